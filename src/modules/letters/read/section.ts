import type { Block } from "./document.ts";
import type { SectionKind } from "./lexicon/sections.ts";

/** A heading with what stands under it, down to the next heading of its level. */
export interface Section {
	/** The heading as written, number included; "" for what stands before the first heading. */
	readonly title: string;
	/** "3.1", "IV"; null where the heading has no number. */
	readonly number: string | null;
	/** The heading without its number. */
	readonly name: string;
	/** 1 is outermost; 0 for the root. */
	readonly level: number;
	readonly kind: SectionKind;
	readonly heading: Block | null;
	readonly parent: Section | null;
	/** The blocks directly under the heading, sub-sections not included. */
	readonly blocks: Block[];
	readonly children: Section[];
	/** The section stands after the letter's closing: in an annex. */
	readonly annex: boolean;
	/** Where the section ends, its sub-sections included: an offset in the text. */
	readonly end: number;
}
