import type { Run, View } from "../pdf-page.ts";
import { Beyond, beyond } from "./beyond.ts";
import type { Budget } from "./budget.ts";
import { type Font, SEVERAL, UNKNOWN } from "./font.ts";
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

/** A stretch in its line: what it reads as, where it begins, and how wide its first and last letters are. Points. */
interface Placed {
	/** Null where it is blank. */
	readonly run: Run | null;
	readonly x: number;
	readonly y: number;
	readonly first: number;
	readonly last: number;
}

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

/** Sets a page's stretches: where they stand, and what they read as. */
export class Setting {
	private readonly runs: Run[] = [];
	/** The line that is being set, from left to right whatever order the file sets it in. */
	private line: Placed[] = [];
	private blank = false;
	/** The stretch that is being set: its letters, and how far along the line it has come. */
	private units = new Uint16Array(1024);
	private unitBytes = Buffer.from(this.units.buffer);
	private length = 0;
	private x = 0;
	/** The gap since the last letter, in thousandths of the letters' size. */
	private gap = 0;
	/** Where the first letter that is no space begins, and where the last one ends; none yet is before the line. */
	private from = -1;
	private to = 0;
	private first = 0;
	private last = 0;

	constructor(
		private readonly view: View,
		private readonly budget: Budget,
	) {}

	/** Sets strings and the gaps between them (9.4.3 and 9.4.4); gives where the next one begins. */
	show(pieces: readonly Value[], state: State, at: Matrix, mark: Mark): Matrix {
		const { font, size, stretch } = state;
		if (font === null || Math.abs(state.letterGap) > SPACED_OUT * Math.abs(size)) throw new Beyond();
		this.length = 0;
		this.x = 0;
		this.gap = 0;
		this.from = -1;
		for (const piece of pieces) {
			if (piece instanceof Uint8Array) this.string(piece, font, state);
			else if (typeof piece === "number") {
				this.gap -= piece;
				this.x -= (piece / 1000) * size * stretch;
			} else throw new Beyond();
		}
		const { a, b, c, d, e, f } = at;
		if (this.length > 0) this.end(font, state, at, mark);
		return { a, b, c, d, e: e + a * this.x, f: f + b * this.x };
	}

	/** All stretches of the page. */
	done(): Run[] {
		this.endLine();
		return this.runs;
	}

	private string(bytes: Uint8Array, font: Font, { size, stretch, letterGap, wordGap }: State): void {
		const { units, widths, bytes: each } = font;
		if (bytes.length % each !== 0) throw new Beyond();
		const scale = (size * stretch) / 1000;
		const between = letterGap * stretch;
		this.makeRoom(this.length + bytes.length * (font.several.size > 0 ? MOST_AT_ONCE : 1) + 1);
		const set = this.units;
		let { x, length, from, to } = this;
		let wide = 0;
		// A gap as wide as a space reads as one.
		let isGap = this.gap >= font.gap && length > 0 && set[length - 1] !== SPACE;
		for (let byte = 0; byte < bytes.length; byte += each) {
			const code = each === 2 ? bytes[byte]! * 256 + bytes[byte + 1]! : bytes[byte]!;
			const unit = units[code]!;
			wide = widths[code]! * scale;
			if (isGap && unit !== SPACE) set[length++] = SPACE;
			isGap = false;
			if (length === 0) this.first = wide;
			if (unit !== SPACE && unit !== NO_BREAK_SPACE) {
				if (from < 0) from = x;
				to = x + wide;
			}
			if (unit < UNKNOWN) set[length++] = unit;
			else {
				const letters = severalOf(font, code);
				for (let at = 0; at < letters.length; at++) set[length++] = letters.charCodeAt(at);
			}
			x += wide + between;
			if (code === SPACE && each === 1) x += wordGap * stretch;
		}
		if (bytes.length === 0) return;
		this.gap = 0;
		this.last = wide;
		this.x = x;
		this.length = length;
		this.from = from;
		this.to = to;
	}

	private makeRoom(length: number): void {
		if (length <= this.units.length) return;
		const more = new Uint16Array(length * 2);
		more.set(this.units);
		this.units = more;
		this.unitBytes = Buffer.from(more.buffer);
	}

	private end(font: Font, state: State, at: Matrix, { content, artifact }: Mark): void {
		this.budget.take("letters", this.length);
		this.budget.take("stretches", 1);
		const { view, from, to } = this;
		// On the page: `a` and `b` are the line's direction, `c` and `d` that of the letters' height.
		const { rise } = state;
		const raised = rise === 0 ? at : { ...at, e: at.e + rise * at.c, f: at.f + rise * at.d };
		const set = times(raised, state.matrix);
		const { a, b, e, f } = set;
		const along = Math.sqrt(a * a + b * b);
		const size = state.size * Math.sqrt(set.c * set.c + set.d * set.d);
		if (!(along > 0) || !Number.isFinite(e + f + size)) throw new Beyond();
		const [first, last] = [this.first * along, this.last * along];
		const [x, base] = [view.x(e, f), view.y(e, f)];
		if (from < 0) {
			this.order({ run: null, x, y: base, first, last });
			return;
		}
		const one = view.x(e + from * a, f + from * b);
		const other = view.x(e + to * a, f + to * b);
		const across = view.x(a, b) - view.x(0, 0);
		const down = view.y(a, b) - view.y(0, 0);
		const run: Run = {
			text: this.unitBytes.toString("utf16le", 0, this.length * 2),
			left: Math.min(one, other),
			right: Math.max(one, other),
			base,
			size: size > 0 ? size : 1,
			bold: font.bold,
			content,
			artifact: content < 0 && artifact,
			turned: across <= 0 || Math.abs(down) > across * 0.2,
			spaced: false,
		};
		this.order({ run, x, y: base, first, last });
	}

	/** Puts a stretch into its line; one that leaves the line begins the next. */
	private order(set: Placed): void {
		const { line } = this;
		const before = line.at(-1);
		if (before !== undefined && this.isTwice(set.run)) return;
		if (before !== undefined && Math.abs(set.y - before.y) > Math.max(before.last, set.first) / 2) {
			this.endLine();
			this.line.push(set);
			return;
		}
		let place = line.length;
		while (place > 0 && set.x < line[place - 1]!.x) place--;
		if (place === line.length) line.push(set);
		else line.splice(place, 0, set);
	}

	private isTwice(run: Run | null): boolean {
		if (run === null) return false;
		const { line } = this;
		for (let at = Math.max(0, line.length - TWICE); at < line.length; at++) {
			const other = line[at]!.run;
			if (other === null || other.text !== run.text || other.size !== run.size) continue;
			const shared = Math.min(run.right, other.right) - Math.max(run.left, other.left);
			if (shared >= (run.right - run.left) / 2 && Math.abs(run.base - other.base) <= run.size / 8)
				return true;
		}
		return false;
	}

	private endLine(): void {
		for (const { run } of this.line) {
			if (run !== null) this.runs.push(this.blank ? { ...run, spaced: true } : run);
			this.blank = run === null;
		}
		this.line = [];
	}
}
