/**
 * How lists of words become patterns.
 *
 * A lexicon entry is a word or a phrase in lower case. `*` at its end stands for any ending
 * ("styringsparamet*", "20*"), a space for any run of spaces. Bokmål and nynorsk stand in lists of
 * their own and are always both looked for: one letter may mix them.
 */

import { comparable, endOf, isInWord, type Phrase, phraseOf } from "./compare.ts";

export interface Words {
	readonly nb: readonly string[];
	readonly nn: readonly string[];
}

const ENDING = "[A-Za-zÀ-ſ]*";

/**
 * Stands in a pattern between what may be there in several ways or lengths and something long after it. It
 * matches nothing; the engine compiles what follows anew for each way that leads there, up to ten times, and after
 * a look-ahead once (decision 0008).
 */
export const MEET = "(?=)";

const SPECIAL = /[\\^$.*+?()[\]{}|/]/u;
const EACH_SPECIAL = new RegExp(SPECIAL, "gu");
const AFTER_DIGIT = /[0-9]$/u;

const escaped = (words: string): string =>
	SPECIAL.test(words) ? words.replace(EACH_SPECIAL, "\\$&") : words;

/** What `*` stands for after `stem`. */
function ending(stem: string): string {
	return AFTER_DIGIT.test(stem) ? "[0-9]*" : ENDING;
}

/** The pattern of one entry from `from` on. */
function single(entry: string, from: number): string {
	if (!entry.endsWith("*")) return escaped(entry.slice(from));
	return escaped(entry.slice(from, -1)) + ending(entry.slice(0, -1));
}

function isEnding(entry: string, at: number): boolean {
	return at === entry.length - 1 && entry[at] === "*";
}

/**
 * The pattern of `entries[low]` up to `entries[high]`, which begin alike as far as `from`: what they share
 * stands once, since the engine compiles and compares every letter of a pattern. `entries` are sorted.
 */
function shared(entries: readonly string[], low: number, high: number, from: number): string {
	const first = entries[low]!;
	const last = entries[high - 1]!;
	if (first === last) return single(first, from);
	let to = from;
	while (to < first.length && first[to] === last[to] && !isEnding(first, to)) to++;
	const ways: string[] = [];
	let end: string | null = null;
	for (let at = low; at < high; ) {
		const entry = entries[at]!;
		let next = at + 1;
		if (to === entry.length) end ??= "";
		else if (isEnding(entry, to)) end = ending(entry.slice(0, to));
		else {
			while (next < high && entries[next]![to] === entry[to]) next++;
			ways.push(shared(entries, at, next, to));
		}
		at = next;
	}
	if (end !== null) ways.push(end);
	const tail = ways.length === 1 ? ways[0]! : `(?:${ways.join("|")})`;
	return escaped(first.slice(from, to)) + tail;
}

/** The alternatives as one pattern without boundaries, the longest preferred, for building larger patterns. */
export function alternatives(...lists: readonly Words[]): string {
	const sorted = lists.flatMap((list) => list.nb.concat(list.nn)).sort();
	const entries = sorted.filter((entry, index) => entry !== sorted[index - 1]);
	return `(?:${entries.length === 0 ? "" : shared(entries, 0, entries.length, 0).replaceAll(" ", "\\s")})`;
}

/** Finds where one of the words stands, whole, whatever the case. */
export function finderOf(...lists: readonly Words[]): RegExp {
	return new RegExp(`(?<![A-Za-zÀ-ſ0-9])${alternatives(...lists)}(?![A-Za-zÀ-ſ0-9])`, "i");
}

/** The same, for walking through a text with `matchAll`. */
export function everyOf(...lists: readonly Words[]): RegExp {
	return new RegExp(finderOf(...lists), "gi");
}

/** What tells whether a text says something, as an expression does. */
export interface Pattern {
	test(text: string): boolean;
}

/** Phrases by the code of their first letter. */
type ByLetter = readonly (readonly Phrase[])[];
const NONE: readonly Phrase[] = [];

function byFirstLetter(lists: readonly Words[]): ByLetter {
	const byLetter: Phrase[][] = [];
	for (const phrase of lists.flatMap((list) => list.nb.concat(list.nn)).map(phraseOf)) {
		const first = phrase.stem.charCodeAt(0);
		byLetter[first] ??= [];
		byLetter[first].push(phrase);
	}
	return byLetter;
}

function standsAt(text: string, at: number, byLetter: ByLetter): boolean {
	const own = byLetter[text.charCodeAt(at)] ?? NONE;
	for (let index = 0; index < own.length; index++) if (endOf(text, at, own[index]!) >= 0) return true;
	return false;
}

function standsIn(text: string, byLetter: ByLetter): boolean {
	let inside = false;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (!inside && byLetter[code] !== undefined && standsAt(text, at, byLetter)) return true;
		inside = isInWord(code);
	}
	return false;
}

/** How many characters can be compared with a list's phrases while their expression would be compiled. */
export const WORTH_COMPILING = 20_000;

/**
 * Whether any of the words stands in a text, whole. Phrases are compared letter by letter until so much text has
 * been asked about that an expression of them pays for what the engine takes to compile it (decision 0008).
 */
export function anyOf(...lists: readonly Words[]): Pattern {
	let byLetter: ByLetter | null = null;
	let compared = 0;
	let expression: RegExp | null = null;
	return {
		test(text) {
			if (expression !== null) return expression.test(text);
			compared += text.length;
			if (compared > WORTH_COMPILING) expression = finderOf(...lists);
			byLetter ??= byFirstLetter(lists);
			return expression?.test(text) ?? standsIn(comparable(text), byLetter);
		},
	};
}

/** Whether a heading or a cell begins with one of the words. */
export function startsWith(...lists: readonly Words[]): Pattern {
	let byLetter: ByLetter | null = null;
	return {
		test(text) {
			byLetter ??= byFirstLetter(lists);
			const begins = byLetter[text.charAt(0).toLowerCase().charCodeAt(0)] !== undefined;
			return begins && standsAt(comparable(text), 0, byLetter);
		},
	};
}
