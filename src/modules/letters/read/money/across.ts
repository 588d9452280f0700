import { sourceOf } from "../letter.ts";
import type { ChapterTotal } from "../reading.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";
import { cellAmount } from "./amounts.ts";
import { HEAD, SUM } from "./columns.ts";
import { keywordsIn, withoutKeywords } from "./keywords.ts";
import type { TableAllotment } from "./parts.ts";
import { bareChapter, nameAfter, placeIn } from "./place.ts";

/** «1315 Luftromskontoret», «Kap. 1315». */
const CHAPTER = /^(?:kap(?:ittel|\.)?\s?)?(\d{3,4})(?![0-9.])/i;

/** The heads «Post 01 Driftsutgifter» of a table that has a chapter in each row and its items beside each other. */
function itemHeads({ rows }: Table): readonly Cell[] {
	const [first, ...others] = rows[0]?.cells ?? [];
	if (first === undefined || first.column !== 0 || !HEAD.chapter.test(first.text)) return [];
	return others.filter((cell) => placeIn(cell.text)?.item != null && placeIn(cell.text)?.chapter === null);
}

/** Whether a table has its items as columns. */
export const hasItemsAcross = (table: Table): boolean => itemHeads(table).length > 0;

function allotmentIn(row: Row, head: Cell, chapter: string, unit: number): TableAllotment | null {
	const cell = cellAt(row, head.column);
	const amount = cell === null ? null : cellAmount(cell.text, unit);
	const place = placeIn(head.text);
	if (cell === null || amount === null || place?.item == null) return null;
	const name = withoutKeywords(nameAfter(head.text.replace(/\s+/gu, " ")) ?? "");
	return {
		allotment: {
			chapter,
			chapterName: nameAfter(row.cells[0]!.text),
			item: place.item,
			...(place.subItem === null ? {} : { subItem: place.subItem }),
			name: name === "" ? null : name,
			keywords: keywordsIn(head.text),
			amount,
			appropriation: null,
			source: sourceOf({ start: cell.start, end: cell.end, page: cell.page }),
		},
		comments: [],
		parts: [],
		row,
	};
}

/** The allotments of a table with a chapter in each row and its items beside each other, and the chapters' sums. */
export function readAcross(
	table: Table,
	unit: number,
): { readonly allotments: readonly TableAllotment[]; readonly totals: readonly ChapterTotal[] } {
	const heads = itemHeads(table);
	const sum = table.rows[0]!.cells.find((cell) => SUM.test(cell.text)) ?? null;
	const allotments: TableAllotment[] = [];
	const totals: ChapterTotal[] = [];
	for (const row of table.rows.slice(1)) {
		const number = row.cells[0]!.column === 0 ? CHAPTER.exec(row.cells[0]!.text)?.[1] : undefined;
		if (number === undefined) continue;
		const chapter = bareChapter(number);
		allotments.push(...heads.flatMap((head) => allotmentIn(row, head, chapter, unit) ?? []));
		const cell = sum === null ? null : cellAt(row, sum.column);
		const amount = cell === null ? null : cellAmount(cell.text, unit);
		if (cell !== null && amount !== null)
			totals.push({
				chapter,
				amount,
				source: sourceOf({ start: cell.start, end: cell.end, page: cell.page }),
			});
	}
	return { allotments, totals };
}
