import { OF_WHICH_COLUMN } from "../lexicon/earmarks.ts";
import * as lexicon from "../lexicon/money.ts";
import { anyOf, startsWith } from "../lexicon/words.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";
import { cellAmount, unitIn } from "./amounts.ts";
import { placeIn } from "./place.ts";

/** What a row, or the head of a column, begins with that adds the others up. */
export const SUM = startsWith(lexicon.SUM_WORDS);

export const HEAD = {
	chapter: startsWith(lexicon.CHAPTER_COLUMN),
	item: startsWith(lexicon.ITEM_COLUMN),
	name: startsWith(lexicon.NAME_COLUMN),
	allotted: startsWith(lexicon.ALLOTTED_COLUMN),
	/** «Direktoratet disponerer»: the agency's own part, whoever is named before. */
	disposed: anyOf(lexicon.DISPOSED),
	/** «Disponeres av departementet»: what others keep. */
	kept: anyOf(lexicon.KEPT_COLUMN),
	appropriated: startsWith(lexicon.APPROPRIATED_COLUMN),
	change: startsWith(lexicon.CHANGE_COLUMN),
	fresh: startsWith(lexicon.NEW_COLUMN),
	after: startsWith(lexicon.AFTER_COLUMN),
	before: startsWith(lexicon.BEFORE_COLUMN),
	comment: startsWith(lexicon.COMMENT_COLUMN),
	recipient: startsWith(lexicon.RECIPIENT_COLUMN),
	ofWhich: startsWith(OF_WHICH_COLUMN),
};

/** Which column of a budget table holds what; null where none does. */
export interface Columns {
	readonly head: Row | null;
	readonly amount: number | null;
	/** Only where the table tells changes: a supplementary letter's. */
	readonly change: number | null;
	readonly appropriation: number | null;
	readonly chapter: number | null;
	readonly item: number | null;
	readonly comment: number | null;
}

const NO_COLUMNS: Columns = {
	head: null,
	amount: null,
	change: null,
	appropriation: null,
	chapter: null,
	item: null,
	comment: null,
};

const YEAR = /^20[0-9]{2}$/u;

/** «(i 1 000 kr) | 2025 | 2026»: a head of years, with the unit before them or nothing. */
const isYears = ({ cells }: Row): boolean =>
	cells.filter(({ text }) => YEAR.test(text)).length >= Math.max(1, cells.length - 1) &&
	cells.every(({ text }) => YEAR.test(text) || unitIn(text) !== null);

const isHead = (row: Row): boolean =>
	row.cells.length > 1 &&
	row.cells.filter(
		(cell) => YEAR.test(cell.text) || (/[A-Za-zÀ-ſ]/u.test(cell.text) && cellAmount(cell.text, 1) === null),
	).length >=
		row.cells.length - 1 &&
	(row.cells.some((cell) =>
		[HEAD.chapter, HEAD.item, HEAD.allotted, HEAD.name].some((one) => one.test(cell.text)),
	) ||
		isYears(row)) &&
	row.cells.every((cell) => cell.text.length < 70 && placeIn(cell.text)?.item == null);

/** The row that names the columns: among the first three, for a unit may stand in a row above it. */
export function headOf(table: Table): Row | null {
	return table.rows.slice(0, 3).find(isHead) ?? null;
}

/** What a row holds under a head cell; by its order where a file lost the columns' places. */
export function cellUnder(head: Row | null, row: Row, column: number | null): Cell | null {
	if (column === null) return null;
	const own = cellAt(row, column);
	if (own !== null || head === null || head.cells.length !== row.cells.length) return own;
	const at = head.cells.findIndex((cell) => cell.column === column);
	const same = row.cells[at];
	return same === undefined || head.cells.some((cell) => cell.column === same.column) ? null : same;
}

/** The column of changes: named so, or a new allotment between the old one and the sum of both. */
function changeIn(money: readonly Cell[], cells: readonly Cell[]): Cell | undefined {
	const named = money.find((cell) => HEAD.change.test(cell.text) && !/%|pst|prosent/i.test(cell.text));
	if (named !== undefined) return named;
	const before = cells.find((cell) => HEAD.before.test(cell.text));
	const fresh = cells.find((cell) => HEAD.fresh.test(cell.text));
	const after = cells.find((cell) => cell !== fresh && HEAD.after.test(cell.text));
	return before !== undefined && after !== undefined ? fresh : undefined;
}

