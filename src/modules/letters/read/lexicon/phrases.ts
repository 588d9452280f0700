import { alternatives, type Words } from "./words.ts";

/** The codes up to ɏ: the letters that the program knows. */
const CODES = 0x250;
const SPACE = 0x20;

const IN_WORD = Uint8Array.from({ length: CODES }, (_, code) =>
	/[A-Za-zÀ-ſ0-9]/u.test(String.fromCharCode(code)) ? 1 : 0,
);
/** A letter's code in lower case, and one code for every space. */
const FOLDED = Uint16Array.from({ length: CODES }, (_, code) => {
	const lower = String.fromCharCode(code).toLowerCase();
	return /\s/u.test(lower) ? SPACE : lower.charCodeAt(0);
});

/** Whether a character can stand in a word, by its code: a-z, A-Z, À-ſ and digits. */
export const isInWord = (code: number): boolean => IN_WORD[code] === 1;
const folded = (code: number): number => FOLDED[code] ?? 0;

/** Told of every phrase that is met; the search ends when it answers false. */
export type Met<Value> = (value: Value, start: number, end: number) => boolean | undefined;

/** What to try at a place where a word begins. */
export interface Tried<Value> {
	readonly value: Value;
	/** The codes of the characters that the phrases share at their beginning, lower case. */
	readonly prefix: readonly number[];
	readonly pattern: RegExp;
}

/** How many characters are compared before a pattern is tried. */
const COMPARED = 6;

/** Whether the text goes on at a place as a phrase does whose first two letters it has. */
export function beginsAt<Value>(text: string, at: number, { prefix }: Tried<Value>): boolean {
	for (let i = 2; i < prefix.length; i++)
		if (folded(text.charCodeAt(at + i)) !== prefix[i]) return false;
	return true;
}

/** The beginning of a phrase that every match of it has. */
const beginningOf = (phrase: string): string => phrase.replace("*", "").slice(0, COMPARED);

/** What to try where a word begins, by its first two letters. Of one list, longer beginnings come first. */
export function patternsByBeginning<Value>(
	lists: readonly (readonly [Value, readonly string[], ((phrases: readonly string[]) => RegExp)?])[],
): (text: string, at: number) => readonly Tried<Value>[] {
	const byLetters: Tried<Value>[][][] = [];
	for (const [value, phrases, patternOf = stickyPattern] of lists) {
		const beginnings = [...new Set(phrases.map(beginningOf))].sort((a, b) => b.length - a.length);
		for (const beginning of beginnings) {
			const prefix = [...beginning].map((letter) => letter.charCodeAt(0));
			const [first = 0, second = 0] = prefix;
			const pattern = patternOf(phrases.filter((phrase) => beginningOf(phrase) === beginning));
			byLetters[first] ??= [];
			byLetters[first][second] ??= [];
			byLetters[first][second].push({ value, prefix, pattern });
		}
	}
	const none: readonly Tried<Value>[] = [];
	return (text, at) => byLetters[folded(text.charCodeAt(at))]?.[folded(text.charCodeAt(at + 1))] ?? none;
}

const stickyPattern = (phrases: readonly string[]): RegExp =>
	new RegExp(`${alternatives({ nb: phrases, nn: [] })}(?![A-Za-zÀ-ſ0-9])`, "iy");

/** What one of the patterns meets at a place, null where its beginning or the rest differs. */
export function metAt<Value>(text: string, at: number, tried: Tried<Value>): string | null {
	if (!beginsAt(text, at, tried)) return null;
	const { pattern } = tried;
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}

/**
 * Looks for the phrases of many lists in one walk through a text: where a word begins, only phrases
 * that begin as it does are tried, and most words begin none. Lists are tried in their order, and of
 * a list the phrase with the longest beginning. Phrases have two letters at least.
 */
export function phraseFinder<Value>(
	lists: readonly (readonly [Value, Words])[],
): (text: string, met: Met<Value>, from?: number, to?: number) => void {
	const triedAt = patternsByBeginning(lists.map(([value, words]) => [value, [...words.nb, ...words.nn]] as const));
	return (text, met, from = 0, to = text.length) => {
		let inside = from > 0 && isInWord(text.charCodeAt(from - 1));
		for (let at = from; at < to; at++) {
			const before = inside;
			inside = isInWord(text.charCodeAt(at));
			if (before || !inside) continue;
			for (const tried of triedAt(text, at)) {
				const words = metAt(text, at, tried);
				if (words !== null && met(tried.value, at, at + words.length) === false) return;
			}
		}
	};
}
