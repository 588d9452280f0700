import { type DateMention, datesIn } from "../dates.ts";
import type { Block } from "../document.ts";
import { withoutEdges } from "../edges.ts";
import { datesWithin, type Letter, sourceOf, wordsOf } from "../letter.ts";
import { MONTHS } from "../lexicon/dates.ts";
import * as lexicon from "../lexicon/reports.ts";
import { anyOf, startsWith } from "../lexicon/words.ts";
import { type Section, within } from "../outline.ts";
import type { Meeting, Report } from "../reading.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";
import {
	countedAt,
	everyIn,
	isMeeting,
	isPaper,
	isReport,
	nameOfReport,
	oneLine,
	periodOf,
} from "./names.ts";

/** What is found of the governance dialogue, in reading order. */
export interface Dialogue {
	readonly reports: Report[];
	readonly meetings: Meeting[];
}

const HEAD = {
	report: startsWith(lexicon.REPORT_COLUMN),
	due: startsWith(lexicon.DUE_COLUMN),
	asOf: startsWith(lexicon.AS_OF_COLUMN),
	every: startsWith(lexicon.EVERY_COLUMN),
	meeting: anyOf(lexicon.MEETING_WORDS),
};
const CALENDAR = anyOf(lexicon.CALENDAR_TITLES);
const ENTRY_VERB = anyOf(lexicon.ENTRY_VERBS);
const MONTH_NAMES = Object.keys(MONTHS)
	.filter((name) => name.length > 2)
	.join("|");
/** A day or a month alone in its cell is a date there, as it is not within a sentence. */
const BARE = new RegExp(`^([0-9]{1,2}\\. ?[0-9]{1,2}\\.?|(?:${MONTH_NAMES})\\.?)(?=\\s|$)`, "iu");

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
		(cell) => cell !== due && cell !== asOf && (HEAD.report.test(cell.text) || HEAD.meeting.test(cell.text)),
	);
	return { name: named?.column ?? null, due: due.column, asOf: asOf?.column ?? null };
}

/** The one year that a calendar's title names, for its dates without year; else the letter's. */
function yearOver(letter: Letter, table: Table): number | null {
	const before = table.before === null ? "" : wordsOf(letter, table.before);
	const titles = [table.section.title, CALENDAR.test(before) && before.length < 90 ? before : ""];
	const years = new Set(titles.flatMap((title) => title.match(/(?<![0-9])20[0-9]{2}(?![0-9])/gu) ?? []));
	const [only] = years;
	return years.size === 1 && CALENDAR.test(titles.join(" ")) ? Number(only) : letter.head.year;
}

/** The dates of a cell; «15.3.» alone is one here, and the year is the calendar's. */
function datesOfCell(letter: Letter, cell: Cell, year: number | null): readonly DateMention[] {
	const found = datesWithin(letter, cell.start, cell.end).filter((mention) => mention.kind !== "open");
	if (found.length > 0 && (year === letter.head.year || found.every((mention) => mention.dated)))
		return found;
	const alone = oneLine(cell.text.replaceAll("/", " ")).replace(BARE, "innen $1");
	return datesIn(alone, { year }).filter((mention) => mention.kind !== "open");
}

/** A line of a calendar or of a table of reports. */
interface Line {
	readonly name: Cell;
	readonly due: readonly DateMention[];
	readonly asOf: DateMention | null;
	readonly words: string;
	readonly row: Row;
}

function lineOf(letter: Letter, row: Row, columns: Columns | null, year: number | null): Line | null {
	const due =
		columns === null
			? row.cells.find(
					(cell) => cell.text.length < 60 && datesWithin(letter, cell.start, cell.end).length > 0,
				)
			: cellAt(row, columns.due);
	const name =
		columns?.name != null
			? cellAt(row, columns.name)
			: row.cells.find((cell) => cell !== due && /[A-Za-zÀ-ɏ]{4}/u.test(cell.text));
	if (due == null || name == null || name.text.length > 400) return null;
	const asOf = columns?.asOf == null ? null : cellAt(row, columns.asOf);
	return {
		name,
		due: datesOfCell(letter, due, year),
		asOf: asOf === null ? null : (datesOfCell(letter, asOf, year)[0] ?? null),
		words: row.cells.map((cell) => cell.text).join(" "),
		row,
	};
}

interface Named {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly page: number | null;
}

