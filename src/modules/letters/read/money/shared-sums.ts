import { type Letter, sourceOf, wordsOf } from "../letter.ts";
import { cellAt, type Table } from "../tables.ts";
import { cellAmount, unitIn } from "./amounts.ts";
import { SUM, unitOfHead } from "./columns.ts";
import type { Ground } from "./ground.ts";
import type { ToldAllotment } from "./runs.ts";

/** Fewer rows than this are no list that a sum is made of. */
const FEWEST = 2;
/** With so many rows the last one is their sum although it is a little off, which is asked about (`wrongTableSums`). */
const FEWEST_WITH_SLIP = 3;
/** What a sum may be off by, as a part of it. */
const LARGEST_SLIP = 0.05;

/**
 * The allotment of the item that the words over a table name, where the table tells by institutions or steps
 * what it is made of, and adds them up in its last row: «Kap. 260, post 50» over «Høgskolen … | 510 750», «Sum».
 */
export function sharedSum(letter: Letter, ground: Ground, table: Table): ToldAllotment | null {
	const last = table.rows.at(-1)!;
	const sum = last.cells.at(-1)!;
	const { chapter, item } = ground.placeAt(table.rows[0]!.cells[0]!.blocks[0]!);
	if (chapter === null || item === null || ground.sideOf(table.section) !== "budget") return null;
	if (!SUM.test(last.cells[0]!.text) || sum === last.cells[0]) return null;
	const parts = table.rows.slice(0, -1).flatMap((row) => {
		const cell = cellAt(row, sum.column);
		return cell === null || /^(?:[^\d]*)20\d{2}$/u.test(cell.text) ? [] : (cellAmount(cell.text, 1) ?? []);
	});
	const total = cellAmount(sum.text, 1);
	if (total === null || parts.length < FEWEST) return null;
	const off = Math.abs(parts.reduce((all, one) => all + one, 0) - total);
	if (off > (parts.length < FEWEST_WITH_SLIP ? 0 : total * LARGEST_SLIP)) return null;
	const before = table.before === null ? "" : wordsOf(letter, table.before).slice(-200);
	const unit =
		unitOfHead(table) ?? unitIn(before) ?? unitIn(table.section.title) ?? ground.unitOver(table) ?? 1;
	const source = sourceOf({ start: last.start, end: last.end, page: sum.page });
	return {
		allotment: { chapter, item, keywords: ["none"], amount: total * unit, appropriation: null, source },
		sum: { start: sum.start, end: sum.end },
	};
}
