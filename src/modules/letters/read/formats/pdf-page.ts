import type { Engine, Pointer } from "./pdf-engine.ts";
import { tooLarge } from "./pdf-engine.ts";
import type { Scratch } from "./pdf-scratch.ts";
import type { Element } from "./pdf-tree.ts";

/** A stretch of text that the file sets in one go. Points; x from the left, y downwards from the page's top. */
export interface Run {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** The line that the letters stand on. */
	readonly base: number;
	readonly size: number;
	readonly bold: boolean;
	/** The marked content that the stretch belongs to, by which the structure tree names it; -1 if none. */
	readonly content: number;
	/** The file itself says that this is no part of the text (a running head, a page number). */
	readonly artifact: boolean;
	/** Not set from left to right: a stamp across the page, or words along its edge. */
	readonly turned: boolean;
	/** The engine saw a word space before the stretch. */
	readonly spaced: boolean;
}

/** A drawn line, or the edge of a drawn box; either level (top = bottom) or upright (left = right). */
export interface Rule {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A page's text in the order of the file. */
export interface Page {
	/** 1-based. */
	readonly number: number;
	readonly width: number;
	readonly height: number;
	readonly runs: readonly Run[];
	/** The structure tree's part on this page; null where the file is not tagged. */
	readonly tree: readonly Element[] | null;
	/** Drawn lines and bullets; read only where there is no tree. */
	readonly rules: readonly Rule[];
	readonly dots: readonly Rule[];
}

/** More text in one letter than this is no letter. Characters. */
const TEXT_LIMIT = 5_000_000;
/** From the file's coordinates (y upwards, before the page is turned) to the reader's. */
export interface View {
	readonly width: number;
	readonly height: number;
	readonly x: (x: number, y: number) => number;
	readonly y: (x: number, y: number) => number;
}

/** How a page is seen: its box, and how many quarters it is turned. */
export function viewOf(engine: Engine, page: Pointer, room: Scratch): View {
	engine.call.FPDF_GetPageBoundingBox(page, room.place);
	const [left = 0, top = 0, right = 0, bottom = 0] = room.floats();
	return viewIn({ left, top, right, bottom }, engine.call.FPDFPage_GetRotation(page));
}

/** The edges of a page in the file's coordinates. */
interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** How a page with these edges is seen, turned by so many quarters. */
export function viewIn({ left, top, right, bottom }: Box, quarters: number): View {
	const [wide, high] = [right - left, top - bottom];
	switch (quarters) {
		case 1:
			return { width: high, height: wide, x: (_x, y) => y - bottom, y: (x) => x - left };
		case 2:
			return { width: wide, height: high, x: (x) => right - x, y: (_x, y) => y - bottom };
		case 3:
			return { width: high, height: wide, x: (_x, y) => top - y, y: (x) => right - x };
		default:
			return { width: wide, height: high, x: (x) => x - left, y: (_x, y) => top - y };
	}
}

/** What is known of a text object, asked once. */
interface Style {
	readonly bold: boolean;
	readonly content: number;
	readonly artifact: boolean;
}

/** Reads the text of one page: one question per character for its letter, the rest per stretch. */
export function readRuns(engine: Engine, page: Pointer, view: View, room: Scratch): Run[] {
	const text = engine.call.FPDFText_LoadPage(page);
	if (text === 0) return [];
	try {
		const count = engine.call.FPDFText_CountChars(text);
		if (count > TEXT_LIMIT) throw tooLarge();
		const runs: Run[] = [];
		const ask = new Asker(engine, text, view, room);
		let from = 0;
		let object = 0;
		let spaced = false;
		let length = 0;
		for (let index = 0; index <= count; index++) {
			const owner = index < count ? engine.call.FPDFText_GetTextObject(text, index) : 0;
			if (owner !== object) {
				const run: Run | null =
					length === 0 ? null : ask.run(object, from, index - 1, lettersOf(length), spaced);
				if (run !== null) runs.push(run);
				if (length > 0) spaced = run === null;
				from = index;
				object = owner;
				length = 0;
			}
			if (owner === 0) spaced = true;
			else length = addLetter(engine.call.FPDFText_GetUnicode(text, index), length);
		}
		return runs;
	} finally {
		engine.call.FPDFText_ClosePage(text);
	}
}

/** A stretch's letters while they are gathered; longer ones grow it. */
let units = new Uint16Array(1024);

/** The engine marks a hyphen that ends a line by U+0002; a letter that the file does not map is U+FFFD. */
function addLetter(code: number, length: number): number {
	if (length + 2 > units.length) {
		const more = new Uint16Array(units.length * 2);
		more.set(units);
		units = more;
	}
	if (code > 0xffff && code <= 0x10ffff) {
		units[length] = 0xd800 + ((code - 0x10000) >> 10);
		units[length + 1] = 0xdc00 + (code & 0x3ff);
		return length + 2;
	}
	if (code === 2) units[length] = 0x2d;
	else if (code > 0 && code < 0x20) units[length] = 0x20;
	else if (code === 0 || code >= 0xfffe || (code >= 0xd800 && code <= 0xdfff)) units[length] = 0xfffd;
	else units[length] = code;
	return length + 1;
}

const decoder = new TextDecoder("utf-16le");

function lettersOf(length: number): string {
	return decoder.decode(units.subarray(0, length));
}

/** Asks the engine about stretches of one page's text. */
class Asker {
	private readonly styles = new Map<Pointer, Style>();
	private readonly fonts = new Map<Pointer, boolean>();

