/**
 * When two texts, ids or places agree, for scoring a reading (contracts/matching.md).
 */

/** A text's words in lower case, letters and digits only. */
export function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.normalize("NFC")
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** A text in lower case with letters and digits only. */
export function bare(text: string): string {
	return wordsOf(text).join("");
}

/** One contains the other, or three quarters of the shorter's words stand in the other. */
export function alike(one: string | null | undefined, other: string | null | undefined): boolean {
	if (!one || !other) return false;
	const [a, b] = [bare(one), bare(other)];
	if (a === "" || b === "") return false;
	if (a.includes(b) || b.includes(a)) return true;
	const [left, right] = [wordsOf(one), wordsOf(other)];
	const [short, long] = left.length <= right.length ? [left, right] : [right, left];
	const there = new Set(long);
	return short.filter((word) => there.has(word)).length >= short.length * 0.75;
}

/** An id without the differences of writing that R2.8 names: case, spaces, hyphens. */
export function idOf(id: string): string {
	return id
		.toLowerCase()
		.trim()
		.replace(/[\s\u2010-\u2014-]+/gu, "-");
}

/** Both are there with the same letters and digits, or both are absent. */
export function same(
	one: string | number | null | undefined,
	other: string | number | null | undefined,
): boolean {
	return bare(String(one ?? "")) === bare(String(other ?? ""));
}

/** Both ids are there and equal but for the differences of writing, or both are absent. */
export function sameId(one: string | null | undefined, other: string | null | undefined): boolean {
	return idOf(one ?? "") === idOf(other ?? "");
}

/** A text says a phrase: its words in a row, the last one with any ending. */
export function says(text: string, phrase: string): boolean {
	return ` ${wordsOf(text).join(" ")}`.includes(` ${wordsOf(phrase).join(" ")}`);
}

/** A text's letters and digits in a row, and where in them each character of the text would stand. */
export interface Bared {
	readonly letters: string;
	/** Per offset of the text: how many letters stand before it. One longer than the text. */
	readonly at: Uint32Array;
}

/** Bares a whole text so that places in it can be compared; linear in its length. */
export function bared(text: string): Bared {
	const at = new Uint32Array(text.length + 1);
	const parts: string[] = [];
	let count = 0;
	let offset = 0;
	for (const character of text) {
		at.fill(count, offset, offset + character.length);
		if (/[\p{L}\p{N}]/u.test(character)) {
			const small = character.toLowerCase();
			parts.push(small);
			count += small.length;
		}
		offset += character.length;
	}
	at[text.length] = count;
	return { letters: parts.join(""), at };
}
