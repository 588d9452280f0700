import { type Letter, sourceOf } from "../letter.ts";
import { LANGUAGE_WORDS, SIGNATORY_TITLES } from "../lexicon/head.ts";
import { COMMON_WORDS } from "../lexicon/spelling.ts";
import type { Source } from "../reading.ts";
import { type Asked, asked } from "./asked.ts";
import { matchesAtWords } from "./at-words.ts";

const LOST = ["æ", "ø", "å"] as const;
const isLost = (letter: string): boolean => letter === "æ" || letter === "ø" || letter === "å";
const MAY_LOSE = /[æøå]/u;
const hasLost = (word: string): boolean => MAY_LOSE.test(word);
/** A shorter word may be another word of the language with a letter taken away. */
const SHORTEST = 5;

interface Damaged {
	readonly written: string;
	readonly proposed: string | null;
	readonly sources: readonly Source[];
}

/** Words with the character that stands for one that could not be read, with a reading where the letter has one. */
function replaced(lower: string, known: (word: string) => boolean): string | null {
	if ([...lower].filter((letter) => letter === "\ufffd").length > 2) return null;
	let candidates = [lower];
	while (candidates[0]!.includes("\ufffd"))
		candidates = candidates.flatMap((one) => LOST.map((letter) => one.replace("\ufffd", letter)));
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

const NONE = 0;
const SMALL = 1;
const CAPITAL = 2;
const OFTEN_LOST = 3;
/** What each character up to U+024F is to a word: not of it, a small letter, a capital. */
const KIND = Uint8Array.from({ length: 0x250 }, (_, code) => {
	const letter = String.fromCharCode(code);
	if (!/[A-Za-zÀ-ſ]/u.test(letter)) return NONE;
	if (letter !== letter.toLowerCase()) return CAPITAL;
	return isLost(letter) ? OFTEN_LOST : SMALL;
});
const REPLACEMENT = 0xfffd;
const HYPHEN = 0x2d;

interface Word {
	/** Where it stands: everywhere if it has U+FFFD, else the first few places. */
	readonly starts: number[];
	readonly length: number;
	/** It has the character that stands for one that could not be read. */
	readonly unreadable: boolean;
	count: number;
}

/** A word that stands oftener is a word of its own, whatever it looks like. */
const OFTENEST = 3;

/** Every different word of the text in lower case, a hyphen at its end included. */
function wordsIn(text: string): Map<string, Word> {
	const words = new Map<string, Word>();
	let start = -1;
	let unreadable = false;
	let small = true;
	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? text.charCodeAt(at) : 0;
		const kind = code === REPLACEMENT ? SMALL : (KIND[code] ?? NONE);
		if (kind !== NONE) {
			if (start < 0) start = at;
			if (kind === CAPITAL) small = false;
			if (code === REPLACEMENT) unreadable = true;
			continue;
		}
		if (start < 0) continue;
		const end = code === HYPHEN ? at + 1 : at;
		const written = text.slice(start, end);
		const lower = small ? written : written.toLowerCase();
		let word = words.get(lower);
		if (word === undefined) {
			word = { starts: [], length: end - start, unreadable, count: 0 };
			words.set(lower, word);
		}
		word.count++;
		if (unreadable || word.count <= OFTENEST) word.starts.push(start);
		start = -1;
		unreadable = false;
		small = true;
	}
	return words;
}

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
		const whole = replaced(written.toLowerCase().replace(EACH_SIGN, "\ufffd"), known);
		if (whole !== null) add(written, index, spelled(written, whole));
		else if (!SELDOM.test(written) && !written.split(EACH_SIGN).every((part) => isWord(part.toLowerCase())))
			unknown.push({ written, index });
	}
	for (const { written, index } of unknown) add(written, index, null);
	return found;
}

/**
 * Unreadable characters, with a proposed reading: U+FFFD, and words that have lost their æ, ø or å.
 * A word counts as damaged only where the whole word stands elsewhere in the letter, or is common.
 */
export function unreadableCharacters(letter: Letter): readonly Asked[] {
	const words = wordsIn(letter.text);
	const whole: string[] = [];
	for (const [lower, word] of words) if (!word.unreadable && hasLost(lower)) whole.push(lower);
	const ofLetter = new Set(whole);
	const known = (word: string): boolean => COMMON.has(word) || ofLetter.has(word);
	const lost = losses(whole);
	const damaged = new Map<string, Damaged>();
	for (const [lower, word] of words) {
		const { unreadable } = word;
		if (!unreadable && (lower.length < SHORTEST || word.count > OFTENEST || COMMON.has(lower))) continue;
		const proposed = unreadable
			? replaced(lower, known)
			: (lost.get(lower) ?? COMMON_LOSSES.get(lower) ?? null);
		if (!unreadable && (proposed === null || !damagedShape(lower, proposed, words))) continue;
		const [first = 0] = word.starts;
		const written = letter.text.slice(first, first + word.length);
		damaged.set(lower, {
			written,
			proposed: proposed === null ? null : spelled(written, proposed),
			sources: word.starts.map((start) => sourceOf({ start, end: start + word.length })),
		});
	}
	const list = [
		...damaged.values(),
		...misread(letter.text, known, (part) => (words.get(part)?.count ?? 0) > 1).values(),
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
function damagedShape(lower: string, proposed: string, words: ReadonlyMap<string, Word>): boolean {
	const at = [...lower].findIndex((letter, index) => letter !== proposed[index]);
	const before = lower[at - 1] ?? "";
	const after = lower[at] ?? "";
	const vowel = /[aeiouyæøå]/u;
	const often = words.get(proposed)?.count ?? 0;
	return (!vowel.test(before) && !vowel.test(after)) || often >= 4 * (words.get(lower)?.count ?? 1);
}
