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

/** A number that texts share which end alike but for case, space and signs: of their last letters and digits. */
function endingOf(text: string, { start, end }: Span): number {
	let ending = 0;
	let letters = 0;
	for (let at = end - 1; at >= start && letters < ENDING; at--) {
		const letter = FOLDED[text.charCodeAt(at)] ?? 0;
		if (letter === 0) continue;
		ending = (Math.imul(ending, 31) + letter) | 0;
		letters++;
	}
	return ending;
}

/** So many letters tell most of a letter's sentences apart, which often begin alike; those are looked at no further. */
const ENDING = 16;

/** Those that share what is asked of them with another, by what they share. */
function sharing<Key, Found>(
	all: readonly Found[],
	keyOf: (one: Found) => Key,
): readonly (readonly [Key, Found[]])[] {
	const groups = new Map<Key, Found[]>();
	for (const one of all) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [one]);
		else group.push(one);
	}
	return [...groups].filter(([, group]) => group.length > 1);
}

/** Those of the same words, case, space and signs aside, with so many letters and digits at least; each as often as it stands. */
function alikeIn<Found extends { readonly span: Span }>(
	text: string,
	all: readonly Found[],
	fewest: number,
): readonly Found[][] {
	const words = ({ span }: Found): string => folded(text.slice(span.start, span.end)).replaceAll(" ", "");
	return sharing(all, ({ span }) => endingOf(text, span))
		.flatMap(([, endedAlike]) => sharing(endedAlike, words))
		.flatMap(([shared, group]) => (shared.length >= fewest ? [group] : []));
}

/** The sentences that are long enough to be asked about. */
function longSentences(letter: Letter): readonly Place[] {
	const places: Place[] = [];
	for (const block of letter.document.blocks) {
		if (block.role === "contents" || block.end - block.words < WORTH_ASKING) continue;
		const section = sectionAt(letter, block);
		for (const span of sentencesOf(letter.document, block)) {
			const last = letter.text[span.end - 1];
			if (last === ":" || span.end - span.start < WORTH_ASKING) continue;
			places.push({
				span,
				heading: section.heading?.start ?? 0,
				annex: section.annex,
				plain: last === "." && within(section, "goals", "goal", "indicators") === null,
				inForm:
					block.cell !== null ||
					(block.role === "item" && (span.start > block.words || span.end < block.end)),
			});
		}
	}
	return places;
}

/** Pairs of the same sentence: the second time under one heading, or the only other time in the letter proper. */
function pairsIn(letter: Letter, assignments: readonly FoundAssignment[]): readonly Pair[] {
	const owners = assignments.flatMap(({ assignment }) => assignment.sources);
	return alikeIn(letter.text, longSentences(letter), WORTH_ASKING).flatMap((places) =>
		pairOf(places, owners),
	);
}

/** How many letters and digits a paragraph needs before its standing in two chapters is worth asking about. */
const WHOLE_PARAGRAPH = 75;

/** Whole paragraphs that stand in exactly two places of the letter proper. */
function paragraphPairs(letter: Letter): readonly Pair[] {
	const paragraphs: { readonly span: Span }[] = [];
	for (const block of letter.document.blocks) {
		if (block.cell !== null || block.role === "contents" || block.end - block.words < WHOLE_PARAGRAPH)
			continue;
		if (block.role !== "paragraph" && !isSentence(letter, block)) continue;
		if (sectionAt(letter, block).annex || letter.text[block.end - 1] === ":") continue;
		paragraphs.push({ span: { start: block.words, end: block.end } });
	}
	return alikeIn(letter.text, paragraphs, WHOLE_PARAGRAPH).flatMap(([first, second, third]): Pair[] =>
		first === undefined || second === undefined || third !== undefined
			? []
			: [{ first: first.span, second: second.span, together: false, alone: true, long: true }],
	);
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
