import { type Letter, sourceOf } from "../letter.ts";
import { lowered } from "../lexicon/compare.ts";
import { LANGUAGE_WORDS, SIGNATORY_TITLES } from "../lexicon/head.ts";
import { COMMON_WORDS } from "../lexicon/spelling.ts";
import type { Source } from "../reading.ts";
import { type Asked, asked } from "./asked.ts";
import { matchesAtWords } from "./at-words.ts";

const LOST = ["æ", "ø", "å"] as const;
const isLost = (letter: string): boolean => letter === "æ" || letter === "ø" || letter === "å";
const MAY_LOSE = /[æøå]/u;
/** What stands for a character that could not be read. */
const REPLACEMENT = "\ufffd";
/** A shorter word may be another word of the language with a letter taken away. */
const SHORTEST = 5;

interface Damaged {
	readonly written: string;
	readonly proposed: string | null;
	readonly sources: readonly Source[];
}

/** Words with the character that stands for one that could not be read, with a reading where the letter has one. */
function replaced(lower: string, known: (word: string) => boolean): string | null {
	if ([...lower].filter((letter) => letter === REPLACEMENT).length > 2) return null;
	let candidates = [lower];
	while (candidates[0]!.includes(REPLACEMENT))
		candidates = candidates.flatMap((one) => LOST.map((letter) => one.replace(REPLACEMENT, letter)));
	return candidates.find((one) => known(one)) ?? null;
}

/** Every word that one of the words becomes when it loses one æ, ø or å, with the whole word. */
function losses(whole: Iterable<string>): ReadonlyMap<string, string> {
	const lost = new Map<string, string>();
	for (const word of whole) {
		for (let at = 0; at < word.length; at++) {
			if (isLost(word[at]!)) lost.set(word.slice(0, at) + word.slice(at + 1), word);
		}
	}
	return lost;
}

const COMMON: ReadonlySet<string> = new Set([
	...COMMON_WORDS,
	...LANGUAGE_WORDS.nb,
	...LANGUAGE_WORDS.nn,
	...SIGNATORY_TITLES.nb,
	...SIGNATORY_TITLES.nn,
]);
const COMMON_LOSSES = losses(COMMON);

const spelled = (written: string, proposed: string): string =>
	/^[A-ZÀ-Þ]/u.test(written) ? proposed.charAt(0).toUpperCase() + proposed.slice(1) : proposed;

/** The words of a text in small letters, each with the hyphen that may end it. */
interface Vocabulary {
	/** The different ones that are long enough to have lost a letter. */
	readonly long: ReadonlySet<string>;
	/** The different ones with the character that stands for one that could not be read. */
	readonly unreadable: ReadonlySet<string>;
	/** Where a word stands. */
	placesOf(word: string): readonly number[];
}

const LETTER = "[a-zÀ-ſ\ufffd]";
const LONG_WORDS = new RegExp(`${LETTER}{${SHORTEST},}-?`, "gu");
const WORD_HERE = new RegExp(`(?<!${LETTER})${LETTER}+-?`, "uy");

function vocabularyOf(text: string): Vocabulary {
	const small = lowered(text);
	return {
		// The engine finds the words and puts them in the set: to go through the letters here takes three times as long.
		long: new Set(small.match(LONG_WORDS)),
		unreadable: new Set(matchesAtWords(small, [REPLACEMENT], WORD_HERE).map(([word]) => word)),
		placesOf(word) {
			const places: number[] = [];
			for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + word.length)) {
				WORD_HERE.lastIndex = at;
				if (WORD_HERE.exec(small)?.[0] === word) places.push(at);
			}
			return places;
		},
	};
}

/** A word that stands oftener is a word of its own, whatever it looks like. */
const OFTENEST = 3;

/** What UTF-8 becomes when it is read as Windows-1252, and the letter that was there. */
const MISREAD: Readonly<Record<string, string>> = {
	"Ã¦": "æ",
	"Ã¸": "ø",
	"Ã¥": "å",
	"Ã†": "Æ",
	"Ã˜": "Ø",
	"Ã…": "Å",
};
const MISREAD_SIGNS = /Ã[¦¸¥†˜…]/gu;
const WORD_WITH_SIGNS = /(?<![A-Za-zÀ-ſ¦¸¥†˜…])[A-Za-zÀ-ſ¦¸¥†˜…]+/gu;
/** Signs that no word holds, and such as addresses and lists hold too: these only where the whole word is known. */
const NO_LETTER = "?□■▯▢¤¢›‹¿";
const SELDOM_LETTER = "@#|{}~";
const SIGNS = `[${NO_LETTER}${SELDOM_LETTER}]`;
const EACH_SIGN = new RegExp(SIGNS, "gu");
const SELDOM = new RegExp(`[${SELDOM_LETTER}]`, "u");
/** A sign within a word that stands where a letter was: «oppl?ring», «oppl□ring». */
const SIGN_WORD = new RegExp(
	`(?<![A-Za-zÀ-ſ0-9/=&._-])[A-Za-zÀ-ſ]+${SIGNS}[a-zß-ÿ]+(?:${SIGNS}[a-zß-ÿ]+)?(?![A-Za-zÀ-ſ0-9/=&_])`,
	"uy",
);

