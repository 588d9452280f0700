/** How blocks are set as a document: tables put together again, lists nested, page breaks marked. */
import type { Block } from "../read/document.ts";

export interface Item {
	/** Index of its block. */
	readonly block: number;
	readonly items: Item[];
}

export interface Cell {
	readonly column: number;
	readonly span: number;
	readonly head: boolean;
	/** A number, or the head over numbers: set to the right. */
	isAmount: boolean;
	/** One short word, id or date: never broken over two lines. */
	readonly isShort: boolean;
	readonly blocks: number[];
}

export interface TableGroup {
	readonly is: "table";
	readonly first: string;
	/** From 1, in the order of the letter. */
	readonly number: number;
	readonly rows: { readonly row: number; readonly cells: Cell[] }[];
}

/** What is set together. `first` is a key: unique and the same for the same letter. */
export type Group =
	| { readonly is: "page"; readonly first: string; readonly page: number }
	| {
			readonly is: "block";
			readonly first: string;
			readonly block: number;
			/** Before the first heading: names and addresses, line by line. */
			readonly letterhead: boolean;
	  }
	| { readonly is: "items"; readonly first: string; readonly items: readonly Item[] }
	| { readonly is: "contents"; readonly first: string; readonly blocks: readonly number[] }
	| TableGroup;

/** The last index after `from` up to which all blocks go together. */
function runEnd(blocks: readonly Block[], from: number, together: (block: Block) => boolean): number {
	let end = from + 1;
	while (end < blocks.length && together(blocks[end]!)) end += 1;
	return end;
}

/** Groups blocks in their order. A list ends at a page break; a table runs over it. */
export function groupsOf(blocks: readonly Block[], text: string): readonly Group[] {
	const groups: Group[] = [];
	let page: number | null = null;
	let tables = 0;
	const firstHeading = blocks.findIndex(({ role }) => role === "heading");
	let at = 0;
	while (at < blocks.length) {
		const block = blocks[at]!;
		const from = at;
		if (block.page !== null && block.page !== page) {
			if (page !== null) groups.push({ is: "page", first: `page-${block.page}-${at}`, page: block.page });
			page = block.page;
		}
		const here = (role: Block["role"]) => (next: Block) =>
			next.role === role && next.cell === null && next.page === page;
		if (block.cell !== null) {
			const { table } = block.cell;
			at = runEnd(blocks, at, (next) => next.cell?.table === table);
			tables += 1;
			groups.push(tableOf(blocks, text, from, at, tables));
			page = blocks[at - 1]!.page ?? page;
		} else if (block.role === "item") {
			at = runEnd(blocks, at, here("item"));
			groups.push({ is: "items", first: `items-${from}`, items: nested(blocks, from, at) });
		} else if (block.role === "contents") {
			at = runEnd(blocks, at, here("contents"));
			const lines = Array.from({ length: at - from }, (_, step) => from + step);
			groups.push({ is: "contents", first: `contents-${from}`, blocks: lines });
		} else {
			at += 1;
			groups.push({ is: "block", first: `block-${from}`, block: from, letterhead: from < firstHeading });
		}
	}
	return groups;
}

function nested(blocks: readonly Block[], from: number, end: number): readonly Item[] {
	const outer: Item[] = [];
	const open: { level: number; items: Item[] }[] = [{ level: 0, items: outer }];
	for (let at = from; at < end; at += 1) {
		const level = blocks[at]!.level;
		while (open.length > 1 && open[open.length - 1]!.level >= level) open.pop();
		const item: Item = { block: at, items: [] };
		open[open.length - 1]!.items.push(item);
		open.push({ level, items: item.items });
	}
	return outer;
}

const SHORT_LENGTH = 14;

/** A number in groups of three, with sign, decimals and unit where it has them; no date, no id. */
const AMOUNT = /^[-+\u2212\u2013]?\s?\d{1,3}(?:[\s.]?\d{3})*(?:,\d+)?(?:\s?(?:kr|mill\.|%))?$/;

function tableOf(
	blocks: readonly Block[],
	text: string,
	from: number,
	end: number,
	number: number,
): TableGroup {
	const table: TableGroup = { is: "table", first: `table-${from}`, number, rows: [] };
	for (let at = from; at < end; at += 1) {
		const block = blocks[at]!;
		const place = block.cell!;
		let row = table.rows[table.rows.length - 1];
		if (row?.row !== place.row) {
			row = { row: place.row, cells: [] };
			table.rows.push(row);
		}
		const last = row.cells[row.cells.length - 1];
		if (last?.column === place.column) {
			last.blocks.push(at);
			continue;
		}
		const words = text.slice(block.words, block.end);
		fillTo(row.cells, place.column);
		row.cells.push({
			column: place.column,
			span: place.span,
			head: place.head,
			isAmount: AMOUNT.test(words),
			isShort: words.length <= SHORT_LENGTH && !words.includes(" "),
			blocks: [at],
		});
	}
	alignHeads(table.rows);
	return table;
}

/** A head stands over its numbers: where most of a column is amounts, its first cell goes with them. */
function alignHeads(rows: TableGroup["rows"]): void {
	const [first, ...rest] = rows;
	for (const head of first?.cells ?? []) {
		const below = rest.flatMap(({ cells }) => cells.filter(({ column }) => column === head.column));
		const amounts = below.filter(({ isAmount }) => isAmount).length;
		head.isAmount = amounts > 0 && amounts * 2 > below.length;
	}
}

/** Cells without words are no blocks; they stand empty, so that what follows keeps its column. */
function fillTo(cells: Cell[], column: number): void {
	const last = cells[cells.length - 1];
	for (let empty = last ? last.column + last.span : 0; empty < column; empty += 1) {
		cells.push({ column: empty, span: 1, head: false, isAmount: false, isShort: false, blocks: [] });
	}
}
