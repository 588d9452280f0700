import { type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import { ALTOGETHER, AT_DISPOSAL, FROM_TO, OF_WHOLE } from "../lexicon/findings.ts";
import { alternatives, anyOf } from "../lexicon/words.ts";
import { sumsIn } from "../money/amounts.ts";
import type { Ground } from "../money/ground.ts";
import { placesIn } from "../money/place.ts";
import { within } from "../outline.ts";
import type { Allotment, ChapterTotal, Finding } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

const STEPPED = new RegExp(`(?<![A-Za-zÀ-ɏ])${alternatives(FROM_TO)}\\s(?:kr\\.?\\s)?$`, "iu");
const FROM = /(?:,\s|\s)fr[aå]\s(?:kr\.?\s)?$/iu;
const TO = /\stil\s(?:kr\.?\s)?$/iu;
const ALL = anyOf(ALTOGETHER);
const DISPOSES = anyOf(AT_DISPOSAL);

/** «økes med 12 mill. kroner, fra 64 mill. kroner til 77 mill. kroner»: a step that is not the difference (R2.4). */
export function wrongSteps(letter: Letter, ground: Ground): readonly Asked[] {
	return letter.document.blocks.flatMap((block): Asked[] => {
		if (ground.sumsOf(block).length < 3) return [];
		return sentencesOf(letter.document, block).flatMap((span): Asked[] => {
			const sentence = letter.text.slice(span.start, span.end);
			const sums = sumsIn(sentence);
			const before = (at: number): string => sentence.slice(Math.max(0, at - 40), at);
			const at = sums.findIndex((sum) => STEPPED.test(before(sum.start)));
			const [step, from, to] = sums.slice(at, at + 3);
			if (at < 0 || step === undefined || from === undefined || to === undefined) return [];
			if (!FROM.test(before(from.start)) || !TO.test(before(to.start))) return [];
			const difference = Math.abs(to.kroner - from.kroner);
			const slack =
				Math.min(step.tolerance, 50_000) + Math.min(from.tolerance, 50_000) + Math.min(to.tolerance, 50_000);
			if (Math.abs(difference - Math.abs(step.kroner)) <= slack) return [];
			const sign = to.kroner < from.kroner ? -1 : 1;
			const change = sign * Math.abs(step.kroner);
			const values = {
				row: sentence.slice(0, 60),
				before: from.kroner,
				change,
				sum: from.kroner + change,
				after: to.kroner,
			};
			return [asked("sum-mismatch", "error", "wrongNewSum", values, [sourceOf(span)])];
		});
	});
}

/** «stiller samlet 412 mill. kroner til disposisjon»: a sum in all that no adding up of the items gives (R4.10). */
export function totalsToldOtherwise(
	letter: Letter,
	ground: Ground,
	allotments: readonly Allotment[],
	stated: readonly ChapterTotal[],
): readonly Asked[] {
	const given = allotments.filter((one) => one.isChange !== true && one.subItem == null);
	if (given.length < 2 || letter.head.kind !== "letter-of-allocation") return [];
	return letter.document.blocks.flatMap((block): Asked[] => {
		if (block.cell !== null || ground.sumsOf(block).length === 0) return [];
		if (ground.placeAt(block).item !== null || within(sectionAt(letter, block), "authorisations") !== null)
			return [];
		const words = wordsOf(letter, block);
		if (!ALL.test(words) || !DISPOSES.test(words)) return [];
		return sentencesOf(letter.document, block).flatMap((span): Asked[] => {
			const sentence = letter.text.slice(span.start, span.end);
			const [told, ...others] = sumsIn(sentence);
			if (told === undefined || others.length > 0 || !ALL.test(sentence) || !DISPOSES.test(sentence))
				return [];
			const places = placesIn(sentence);
			if (places.some(({ items }) => items.length > 0)) return [];
			const chapters = new Set(places.flatMap(({ chapter }) => chapter ?? []));
			const isMeant = (one: { chapter: string }): boolean => chapters.size === 0 || chapters.has(one.chapter);
			const sums = [...totalsOf(given.filter(isMeant)), ...stated.filter(isMeant).map((one) => one.amount)];
			const slack = told.tolerance === 500_000 && told.kroner < 1_000_000_000 ? 500_000 : told.tolerance;
			const [nearest] = [...sums].sort((a, b) => Math.abs(a - told.kroner) - Math.abs(b - told.kroner));
			if (nearest === undefined || Math.abs(nearest - told.kroner) <= slack) return [];
			const values = { told: told.kroner, sum: nearest };
			return [asked("sum-mismatch", "error", "wrongTotalTold", values, [sourceOf(span)])];
		});
	});
}

/** What may be meant by all of it: the expenses, each chapter, a chapter's parts so far. */
function totalsOf(given: readonly Allotment[]): readonly number[] {
	const isIncome = ({ chapter }: Allotment): boolean => Number(chapter) >= 3000 && Number(chapter) < 6000;
	const add = (list: readonly Allotment[]): number => list.reduce((sum, one) => sum + one.amount, 0);
	const chapters = [...new Set(given.map((one) => one.chapter))];
	return [
		add(given.filter((one) => !isIncome(one))),
		add(given.filter(isIncome)),
		...chapters.map((chapter) => add(given.filter((one) => one.chapter === chapter))),
	].filter((sum) => sum > 0);
}

const SHARE = /(?<![\d,.])(\d{1,2}(?:,\d)?)\s?(?:%|prosent|pst\.?)/giu;
const WHOLE = anyOf(OF_WHOLE);

/** A sentence or a list that shares out the whole of something in per cent, and not 100 of them. */
export function wrongPercentages(letter: Letter): readonly Asked[] {
	const { blocks } = letter.document;
	return blocks.flatMap((block, index): Asked[] => {
		if (block.cell !== null || !WHOLE.test(wordsOf(letter, block))) return [];
		const opensList = letter.text[block.end - 1] === ":";
		const last = opensList ? blocks.findIndex((one, at) => at > index && one.role !== "item") : index + 1;
		const parts = blocks.slice(opensList ? index + 1 : index, last < 0 ? blocks.length : last);
		const shares = parts.map((part) =>
			[...wordsOf(letter, part).matchAll(SHARE)].map((match) => match[1] ?? ""),
		);
		const all = shares.flat().map((share) => Number(share.replace(",", ".")));
		if (all.length < 3 || (opensList && shares.some((own) => own.length !== 1))) return [];
		const sum = Math.round(all.reduce((total, one) => total + one, 0) * 10) / 10;
		if (Math.abs(sum - 100) < 0.5) return [];
		const severity: Finding["severity"] = sum > 80 && sum < 120 ? "error" : "note";
		const source = sourceOf({ start: block.start, end: parts.at(-1)?.end ?? block.end, page: block.page });
		return [
			asked("sum-mismatch", severity, "wrongPercentages", { sum: String(sum).replace(".", ",") }, [source]),
		];
	});
}
