import { Beyond, beyond } from "./beyond.ts";
import type { Budget } from "./budget.ts";

/** Another object of the file, by its number. */
export class Reference {
	constructor(readonly number: number) {}
}

/** A word that is no value: an operator, or a part of the file's frame. */
export class Keyword {
	constructor(readonly word: string) {}
}

/** A stream: its dictionary, and its bytes as they stand in the file. */
export class Stream {
	constructor(
		readonly dictionary: Dictionary,
		readonly bytes: Buffer,
	) {}
}

export type Dictionary = ReadonlyMap<string, Value>;

/** An object of a PDF (ISO 32000-1, 7.3). A name is a string, a string its bytes. */
export type Value =
	| null
	| boolean
	| number
	| string
	| Uint8Array
	| Reference
	| Stream
	| Dictionary
	| readonly Value[];

export const [REGULAR, SPACE, DELIMITER] = [0, 1, 2] as const;
/** What each byte is: the white-space and delimiter characters of 7.2.2, all others regular. */
export const KINDS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = SPACE;
for (const letter of "()<>[]{}/%") KINDS[letter.charCodeAt(0)] = DELIMITER;

const DEEPEST = 40;
const LONGEST_NAME = 256;
const [LF, CR, SLASH, PERCENT, BACKSLASH] = [10, 13, 47, 37, 92] as const;
const [OPEN, CLOSE, LESS, GREATER, BRACKET, END_BRACKET] = [40, 41, 60, 62, 91, 93] as const;
const ESCAPED: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where a comment ends that stands at a place: at the line's end, or the bytes'. */
export function endOfComment(bytes: Uint8Array, from: number): number {
	let at = from;
	while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
	return at;
}

/** Where the parenthesis is closed that is open at a place. Throws `Beyond` where it is not. */
export function closing(bytes: Uint8Array, from: number): number {
	let open = 1;
	for (let at = from; at < bytes.length; at++) {
		const code = bytes[at];
		if (code === BACKSLASH) at++;
		else if (code === OPEN) open++;
		else if (code === CLOSE && --open === 0) return at;
	}
	throw new Beyond();
}

/** Reads objects one after another from bytes. Throws `Beyond` for what no plain writer writes. */
export class Lexer {
	private depth = 0;

	constructor(
		private readonly bytes: Buffer,
		private readonly budget: Budget,
		public at = 0,
		/** Whether references may stand here; a page's own description has none. */
		private readonly refers = true,
	) {}

	/** The next object or keyword; undefined at the end. */
	next(): Value | Keyword | undefined {
		this.budget.take("values", 1);
		this.skip();
		if (this.at >= this.bytes.length) return undefined;
		const code = this.bytes[this.at]!;
		if (isDigit(code) || code === 45 || code === 46 || code === 43) return this.numeric();
		if (KINDS[code] !== DELIMITER) return this.word();
		if (code === SLASH) return this.name();
		if (code === OPEN) return this.string();
		if (code === BRACKET) return this.array();
		if (code !== LESS) throw new Beyond();
		return this.bytes[this.at + 1] === LESS ? this.dictionary() : this.hex();
	}

	/** The next object, where one must stand. */
	value(): Value {
		const next = this.next();
		return next === undefined || next instanceof Keyword ? beyond() : next;
	}

	/** A whole number, where one must stand. */
	integer(): number {
		const next = this.next();
		return typeof next === "number" && Number.isInteger(next) ? next : beyond();
	}

	/** Goes past a keyword, where it stands next, and tells whether it does. */
	passes(word: string): boolean {
		const { bytes } = this;
		const start = this.skip();
		for (let at = 0; at < word.length; at++) {
			if (bytes[start + at] !== word.charCodeAt(at)) return false;
		}
		const after = start + word.length;
		if (after < bytes.length && KINDS[bytes[after]!] === REGULAR) return false;
		this.at = after;
		return true;
	}

	/** Goes past blanks and comments, and gives where the next word begins. */
	skip(): number {
		const { bytes } = this;
		let { at } = this;
		for (; at < bytes.length; at++) {
			const code = bytes[at]!;
			if (code === PERCENT) at = endOfComment(bytes, at);
			else if (KINDS[code] !== SPACE) break;
		}
		this.at = at;
		return at;
	}

	private numeric(): Value {
		const number = this.numberAt(this.at);
		if (!this.refers || !Number.isInteger(number) || number < 0) return number;
		const after = this.at;
		this.skip();
		let digits = 0;
		while (isDigit(this.bytes[this.at] ?? 0) && digits < 6) {
			this.at++;
			digits++;
		}
		if (digits > 0) {
			this.skip();
			if (this.bytes[this.at] === 82 && KINDS[this.bytes[this.at + 1] ?? 32] !== REGULAR) {
				this.at++;
				return new Reference(number);
			}
		}
		this.at = after;
		return number;
	}

