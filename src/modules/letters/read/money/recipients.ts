import { type Letter, sourceOf, wordsOf } from "../letter.ts";
import { UNSHARED } from "../lexicon/earmarks.ts";
import { MADE_UP_OF } from "../lexicon/money.ts";
import { startsWith } from "../lexicon/words.ts";
import type { Earmark } from "../reading.ts";
import type { Cell, Row, Table } from "../tables.ts";
import { cellAmount, unitIn } from "./amounts.ts";
import { cellUnder, HEAD, likelyUnit, SUM, unitOfHead } from "./columns.ts";
import { placeIn } from "./place.ts";

const MADE_UP = startsWith(MADE_UP_OF);
const UNNAMED = startsWith(UNSHARED);

interface Shares {
	readonly head: Row | null;
	readonly name: number;
	readonly purpose: number | null;
	readonly amount: number;
}

/** Which columns name the receivers, what they get it for, and how much; null where it is another table. */
function sharesOf(table: Table, year: number | null): Shares | null {
	const first = table.rows[0]!;
	if (table.width < 2 || table.width > 5) return null;
	const headed = first.cells.every(
		(cell) => cellAmount(cell.text, 1) === null || /^20\d\d$/u.test(cell.text) || unitIn(cell.text) !== null,
	);
	const head = headed ? first : null;
	if (head === null && table.width > 2) return null;
	const cells = head?.cells ?? [];
	const named =
		cells.find((cell) => HEAD.recipient.test(cell.text)) ?? cells.find((cell) => HEAD.name.test(cell.text));
	const purpose = cells.find((cell) => cell !== named && HEAD.name.test(cell.text));
	if (table.width > 2 && named === undefined) return null;
	const sums =
		table.rows[head === null ? 0 : 1]?.cells.filter((cell) => cellAmount(cell.text, 1) !== null) ?? [];
	const ofYear = cells.find((cell) => year !== null && cell !== named && cell.text.includes(String(year)));
	const amount = ofYear?.column ?? sums.at(-1)?.column;
	const name = named?.column ?? first.cells[0]!.column;
	return amount === undefined || amount === name
		? null
		: { head, name, purpose: purpose?.column ?? null, amount };
}

const oneLine = (cell: Cell): string => cell.text.replace(/\s+/gu, " ");

/** The unit of the shares: stated, else what fits within the item's allotment. */
function unitOf(
	letter: Letter,
	table: Table,
	values: readonly number[],
	stated: number | null,
	allotted: number | null,
): number {
	const before = table.before === null ? "" : wordsOf(letter, table.before).slice(-200);
	const own = unitOfHead(table) ?? unitIn(before);
	if (own !== null) return own;
	const total = values.reduce((sum, value) => sum + value, 0);
	const fits = (unit: number): boolean => allotted === null || total * unit <= Math.abs(allotted);
	const likely = likelyUnit(values, stated);
	return fits(likely) ? likely : 1;
}

/**
 * A table under an item that shares it out among named recipients or purposes. Sum rows are left
 * out; empty where the table is of another sort, as one that tells how the item's sum came to be.
 */
export function sharesIn(
	letter: Letter,
	table: Table,
	place: { readonly chapter: string; readonly item: string },
	stated: number | null,
	allotted: number | null,
): readonly Earmark[] {
	const shares = sharesOf(table, letter.head.year);
	if (shares === null) return [];
	const rows = table.rows.flatMap((row) => {
		const name = row === shares.head ? null : cellUnder(shares.head, row, shares.name);
		const money = cellUnder(shares.head, row, shares.amount);
		const value = money === null ? null : cellAmount(money.text, 1);
		return name === null ||
			value === null ||
			SUM.test(name.text) ||
			!/[A-Za-zÀ-ſ]{2}/u.test(name.text) ||
			placeIn(name.text) !== null ||
			UNNAMED.test(name.text)
			? []
			: [{ row, name, money: money!, value }];
	});
	// What is taken away, or was there before, shares out nothing: the table tells how the sum came to be.
	if (rows.some(({ name, value }) => value < 0 || MADE_UP.test(name.text))) return [];
	const unit = unitOf(
		letter,
		table,
		rows.map(({ value }) => value),
		stated,
		allotted,
	);
	const isNamed = shares.head?.cells.some((cell) => HEAD.recipient.test(cell.text)) ?? false;
	return rows.map(({ row, name, money }): Earmark => {
		const text = oneLine(name);
		const purpose = shares.purpose === null ? null : cellUnder(shares.head, row, shares.purpose);
		return {
			...place,
			purpose: purpose === null ? text : oneLine(purpose),
			recipient: isNamed ? text : null,
			amount: cellAmount(money.text, unit)!,
			source: sourceOf({ start: row.start, end: row.end, page: name.page }),
		};
	});
}
