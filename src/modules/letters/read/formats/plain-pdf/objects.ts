import { Beyond, beyond } from "./beyond.ts";

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
		readonly bytes: Uint8Array,
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

/** What each byte is worth as a hexadecimal digit; a blank between digits is worth nothing. */
const [BLANK, NO_DIGIT] = [16, 17] as const;
const DIGITS = new Uint8Array(256).fill(NO_DIGIT);
for (let digit = 0; digit < 16; digit++) {
	DIGITS[digit.toString(16).charCodeAt(0)] = digit;
	DIGITS[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}
for (let code = 0; code < 0x21; code++) if (KINDS[code] === SPACE) DIGITS[code] = BLANK;

const DEEPEST = 40;
const [LF, CR, SLASH, PERCENT, BACKSLASH] = [10, 13, 47, 37, 92] as const;
const [OPEN, CLOSE, LESS, GREATER, BRACKET, END_BRACKET] = [40, 41, 60, 62, 91, 93] as const;
const ESCAPED: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads objects one after another from bytes. Throws `Beyond` for what no plain writer writes. */
export class Lexer {
	private depth = 0;

	constructor(
		private readonly bytes: Uint8Array,
		public at = 0,
		/** Whether references may stand here; a page's own description has none. */
		private readonly refers = true,
	) {}

	/** The next object or keyword; undefined at the end. */
	next(): Value | Keyword | undefined {
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

	/** Goes past a keyword, where it must stand. */
	expect(word: string): void {
		const next = this.next();
		if (!(next instanceof Keyword) || next.word !== word) throw new Beyond();
	}

	skip(): void {
		const { bytes } = this;
		while (this.at < bytes.length) {
			const code = bytes[this.at]!;
			if (code === PERCENT) {
				while (this.at < bytes.length && bytes[this.at] !== LF && bytes[this.at] !== CR) this.at++;
			} else if (KINDS[code] !== SPACE) return;
			else this.at++;
		}
	}

	private numeric(): Value {
		const number = this.number();
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

	private number(): number {
		const { bytes } = this;
		const start = this.at;
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
		const start = this.at;
		let text = "";
		while (this.at < this.bytes.length && KINDS[this.bytes[this.at]!] === REGULAR) {
			text += String.fromCharCode(this.bytes[this.at++]!);
		}
		if (this.at - start > 256) throw new Beyond();
		return text;
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
		const held: number[] = [];
		let open = 1;
		for (this.at++; this.at < this.bytes.length; this.at++) {
			let code = this.bytes[this.at]!;
			if (code === BACKSLASH) code = this.escaped();
			else if (code === OPEN) open++;
			else if (code === CLOSE && --open === 0) {
				this.at++;
				return Uint8Array.from(held);
			}
			if (code >= 0) held.push(code);
		}
		throw new Beyond();
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
		const { bytes } = this;
		const end = bytes.indexOf(GREATER, this.at);
		if (end < 0) throw new Beyond();
		const held = new Uint8Array((end - this.at) >> 1);
		let digits = 0;
		for (let at = this.at + 1; at < end; at++) {
			const digit = DIGITS[bytes[at]!]!;
			if (digit === BLANK) continue;
			if (digit > 15) throw new Beyond();
			held[digits >> 1]! |= digits % 2 === 0 ? digit << 4 : digit;
			digits++;
		}
		this.at = end + 1;
		const length = (digits + 1) >> 1;
		return length === held.length ? held : held.subarray(0, length);
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
