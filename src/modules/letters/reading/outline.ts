/** The letter's headings: which path of headings a place in the text stands under, and which chapter. */
import type { Block } from "../read/document.ts";

export interface Heading {
	readonly start: number;
	/** 1 outermost. */
	readonly level: number;
	readonly text: string;
}

export interface Outline {
	readonly headings: readonly Heading[];
	/** The outermost headings that there are at least two of: the chapters of the letter. */
	readonly chapters: readonly Heading[];
	/** The path of headings over a place, outermost first. */
	readonly pathAt: (offset: number) => readonly string[];
	/** Index in `chapters`, or -1 before the first. */
	readonly chapterAt: (offset: number) => number;
}

/** The last of the starts that is not after the offset, by halving; -1 where all are. */
export function lastAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (starts[middle]! <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** Finds headings and chapters from the blocks. */
export function outlineOf(text: string, blocks: readonly Block[]): Outline {
	const headings = blocks
		.filter((block) => block.role === "heading" && block.cell === null)
		.map((block) => ({
			start: block.start,
			level: Math.max(1, block.level),
			text: text.slice(block.start, block.end).replace(/\s+/g, " "),
		}));
	const starts = headings.map(({ start }) => start);
	const paths: string[][] = [];
	const open: Heading[] = [];
	for (const heading of headings) {
		while (open.length > 0 && open[open.length - 1]!.level >= heading.level) open.pop();
		open.push(heading);
		paths.push(open.map((above) => above.text));
	}
	const levels = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
	const outermost = levels.find((level) => headings.filter((heading) => heading.level === level).length > 1);
	const chapters = headings.filter((heading) => heading.level <= (outermost ?? levels[0] ?? 0));
	const chapterStarts = chapters.map(({ start }) => start);
	return {
		headings,
		chapters,
		pathAt: (offset) => paths[lastAt(starts, offset)] ?? [],
		chapterAt: (offset) => lastAt(chapterStarts, offset),
	};
}
