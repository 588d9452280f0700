import type { Block, Document } from "./document.ts";
import type { Outline, Section } from "./outline.ts";

/** A cell with all its blocks; its words are joined by line ends. */
export interface Cell {
	readonly column: number;
	readonly span: number;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly page: number | null;
	readonly blocks: readonly Block[];
}

export interface Row {
	readonly cells: readonly Cell[];
	readonly start: number;
	readonly end: number;
}

export interface Table {
	readonly rows: readonly Row[];
	readonly section: Section;
	/** Number of columns. */
	readonly width: number;
	/** The block that stands just before the table, outside it: often its title or unit. */
	readonly before: Block | null;
}

function cellOf(text: string, blocks: readonly Block[]): Cell {
	const first = blocks[0]!;
	const last = blocks.at(-1)!;
	return {
		column: first.cell!.column,
		span: first.cell!.span,
		text: text.slice(first.start, last.end),
		start: first.start,
		end: last.end,
		page: first.page,
		blocks,
	};
}

/** The tables of a document in reading order, empty cells left out. */
export function tablesOf(document: Document, outline: Outline): readonly Table[] {
	const tables: Table[] = [];
	let group: Block[] = [];
	let before: Block | null = null;
	const finish = (): void => {
		const first = group[0];
		if (first === undefined) return;
		const rows = new Map<number, Map<number, Block[]>>();
		for (const block of group) {
			const place = block.cell!;
			const row = rows.get(place.row) ?? new Map<number, Block[]>();
			rows.set(place.row, row);
			row.set(place.column, [...(row.get(place.column) ?? []), block]);
		}
		const list = [...rows.values()].map((row): Row => {
			const cells = [...row.values()].map((blocks) => cellOf(document.text, blocks));
			return { cells, start: cells[0]!.start, end: cells.at(-1)!.end };
		});
		const width = Math.max(...group.map((block) => block.cell!.column + block.cell!.span));
		tables.push({ rows: list, section: outline.sectionOf.get(first) ?? outline.root, width, before });
		group = [];
	};
	let table: number | null = null;
	for (const block of document.blocks) {
		if (block.cell === null || block.cell.table !== table) {
			finish();
			table = block.cell?.table ?? null;
		}
		if (block.cell === null) before = block;
		else group.push(block);
	}
	finish();
	return tables;
}

/** The cell of a row that covers the column, or null. */
export function cellAt(row: Row, column: number): Cell | null {
	return (
		row.cells.find((cell) => cell.column <= column && column < cell.column + Math.max(1, cell.span)) ?? null
	);
}
