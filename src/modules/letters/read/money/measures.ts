import { type Letter, sourceOf, wordsOf } from "../letter.ts";
import { MADE_UP_OF, MADE_UP_WHOLE } from "../lexicon/money.ts";
import { startsWith } from "../lexicon/words.ts";
import { type Cell, cellAt, type Table } from "../tables.ts";
import { cellAmount, unitIn } from "./amounts.ts";
import { HEAD, SUM, unitOfHead } from "./columns.ts";
import type { Ground } from "./ground.ts";
import { placesIn } from "./place.ts";
import type { ToldAllotment } from "./runs.ts";

const MADE_UP = startsWith(MADE_UP_OF);
const WHOLE = startsWith(MADE_UP_WHOLE);

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

/** The one chapter and the one item that words name, together or apart: «Kap. 260 Universiteter, post 50». */
function onlyPlaceIn(words: string): { readonly chapter: string; readonly item: string } | null {
	const mentions = placesIn(words);
	const chapters = new Set(mentions.flatMap(({ chapter }) => chapter ?? []));
	const items = new Set(mentions.flatMap((one) => one.items));
	const [chapter] = chapters;
	const [item] = items;
	return chapter === undefined || item === undefined || chapters.size > 1 || items.size > 1
		? null
		: { chapter, item };
}

/**
 * What a table that goes from last year's sum to this year's allots: the last row. The words over it, or its
 * headings, name the item.
 */
export function allotmentMadeUp(letter: Letter, ground: Ground, table: Table): ToldAllotment | null {
	const [head, ...rows] = table.rows;
	const last = rows.at(-1);
	if (head === undefined || last === undefined || rows.length < 3) return null;
	if (![head, rows[0]!].some(({ cells }) => MADE_UP.test(cells[0]!.text)) || !WHOLE.test(last.cells[0]!.text))
		return null;
	const words = table.before === null ? "" : wordsOf(letter, table.before);
	const standing = ground.placeAt(head.cells[0]!.blocks[0]!);
	const place = onlyPlaceIn(words) ?? standing;
	if (place.chapter === null || place.item === null) return null;
	const unit = unitOfHead(table) ?? unitIn(words) ?? ground.unitOver(table) ?? 1;
	const cell = last.cells.findLast(({ text }) => cellAmount(text, unit) !== null);
	if (cell === undefined || cell === last.cells[0]) return null;
	return {
		allotment: {
			chapter: place.chapter,
			item: place.item,
			amount: cellAmount(cell.text, unit)!,
			source: sourceOf({ start: last.start, end: last.end, page: cell.page }),
		},
		sum: { start: cell.start, end: cell.end },
	};
}
