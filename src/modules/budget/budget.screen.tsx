import { Link, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useParams, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { amountInThousands, amountInWords } from "#base/formats.ts";
import { authorisationTexts, useWordsAhead, WordsPanel } from "#letters/ui";
import { SavedViews } from "#people/ui";
import type { Column } from "#web/components/column.ts";
import { ListPage } from "#web/components/list-page.tsx";
import { useReaddress } from "#web/components/readdress.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { moneyQuery } from "./budget.calls.ts";
import { budgetTexts } from "./budget.texts.ts";
import { Choices } from "./choices.tsx";
import { linesOf, type MoneyLine } from "./lines.ts";
import { addressOfOpen, type MoneyAddress, openIn, shownLines, turned } from "./opening.ts";
import { Sums } from "./sums.tsx";
import "./budget.css";

/** The year's money: chapters that open into items, earmarks and their parts, and authorisations; each tied to its words. */
export function MoneyScreen() {
	const t = useTexts(budgetTexts);
	const { year = "" } = useParams({ strict: false }) as { year?: string };
	const address = useSearch({ strict: false }) as MoneyAddress;
	const query = useQuery(moneyQuery(Number(year), address.dag));
	const lines = useMemo(() => (query.data ? linesOf(query.data) : null), [query.data]);
	const open = useMemo(() => openIn(address.apen, lines ?? []), [address.apen, lines]);
	const readdress = useReaddress<Change>();
	const isPrinted = usePrinted();
	// Whoever searches or prints means all of it.
	const isWhole = isPrinted || address.sok !== undefined;
	const rows = useMemo(() => lines && (isWhole ? lines : shownLines(lines, open)), [lines, isWhole, open]);
	const said = useAmounts();
	const turn = useCallback(
		(id: string) => readdress({ apen: addressOfOpen(turned(open, id), lines ?? []) }),
		[readdress, open, lines],
	);
	useWordsAhead(lines);
	const columns = useColumns({ said, open, turn: isWhole ? null : turn, readdress });
	return (
		<ListPage
			{...{ title: t.title, year, intro: t.intro, columns, rows }}
			views={<SavedViews page="penger" />}
			choices={<Choices unit={address.enhet ?? "kr"} readdress={readdress} />}
			fault={query.error}
			again={() => void query.refetch()}
			searched={() => ""}
			empty={
				<>
					<Paragraph>{t.empty}</Paragraph>
					<Link asChild data-color="accent">
						<RouteLink to="/aar/$year" params={{ year }}>
							{year}
						</RouteLink>
					</Link>
				</>
			}
			beside={(line, close) => (
				<WordsPanel
					row={trailOf(line)}
					name={`${line.line} ${line.name}`.trim()}
					places={line.words}
					close={close}
				>
					<Sums line={line} said={said} />
				</WordsPanel>
			)}
		/>
	);
}

type Change = Pick<MoneyAddress, "apen" | "enhet" | "rad">;

/** Whether the page is being put on paper. */
function usePrinted(): boolean {
	const [isPrinted, setPrinted] = useState(false);
	useEffect(() => {
		// The paper is made as soon as this returns.
		const begin = () => flushSync(() => setPrinted(true));
		const end = () => setPrinted(false);
		addEventListener("beforeprint", begin);
		addEventListener("afterprint", end);
		return () => {
			removeEventListener("beforeprint", begin);
			removeEventListener("afterprint", end);
		};
	}, []);
	return isPrinted;
}

/** Amounts in the words of the unit that the address asks for. */
function useAmounts(): (amount: string) => string {
	const { language } = useSpeech();
	const { enhet } = useSearch({ strict: false }) as MoneyAddress;
	return useCallback(
		(amount) =>
			enhet === undefined
				? amountInWords(amount, language)
				: amountInThousands(amount, enhet === "mill" ? 2 : 1, language),
		[enhet, language],
	);
}

interface Shown {
	readonly said: (amount: string) => string;
	readonly open: ReadonlySet<string>;
	/** Opens or closes a line; null where all of them show. */
	readonly turn: ((id: string) => void) | null;
	readonly readdress: (change: Change) => void;
}

function useColumns({
	said,
	open,
	turn,
	readdress,
}: Shown): readonly [Column<MoneyLine>, ...Column<MoneyLine>[]] {
	const t = useTexts(budgetTexts);
	const kinds = useTexts(authorisationTexts);
	const { enhet = "kr" } = useSearch({ strict: false }) as MoneyAddress;
	return useMemo((): readonly [Column<MoneyLine>, ...Column<MoneyLine>[]] => {
		const nameOf = ({ is, name }: MoneyLine): string =>
			is === "authorisation" ? (kinds[name as keyof typeof kinds] ?? name) : name || t.sum;
		const lineOf = ({ is, line }: MoneyLine): string => {
			if (is === "authorisation") return t.authorisation;
			return is === "chapter" ? `${t.chapter} ${line}` : line;
		};
		return [
			{ key: "line", head: t.line, value: lineOf, isUnsorted: true },
			{
				...{ key: "name", head: t.name, value: nameOf, isUnsorted: true },
				cell: (row) => (
					<span className={`money-name money-depth-${Math.min(row.depth, 4)}`}>
						{row.isWhole && turn !== null && (
							<button
								type="button"
								className="money-turn"
								aria-expanded={open.has(row.id)}
								aria-label={t.turn(nameOf(row))}
								onClick={() => turn(row.id)}
							/>
						)}
						<span>
							{row.is === "chapter" ? <strong>{nameOf(row)}</strong> : nameOf(row)}
							{row.isChange && <span className="subtle"> {t.change}</span>}
						</span>
					</span>
				),
			},
			{
				...{ key: "amount", head: t[enhet], is: "number", isUnsorted: true },
				value: (row) => row.amount,
				cell: (row) => row.amount && <Amount {...{ row, said, readdress }} />,
			},
			{
				...{ key: "bound", head: t.bound, is: "number", isUnsorted: true },
				value: (row) => row.bound,
				cell: (row) => row.bound && said(row.bound),
			},
		];
	}, [t, kinds, said, open, turn, readdress, enhet]);
}

/** An amount; a press on one that is put together shows of what. */
function Amount({ row, said, readdress }: { row: MoneyLine } & Pick<Shown, "said" | "readdress">) {
	const { id, amount, addends, bound } = row;
	if (amount === null) return null;
	if (addends.length === 0 && bound === null) return said(amount);
	return (
		<button type="button" className="list-choose" onClick={() => readdress({ rad: id })}>
			{said(amount)}
		</button>
	);
}

/** The row that a line is; a chapter's line is put together of others. */
const trailOf = ({ is, id }: MoneyLine) => (is === "chapter" ? null : { of: is, id });
