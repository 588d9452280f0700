import type { Block } from "../document.ts";
import { type Letter, sectionAt, wordsOf } from "../letter.ts";
import { COMBINED_BUDGET } from "../lexicon/money.ts";
import { anyOf } from "../lexicon/words.ts";
import type { Section } from "../outline.ts";
import type { Table } from "../tables.ts";
import { type Sum, sumsIn, unitStatedIn } from "./amounts.ts";
import { placeIn, placeOfHeading } from "./place.ts";

/** Whether a part of the letter gives money, gives authorisations, or speaks of something else. */
export type Side = "budget" | "authorisations" | "elsewhere";

/** What the readers of money need to know of every block, worked out once. */
export interface Ground {
	/** The chapter and item that the headings and captions over the block name. */
	placeAt(block: Block): { readonly chapter: string | null; readonly item: string | null };
	sideAt(block: Block): Side;
	sideOf(section: Section): Side;
	/** The sums within the block; offsets are the letter's. */
	sumsOf(block: Block): readonly Sum[];
	/** The unit that the nearest words before the offset state for the tables and lists that follow; null where none do. */
	unitBefore(offset: number): number | null;
	/** The same, where it is stated in the table's own section or one around it: not under a heading before. */
	unitOver(table: Table): number | null;
}

interface Standing {
	readonly chapter: string | null;
	readonly item: string | null;
	readonly side: Side;
}

const NOWHERE: Standing = { chapter: null, item: null, side: "elsewhere" };
const COMBINED = anyOf(COMBINED_BUDGET);
const AUTHORITY = /fullmakt/i;
const LEAVES = new Set(["goal", "goals", "indicators", "key-figures", "assignments", "rd-assignments"]);
const APART = new Set(["reporting", "dialogue", "instruction", "attachments", "copy"]);

function sideOfHeading(section: Section, outer: Side): Side {
	if (section.kind === "budget") return outer === "authorisations" ? outer : "budget";
	if (LEAVES.has(section.kind)) return "elsewhere";
	const gives = COMBINED.test(section.title);
	if (AUTHORITY.test(section.title)) return gives ? "budget" : "authorisations";
	if (APART.has(section.kind)) return gives && section.kind === "attachments" ? "budget" : "elsewhere";
	return outer;
}

function standings(letter: Letter): ReadonlyMap<Section, Standing> {
	const found = new Map<Section, Standing>();
	for (const section of letter.outline.sections) {
		const outer = (section.parent === null ? undefined : found.get(section.parent)) ?? NOWHERE;
		const own = section.heading === null ? null : placeOfHeading(section);
		found.set(section, {
			chapter: own?.chapter ?? outer.chapter,
			item: own === null ? outer.item : (own.item ?? (own.chapter === null ? outer.item : null)),
			side: sideOfHeading(section, outer.side),
		});
	}
	return found;
}

/** A line of its own that names an item, where the outline did not take it for a heading. */
function captionPlace(letter: Letter, block: Block, sums: readonly Sum[]): ReturnType<typeof placeIn> {
	if (block.cell !== null || block.role === "contents" || block.end - block.words > 140 || sums.length > 0)
		return null;
	const words = wordsOf(letter, block);
	return /[^.]{3}\.\s[A-ZÀ-Þ]|(?<![A-Za-zÀ-ſ])(?:skal|er|må|kan(?!\s(?:overf|nytt|bli)))(?![A-Za-zÀ-ſ])/u.test(
		words,
	)
		? null
		: placeIn(words);
}

function sumFinder(text: string): (start: number, end: number) => readonly Sum[] {
	const sums = sumsIn(text);
	return (start, end) => {
		let low = 0;
		let high = sums.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sums[middle]!.start < start) low = middle + 1;
			else high = middle;
		}
		let last = low;
		while (last < sums.length && sums[last]!.end <= end) last++;
		return low === last ? NONE : sums.slice(low, last);
	};
}

const NONE: readonly Sum[] = [];

/** Walks the letter once. Linear in its length. */
export function groundOf(letter: Letter): Ground {
	const bySection = standings(letter);
	const within = sumFinder(letter.text);
	const captions = new Map<Block, Standing>();
	const units: { readonly offset: number; readonly unit: number | null; readonly section: Section }[] = [];
	let section: Section | null = null;
	let spoken = null as Standing | null;
	for (const block of letter.document.blocks) {
		const own = sectionAt(letter, block);
		if (own !== section) spoken = null;
		section = own;
		if (own.heading === block) {
			if (own.level <= 1) units.push({ offset: block.end, unit: null, section: own });
		} else {
			const place = captionPlace(letter, block, within(block.words, block.end));
			const base = bySection.get(own) ?? NOWHERE;
			if (place !== null)
				spoken = {
					chapter: place.chapter ?? spoken?.chapter ?? base.chapter,
					item: place.item,
					side: base.side,
				};
		}
		if (spoken !== null) captions.set(block, spoken);
		const unit = block.cell === null ? unitStatedIn(wordsOf(letter, block)) : null;
		if (unit !== null) units.push({ offset: block.end, unit, section: own });
	}
	const standing = (block: Block): Standing =>
		captions.get(block) ?? bySection.get(sectionAt(letter, block)) ?? NOWHERE;
	return {
		placeAt: standing,
		sideAt: (block) => standing(block).side,
		sideOf: (one) => (bySection.get(one) ?? NOWHERE).side,
		sumsOf: (block) => within(block.words, block.end),
		unitBefore: (offset) => units.findLast((one) => one.offset <= offset)?.unit ?? null,
		unitOver: ({ rows, section: own }) => {
			const stated = units.findLast((one) => one.offset <= rows[0]!.start);
			for (let one: Section | null = own; one !== null && stated !== undefined; one = one.parent)
				if (one === stated.section) return stated.unit;
			return null;
		},
	};
}
