import { Beyond, beyond } from "./beyond.ts";
import type { Budget } from "./budget.ts";
import type { File } from "./file.ts";
import { type Dictionary, Keyword, Lexer, Stream, type Value } from "./objects.ts";

/** A unit that stands for a code whose letters the font does not say; and for one that reads as more than one unit. */
export const [UNKNOWN, SEVERAL] = [0xfffe, 0xffff] as const;

/** Widths are whole numbers, hundredths of those that a font gives, which are thousandths of the letters' size. */
const PER_THOUSANDTH = 100;
export const WIDTHS_PER_SIZE = 1000 * PER_THOUSANDTH;

/** How a font says its letters (ISO 32000-1, 9.6 to 9.10): only what it says itself is believed. */
export interface Font {
	/** Bytes that make a code: one, or two. */
	readonly bytes: 1 | 2;
	readonly bold: boolean;
	/** What each code reads as, as a UTF-16 unit, or `UNKNOWN` or `SEVERAL`; codes beyond these are unknown too. */
	readonly units: Uint16Array;
	readonly several: ReadonlyMap<number, string>;
	/** How far each code takes the line; the letters' size has `WIDTHS_PER_SIZE` of them. */
	readonly widths: Int32Array;
	/** Half a word space, in thousandths of the letters' size: a gap as wide reads as one. */
	readonly gap: number;
}

/** The encodings that need no table of our own, by the names that a decoder knows them by. */
const ENCODINGS: Readonly<Record<string, string>> = {
	WinAnsiEncoding: "windows-1252",
	MacRomanEncoding: "macintosh",
};
/** Languages that are set from right to left are not read plainly, nor what is no letter. */
const FOREIGN = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ufffe\uffff]/;
const LIGATURES = /[\ufb00-\ufb06]/g;
/** A word space is not wider than this; where one seems to be, it is not the words' own. Thousandths. */
const WIDEST_SPACE = 334;
/** A font's tables take as much room as so many values. */
const COST = 2_500;
/** Tables begin with so many codes: most fonts of two bytes hold far fewer than they may, and room costs to be made. */
const FIRST_CODES = 1024;
const USUAL_GAP = 150;

/** Reads a font. Throws `Beyond` for one whose letters cannot be told from what it says. */
export function fontOf(file: File, dictionary: Dictionary): Font {
	file.budget.take("values", COST);
	const kind = file.get(dictionary.get("Subtype"));
	const bold = /bold|black|heavy|demi/i.test(String(file.get(dictionary.get("BaseFont")) ?? ""));
	const letters = new Letters(kind === "Type0" ? 0x10000 : 0x100);
	const map = file.get(dictionary.get("ToUnicode"));
	if (map instanceof Stream) letters.read(file.unpacked(map), file.budget);
	if (kind !== "Type0" && kind !== "TrueType" && kind !== "Type1") throw new Beyond();
	if (kind !== "Type0") readEncoding(file, file.get(dictionary.get("Encoding")), letters);
	const { units, several } = letters;
	const widths =
		kind === "Type0" ? compositeWidths(file, dictionary, units.length) : simpleWidths(file, dictionary);
	return { bytes: kind === "Type0" ? 2 : 1, bold, units, several, widths, gap: gapOf(units, widths) };
}

/** A width that a font gives, as it is kept. */
function widthOf(file: File, given: Value | undefined): number {
	return Math.round((file.number(given) ?? beyond()) * PER_THOUSANDTH);
}

function compositeWidths(file: File, dictionary: Dictionary, codes: number): Int32Array {
	if (file.get(dictionary.get("Encoding")) !== "Identity-H") throw new Beyond();
	const own = file.dictionary(file.array(dictionary.get("DescendantFonts"))?.[0]) ?? beyond();
	const widths = new Int32Array(codes).fill(widthOf(file, own.get("DW") ?? 1000));
	const listed = file.array(own.get("W")) ?? [];
	for (let at = 0; at < listed.length; ) {
		const first = file.number(listed[at++]) ?? beyond();
		const next = file.get(listed[at++]);
		if (typeof next === "number") {
			file.budget.take("values", Math.max(0, next - first));
			widths.fill(widthOf(file, listed[at++]), first, next + 1);
		} else if (Array.isArray(next)) {
			next.forEach((each, code) => {
				widths[first + code] = widthOf(file, each);
			});
		} else throw new Beyond();
	}
	return widths;
}

