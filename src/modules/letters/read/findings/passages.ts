import { folded, type Letter, sectionAt, sourceOf } from "../letter.ts";
import type { Finding } from "../reading.ts";
import { type Span, sentencesOf } from "../sentences.ts";

/** How many letters and digits a sentence needs before its standing twice is worth asking about. */
const WORTH_ASKING = 40;

interface Pair {
	readonly first: Span;
	readonly second: Span;
	/** Under one heading; else the two stand in different places of the letter proper. */
	readonly together: boolean;
}

/** Pairs of the same sentence: the second time under one heading, or the only other time in the letter proper. */
function pairsIn(letter: Letter): readonly Pair[] {
	const places = new Map<string, { span: Span; heading: number; annex: boolean }[]>();
	for (const block of letter.document.blocks) {
		if (block.role === "contents") continue;
		const section = sectionAt(letter, block);
		for (const span of sentencesOf(letter.document, block)) {
			const words = folded(letter.text.slice(span.start, span.end));
			if (words.length < WORTH_ASKING || letter.text[span.end - 1] === ":") continue;
			places.set(words, [
				...(places.get(words) ?? []),
				{ span, heading: section.heading?.start ?? 0, annex: section.annex },
			]);
		}
	}
	return [...places.values()].flatMap((list): Pair[] => {
		const [first, second, third] = list;
		if (first === undefined || second === undefined) return [];
		const together = first.heading === second.heading;
		if (!together && (third !== undefined || first.annex || second.annex)) return [];
		return [{ first: first.span, second: second.span, together }];
	});
}

/**
 * Passages that stand twice: a sentence under one heading, or two sentences or more in a row in two
 * places of the letter proper. What every chapter repeats is a form of words and not asked about.
 */
export function repeatedPassages(letter: Letter): readonly Finding[] {
	const runs: { first: Span; second: Span; together: boolean; sentences: number }[] = [];
	for (const pair of [...pairsIn(letter)].sort((a, b) => a.second.start - b.second.start)) {
		const last = runs.at(-1);
		const goesOn =
			last !== undefined &&
			pair.second.start - last.second.end < 200 &&
			pair.first.start >= last.first.start &&
			pair.first.start - last.first.end < 200;
		if (goesOn) {
			runs[runs.length - 1] = {
				first: { start: last.first.start, end: Math.max(last.first.end, pair.first.end) },
				second: { start: last.second.start, end: pair.second.end },
				together: last.together && pair.together,
				sentences: last.sentences + 1,
			};
		} else runs.push({ ...pair, sentences: 1 });
	}
	return runs
		.filter((run) => run.together || run.sentences > 1)
		.map(({ first, second, together }) => ({
			code: "repeated-passage",
			severity: "warning",
			message: `Teksten «${letter.text.slice(first.start, first.start + 90)}…» står to ganger${together ? " under samme overskrift" : ""}. Er det ene en rest, eller mangler det noe?`,
			sources: [sourceOf(first), sourceOf(second)],
		}));
}
