import { Heading, Paragraph, Table } from "@digdir/designsystemet-react";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useCallback, useDeferredValue, useId, useMemo } from "react";
import { CallRefused } from "../call.ts";
import { useSpeech, useTexts } from "../language.tsx";
import { problemWords } from "../problem.ts";
import { useFrame } from "../shell.tsx";
import { type Column, type Readdress, wordOf } from "./column.ts";
import { listTexts } from "./list.texts.ts";
import { type ListAddress, sortedBy } from "./list.ts";
import { ListSkeleton } from "./list-skeleton.tsx";
import { ListTools } from "./list-tools.tsx";
import { answersTo } from "./question.ts";
import { useReaddress } from "./readdress.ts";
import { Refused } from "./refused.tsx";
import { YearNav } from "./year-nav.tsx";
import "./list.css";

/** What a list page is made of. */
export interface ListPageProps<Row extends { readonly id: string }> {
	readonly title: string;
	/** Whose year, for the frame's head. */
	readonly year: string;
	readonly intro: string;
	/** The first column names the row: a press on it chooses the row. */
	readonly columns: readonly [Column<Row>, ...Column<Row>[]];
	/** What the list is shown by beside its own tools; it stands over it. */
	readonly choices?: ReactNode;
	/** The lists that persons have kept under a name, among the list's tools. */
	readonly views?: ReactNode;
	/** Null while they are on their way. */
	readonly rows: readonly Row[] | null;
	readonly fault: Error | null;
	readonly again: () => void;
	/** What search looks in beside the columns. */
	readonly searched: (row: Row) => string;
	/** The day by the program's clock, from which `frist:<30d` counts; the list holds no days where it is left out. */
	readonly today?: string;
	/** What stands where there is no row at all: why, and the one thing to do. */
	readonly empty: ReactNode;
	/** What stands beside the list for the chosen row. */
	readonly beside: (row: Row, close: () => void) => ReactNode;
}

/**
 * A list of the year: search, sort by column, a row chosen with its companion beside it. Search, sort and chosen
 * row stand in the address; all rows are in the page, so that finding in it and printing reach them.
 */
export function ListPage<Row extends { readonly id: string }>(props: ListPageProps<Row>) {
	const { title, year, intro, choices, rows, fault, again, empty } = props;
	const t = useTexts(listTexts);
	const { language } = useSpeech();
	const { rad } = useSearch({ strict: false }) as ListAddress;
	useFrame(title, year);
	return (
		<div className="page list-page" data-beside={rows?.some(({ id }) => id === rad) || undefined}>
			<YearNav year={year} />
			<div className="page-head">
				<Heading level={1} data-size="md">
					{title}
				</Heading>
				<Paragraph>{intro}</Paragraph>
			</div>
			{fault !== null && (
				<Refused
					words={fault instanceof CallRefused ? problemWords(fault.problem, language) : t.failed}
					again={{ said: t.again, act: again }}
				/>
			)}
			{rows === null && fault === null && <ListSkeleton label={t.loading} />}
			{rows !== null && rows.length === 0 && <div className="empty">{empty}</div>}
			{rows !== null && rows.length > 0 && choices}
			{rows !== null && rows.length > 0 && <ListAndBeside {...props} rows={rows} />}
		</div>
	);
}

/** The rows that the address's search lets through, in the order that it asks for. */
function useShown<Row extends { readonly id: string }>(
	{ columns, searched, today = "" }: Pick<ListPageProps<Row>, "columns" | "searched" | "today">,
	rows: readonly Row[],
	address: ListAddress,
): readonly Row[] {
	const { language } = useSpeech();
	const sought = useDeferredValue(address.sok ?? "");
	const { sorter, synkende } = address;
	return useMemo(() => {
		const asked = columns.map((column) => ({ ...column, word: wordOf(column) }));
		const found = rows.filter(answersTo(sought, asked, today, searched));
		const column = columns.find(({ key }) => key === sorter);
		return column && !column.isUnsorted ? sortedBy(found, column.value, synkende === true, language) : found;
	}, [rows, sought, searched, today, columns, sorter, synkende, language]);
}

