import type { Draft } from "../document.ts";
import { ended, startsLow } from "./lines.ts";
import type { Piece } from "./pdf-piece.ts";
import { joinHalves, type Vocabulary } from "./pdf-words.ts";

/** A cell with fewer characters is full of one word. */
const LONG_CELL = 40;

/** Blocks of all pages in reading order: those that a page break splits are joined, tables counted through. */
export function joinPages(pages: readonly (readonly Piece[])[], knows: Vocabulary): Draft[] {
	const joined: Piece[] = [];
	// What stands at the foot of a page waits until the paragraph that it interrupts is whole.
	const held: Piece[] = [];
	let tables = 0;
	for (const page of pages) {
		const body = page.filter((piece) => !piece.foot);
		const last = joined.at(-1);
		const torn = last !== undefined && body[0] !== undefined && isSameTable(last, body);
		const counted = countedOn(body, last, torn, tables);
		tables = Math.max(tables, ...counted.map((piece) => (piece.cell?.table ?? -1) + 1));
		const rest = torn ? joinCells(joined, counted, knows) : joinFirst(joined, counted, knows);
		if (rest.length > 0) joined.push(...held.splice(0));
		joined.push(...rest);
		held.push(...page.filter((piece) => piece.foot));
	}
	joined.push(...held);
	return joined.map(({ role, level, marker, wording, page, cell }) => ({
		role,
		level,
		marker,
		...wording,
		page,
		cell,
	}));
}

/** Joins a page's first block to the last one so far where that goes on; gives the blocks that remain. */
function joinFirst(joined: Piece[], body: readonly Piece[], knows: Vocabulary): readonly Piece[] {
	const [first, last] = [body[0], joined.at(-1)];
	if (first === undefined || last === undefined || !goesOn(last, first)) return body;
	const wording = joinHalves(last.wording, first.wording, knows);
	joined[joined.length - 1] = { ...last, wording, open: first.open, reach: first.reach };
	return body.slice(1);
}

/** Whether the first block of a page goes on with the last one of the page before. */
function goesOn(last: Piece, first: Piece): boolean {
	if (last.cell !== null || first.cell !== null || first.marker !== null) return false;
	if (last.open && first.begun) return true;
	if (last.role === "heading" || first.role !== "paragraph" || ended(last.wording.text)) return false;
	if (last.reach === null || first.reach === null) return false;
	if (Math.abs(last.reach.size - first.reach.size) > 0.5) return false;
	return startsLow(first.wording.text) || (isFull(last) && !/^\d+(?:\.\d+)*\.?\s/u.test(first.wording.text));
}

/** A line that reaches the edge with no end of a sentence goes on, whatever letter comes next. */
function isFull({ reach }: Piece): boolean {
	return (
		reach !== null && reach.right > reach.edge - Math.max(0.12 * (reach.edge - reach.left), 2 * reach.size)
	);
}

/** Whether a page begins inside the table that ended the page before. */
function isSameTable(last: Piece, body: readonly Piece[]): boolean {
	const first = body[0]!;
	if (last.cell === null || first.cell === null) return false;
	if (last.reach === null || first.reach === null) return last.tableOpen && first.tableBegun;
	return first.tableBegun;
}

/** The page's blocks with tables counted on, and rows counted on in a table that continues. */
function countedOn(body: readonly Piece[], last: Piece | undefined, torn: boolean, tables: number): Piece[] {
	const before = last?.cell ?? null;
	const first = body[0]?.cell ?? null;
	// In a tagged file the rows of the page before are counted already.
	const rows = torn && before !== null && first !== null && body[0]!.reach !== null ? before.row + 1 : 0;
	return body.map((piece) => {
		if (piece.cell === null) return piece;
		const table = piece.cell.table + tables - (torn ? 1 : 0);
		const row = piece.cell.row + (piece.cell.table === first?.table ? rows : 0);
		return { ...piece, cell: { ...piece.cell, table, row } };
	});
}

/** Joins the cells of a row that lies over the page break to their first halves; gives the blocks that remain. */
function joinCells(joined: Piece[], body: readonly Piece[], knows: Vocabulary): Piece[] {
	const first = body[0]!.cell!;
	const last = joined.at(-1)!.cell!;
	const without = withoutHead(joined, body);
	if (without !== null) return without;
	const row = body.filter((piece) => piece.cell?.table === first.table && piece.cell.row === first.row);
	const halves = new Map<Piece, number>();
	for (const piece of row) {
		if (halves.size > 0 && row.some((each) => halves.has(each) && each.cell!.column === piece.cell!.column))
			continue;
		const at = halfOf(joined, piece, last.table, last.row);
		if (at >= 0) halves.set(piece, at);
	}
	const broken = halves.size > 0 && body[0]!.reach !== null;
	for (const [piece, at] of halves) {
		const half = joined[at]!;
		joined[at] = { ...half, wording: joinHalves(half.wording, piece.wording, knows), open: piece.open };
	}
	const rest = body.filter((piece) => !halves.has(piece));
	if (!broken) return rest;
	// The rest of a broken row belongs to the row above, and the rows below move up.
	return rest.map((piece) =>
		piece.cell?.table === first.table
			? { ...piece, cell: { ...piece.cell, row: piece.cell.row - 1 } }
			: piece,
	);
}

/** The blocks without the head row that the table shows again after the page break; null where it does not. */
function withoutHead(joined: readonly Piece[], body: readonly Piece[]): Piece[] | null {
	const { table, row } = body[0]!.cell!;
	const wordsOf = (pieces: readonly Piece[], at: number) =>
		pieces
			.filter((piece) => piece.cell?.table === table && piece.cell.row === at)
			.map((piece) => piece.wording.text)
			.join("\t");
	const head = wordsOf(joined, 0);
	if (head === "" || !head.includes("\t") || head !== wordsOf(body, row)) return null;
	return body
		.filter((piece) => piece.cell?.table !== table || piece.cell.row !== row)
		.map((piece) =>
			piece.cell?.table === table ? { ...piece, cell: { ...piece.cell, row: piece.cell.row - 1 } } : piece,
		);
}

/** Where the block is that a cell goes on with; -1 where it begins anew. */
function halfOf(joined: readonly Piece[], piece: Piece, table: number, row: number): number {
	for (let at = joined.length - 1; at >= 0; at--) {
		const half = joined[at]!;
		const { cell, wording, open } = half;
		if (cell === null || cell.table !== table || cell.row !== row) return -1;
		if (cell.column !== piece.cell!.column) continue;
		if (open && piece.begun) return at;
		const same = piece.reach !== null && piece.marker === null;
		return same &&
			!ended(wording.text) &&
			(startsLow(piece.wording.text) || (wording.text.length > LONG_CELL && isFull(half)))
			? at
			: -1;
	}
	return -1;
}
