import type { Run } from "../pdf-page.ts";
import { Beyond, beyond } from "./beyond.ts";
import type { Budget } from "./budget.ts";
import { type Font, SEVERAL, UNKNOWN, WIDTHS_PER_SIZE } from "./font.ts";
import type { Value } from "./objects.ts";

/** From one system of coordinates to the next (ISO 32000-1, 8.3.4). */
export interface Matrix {
	readonly a: number;
	readonly b: number;
	readonly c: number;
	readonly d: number;
	readonly e: number;
	readonly f: number;
}

/** The first and then the second. */
export function times(one: Matrix, other: Matrix): Matrix {
	return {
		a: one.a * other.a + one.b * other.c,
		b: one.a * other.b + one.b * other.d,
		c: one.c * other.a + one.d * other.c,
		d: one.c * other.b + one.d * other.d,
		e: one.e * other.a + one.f * other.c + other.e,
		f: one.e * other.b + one.f * other.d + other.f,
	};
}

/** The part of the graphics state that text is set by (8.4, 9.3). */
export interface State {
	matrix: Matrix;
	font: Font | null;
	size: number;
	letterGap: number;
	wordGap: number;
	/** How wide letters are drawn; 1 is as the font has them. */
	stretch: number;
	leading: number;
	rise: number;
}

/** Content that is marked: the number by which the structure names it, and whether it is no part of the text. */
export interface Mark {
	readonly content: number;
	readonly artifact: boolean;
}

/** A stretch while its line is being set: only then is it known what stands before it. */
type Unended = { -readonly [Field in keyof Run]: Run[Field] };

/** Letters set further apart than this part of their size are spaced out: gaps no longer tell the words. */
const SPACED_OUT = 0.03;
/** How many stretches back a word that is set twice, to look bold, is looked for. */
const TWICE = 5;
/** The most letters that one code reads as. */
const MOST_AT_ONCE = 32;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** What a code of several letters reads as. `Beyond` where the font does not say. */
function severalOf(font: Font, code: number): string {
	const letters = font.units[code] === SEVERAL ? font.several.get(code) : undefined;
	return letters === undefined || letters.length > MOST_AT_ONCE ? beyond() : letters;
}

const isBlank = (unit: number): boolean => unit === SPACE || unit === NO_BREAK_SPACE;

/** The code at a byte. */
const codeAt = (bytes: Uint8Array, at: number, { bytes: each }: Font): number =>
	each === 2 ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!;

/** How far blanks take the line. */
function blanksOf(bytes: Uint8Array, from: number, to: number, font: Font, state: State): number {
	if (from === to) return 0;
	let wide = 0;
	for (let at = from; at < to; at += font.bytes) wide += font.widths[codeAt(bytes, at, font)]!;
	return advanceOf(wide, bytes, from, to, font, state);
}

/** How far letters that are so wide take the line, with the gaps after each letter and each space (9.3.2, 9.3.3). */
function advanceOf(
	wide: number,
	bytes: Uint8Array,
	from: number,
	to: number,
	font: Font,
	{ letterGap, wordGap, size, stretch }: State,
): number {
	let gaps = 0;
	if (letterGap !== 0) gaps += letterGap * ((to - from) / font.bytes);
	if (wordGap !== 0 && font.bytes === 1)
		for (let at = from; at < to; at++) if (bytes[at] === SPACE) gaps += wordGap;
	return ((wide / WIDTHS_PER_SIZE) * size + gaps) * stretch;
}

/**
 * Sets a page's stretches: where they stand, and what they read as. Most letters are set before the engine has
 * compiled this, and until then each broken number that comes of a sum takes room of its own: what is done for each
 * letter is in whole numbers, and what a line's direction gives is reckoned once for the line.
 */
export class Setting {
	private readonly runs: Run[] = [];
	/** The line that is being set, from left to right whatever order the file sets it in; null for what is blank. */
	private line: (Unended | null)[] = [];
	/** Where each of its stretches begins. */
	private starts: number[] = [];
	/** Where the last of them stands, and how wide its last letter is. */
	private y = 0;
	private lastWide = 0;
	/** How the line lies on the page, and how much longer and higher that makes what is set. */
	private direction: Matrix | null = null;
	private stretched = 0;
	private heightened = 0;
	private blank = false;
	/** The stretch that is being set: its letters, and how far along the line it has come. */
	private units = new Uint16Array(1024);
	private unitBytes = Buffer.from(this.units.buffer);
	private length = 0;
	private x = 0;
	/** The gap since the last letter, in thousandths of the letters' size. */
	private gap = 0;
	/** Where the first letter that is no space begins, and where the last one ends; before the line while there is none. */
	private from = -1;
	private to = 0;
	private first = 0;
	private last = 0;

	constructor(private readonly budget: Budget) {}

	/**
	 * Sets strings and the gaps between them (9.4.3 and 9.4.4) on a line of some direction that has come to a place of
	 * the page; gives how far they take it.
	 */
	show(pieces: readonly Value[], state: State, direction: Matrix, x: number, y: number, mark: Mark): number {
		const { font, size, stretch } = state;
		if (font === null || Math.abs(state.letterGap) > SPACED_OUT * Math.abs(size)) throw new Beyond();
		this.length = 0;
		this.x = 0;
		this.gap = 0;
		this.from = -1;
		for (let index = 0; index < pieces.length; index++) {
			const piece = pieces[index];
			if (piece instanceof Uint8Array) this.string(piece, font, state);
			else if (typeof piece === "number") {
				this.gap -= piece;
				this.x -= (piece / 1000) * size * stretch;
			} else throw new Beyond();
		}
		if (this.length > 0) {
			if (direction !== this.direction) this.turn(direction);
			this.end(font, state, x, y, mark);
		}
		return this.x;
	}

