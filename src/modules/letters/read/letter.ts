import { type DateMention, datesIn } from "./dates.ts";
import type { Block, Document } from "./document.ts";
import { headOf } from "./head.ts";
import { type Outline, outlineOf, type Section } from "./outline.ts";
import type { LetterHead, Source } from "./reading.ts";
import { type Table, tablesOf } from "./tables.ts";

/** A document with what every extractor needs to know of it. */
export interface Letter {
	readonly document: Document;
	readonly text: string;
	readonly outline: Outline;
	readonly head: LetterHead;
	readonly dates: readonly DateMention[];
	readonly tables: readonly Table[];
}

export function letterOf(document: Document): Letter {
	const outline = outlineOf(document);
	const head = headOf(document, outline);
	return {
		document,
		text: document.text,
		outline,
		head,
		dates: datesIn(document.text, { year: head.year }),
		tables: tablesOf(document, outline),
	};
}

/** A block's words, without its marker. */
export function wordsOf(letter: Letter, block: Block): string {
	return letter.text.slice(block.words, block.end);
}

/** The date phrases that begin within [start, end). */
export function datesWithin(letter: Letter, start: number, end: number): readonly DateMention[] {
	const { dates } = letter;
	let low = 0;
	let high = dates.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (dates[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	let last = low;
	while (last < dates.length && dates[last]!.start < end) last++;
	return dates.slice(low, last);
}

/** A place in the text as a reading gives it, with the page of the block where it begins. */
export function sourceOf(place: {
	readonly start: number;
	readonly end: number;
	readonly page?: number | null;
}): Source {
	return place.page === null || place.page === undefined
		? { start: place.start, end: place.end }
		: { start: place.start, end: place.end, page: place.page };
}

export function sectionAt(letter: Letter, block: Block): Section {
	return letter.outline.sectionOf.get(block) ?? letter.outline.root;
}

const BETWEEN_WORDS = /[^A-Za-zÀ-ſ0-9]+/gu;

/** Lower case, letters and digits only, single spaces: how texts are compared. */
export function folded(text: string): string {
	return text.toLowerCase().replace(BETWEEN_WORDS, " ").trim();
}

/** One holds the other, or three quarters of the shorter's words stand in the other. */
export function alike(one: string, other: string): boolean {
	return alikeFolded(folded(one), folded(other));
}

/** The same of texts that are folded. */
export function alikeFolded(a: string, b: string): boolean {
	if (a === "" || b === "") return false;
	if (a.includes(b) || b.includes(a)) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const words = short.split(" ");
	const others = new Set(long.split(" "));
	return words.filter((word) => others.has(word)).length >= words.length * 0.75;
}

/** The block that the offset stands in, or the last before it. */
export function blockAt(letter: Letter, offset: number): Block | undefined {
	const { blocks } = letter.document;
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (blocks[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}
	return blocks[low - 1];
}
