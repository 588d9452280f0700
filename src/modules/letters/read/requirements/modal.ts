import {
	MODAL_WORDS,
	NEGATION,
	ORDERED_WITHOUT_MODAL,
	POSSIBLE,
	RESPONSIBILITY,
	SAME_AS_MAIN,
	SUBORDINATORS,
} from "../lexicon/modality.ts";
import { alternatives, anyOf, startsWith } from "../lexicon/words.ts";
import type { Modality } from "../reading.ts";

/** A word that binds, in its sentence. Offsets count from the sentence's start. */
export interface Modal {
	readonly start: number;
	readonly end: number;
	readonly modality: Modality;
	/** Where the clause that the modal stands in begins. */
	readonly clause: number;
	/** The modal stands in a clause inside another. */
	readonly subordinate: boolean;
}

const ORDER = ["must", "asked", "expected", "should", "may"] as const;
const BOUND = "(?<![A-Za-zÀ-ɏ0-9-])";
const AFTER = "(?![A-Za-zÀ-ɏ0-9-])";
const WORDS: ReadonlyMap<string, Modality> = new Map(
	ORDER.flatMap((modality) =>
		[...MODAL_WORDS[modality].nb, ...MODAL_WORDS[modality].nn]
			.filter((word) => !word.endsWith("*"))
			.map((word) => [word, modality] as const),
	).reverse(),
);
const STEMS = ORDER.flatMap((modality) =>
	[...MODAL_WORDS[modality].nb, ...MODAL_WORDS[modality].nn]
		.filter((word) => word.endsWith("*"))
		.map((word) => [word.slice(0, -1), modality] as const),
);

type Kind = "modal" | "duty" | "given" | "asking";

/** A pattern that is tried where a word begins. */
interface Finder {
	readonly kind: Kind;
	readonly pattern: RegExp;
}

