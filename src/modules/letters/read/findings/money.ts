import { type Letter, sourceOf } from "../letter.ts";
import { THE_INCREASE } from "../lexicon/findings.ts";
import { anyOf } from "../lexicon/words.ts";
import { cellAmount } from "../money/amounts.ts";
import { SUM } from "../money/columns.ts";
import type { Allotment, ChapterTotal, Earmark } from "../reading.ts";
import { cellAt, type Table } from "../tables.ts";
import { type Asked, asked } from "./asked.ts";

const INCREASE = anyOf(THE_INCREASE);
/** How far sums told in millions with a decimal may lie from those of a table. */
const ROUNDED = 50_000;

/** Chapter totals that are not the sum of the chapter's items (R2.12, R4.10). */
export function wrongTotals(
	allotments: readonly Allotment[],
	totals: readonly ChapterTotal[],
): readonly Asked[] {
	return totals.flatMap((total): Asked[] => {
		const earlier = totals
			.filter(
				(other) =>
					other !== total && other.chapter === total.chapter && other.source.start < total.source.start,
			)
			.at(-1);
		const items = allotments.filter(
			(one) =>
				one.chapter === total.chapter &&
				one.isChange !== true &&
				one.source.start < total.source.start &&
				one.source.start > (earlier?.source.start ?? -1),
		);
		const sum = items.reduce((all, one) => all + one.amount, 0);
		if (items.length === 0 || sum === total.amount) return [];
		const values = { chapter: total.chapter, total: total.amount, sum };
		const sources = [total.source, ...items.map((one) => one.source)];
		return [asked("sum-mismatch", "error", "wrongTotal", values, sources)];
	});
}

const UNITS = [1, 1000, 1_000_000] as const;

/** Where a budget table's amounts stand, and their unit in kroner: told by a row whose allotment is known. */
function columnOf(table: Table, own: readonly Allotment[]): { column: number; unit: number } | null {
	for (const allotment of own) {
		const row = table.rows.find((one) => one.start === allotment.source.start);
		for (const cell of row?.cells ?? []) {
			const unit = UNITS.find((one) => cellAmount(cell.text, one) === allotment.amount);
			if (unit !== undefined) return { column: cell.column, unit };
		}
	}
	return null;
}

/** The sum under a table of several chapters that is neither the sum of its items nor of its chapters' totals. */
export function wrongGrandTotals(
	allotments: readonly Allotment[],
	totals: readonly ChapterTotal[],
	tables: ReadonlySet<Table>,
): readonly Asked[] {
	return [...tables].flatMap((table): Asked[] => {
		const last = table.rows.at(-1)!;
		const first = table.rows[0]!;
		const within = ({ source }: { source: { start: number } }): boolean =>
			first.start <= source.start && source.start < last.end;
		const own = allotments.filter((one) => within(one) && one.isChange !== true);
		const stated = totals.filter(within);
		if (new Set(own.map((one) => one.chapter)).size < 2 || !SUM.test(last.cells[0]!.text)) return [];
		const place = columnOf(table, own);
		if (place === null || stated.some((one) => one.source.start === last.start)) return [];
		const total = cellAmount(cellAt(last, place.column)?.text ?? "", place.unit);
		const sum = own.reduce((all, one) => all + one.amount, 0);
		const ofTotals = stated.reduce((all, one) => all + one.amount, 0);
		// «Sum utgifter» in the middle: what stands after it is what the last row sums.
		const middle = table.rows.findLast((row) => row !== last && SUM.test(row.cells[0]!.text));
		const since = own
			.filter(({ source }) => source.start > (middle?.start ?? -1))
			.reduce((all, one) => all + one.amount, 0);
		if (total === null || [sum, ofTotals, since].includes(total)) return [];
		const sources = [sourceOf(last), ...own.map((one) => one.source)];
		return [asked("sum-mismatch", "error", "wrongGrandTotal", { total, sum }, sources)];
	});
}

/** Earmarks that together are more than the item, or parts that are more than what they are parts of (R4.9). */
export function tooMuchEarmarked(
	allotments: readonly Allotment[],
	earmarks: readonly Earmark[],
): readonly Asked[] {
	const found: Asked[] = [];
	for (const allotment of allotments) {
		if (allotment.isChange === true) continue;
		const own = earmarks.filter(
			(one) => one.chapter === allotment.chapter && one.item === allotment.item && one.partOf == null,
		);
		const sum = own.reduce((all, one) => all + one.amount, 0);
		const room = Math.max(allotment.amount, allotment.appropriation ?? 0);
		if (own.length === 0 || sum <= room) continue;
		const values = { place: `${allotment.chapter}.${allotment.item}`, bound: sum, amount: allotment.amount };
		const sources = [allotment.source, ...own.map((one) => one.source)];
		found.push(asked("earmarks-exceed-item", "error", "earmarksExceed", values, sources));
	}
	for (const [index, parent] of earmarks.entries()) {
		const parts = earmarks.filter((one) => one.partOf === index);
		const sum = parts.reduce((all, one) => all + one.amount, 0);
		if (parts.length === 0 || sum <= parent.amount) continue;
		const { purpose, chapter, item, amount: whole } = parent;
		const values = { purpose, place: `${chapter}.${item}`, parts: sum, whole };
		const sources = [parent.source, ...parts.map((one) => one.source)];
		found.push(asked("earmarks-exceed-item", "error", "partsExceed", values, sources));
	}
	return found;
}

/** Parts of an increase that together are more than it: a supplementary letter's change has no more to give (R2.4). */
export function beyondTheIncrease(
	letter: Letter,
	allotments: readonly Allotment[],
	earmarks: readonly Earmark[],
): readonly Asked[] {
	return allotments.flatMap((allotment): Asked[] => {
		const { chapter, item, amount } = allotment;
		if (allotment.isChange !== true || amount <= 0) return [];
		const own = earmarks.filter((one) => one.chapter === chapter && one.item === item && one.partOf == null);
		const bound = own.reduce((all, one) => all + one.amount, 0);
		const [first] = own;
		if (first === undefined || bound <= amount + ROUNDED) return [];
		if (!INCREASE.test(letter.text.slice(Math.max(0, first.source.start - 300), first.source.end))) return [];
		const sources = [allotment.source, ...own.map((one) => one.source)];
		return [
			asked(
				"earmarks-exceed-item",
				"note",
				"earmarksExceed",
				{ place: `${chapter}.${item}`, bound, amount },
				sources,
			),
		];
	});
}