function ListAndBeside<Row extends { readonly id: string }>(
	props: ListPageProps<Row> & { readonly rows: readonly Row[] },
) {
	const { rows, beside } = props;
	const t = useTexts(listTexts);
	const address = useSearch({ strict: false }) as ListAddress;
	const readdress = useReaddress<ListAddress>();
	const close = useCallback(() => readdress({ rad: undefined }), [readdress]);
	const shown = useShown(props, rows, address);
	const [first, ...others] = props.columns;
	const hidden = new Set(address.skjul?.split("."));
	const visible = [first, ...others.filter(({ key }) => !hidden.has(key))] as const;
	const chosen = rows.find(({ id }) => id === address.rad);
	return (
		<div className="list-and-beside">
			<div className="list-side">
				<ListTools
					{...{ rows, shown, visible, address, readdress }}
					{...{ title: props.title, year: props.year, columns: props.columns }}
					hasDays={props.today !== undefined}
					views={props.views}
				/>
				{shown.length === 0 ? (
					<Paragraph>{t.none}</Paragraph>
				) : (
					<Rows title={props.title} columns={visible} shown={shown} address={address} readdress={readdress} />
				)}
			</div>
			{chosen !== undefined && beside(chosen, close)}
		</div>
	);
}

function Rows<Row extends { readonly id: string }>({
	title,
	columns,
	shown,
	address,
	readdress,
}: Pick<ListPageProps<Row>, "title" | "columns"> & {
	readonly shown: readonly Row[];
	readonly address: ListAddress;
	readonly readdress: Readdress;
}) {
	const caption = useId();
	const sortBy = (key: string): void => {
		const again = address.sorter === key;
		readdress({
			sorter: again && address.synkende ? undefined : key,
			synkende: again && !address.synkende ? true : undefined,
		});
	};
	const direction = (key: string): "ascending" | "descending" | "none" => {
		if (address.sorter !== key) return "none";
		return address.synkende ? "descending" : "ascending";
	};
	return (
		<Table hover stickyHeader data-color="neutral" aria-labelledby={caption} className="list-table">
			<caption id={caption} className="hidden-words">
				{title}
			</caption>
			<Table.Head>
				<Table.Row>
					{columns.map(({ key, head, isUnsorted, is }) => (
						<Table.HeaderCell
							key={key}
							scope="col"
							className={is === "number" ? "number" : undefined}
							{...(!isUnsorted ? { sort: direction(key), onClick: () => sortBy(key) } : {})}
						>
							{head}
						</Table.HeaderCell>
					))}
				</Table.Row>
			</Table.Head>
			<Table.Body>
				{shown.map((row) => (
					<RowLine key={row.id} {...{ row, columns, readdress }} isChosen={row.id === address.rad} />
				))}
			</Table.Body>
		</Table>
	);
}

/** A row; a press on what names it chooses it, and another lets it go. */
function RowLine<Row extends { readonly id: string }>({
	row,
	columns,
	isChosen,
	readdress,
}: Pick<ListPageProps<Row>, "columns"> & {
	readonly row: Row;
	readonly isChosen: boolean;
	readonly readdress: Readdress;
}) {
	return (
		<Table.Row data-chosen={isChosen || undefined}>
			{columns.map(({ key, head, value, cell = value, is }, at) => (
				<Table.Cell key={key} data-head={head} className={is === "number" ? "number" : undefined}>
					{at === 0 ? (
						<button
							type="button"
							className="list-choose"
							aria-pressed={isChosen}
							onClick={() => readdress({ rad: isChosen ? undefined : row.id })}
						>
							{cell(row)}
						</button>
					) : (
						cell(row)
					)}
				</Table.Cell>
			))}
		</Table.Row>
	);
}
