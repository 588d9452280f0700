import type { DateMention } from "../dates.ts";
import type { Block } from "../document.ts";
import { alike, datesWithin, type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/governance.ts";
import { anyOf, startsWith } from "../lexicon/words.ts";
import { within } from "../outline.ts";
import type { Meeting, Report } from "../reading.ts";
import { sentencesIn } from "../sentences.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";

const HEAD = {
	report: startsWith(lexicon.REPORT_COLUMN),
	due: startsWith(lexicon.DUE_COLUMN),
	asOf: startsWith(lexicon.AS_OF_COLUMN),
	every: startsWith(lexicon.EVERY_COLUMN),
};
const REPORT = anyOf(lexicon.REPORT_WORDS);
const MEETING = anyOf(lexicon.MEETING_WORDS);
const ORDERED = anyOf(lexicon.ORDERED);
const every = lexicon.EVERY.map(([recurrence, words]) => [recurrence, anyOf(words)] as const);

/** How often, by the words of the line; null where they do not say. */
function everyIn(text: string): Report["every"] {
	return every.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** A line of a calendar or of a table of reports. */
interface Line {
	readonly name: Cell | null;
	readonly due: readonly DateMention[];
	readonly asOf: DateMention | null;
	readonly words: string;
	readonly row: Row;
}

interface Columns {
	readonly name: number | null;
	readonly due: number;
	readonly asOf: number | null;
}

function columnsOf(table: Table): Columns | null {
	const head = table.rows[0];
	if (head === undefined || head.cells.length < 2) return null;
	const asOf = head.cells.find((cell) => HEAD.asOf.test(cell.text));
	const due = head.cells.find(
		(cell) => cell !== asOf && (HEAD.due.test(cell.text) || HEAD.every.test(cell.text)),
	);
	if (due === undefined) return null;
	const named = head.cells.find(
		(cell) => cell !== due && cell !== asOf && (HEAD.report.test(cell.text) || MEETING.test(cell.text)),
	);
	return { name: named?.column ?? null, due: due.column, asOf: asOf?.column ?? null };
}

function linesOf(letter: Letter, table: Table): readonly Line[] {
	const columns = columnsOf(table);
	const rows = columns === null ? table.rows : table.rows.slice(1);
	return rows.flatMap((row): Line[] => {
		const dueCell =
			columns === null
				? row.cells.find(
						(cell) => datesWithin(letter, cell.start, cell.end).length > 0 && cell.text.length < 60,
					)
				: cellAt(row, columns.due);
		if (dueCell == null) return [];
		const nameCell =
			columns?.name != null
				? cellAt(row, columns.name)
				: (row.cells.find((cell) => cell !== dueCell && /[A-Za-zÀ-ɏ]{4}/u.test(cell.text)) ?? null);
		const asOfCell = columns?.asOf == null ? null : cellAt(row, columns.asOf);
		return [
			{
				name: nameCell,
				due: datesWithin(letter, dueCell.start, dueCell.end).filter((mention) => mention.kind !== "open"),
				asOf: asOfCell === null ? null : (datesWithin(letter, asOfCell.start, asOfCell.end)[0] ?? null),
				words: row.cells.map((cell) => cell.text).join(" "),
				row,
			},
		];
	});
}

/** "per 31. august", "per 2. tertial (31.08)": the counting date within a report's name (R3.25). */
function countedIn(letter: Letter, start: number, end: number): string | null {
	const mentions = datesWithin(letter, start, end);
	return (mentions.find((mention) => mention.lead === "counted") ?? null)?.day ?? null;
}

function namesIn(
	letter: Letter,
	cell: Cell,
): readonly { text: string; start: number; end: number; page: number | null }[] {
	const items = cell.blocks.filter((block) => block.role === "item");
	if (items.length > 1)
		return items.map((block) => ({
			text: oneLine(wordsOf(letter, block)),
			start: block.words,
			end: block.end,
			page: block.page,
		}));
	return [{ text: oneLine(cell.text), start: cell.start, end: cell.end, page: cell.page }];
}

function periodOf(mention: DateMention, text: string): string | null {
	if (mention.day === null) return null;
	return mention.kind === "day"
		? mention.day
		: /uke|veke/iu.test(text)
			? mention.day
			: mention.day.slice(0, 7);
}

interface Found {
	readonly reports: Report[];
	readonly meetings: Meeting[];
}

function fromTable(letter: Letter, table: Table, found: Found): void {
	if (within(table.section, "assignments", "rd-assignments", "budget") !== null) return;
	const columns = columnsOf(table);
	const kind = within(table.section, "reporting", "dialogue");
	if (columns === null && kind === null) return;
	for (const line of linesOf(letter, table)) {
		if (line.name === null || line.name.text.length > 400) continue;
		for (const name of namesIn(letter, line.name)) {
			const meeting =
				MEETING.test(name.text) &&
				!/(?:innspill|innspel|rapport|dagsorden|sakspapir|agenda|saksliste|dokument)[A-Za-zÀ-ɏ]*\s(?:til|for|før|i\sforkant)/iu.test(
					name.text,
				) &&
				!/^(?:frist|rapport|årsrapport|halvårsrapport|innspill)/iu.test(name.text);
			const source = sourceOf({ start: line.row.start, end: line.row.end, page: name.page });
			if (meeting) {
				const mention = line.due[0];
				found.meetings.push({
					name: name.text,
					period: mention === undefined ? null : periodOf(mention, line.words),
					source,
				});
				continue;
			}
			const reporty =
				REPORT.test(name.text) ||
				kind?.kind === "reporting" ||
				columns?.asOf != null ||
				/rapport/iu.test(table.rows[0]!.cells.map((cell) => cell.text).join(" "));
			if (!reporty && kind?.kind !== "dialogue") continue;
			const asOf =
				line.asOf?.day ??
				countedIn(letter, name.start, name.end) ??
				countedIn(letter, line.row.start, line.row.end);
			const due = line.due.filter((mention) => mention.day !== asOf || line.asOf !== null);
			found.reports.push({
				name: name.text.replace(/^frist for (?:oversendelse|oversending|levering) av\s/iu, ""),
				asOf,
				due: due[0]?.day ?? null,
				every: due.length === 0 ? everyIn(line.words) : null,
				source,
			});
			for (const more of due.slice(1))
				found.reports.push({ name: name.text, asOf, due: more.day, every: null, source });
		}
	}
}

const NAME_BEFORE =
	/(?:(?:levere|leverer|oversende|oversender|sende|sender|avgi|avlegge|utarbeide|legge fram|legge frem|leggje fram)\s(?:departementet\s)?)?((?:(?:en|ei|et|eit|egen|eigen|samlet|samla|detaljert|skriftlig|skriftleg|kort|månedlig|månadleg|oppdatert|foreløpig|førebels|årlig|årleg)\s){0,3}[A-Za-zÀ-ɏ]*(?:rapport|rapportering|regnskap|rekneskap|oversikt|analyse|prognose|notat|innspill|innspel|årsmelding)[A-Za-zÀ-ɏ]*)/iu;

/** A sentence that orders a report with a due date or a rhythm. */
function fromSentence(letter: Letter, block: Block, start: number, end: number, found: Found): void {
	const words = letter.text.slice(start, end);
	const name = NAME_BEFORE.exec(words)?.[1];
	if (name === undefined || !ORDERED.test(words)) return;
	const mentions = datesWithin(letter, start, end);
	const due = mentions.find(
		(mention) => (mention.lead === "by" || mention.lead === "before") && mention.day !== null,
	);
	const rhythm = everyIn(words);
	const asOf = mentions.find((mention) => mention.lead === "counted" && mention !== due)?.day ?? null;
	if (
		due === undefined &&
		(rhythm === null || !/(?:rapport|analyse|oversikt|regnskap|rekneskap|prognose|notat)/iu.test(name))
	)
		return;
	if (due === undefined && !/(?:skal|bes|ber|bed|sendes|leveres|må)(?![A-Za-zÀ-ɏ])/iu.test(words)) return;
	const report: Report = {
		name: reportName(words, name),
		asOf,
		due: due?.day ?? null,
		every: due === undefined ? rhythm : null,
		source: sourceOf({ start, end, page: block.page }),
	};
	found.reports.push(report);
}

/** The report's name with what it is about, not the whole sentence. */
function reportName(words: string, name: string): string {
	const at = words.indexOf(name);
	const rest = words.slice(at, at + 160);
	const end = /(?:,|\.(?=\s|$)|\s(?:innen|innan|senest|seinast|skal|som|basert)\s)/iu.exec(
		rest.slice(name.length),
	);
	return end === null ? rest : rest.slice(0, name.length + end.index);
}

const MEETING_NAME =
	/(?<![A-Za-zÀ-ɏ])((?:(?:et|eit|ett|to|tre|fire|årlig|årleg|eget|eige)\s)?[A-Za-zÀ-ɏ]*(?:etatsstyrings|styrings|sær|fag|strategi|kontakt|dialog|budsjett|status|leder|leiar|oppstarts|risiko)(?:møte|samling)[A-Za-zÀ-ɏ]*)/iu;

/** A sentence that sets a meeting's month or day, or says that one will be held. */
function meetingFrom(letter: Letter, block: Block, start: number, end: number, found: Found): void {
	const words = letter.text.slice(start, end);
	const name = MEETING_NAME.exec(words)?.[1];
	if (name === undefined) return;
	const mentions = datesWithin(letter, start, end).filter(
		(mention) => mention.lead !== "referred" && mention.lead !== "counted" && mention.day !== null,
	);
	for (const mention of mentions)
		found.meetings.push({
			name,
			period: periodOf(mention, words),
			source: sourceOf({ start, end, page: block.page }),
		});
}

function same(one: Report, other: Report): boolean {
	if (one.due !== other.due || (one.due === null && one.every !== other.every)) return false;
	return one.asOf === other.asOf || one.asOf == null || other.asOf == null
		? alike(one.name, other.name) || kindOf(one.name) === kindOf(other.name)
		: false;
}

/** "Årsrapport for 2024" and "årsrapporten" are one kind of report. */
function kindOf(name: string): string {
	return (
		/(årsrapport|halvårsrapport|tertialrapport|årsmelding|prognose|analyse|innspill|oversikt)/iu
			.exec(name)?.[1]
			?.toLowerCase() ?? name.toLowerCase()
	);
}

/** The reports that the recipient must deliver, and the meetings of the governance dialogue. */
export function reportsAndMeetings(letter: Letter): {
	readonly reports: readonly Report[];
	readonly meetings: readonly Meeting[];
} {
	const found: Found = { reports: [], meetings: [] };
	for (const table of letter.tables) fromTable(letter, table, found);
	for (const block of letter.document.blocks) {
		if (block.cell !== null || block.role === "contents" || block.role === "note") continue;
		const section = sectionAt(letter, block);
		if (
			section.heading === block ||
			within(
				section,
				"assignments",
				"rd-assignments",
				"budget",
				"background",
				"indicators",
				"key-figures",
			) !== null
		)
			continue;
		for (const span of sentencesIn(letter.text, block.words, block.end)) {
			fromSentence(letter, block, span.start, span.end, found);
			if (within(section, "dialogue", "reporting") !== null)
				meetingFrom(letter, block, span.start, span.end, found);
		}
	}
	return {
		reports: found.reports.filter(
			(one, index) => !found.reports.slice(0, index).some((other) => same(one, other)),
		),
		meetings: found.meetings.filter(
			(one, index) =>
				!found.meetings
					.slice(0, index)
					.some(
						(other) => alike(one.name, other.name) && (one.period === other.period || one.period === null),
					),
		),
	};
}
