import { type DateMention, datesIn } from "../dates.ts";
import { datesWithin, type Letter, wordsOf } from "../letter.ts";
import { MONTHS } from "../lexicon/dates.ts";
import * as lexicon from "../lexicon/reports.ts";
import { anyOf, startsWith } from "../lexicon/words.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";
import { oneLine } from "./names.ts";

const HEAD = {
	report: startsWith(lexicon.REPORT_COLUMN),
	deadline: startsWith(lexicon.DEADLINE_COLUMN),
	due: startsWith(lexicon.DUE_COLUMN),
	asOf: startsWith(lexicon.AS_OF_COLUMN),
	covers: startsWith(lexicon.COVERED_COLUMN),
	every: startsWith(lexicon.EVERY_COLUMN),
	meeting: anyOf(lexicon.MEETING_WORDS),
};
const CALENDAR = anyOf(lexicon.CALENDAR_TITLES);
const DELIVERED = anyOf(lexicon.DELIVERED_COLUMN);
const MONTH_NAMES = Object.keys(MONTHS)
	.filter((name) => name.length > 2)
	.join("|");
/** A day or a month alone in its cell is a date there, as it is not within a sentence. */
const BARE = new RegExp(`^([0-9]{1,2}\\. ?[0-9]{1,2}\\.?|(?:${MONTH_NAMES})\\.?)(?=\\s|$)`, "i");
/** A day of the month alone in its cell, and a month alone. */
const DAY_ALONE = /^(?:den\s)?([0-9]{1,2})\.?$/i;
export const MONTH_ALONE = new RegExp(`^(?:${MONTH_NAMES})\\.?(?:\\s20[0-9]{2})?$`, "i");
const DAY = /^[0-9]{1,2}\.\s?[a-zß-ÿ0-9]/i;
/** A cell that tells a day is no longer than this. */
const LONGEST_DATE = 60;

/** Which columns of a calendar hold what. */
export interface Columns {
	/** The row that names them. */
	readonly head: Row;
	readonly name: number | null;
	readonly due: number;
	readonly asOf: number | null;
	/** The column of days where the due column only tells months: «Mars | 15.». */
	readonly day?: number;
}

/** The one year that a calendar's title names, for its dates without year; else the letter's. */
export function yearOver(letter: Letter, table: Table): number | null {
	const before = table.before === null ? "" : wordsOf(letter, table.before);
	const titles = [table.section.title, CALENDAR.test(before) && before.length < 90 ? before : ""];
	const years = new Set(titles.flatMap((title) => title.match(/(?<![0-9])20[0-9]{2}(?![0-9])/gu) ?? []));
	const [only] = years;
	return years.size === 1 && CALENDAR.test(titles.join(" ")) ? Number(only) : letter.head.year;
}

/** The dates that a few words tell by themselves: «15.3.», «mai». */
export function bareDates(words: string, year: number | null): readonly DateMention[] {
	const alone = oneLine(words.replaceAll("/", " ")).replace(BARE, "innen $1");
	return datesIn(alone, { year }).filter((mention) => mention.kind !== "open");
}

/** «1. juni/1. oktober»: days that a stroke parts. */
const SLASHED = /[a-zß-ÿ.]\s?\/\s?[0-9]/i;

/** «Mars, juni og november»: months that nothing but joins parts; none where the cell says anything else. */
function monthsOfCell(cell: Cell, year: number | null): readonly DateMention[] {
	const parts = oneLine(cell.text).split(/,\s?(?:og\s)?|\sog\s|\s?\/\s?/u);
	if (parts.length < 2 || !parts.every((part) => MONTH_ALONE.test(part))) return [];
	return parts.flatMap((part) => bareDates(part, year));
}

/** «15.1., 15.5. og 15.9.»: days in figures that nothing but joins parts; none where the cell says anything else. */
function daysOfCell(cell: Cell, year: number | null): readonly DateMention[] {
	const parts = oneLine(cell.text).split(/,\s?(?:og\s)?|\sog\s|\s?\/\s?/u);
	if (parts.length < 2 || !parts.every((part) => DAY_IN_FIGURES.test(part))) return [];
	return parts.flatMap((part) => bareDates(part, year));
}
const DAY_IN_FIGURES = /^[0-9]{1,2}\.[0-9]{1,2}\.?$/u;

/** The dates of a cell; «15.3.» alone is one here, and the year is the calendar's. */
export function datesOfCell(letter: Letter, cell: Cell, year: number | null): readonly DateMention[] {
	const listed = [...monthsOfCell(cell, year), ...daysOfCell(cell, year)];
	if (listed.length > 1) return listed;
	const found = datesWithin(letter, cell.start, cell.end).filter((mention) => mention.kind !== "open");
	const parted = SLASHED.test(cell.text) ? bareDates(cell.text, year) : [];
	if (parted.length > found.length) return parted;
	if (found.length > 0 && (year === letter.head.year || found.every((mention) => mention.dated)))
		return found;
	return bareDates(cell.text, year);
}

/** The end of what a report covers: «30. april», «januar–august», «1.1.–30.6.», «1. tertial», «hele 2025». */
export function coveredBy(letter: Letter, cell: Cell, year: number | null): DateMention | null {
	const whole = /^(?:hele\s|heile\s)?(?:året\s)?(20[0-9]{2})$/i.exec(oneLine(cell.text))?.[1];
	if (whole !== undefined) return bareDates(`31.12.${whole}`, year)[0] ?? null;
	const last =
		oneLine(cell.text)
			.split(/\s?[–—-]\s?|\s(?:til\sog\smed|t\.o\.m\.|til)\s/u)
			.at(-1) ?? "";
	return (
		(last === oneLine(cell.text) ? undefined : bareDates(last, year)[0]) ??
		datesOfCell(letter, cell, year)[0] ??
		null
	);
}

