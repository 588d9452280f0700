import { endOf, folded, goesOn, isInWord, type Phrase, phraseOf } from "./compare.ts";
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

/** Whether one of the phrases begins at a place, whatever follows it. */
export function beginsAt<Value>(text: string, at: number, { phrases }: Tried<Value>): boolean {
	for (const phrase of phrases) if (goesOn(text, at, phrase, 2)) return true;
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
		const end = goesOn(text, at, phrase, 2) ? endOf(text, at, phrase) : -1;
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
