import { inflateSync } from "node:zlib";
import { Beyond, beyond } from "./beyond.ts";
import { Budget } from "./budget.ts";
import { type Dictionary, Keyword, Lexer, Reference, Stream, type Value } from "./objects.ts";

/** A file that has been saved anew more often than this has a loop in its list of contents. */
const MOST_SAVINGS = 50;
const MOST_OBJECTS = 500_000;

/** A row of the list of contents: where an object stands, how often it was taken out, whether it is in use. Bytes. */
const ROW = 20;
const ROWS = /^(?:\d{10} \d{5} [fn][ \r][\r\n])*$/;

/** Where an object stands: at an offset of the file, or as the nth of a packed stream of objects. */
type Place = { readonly offset: number } | { readonly within: number; readonly index: number };

/**
 * A PDF's objects (ISO 32000-1, 7.5): found by its list of contents, in each of its forms, and read when asked for.
 * A file that is locked, mended or broken is `Beyond`.
 */
export class File {
	readonly trailer: Dictionary;
	private readonly bytes: Buffer;
	/** Null for an object that has been taken out. */
	private readonly places = new Map<number, Place | null>();
	private readonly known = new Map<number, Value>();
	private readonly packed = new Map<number, Value[]>();
	private readonly asked = new Set<number>();
	/** What is left of the file's allowance. */
	readonly budget = new Budget();

	constructor(bytes: Uint8Array) {
		this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.budget.take("bytes", bytes.length);
		if (this.bytes.toString("latin1", 0, 5) !== "%PDF-") throw new Beyond();
		const start = this.bytes.lastIndexOf("startxref");
		if (start < 0) throw new Beyond();
		this.trailer = this.contents(new Lexer(this.bytes, this.budget, start + 9).integer());
		if (this.trailer.has("Encrypt")) throw new Beyond();
	}

	/** A value as it is, references followed. */
	get(value: Value | undefined): Value {
		let at = value ?? null;
		for (let hops = 0; at instanceof Reference; hops++) {
			if (hops > 8) throw new Beyond();
			at = this.object(at.number);
		}
		return at;
	}

	/** The same where a dictionary may stand; null where something else does. */
	dictionary(value: Value | undefined): Dictionary | null {
		const found = this.get(value);
		return found instanceof Map ? found : null;
	}

	array(value: Value | undefined): readonly Value[] | null {
		const found = this.get(value);
		return Array.isArray(found) ? found : null;
	}

	number(value: Value | undefined): number | null {
		const found = this.get(value);
		return typeof found === "number" ? found : null;
	}

	/** A stream's bytes, unpacked. Other packing than deflate is for pictures, and `Beyond`. */
	unpacked(stream: Stream): Buffer {
		const unpacked = this.filtered(stream);
		this.budget.take("bytes", unpacked.length);
		return unpacked;
	}

	private filtered({ dictionary, bytes }: Stream): Buffer {
		const filter = this.get(dictionary.get("Filter"));
		if (filter === null || (Array.isArray(filter) && filter.length === 0)) return bytes;
		const name = Array.isArray(filter) ? this.get(filter[0]) : filter;
		if (name !== "FlateDecode" || (Array.isArray(filter) && filter.length > 1)) throw new Beyond();
		const given = this.get(dictionary.get("DecodeParms"));
		const parameters = this.dictionary(Array.isArray(given) ? given[0] : given);
		const unpacked = this.inflated(bytes);
		const predictor = this.number(parameters?.get("Predictor")) ?? 1;
		if (predictor === 1) return unpacked;
		if (predictor < 10 || (this.number(parameters?.get("Colors")) ?? 1) !== 1) throw new Beyond();
		if ((this.number(parameters?.get("BitsPerComponent")) ?? 8) !== 8) throw new Beyond();
		return withoutPrediction(unpacked, this.number(parameters?.get("Columns")) ?? 1);
	}

	private inflated(bytes: Buffer): Buffer {
		try {
			return inflateSync(bytes, { maxOutputLength: Math.max(1, this.budget.bytes) });
		} catch {
			throw new Beyond();
		}
	}

	private object(number: number): Value {
		const known = this.known.get(number);
		if (known !== undefined) return known;
		const place = this.places.get(number) ?? null;
		if (place === null) return null;
		if (this.asked.has(number)) throw new Beyond();
		this.asked.add(number);
		const value = "offset" in place ? this.at(place.offset, number) : this.inside(place.within, place.index);
		this.asked.delete(number);
		this.known.set(number, value);
		return value;
	}

	/** The object that begins at an offset: of the given number, or of any. */
	private at(offset: number, number: number | null): Value {
		const lexer = new Lexer(this.bytes, this.budget, offset);
		const own = lexer.numberAt(offset);
		if (number !== null && own !== number) throw new Beyond();
		lexer.numberAt(lexer.skip());
		if (!lexer.passes("obj")) throw new Beyond();
		const value = lexer.value();
		if (lexer.passes("endobj")) return value;
		if (!lexer.passes("stream") || !(value instanceof Map)) throw new Beyond();
		let start = lexer.at;
		if (this.bytes[start] === 13) start++;
		if (this.bytes[start] === 10) start++;
		const length = this.number(value.get("Length")) ?? beyond();
		if (!new Lexer(this.bytes, this.budget, start + length).passes("endstream")) throw new Beyond();
		return new Stream(value, this.bytes.subarray(start, start + length));
	}

