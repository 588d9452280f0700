import { type Letter, sourceOf } from "../letter.ts";
import { LANGUAGE_WORDS, SIGNATORY_TITLES } from "../lexicon/head.ts";
import { COMMON_WORDS } from "../lexicon/spelling.ts";
import type { Finding, Source } from "../reading.ts";

const LOST = ["æ", "ø", "å"] as const;
/** A shorter word may be another word of the language with a letter taken away. */
const SHORTEST = 5;

interface Damaged {
	readonly written: string;
	readonly proposed: string | null;
	readonly sources: Source[];
}

/** Words with the character that stands for one that could not be read, with a reading where the letter has one. */
function replaced(word: string, known: ReadonlySet<string>): string | null {
	const lower = word.toLowerCase();
	if ([...lower].filter((letter) => letter === "\ufffd").length > 2) return null;
	let candidates = [lower];
	while (candidates[0]!.includes("\ufffd"))
		candidates = candidates.flatMap((one) => LOST.map((letter) => one.replace("\ufffd", letter)));
	return candidates.find((one) => known.has(one)) ?? null;
}

/** Every word that a known word becomes when it loses one æ, ø or å, with the whole word. */
function losses(known: ReadonlySet<string>): ReadonlyMap<string, string> {
	const lost = new Map<string, string>();
	for (const word of known) {
		for (let at = 0; at < word.length; at++) {
			if (/[æøå]/u.test(word[at]!)) lost.set(word.slice(0, at) + word.slice(at + 1), word);
		}
	}
	return lost;
}

const spelled = (written: string, proposed: string): string =>
	/^[A-ZÀ-Þ]/u.test(written) ? proposed.charAt(0).toUpperCase() + proposed.slice(1) : proposed;

/**
 * Unreadable characters, with a proposed reading: U+FFFD, and words that have lost their æ, ø or å.
 * A word counts as damaged only where the whole word stands elsewhere in the letter, or is common.
 */
export function unreadableCharacters(letter: Letter): readonly Finding[] {
	const counts = new Map<string, number>();
	const words = [...letter.text.matchAll(/[A-Za-zÀ-ɏ\ufffd]+-?/gu)];
	for (const match of words) {
		const lower = match[0].toLowerCase();
		counts.set(lower, (counts.get(lower) ?? 0) + 1);
	}
	const common = new Set([
		...COMMON_WORDS,
		...LANGUAGE_WORDS.nb,
		...LANGUAGE_WORDS.nn,
		...SIGNATORY_TITLES.nb,
		...SIGNATORY_TITLES.nn,
	]);
	const known = new Set([
		...common,
		...[...counts].filter(([word]) => /[æøå]/u.test(word) && !word.includes("\ufffd")).map(([word]) => word),
	]);
	const lost = losses(known);
	const damaged = new Map<string, Damaged>();
	for (const match of words) {
		const written = match[0];
		const lower = written.toLowerCase();
		const isReplaced = lower.includes("\ufffd");
		if (!isReplaced && (lower.length < SHORTEST || common.has(lower) || (counts.get(lower) ?? 0) > 3))
			continue;
		const proposed = isReplaced ? replaced(written, known) : (lost.get(lower) ?? null);
		if (!isReplaced && (proposed === null || !damagedShape(lower, proposed, counts))) continue;
		const one = damaged.get(lower) ?? {
			written,
			proposed: proposed === null ? null : spelled(written, proposed),
			sources: [],
		};
		one.sources.push(sourceOf({ start: match.index, end: match.index + written.length }));
		damaged.set(lower, one);
	}
	if (damaged.size === 0) return [];
	const list = [...damaged.values()];
	const told = list
		.slice(0, 12)
		.map((one) =>
			one.proposed === null ? `«${one.written}»` : `«${one.written}» (trolig «${one.proposed}»)`,
		);
	return [
		{
			code: "unreadable-characters",
			severity: "warning",
			message: `Brevet har tegn som ikke kan leses: ${told.join(", ")}${list.length > 12 ? " med flere" : ""}. Er dette riktig forstått?`,
			sources: list.flatMap((one) => one.sources),
		},
	];
}

/** Two consonants meet where the vowel was lost, or the whole word is far more common than the damaged one. */
function damagedShape(lower: string, proposed: string, counts: ReadonlyMap<string, number>): boolean {
	const at = [...lower].findIndex((letter, index) => letter !== proposed[index]);
	const before = lower[at - 1] ?? "";
	const after = lower[at] ?? "";
	const vowel = /[aeiouyæøå]/u;
	return (
		(!vowel.test(before) && !vowel.test(after)) || (counts.get(proposed) ?? 0) >= 4 * (counts.get(lower) ?? 1)
	);
}