	constructor(
		private readonly engine: Engine,
		private readonly text: Pointer,
		private readonly view: View,
		private readonly room: Scratch,
	) {}

	run(object: Pointer, from: number, to: number, letters: string, spaced: boolean): Run | null {
		const words = letters.trim();
		if (words === "") return null;
		const { call } = this.engine;
		const { place } = this.room;
		call.FPDFText_GetMatrix(this.text, from, place);
		const matrix = this.room.floats();
		const [a, b, c] = [matrix[0]!, matrix[1]!, matrix[2]!];
		const [d, e, f] = [matrix[3]!, matrix[4]!, matrix[5]!];
		const size = call.FPDFText_GetFontSize(this.text, from) * Math.hypot(c, d);
		const lead = letters.length - letters.trimStart().length;
		const tail = letters.length - letters.trimEnd().length;
		const first = this.box(from + lead);
		const last = this.box(Math.max(from + lead, to - tail));
		const across = this.view.x(a, b) - this.view.x(0, 0);
		const down = this.view.y(a, b) - this.view.y(0, 0);
		const style = this.styleOf(object);
		return {
			text: letters,
			left: Math.min(first.left, last.left),
			right: Math.max(first.right, last.right),
			base: this.view.y(e, f),
			size: size > 0 ? size : 1,
			turned: across <= 0 || Math.abs(down) > across * 0.2,
			spaced,
			...style,
		};
	}

	/** From where to where a letter reaches along the line, its free space included. */
	private box(index: number): { left: number; right: number } {
		this.engine.call.FPDFText_GetLooseCharBox(this.text, index, this.room.place);
		// Left, top, right, bottom.
		const box = this.room.floats();
		const one = this.view.x(box[0]!, box[3]!);
		const other = this.view.x(box[2]!, box[1]!);
		return { left: Math.min(one, other), right: Math.max(one, other) };
	}

	private styleOf(object: Pointer): Style {
		const known = this.styles.get(object);
		if (known !== undefined) return known;
		const content = this.engine.call.FPDFPageObj_GetMarkedContentID(object);
		const style = {
			bold: this.isBold(this.engine.call.FPDFTextObj_GetFont(object)),
			content,
			artifact: content < 0 && this.isArtifact(object),
		};
		this.styles.set(object, style);
		return style;
	}

	private isBold(font: Pointer): boolean {
		const known = this.fonts.get(font);
		if (known !== undefined) return known;
		const { place, longest } = this.room;
		const length = this.engine.call.FPDFFont_GetBaseFontName(font, place, longest);
		const bold = length <= longest && /bold|black|heavy|demi/i.test(this.room.latin(length));
		this.fonts.set(font, bold);
		return bold;
	}

	private isArtifact(object: Pointer): boolean {
		const { call } = this.engine;
		const { place, longest } = this.room;
		const count = Math.min(call.FPDFPageObj_CountMarks(object), 8);
		for (let index = 0; index < count; index++) {
			const mark = call.FPDFPageObj_GetMark(object, index);
			if (call.FPDFPageObjMark_GetName(mark, place, longest, place + longest) === 0) continue;
			const length = this.room.ints()[longest / 4]!;
			if (this.room.wide(length).startsWith("Artifact")) return true;
		}
		return false;
	}
}
