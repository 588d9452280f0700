/** How the phrases of a lexicon are compared with a text, whatever the case. */

/** The codes up to ɏ: the letters that the program knows. */
const CODES = 0x250;

const LETTER = 1;
const DIGIT = 2;
/** What a character is in a word, by its code; 0 where it stands in none. */
const KIND = Uint8Array.from({ length: CODES }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[0-9]/u.test(character)) return DIGIT;
	return /[A-Za-zÀ-ſ]/u.test(character) ? LETTER : 0;
});
/** Whether a character can stand in a word, by its code: a-z, A-Z, À-ſ and digits. */
export const isInWord = (code: number): boolean => code < CODES && KIND[code] !== 0;

/** What can stand in a word, as a pattern's class holds it. */
export const IN_WORD = "A-Za-zÀ-ſ0-9";

const OTHER_SPACES = /[^\S ]/g;

/** What `make` makes of a text, kept for the text that was last asked about: many ask about one text in turn. */
function rememberingLast(make: (text: string) => string): (text: string) => string {
	let last = "";
	let made = "";
	return (text) => {
		if (text !== last) {
			made = make(text);
			last = text;
		}
		return made;
	};
}

/** A text this long is a whole letter's, which is asked about again after each of its sentences has been. */
const WHOLE = 4000;

/** The same, for whole letters and for their parts. */
function remembering(make: (text: string) => string): (text: string) => string {
	const [ofWhole, ofPart] = [rememberingLast(make), rememberingLast(make)];
	return (text) => (text.length < WHOLE ? ofPart(text) : ofWhole(text));
}

/** A text in small letters; offsets stay the text's own. */
export const lowered = remembering((text) => {
	const lower = text.toLowerCase();
	// The one letter that is two as a small one.
	return lower.length === text.length ? lower : text.replaceAll("İ", "I").toLowerCase();
});

/** A text as phrases are compared with it: in small letters, any space as the same. */
export const comparable = remembering((text) => lowered(text).replace(OTHER_SPACES, " "));

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

/** Where a phrase ends that stands at a place of a comparable text; -1 where none does, or its last word goes on. */
export function endOf(text: string, at: number, { stem, ending }: Phrase): number {
	if (!text.startsWith(stem, at)) return -1;
	let end = at + stem.length;
	if (ending !== 0) while (KIND[text.charCodeAt(end)] === ending) end++;
	return isInWord(text.charCodeAt(end)) ? -1 : end;
}
