import { Link, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { amountInWords } from "#base/formats.ts";
import { authorisationTexts, WordsPanel } from "#letters/ui";
import type { Column } from "#web/components/column.ts";
import type { ListAddress } from "#web/components/list.ts";
import { ListPage } from "#web/components/list-page.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { moneyQuery } from "./budget.calls.ts";
import { budgetTexts } from "./budget.texts.ts";
import { linesOf, type MoneyLine } from "./lines.ts";
import "./budget.css";

/** The year's money: chapters, items, earmarks and authorisations, each tied to its words. */
export function MoneyScreen() {
	const t = useTexts(budgetTexts);
	const { year = "" } = useParams({ strict: false }) as { year?: string };
	const { dag } = useSearch({ strict: false }) as ListAddress;
	const query = useQuery(moneyQuery(Number(year), dag));
	const rows = useMemo(() => (query.data ? linesOf(query.data) : null), [query.data]);
	const columns = useColumns();
	return (
		<ListPage
			{...{ title: t.title, year, intro: t.intro, columns, rows }}
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
			beside={({ words, ...row }, close) => (
				<WordsPanel row={trailOf(row)} name={`${row.line} ${row.name}`.trim()} places={words} close={close} />
			)}
		/>
	);
}

function useColumns(): readonly [Column<MoneyLine>, ...Column<MoneyLine>[]] {
	const t = useTexts(budgetTexts);
	const kinds = useTexts(authorisationTexts);
	const { language } = useSpeech();
	return useMemo((): readonly [Column<MoneyLine>, ...Column<MoneyLine>[]] => {
		const amount = (value: string | null) => (value === null ? null : amountInWords(value, language));
		const nameOf = ({ is, name }: MoneyLine): string =>
			is === "authorisation" ? (kinds[name as keyof typeof kinds] ?? name) : name;
		return [
			{
				key: "line",
				head: t.line,
				value: ({ is, line }) => {
					if (is === "authorisation") return t.authorisation;
					return is === "chapter" ? `${t.chapter} ${line}` : line;
				},
				isUnsorted: true,
			},
			{
				key: "name",
				head: t.name,
				value: (row) => nameOf(row) || t.sum,
				isUnsorted: true,
				cell: (row) => (
					<span className={`money-name money-depth-${Math.min(row.depth, 4)}`}>
						{row.is === "chapter" ? <strong>{nameOf(row) || t.sum}</strong> : nameOf(row)}
						{row.isChange && <span className="subtle"> {t.change}</span>}
					</span>
				),
			},
			{
				...{ key: "amount", head: t.amount, is: "number", isUnsorted: true },
				value: (row) => row.amount,
				cell: (row) => amount(row.amount),
			},
			{
				...{ key: "bound", head: t.bound, is: "number", isUnsorted: true },
				value: (row) => row.bound,
				cell: (row) => amount(row.bound),
			},
		];
	}, [t, kinds, language]);
}

/** The row that a line is; a chapter's line is put together of others. */
const trailOf = ({ is, id }: Pick<MoneyLine, "is" | "id">) => (is === "chapter" ? null : { of: is, id });