	/** The number that begins at a place, where one must. */
	numberAt(start: number): number {
		const { bytes } = this;
		this.at = start;
		let code = bytes[start]!;
		const negative = code === 45;
		if (negative || code === 43) code = bytes[++this.at] ?? 0;
		let value = 0;
		while (isDigit(code)) {
			value = value * 10 + code - 48;
			code = bytes[++this.at] ?? 0;
		}
		if (code === 46) {
			let part = 0;
			let scale = 1;
			code = bytes[++this.at] ?? 0;
			while (isDigit(code)) {
				part = part * 10 + code - 48;
				scale *= 10;
				code = bytes[++this.at] ?? 0;
			}
			value += part / scale;
		}
		// More digits than a number holds, or something that only begins as one.
		if (this.at - start > 20 || KINDS[code] === REGULAR) if (this.at < bytes.length) throw new Beyond();
		return negative ? -value : value;
	}

	private word(): Value | Keyword {
		const word = this.regular();
		if (word === "null") return null;
		if (word === "true" || word === "false") return word === "true";
		return new Keyword(word);
	}

	/** The regular characters from here on. */
	private regular(): string {
		const { bytes, at: start } = this;
		let end = start;
		while (end < bytes.length && KINDS[bytes[end]!] === REGULAR) end++;
		if (end - start > LONGEST_NAME) throw new Beyond();
		this.at = end;
		return bytes.toString("latin1", start, end);
	}

	private name(): string {
		this.at++;
		const name = this.regular();
		if (!name.includes("#")) return name;
		return name.replace(/#([0-9A-Fa-f]{2})/g, (_, digits) =>
			String.fromCharCode(Number.parseInt(digits, 16)),
		);
	}

	private string(): Uint8Array {
		const start = this.at + 1;
		const end = closing(this.bytes, start);
		const held = Buffer.allocUnsafe(end - start);
		let length = 0;
		for (this.at = start; this.at < end; this.at++) {
			const code = this.bytes[this.at]!;
			const letter = code === BACKSLASH ? this.escaped() : code;
			if (letter >= 0) held[length++] = letter;
		}
		this.at = end + 1;
		return held.subarray(0, length);
	}

	/** What stands after a backslash; -1 where it only breaks the line. Stays on its last byte. */
	private escaped(): number {
		const code = this.bytes[++this.at] ?? 0;
		if (code === CR || code === LF) {
			if (code === CR && this.bytes[this.at + 1] === LF) this.at++;
			return -1;
		}
		if (code < 48 || code > 55) return ESCAPED[code] ?? code;
		let value = code - 48;
		for (let digits = 1; digits < 3; digits++) {
			const next = this.bytes[this.at + 1] ?? 0;
			if (next < 48 || next > 55) break;
			value = value * 8 + next - 48;
			this.at++;
		}
		return value & 255;
	}

	private hex(): Uint8Array {
		const end = this.bytes.indexOf(GREATER, this.at);
		if (end < 0) throw new Beyond();
		const digits = this.bytes.toString("latin1", this.at + 1, end);
		this.at = end + 1;
		const held = Buffer.from(digits, "hex");
		if (held.length * 2 === digits.length) return held;
		// Blanks may stand between, and a last digit without a second has a zero for it.
		const all = digits.replace(/[\0\t\n\f\r ]/g, "");
		const mended = Buffer.from(all.length % 2 === 0 ? all : `${all}0`, "hex");
		return mended.length * 2 < all.length ? beyond() : mended;
	}

	private array(): Value[] {
		this.enter();
		const held: Value[] = [];
		for (this.at++; ; ) {
			this.skip();
			if (this.bytes[this.at] === END_BRACKET) break;
			held.push(this.value());
		}
		this.at++;
		this.depth--;
		return held;
	}

	private dictionary(): Dictionary {
		this.enter();
		const held = new Map<string, Value>();
		for (this.at += 2; ; ) {
			this.skip();
			if (this.bytes[this.at] === GREATER && this.bytes[this.at + 1] === GREATER) break;
			if (this.bytes[this.at] !== SLASH) throw new Beyond();
			held.set(this.name(), this.value());
		}
		this.at += 2;
		this.depth--;
		return held;
	}

	private enter(): void {
		if (++this.depth > DEEPEST) throw new Beyond();
	}
}