function simpleWidths(file: File, dictionary: Dictionary): Int32Array {
	const first = file.number(dictionary.get("FirstChar")) ?? beyond();
	const widths = new Int32Array(0x100);
	(file.array(dictionary.get("Widths")) ?? beyond()).forEach((each, code) => {
		widths[first + code] = widthOf(file, each);
	});
	return widths;
}

/** What the codes of a simple font read as that the font does not map one by one. */
function readEncoding(file: File, encoding: Value, letters: Letters): void {
	const base = encoding instanceof Map ? file.get(encoding.get("BaseEncoding")) : encoding;
	const known = ENCODINGS[String(base)];
	if (known === undefined) return;
	const decoder = new TextDecoder(known);
	const differs = encoding instanceof Map ? differencesOf(file, encoding) : new Set<number>();
	for (let code = 0x20; code < 0x100; code++) {
		if (letters.units[code] === UNKNOWN && !differs.has(code))
			letters.put(code, decoder.decode(Uint8Array.of(code)));
	}
}

/** The codes that an encoding gives to other letters than its base does. */
function differencesOf(file: File, encoding: Dictionary): Set<number> {
	const differs = new Set<number>();
	let code = 0;
	for (const each of file.array(encoding.get("Differences")) ?? []) {
		if (typeof each === "number") code = each;
		else differs.add(code++);
	}
	return differs;
}

function gapOf(units: Uint16Array, widths: Int32Array): number {
	const width = (widths[units.indexOf(0x20)] ?? 0) / PER_THOUSANDTH;
	return width > 0 && width < WIDEST_SPACE ? width / 2 : USUAL_GAP;
}

/** Which letters a font's codes stand for (9.10.3). */
class Letters {
	units: Uint16Array;
	readonly several = new Map<number, string>();

	constructor(private readonly codes: number) {
		this.units = new Uint16Array(Math.min(codes, FIRST_CODES)).fill(UNKNOWN);
	}

	/** Reads a map from codes to letters. */
	read(bytes: Buffer, budget: Budget): void {
		const lexer = new Lexer(bytes, budget, 0, false);
		const given: Value[] = [];
		for (let next = lexer.next(); next !== undefined; next = lexer.next()) {
			if (!(next instanceof Keyword)) {
				given.push(next);
				continue;
			}
			if (next.word === "usecmap") throw new Beyond();
			if (next.word === "endbfchar")
				eachOf(given, 2, ([code, text]) => this.put(numberOf(code), wideOf(text)));
			if (next.word === "endbfrange")
				eachOf(given, 3, ([from, to, text]) => this.range(from, to, text, budget));
			given.length = 0;
		}
	}

	put(code: number, given: string): void {
		// What is mapped to nothing or to a control character is for the engine to judge.
		if (code >= this.codes || given === "" || given < " " || FOREIGN.test(given)) return;
		if (code >= this.units.length) this.makeRoom(code + 1);
		const text = given.replace(LIGATURES, (letter) => letter.normalize("NFKC"));
		this.units[code] = text.length === 1 ? text.charCodeAt(0) : SEVERAL;
		if (text.length > 1) this.several.set(code, text);
	}

	private makeRoom(codes: number): void {
		const more = new Uint16Array(Math.min(this.codes, 2 * codes)).fill(UNKNOWN);
		more.set(this.units);
		this.units = more;
	}

	private range(
		from: Value | undefined,
		to: Value | undefined,
		text: Value | undefined,
		budget: Budget,
	): void {
		const [first, last] = [numberOf(from), numberOf(to)];
		budget.take("values", Math.max(0, last - first));
		if (Array.isArray(text)) {
			for (let at = 0; at <= last - first; at++) this.put(first + at, wideOf(text[at]));
			return;
		}
		const start = wideOf(text);
		const end = start.length - 1;
		for (let code = first; code <= last; code++) {
			this.put(code, start.slice(0, end) + String.fromCharCode(start.charCodeAt(end) + code - first));
		}
	}
}

function eachOf(given: readonly Value[], count: number, take: (group: readonly Value[]) => void): void {
	if (given.length % count !== 0) throw new Beyond();
	for (let at = 0; at < given.length; at += count) take(given.slice(at, at + count));
}

function numberOf(code: Value | undefined): number {
	if (!(code instanceof Uint8Array) || code.length > 4) throw new Beyond();
	return code.reduce((number, byte) => number * 256 + byte, 0);
}

function wideOf(text: Value | undefined): string {
	if (!(text instanceof Uint8Array) || text.length > 64) throw new Beyond();
	let wide = "";
	for (let at = 0; at + 1 < text.length; at += 2)
		wide += String.fromCharCode(text[at]! * 256 + text[at + 1]!);
	return wide;
}
