/**
 * Where rows stand in the letter: every block cut into pieces at the edges of rows and of bold.
 *
 * The letter is drawn from pieces once. Lighting a row touches only its own pieces, whatever the
 * letter's length.
 */
import type { Block } from "../read/document.ts";
import type { Row, RowKind } from "./rows.ts";

/** A stretch of a block with the same rows all through, as [start, end) in the text. */
export interface Piece {
	readonly start: number;
	readonly end: number;
	readonly strong: boolean;
	/** Keys of the rows that hold it, the closest fitting first. */
	readonly rows: readonly string[];
	/**
	 * How it is underlined: the kind of the closest fitting row that is not a whole section; `aside` where
	 * nothing else stands there.
	 */
	readonly kind: RowKind | null;
}

/** A row whose words run over more than this many blocks is a section: it gets a bar, not a line. */
const SECTION_BLOCKS = 2;

interface Span {
	readonly start: number;
	readonly end: number;
	readonly row: Row;
	readonly section: boolean;
}

/** The pieces of every block, in the blocks' order. Cost follows blocks plus rows. */
export function piecesOf(blocks: readonly Block[], rows: readonly Row[]): readonly (readonly Piece[])[] {
	const spans = spansOf(blocks, rows);
	let next = 0;
	let open: Span[] = [];
	return blocks.map((block) => {
		open = open.filter((span) => span.end > block.start);
		while (next < spans.length && spans[next]!.start < block.end) {
			if (spans[next]!.end > block.start) open.push(spans[next]!);
			next += 1;
		}
		return cut(block, open);
	});
}

function spansOf(blocks: readonly Block[], rows: readonly Row[]): readonly Span[] {
	const starts = blocks.map(({ start }) => start);
	return rows
		.flatMap((row) =>
			row.sources.map(({ start, end }) => ({
				start,
				end,
				row,
				section: blocksWithin(starts, start, end) > SECTION_BLOCKS,
			})),
		)
		.sort((a, b) => a.start - b.start || b.end - a.end);
}

function blocksWithin(starts: readonly number[], start: number, end: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (starts[middle]! < start) low = middle + 1;
		else high = middle;
	}
	let count = 0;
	while (count <= SECTION_BLOCKS && low + count < starts.length && starts[low + count]! < end) count += 1;
	return count;
}

function kindOf(over: readonly Span[]): RowKind | null {
	const closest = over.find(({ section, row }) => !section && row.kind !== "aside");
	if (closest !== undefined) return closest.row.kind;
	return over.length > 0 && over.every(({ row }) => row.kind === "aside") ? "aside" : null;
}

function cut(block: Block, open: readonly Span[]): readonly Piece[] {
	const edges = new Set([block.words, block.end]);
	const inside = (offset: number): boolean => offset > block.words && offset < block.end;
	for (const { start, end } of open) for (const edge of [start, end]) if (inside(edge)) edges.add(edge);
	for (const bold of block.strong) for (const edge of bold) if (inside(edge)) edges.add(edge);
	const sorted = [...edges].sort((a, b) => a - b);
	const fitting = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
	return sorted.slice(0, -1).map((start, at) => {
		const end = sorted[at + 1]!;
		const over = fitting.filter((span) => span.start <= start && span.end >= end);
		return {
			start,
			end,
			strong: block.strong.some(([from, to]) => from <= start && to >= end),
			rows: [...new Set(over.map(({ row }) => row.key))],
			kind: kindOf(over),
		};
	});
}