/** Of the columns of times, the one of months and the one of the days in them; null where the table has no such two. */
export function monthAndDay(table: Table, times: readonly Cell[]): { month: number; day: number } | null {
	const most = (column: number, pattern: RegExp): boolean => {
		const told = table.rows.slice(1).flatMap((row) => cellAt(row, column)?.text.trim() ?? []);
		return told.length > 0 && told.filter((text) => pattern.test(text)).length * 2 > told.length;
	};
	const month = times.find((cell) => most(cell.column, MONTH_ALONE));
	const day = times.find((cell) => most(cell.column, DAY_ALONE));
	return month === undefined || day === undefined ? null : { month: month.column, day: day.column };
}

/** The day that a cell of a month and one of a day tell together; null where the second holds no day alone. */
export function dayInMonth(month: Cell, day: Cell | null, year: number | null): DateMention | null {
	const number = DAY_ALONE.exec(day?.text.trim() ?? "")?.[1];
	if (number === undefined || !MONTH_ALONE.test(month.text.trim())) return null;
	return bareDates(`${number}. ${month.text.trim()}`, year)[0] ?? null;
}

/** The columns in which most rows hold a day and hardly more, the first to the last. */
function dateColumns(letter: Letter, table: Table, head: Row, year: number | null): readonly number[] {
	const rows = table.rows.filter((row) => row !== head && row.cells.length > 1);
	return head.cells
		.map((cell) => cell.column)
		.filter((column) => {
			const dated = rows.filter((row) => {
				const cell = cellAt(row, column);
				return (
					cell !== null &&
					cell.text.length < LONGEST_DATE &&
					/^(?:innen\s|innan\s|senest\s|per\s|pr\.\s)?[0-9]/i.test(cell.text) &&
					datesOfCell(letter, cell, year).length > 0
				);
			});
			return dated.length * 2 > rows.length;
		});
}

/** «17. februar | Kontaktmøte», «Mars | Kontaktmøte»: a line of the calendar itself, which has no head over it. */
function opensWithDay(letter: Letter, { cells }: Row, year: number | null): boolean {
	const { text } = cells[0]!;
	if (MONTH_ALONE.test(text.trim())) return true;
	return DAY.test(text) && text.length < LONGEST_DATE && datesOfCell(letter, cells[0]!, year).length > 0;
}

/**
 * The columns by the head row. Where its words do not say which is the due date, two columns of dates are
 * counting date and due date: the reports are told before they are due.
 */
export function columnsOf(letter: Letter, table: Table, year: number | null): Columns | null {
	const head = table.rows.slice(0, 2).find((row) => row.cells.length > 1 && !opensWithDay(letter, row, year));
	if (head === undefined) return null;
	const { cells } = head;
	const times = cells.filter(
		(cell) => HEAD.deadline.test(cell.text) || HEAD.due.test(cell.text) || HEAD.every.test(cell.text),
	);
	const told = cells.find((cell) => HEAD.asOf.test(cell.text) && !HEAD.deadline.test(cell.text));
	const named = cells.find(
		(cell) =>
			cell !== told && !times.includes(cell) && (HEAD.report.test(cell.text) || HEAD.meeting.test(cell.text)),
	);
	const split = monthAndDay(table, times);
	if (split !== null)
		return {
			head,
			name: named?.column ?? null,
			due: split.month,
			asOf: told?.column ?? null,
			day: split.day,
		};
	const plain = times.filter((cell) => cell !== told);
	const dayed = plain.length < 2 ? [] : dateColumns(letter, table, head, year);
	const byWords =
		times.find((cell) => HEAD.deadline.test(cell.text)) ??
		plain.find((cell) => dayed.includes(cell.column)) ??
		plain[0];
	const covers =
		told ??
		cells.find((cell) => cell !== byWords && cell !== named && HEAD.covers.test(cell.text)) ??
		undefined;
	if (byWords !== undefined)
		return { head, name: named?.column ?? null, due: byWords.column, asOf: covers?.column ?? null };
	const dated = dateColumns(letter, table, head, year).filter((column) => column !== named?.column);
	const due = dated.findLast((column) => column !== told?.column);
	if (due === undefined || named === undefined) return null;
	const asOf = told?.column ?? dated.find((column) => column !== due) ?? null;
	return { head, name: named.column, due, asOf };
}

/** The head of a column that names meetings and nothing else. */
export const OF_MEETINGS = /^(?:(?:etats)?styrings|dialog|kontakt|fag)?møter?(?:ne)?$/i;

/** Meetings and reports beside each other in one calendar: the columns of each, by months or by the reports' own due dates; null where it has no such two. */
export function sidesOf({ head, asOf, day }: Columns): readonly Columns[] | null {
	if (day !== undefined) return null;
	const { cells } = head;
	const month = cells.find((cell) => HEAD.due.test(cell.text));
	const meetings = cells.find((cell) => OF_MEETINGS.test(cell.text.trim()));
	const reports = cells.find(
		(cell) => cell !== month && !HEAD.deadline.test(cell.text) && DELIVERED.test(cell.text),
	);
	if (month === undefined || meetings === undefined || reports === undefined) return null;
	const due = cells.find((cell) => HEAD.deadline.test(cell.text)) ?? month;
	return [
		{ head, name: meetings.column, due: month.column, asOf: null },
		{ head, name: reports.column, due: due.column, asOf },
	];
}
