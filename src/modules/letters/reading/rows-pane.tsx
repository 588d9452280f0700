import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { memo, type Ref, useMemo } from "react";
import { wholeNumber } from "#base/formats.ts";
import type { Language } from "#base/texts.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { commentTexts } from "../comments/comment.texts.ts";
import { RowComments } from "../comments/row-comments.tsx";
import { RowQuestion } from "../questions/waiting.tsx";
import type { SetAside, Source } from "../read/reading.ts";
import type { ItemStatus } from "../review/review.ts";
import type { DeskView } from "../reviewing/desk.ts";
import { RowAsked, RowMark, RowReview, RowStatus } from "../reviewing/row-review.tsx";
import { readingTexts } from "./reading.texts.ts";
import { RowDetails } from "./row-details.tsx";
import { faceOf } from "./row-face.ts";
import { asideTexts, kindTexts } from "./rows.texts.ts";
import type { Row, RowKind } from "./rows.ts";

interface RowsPaneProps {
	readonly rows: readonly Row[];
	/** How many rows of each kind there are, also of those that are not drawn yet. */
	readonly counts: Readonly<Partial<Record<RowKind, number>>>;
	/** How many rows there are without filters. */
	readonly all: number;
	readonly chosen: string | null;
	readonly open: boolean;
	readonly text: string;
	/** The letter's own language. */
	readonly lang: string;
	readonly list: Ref<HTMLDivElement>;
	readonly view: DeskView;
	/** How many comments stand at each row. */
	readonly comments: ReadonlyMap<string, number>;
	/** Keys of the rows that are marked. */
	readonly marks: ReadonlySet<string>;
	readonly press: (key: string) => void;
	readonly show: (source: Source) => void;
}

/**
 * The rows, kind by kind. All of them stand in the page, so that finding and printing reach each;
 * the browser leaves out drawing those that are out of sight.
 *
 * One row at a time is in the tab order; arrows, `j` and `k` move between them.
 */
export const RowsPane = memo(function RowsPane(props: RowsPaneProps) {
	const { rows, all, chosen, open, list, marks, comments } = props;
	const { review, waiting } = props.view;
	const t = useTexts(readingTexts);
	const kinds = useTexts(kindTexts);
	const reasons = useTexts(asideTexts);
	const { language } = useSpeech();
	const tabbable = (rows.some(({ key }) => key === chosen) ? chosen : rows[0]?.key) ?? null;
	const groups = useMemo(() => groupsOf(rows), [rows]);
	const now = {
		chosen,
		open,
		tabbable,
		items: review.items,
		marks,
		waiting,
		comments,
		questions: review.questions,
	};
	const { text, lang, press, show } = props;
	return (
		<div className="rows" ref={list}>
			{rows.length === 0 && (
				<div className="empty">
					<Heading level={2} data-size="2xs">
						{all === 0 ? t.nothingTitle : t.noneTitle}
					</Heading>
					<Paragraph>{all === 0 ? t.nothingText : t.noneText}</Paragraph>
				</div>
			)}
			{groups.map(({ name, kind, reason, rows: own, stretches }) => {
				const count = reason === null ? (props.counts[kind] ?? 0) : own.length;
				return (
					<section key={name} aria-labelledby={`rows-${name}`}>
						<h3 className="rows-kind" id={`rows-${name}`}>
							{kinds[kind]}
							{reason !== null && `: ${reasons[reason]}`}{" "}
							<span className="subtle">{wholeNumber(count, language)}</span>
						</h3>
						<ul>
							{stretches.map((stretch) => (
								<Stretch
									key={stretch[0]?.key}
									rows={stretch}
									{...{ now, language, lang, text, press, show }}
								/>
							))}
						</ul>
					</section>
				);
			})}
		</div>
	);
});

interface RowGroup {
	readonly name: string;
	readonly kind: RowKind;
	/** Why all of them were set aside; null for other kinds. */
	readonly reason: SetAside | null;
	readonly rows: readonly Row[];
	/** The same rows, so many at a time. */
	readonly stretches: readonly (readonly Row[])[];
}

/** So many rows are looked at together: of a thousand, a step draws those few anew that it stands among. */
const STRETCH_ROWS = 32;

/** Rows that stand under one head: a kind, and of what was set aside a reason. */
function groupsOf(rows: readonly Row[]): readonly RowGroup[] {
	const groups = new Map<string, Omit<RowGroup, "stretches"> & { readonly rows: Row[] }>();
	for (const row of rows) {
		const reason = row.thing.is === "aside" ? row.thing.reason : null;
		const name = reason === null ? row.kind : `${row.kind}-${reason}`;
		const group = groups.get(name) ?? { name, kind: row.kind, reason, rows: [] };
		group.rows.push(row);
		groups.set(name, group);
	}
	return [...groups.values()].map((group) => {
		const stretches = Array.from({ length: Math.ceil(group.rows.length / STRETCH_ROWS) }, (_, at) =>
			group.rows.slice(at * STRETCH_ROWS, (at + 1) * STRETCH_ROWS),
		);
		return { ...group, stretches };
	});
}

