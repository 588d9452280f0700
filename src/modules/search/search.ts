/** Search in Norwegian: word stems, both written forms, parts of compounds, and words that are nearly right. Pure. */
import { distance } from "fastest-levenshtein";
import type { Place } from "#base/place.ts";
import { WRITTEN_FORMS } from "./written-forms.ts";

/** What may be found. */
export const FOUND_KINDS = [
	...(["assignment", "goal", "indicator", "duty", "allotment", "earmark"] as const),
	...(["authorisation", "report", "meeting", "passage"] as const),
];
/** A kind of thing that may be found. */
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something that search looks in. */
export interface Searched {
	readonly kind: FoundKind;
	readonly id: string;
	/** The year that it belongs to; null for a letter that names none. */
	readonly year: number | null;
	/** What it is called, shown over the words: a number and a title, a sentence, a letter's title; empty where it has no name. */
	readonly name: string;
	/** The assignment's number, by which it has a page of its own; null for what is none. */
	readonly assignment: string | null;
	/** Everything that is looked in. */
	readonly text: string;
	/** Where its words stand. */
	readonly places: readonly Place[];
}

/** A piece of shown text, and whether it is what was sought. */
export interface Piece {
	readonly text: string;
	readonly isHit: boolean;
}

/** Something that was found. */
export interface Found extends Omit<Searched, "text"> {
	/** Its name. */
	readonly title: readonly Piece[];
	/** Of its text what stands about the first word found. */
	readonly pieces: readonly Piece[];
}

/** What a search comes to. */
export interface Findings {
	readonly found: readonly Found[];
	readonly total: number;
	/** What was sought in place of words that stand nowhere: nearly the same, or null where all stand somewhere. */
	readonly near: readonly string[] | null;
}

/** A word in a text, in small letters, with its place in UTF-16 units. */
export interface Word {
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** Numbers such as 2025-08 and 671.21 are one word. */
const WORD = /[\p{L}\p{N}]+(?:[-.]\p{N}+)*/gu;
/** The shortest word whose beginning, and the shortest that in the midst of another, finds it. */
const SHORTEST_START = 3;
const SHORTEST_PART = 5;
/** How much is shown before and after the first word found, in characters. */
const BEFORE = 80;
const AFTER = 200;
/** How well a word fits: itself, its stem or other form, its beginning, a part of it, nearly. */
const FIT = { same: 8, form: 6, start: 4, part: 3, near: 1 } as const;
/** Rows that people work in come before the letter's own passages. */
const ROW_BONUS = 2;

/** The words of a text. */
export function wordsIn(text: string): Word[] {
	return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
		word: found.toLowerCase(),
		start: index,
		end: index + found.length,
	}));
}

/** What is looked in, with its words found. */
export interface Library {
	readonly texts: readonly { readonly thing: Searched; readonly words: readonly Word[] }[];
	/** Every word that stands somewhere. */
	readonly vocabulary: ReadonlySet<string>;
}

/** Finds the words of everything that is looked in. */
export function libraryOf(searched: readonly Searched[]): Library {
	const texts = searched.map((thing) => ({ thing, words: wordsIn(`${thing.name}\n${thing.text}`) }));
	const vocabulary = new Set<string>();
	for (const { words } of texts) for (const { word } of words) vocabulary.add(word);
	return { texts, vocabulary };
}

/** Every word whose stem a search needs: those of the question in all their forms, and those of the library. */
export function wordsToStem(question: string, { vocabulary }: Library): string[] {
	const asked = wordsIn(question).flatMap(({ word }) => formsOf(word));
	return [...new Set([...asked, ...vocabulary])];
}

const FORMS = new Map<string, readonly string[]>(
	WRITTEN_FORMS.flatMap((forms) => forms.map((form) => [form, forms] as const)),
);

const formsOf = (word: string): readonly string[] => FORMS.get(word) ?? [word];

/**
 * What answers a question: every word of it must stand there, in some form.
 *
 * @param stems the stem of each of `wordsToStem`; a word without one is its own
 * @param most how many are handed out; `total` counts them all
 */
