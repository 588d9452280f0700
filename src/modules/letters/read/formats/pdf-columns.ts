import type { Line } from "./pdf-lines.ts";
import { lineOf } from "./pdf-lines.ts";
import type { Run } from "./pdf-page.ts";
import { isBareMark } from "./pdf-piece.ts";

/** Rows of a table that stands in columns without drawn lines: per row, the lines of each column. */
export interface Aligned {
	/** How many of the page's rows it takes. */
	readonly length: number;
	readonly columns: readonly Column[];
	/** Per table row, per column, the lines in it. */
	readonly rows: readonly (readonly (readonly Line[])[])[];
}

interface Column {
	readonly left: number;
	readonly right: number;
}

/** A gap wider than this, in sizes of the letters, parts two columns. */
const COLUMN_GAP = 1.5;
/** A heading's number, after which a wide gap is only a tab. */
const NUMBER = /^\s*(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,4}\.?)\s*$/u;

/** The stretches of a row, parted where a wide gap shows a new column. */
export function segmentsOf(row: readonly Run[]): Line[] {
	const segments: Line[] = [];
	let current: Run[] = [];
	let text = "";
	for (const run of row) {
		const last = current.at(-1);
		if (
			last !== undefined &&
			isGap(last, run) &&
			!isBareMark(text) &&
			!(segments.length === 0 && NUMBER.test(text) && run.left - last.right < 4 * run.size)
		) {
			segments.push(lineOf(current));
			[current, text] = [[], ""];
		}
		current.push(run);
		if (text.length < 24) text += run.text;
	}
	if (current.length > 0) segments.push(lineOf(current));
	return segments;
}

function isGap(last: Run, run: Run): boolean {
	return run.left - last.right > COLUMN_GAP * Math.max(last.size, run.size);
}

/** A table by alignment that begins at a row; null where the rows do not keep to columns. */
export function alignedAt(rows: readonly (readonly Line[])[], from: number, leading: number): Aligned | null {
	if ((rows[from]?.length ?? 0) < 2) return null;
	let columns: Column[] = [];
	let to = from;
	let shared = 0;
	while (to < rows.length) {
		const row = rows[to]!;
		if (to > from && gapBefore(rows, to) > 2.6 * leading * (row[0]?.size ?? 0)) break;
		const next = widened(columns, row);
		if (
			row.length < 2
				? !fits(columns, row[0]!) || isWide(columns, row[0]!)
				: next.length < Math.max(2, columns.length)
		)
			break;
		if (row.length >= 2) {
			columns = next;
			shared++;
		}
		to++;
	}
	if (shared < 2 || columns.length < 2 || !isRegular(rows.slice(from, to), columns)) return null;
	return { length: to - from, columns, rows: tableRows(rows.slice(from, to), columns, leading) };
}

/** Most of the parted lines begin, or end, where other lines of their column do. */
function isRegular(rows: readonly (readonly Line[])[], columns: readonly Column[]): boolean {
	const kept = columns.filter((column) => {
		const inside = rows.flatMap((row) => row.filter((line) => overlap(line, column)));
		const left = inside.filter((line) => line.left - column.left < 2).length;
		const right = inside.filter((line) => column.right - line.right < 2).length;
		return inside.length >= 2 && Math.max(left, right) >= 0.6 * inside.length;
	});
	return kept.length >= 2 || (kept.length >= 1 && rows.filter((row) => row.length >= 2).length >= 3);
}

function gapBefore(rows: readonly (readonly Line[])[], at: number): number {
	return (rows[at]?.[0]?.base ?? 0) - (rows[at - 1]?.[0]?.base ?? 0);
}

function overlap(line: Line, column: Column): boolean {
	return line.left <= column.right && line.right >= column.left;
}

function fits(columns: readonly Column[], line: Line): boolean {
	return columns.filter((column) => overlap(line, column)).length === 1;
}

/** A single line that runs on past its column is a paragraph after the table. */
function isWide(columns: readonly Column[], line: Line): boolean {
	const column = columns.find((each) => overlap(line, each));
	return column === undefined || line.right > column.right + 4 * line.size;
}

/** The columns with a row's lines taken in; lines that reach over two columns make them one. */
function widened(columns: readonly Column[], row: readonly Line[]): Column[] {
	const all = [...columns, ...row].sort((one, other) => one.left - other.left);
	const merged: { left: number; right: number }[] = [];
	for (const { left, right } of all) {
		const last = merged.at(-1);
		if (last !== undefined && left <= last.right) last.right = Math.max(last.right, right);
		else merged.push({ left, right });
	}
	return merged;
}

/** Wrapped lines go to the row above: those that leave the first column empty, or stand close and alone. */
function tableRows(
	rows: readonly (readonly Line[])[],
	columns: readonly Column[],
	leading: number,
): Line[][][] {
	const table: Line[][][] = [];
	rows.forEach((row, index) => {
		const at = row.map((line) => columns.findIndex((column) => overlap(line, column)));
		const close = index > 0 && gapBefore(rows, index) < 1.28 * leading * (row[0]?.size ?? 0);
		const lower = /^\s*[a-zß-ÿ]/u.test(row[0]?.text ?? "");
		const wrapped = close && (at[0] !== 0 || (row.length === 1 && lower));
		let cells = table.at(-1);
		if (cells === undefined || !wrapped) {
			cells = columns.map(() => []);
			table.push(cells);
		}
		for (const [place, line] of row.entries()) cells[at[place]!]?.push(line);
	});
	return table;
}
