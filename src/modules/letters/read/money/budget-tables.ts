import { type Letter, sourceOf, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/money.ts";
import { anyOf } from "../lexicon/words.ts";
import type { Allotment, ChapterTotal } from "../reading.ts";
import type { Cell, Row, Table } from "../tables.ts";
import { hasItemsAcross, readAcross } from "./across.ts";
import { cellAmount, unitIn } from "./amounts.ts";
import { type Columns, cellUnder, columnsOf, HEAD, likelyUnit, SUM, unitOfHead } from "./columns.ts";
import type { Ground } from "./ground.ts";
import { keywordsIn, withoutKeywords } from "./keywords.ts";
import { partIn, partsInColumns, type TableAllotment } from "./parts.ts";
import { bareChapter, nameAfter, placeIn, placesIn } from "./place.ts";
import { isStep, signOf } from "./steps.ts";

/** What goes on from table to table: the chapter, the columns of a table that a page cut, the unit. */
export interface Carried {
	chapter: string | null;
	chapterName: string | null;
	columns: { readonly columns: Columns; readonly width: number } | null;
	unit: number | null;
	last: TableAllotment | null;
}

const AUTHORITY_HEAD = anyOf(lexicon.AUTHORITY_COLUMN);

/** Whether a table gives money by chapter and item. */
export function isBudgetTable(letter: Letter, ground: Ground, table: Table): boolean {
	const side = ground.sideOf(table.section);
	if (side === "authorisations") return false;
	const cells = table.rows.slice(0, 6).flatMap((row) => row.cells);
	if (table.rows[0]?.cells.some((cell) => AUTHORITY_HEAD.test(cell.text))) return false;
	const placed = cells.some(
		(cell) =>
			placeIn(cell.text) !== null ||
			HEAD.chapter.test(cell.text) ||
			(HEAD.item.test(cell.text) && cell.text.length < 12),
	);
	return (
		placed &&
		(side === "budget" ||
			letter.head.kind === "supplementary-letter" ||
			cells.some((cell) => (cellAmount(cell.text, 1) ?? 0) > 999))
	);
}

/** The chapter that stands over the table: in the line before it, else in its headings. */
function chapterOver(letter: Letter, ground: Ground, table: Table, carried: Carried): void {
	const { before } = table;
	const words = before === null ? "" : wordsOf(letter, before);
	const said = placeIn(words)?.chapter ?? null;
	const place = ground.placeAt(table.rows[0]!.cells[0]!.blocks[0]!);
	const named = placesIn(words.slice(-200)).findLast((one) => one.chapter !== null)?.chapter ?? null;
	const chapter = said ?? place.chapter ?? named;
	if (chapter === null) return;
	if (chapter !== carried.chapter) carried.chapterName = nameAfter(words) ?? nameAfter(table.section.title);
	carried.chapter = chapter;
}

function unitOf(letter: Letter, ground: Ground, table: Table, carried: Carried): number {
	const before =
		table.before === null ? "" : letter.text.slice(table.before.start, table.before.end).slice(-200);
	const stated = unitOfHead(table) ?? unitIn(before) ?? unitIn(table.section.title) ?? ground.unitOver(table);
	if (stated !== null) {
		carried.unit = stated;
		return stated;
	}
	const values = table.rows
		.flatMap((row) => row.cells.map((cell) => cellAmount(cell.text, 1)))
		.filter((value): value is number => value !== null && Math.abs(value) > 9999);
	return likelyUnit(values, carried.unit ?? ground.unitBefore(table.rows[0]!.start));
}

interface RowPlace {
	readonly item: string;
	readonly subItem: string | null;
	readonly used: readonly (Cell | null)[];
}

function meetChapter(carried: Carried, chapter: string, name: string | null): void {
	if (chapter !== carried.chapter) carried.chapterName = name;
	carried.chapter = chapter;
}

/** The chapter that a head cell names: «Kap. 1628», «Utgifter under kap. 1628: | (i 1 000 kr)». */
function chapterNamedIn(words: string): string | null {
	const first = placeIn(words)?.chapter;
	if (first != null) return first;
	const [only, ...others] = words.endsWith(":") ? placesIn(words) : [];
	return only === undefined || only.items.length > 0 || others.length > 0 ? null : only.chapter;
}

/** «01», «01 Driftsutgifter» in a column of chapters and items. */
const ITEM_NAMED = /^(\d{2})(?:$|\s(?=[A-ZÀ-Þ]))/u;

/** Where in the budget a row stands; a row that only names a chapter sets it for those below. */
function placeOfRow(row: Row, columns: Columns, carried: Carried): RowPlace | null {
	const chapterCell = cellUnder(columns.head, row, columns.chapter);
	const itemCell = cellUnder(columns.head, row, columns.item);
	const inChapter =
		chapterCell === null
			? null
			: (placeIn(chapterCell.text) ??
				(/^\d{3,4}(?:$|\s(?=[A-ZÀ-Þ]))/u.test(chapterCell.text)
					? placeIn(`kap. ${chapterCell.text}`)
					: null) ??
				(/^\d{3,4}\s\d{2}$/u.test(chapterCell.text) ? placeIn(chapterCell.text.replace(/\s/u, ".")) : null));
	if (inChapter?.chapter != null) meetChapter(carried, inChapter.chapter, nameAfter(chapterCell!.text));
	if (inChapter?.item != null)
		return { item: inChapter.item, subItem: inChapter.subItem, used: [chapterCell] };
	const joint =
		itemCell === null && chapterCell !== null ? ITEM_NAMED.exec(chapterCell.text)?.[1] : undefined;
	if (joint !== undefined) return { item: joint, subItem: null, used: [chapterCell] };
	const bare =
		itemCell === null
			? null
			: /^(\d{1,2})(?:\.(\d{1,2}))?(?:$|\s(?=[A-ZÀ-Þ]))/u.exec(itemCell.text.replace(/^post\s?/i, ""));
	if (bare?.[1] !== undefined)
		return { item: bare[1].padStart(2, "0"), subItem: bare[2] ?? null, used: [itemCell, chapterCell] };
	const first = row.cells[0]!;
	const named =
		columns.head !== null && columns.chapter === null && columns.item === null && row.cells.length > 1
			? ITEM_NAMED.exec(first.text)?.[1]
			: undefined;
	if (named !== undefined && carried.chapter !== null) return { item: named, subItem: null, used: [first] };
	for (const cell of row.cells.slice(0, 2)) {
		const place = placeIn(cell.text);
		if (place === null) continue;
		if (place.chapter !== null)
			meetChapter(carried, place.chapter, place.item === null ? nameAfter(cell.text) : null);
		if (place.item !== null) return { item: place.item, subItem: place.subItem, used: [cell] };
	}
	return null;
}

interface RowSum {
	readonly amount: number;
	readonly cell: Cell;
	readonly isChange: boolean;
}

function sumOfRow(row: Row, columns: Columns, unit: number, used: readonly (Cell | null)[]): RowSum | null {
	const changed = cellUnder(columns.head, row, columns.change);
	const change = changed === null ? null : cellAmount(changed.text, unit);
	if (change !== null) return { amount: change, cell: changed!, isChange: true };
	const own = cellUnder(columns.head, row, columns.amount);
	const amount = own === null || used.includes(own) ? null : cellAmount(own.text, unit);
	if (amount !== null && columns.change === null) return { amount, cell: own!, isChange: false };
	const apart = [columns.appropriation, columns.chapter, columns.item];
	const last = row.cells.findLast(
		(cell) => !used.includes(cell) && !apart.includes(cell.column) && cellAmount(cell.text, unit) !== null,
	);
	if (columns.change !== null || last === undefined) return null;
	return { amount: cellAmount(last.text, unit)!, cell: last, isChange: false };
}

/** A sum row's chapter: the one it names, else the one above it; a sum over several chapters is none of theirs. */
function totalOf(
	row: Row,
	columns: Columns,
	unit: number,
	carried: Carried,
	above: readonly TableAllotment[],
): ChapterTotal | null {
	const words = row.cells.find((cell) => SUM.test(cell.text))?.text ?? "";
	const sum = sumOfRow(row, columns, unit, []);
	const named = /(?<![0-9])(\d{3,4})(?![0-9])/u.exec(words)?.[1];
	const chapter = named === undefined ? carried.chapter : bareChapter(named);
	const own = above.filter(({ allotment }) => allotment.chapter === chapter);
	const added = own.reduce((total, { allotment }) => total + allotment.amount, 0);
	const mixed = named === undefined && own.length < above.length && added !== sum?.amount;
	return sum === null || chapter === null || above.length === 0 || mixed
		? null
		: {
				chapter,
				amount: sum.amount,
				source: sourceOf({ start: row.start, end: row.end, page: row.cells[0]!.page }),
			};
}

function allotmentOf(
	row: Row,
	columns: Columns,
	unit: number,
	carried: Carried,
	placed: RowPlace,
	supplement: boolean,
): TableAllotment | null {
	const told = sumOfRow(row, columns, unit, placed.used);
	if (told === null || carried.chapter === null) return null;
	const sign = supplement && !told.isChange ? signOf(row) : null;
	const sum = sign === null ? told : { ...told, amount: sign * Math.abs(told.amount), isChange: true };
	const nameCell = row.cells.find(
		(cell) =>
			!placed.used.includes(cell) &&
			cell !== told.cell &&
			/[A-Za-zÀ-ſ]{3}/u.test(cell.text) &&
			cell.column !== columns.comment &&
			!(sign !== null && isStep(cell.text)),
	);
	const words = placed.used[0]?.text ?? "";
	const rest = nameAfter(words) ?? (ITEM_NAMED.test(words) ? words.slice(3) : null);
	const name = (nameCell?.text ?? rest ?? "").replace(/\s+/gu, " ");
	const comment =
		columns.comment === null
			? row.cells.find((cell) => cell.start > sum.cell.start && cell.text.length > 20)
			: cellUnder(columns.head, row, columns.comment);
	const whole = cellUnder(columns.head, row, columns.appropriation);
	return {
		allotment: {
			chapter: carried.chapter,
			chapterName: carried.chapterName,
			item: placed.item,
			...(placed.subItem === null ? {} : { subItem: placed.subItem }),
			name: name === "" ? null : withoutKeywords(name),
			keywords: keywordsIn(
				row.cells.map((cell) => (cell.column === columns.comment ? "" : cell.text)).join(" "),
			),
			amount: sum.amount,
			...(sum.isChange ? { isChange: true } : {}),
			appropriation: whole === null ? null : cellAmount(whole.text, unit),
			source: sourceOf({
				start: row.start,
				end: comment == null ? row.end : sum.cell.end,
				page: row.cells[0]!.page,
			}),
		},
		comments: comment == null ? [] : [comment],
		parts: [...partsInColumns(row, columns, unit, sum.amount)],
		row,
	};
}

/** A row of words without place and sum, past the sums' column: the comment above it goes on over the page. */
function goesOn(row: Row, columns: Columns, last: TableAllotment | null): Cell | null {
	const only = row.cells[0]!;
	const from = columns.comment ?? 2;
	return last !== null && row.cells.length === 1 && only.column >= from ? only : null;
}

/** The allotments and sums of a budget table. The carried chapter, columns and unit go on into the next one. */
export function readBudgetTable(
	letter: Letter,
	ground: Ground,
	table: Table,
	carried: Carried,
): { readonly allotments: readonly TableAllotment[]; readonly totals: readonly ChapterTotal[] } {
	const supplement = letter.head.kind === "supplementary-letter";
	const own = columnsOf(table, letter.head.year, supplement);
	const columns =
		own.head === null && carried.columns !== null && carried.columns.width === table.width
			? { ...carried.columns.columns, head: null }
			: own;
	chapterOver(letter, ground, table, carried);
	for (const cell of own.head?.cells ?? []) {
		const named = chapterNamedIn(cell.text);
		if (named !== null) meetChapter(carried, named, nameAfter(cell.text));
	}
	const unit = unitOf(letter, ground, table, carried);
	if (hasItemsAcross(table)) return readAcross(table, unit);
	const allotments: TableAllotment[] = [];
	const totals: ChapterTotal[] = [];
	for (const row of table.rows) {
		if (row === own.head) continue;
		const placed = placeOfRow(row, columns, carried);
		if (placed === null && row.cells.some((cell) => SUM.test(cell.text) && cell.text.length < 60)) {
			const total = totalOf(row, columns, unit, carried, allotments);
			if (total !== null) totals.push(total);
			continue;
		}
		const more = goesOn(row, columns, carried.last);
		if (more !== null) {
			carried.last!.comments.push(more);
			continue;
		}
		const above = allotments.at(-1);
		const part =
			placed !== null || above === undefined || above.allotment.isChange === true
				? null
				: partIn(row, columns, sumOfRow(row, columns, unit, []), above.allotment.amount);
		if (part !== null) {
			above!.parts.push(part);
			continue;
		}
		const allotment = placed === null ? null : allotmentOf(row, columns, unit, carried, placed, supplement);
		if (allotment === null) continue;
		allotments.push(allotment);
		carried.last = allotment;
	}
	if (own.head !== null) carried.columns = { columns: own, width: table.width };
	return { allotments, totals };
}