/** What changes about rows from step to step. */
interface Now extends Pick<RowsPaneProps, "chosen" | "open" | "marks" | "comments"> {
	/** The row that is in the tab order. */
	readonly tabbable: string | null;
	readonly items: DeskView["review"]["items"];
	readonly waiting: DeskView["waiting"];
	readonly questions: DeskView["review"]["questions"];
}

interface StretchProps extends Pick<RowsPaneProps, "rows" | "text" | "lang" | "press" | "show"> {
	readonly now: Now;
	readonly language: Language;
}

const statusIn = (now: Now, key: string): ItemStatus => now.items.get(key)?.status ?? "read";

/** Whether a row looks the same at two times. */
function looksSame(key: string, before: Now, now: Now): boolean {
	return (
		(before.chosen === key) === (now.chosen === key) &&
		(now.chosen !== key || before.open === now.open) &&
		(before.tabbable === key) === (now.tabbable === key) &&
		statusIn(before, key) === statusIn(now, key) &&
		before.marks.has(key) === now.marks.has(key) &&
		before.waiting.has(key) === now.waiting.has(key) &&
		before.comments.get(key) === now.comments.get(key) &&
		before.questions.has(key) === now.questions.has(key)
	);
}

/** Some rows after each other, drawn anew only where one of them looks otherwise than before. */
const Stretch = memo(
	function Stretch({ rows, now, ...rest }: StretchProps) {
		return rows.map((row) => (
			<RowLine
				key={row.key}
				row={row}
				chosen={row.key === now.chosen}
				open={row.key === now.chosen && now.open}
				tabbable={row.key === now.tabbable}
				status={statusIn(now, row.key)}
				marked={now.marks.has(row.key)}
				waiting={now.waiting.has(row.key)}
				comments={now.comments.get(row.key) ?? 0}
				asked={row.thing.is !== "finding" && now.questions.has(row.key)}
				{...rest}
			/>
		));
	},
	(before, after) => {
		const { rows, now, ...rest } = after;
		const names = Object.keys(rest) as (keyof typeof rest)[];
		return (
			before.rows === rows &&
			names.every((name) => before[name] === rest[name]) &&
			rows.every(({ key }) => looksSame(key, before.now, now))
		);
	},
);

interface RowLineProps {
	readonly row: Row;
	readonly language: Language;
	readonly lang: string;
	readonly chosen: boolean;
	readonly open: boolean;
	readonly tabbable: boolean;
	readonly status: ItemStatus;
	readonly marked: boolean;
	/** Whether a step on it waits for the server. */
	readonly waiting: boolean;
	readonly comments: number;
	/** Whether the ministry is asked about it; of a finding its status tells. */
	readonly asked: boolean;
	readonly text: string;
	readonly press: (key: string) => void;
	readonly show: (source: Source) => void;
}

/** Plain elements only: a component of the design system in each of a thousand rows is too slow. */
const RowLine = memo(function RowLine({
	row,
	language,
	lang,
	chosen,
	open,
	tabbable,
	status,
	marked,
	waiting,
	comments,
	asked,
	...rest
}: RowLineProps) {
	const t = useTexts(readingTexts);
	const face = faceOf(row, language);
	const page = row.sources[0]?.page;
	return (
		<li
			className={`row row-${row.thing.is} row-of-${row.kind}`}
			data-chosen={chosen || undefined}
			data-depth={face.depth}
			data-status={status}
			data-marked={marked || undefined}
			data-waiting={waiting || undefined}
		>
			<button
				type="button"
				className="row-head"
				data-row={row.key}
				data-labelled={face.label ? true : undefined}
				data-page={page ? t.page(page) : undefined}
				aria-expanded={open}
				tabIndex={tabbable ? 0 : -1}
				onClick={() => rest.press(row.key)}
			>
				{face.label && <span className="row-label">{face.label}</span>}
				<span className="row-title" lang={face.isSaidHere ? undefined : lang}>
					{face.title}
				</span>
				{face.side && (
					<span className="row-side">
						{face.side} {face.sideMore && <small>{face.sideMore}</small>}
					</span>
				)}
				<RowMeta meta={face.meta} {...{ status, waiting, marked, comments, asked }} />
			</button>
			{open && <RowQuestion rowKey={row.key} sources={row.sources} />}
			{open && <RowReview rowKey={row.key} />}
			{open && <RowComments rowKey={row.key} />}
			{open && <RowDetails row={row} text={rest.text} show={rest.show} />}
		</li>
	);
});

interface RowMetaProps extends Pick<RowLineProps, "status" | "waiting" | "marked" | "comments" | "asked"> {
	/** Who, what kind. */
	readonly meta: readonly string[];
}

/** What stands small under a row's title; nothing where there is nothing to say. */
function RowMeta({ meta, status, waiting, marked, comments, asked }: RowMetaProps) {
	const t = useTexts(commentTexts);
	if (meta.length === 0 && status === "read" && !marked && !asked && comments === 0) return null;
	return (
		<span className="row-meta">
			{marked && <RowMark />}
			{status !== "read" && <RowStatus status={status} waiting={waiting} />}
			{asked && <RowAsked />}
			{comments > 0 && <span>{t.count(comments)}</span>}
			{meta.map((word) => (
				<span key={word}>{word}</span>
			))}
		</span>
	);
}
