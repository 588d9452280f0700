/** How the phrases of a lexicon are compared with a text, letter by letter, whatever the case. */

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

/** A letter in lower case, any space as the same, by their codes. */
export function folded(code: number): number {
	if (code < CODES) return FOLDED[code]!;
	return WIDE_SPACES.includes(String.fromCharCode(code)) ? SPACE : code;
}

/** An entry of a lexicon, ready to be compared. */
export interface Phrase {
	/** Lower case, without the `*` at its end. */
	readonly stem: string;
	/** What may follow it in its word: letters or digits where it ends in `*`, else nothing. */
	readonly ending: number;
}

/** An entry as it is compared. */
export function phraseOf(written: string): Phrase {
	if (!written.endsWith("*")) return { stem: written, ending: 0 };
	const stem = written.slice(0, -1);
	return { stem, ending: KIND[stem.charCodeAt(stem.length - 1)] === DIGIT ? DIGIT : LETTER };
}

/** Whether the text goes on at a place as a phrase does, whose first `known` letters it has. */
export function goesOn(text: string, at: number, { stem }: Phrase, known: number): boolean {
	for (let i = known; i < stem.length; i++)
		if (folded(text.charCodeAt(at + i)) !== stem.charCodeAt(i)) return false;
	return true;
}

/** Where a phrase ends that the text goes on as; -1 where its last word goes on. */
export function endOf(text: string, at: number, { stem, ending }: Phrase): number {
	let end = at + stem.length;
	if (ending !== 0) while (KIND[text.charCodeAt(end)] === ending) end++;
	return isInWord(text.charCodeAt(end)) ? -1 : end;
}