	/** The nth object of a packed stream of objects (7.5.7). */
	private inside(stream: number, index: number): Value {
		let held = this.packed.get(stream);
		if (held === undefined) {
			const found = this.object(stream);
			if (!(found instanceof Stream) || found.dictionary.get("Type") !== "ObjStm") throw new Beyond();
			const [count, first] = ["N", "First"].map((key) => this.number(found.dictionary.get(key)) ?? beyond());
			const bytes = this.unpacked(found);
			const heads = new Lexer(bytes, this.budget);
			held = [];
			if (count! > MOST_OBJECTS) throw new Beyond();
			for (let at = 0; at < count!; at++) {
				heads.integer();
				held.push(new Lexer(bytes, this.budget, first! + heads.integer()).value());
			}
			this.packed.set(stream, held);
		}
		return held[index] ?? beyond();
	}

	/** Reads the list of contents, the newest part first, and gives its trailer. */
	private contents(start: number): Dictionary {
		let newest: Dictionary | null = null;
		let offset: Value | undefined = start;
		for (let saved = 0; typeof offset === "number"; saved++) {
			if (saved > MOST_SAVINGS) throw new Beyond();
			const trailer = this.part(offset);
			newest ??= trailer;
			offset = trailer.get("Prev");
		}
		return newest ?? beyond();
	}

	private part(offset: number): Dictionary {
		const lexer = new Lexer(this.bytes, this.budget, offset);
		const first = lexer.next();
		if (!(first instanceof Keyword)) return this.packedPart(offset);
		if (first.word !== "xref") throw new Beyond();
		const free: number[] = [];
		for (let next = lexer.next(); ; next = lexer.next()) {
			if (next instanceof Keyword && next.word === "trailer") break;
			if (typeof next !== "number") throw new Beyond();
			const count = lexer.integer();
			const start = lexer.skip();
			const rows = this.bytes.toString("latin1", start, start + count * ROW);
			if (!ROWS.test(rows) || rows.length !== count * ROW) throw new Beyond();
			this.budget.take("values", count);
			lexer.at = start + rows.length;
			for (let row = 0; row < count; row++) {
				const offset = Number(rows.slice(row * ROW, row * ROW + 10));
				if (rows[row * ROW + 17] === "n" && offset > 0) this.place(next + row, { offset });
				else free.push(next + row);
			}
		}
		const trailer = lexer.value();
		if (!(trailer instanceof Map)) throw new Beyond();
		// For readers of older versions this list calls objects free that a packed one beside it places.
		const beside = trailer.get("XRefStm");
		if (typeof beside === "number") this.packedPart(beside);
		for (const number of free) this.place(number, null);
		return trailer;
	}

	/** A list of contents that is itself packed (7.5.8). */
	private packedPart(offset: number): Dictionary {
		const stream = this.at(offset, null);
		if (!(stream instanceof Stream)) throw new Beyond();
		const { dictionary } = stream;
		const widths = (this.array(dictionary.get("W")) ?? []).map((each) => this.number(each) ?? beyond());
		const size = this.number(dictionary.get("Size")) ?? beyond();
		const index = (this.array(dictionary.get("Index")) ?? [0, size]).map(
			(each) => this.number(each) ?? beyond(),
		);
		const bytes = this.unpacked(stream);
		let at = 0;
		const field = (which: number, otherwise: number): number => {
			const width = widths[which] ?? 0;
			if (width === 0) return otherwise;
			let value = 0;
			for (let byte = 0; byte < width; byte++) value = value * 256 + (bytes[at++] ?? beyond());
			return value;
		};
		for (let section = 0; section + 1 < index.length; section += 2) {
			const from = index[section]!;
			for (let number = from; number < from + index[section + 1]!; number++) {
				const kind = field(0, 1);
				const [second, third] = [field(1, 0), field(2, 0)];
				if (kind === 1) this.place(number, { offset: second });
				else if (kind === 2) this.place(number, { within: second, index: third });
				else if (kind === 0) this.place(number, null);
			}
		}
		return dictionary;
	}

	/** The newest part that names an object tells where it is. */
	private place(number: number, place: Place | null): void {
		if (this.places.size > MOST_OBJECTS) throw new Beyond();
		if (!this.places.has(number)) this.places.set(number, place);
	}
}

/** Undoes the prediction of PNG (7.4.4.4) in rows of so many bytes. */
function withoutPrediction(bytes: Buffer, columns: number): Buffer {
	const rows = Math.floor(bytes.length / (columns + 1));
	const out = Buffer.alloc(rows * columns);
	for (let row = 0; row < rows; row++) {
		const kind = bytes[row * (columns + 1)]!;
		const [from, to] = [row * (columns + 1) + 1, row * columns];
		for (let at = 0; at < columns; at++) {
			const left = at > 0 ? out[to + at - 1]! : 0;
			const up = row > 0 ? out[to + at - columns]! : 0;
			const corner = at > 0 && row > 0 ? out[to + at - columns - 1]! : 0;
			out[to + at] = bytes[from + at]! + predicted(kind, left, up, corner);
		}
	}
	return out;
}

function predicted(kind: number, left: number, up: number, corner: number): number {
	if (kind === 0) return 0;
	if (kind === 1) return left;
	if (kind === 2) return up;
	if (kind === 3) return (left + up) >> 1;
	if (kind !== 4) throw new Beyond();
	const guess = left + up - corner;
	const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
	if (toLeft <= toUp && toLeft <= toCorner) return left;
	return toUp <= toCorner ? up : corner;
}
