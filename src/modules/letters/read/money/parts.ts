import * as lexicon from "../lexicon/earmarks.ts";
import { alternatives, anyOf, type Pattern, startsWith } from "../lexicon/words.ts";
import type { Allotment } from "../reading.ts";
import type { Cell, Row, Table } from "../tables.ts";
import { cellAmount } from "./amounts.ts";
import { type Columns, cellUnder, HEAD, headOf, SUM } from "./columns.ts";
import { placeIn } from "./place.ts";

/** A row of a table that tells what part of an item is for what. */
export interface Part {
	readonly purpose: string;
	readonly recipient: string | null;
	readonly amount: number;
	readonly row: Row;
}

/** An allotment with the cells of its row that comment on it: earmarks may be told there. */
export interface TableAllotment {
	readonly allotment: Allotment;
	readonly comments: Cell[];
	/** Rows under it that tell what parts of it are for. */
	readonly parts: Part[];
	readonly row: Row;
}

const BOUND_TITLE = anyOf(lexicon.BOUND_TABLE);
/** «Herav bundet»: that it is, and not for what. */
const ONLY_BOUND = new RegExp(
	`^${alternatives(lexicon.BINDS, lexicon.BOUND_TABLE)}(?:\\smid[dl][A-Za-z]{2})?$`,
	"i",
);
const OF_WHICH = new RegExp(`^${alternatives(lexicon.OF_WHICH_COLUMN)}(?![A-Za-zÀ-ſ0-9])`, "i");
const COST = startsWith(lexicon.KINDS_OF_COST);
const LEAD = new RegExp(
	`^[\\s–•-]*(?:${alternatives(lexicon.OF_WHICH)}(?![A-Za-zÀ-ſ]))?[\\s:–-]*(?:(?:til|for)\\s)?`,
	"i",
);

/** Whether the words over a table or in its head say that it tells what is bound. */
export function saysBound(table: Table, before: string): boolean {
	return BOUND_TITLE.test(table.section.title) || (before.length < 160 && BOUND_TITLE.test(before));
}

/** Whether a table names receivers of parts of items. */
export function namesReceivers(table: Table): boolean {
	return headOf(table)?.cells.some((cell) => HEAD.recipient.test(cell.text)) ?? false;
}

const words = (cell: Cell): string => cell.text.replace(/\s+/gu, " ");

/**
 * A row under an item that has no place of its own, but a name and a sum within the item's: «herav til
 * beredskap | 95 500». Null where it is a sum, a chapter, or more than the item.
 */
export function partIn(
	row: Row,
	columns: Columns,
	sum: { readonly amount: number; readonly cell: Cell } | null,
	whole: number,
): Part | null {
	if (sum === null || sum.amount <= 0 || sum.amount >= Math.abs(whole)) return null;
	const places = [columns.chapter, columns.item].map((column) => cellUnder(columns.head, row, column));
	const name = row.cells.find((cell) => cell !== sum.cell && /[A-Za-zÀ-ſ]{3}/u.test(cell.text));
	if (name === undefined || name.text.length > 200 || SUM.test(name.text)) return null;
	if (places.some((cell) => cell !== null && cell !== name)) return null;
	if (row.cells.some((cell) => placeIn(cell.text) !== null)) return null;
	const purpose = words(name).replace(LEAD, "");
	return purpose.length < 3 ? null : { purpose, recipient: null, amount: sum.amount, row };
}

const UNIT =
	/,?\s?(?:\((?:i\s)?[^()]*(?:kr|kroner|mill)[^()]*\)|(?:i\s)?(?:1\s?000|mill\.?)\s(?:kr|kroner)\.?)$/i;

/**
 * What a row's columns «Herav …» bind of its item: for what the head says, or, where that says nothing,
 * for what a cell beside it does.
 */
export function partsInColumns(row: Row, columns: Columns, unit: number, whole: number): readonly Part[] {
	const heads = columns.head?.cells.filter(({ text }) => HEAD.ofWhich.test(text)) ?? [];
	return heads.flatMap((head): Part[] => {
		const cell = cellUnder(columns.head, row, head.column);
		const amount = cell === null ? null : cellAmount(cell.text, unit);
		if (cell === null || amount === null || amount <= 0 || amount > Math.abs(whole)) return [];
		const said = words(head).replace(UNIT, "").replace(OF_WHICH, "").replace(LEAD, "");
		const beside = row.cells.find(({ column, text }) => column > head.column && /[A-Za-zÀ-ſ]{3}/u.test(text));
		const purpose =
			said.length > 2 && !ONLY_BOUND.test(said)
				? said
				: beside === undefined
					? ""
					: words(beside).replace(LEAD, "");
		if (purpose === "" || purpose.length > 200 || COST.test(purpose)) return [];
		return [
			{ purpose, recipient: null, amount, row: { ...row, cells: [cell], start: cell.start, end: cell.end } },
		];
	});
}

/** A row of a table of what is bound, with the columns of purpose and receiver. */
export function boundRow(table: Table, row: Row, amount: number, name: string | null): Part | null {
	const head = headOf(table);
	const under = (one: Pattern): string | null => {
		const column = head?.cells.find((cell) => one.test(cell.text))?.column;
		const cell = column === undefined ? null : cellUnder(head, row, column);
		return cell === null || !/[A-Za-zÀ-ſ]{2}/u.test(cell.text) ? null : words(cell);
	};
	const recipient = under(HEAD.recipient);
	const purpose = under(HEAD.name) ?? recipient ?? name;
	return purpose === null ? null : { purpose: purpose.replace(LEAD, ""), recipient, amount, row };
}
