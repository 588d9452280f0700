import { type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import { SUM_WORDS } from "../lexicon/money.ts";
import { alternatives } from "../lexicon/words.ts";
import { sumsIn } from "../money/amounts.ts";
import type { Allotment, ChapterTotal } from "../reading.ts";
import { type Asked, asked } from "./asked.ts";

/** «Sum: 416 mill. kroner», «Til sammen kr 416 000 000»: a line that adds up the lines over it and names no chapter. */
const LINE = new RegExp(
	`^${alternatives(SUM_WORDS)}(?:\\s(?:utgifter|inntekter|utgift|inntekt))?\\s?[:–-]?\\s(?=kr|\\d)`,
	"i",
);
const LONGEST = 60;
const FEWEST = 2;

/** Lines that add up the allotments listed over them in their section, and are not their sum. */
export function wrongListSums(
	letter: Letter,
	allotments: readonly Allotment[],
	totals: readonly ChapterTotal[],
): readonly Asked[] {
	return letter.document.blocks.flatMap((block): Asked[] => {
		const words = wordsOf(letter, block);
		if (block.cell !== null || words.length > LONGEST || !LINE.test(words)) return [];
		const [total, ...others] = sumsIn(words);
		if (total === undefined || others.length > 0) return [];
		if (totals.some(({ source }) => block.start <= source.start && source.start < block.end)) return [];
		const section = sectionAt(letter, block);
		const from = section.heading?.start ?? 0;
		const own = allotments.filter(({ source }) => from <= source.start && source.start < block.start);
		if (own.length < FEWEST) return [];
		const sums = [own, own.filter(({ chapter }) => chapter === own.at(-1)!.chapter)].map((some) =>
			some.reduce((sum, { amount }) => sum + amount, 0),
		);
		const slack = total.tolerance === 0 ? 0 : Math.min(total.tolerance, 50_000) * (own.length + 1);
		if (sums.some((sum) => Math.abs(sum - total.kroner) <= slack)) return [];
		const values = { told: total.kroner, sum: sums[0]! };
		return [asked("sum-mismatch", "error", "wrongTotalTold", values, [sourceOf(block)])];
	});
}

/** A sum that is further off than this share is not meant to be that of the list. */
const NEAR = 0.15;

/** «Etaten får 416 mill. kroner i 2025:» over a list of items that do not make it. */
export function wrongSumsOverLists(letter: Letter, allotments: readonly Allotment[]): readonly Asked[] {
	const { blocks } = letter.document;
	return blocks.flatMap((block, index): Asked[] => {
		if (block.cell !== null || letter.text[block.end - 1] !== ":") return [];
		if (blocks[index + 1]?.role !== "item") return [];
		const [told, ...others] = sumsIn(wordsOf(letter, block));
		if (told === undefined || others.length > 0) return [];
		let last = index + 1;
		while (blocks[last + 1]?.role === "item") last++;
		const [start, end] = [blocks[index + 1]!.start, blocks[last]!.end];
		const own = allotments.filter(({ source }) => start <= source.start && source.start < end);
		if (own.length < FEWEST || own.length !== last - index) return [];
		const sum = own.reduce((all, { amount }) => all + amount, 0);
		const off = Math.abs(sum - told.kroner);
		if (off <= Math.min(told.tolerance, 50_000) * (own.length + 1) || off > sum * NEAR) return [];
		const values = { told: told.kroner, sum };
		return [asked("sum-mismatch", "error", "wrongTotalTold", values, [sourceOf(block)])];
	});
}
