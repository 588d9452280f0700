import { type Letter, sourceOf } from "../letter.ts";
import { ADDED_UP, DIVIDED_INTO, ONLY_SOME } from "../lexicon/findings-money.ts";
import { alternatives, anyOf } from "../lexicon/words.ts";
import { type Sum, sumsIn } from "../money/amounts.ts";
import type { Ground } from "../money/ground.ts";
import { sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

const DIVIDED = anyOf(DIVIDED_INTO);
const SOME = anyOf(ONLY_SOME);
/** «…, i alt 416 mill. kroner»: the whole after its parts. */
const WHOLE_LAST = new RegExp(
	`(?:,|\\sog|\\sdvs\\.|\\seller)\\s${alternatives(ADDED_UP)}\\s(?:kr\\.?\\s)?$`,
	"i",
);
const FEWEST = 2;
/** Parts that are further off than this share of the whole are only some of them. */
const NEAR = 0.25;

/** A sum told in millions with a decimal, or in whole ones, is meant as it stands. */
const exactness = ({ tolerance }: Sum): number => Math.min(tolerance, 50_000);

/** The whole that a sentence divides, and its parts; null where it divides none. */
function divisionIn(words: string): { whole: Sum; parts: readonly Sum[] } | null {
	const sums = sumsIn(words);
	if (sums.length < FEWEST + 1) return null;
	const [first, ...rest] = sums;
	const last = sums.at(-1)!;
	if (WHOLE_LAST.test(words.slice(0, last.start))) return { whole: last, parts: sums.slice(0, -1) };
	const between = words.slice(first!.end, rest[0]!.start);
	return DIVIDED.test(between) && !between.includes(";") ? { whole: first!, parts: rest } : null;
}

/** «30 mill. kroner fordeles med 10 … 12 … og 9 mill. kroner», «… og 9 mill. kroner, i alt 30»: parts in a sentence that do not make the whole (R4.9). */
export function wrongDivisionsTold(letter: Letter, ground: Ground): readonly Asked[] {
	return letter.document.blocks.flatMap((block): Asked[] => {
		if (block.cell !== null || ground.sumsOf(block).length <= FEWEST) return [];
		return sentencesOf(letter.document, block).flatMap((span): Asked[] => {
			const words = letter.text.slice(span.start, span.end);
			const division = SOME.test(words) ? null : divisionIn(words);
			if (division === null) return [];
			const { whole, parts } = division;
			const total = parts.reduce((sum, one) => sum + one.kroner, 0);
			const slack = [whole, ...parts].reduce((sum, one) => sum + exactness(one), 0);
			const off = Math.abs(whole.kroner - total);
			if (off <= slack || off > whole.kroner * NEAR) return [];
			const values = { whole: whole.kroner, parts: total };
			return [asked("sum-mismatch", "error", "wrongShares", values, [sourceOf(span)])];
		});
	});
}
