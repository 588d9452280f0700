import type { Block } from "../document.ts";
import { type Letter, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/assignments.ts";
import { DEADLINE_LABEL } from "../lexicon/dates.ts";
import { alternatives, MEET } from "../lexicon/words.ts";
import type { Section } from "../outline.ts";
import { isSideHeading, split } from "../section-headings.ts";
import type { Cell, Row, Table } from "../tables.ts";
import { titled } from "./titles.ts";

/** A place where the letter begins to treat an assignment. */
export interface Anchor {
	/** As numbered; null where the letter does not number it. */
	readonly id: string | null;
	readonly title: string;
	readonly section: Section;
	/** The place: the row, or the block and what belongs to it. */
	readonly start: number;
	end: number;
	readonly page: number | null;
	/** The block that it begins with, by its index in the document; null for a row of a table. */
	readonly block: number | null;
	/** Its end is known already; others go on to the next assignment or the next section. */
	readonly closed: boolean;
	/** A row of a list: all that is said of it stands in the row. */
	readonly row: Row | null;
	readonly table: Table | null;
	/** A sentence says that it goes on from an earlier year. */
	readonly carried?: boolean;
	/** A sentence says who takes it back. */
	readonly withdrawn?: boolean;
	/** What the words before it tell of another assignment, and of this one too. */
	readonly sameAs?: string;
	/** A sentence gives one of an earlier letter more to do. */
	readonly widened?: boolean;
	/** What the row's date is of, where the assignment has a row for each delivery. */
	delivery: string | null;
	/** Cells of the row that hold deadlines, lead, comment, what changes and urgency, where the table's head or the row says so. */
	readonly cells: {
		readonly deadline: readonly Cell[];
		readonly lead: Cell | null;
		readonly comment: Cell | null;
		readonly change: Cell | null;
		readonly urgency: Cell | null;
		readonly goal: Cell | null;
		readonly delivery: Cell | null;
	};
}

/** The section that an assignment stands in: not «Beskrivelse» or «Frist» of the one before it. */
export function homeOf(section: Section): Section {
	let one = section;
	while (one.parent !== null && one.heading !== null && isSideHeading(one.title)) one = one.parent;
	return one;
}

const NO_CELLS = {
	deadline: [],
	lead: null,
	comment: null,
	change: null,
	urgency: null,
	goal: null,
	delivery: null,
} as const;

/** Ids with a year in them: `2025-01`, `TB2026-1`, `TTB2024-41`, `TB2025-FoU1`, `13/2024`, `LMD26-03`. */
export const ID = `[A-ZÆØÅ]{1,5}-?2\\d-\\d{1,3}(?![\\d/.]\\d|-\\d)|T{0,2}B?\\s?-?\\s?${MEET}20\\d{2}\\s?-\\s?(?:FoU\\s?)?\\d{1,3}(?![\\d/.]|-\\d)|TB\\s?-?\\s?20\\d{2}\\s?-?\\s?FoU\\s?-?\\d{1,2}|\\d{1,3}/20[12]\\d(?!\\d)`;
export const LABEL = alternatives(lexicon.ASSIGNMENT_LABEL);
/** A line that begins with such an id, with or without «Oppdrag nr.» before it. */
export const WITH_ID = new RegExp(
	`^(?:${LABEL}\\s?(?:nr\\.?\\s?)?)?[(]?${MEET}(${ID})[)]?(?:\\s*[:–-]\\s*|\\s+|$)`,
	"i",
);
/** «Oppdrag 3.2 …»: the label makes a plain number an id, and a letter that stands apart from it. */
export const LABELLED = new RegExp(
	`^${LABEL}\\s?(?:nr\\.?\\s?)?(20\\d{2}/\\d{1,3}|\\d{1,3}(?:[/-]\\d{1,2}(?!\\d)|\\.\\d{1,3}(?:\\.\\d{1,3}){0,2}|[a-z](?=[):.]))?|[A-Z]{1,5}-?\\d{1,3}(?:[./-]\\d{1,3})?|(?<=\\s)(?:[A-Z]|[IVX]{1,4}))(?:\\s*[):.–-]+\\s*|\\s+(?=[A-ZÀ-Þ])|$)`,
	"i",
);
/** «Leveranse 1: Merkeplan», «Tiltak 3. …»: one of several in a section or a table of assignments. */
export const DELIVERY = new RegExp(
	`^${alternatives(lexicon.DELIVERY_LABEL)}\\s(?:nr\\.?\\s)?(\\d{1,2}(?:\\.\\d{1,2})?|[A-H])(?:\\s?[:.–-]\\s+(?=\\S)|$)`,
	"i",
);
export const DEADLINE_LEAD = new RegExp(`^${alternatives(DEADLINE_LABEL)}(?![A-Za-zÀ-ſ])`, "i");

/** "TB 2026-67" and "TB2024 FoU1" → one written form: no space or hyphen between TB and the year. */
export function idOf(written: string): string {
	return written
		.replace(/^(T{0,2}B)\s?-?\s?(?=20)/i, "$1")
		.replace(/\s?-\s?/gu, "-")
		.replace(/\s+/gu, " ")
		.trim();
}

/** How ids are compared: case, spaces and hyphens do not count (R2.8). */
export function idKey(id: string): string {
	return id
		.toLowerCase()
		.replace(/[^A-Za-zÀ-ſ0-9/.]/gu, "")
		.replace(/^tb(?=20\d{2}\d)/u, "tb");
}

/** An anchor that begins with a block of text. */
export function anchorAt(
	block: Block,
	index: number,
	section: Section,
	id: string | null,
	title: string,
	end: number | null = null,
): Anchor {
	return {
		id: id === null ? null : idOf(id),
		title: titled(title),
		section: homeOf(section),
		start: block.start,
		end: end ?? block.end,
		page: block.page,
		block: index,
		closed: end !== null,
		row: null,
		table: null,
		delivery: null,
		cells: NO_CELLS,
	};
}

/** A block's words as an assignment would be headed: without the section's own number. */
export function headingWords(letter: Letter, block: Block, section: Section): string {
	const words = wordsOf(letter, block);
	return section.heading === block && section.number !== null ? split(words).name : words;
}

const CONTINUES = new RegExp(`^${alternatives(lexicon.CONTINUES)}(?![A-Za-zÀ-ſ])`, "i");

/** A paragraph that goes on about the assignment before it: «Fristen …», «Arbeidet …», «I oppdraget …». */
export function continues(words: string): boolean {
	return CONTINUES.test(words) || DEADLINE_LEAD.test(words);
}

/** Where a paragraph or item ends with the deeper items and the paragraphs after it that go on about it. */
export function extentOf(letter: Letter, index: number, headings: ReadonlySet<Block>): number {
	const { blocks } = letter.document;
	const first = blocks[index]!;
	let end = first.end;
	let leads = /:$/u.test(wordsOf(letter, first));
	for (let at = index + 1; at < blocks.length; at++) {
		const block = blocks[at]!;
		if (block.cell !== null || block.role === "note" || headings.has(block)) break;
		const words = wordsOf(letter, block);
		const deeper = block.role === "item" && (first.role !== "item" || block.level > first.level);
		const listed = deeper && (leads || first.role === "item");
		if (!listed && (block.role === "item" || !continues(words))) break;
		end = block.end;
		if (!listed) leads = /:$/u.test(words);
	}
	return end;
}