/** «Januar | Endring | Juli»: what stands after the change, where sums stand before it too and neither head says what it is. */
function sumAfter({ rows }: Table, head: Row, change: Cell): Cell | undefined {
	const body = rows.slice(rows.indexOf(head) + 1);
	const holdsSums = ({ column }: Cell): boolean =>
		body.length > 0 && body.every((row) => cellAmount(cellAt(row, column)?.text ?? "", 1) !== null);
	const at = head.cells.indexOf(change);
	const [before, after] = [head.cells[at - 1], head.cells[at + 1]];
	return before !== undefined && after !== undefined && holdsSums(before) && holdsSums(after)
		? after
		: undefined;
}

/**
 * The columns by the head row; the year's own column where several years stand beside each other.
 * A column of changes counts where the letter is a supplement, or where there is no other sum.
 */
export function columnsOf(table: Table, year: number | null, supplement: boolean): Columns {
	const head = headOf(table);
	if (head === null) return NO_COLUMNS;
	const cells = head.cells;
	const chapter = cells.find((cell) => HEAD.chapter.test(cell.text));
	const item = cells.find((cell) => HEAD.item.test(cell.text) && cell !== chapter);
	const comment = cells.find((cell) => HEAD.comment.test(cell.text));
	const named = cells.filter((cell) => [chapter, item, comment].includes(cell) || HEAD.name.test(cell.text));
	const money = cells.filter(
		(cell) =>
			!named.includes(cell) &&
			!HEAD.ofWhich.test(cell.text) &&
			([HEAD.allotted, HEAD.disposed, HEAD.change, HEAD.fresh, HEAD.after].some((one) =>
				one.test(cell.text),
			) ||
				/20\d{2}|1\s?000/u.test(cell.text)),
	);
	const change = changeIn(money, cells);
	const others = money.filter((cell) => cell !== change && !HEAD.before.test(cell.text));
	const ofYear = year === null ? [] : others.filter((cell) => cell.text.includes(String(year)));
	const rest = ofYear.length > 0 ? ofYear : others;
	const appropriation = rest.length > 1 ? rest.find((cell) => HEAD.appropriated.test(cell.text)) : undefined;
	const amount =
		rest.findLast((cell) => cell !== appropriation && !HEAD.kept.test(cell.text)) ??
		rest.findLast((cell) => cell !== appropriation) ??
		(change === undefined ? undefined : sumAfter(table, head, change));
	return {
		head,
		amount: amount?.column ?? null,
		change: change !== undefined && (supplement || amount === undefined) ? change.column : null,
		appropriation: appropriation?.column ?? null,
		chapter: chapter?.column ?? null,
		item: item?.column ?? null,
		comment: comment?.column ?? null,
	};
}

/** «Mill. kroner», «Beløp, mill. kr»: a head cell that holds the unit and at most what it is of. */
const IN_MILLIONS =
	/^(?:[A-ZÀ-Þ][a-zß-ÿ]{2,20},?\s)?(?:20\d{2},?\s)?\(?mill(?:\.|ioner|ionar)?\s(?:kr\.?|kroner)\)?$/i;

/** The unit that a table's own head names; null where it names none. */
export function unitOfHead(table: Table): number | null {
	const texts = table.rows
		.slice(0, 3)
		.flatMap((row) => row.cells.filter((cell) => cell.text.length < 70).map((cell) => cell.text));
	return unitIn(texts.join(" ")) ?? (texts.some((text) => IN_MILLIONS.test(text)) ? 1_000_000 : null);
}

/**
 * The unit of sums that no words give: whole kroner of an appropriation are thousands, so a sum that
 * is no multiple of a thousand is told in thousands, and large round ones are told in kroner.
 */
export function likelyUnit(values: readonly number[], inherited: number | null): number {
	const sizes = values.map(Math.abs).filter((value) => value > 0);
	const round = sizes.length > 0 && sizes.every((value) => value >= 100_000 && value % 1000 === 0);
	if (round && !(inherited === 1000 && Math.max(...sizes) < 5_000_000)) return 1;
	if (inherited !== null) return inherited;
	return sizes.some((value) => value % 1000 !== 0) ? 1000 : 1;
}
