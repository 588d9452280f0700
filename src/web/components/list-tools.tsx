import { Button, Checkbox, Details, Fieldset, Paragraph, Search } from "@digdir/designsystemet-react";
import { type ReactNode, useState } from "react";
import { useTexts } from "../language.tsx";
import { type Column, type Readdress, wordOf } from "./column.ts";
import { listTexts } from "./list.texts.ts";
import type { ListAddress } from "./list.ts";
import { saveSheet } from "./sheet.ts";

type Columns<Row> = readonly Column<Row>[];

/** What stands over a list: search with its questions, how many rows there are, columns, spreadsheet and print. */
export function ListTools<Row>({
	title,
	year,
	rows,
	columns,
	hasDays,
	shown,
	visible,
	address,
	readdress,
	views,
}: {
	readonly title: string;
	readonly year: string;
	readonly rows: readonly Row[];
	readonly columns: Columns<Row>;
	/** Whether days are counted from today in this list. */
	readonly hasDays: boolean;
	readonly shown: readonly Row[];
	readonly visible: Columns<Row>;
	readonly address: ListAddress;
	readonly readdress: Readdress;
	/** The lists that persons have kept under a name. */
	readonly views: ReactNode;
}) {
	const t = useTexts(listTexts);
	return (
		<>
			<div className="list-tools">
				<Search className="list-search">
					<Search.Input
						aria-label={t.search}
						placeholder={t.search}
						value={address.sok ?? ""}
						onChange={(event) => readdress({ sok: event.target.value || undefined })}
					/>
					<Search.Clear aria-label={t.clear} />
				</Search>
				<p className="subtle" role="status">
					{t.count(shown.length, rows.length)}
				</p>
				<div className="list-out">
					<SaveButton name={`${title} ${year}`} columns={visible} rows={shown} />
					<Button variant="tertiary" data-size="sm" onClick={() => window.print()}>
						{t.print}
					</Button>
				</div>
			</div>
			<div className="list-more">
				{views}
				<Questions columns={columns} hasDays={hasDays} />
				<ColumnChoice {...{ columns, visible, readdress }} />
			</div>
		</>
	);
}

function SaveButton<Row>({
	name,
	columns,
	rows,
}: {
	readonly name: string;
	readonly columns: Columns<Row>;
	readonly rows: readonly Row[];
}) {
	const t = useTexts(listTexts);
	const [state, setState] = useState<"idle" | "saving" | "failed">("idle");
	const save = async (): Promise<void> => {
		setState("saving");
		await saveSheet(name, columns, rows).then(
			() => setState("idle"),
			() => setState("failed"),
		);
	};
	return (
		<>
			<Button
				variant="tertiary"
				data-size="sm"
				loading={state === "saving"}
				disabled={rows.length === 0}
				onClick={() => void save()}
			>
				{t.save}
			</Button>
			{state === "failed" && <span role="alert">{t.saveFailed}</span>}
		</>
	);
}

/** What the search field understands of this list. */
function Questions<Row>({ columns, hasDays }: { readonly columns: Columns<Row>; readonly hasDays: boolean }) {
	const t = useTexts(listTexts);
	const day = hasDays ? columns.find(({ is }) => is === "day") : undefined;
	const number = columns.find(({ is }) => is === "number");
	const words = columns.filter(({ is }) => is === undefined).slice(1);
	return (
		<Details data-size="sm">
			<Details.Summary>{t.questions}</Details.Summary>
			<Details.Content>
				<ul className="list-questions">
					<li>
						<code>{t.exampleWords}</code> {t.asksWords}
					</li>
					{day && (
						<>
							<li>
								<code>{`${wordOf(day)}:<30d`}</code> {t.asksWithin}
							</li>
							<li>
								<code>{`${wordOf(day)}:<0d`}</code> {t.asksPast}
							</li>
							<li>
								<code>{`${wordOf(day)}:2025-06`}</code> {t.asksMonth}
							</li>
							<li>
								<code>{`${wordOf(day)}:${t.nothing}`}</code> {t.asksNothing}
							</li>
						</>
					)}
					{number && (
						<li>
							<code>{`${wordOf(number)}:>1000000`}</code> {t.asksMore}
						</li>
					)}
					{words.length > 0 && (
						<li>
							{words.map((column) => (
								<code key={column.key}>{`${wordOf(column)}: `}</code>
							))}
							{t.asksColumn}
						</li>
					)}
				</ul>
			</Details.Content>
		</Details>
	);
}

function ColumnChoice<Row>({
	columns,
	visible,
	readdress,
}: {
	readonly columns: Columns<Row>;
	readonly visible: Columns<Row>;
	readonly readdress: Readdress;
}) {
	const t = useTexts(listTexts);
	const isShown = (key: string): boolean => visible.some((column) => column.key === key);
	const choose = (key: string): void => {
		const hidden = columns.filter((column) => (column.key === key) === isShown(column.key));
		readdress({ skjul: hidden.map((column) => column.key).join(".") || undefined });
	};
	return (
		<Details data-size="sm">
			<Details.Summary>{t.columns(visible.length, columns.length)}</Details.Summary>
			<Details.Content>
				<Fieldset>
					<Fieldset.Legend className="hidden-words">{t.columnsLegend}</Fieldset.Legend>
					<Paragraph className="subtle">{t.columnsText}</Paragraph>
					<div className="list-columns">
						{columns.slice(1).map(({ key, head }) => (
							<Checkbox key={key} label={head} checked={isShown(key)} onChange={() => choose(key)} />
						))}
					</div>
				</Fieldset>
			</Details.Content>
		</Details>
	);
}
