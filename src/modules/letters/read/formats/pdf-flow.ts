import type { CellPlace } from "../document.ts";
import { raised } from "./inline.ts";
import type { Line } from "./pdf-lines.ts";
import { isContents, markOf, type Piece, WHOLE, withoutStart } from "./pdf-piece.ts";
import { joinCell, joinLines, type Vocabulary } from "./pdf-words.ts";

/** What is typical of the letter's text: by it headings, notes and ends of paragraphs are told. Points. */
export interface Type {
	/** The size of most letters. */
	readonly size: number;
	/** From one line of a paragraph to the next, as a multiple of the size. */
	readonly leading: number;
	/** Sizes that are clearly larger, from the largest: a heading's level is its place here. */
	readonly larger: readonly number[];
}

/** Where lines are read: the edges that they may fill. */
export interface Column {
	readonly page: number;
	readonly right: number;
	/** Below this, small print is notes. */
	readonly noteTop: number;
	readonly cell: CellPlace | null;
}

/** Longest heading. Characters. */
const HEADING_LENGTH = 180;
const NOTE = /^\s{0,9}(\d{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†])\s{0,9}(?:\)\s{0,9})?(?=[A-Za-zÀ-ſ«"(])/u;

/** Depths of list items by the indentation of their marks; goes on from page to page. */
export class Indents {
	private edges: number[] = [];

	depth(left: number): number {
		while (this.edges.length > 0 && (this.edges.at(-1) ?? 0) > left + 3) this.edges.pop();
		if ((this.edges.at(-1) ?? -1) < left - 3) this.edges.push(left);
		return this.edges.length;
	}

	end(): void {
		this.edges = [];
	}
}

/** Lines from the top of a column become headings, paragraphs, list items, notes and lines of contents. */
export function flow(
	lines: readonly Line[],
	column: Column,
	type: Type,
	indents: Indents,
	knows: Vocabulary,
): Piece[] {
	const blocks: Line[][] = [];
	lines.forEach((line, index) => {
		const block = blocks.at(-1);
		if (block === undefined || begins(block, line, lines[index + 1], column, type)) blocks.push([line]);
		else block.push(line);
	});
	return blocks.map((block) => pieceOf(block, column, type, indents, knows));
}

/** Whether a line begins a new block after the one so far. */
function begins(
	block: readonly Line[],
	line: Line,
	next: Line | undefined,
	column: Column,
	type: Type,
): boolean {
	const first = block[0]!;
	const before = block.at(-1)!;
	const size = Math.max(before.size, line.size);
	const gap = line.base - before.base;
	if (gap > 1.28 * type.leading * size || gap < 0) return true;
	if (Math.abs(before.size - line.size) > 0.06 * size && !isPart(before, line)) return true;
	if (isContents(before.text)) return true;
	const full = isFull(before, line, column.right);
	if (column.cell === null && block.every((each) => each.bold) !== line.bold) {
		if (!full || !/^\s*[a-zß-ÿ(]/u.test(line.text)) return true;
	}
	if (
		isMarked(line) &&
		(!full || isHanging(line, next) || isBullet(line) || marksLine(first, line) || isShifted(before, line))
	)
		return true;
	if (isNote(line, column, type) && isNote(first, column, type) && NOTE.test(line.text)) return true;
	const body = markOf(first.text) === null ? first.left : Math.min(first.left, line.left);
	if (!full) return true;
	return column.cell === null && line.left < body - size && before.left >= first.left - 1;
}

/** A line with little else than raised or small letters goes with the line before it. */
function isPart(before: Line, line: Line): boolean {
	return line.text.trim().length <= 3 && Math.abs(line.base - before.base) < before.size * 0.6;
}

/** Whether the first word of the next line would not have found room in this one. */
export function isFull(before: Line, line: Line, right: number): boolean {
	const word = /^\s*\S+/u.exec(line.text.slice(0, 80))?.[0].trim().length ?? 1;
	const letter = (line.right - line.left) / Math.max(1, line.text.trim().length);
	return before.right + (1.15 * word + 1) * letter > right - 0.3 * before.size;
}

function isMarked(line: Line): boolean {
	return markOf(line.text) !== null;
}

function isBullet(line: Line): boolean {
	return markOf(line.text)?.marker === "•" && !/^\s*[-–—*]/u.test(line.text);
}

function isHanging(line: Line, next: Line | undefined): boolean {
	return (
		next !== undefined && next.left > line.left + line.size * 0.6 && next.base - line.base < line.size * 2.2
	);
}

function isShifted(before: Line, line: Line): boolean {
	return Math.abs(line.left - before.left) > 0.8 * line.size;
}

/** The block before began with a mark at the same place. */
function marksLine(first: Line, line: Line): boolean {
	return isMarked(first) && Math.abs(first.left - line.left) < 2;
}

function isNote(line: Line, column: Column, type: Type): boolean {
	return column.cell === null && line.size < 0.93 * type.size && line.base > column.noteTop;
}

function pieceOf(
	lines: readonly Line[],
	column: Column,
	type: Type,
	indents: Indents,
	knows: Vocabulary,
): Piece {
	const first = lines[0]!;
	const last = lines.at(-1)!;
	const wording = column.cell === null ? joinLines(lines, knows) : joinCell(lines, knows);
	const reach = { left: first.left, size: last.size, right: last.right, edge: column.right };
	const base = {
		page: column.page,
		cell: column.cell,
		begun: false,
		open: false,
		foot: false,
		...WHOLE,
		reach,
	};
	const note = isNote(first, column, type) ? NOTE.exec(wording.text) : null;
	if (note !== null) {
		const words = withoutStart(wording, note[0].length);
		return { ...base, role: "note", level: 0, marker: raised(note[1] ?? ""), wording: words, foot: true };
	}
	const heading = column.cell === null ? headingLevel(lines, wording.text, type) : null;
	if (heading !== null) {
		indents.end();
		return { ...base, role: "heading", level: heading, marker: null, wording };
	}
	const mark = markOf(wording.text);
	if (mark !== null) {
		const level = column.cell === null ? indents.depth(first.left) : 1;
		return { ...base, role: "item", level, marker: mark.marker, wording: withoutStart(wording, mark.from) };
	}
	if (column.cell === null && wording.text.length > HEADING_LENGTH) indents.end();
	return { ...base, role: "paragraph", level: 0, marker: null, wording };
}

/** A heading's level: clearly larger letters by their size, bold ones below them; null where it is no heading. */
function headingLevel(lines: readonly Line[], text: string, type: Type): number | null {
	if (isContents(text) || text.length > HEADING_LENGTH || lines.length > 4 || !/[A-Za-zÀ-ſ]/u.test(text))
		return null;
	if (/[.:;,]$/u.test(text) && !/\b(?:nr|kap|m\.? ?v|osv|m\.? ?m)\.$/u.test(text)) return null;
	const size = lines[0]?.size ?? 0;
	const rank = type.larger.findIndex((larger) => Math.abs(larger - size) < 0.05 * size);
	if (rank >= 0) return rank + 1;
	if (!lines.every((line) => line.bold) || size < 0.95 * type.size) return null;
	return markOf(text)?.marker === "•" ? null : type.larger.length + 1;
}
