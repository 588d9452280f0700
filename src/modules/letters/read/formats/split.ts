import type { Draft } from "../document.ts";
import { inline, type Words } from "./inline.ts";
import { ended, marked, mended, startsLow } from "./lines.ts";

/** The stretches of bold that fall within [from, to), counted from `from`. */
function within(strong: Draft["strong"], from: number, to: number): [number, number][] {
	return strong
		.map(([start, end]): [number, number] => [Math.max(start, from) - from, Math.min(end, to) - from])
		.filter(([start, end]) => end > start);
}

/** A line's words with its Markdown read; bold from the mark-up around it stays where nothing moved. */
function read(text: string, strong: [number, number][], markdown: boolean): Words {
	if (!markdown) return { text, strong };
	const words = inline(text);
	if (words.text === text) return { text, strong: [...strong, ...words.strong] };
	const whole = strong.some(([from, to]) => from === 0 && to === text.length);
	return whole ? { text: words.text, strong: [[0, words.text.length]] } : words;
}

/** One line set after another in the same block. */
function joined(first: Words, second: Words): Words {
	const text = mended(first.text, second.text);
	const shift = text.length - second.text.length;
	return {
		text,
		strong: [...first.strong, ...second.strong.map(([from, to]) => [from + shift, to + shift] as const)],
	};
}

/** Whether a line after a forced line end is still the same paragraph. */
function continues(first: string, second: string, inCell: boolean): boolean {
	if (startsLow(second) && !ended(first)) return true;
	if (/\p{L}-$/u.test(first.slice(-2))) return true;
	return inCell && !(ended(first) && /^\p{Lu}/u.test(second));
}

interface Line {
	readonly from: number;
	readonly text: string;
}

/** A text's lines, and its list items where bullets stand within a line. */
function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let from = 0;
	for (const part of text.split(/\n| (?=[•▪●\uF0B7\uF0A7] )/u)) {
		lines.push({ from, text: part });
		from += part.length + 1;
	}
	return lines;
}

/**
 * A piece as mark-up delimits it becomes the blocks that its own lines make: a forced line end may part
 * paragraphs, and a line with a bullet is an item. `markdown` reads Markdown's marks in it too.
 */
export function split(piece: Draft, markdown: boolean): Draft[] {
	const drafts: Draft[] = [];
	let before: Words | null = null;
	let gap = false;
	for (const line of linesOf(piece.text)) {
		const text = line.text.trim();
		if (text === "") {
			gap = before !== null;
			continue;
		}
		const at = line.from + line.text.indexOf(text);
		const first = drafts.length === 0;
		const mark = piece.role === "heading" || piece.role === "note" ? null : marked(text);
		const own =
			mark !== null && (mark.marker === "•" || piece.role === "item" || !first || markdown) ? mark : null;
		const shift = own === null ? 0 : text.length - own.words.length;
		const words = read(text.slice(shift), within(piece.strong, at + shift, at + text.length), markdown);
		if (!first && own === null && !gap && continues(before!.text, words.text, piece.cell !== null)) {
			before = joined(before!, words);
			drafts[drafts.length - 1] = { ...drafts.at(-1)!, ...before };
			continue;
		}
		gap = false;
		before = words;
		drafts.push({ ...piece, ...words, ...roleOf(piece, own?.marker ?? null, first) });
	}
	return drafts;
}

function roleOf(piece: Draft, own: string | null, first: boolean): Pick<Draft, "role" | "level" | "marker"> {
	if (own !== null) {
		const marker = own === "•" && first && piece.marker !== null ? piece.marker : own;
		return { role: "item", level: Math.max(1, piece.level), marker };
	}
	if (first || piece.role === "heading" || piece.role === "note") return piece;
	return { role: "paragraph", level: 0, marker: null };
}
