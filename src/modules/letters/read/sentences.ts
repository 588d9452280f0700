import type { Block, Document } from "./document.ts";
import { ABBREVIATIONS } from "./lexicon/abbreviations.ts";

/** A stretch of text, [start, end) in UTF-16 offsets. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

const STOP = /[.!?]{1,9}["»”’')\]¹²³⁴-⁹]{0,9}(?=\s|$)/gu;

/** «vedlegg C.»: a letter that is a number and no initial. */
const LETTERED =
	/(?:^|[\s(])(?:vedlegg|alternativ|bilag|[a-z]{0,6}mål|del|kapittel|gruppe|kategori|fase)\s$/i;

/** The word that the stop at `at` follows, lower case, inner stops kept: «bl.a», «jf», «15». */
function wordBefore(text: string, start: number, at: number): string {
	let from = at;
	while (from > start && at - from < 16 && /[A-Za-zÀ-ſ0-9.§]/u.test(text[from - 1] ?? "")) from--;
	return text.slice(from, at).toLowerCase();
}

function endsSentence(text: string, start: number, at: number, next: string): boolean {
	if (next === "") return true;
	const stop = text[at];
	if (stop === "!" || stop === "?") return true;
	const word = wordBefore(text, start, at);
	const following = next[0] ?? "";
	if (/^\d/u.test(word) && /^[a-zß-ÿ]/u.test(following)) return false;
	if (/^\d{1,2}$/u.test(word) && at - start <= 3) return false;
	if (ABBREVIATIONS.has(word))
		return (
			/^(?:mv|osv|m\.m|m\.v|mfl|m\.fl|mm|e\.l|o\.l|ol|oa|o\.a|pst)$/u.test(word) &&
			/^[A-ZÀ-Þ]/u.test(following)
		);
	if (/^[A-Za-zÀ-ſ]$/u.test(word) && word !== "i" && word !== "å")
		return /[A-H]/u.test(text[at - 1] ?? "") && LETTERED.test(text.slice(Math.max(start, at - 14), at - 1));
	return !/^[a-zß-ÿ]/u.test(following);
}

/**
 * The sentences of a stretch of text, without the space around them. A stop after an abbreviation
 * (jf., kap., nr., bl.a., pkt., mill.), an ordinal or an initial does not end one. Linear.
 */
export function sentencesIn(text: string, from: number, to: number): readonly Span[] {
	const spans: Span[] = [];
	const slice = text.slice(from, to);
	let start = 0;
	const push = (end: number): void => {
		let first = start;
		while (first < end && /\s/u.test(slice[first] ?? "")) first++;
		if (end > first) spans.push({ start: from + first, end: from + end });
		start = end;
	};
	for (const match of slice.matchAll(STOP)) {
		const at = match.index;
		if (at < start) continue;
		const after = at + match[0].length;
		const next = slice.slice(after, after + 24).trimStart();
		if (endsSentence(slice, start, at, next)) push(after);
	}
	push(slice.trimEnd().length);
	return spans;
}

const known = new WeakMap<Block, readonly Span[]>();

/** The sentences of a block's words, found once however many ask. */
export function sentencesOf(document: Pick<Document, "text">, block: Block): readonly Span[] {
	const before = known.get(block);
	if (before !== undefined) return before;
	const spans = sentencesIn(document.text, block.words, block.end);
	known.set(block, spans);
	return spans;
}