const DUTY = new RegExp(
	`(?:(?:har|er|får|ha)\\s(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\\s){0,4}?${alternatives(RESPONSIBILITY)}(?=\\s(?:for|til|av|på|i|hos|ved))|er\\s(?:[A-Za-zÀ-ɏ]+\\s){1,4}pålag[td](?=\\så)|plikt[ae]r(?=\\s(?:[A-Za-zÀ-ɏ]+\\s){0,2}å\\s))${AFTER}`,
	"iuy",
);
const GIVEN =
	/(?:gis|gir|gjev|får|har|blir gitt|vert gitt|blir gjeve)\s(?:(?!ikke|ikkje|som\s|at\s)[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\s){0,4}?(i\soppdrag|følgende\s(?:del)?oppdrag|følgjande\s(?:del)?oppdrag|fullmakt(?:er)?|belastningsfullmakt|myndighet|myndigheit|adgang|høve)(?=\s(?:til|å|etter|på|innen|innan)(?![A-Za-zÀ-ɏ])|:)/iuy;
const ASKING = /vil\s(?:vi\s|departementet\s)?be(?=\s)/iuy;
/** How each of these can begin. */
const BEGINNINGS: readonly (readonly [Kind, RegExp, readonly string[]])[] = [
	["duty", DUTY, ["ha", "er", "få", "pl"]],
	["given", GIVEN, ["gi", "gj", "få", "ha", "bl", "ve"]],
	["asking", ASKING, ["vi"]],
];
/** What to try by the two letters that a word begins with: most words begin nothing that binds. */
const FINDERS: ReadonlyMap<string, readonly Finder[]> = findersByBeginning();
const ORDERED = new RegExp(`${BOUND}${alternatives(ORDERED_WITHOUT_MODAL)}${AFTER}`, "giu");
const ORDERS =
	/(?<![A-Za-zÀ-ɏ])(?:det|dette|innen|innan|senest|seinast|(?:i\s)?kopi|til\sdepartement[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;
const AS_MAIN = new RegExp(`${BOUND}${alternatives(SAME_AS_MAIN)}${AFTER}`, "iu");
const NOT = new RegExp(`^(?:\\s[A-Za-zÀ-ɏ]+){0,7}?\\s${alternatives(NEGATION)}${AFTER}`, "iu");
const SUBORDINATE = new RegExp(`${BOUND}${alternatives(SUBORDINATORS)}${AFTER}`, "giu");
const FINITE = /\s(?:er|har|blir|vil|kan|skal|må|var|ble|[A-Za-zÀ-ɏ]{2,}(?:er|es|ar|ast|te|de))(?=\s)/iu;
const BOUNDARY = /[,;:(–]\s|\s(?:men|mens)\s/gu;
const NEVER = new RegExp(`^(?:\\s[A-Za-zÀ-ɏ]+)?\\s${alternatives(POSSIBLE)}${AFTER}`, "iu");
const NO_ACCESS = anyOf({
	nb: ["ikke adgang til", "ikke anledning til", "forbudt å", "ikke tillatt"],
	nn: ["ikkje høve til", "ikkje lov til", "forbode å"],
});
const WILL_BE_ABLE = startsWith({ nb: ["kunne"], nn: ["kunne"] });

function findersByBeginning(): Map<string, Finder[]> {
	const finders = new Map<string, Finder[]>();
	const words = ORDER.flatMap((modality) => [...MODAL_WORDS[modality].nb, ...MODAL_WORDS[modality].nn]);
	for (const beginning of new Set(words.map((word) => word.slice(0, 2)))) {
		const begins = (word: string) => word.startsWith(beginning);
		const groups = ORDER.map(
			(modality) =>
				[MODAL_WORDS[modality].nb.filter(begins), MODAL_WORDS[modality].nn.filter(begins)] as const,
		)
			.filter(([nb, nn]) => nb.length + nn.length > 0)
			.map(([nb, nn]) => alternatives({ nb, nn }));
		finders.set(beginning, [
			{ kind: "modal", pattern: new RegExp(`(?:${groups.join("|")})${AFTER}`, "iuy") },
		]);
	}
	for (const [kind, pattern, beginnings] of BEGINNINGS) {
		for (const beginning of beginnings) {
			finders.set(beginning, [...(finders.get(beginning) ?? []), { kind, pattern }]);
		}
	}
	return finders;
}

/** Whether a character can stand in a word, by its code: a-z, A-Z, À-ɏ, digits and the hyphen. */
function isInWord(code: number): boolean {
	return (
		(code >= 0x61 && code <= 0x7a) ||
		(code >= 0x41 && code <= 0x5a) ||
		(code >= 0xc0 && code <= 0x24f) ||
		(code >= 0x30 && code <= 0x39) ||
		code === 0x2d
	);
}

/** Every place where one of the finders meets a sentence, those of one kind apart from each other. */
function bindingWords(sentence: string, met: (kind: Kind, start: number, words: string) => void): void {
	const ends: Record<Kind, number> = { modal: 0, duty: 0, given: 0, asking: 0 };
	let inside = false;
	for (let at = 0; at < sentence.length; at++) {
		const before = inside;
		inside = isInWord(sentence.charCodeAt(at));
		if (before || !inside) continue;
		for (const { kind, pattern } of FINDERS.get(sentence.slice(at, at + 2).toLowerCase()) ?? []) {
			if (at < ends[kind]) continue;
			pattern.lastIndex = at;
			const words = pattern.exec(sentence)?.[0];
			if (words === undefined) continue;
			ends[kind] = at + words.length;
			met(kind, at, words);
		}
	}
}

function modalityOf(word: string): Modality {
	const lower = word.toLowerCase().replace(/\s+/gu, " ");
	return WORDS.get(lower) ?? STEMS.find(([stem]) => lower.startsWith(stem))?.[1] ?? "must";
}

function clauseStart(sentence: string, at: number): number {
	let start = 0;
	for (const match of sentence.slice(0, at).matchAll(BOUNDARY)) start = match.index + match[0].length;
	return start;
}

/** A clause word stands before the modal in its clause, with no verb of its own between them. */
function isSubordinate(sentence: string, clause: number, at: number): boolean {
	const before = sentence.slice(clause, at);
	let last = -1;
	let word = "";
	for (const match of before.matchAll(SUBORDINATE)) {
		last = match.index + match[0].length;
		word = match[0].toLowerCase();
	}
	if (last < 0 || (word === "at" && AS_MAIN.test(before))) return false;
	if (word === "der" && !/^der\s/iu.test(before)) return false;
	return (word !== "som" && word !== "der") || !FINITE.test(`${before.slice(last)} `);
}

function negated(sentence: string, modality: Modality, word: string, end: number): boolean {
	if (modality !== "must" && modality !== "may") return false;
	if (!/^(?:skal|må|kan|delegeres)$/iu.test(word)) return false;
	return NOT.test(sentence.slice(end, end + 90));
}

/** «kan» that tells what may happen or be able to, by the words after it: no permission. */
function isOnlyPossible(after: string): boolean {
	const near = after.slice(0, 57);
	return (NEVER.test(near) && !NOT.test(near)) || WILL_BE_ABLE.test(after.slice(1));
}

/** Every word of the sentence that binds, in reading order (R3.1–R3.9). */
export function modalsIn(sentence: string): readonly Modal[] {
	const found: Modal[] = [];
	const add = (start: number, word: string, modality: Modality): void => {
		const end = start + word.length;
		const clause = clauseStart(sentence, start);
		const subordinate = isSubordinate(sentence, clause, start);
		found.push({
			start,
			end,
			modality: negated(sentence, modality, word, end) ? "must-not" : modality,
			clause,
			subordinate,
		});
	};
	bindingWords(sentence, (kind, start, words) => {
		if (kind === "duty") add(start, words, "must");
		else if (kind === "given") add(start, words, /oppdrag$/iu.test(words) ? "must" : "may");
		else if (kind === "asking") add(start, words, "asked");
		else if (!/^kan$/iu.test(words) || !isOnlyPossible(sentence.slice(start + 3))) {
			add(start, words, modalityOf(words));
		}
	});
	if (found.length === 0) {
		for (const match of sentence.matchAll(ORDERED))
			if (ORDERS.test(sentence.slice(match.index))) add(match.index, match[0], "must");
	}
	const closed = NO_ACCESS.exec(sentence);
	if (closed !== null) add(closed.index, closed[0], "must-not");
	return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The binding words of each sentence of a text, found once however many ask; sentences are known by where they begin and end. */
export function modalsOf(text: string): (start: number, end: number) => readonly Modal[] {
	const found = new Map<string, readonly Modal[]>();
	return (start, end) => {
		const key = `${start}-${end}`;
		const before = found.get(key);
		if (before !== undefined) return before;
		const modals = modalsIn(text.slice(start, end));
		found.set(key, modals);
		return modals;
	};
}
