import { type Letter, sourceOf } from "../letter.ts";
import type { Meeting, Report } from "../reading.ts";
import { cellAt, type Table } from "../tables.ts";
import { bareDates, MONTH_ALONE } from "./calendar-columns.ts";
import { countedByName, isMeeting, isPaper, nameOfReport, oneLine, periodOf } from "./names.ts";

/** So many months beside each other in a head are a year's wheel. */
const FEWEST_MONTHS = 3;
/** «18.», «18. og 25.»: days of the month that the column is of. */
const DAYS = /^\d{1,2}\.?(?:(?:,|\s?\/|\sog)\s?\d{1,2}\.?)*$/u;
/** «x», «X», «•», «✓»: that it is in the month, and not on which day. */
const TICK = /^[x•✓✔●]$/i;

/** Reads «Aktivitet | Januar | Mars | Juni …», whose cells hold days or ticks; false for other tables. */
export function readMonthsAcross(
	letter: Letter,
	table: Table,
	year: number | null,
	found: { readonly reports: Report[]; readonly meetings: Meeting[] },
): boolean {
	const [head, ...rows] = table.rows;
	const months = head?.cells.filter(({ column, text }) => column > 0 && MONTH_ALONE.test(text.trim())) ?? [];
	if (months.length < FEWEST_MONTHS) return false;
	for (const row of rows) {
		const name = oneLine(cellAt(row, 0)?.text ?? "");
		if (name === "" || isPaper(name)) continue;
		const dues = months.flatMap((month) => {
			const text = oneLine(cellAt(row, month.column)?.text ?? "");
			const days = DAYS.test(text) ? (text.match(/\d{1,2}/gu) ?? []) : [];
			const written = month.text.trim();
			if (TICK.test(text)) return bareDates(written, year);
			return days.flatMap((day) => bareDates(`${day}. ${written}`, year));
		});
		const source = sourceOf({ start: row.start, end: row.end, page: row.cells[0]!.page });
		const counted = countedByName(name, year);
		for (const [index, due] of dues.entries())
			if (isMeeting(name)) found.meetings.push({ name, period: periodOf(due, name), source });
			else
				found.reports.push({
					name: nameOfReport(name),
					asOf: counted.length === dues.length ? counted[index]! : null,
					due: due.day,
					every: null,
					source,
				});
	}
	return true;
}