/** What a letter becomes when a file is opened as what it is not: «(cid:248)», «&oslash;», «ï¿½», and a dash that became «â€“». */
const CODES = /\(cid:\d{1,4}\)|&(?:[A-Za-z]{2,8}|#\d{2,4});|ï¿½|â€[^A-Za-z0-9\s]?|Â(?=[\s«»§°])/gu;
const CODED: Readonly<Record<string, string>> = {
	"&aelig;": "æ",
	"&oslash;": "ø",
	"&aring;": "å",
	"&AElig;": "Æ",
	"&Oslash;": "Ø",
	"&Aring;": "Å",
};
/** A word is looked at for no more than this before and after a code. */
const LONGEST_PART = 30;

/** Words that a code stands in, with the word that it probably was. */
function coded(text: string, known: (word: string) => boolean): ReadonlyMap<string, Damaged> {
	const found = new Map<string, Damaged>();
	for (const { 0: code, index } of text.matchAll(CODES)) {
		const after = index + code.length;
		const before =
			/[A-Za-zÀ-ſ]{1,30}$/u.exec(text.slice(Math.max(0, index - LONGEST_PART), index))?.[0] ?? "";
		const rest = /^[A-Za-zÀ-ſ]*/u.exec(text.slice(after, after + LONGEST_PART))?.[0] ?? "";
		const written = `${before}${code}${rest}`;
		const letter = CODED[code];
		const meant =
			letter === undefined ? replaced(`${before}\ufffd${rest}`.toLowerCase(), known) : before + letter + rest;
		const source = sourceOf({ start: index - before.length, end: after + rest.length });
		const same = found.get(written);
		found.set(written, {
			written,
			proposed: meant === null ? null : spelled(written, meant),
			sources: [...(same?.sources ?? []), source],
		});
	}
	return found;
}

/** Words with letters that another alphabet's signs stand for; a sign of its own only where the word is known. */
function misread(
	text: string,
	known: (word: string) => boolean,
	isWord: (part: string) => boolean,
): ReadonlyMap<string, Damaged> {
	const found = new Map<string, Damaged>();
	const add = (written: string, at: number, proposed: string | null): void => {
		const before = found.get(written.toLowerCase());
		const source = sourceOf({ start: at, end: at + written.length });
		found.set(written.toLowerCase(), {
			written: before?.written ?? written,
			proposed,
			sources: [...(before?.sources ?? []), source],
		});
	};
	if (text.includes("Ã"))
		for (const { 0: written, index } of text.matchAll(WORD_WITH_SIGNS)) {
			const meant = written.replace(MISREAD_SIGNS, (signs) => MISREAD[signs] ?? signs);
			if (meant !== written) add(written, index, meant);
		}
	const unknown: { written: string; index: number }[] = [];
	for (const { 0: written, index } of matchesAtWords(text, [...NO_LETTER, ...SELDOM_LETTER], SIGN_WORD)) {
		const whole = replaced(written.toLowerCase().replace(EACH_SIGN, REPLACEMENT), known);
		if (whole !== null) add(written, index, spelled(written, whole));
		else if (!SELDOM.test(written) && !written.split(EACH_SIGN).every((part) => isWord(part.toLowerCase())))
			unknown.push({ written, index });
	}
	for (const { written, index } of unknown) add(written, index, null);
	return found;
}

/** Words that cannot be read, or have lost a letter, where the whole word stands elsewhere in the letter or is common. */
function damagedIn(letter: Letter, words: Vocabulary, known: (word: string) => boolean): readonly Damaged[] {
	const damaged: Damaged[] = [];
	const add = (lower: string, places: readonly number[], proposed: string | null): void => {
		const [first = 0] = places;
		const written = letter.text.slice(first, first + lower.length);
		damaged.push({
			written,
			proposed: proposed === null ? null : spelled(written, proposed),
			sources: places.map((start) => sourceOf({ start, end: start + lower.length })),
		});
	};
	const lost = losses([...words.long].filter((word) => MAY_LOSE.test(word) && !word.includes(REPLACEMENT)));
	// The letter's own words come before those that are common.
	for (const [lower, whole] of new Map([...COMMON_LOSSES, ...lost])) {
		if (!words.long.has(lower) || COMMON.has(lower)) continue;
		const places = words.placesOf(lower);
		if (places.length > OFTENEST || !damagedShape(lower, whole, words)) continue;
		add(lower, places, whole);
	}
	for (const lower of words.unreadable) add(lower, words.placesOf(lower), replaced(lower, known));
	return damaged.sort((a, b) => a.sources[0]!.start - b.sources[0]!.start);
}

/**
 * Unreadable characters, with a proposed reading: U+FFFD, and words that have lost their æ, ø or å.
 * A word counts as damaged only where the whole word stands elsewhere in the letter, or is common.
 */
export function unreadableCharacters(letter: Letter): readonly Asked[] {
	const words = vocabularyOf(letter.text);
	const known = (word: string): boolean => COMMON.has(word) || words.placesOf(word).length > 0;
	const list = [
		...damagedIn(letter, words, known),
		...misread(letter.text, known, (part) => words.placesOf(part).length > 1).values(),
		...coded(letter.text, known).values(),
	];
	if (list.length === 0) return [];
	const told = list.slice(0, 12);
	const values = {
		written: told.map((one) => one.written),
		proposed: told.map((one) => one.proposed ?? ""),
		more: list.length > told.length ? "more" : "",
	};
	const sources = list.flatMap((one) => one.sources);
	return [asked("unreadable-characters", "warning", "unreadable", values, sources)];
}

/** Two consonants meet where the vowel was lost, or the whole word is far more common than the damaged one. */
function damagedShape(lower: string, proposed: string, words: Vocabulary): boolean {
	const at = [...lower].findIndex((letter, index) => letter !== proposed[index]);
	const before = lower[at - 1] ?? "";
	const after = lower[at] ?? "";
	const vowel = /[aeiouyæøå]/u;
	if (!vowel.test(before) && !vowel.test(after)) return true;
	return words.placesOf(proposed).length >= 4 * words.placesOf(lower).length;
}
