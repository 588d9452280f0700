import type { Words } from "./words.ts";

/** The codes up to ɏ: the letters that the program knows. */
const CODES = 0x250;
const SPACE = 0x20;
/** Spaces beyond them. */
const WIDE_SPACES = "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

const LETTER = 1;
const DIGIT = 2;
/** What a character is in a word, by its code; 0 where it stands in none. */
const KIND = Uint8Array.from({ length: CODES }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[0-9]/u.test(character)) return DIGIT;
	return /[A-Za-zÀ-ſ]/u.test(character) ? LETTER : 0;
});
/** A letter's code in lower case, and one code for every space. */
const FOLDED = Uint16Array.from({ length: CODES }, (_, code) => {
	const lower = String.fromCharCode(code).toLowerCase();
	return /\s/u.test(lower) ? SPACE : lower.charCodeAt(0);
});

/** Whether a character can stand in a word, by its code: a-z, A-Z, À-ſ and digits. */
export const isInWord = (code: number): boolean => code < CODES && KIND[code] !== 0;

function folded(code: number): number {
	if (code < CODES) return FOLDED[code]!;
	return WIDE_SPACES.includes(String.fromCharCode(code)) ? SPACE : code;
}

/** Told of every phrase that is met; the search ends when it answers false. */
export type Met<Value> = (value: Value, start: number, end: number) => boolean | undefined;

interface Phrase {
	/** Lower case, without the `*` at its end. */
	readonly stem: string;
	/** What may follow it in its word: letters or digits where it ends in `*`, else nothing. */
	readonly ending: number;
}

/** What one list tries at a place where a word begins. */
export interface Tried<Value> {
	readonly value: Value;
	/** Its phrases with the word's first two letters, the longest first. */
	readonly phrases: readonly Phrase[];
	/** What is tried where one of them begins; without it they are what is looked for. */
	readonly pattern: RegExp | null;
}

function phraseOf(written: string): Phrase {
	if (!written.endsWith("*")) return { stem: written, ending: 0 };
	const stem = written.slice(0, -1);
	return { stem, ending: KIND[stem.charCodeAt(stem.length - 1)] === DIGIT ? DIGIT : LETTER };
}

/** What to try where a word begins, by its first two letters. Lists with a pattern hold beginnings that all its matches have. */
export function phrasesByBeginning<Value>(
	lists: readonly (readonly [Value, readonly string[], RegExp?])[],
): (text: string, at: number) => readonly Tried<Value>[] {
	const byLetters: Tried<Value>[][][] = [];
	for (const [value, written, pattern = null] of lists) {
		const own = new Map<string, Phrase[]>();
		for (const phrase of [...new Set(written)].map(phraseOf)) {
			const key = phrase.stem.slice(0, 2);
			const same = own.get(key);
			if (same === undefined) own.set(key, [phrase]);
			else same.push(phrase);
		}
		for (const [key, phrases] of own) {
			phrases.sort((a, b) => b.stem.length - a.stem.length || b.ending - a.ending);
			byLetters[key.charCodeAt(0)] ??= [];
			byLetters[key.charCodeAt(0)]![key.charCodeAt(1)] ??= [];
			byLetters[key.charCodeAt(0)]![key.charCodeAt(1)]!.push({ value, phrases, pattern });
		}
	}
	const none: readonly Tried<Value>[] = [];
	return (text, at) => byLetters[folded(text.charCodeAt(at))]?.[folded(text.charCodeAt(at + 1))] ?? none;
}

/** Whether the text goes on at a place as a phrase does whose first two letters it has. */
function goesOn(text: string, at: number, { stem }: Phrase): boolean {
	for (let i = 2; i < stem.length; i++)
		if (folded(text.charCodeAt(at + i)) !== stem.charCodeAt(i)) return false;
	return true;
}

/** Whether one of the phrases begins at a place, whatever follows it. */
export function beginsAt<Value>(text: string, at: number, { phrases }: Tried<Value>): boolean {
	for (const phrase of phrases) if (goesOn(text, at, phrase)) return true;
	return false;
}

/** Where what is looked for ends that begins at a place; -1 where it does not stand there. */
export function endAt<Value>(text: string, at: number, tried: Tried<Value>): number {
	const { phrases, pattern } = tried;
	if (pattern !== null) {
		pattern.lastIndex = at;
		return beginsAt(text, at, tried) && pattern.test(text) ? pattern.lastIndex : -1;
	}
	for (const phrase of phrases) {
		if (!goesOn(text, at, phrase)) continue;
		let end = at + phrase.stem.length;
		if (phrase.ending !== 0) while (KIND[text.charCodeAt(end)] === phrase.ending) end++;
		if (!isInWord(text.charCodeAt(end))) return end;
	}
	return -1;
}

/**
 * Looks for the phrases of many lists in one walk through a text: where a word begins, only phrases
 * that begin as it does are tried, and most words begin none. Lists are tried in their order, and of
 * a list the longest phrase counts. Phrases have two letters at least.
 */
export function phraseFinder<Value>(
	lists: readonly (readonly [Value, Words])[],
): (text: string, met: Met<Value>, from?: number, to?: number) => void {
	const triedAt = phrasesByBeginning(lists.map(([value, words]) => [value, [...words.nb, ...words.nn]] as const));
	return (text, met, from = 0, to = text.length) => {
		let inside = from > 0 && isInWord(text.charCodeAt(from - 1));
		for (let at = from; at < to; at++) {
			const before = inside;
			inside = isInWord(text.charCodeAt(at));
			if (before || !inside) continue;
			for (const tried of triedAt(text, at)) {
				const end = endAt(text, at, tried);
				if (end >= 0 && met(tried.value, at, end) === false) return;
			}
		}
	};
}
