import type { CellPlace, Role } from "../document.ts";
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
	/** From where to where its last or first line reaches, for telling whether it is full. Null where unknown. */
	readonly reach: Reach | null;
}

/** How far a block's lines reach, in points. */
export interface Reach {
	readonly left: number;
	readonly size: number;
	/** The last line reaches so far right that the next word may not have found room. */
	readonly full: boolean;
}

/** A leading mark of a list item: as it is shown, and where the words begin. */
export interface Mark {
	readonly marker: string;
	readonly from: number;
}

const BULLET = /^\s*[•·▪■□●○◦‣⁃∙►➢➤✓\uf0b7\uf0a7\uf0d8\uf076]\s*/u;
const DASH = /^\s*[-–—*]\s+/u;
const LETTER_BULLET = /^\s*o\s{1,8}(?=\p{Lu})/u;
const COUNTED = /^\s*(\(?(?:\d{1,2}|\p{Ll}|[ivx]{2,5})\))\s+/u;
const DOTTED = /^\s*((?:\d{1,2}|\p{Ll})\.)\s+(?=\S)/u;

/** The list mark that a text begins with; null where it begins with words. Every bullet is "•". */
export function markOf(text: string): Mark | null {
	const head = text.slice(0, 24);
	const bullet = BULLET.exec(head) ?? DASH.exec(head) ?? LETTER_BULLET.exec(head);
	if (bullet !== null) return bullet[0].length < text.length ? { marker: "•", from: bullet[0].length } : null;
	const counted = COUNTED.exec(head) ?? DOTTED.exec(head);
	if (counted === null || counted[0].length >= text.length) return null;
	return { marker: counted[1] ?? "", from: counted[0].length };
}

/** Whether a text is a list mark and nothing else. */
export function isBareMark(text: string): boolean {
	const words = text.trim();
	return words.length <= 6 && words !== "" && markOf(`${words} x`)?.from === words.length + 1;
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

const LEADERS = /[\s.…_·]{4,600}(\d{1,3})\s*$/u;

/** A line of a table of contents without its dots; null where the text is none. */
export function contentsOf(text: string): string | null {
	const tail = text.slice(-640);
	const found = LEADERS.exec(tail);
	if (found === null || !/[.…_·]{2}|\. \./u.test(found[0])) return null;
	const words = text.slice(0, text.length - found[0].length).trim();
	return words === "" ? null : `${words} ${found[1]}`;
}
