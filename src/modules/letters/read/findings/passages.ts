import { folded, type Letter, sectionAt, sourceOf } from "../letter.ts";
import type { Finding } from "../reading.ts";
import { type Span, sentencesOf } from "../sentences.ts";

/** How many letters and digits a sentence needs before its standing twice is worth asking about. */
const WORTH_ASKING = 50;

/** Sentences that stand twice under the same heading; runs of them are one finding. */
export function repeatedPassages(letter: Letter): readonly Finding[] {
	const seen = new Map<string, Span>();
	const pairs: { first: Span; second: Span }[] = [];
	for (const block of letter.document.blocks) {
		if (block.role === "contents" || block.cell !== null) continue;
		const section = sectionAt(letter, block);
		for (const span of sentencesOf(letter.document, block)) {
			const words = folded(letter.text.slice(span.start, span.end));
			if (words.length < WORTH_ASKING) continue;
			const key = `${section.heading?.start ?? 0}/${words}`;
			const before = seen.get(key);
			if (before === undefined) seen.set(key, span);
			else pairs.push({ first: before, second: span });
		}
	}
	const runs: { first: Span; second: Span }[] = [];
	for (const pair of pairs) {
		const last = runs.at(-1);
		if (
			last !== undefined &&
			pair.second.start - last.second.end < 200 &&
			pair.first.start >= last.first.start
		) {
			runs[runs.length - 1] = {
				first: { start: last.first.start, end: Math.max(last.first.end, pair.first.end) },
				second: { start: last.second.start, end: pair.second.end },
			};
		} else runs.push(pair);
	}
	return runs.map(({ first, second }) => ({
		code: "repeated-passage",
		severity: "warning",
		message: `Teksten «${letter.text.slice(first.start, first.start + 90)}…» står to ganger under samme overskrift. Er det ene en rest, eller mangler det noe?`,
		sources: [sourceOf(first), sourceOf(second)],
	}));
}
