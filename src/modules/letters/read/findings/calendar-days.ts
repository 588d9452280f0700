import { lastDayOfMonth } from "#base/day.ts";
import { dayInMonth, monthAndDay, yearOver } from "../governance/calendar-columns.ts";
import type { Letter } from "../letter.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";

/** A day that a row of a table tells by cells alone: «Juni | 31.», «31.9.». */
export interface CellDay {
	readonly row: Row;
	/** As a reader would say it: «31. juni». */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Null where no calendar has it. */
	readonly day: string | null;
}

/** «31.9.», «innen 31.9»: a day and a month in figures, alone in their cell. */
const BARE = /^(?:(?:innen|innan|senest|seinast)\s)?(\d{1,2})\.\s?(\d{1,2})\.?$/i;
const MOST_DAYS = 31;
const MONTHS_OF_YEAR = 12;

/** Rows whose month stands in one cell and whose day in another; a month holds for the rows under it that name none. */
function splitDays(letter: Letter, table: Table): readonly CellDay[] {
	const columns = monthAndDay(table, table.rows[0]!.cells);
	if (columns === null) return [];
	const year = yearOver(letter, table);
	let month: Cell | null = null;
	return table.rows.slice(1).flatMap((row): CellDay[] => {
		month = cellAt(row, columns.month) ?? month;
		const day = cellAt(row, columns.day);
		if (month === null || day === null) return [];
		const told = dayInMonth(month, day, year);
		if (told === null || (told.day === null && told.kind !== "impossible")) return [];
		const text = `${day.text.trim().replace(/\.?$/u, ".")} ${month.text.trim().toLowerCase()}`;
		return [{ row, text, start: day.start, end: day.end, day: told.day }];
	});
}

/** Cells that hold a day in figures and nothing else, in a column where most hold such a day. */
function bareDays(letter: Letter, table: Table): readonly CellDay[] {
	const year = yearOver(letter, table);
	if (year === null) return [];
	const found = new Map<number, CellDay[]>();
	for (const row of table.rows) {
		for (const { column, text, start, end } of row.cells) {
			const [, day = "", month = ""] = BARE.exec(text.trim()) ?? [];
			if (day === "" || Number(day) > MOST_DAYS || Number(month) > MONTHS_OF_YEAR) continue;
			if (Number(day) < 1 || Number(month) < 1) continue;
			const last = lastDayOfMonth(year, Number(month));
			const told = `${last.slice(0, -2)}${day.padStart(2, "0")}`;
			const one = { row, text: text.trim(), start, end, day: told > last ? null : told };
			found.set(column, [...(found.get(column) ?? []), one]);
		}
	}
	return [...found.values()].flatMap((days) => (days.length * 2 > table.rows.length - 1 ? days : []));
}

const known = new WeakMap<Letter, readonly CellDay[]>();

/** The days that rows of tables tell by cells alone, in reading order; found once however many ask. */
export function cellDays(letter: Letter): readonly CellDay[] {
	const before = known.get(letter);
	if (before !== undefined) return before;
	const days = daysIn(letter);
	known.set(letter, days);
	return days;
}

function daysIn(letter: Letter): readonly CellDay[] {
	return letter.tables.flatMap((table) =>
		table.rows.length < 2 ? [] : [...splitDays(letter, table), ...bareDays(letter, table)],
	);
}
