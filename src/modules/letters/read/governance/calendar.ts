import { dayOf } from "#base/day.ts";
import type { DateMention } from "../dates.ts";
import { datesWithin, type Letter, sourceOf, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/reports.ts";
import { anyOf } from "../lexicon/words.ts";
import { within } from "../outline.ts";
import type { Meeting, Report } from "../reading.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";
import {
	bareDates,
	type Columns,
	columnsOf,
	coveredBy,
	datesOfCell,
	dayInMonth,
	MONTH_ALONE,
	OF_MEETINGS,
	sidesOf,
	yearOver,
} from "./calendar-columns.ts";
import { isCombined } from "./ground.ts";
import { readMonthsAcross } from "./months-across.ts";
import {
	countedAt,
	countedByName,
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

/** What is written before the year that it is for: nothing in it is counted to the end of that year. */
const AHEAD = anyOf(lexicon.WRITTEN_AHEAD);
const ACCOUNTS = /rapport|regnskap|rekneskap|melding/i;
const WHOLE_YEAR = /^20\d{2}$/u;

/** A line of a calendar or of a table of reports. */
interface Line {
	readonly name: Cell;
	readonly due: readonly DateMention[];
	readonly asOf: DateMention | null;
	readonly words: string;
	readonly row: Row;
}

/** The cells that tell a row's days: its column of due dates, else every cell that opens with a day. */
function dueCells(letter: Letter, row: Row, columns: Columns | null): readonly Cell[] {
	if (columns !== null) return [cellAt(row, columns.due)].filter((cell) => cell !== null);
	const dated = row.cells.filter(
		(cell) => cell.text.length < 60 && datesWithin(letter, cell.start, cell.end).length > 0,
	);
	if (dated.length === 0) return row.cells.filter((cell) => MONTH_ALONE.test(cell.text.trim())).slice(0, 1);
	const days = dated.filter((cell) => /^(?:innen\s|innan\s)?[0-9]/i.test(cell.text));
	return days.length > 0 ? days : dated.slice(0, 1);
}

function lineOf(
	letter: Letter,
	row: Row,
	columns: Columns | null,
	year: number | null,
	month: Cell | null,
): Line | null {
	const own = dueCells(letter, row, columns);
	const dues = own.length === 0 && columns?.day !== undefined && month !== null ? [month] : own;
	const [due] = dues;
	const name =
		columns?.name != null
			? cellAt(row, columns.name)
			: row.cells.find((cell) => !dues.includes(cell) && /[A-Za-zÀ-ſ]{4}/u.test(cell.text));
	if (due == null || name == null || name.text.length > 400) return null;
	const asOf = columns?.asOf == null ? null : cellAt(row, columns.asOf);
	const covered = asOf === null ? null : coveredBy(letter, asOf, year);
	const ahead =
		asOf !== null && WHOLE_YEAR.test(asOf.text.trim()) && AHEAD.test(name.text) && !ACCOUNTS.test(name.text);
	const together = columns?.day === undefined ? null : dayInMonth(due, cellAt(row, columns.day), year);
	return {
		name,
		due: together === null ? dues.flatMap((cell) => datesOfCell(letter, cell, year)) : [together],
		asOf: ahead ? null : covered,
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

/** «Årsrapport (15.3.)», «Fagmøte om los 3.6.» in the row of its month. */
const IN_FIGURES = /(?:\(|\s(?=[0-9.]+$))([0-9]{1,2}\.[0-9]{1,2}\.?)(?:\)|$)/u;
const WEEK = /^(?:uke|veke)\s[0-9]/i;

/** The day that the entry itself sets within the month of its line: «Mars | Årsrapport (15. mars)», «Juni | Møte (uke 24)». */
function dayWithin(letter: Letter, line: Line, entry: Named): readonly DateMention[] | null {
	const [period] = line.due;
	if (period?.kind !== "period" || period.day === null) return null;
	const month = period.day.slice(0, 7);
	const day = datesWithin(letter, entry.start, entry.end).find(
		(mention) =>
			(mention.kind === "day" || WEEK.test(letter.text.slice(mention.start, mention.end))) &&
			mention.lead !== "counted" &&
			mention.day?.startsWith(month),
	);
	if (day !== undefined) return [day];
	const figures = IN_FIGURES.exec(entry.text)?.[1];
	const bare = figures === undefined ? undefined : bareDates(figures, Number(month.slice(0, 4)))[0];
	return bare?.day?.startsWith(month) === true ? [bare] : null;
}

/** The same day in the year that many years later. */
function yearsLater(day: string, years: number): string {
	const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
	return dayOf(year + years, month, date) ?? day;
}

/**
 * A report is due after the day that it counts to. Where no year is written, the report that the words
 * name with this year is due in the next one, and any other was counted in the year before.
 */
export function inOrder(
	asOf: string | null,
	counted: DateMention | null,
	due: DateMention,
	name: string,
): { asOf: string | null; due: string | null } {
	if (asOf === null || due.day === null || asOf <= due.day) return { asOf, due: due.day };
	if (!due.dated && (counted?.dated === true || name.includes(asOf.slice(0, 4))))
		return { asOf, due: yearsLater(due.day, 1) };
	return counted?.dated === true ? { asOf, due: due.day } : { asOf: yearsLater(asOf, -1), due: due.day };
}

function addReports(letter: Letter, line: Line, entry: Named, alone: boolean, found: Dialogue): void {
	const told =
		line.asOf?.day ??
		countedAt(letter, entry.start, entry.end) ??
		(alone ? countedAt(letter, line.row.start, line.row.end) : null);
	const byName = told === null ? countedByName(entry.text, letter.head.year) : [];
	const dues =
		dayWithin(letter, line, entry) ?? line.due.filter((one) => one.day !== told || line.asOf !== null);
	const report = {
		name: nameOfReport(entry.text),
		source: sourceOf({ start: line.row.start, end: line.row.end, page: entry.page }),
	};
	if (dues.length === 0)
		found.reports.push({ ...report, asOf: told ?? byName[0] ?? null, due: null, every: everyIn(line.words) });
	for (const [index, due] of dues.entries()) {
		const asOf = told ?? (byName.length === dues.length ? (byName[index] ?? null) : null);
		found.reports.push({ ...report, ...inOrder(asOf, line.asOf, due, entry.text), every: null });
	}
}

const NUMBER_ALONE = /^(?:nr\.?\s)?[0-9IVX]{1,3}\.?$/u;

/** The reports and meetings of a calendar or a table of reports; other tables give none. */
export function readCalendar(letter: Letter, table: Table, found: Dialogue): void {
	const combined = isCombined(table.section);
	const nearest = within(table.section, "assignments", "rd-assignments", "budget", "reporting", "dialogue");
	const ofDialogue = nearest?.kind === "reporting" || nearest?.kind === "dialogue";
	if (!combined && !ofDialogue && nearest !== null) return;
	const year = yearOver(letter, table);
	if ((combined || ofDialogue) && readMonthsAcross(letter, table, year, found)) return;
	const columns = columnsOf(letter, table, year);
	const kind = within(table.section, "reporting", "dialogue")?.kind ?? (combined ? "dialogue" : undefined);
	if (columns === null && kind === undefined) return;
	const aboutReports =
		kind === "reporting" ||
		columns?.asOf != null ||
		table.rows[0]!.cells.some((cell) => /rapport/i.test(cell.text));
	const sides = columns === null ? null : sidesOf(columns);
	if (sides === null) readLines(letter, table, columns, year, aboutReports, found);
	else for (const side of sides) readLines(letter, table, side, year, true, found);
}

/** The lines of a table under its columns. */
function readLines(
	letter: Letter,
	table: Table,
	columns: Columns | null,
	year: number | null,
	aboutReports: boolean,
	found: Dialogue,
): void {
	const heads = columns?.name == null ? null : cellAt(columns.head, columns.name);
	let month: Cell | null = null;
	const ofMeetings = heads !== null && OF_MEETINGS.test(heads.text.trim());
	for (const row of columns === null ? table.rows : table.rows.slice(table.rows.indexOf(columns.head) + 1)) {
		month = columns?.day === undefined ? null : (cellAt(row, columns.due) ?? month);
		const line = lineOf(letter, row, columns, year, month);
		if (line === null) continue;
		const entries = entriesOf(letter, line.name);
		for (const one of entries) {
			// «1», «2» under «Etatsstyringsmøte»: the meetings are told by their numbers.
			const entry =
				ofMeetings && NUMBER_ALONE.test(one.text) ? { ...one, text: `${heads.text} ${one.text}` } : one;
			if (isMeeting(entry.text) || (ofMeetings && !isReport(entry.text) && !isPaper(entry.text))) {
				const source = sourceOf({ start: row.start, end: row.end, page: entry.page });
				const months = line.due.every(({ kind }) => kind === "period");
				const dues =
					columns === null
						? line.due
						: (dayWithin(letter, line, entry) ?? (months ? line.due : line.due.slice(0, 1)));
				for (const mention of dues)
					found.meetings.push({ name: entry.text, period: periodOf(mention, line.words), source });
				if (dues.length === 0) found.meetings.push({ name: entry.text, period: null, source });
			} else if ((aboutReports && !isPaper(entry.text)) || isReport(entry.text))
				addReports(letter, line, entry, entries.length === 1, found);
		}
	}
}
