import { type Letter, sourceOf, wordsOf } from "../letter.ts";
import { SUM_WORDS } from "../lexicon/money.ts";
import { startsWith } from "../lexicon/words.ts";
import { type Cell, cellAt, type Table } from "../tables.ts";
import { cellAmount, unitIn } from "./amounts.ts";
import { HEAD, unitOfHead } from "./columns.ts";
import { placesIn } from "./place.ts";
import type { ToldAllotment } from "./runs.ts";

const SUM = startsWith(SUM_WORDS);

/**
 * What a supplementary letter changes of one item in a table of measures, in kroner: «Løyvinga under kap. 260,
 * post 50 blir endra slik:» names the item, and the sum row, or all rows together, the change (R2.4).
 */
export function changeByMeasures(letter: Letter, table: Table): ToldAllotment | null {
	const words = table.before === null ? "" : wordsOf(letter, table.before);
	const [head, ...rows] = table.rows;
	if (!words.endsWith(":") || head === undefined || rows.length === 0) return null;
	const [place, ...others] = placesIn(words).filter((one) => one.items.length > 0);
	const column = head.cells.find((cell) => HEAD.change.test(cell.text))?.column;
	if (place?.chapter == null || place.items.length !== 1 || others.length > 0 || column === undefined)
		return null;
	const unit = unitOfHead(table) ?? unitIn(words) ?? 1;
	const sum = rows.find((row) => SUM.test(row.cells[0]?.text ?? ""));
	const cells = (sum === undefined ? rows : [sum]).map((row) => cellAt(row, column));
	const amounts = cells.map((cell) => (cell === null ? null : cellAmount(cell.text, unit)));
	if (amounts.some((amount) => amount === null)) return null;
	const amount = amounts.reduce<number>((total, one) => total + (one ?? 0), 0);
	const cell = cells[0] as Cell;
	return {
		allotment: {
			chapter: place.chapter,
			item: place.items[0]!,
			amount,
			isChange: true,
			source: sourceOf({ start: (sum ?? table.rows[0]!).start, end: rows.at(-1)!.end, page: cell.page }),
		},
		sum: { start: cell.start, end: cell.end },
	};
}
