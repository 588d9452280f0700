import { comparable, endOf, IN_WORD, type Phrase, phraseOf } from "./compare.ts";
import type { Words } from "./words.ts";

/** Told of every phrase that is met; the search ends when it answers false. */
export type Met<Value> = (value: Value, start: number, end: number) => boolean | undefined;

/** What one list tries at a place where a word begins. */
export interface Tried<Value> {
	readonly value: Value;
	/** Its phrases with the word's first two letters, the longest first. */
	readonly phrases: readonly Phrase[];
	/** What is tried where one of them begins; without it they are what is looked for. */
	readonly pattern: RegExp | null;
}

/** Told of what one list tries at a place, before it is known to stand there; the walk ends when it answers false. */
export type Tries<Value> = (tried: Tried<Value>, at: number) => boolean | undefined;

/** Walks through a comparable text, from one place to another, over the places where a word begins as a phrase may. */
export type Walk<Value> = (text: string, tries: Tries<Value>, from?: number, to?: number) => void;

/** As a phrase: a word that begins with a digit. */
export const ANY_DIGIT = "0-9";
const DIGIT = /[0-9]/;
const ANYTHING: Phrase = { stem: "", ending: 0 };

/**
 * What to try where a word begins, by its first two letters; an expression goes past all words that begin otherwise. Lists with a
 * pattern hold beginnings that all its matches have. `inWord` is the class of what can stand in a word.
 */
export function phrasesByBeginning<Value>(
	lists: readonly (readonly [Value, readonly string[], RegExp?])[],
	inWord = IN_WORD,
): Walk<Value> {
	const byLetters = new Map<string, Map<string, Tried<Value>[]>>();
	const digits: Tried<Value>[] = [];
	for (const [value, written, pattern = null] of lists) {
		const own = new Map<string, Phrase[]>();
		for (const phrase of [...new Set(written)].filter((one) => one !== ANY_DIGIT).map(phraseOf)) {
			const key = phrase.stem.slice(0, 2);
			const same = own.get(key);
			if (same === undefined) own.set(key, [phrase]);
			else same.push(phrase);
		}
		if (written.includes(ANY_DIGIT)) digits.push({ value, phrases: [ANYTHING], pattern });
		for (const [[first = "", second = ""], phrases] of own) {
			phrases.sort((a, b) => b.stem.length - a.stem.length || b.ending - a.ending);
			const seconds = byLetters.get(first) ?? new Map<string, Tried<Value>[]>();
			byLetters.set(first, seconds);
			const tried = seconds.get(second) ?? [];
			seconds.set(second, tried);
			tried.push({ value, phrases, pattern });
		}
	}
	const ways = [...byLetters].map(([first, seconds]) => classOf(first) + waysOn(seconds));
	// Two characters, as all the others: no phrase is one digit that ends the text.
	if (digits.length > 0) ways.push("[0-9][^]");
	const place = new RegExp(`(?<![${inWord}])(?=[${inWord}])(?:${ways.join("|")})`, "g");
	const triedAt = (text: string, at: number): readonly Tried<Value>[] => {
		const first = text.charAt(at);
		if (digits.length > 0 && DIGIT.test(first)) return digits;
		return byLetters.get(first)?.get(text.charAt(at + 1)) ?? [];
	};
	return (text, tries, from = 0, to = text.length) => {
		place.lastIndex = from;
		while (place.test(text)) {
			const at = place.lastIndex - 2;
			if (at >= to) return;
			const here = triedAt(text, at);
			for (let index = 0; index < here.length; index++) if (tries(here[index]!, at) === false) return;
			place.lastIndex = at + 1;
		}
	};
}

/** How a word goes on after its first letter as phrases do: its second letter, and what the third must be. */
function waysOn<Value>(seconds: ReadonlyMap<string, readonly Tried<Value>[]>): string {
	const alike = new Map<string, string[]>();
	for (const [second, tried] of seconds) {
		const thirds = new Set(tried.flatMap(({ phrases }) => phrases.map(({ stem }) => stem.charAt(2))));
		const then = thirds.has("") ? "" : `(?=${classOf(...[...thirds].sort())})`;
		alike.set(then, [...(alike.get(then) ?? []), second]);
	}
	return `(?:${[...alike].map(([then, letters]) => classOf(...letters) + then).join("|")})`;
}

const classOf = (...letters: readonly string[]): string =>
	`[${letters.map((letter) => letter.replace(/[\\\]^-]/, "\\$&")).join("")}]`;

/** Whether one of the phrases begins at a place of a comparable text, whatever follows it. */
export function beginsAt<Value>(text: string, at: number, { phrases }: Tried<Value>): boolean {
	for (let index = 0; index < phrases.length; index++) if (text.startsWith(phrases[index]!.stem, at)) return true;
	return false;
}

/** Where what is looked for ends that begins at a place of a comparable text; -1 where it does not stand there. */
export function endAt<Value>(text: string, at: number, tried: Tried<Value>): number {
	const { phrases, pattern } = tried;
	if (pattern !== null) {
		pattern.lastIndex = at;
		return beginsAt(text, at, tried) && pattern.test(text) ? pattern.lastIndex : -1;
	}
	for (let index = 0; index < phrases.length; index++) {
		const end = endOf(text, at, phrases[index]!);
		if (end >= 0) return end;
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
	const walk = phrasesByBeginning(
		lists.map(([value, words]) => [value, [...words.nb, ...words.nn]] as const),
	);
	return (written, met, from, to) => {
		const text = comparable(written);
		walk(
			text,
			(tried, at) => {
				const end = endAt(text, at, tried);
				return end < 0 ? undefined : met(tried.value, at, end);
			},
			from,
			to,
		);
	};
}
