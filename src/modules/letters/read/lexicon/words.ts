/**
 * How lists of words become patterns.
 *
 * A lexicon entry is a word or a phrase in lower case. `*` at its end stands for any ending
 * ("styringsparamet*", "20*"), a space for any run of spaces. Bokmål and nynorsk stand in lists of
 * their own and are always both looked for: one letter may mix them.
 */

export interface Words {
	readonly nb: readonly string[];
	readonly nn: readonly string[];
}

const ENDING = "[A-Za-zÀ-ſ]*";

function source(entry: string): string {
	const stem = entry.endsWith("*") ? entry.slice(0, -1) : entry;
	const escaped = stem.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replaceAll(" ", "\\s");
	if (stem === entry) return escaped;
	return escaped + (/[0-9]$/u.test(stem) ? "[0-9]*" : ENDING);
}

/** The alternatives as one pattern without boundaries, longest first, for building larger patterns. */
export function alternatives(...lists: readonly Words[]): string {
	const entries = new Set(lists.flatMap((list) => [...list.nb, ...list.nn]));
	return `(?:${[...entries]
		.sort((a, b) => b.length - a.length)
		.map(source)
		.join("|")})`;
}

/** Finds any of the words as whole words, whatever the case. */
export function anyOf(...lists: readonly Words[]): RegExp {
	return new RegExp(`(?<![A-Za-zÀ-ſ0-9])${alternatives(...lists)}(?![A-Za-zÀ-ſ0-9])`, "i");
}

/** The same, for walking through a text with `matchAll`. */
export function everyOf(...lists: readonly Words[]): RegExp {
	return new RegExp(anyOf(...lists).source, "gi");
}

/** Whether a heading or a cell begins with one of the words. */
export function startsWith(...lists: readonly Words[]): RegExp {
	return new RegExp(`^${alternatives(...lists)}(?![A-Za-zÀ-ſ0-9])`, "i");
}