export function find(
	question: string,
	{ texts, vocabulary }: Library,
	stems: ReadonlyMap<string, string>,
	most: number,
): Findings {
	const asked = [...new Set(wordsIn(question).map(({ word }) => word))];
	const fits = asked.map((word) => fitsOf(word, vocabulary, stems));
	const hits = texts.flatMap(({ thing, words }) => {
		const score = scoreOf(words, fits);
		return score === null
			? []
			: [{ thing, words, score: score + (thing.kind === "passage" ? 0 : ROW_BONUS) }];
	});
	hits.sort((a, b) => b.score - a.score);
	const near = fits.flatMap(({ fit, isNear }) => (isNear ? [...fit.keys()] : []));
	return {
		found: asked.length === 0 ? [] : hits.slice(0, most).map(({ thing, words }) => shown(thing, words, fits)),
		total: asked.length === 0 ? 0 : hits.length,
		near: near.length > 0 ? [...new Set(near)] : null,
	};
}

/** The words that answer one of the question's, and how well. */
interface Fits {
	readonly fit: ReadonlyMap<string, number>;
	/** Whether they are only nearly the word, which stands nowhere. */
	readonly isNear: boolean;
}

function fitsOf(word: string, vocabulary: ReadonlySet<string>, stems: ReadonlyMap<string, string>): Fits {
	const stemOf = (known: string): string => stems.get(known) ?? known;
	const forms = new Set(formsOf(word).map(stemOf));
	const fit = new Map<string, number>();
	for (const known of vocabulary) {
		if (known === word) fit.set(known, FIT.same);
		else if (forms.has(stemOf(known))) fit.set(known, FIT.form);
		else if (word.length >= SHORTEST_START && known.startsWith(word)) fit.set(known, FIT.start);
		else if (word.length >= SHORTEST_PART && known.includes(word)) fit.set(known, FIT.part);
	}
	if (fit.size > 0) return { fit, isNear: false };
	const allowed = word.length < SHORTEST_PART ? 1 : 2;
	for (const known of vocabulary) {
		if (Math.abs(known.length - word.length) > allowed || word.length < SHORTEST_START) continue;
		if (distance(known, word) <= allowed) fit.set(known, FIT.near);
	}
	return { fit, isNear: fit.size > 0 };
}

/** How well a text answers: the sum over the question's words of the best that stands there; null where one does not. */
function scoreOf(words: readonly Word[], fits: readonly Fits[]): number | null {
	let sum = 0;
	for (const { fit } of fits) {
		const best = words.reduce((most, { word }) => Math.max(most, fit.get(word) ?? 0), 0);
		if (best === 0) return null;
		sum += best;
	}
	return sum;
}

/** What is found as it is shown: its name, and its text from about the first word found, in pieces. */
function shown(thing: Searched, words: readonly Word[], fits: readonly Fits[]): Found {
	const { text, ...rest } = thing;
	const offset = thing.name.length + 1;
	const hits = words.filter(({ word }) => fits.some(({ fit }) => fit.has(word)));
	const inName = hits.filter(({ start }) => start < offset);
	const inText = hits
		.filter(({ start }) => start >= offset)
		.map(({ start, end }) => ({ start: start - offset, end: end - offset }));
	const first = inText[0]?.start ?? 0;
	const from = first <= BEFORE ? 0 : beginningOfWord(text, first - BEFORE);
	const to = Math.min(text.length, first + AFTER);
	const cut = [
		...(from > 0 ? [{ text: "… ", isHit: false }] : []),
		...piecesOf(text, inText, from, to),
		...(to < text.length ? [{ text: " …", isHit: false }] : []),
	];
	return { ...rest, title: piecesOf(thing.name, inName, 0, thing.name.length), pieces: cut };
}

/** The stretch [from, to) of a text, parted where words were found. */
function piecesOf(
	text: string,
	hits: readonly Pick<Word, "start" | "end">[],
	from: number,
	to: number,
): Piece[] {
	const pieces: Piece[] = [];
	let at = from;
	for (const { start, end } of hits) {
		if (start < at || end > to) continue;
		pieces.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true });
		at = end;
	}
	pieces.push({ text: text.slice(at, to), isHit: false });
	return pieces.filter((piece) => piece.text !== "");
}

function beginningOfWord(text: string, at: number): number {
	const space = text.indexOf(" ", at);
	return space === -1 ? at : space + 1;
}
