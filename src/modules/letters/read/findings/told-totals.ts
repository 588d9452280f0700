import { type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import { ALTOGETHER, AT_DISPOSAL, FROM_TO, OF_WHOLE } from "../lexicon/findings.ts";
import { ADDED_UP, ALL_MONEY, EARLIER_SUM, STEP_AFTER } from "../lexicon/findings-money.ts";
import { alternatives, anyOf } from "../lexicon/words.ts";
import { type Sum, sumsIn } from "../money/amounts.ts";
import type { Ground } from "../money/ground.ts";
import { placesIn } from "../money/place.ts";
import { within } from "../outline.ts";
import type { Allotment, ChapterTotal, Finding } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

const STEPPED = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(FROM_TO)}\\s(?:kr\\.?\\s)?$`, "i");
const FROM = /(?:,\s|\s)fr[aå]\s(?:kr\.?\s)?$/i;
const TO = /\stil\s(?:kr\.?\s)?$/i;
const ALL = anyOf(ALTOGETHER);
const DISPOSES = anyOf(AT_DISPOSAL);

/** «fra 80,6 til 87,6 mill. kroner»: the unit stands once for both. */
const BARE_FROM =
	/(fr[aå]\s(?:kr\.?\s)?)(\d{1,4}(?:,\d{1,3})?)(?=\stil\s(?:kr\.?\s)?\d{1,4}(?:,\d{1,3})?(?=)\s(mill\.?|millioner|millionar|mrd\.?|milliarder|milliardar)(?![A-Za-zÀ-ſ]))/gi;
const STEP_LAST = new RegExp(
	`^[^.;]{0,30}[,–(]\\s?${alternatives(STEP_AFTER)}\\s(?:om\\slag\\s)?(?:kr\\.?\\s)?$`,
	"i",
);

const IN_PER_CENT = new RegExp(
	`(?<![A-Za-zÀ-ſ])${alternatives(FROM_TO)}\\s(?:om\\slag\\s)?(\\d{1,2})(?:,(\\d))?\\s?(?:%|prosent|pst\\.?)`,
	"i",
);

/** «økt med 10 prosent, fra 70 til 87,6 mill. kroner»: a step in per cent that is not the one between the sums. */
export function wrongStepsInPerCent(letter: Letter, ground: Ground): readonly Asked[] {
	return letter.document.blocks.flatMap((block): Asked[] => {
		if (ground.sumsOf(block).length === 0 || !/prosent|pst|%/i.test(wordsOf(letter, block))) return [];
		return sentencesOf(letter.document, block).flatMap((span): Asked[] => {
			const sentence = letter.text.slice(span.start, span.end).replace(BARE_FROM, "$1$2 $3 kroner");
			const [said, whole, tenth] = IN_PER_CENT.exec(sentence) ?? [];
			const [from, to, ...others] = sumsIn(sentence);
			if (said === undefined || from === undefined || to === undefined || others.length > 0) return [];
			const before = (at: number): string => sentence.slice(Math.max(0, at - 40), at);
			if (!FROM.test(before(from.start)) || !TO.test(before(to.start))) return [];
			const share = Number(`${whole}.${tenth ?? "0"}`);
			const real = (Math.abs(to.kroner - from.kroner) / from.kroner) * 100;
			const slack = (tenth === undefined ? 1 : 0.15) + ((from.tolerance + to.tolerance) / from.kroner) * 100;
			if (Math.abs(real - share) <= slack) return [];
			const values = {
				share: `${whole}${tenth === undefined ? "" : `,${tenth}`}`,
				from: from.kroner,
				to: to.kroner,
			};
			return [asked("sum-mismatch", "error", "wrongStepInPerCent", values, [sourceOf(span)])];
		});
	});
}

/** A step up or down with the sums that it leads from and to; null where the sentence tells none. */
function stepIn(sentence: string): { step: Sum; from: Sum; to: Sum } | null {
	const sums = sumsIn(sentence);
	const before = (at: number): string => sentence.slice(Math.max(0, at - 40), at);
	const at = sums.findIndex((sum) => STEPPED.test(before(sum.start)));
	const [step, from, to] = sums.slice(Math.max(0, at), Math.max(0, at) + 3);
	if (at >= 0 && step !== undefined && from !== undefined && to !== undefined)
		return FROM.test(before(from.start)) && TO.test(before(to.start)) ? { step, from, to } : null;
	const first = sums.findIndex((sum) => FROM.test(before(sum.start)));
	const [low, high, by] = first < 0 ? [] : sums.slice(first, first + 3);
	if (low === undefined || high === undefined || by === undefined || !TO.test(before(high.start)))
		return null;
	return STEP_LAST.test(sentence.slice(high.end, by.start)) ? { step: by, from: low, to: high } : null;
}

/** «økes med 12 mill. kroner, fra 64 mill. kroner til 77 mill. kroner»: a step that is not the difference (R2.4). */
export function wrongSteps(letter: Letter, ground: Ground): readonly Asked[] {
	return letter.document.blocks.flatMap((block): Asked[] => {
		if (ground.sumsOf(block).length < 2) return [];
		return sentencesOf(letter.document, block).flatMap((span): Asked[] => {
			const sentence = letter.text.slice(span.start, span.end).replace(BARE_FROM, "$1$2 $3 kroner");
			const found = stepIn(sentence);
			if (found === null) return [];
			const { step, from, to } = found;
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
		if (!ADDED.test(words)) return [];
		const inBudget = ground.sideAt(block) === "budget";
		return sentencesOf(letter.document, block).flatMap((span): Asked[] => {
			const sentence = letter.text.slice(span.start, span.end);
			const [told, ...others] = sumsIn(sentence);
			if (told === undefined || others.length > 0) return [];
			const ofAll = ALL.test(sentence) && DISPOSES.test(sentence);
			if (!ofAll && !(inBudget && addsUp(sentence, letter.head.year))) return [];
			const places = placesIn(sentence);
			if (places.some(({ items }) => items.length > 0)) return [];
			const chapters = new Set(places.flatMap(({ chapter }) => chapter ?? []));
			const isMeant = (one: { chapter: string }): boolean => chapters.size === 0 || chapters.has(one.chapter);
			const sums = [...totalsOf(given.filter(isMeant)), ...stated.filter(isMeant).map((one) => one.amount)];
			const slack = told.tolerance === 500_000 && told.kroner < 1_000_000_000 ? 500_000 : told.tolerance;
			const [nearest] = [...sums].sort((a, b) => Math.abs(a - told.kroner) - Math.abs(b - told.kroner));
			if (nearest === undefined || Math.abs(nearest - told.kroner) <= slack) return [];
			if (!ofAll && Math.abs(nearest - told.kroner) > nearest * NEAR) return [];
			const values = { told: told.kroner, sum: nearest };
			return [asked("sum-mismatch", "error", "wrongTotalTold", values, [sourceOf(span)])];
		});
	});
}

const ADDED = anyOf(ALTOGETHER, ADDED_UP);
const MONEY = anyOf(ALL_MONEY);
const EARLIER = anyOf(EARLIER_SUM);
/** A sum in all that is further off than this share adds up something else. */
const NEAR = 0.15;

/** «De to utgiftspostene utgjør totalt …»: the sentence adds up this year's money. */
function addsUp(sentence: string, year: number | null): boolean {
	const years = sentence.match(/(?<!\d)20\d{2}(?!\d)/gu) ?? [];
	if (years.some((one) => Number(one) !== year) || EARLIER.test(sentence)) return false;
	return ADDED.test(sentence) && MONEY.test(sentence);
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

const SHARE = /(?<![\d,.])(\d{1,2}(?:,\d)?)\s?(?:%|prosent|pst\.?)/gi;
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
