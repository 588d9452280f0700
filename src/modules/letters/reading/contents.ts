/** The letter's own table of contents: which heading each of its lines names. */
import type { Block } from "../read/document.ts";

/** Lines of contents with the headings they name, both as indexes of blocks. A line that names none is left out. */
export type Contents = ReadonlyMap<number, number>;

/** Letters and digits alone: leaders, colons and spaces differ between a line and its heading. */
const bare = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** A heading's number, as "2.1": the table of contents or the heading may lack it. */
const NUMBER = /^\s*\d+(?:\.\d+)*\.?\s+/u;

/** Headings with the same words, in reading order, and how many of them are used up. */
interface Alike {
	readonly headings: number[];
	next: number;
}

/**
 * Finds the heading of every line: the first after it with the same words that no line before has taken;
 * with or without the number that it begins with. Linear in the blocks.
 */
export function contentsOf(text: string, blocks: readonly Block[]): Contents {
	const whole = new Map<string, Alike>();
	const unnumbered = new Map<string, Alike>();
	const put = (map: Map<string, Alike>, key: string, at: number): void => {
		const alike = map.get(key) ?? { headings: [], next: 0 };
		alike.headings.push(at);
		map.set(key, alike);
	};
	for (const [at, block] of blocks.entries()) {
		if (block.role !== "heading" || block.cell !== null) continue;
		const words = text.slice(block.start, block.end);
		put(whole, bare(words), at);
		put(unnumbered, bare(words.replace(NUMBER, "")), at);
	}
	const found = new Map<number, number>();
	const taken = new Set<number>();
	const firstFree = (alike: Alike | undefined, line: number): number | undefined => {
		while (alike !== undefined && alike.next < alike.headings.length) {
			const heading = alike.headings[alike.next]!;
			if (heading > line && !taken.has(heading)) return heading;
			alike.next += 1;
		}
		return undefined;
	};
	for (const [at, block] of blocks.entries()) {
		if (block.role !== "contents") continue;
		const words = text.slice(block.start, block.end);
		const heading =
			firstFree(whole.get(bare(words)), at) ?? firstFree(unnumbered.get(bare(words.replace(NUMBER, ""))), at);
		if (heading === undefined) continue;
		taken.add(heading);
		found.set(at, heading);
	}
	return found;
}

/** The id of a heading that contents lead to; it stands in the address after `#`. */
export function headingId(at: number): string {
	return `avsnitt-${at}`;
}
