import type { Draft } from "../document.ts";
import { inline, type Words } from "./inline.ts";
import { MOST_LINES_IN_BLOCK, tooLong } from "./limits.ts";
import { ended, type Marked, marked, standsAlone, startsLow } from "./lines.ts";
import { Run } from "./run.ts";

/** Bold in more places than this within one paragraph tells nothing, and costs. */
const MOST_STRONG = 100;

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

/** «1b. Saksbehandlingstid …», «2.1 Andel …»: one of several in a cell. */
const CODED_LINE = /^\d{1,2}(?:[a-z]|\.\d{1,2}[a-z]?)[.:)]?\s(?=[A-ZÀ-Þ])/u;

/** Whether a line after a forced line end is still the same paragraph. */
function continues(first: string, second: string, inCell: boolean): boolean {
	if (startsLow(second) && !ended(first)) return true;
	if (/[A-Za-zÀ-ſ]-$/u.test(first.slice(-2))) return true;
	if (inCell && (standsAlone(first, second) || CODED_LINE.test(second))) return false;
	return inCell && !(ended(first) && /^[A-ZÀ-Þ]/u.test(second));
}

interface Line {
	readonly from: number;
	readonly text: string;
}

/** A text's lines, and its list items where bullets stand within a line. */
function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let from = 0;
	const parts = text.split(/\n| (?=[•▪●\uF0B7\uF0A7] | ?o [A-ZÀ-Þ])/u);
	if (parts.length > MOST_LINES_IN_BLOCK) throw tooLong();
	for (const part of parts) {
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
	const strong = piece.strong.length > MOST_STRONG ? [] : piece.strong;
	let run: Run | null = null;
	let gap = false;
	let begun: Pick<Draft, "role" | "level" | "marker"> = piece;
	// Field by field: an object that several others are spread into takes the engine many times as long.
	const end = () => {
		if (run === null) return;
		const { role, level, marker } = begun;
		const { text, strong: bold } = run.words();
		drafts.push({ role, level, marker, text, strong: bold, page: piece.page, cell: piece.cell });
	};
	for (const line of linesOf(piece.text)) {
		const text = line.text.trim();
		if (text === "") {
			gap = true;
			continue;
		}
		const at = line.from + line.text.indexOf(text);
		const own = markOf(piece, text, run === null);
		const shift = own === null ? 0 : text.length - own.words.length;
		const words = read(text.slice(shift), within(strong, at + shift, at + text.length), markdown);
		if (run !== null && own === null && !gap && continues(run.last, words.text, piece.cell !== null))
			run.add(words);
		else {
			end();
			begun = roleOf(piece, own, run === null);
			run = new Run(words);
		}
		gap = false;
	}
	end();
	return drafts;
}

function roleOf(piece: Draft, mark: Marked | null, first: boolean): Pick<Draft, "role" | "level" | "marker"> {
	if (mark !== null) {
		const marker = mark.marker === "•" && first && piece.marker !== null ? piece.marker : mark.marker;
		const deeper = mark.sign === "o" && !first && piece.role === "item" ? 1 : 0;
		return { role: "item", level: Math.max(1, piece.level) + deeper, marker };
	}
	if (first || piece.role === "heading" || piece.role === "note") {
		return { role: piece.role, level: piece.level, marker: first ? piece.marker : null };
	}
	return { role: "paragraph", level: 0, marker: null };
}

/** The marker that a piece's line begins with; a numbered item's own words may begin with a number. */
function markOf(piece: Draft, text: string, first: boolean): Marked | null {
	if (piece.role === "heading" || piece.role === "note" || piece.role === "contents") return null;
	const mark = marked(text);
	const numbered = first && piece.marker !== null && piece.marker !== "•";
	return mark !== null && numbered && mark.marker !== "•" ? null : mark;
}
