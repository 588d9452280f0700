import type { CellPlace, Role } from "../document.ts";
import { marked } from "./lines.ts";
import type { Wording } from "./pdf-words.ts";

/** A block on one page, before blocks that a page break splits are joined. */
export interface Piece {
	readonly role: Role;
	/** As in `Draft`. */
	readonly level: number;
	readonly marker: string | null;
	readonly wording: Wording;
	readonly page: number;
	/** Tables are counted within the page here. */
	readonly cell: CellPlace | null;
	/** The file says that it began on the page before, or goes on on the next. */
	readonly begun: boolean;
	readonly open: boolean;
	/** It hangs at the foot of the page (a note, an address block) and interrupts what goes on on the next. */
	readonly foot: boolean;
	/** The same of the table that it stands in. */
	readonly tableBegun: boolean;
	readonly tableOpen: boolean;
	/** Null where the file itself says what goes on over the page break. */
	readonly reach: Reach | null;
}

/** Of a block that no table holds, or whose table the page holds whole. */
export const WHOLE = { tableBegun: false, tableOpen: false } as const;

/** How far a block's lines reach. Points. */
export interface Reach {
	/** Where the first line begins, and the size of its letters. */
	readonly left: number;
	readonly size: number;
	/** Where the last line ends, and how far it might have reached. */
	readonly right: number;
	readonly edge: number;
}

/** A leading mark of a list item: as it is shown, and where the words begin. */
export interface Mark {
	readonly marker: string;
	readonly from: number;
}

/** The list mark that a text begins with; null where it begins with words. Every bullet is "•". */
export function markOf(text: string): Mark | null {
	const head = text.slice(0, 40).trimStart();
	const found = marked(head);
	if (found === null) return null;
	const lead = text.length - text.trimStart().length;
	return { marker: found.marker, from: lead + head.length - found.words.length };
}

/** Whether a text is a list mark and nothing else. */
export function isBareMark(text: string): boolean {
	const words = text.trim();
	return words.length <= 6 && words !== "" && (marked(`${words} X`)?.words ?? "") === "X";
}

/** A wording without its first characters. */
export function withoutStart(wording: Wording, from: number): Wording {
	return {
		text: wording.text.slice(from),
		strong: wording.strong
			.map(([start, end]): [number, number] => [Math.max(0, start - from), end - from])
			.filter(([start, end]) => end > start),
	};
}

const LEADERS = /(?:\.{4,200}|…{2,200}|_{4,200}|(?:\. ){4,200})\s{0,20}\d{1,3}\s{0,4}$/u;

/** Whether a text is a line of a table of contents. */
export function isContents(text: string): boolean {
	return LEADERS.test(text.slice(-240));
}
