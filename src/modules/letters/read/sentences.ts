import type { Block, Document } from "./document.ts";
import { ABBREVIATIONS } from "./lexicon/abbreviations.ts";
import { isInWord } from "./lexicon/compare.ts";

/** A stretch of text, [start, end) in UTF-16 offsets. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

const STOP = /[.!?]{1,9}["»”’')\]¹²³⁴-⁹]{0,9}(?=\s|$)/gu;

/** «vedlegg C.»: a letter that is a number and no initial. */
const LETTERED =
	/(?:^|[\s(])(?:vedlegg|alternativ|bilag|[a-z]{0,6}mål|del|kapittel|gruppe|kategori|fase)\s$/i;

const DIGIT_FIRST = /^\d/u;
const SMALL_FIRST = /^[a-zß-ÿ]/u;
const CAPITAL_FIRST = /^[A-ZÀ-Þ]/u;
const ORDINAL = /^\d{1,2}$/u;
const ONE_LETTER = /^[A-Za-zÀ-ſ]$/u;
/** Abbreviations that a sentence may end with. */
const LAST = /^(?:mv|osv|m\.m|m\.v|mfl|m\.fl|mm|e\.l|o\.l|ol|oa|o\.a|pst|kv|kvt|tert)$/u;

/** How long a word is looked back for. */
const LONGEST = 16;
const FULL_STOP = 0x2e;
const SECTION_SIGN = 0xa7;

/** The word that the stop at `at` follows, lower case, inner stops kept: «bl.a», «jf», «15». */
function wordBefore(text: string, start: number, at: number): string {
	let from = at;
	while (from > start && at - from < LONGEST) {
		const code = text.charCodeAt(from - 1);
		if (!isInWord(code) && code !== FULL_STOP && code !== SECTION_SIGN) break;
		from--;
	}
	return text.slice(from, at).toLowerCase();
}

/** «Prop. 1 S.», «Innst. 12 L.»: the stop's letter says which kind of paper it is and is no initial. */
function isBill(text: string, at: number): boolean {
	const letter = text[at - 1];
	return (
		(letter === "S" || letter === "L") &&
		/\s/u.test(text[at - 2] ?? "") &&
		DIGIT_FIRST.test(text[at - 3] ?? "")
	);
}

function endsSentence(text: string, start: number, at: number, next: string): boolean {
	if (next === "") return true;
	const stop = text[at];
	if (stop === "!" || stop === "?") return true;
	const word = wordBefore(text, start, at);
	const following = next[0] ?? "";
	if (DIGIT_FIRST.test(word) && SMALL_FIRST.test(following)) return false;
	if (ORDINAL.test(word) && at - start <= 3) return false;
	if (isBill(text, at) && CAPITAL_FIRST.test(following)) return true;
	if (ABBREVIATIONS.has(word)) return LAST.test(word) && CAPITAL_FIRST.test(following);
	if (ONE_LETTER.test(word) && word !== "i" && word !== "å")
		return /[A-H]/u.test(text[at - 1] ?? "") && LETTERED.test(text.slice(Math.max(start, at - 14), at - 1));
	return !SMALL_FIRST.test(following);
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
		const first = end - slice.slice(start, end).trimStart().length;
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
