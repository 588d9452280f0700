/** The passage of a letter that a row came from, cut out so that it can be shown beside the row. */
import type { Place } from "#base/place.ts";
import type { Block } from "../read/document.ts";
import { type Outline, outlineOf } from "../reading/outline.ts";

/** A stretch of a passage: lit where it is the row's own words. */
export interface Stretch {
	readonly text: string;
	readonly lit: boolean;
}

/** A block of the letter, with what of it is the row's own. */
export interface PassageBlock {
	readonly start: number;
	readonly isHeading: boolean;
	readonly isCell: boolean;
	readonly stretches: readonly Stretch[];
}

/** Some blocks of the letter that stand together, under their headings. */
export interface Passage {
	readonly page: number | null;
	/** The headings over it, outermost first. */
	readonly path: readonly string[];
	readonly blocks: readonly PassageBlock[];
}

/** So many blocks before and after are enough to see what the words belong to. */
const AROUND = 1;
/** A row over a whole section shows its beginning; the letter has the rest. */
const MOST_BLOCKS = 12;

/** The passages around places of one letter, in the letter's order. Places that lie close share one. */
export function passagesOf(text: string, blocks: readonly Block[], places: readonly Place[]): Passage[] {
	const ranges = places
		.map((place) => blockRange(blocks, place))
		.filter((range) => range !== null)
		.sort((a, b) => a.from - b.from);
	const joined: { from: number; to: number }[] = [];
	for (const range of ranges) {
		const last = joined.at(-1);
		if (last !== undefined && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
		else joined.push({ ...range });
	}
	const outline = outlineOf(text, blocks);
	return joined.map(({ from, to }) => {
		const shown = blocks.slice(from, Math.min(to + 1, from + MOST_BLOCKS));
		return {
			page: shown[0]?.page ?? null,
			path: pathOver(shown[0]!, outline),
			blocks: shown.map((block) => ({
				start: block.start,
				isHeading: block.role === "heading",
				isCell: block.cell !== null,
				stretches: stretchesOf(text, block, places),
			})),
		};
	});
}

/** The headings over a block; a heading is not over itself. */
function pathOver(block: Block, outline: Outline): readonly string[] {
	const path = outline.pathAt(block.start);
	return block.role === "heading" && block.cell === null ? path.slice(0, -1) : path;
}

function blockRange(blocks: readonly Block[], { start, end }: Place): { from: number; to: number } | null {
	const first = blocks.findIndex((block) => block.end > start && block.start < end);
	if (first < 0) return null;
	let last = first;
	while (last + 1 < blocks.length && blocks[last + 1]!.start < end) last += 1;
	return { from: Math.max(0, first - AROUND), to: Math.min(blocks.length - 1, last + AROUND) };
}

function stretchesOf(text: string, block: Block, places: readonly Place[]): Stretch[] {
	const own = places
		.map(({ start, end }) => [Math.max(start, block.start), Math.min(end, block.end)] as const)
		.filter(([start, end]) => start < end);
	const edges = [...new Set([block.start, block.end, ...own.flat()])].sort((a, b) => a - b);
	return edges.slice(0, -1).map((start, at) => ({
		text: text.slice(start, edges[at + 1]),
		lit: own.some(([from, to]) => from <= start && to > start),
	}));
}
