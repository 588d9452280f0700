import { alternatives, type Words } from "./words.ts";

/** Whether a character can stand in a word, by its code: a-z, A-Z, À-ɏ and digits. */
export function isInWord(code: number): boolean {
	return (
		(code >= 0x61 && code <= 0x7a) ||
		(code >= 0x41 && code <= 0x5a) ||
		(code >= 0xc0 && code <= 0x24f) ||
		(code >= 0x30 && code <= 0x39)
	);
}

/** Told of every phrase that is met; the search ends when it answers false. */
export type Met<Value> = (value: Value, start: number, end: number) => boolean | undefined;

interface Tried<Value> {
	readonly value: Value;
	readonly pattern: RegExp;
}

/**
 * Looks for the phrases of many lists in one walk through a text: where a word begins, only the
 * phrases with the same two first letters are tried, and most words begin none. Within a list the
 * longest phrase wins; lists are tried in their order. Phrases have two letters at least.
 */
export function phraseFinder<Value>(
	lists: readonly (readonly [Value, Words])[],
): (text: string, met: Met<Value>, from?: number, to?: number) => void {
	const byBeginning = new Map<string, Tried<Value>[]>();
	for (const [value, words] of lists) {
		const all = [...words.nb, ...words.nn];
		for (const beginning of new Set(all.map((word) => word.slice(0, 2)))) {
			const some = all.filter((word) => word.startsWith(beginning));
			const pattern = new RegExp(`${alternatives({ nb: some, nn: [] })}(?![A-Za-zÀ-ɏ0-9])`, "iuy");
			const tried = byBeginning.get(beginning) ?? [];
			tried.push({ value, pattern });
			byBeginning.set(beginning, tried);
		}
	}
	return (text, met, from = 0, to = text.length) => {
		let inside = from > 0 && isInWord(text.charCodeAt(from - 1));
		for (let at = from; at < to; at++) {
			const before = inside;
			inside = isInWord(text.charCodeAt(at));
			if (before || !inside) continue;
			for (const { value, pattern } of byBeginning.get(text.slice(at, at + 2).toLowerCase()) ?? []) {
				pattern.lastIndex = at;
				const found = pattern.exec(text);
				if (found !== null && met(value, at, at + found[0].length) === false) return;
			}
		}
	};
}