	/** All stretches of the page. */
	done(): Run[] {
		this.endLine();
		return this.runs;
	}

	private string(bytes: Uint8Array, font: Font, state: State): void {
		const { units, widths, bytes: each } = font;
		const { length: end } = bytes;
		if (end === 0) return;
		if (end % each !== 0) throw new Beyond();
		this.makeRoom(this.length + (end / each) * (font.several.size > 0 ? MOST_AT_ONCE : 1) + 1);
		const set = this.units;
		let { length } = this;
		const first = codeAt(bytes, 0, font);
		const scale = (state.size * state.stretch) / WIDTHS_PER_SIZE;
		if (length === 0) this.first = widths[first]! * scale;
		// A gap as wide as a space reads as one.
		else if (this.gap >= font.gap && set[length - 1] !== SPACE && units[first] !== SPACE)
			set[length++] = SPACE;
		let wide = 0;
		for (let at = 0; at < end; at += each) {
			const code = each === 2 ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!;
			const unit = units[code]!;
			wide += widths[code]!;
			if (unit < UNKNOWN) set[length++] = unit;
			else {
				const letters = severalOf(font, code);
				for (let index = 0; index < letters.length; index++) set[length++] = letters.charCodeAt(index);
			}
		}
		this.length = length;
		this.gap = 0;
		this.last = widths[codeAt(bytes, end - each, font)]! * scale;
		this.advance(wide, bytes, font, state);
	}

	/** Takes the line past letters that are so wide, and keeps where those among them stand that are no blanks. */
	private advance(wide: number, bytes: Uint8Array, font: Font, state: State): void {
		const { units, bytes: each } = font;
		const { x } = this;
		const { length: end } = bytes;
		this.x = x + advanceOf(wide, bytes, 0, end, font, state);
		let from = 0;
		while (from < end && isBlank(units[codeAt(bytes, from, font)]!)) from += each;
		if (from === end) return;
		let to = end;
		while (isBlank(units[codeAt(bytes, to - each, font)]!)) to -= each;
		if (this.from < 0) this.from = x + blanksOf(bytes, 0, from, font, state);
		this.to = this.x - blanksOf(bytes, to, end, font, state) - state.letterGap * state.stretch;
	}

	private makeRoom(length: number): void {
		if (length <= this.units.length) return;
		const more = new Uint16Array(length * 2);
		more.set(this.units);
		this.units = more;
		this.unitBytes = Buffer.from(more.buffer);
	}

	private turn(direction: Matrix): void {
		const { a, b, c, d } = direction;
		this.direction = direction;
		this.stretched = Math.sqrt(a * a + b * b);
		this.heightened = Math.sqrt(c * c + d * d);
		if (!(this.stretched > 0)) throw new Beyond();
	}

	private end(font: Font, state: State, x: number, y: number, { content, artifact }: Mark): void {
		this.budget.take("letters", this.length);
		this.budget.take("stretches", 1);
		const { from, to } = this;
		// `a` and `b` are the line's direction on the page, `c` and `d` that of the letters' height.
		const { a, b, c, d } = this.direction ?? beyond();
		const { rise } = state;
		const e = rise === 0 ? x : x + rise * c;
		const f = rise === 0 ? y : y + rise * d;
		const size = state.size * this.heightened;
		if (!Number.isFinite(e + f + size)) throw new Beyond();
		if (from < 0) {
			this.order(null, e, f);
			return;
		}
		const one = e + from * a;
		const other = e + to * a;
		const run: Unended = {
			text: this.unitBytes.toString("utf16le", 0, this.length * 2),
			left: one < other ? one : other,
			right: one < other ? other : one,
			base: f,
			size: size > 0 ? size : 1,
			bold: font.bold,
			content,
			artifact: content < 0 && artifact,
			turned: a <= 0 || Math.abs(b) > a * 0.2,
			spaced: false,
		};
		this.order(run, e, f);
	}

	/** Puts a stretch into its line; one that leaves the line begins the next. */
	private order(run: Unended | null, x: number, y: number): void {
		const { starts } = this;
		let place = starts.length;
		if (place > 0) {
			if (run !== null && this.isTwice(run)) return;
			if (Math.abs(y - this.y) > Math.max(this.lastWide, this.first * this.stretched) / 2) {
				this.endLine();
				place = 0;
			}
			while (place > 0 && x < starts[place - 1]!) place--;
		}
		if (place < this.line.length) {
			this.line.splice(place, 0, run);
			this.starts.splice(place, 0, x);
			return;
		}
		this.line.push(run);
		this.starts.push(x);
		this.y = y;
		this.lastWide = this.last * this.stretched;
	}

	private isTwice(run: Run): boolean {
		const { line } = this;
		for (let at = Math.max(0, line.length - TWICE); at < line.length; at++) {
			const other = line[at]!;
			if (other === null || other.text !== run.text || other.size !== run.size) continue;
			const shared = Math.min(run.right, other.right) - Math.max(run.left, other.left);
			if (shared >= (run.right - run.left) / 2 && Math.abs(run.base - other.base) <= run.size / 8)
				return true;
		}
		return false;
	}

	private endLine(): void {
		const { line } = this;
		for (let at = 0; at < line.length; at++) {
			const run = line[at]!;
			if (run !== null) {
				run.spaced = this.blank;
				this.runs.push(run);
			}
			this.blank = run === null;
		}
		this.line = [];
		this.starts = [];
	}
}
