import type { FoundAssignment } from "../assignments/index.ts";
import type { Block } from "../document.ts";
import { folded, type Letter, sectionAt, sourceOf } from "../letter.ts";
import { within } from "../outline.ts";
import type { Source } from "../reading.ts";
import { type Span, sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

/** How many letters and digits a sentence needs before its standing twice is worth asking about. */
const WORTH_ASKING = 40;

/** The small letter's or digit's code for each character up to U+024F; 0 for what no word is made of. */
const FOLDED = Uint16Array.from({ length: 0x250 }, (_, code) => {
	const letter = String.fromCharCode(code);
	return /[A-Za-zÀ-ſ0-9]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

/** How many times a sentence stands where it is a form of words; more of it need not be looked at. */
const FORM_OF_WORDS = 3;

interface Pair {
	readonly first: Span;
	readonly second: Span;
	/** Under one heading; else the two stand in different places of the letter proper. */
	readonly together: boolean;
	/** The sentence alone is worth asking about, not only a run of them. */
	readonly alone: boolean;
	/** It is long enough to be mentioned where it stands alone in two places. */
	readonly long: boolean;
}

interface Place {
	readonly span: Span;
	readonly heading: number;
	readonly annex: boolean;
	/** In a table, where rows repeat one another's words, or in a list with other words beside it. */
	readonly inForm: boolean;
	/** A whole sentence, and none that tells a goal. */
	readonly plain: boolean;
}

/** A list item that is a sentence, not a name or a title. */
const isSentence = (letter: Letter, block: Block): boolean =>
	block.role === "item" && letter.text[block.end - 1] === ".";

/**
 * A number that sentences alike but for case, space and signs share, from their letters and digits
 * alone; null for a sentence with too few of them.
 */
function hashOf(text: string, { start, end }: Span, fewest: number): number | null {
	let hash = 0;
	let letters = 0;
	for (let at = start; at < end; at++) {
		const letter = FOLDED[text.charCodeAt(at)] ?? 0;
		if (letter === 0) continue;
		hash = (Math.imul(hash, 31) + letter) | 0;
		letters++;
	}
	return letters < fewest ? null : hash;
}

/** Sentences that may be the same, by their hash. */
function gathered(letter: Letter): ReadonlyMap<number, Place[]> {
	const places = new Map<number, Place[]>();
	for (const block of letter.document.blocks) {
		if (block.role === "contents") continue;
		const section = sectionAt(letter, block);
		for (const span of sentencesOf(letter.document, block)) {
			if (letter.text[span.end - 1] === ":") continue;
			const hash = hashOf(letter.text, span, WORTH_ASKING);
			if (hash === null) continue;
			const place = {
				span,
				heading: section.heading?.start ?? 0,
				annex: section.annex,
				plain: letter.text[span.end - 1] === "." && within(section, "goals", "goal", "indicators") === null,
				inForm:
					block.cell !== null ||
					(block.role === "item" && (span.start > block.words || span.end < block.end)),
			};
			const before = places.get(hash);
			if (before === undefined) places.set(hash, [place]);
			else before.push(place);
		}
	}
	return places;
}

/** Pairs of the same sentence: the second time under one heading, or the only other time in the letter proper. */
function pairsIn(letter: Letter, assignments: readonly FoundAssignment[]): readonly Pair[] {
	const owners = assignments.flatMap(({ assignment }) => assignment.sources);
	return [...gathered(letter).values()].flatMap((alike): Pair[] => {
		if (alike.length < 2) return [];
		const groups = new Map<string, Place[]>();
		for (const place of alike.slice(0, FORM_OF_WORDS)) {
			const words = folded(letter.text.slice(place.span.start, place.span.end));
			groups.set(words, [...(groups.get(words) ?? []), place]);
		}
		return [...groups.values()].flatMap((places) => pairOf(places, owners));
	});
}

/** How many letters and digits a paragraph needs before its standing in two chapters is worth asking about. */
const WHOLE_PARAGRAPH = 75;

/** Whole paragraphs that stand in exactly two places of the letter proper. */
function paragraphPairs(letter: Letter): readonly Pair[] {
	const groups = new Map<number, Span[]>();
	for (const block of letter.document.blocks) {
		if (block.cell !== null || (block.role !== "paragraph" && !isSentence(letter, block))) continue;
		if (block.role === "contents" || block.end - block.words < WHOLE_PARAGRAPH) continue;
		if (sectionAt(letter, block).annex || letter.text[block.end - 1] === ":") continue;
		const span = { start: block.words, end: block.end };
		const hash = hashOf(letter.text, span, WHOLE_PARAGRAPH);
		if (hash !== null) groups.set(hash, [...(groups.get(hash) ?? []).slice(0, FORM_OF_WORDS), span]);
	}
	return [...groups.values()].flatMap(([first, second, third]): Pair[] => {
		if (first === undefined || second === undefined || third !== undefined) return [];
		const words = ({ start, end }: Span): string => folded(letter.text.slice(start, end));
		return words(first) === words(second)
			? [{ first, second, together: false, alone: true, long: true }]
			: [];
	});
}

function pairOf([first, second, third]: readonly Place[], owners: readonly Source[]): Pair[] {
	if (first === undefined || second === undefined) return [];
	const together = first.heading === second.heading;
	if (!together && (third !== undefined || first.annex || second.annex)) return [];
	const holds = ({ start, end }: Source, { span }: Place): boolean => start <= span.start && span.start < end;
	const alone =
		together &&
		third === undefined &&
		!(first.inForm && second.inForm) &&
		!owners.some((owner) => holds(owner, first) !== holds(owner, second));
	const { start, end } = first.span;
	const long =
		third === undefined && first.plain && end - start >= WHOLE_PARAGRAPH && !first.inForm && !second.inForm;
	return [{ first: first.span, second: second.span, together, alone, long }];
}

/**
 * Passages that stand twice: a sentence under one heading, or two sentences or more in a row in two
 * places of the letter proper; a long sentence alone in two places is only noted. What every chapter, assignment or row repeats is a form of words and
 * not asked about.
 */
export function repeatedPassages(letter: Letter, assignments: readonly FoundAssignment[]): readonly Asked[] {
	const runs: (Pair & { sentences: number })[] = [];
	const pairs = [...paragraphPairs(letter), ...pairsIn(letter, assignments)];
	for (const pair of pairs.sort((a, b) => a.second.start - b.second.start)) {
		const last = runs.at(-1);
		const goesOn =
			last !== undefined &&
			pair.second.start - last.second.end < 200 &&
			pair.first.start >= last.first.start &&
			pair.first.start - last.first.end < 200;
		if (goesOn) {
			runs[runs.length - 1] = {
				first: { start: last.first.start, end: Math.max(last.first.end, pair.first.end) },
				second: { start: last.second.start, end: Math.max(last.second.end, pair.second.end) },
				together: last.together || pair.together,
				alone: last.alone || pair.alone,
				long: last.long || pair.long,
				sentences: last.sentences + 1,
			};
		} else runs.push({ ...pair, sentences: 1 });
	}
	return runs
		.filter((run) => run.alone || run.sentences > 1 || run.long)
		.map(({ first, second, together, alone, sentences }) => {
			const severity = alone || sentences > 1 ? "warning" : "note";
			const words = letter.text.slice(first.start, first.start + 90);
			const values = { words, together: together ? "together" : "" };
			return asked("repeated-passage", severity, "passageTwice", values, [sourceOf(first), sourceOf(second)]);
		});
}