/** The entries of a cell: its list, or the cell as a whole. */
function entriesOf(letter: Letter, cell: Cell): readonly Named[] {
	const items = cell.blocks.filter((block) => block.role === "item");
	if (items.length < 2)
		return [{ text: oneLine(cell.text), start: cell.start, end: cell.end, page: cell.page }];
	return items.map((block) => ({
		text: oneLine(wordsOf(letter, block)),
		start: block.words,
		end: block.end,
		page: block.page,
	}));
}

/** The day that the entry itself sets within the month of its line: «Mars | Årsrapport (15. mars)». */
function dayWithin(letter: Letter, line: Line, entry: Named): readonly DateMention[] | null {
	const [period] = line.due;
	if (period?.kind !== "period" || period.day === null) return null;
	const month = period.day.slice(0, 7);
	const day = datesWithin(letter, entry.start, entry.end).find(
		(mention) => mention.kind === "day" && mention.lead !== "counted" && mention.day?.startsWith(month),
	);
	return day === undefined ? null : [day];
}

function addReports(letter: Letter, line: Line, entry: Named, alone: boolean, found: Dialogue): void {
	const asOf =
		line.asOf?.day ??
		countedAt(letter, entry.start, entry.end) ??
		(alone ? countedAt(letter, line.row.start, line.row.end) : null);
	const due =
		dayWithin(letter, line, entry) ?? line.due.filter((one) => one.day !== asOf || line.asOf !== null);
	const report = {
		name: nameOfReport(entry.text),
		asOf,
		source: sourceOf({ start: line.row.start, end: line.row.end, page: entry.page }),
	};
	if (due.length === 0) found.reports.push({ ...report, due: null, every: everyIn(line.words) });
	for (const mention of due) found.reports.push({ ...report, due: mention.day, every: null });
}

/** The reports and meetings of a calendar or a table of reports; other tables give none. */
export function readCalendar(letter: Letter, table: Table, found: Dialogue): void {
	if (within(table.section, "assignments", "rd-assignments", "budget") !== null) return;
	const columns = columnsOf(table);
	const kind = within(table.section, "reporting", "dialogue")?.kind;
	if (columns === null && kind === undefined) return;
	const year = yearOver(letter, table);
	const aboutReports =
		kind === "reporting" ||
		columns?.asOf != null ||
		table.rows[0]!.cells.some((cell) => /rapport/iu.test(cell.text));
	for (const row of columns === null ? table.rows : table.rows.slice(1)) {
		const line = lineOf(letter, row, columns, year);
		if (line === null) continue;
		const entries = entriesOf(letter, line.name);
		for (const entry of entries) {
			if (isMeeting(entry.text)) {
				const mention = line.due[0];
				found.meetings.push({
					name: entry.text,
					period: mention === undefined ? null : periodOf(mention, line.words),
					source: sourceOf({ start: row.start, end: row.end, page: entry.page }),
				});
			} else if ((aboutReports && !isPaper(entry.text)) || isReport(entry.text))
				addReports(letter, line, entry, entries.length === 1, found);
		}
	}
}

/** A short line outside tables with one date and a report or meeting: «15. mars: Årsrapport for 2024». */
export function readEntry(letter: Letter, block: Block, section: Section, found: Dialogue): boolean {
	if (block.end - block.words > 160 || within(section, "reporting", "dialogue", "attachments") === null)
		return false;
	const words = wordsOf(letter, block);
	const mentions = datesWithin(letter, block.words, block.end).filter((mention) => mention.day !== null);
	const due = mentions.find((mention) => mention.lead !== "counted" && mention.lead !== "referred");
	if (due === undefined || ENTRY_VERB.test(words)) return false;
	const opens = due.from <= block.words + 2;
	const closes = block.role === "item" && due.end >= block.end - 2;
	if (!opens && !closes) return false;
	const name = oneLine(
		opens
			? withoutEdges(words.slice(due.end - block.words), ":–,.-", ":–,(-")
			: withoutEdges(words.slice(0, due.from - block.words), ":–,.-", ":–,(-"),
	);
	const source = sourceOf({ start: block.words, end: block.end, page: block.page });
	if (isMeeting(name)) found.meetings.push({ name, period: periodOf(due, words), source });
	else if (isReport(name))
		found.reports.push({
			name: nameOfReport(name),
			asOf: countedAt(letter, block.words, block.end),
			due: due.day,
			every: null,
			source,
		});
	else return false;
	return true;
}
