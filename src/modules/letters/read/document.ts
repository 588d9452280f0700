/**
 * A letter as text and blocks, whatever file it came in.
 *
 * Every format hands over `Draft`s; `compose` alone decides how they become text, so the same
 * content gives the same text, and with it the same reading, in every format. Offsets count
 * UTF-16 code units in `Document.text`.
 */

/** What a block is: a heading, a paragraph, a list item, a footnote, or a line of a table of contents. */
export type Role = "heading" | "paragraph" | "item" | "note" | "contents";

/** Where in which table a block stands; rows and columns count from 0. A cell may hold several blocks. */
export interface CellPlace {
	readonly table: number;
	readonly row: number;
	readonly column: number;
	/** How many columns the cell covers. */
	readonly span: number;
	/** The format itself says that this is a head cell. */
	readonly head: boolean;
}

/** A block as a format sees it: its own text, not yet a place in the whole. */
export interface Draft {
	readonly role: Role;
	/** A heading's level (1 outermost, 0 unknown) or an item's depth (1 outermost); else 0. */
	readonly level: number;
	/** An item's marker as shown, computed numbers included: "•", "a)", "1."; null where it has none. */
	readonly marker: string | null;
	/** The block's words without the marker. Line ends within a paragraph are already joined. */
	readonly text: string;
	/** Stretches of `text` set in bold, as [from, to) offsets. */
	readonly strong: readonly (readonly [number, number])[];
	/** 1-based, null where the format has no pages. */
	readonly page: number | null;
	readonly cell: CellPlace | null;
}

/** A block in its place in the text. */
export interface Block {
	readonly role: Role;
	readonly level: number;
	readonly marker: string | null;
	readonly start: number;
	readonly end: number;
	/** Where the words begin after the marker; equals `start` where there is no marker. */
	readonly words: number;
	readonly strong: readonly (readonly [number, number])[];
	readonly page: number | null;
	readonly cell: CellPlace | null;
}

/** The whole letter. Blocks stand in reading order, do not overlap, and every one of them holds words. */
export interface Document {
	readonly text: string;
	readonly blocks: readonly Block[];
	/** How many pages the file has; null where the format has none. */
	readonly pages: number | null;
}
