import { Beyond, beyond } from "./beyond.ts";
import type { Budget } from "./budget.ts";
import { closing, endOfComment, KINDS, Lexer, REGULAR, SPACE, type Value } from "./objects.ts";

/** More operands than this stand before no operator. */
const MOST_OPERANDS = 64;
const DEEPEST = 40;
const [SLASH, PERCENT, OPEN] = [47, 37, 40] as const;
const [LESS, GREATER, BRACKET, END_BRACKET] = [60, 62, 91, 93] as const;

/** Whether a number begins with a byte: 1 where it does. */
const NUMERIC = new Uint8Array(256);
for (const letter of "0123456789+-.") NUMERIC[letter.charCodeAt(0)] = 1;

/** An operator's name as a number, its bytes in order. */
export function operator(name: string): number {
	let code = 0;
	for (let at = 0; at < name.length; at++) code = code * 256 + name.charCodeAt(at);
	return code;
}

/**
 * A description of a page, operator by operator (ISO 32000-1, 7.8.2). Most operators draw: their operands are only
 * gone past, and those that are asked for are read then.
 */
export class Words {
	/** How many operands the operator has. */
	count = 0;
	private readonly starts = new Int32Array(MOST_OPERANDS);
	private at = 0;

	private readonly lexer: Lexer;

	constructor(
		private readonly bytes: Buffer,
		budget: Budget,
	) {
		this.lexer = new Lexer(bytes, budget, 0, false);
	}

	/** Goes to the next operator and gives its name as a number; 0 at the end. */
	next(): number {
		const { bytes, starts } = this;
		const end = bytes.length;
		let at = this.at;
		let count = 0;
		while (at < end) {
			const code = bytes[at]!;
			const kind = KINDS[code]!;
			if (kind === SPACE) at++;
			else if (kind === REGULAR && NUMERIC[code] === 0) {
				let name = code;
				for (at++; at < end && KINDS[bytes[at]!] === REGULAR; at++)
					name = (name * 256 + bytes[at]!) & 0xffffff;
				this.at = at;
				this.count = count;
				return name;
			} else if (code === PERCENT) at = endOfComment(bytes, at);
			else {
				if (count === MOST_OPERANDS) throw new Beyond();
				starts[count++] = at;
				if (kind === REGULAR || code === SLASH) for (at++; at < end && KINDS[bytes[at]!] === REGULAR; ) at++;
				else at = this.past(at, 0);
			}
		}
		if (count > 0) throw new Beyond();
		return 0;
	}

	/** An operand that must be a number. */
	number(index: number): number {
		const start = this.starts[index]!;
		return index < this.count && NUMERIC[this.bytes[start]!] === 1 ? this.lexer.numberAt(start) : beyond();
	}

	/** An operand. */
	value(index: number): Value {
		if (index >= this.count) throw new Beyond();
		this.lexer.at = this.starts[index]!;
		return this.lexer.value();
	}

	/** Where an operand that begins with a delimiter ends. */
	private past(from: number, depth: number): number {
		const { bytes } = this;
		const code = bytes[from];
		if (depth > DEEPEST) throw new Beyond();
		if (code === OPEN) return closing(bytes, from + 1) + 1;
		const double = code === LESS && bytes[from + 1] === LESS;
		if (code === LESS && !double) {
			const end = bytes.indexOf(GREATER, from);
			return end < 0 ? beyond() : end + 1;
		}
		if (code !== BRACKET && !double) throw new Beyond();
		for (let at = from + (double ? 2 : 1); at < bytes.length; ) {
			const inner = bytes[at]!;
			if (!double && inner === END_BRACKET) return at + 1;
			if (double && inner === GREATER && bytes[at + 1] === GREATER) return at + 2;
			if (inner === OPEN || inner === LESS || inner === BRACKET) at = this.past(at, depth + 1);
			else at++;
		}
		throw new Beyond();
	}
}
