/** The year's money as lines of one list: chapters with their sums, items, earmarks under them, authorisations. */
import type { OutputOf } from "#base/contract.ts";
import { decimalOf, oreIn } from "#base/money.ts";
import type { Place } from "#base/place.ts";
import type { moneyList } from "./budget.contract.ts";

type Money = OutputOf<typeof moneyList>;
type Allotment = Money["allotments"][number];
type Earmark = Money["earmarks"][number];

/** A line of the list of money. Amounts are kroner as decimal strings. */
export interface MoneyLine {
	readonly id: string;
	readonly is: "chapter" | "allotment" | "earmark" | "authorisation";
	/** "671", "671.60"; empty for an authorisation. */
	readonly line: string;
	readonly name: string;
	readonly amount: string | null;
	/** What of an item is earmarked; null where nothing is. */
	readonly bound: string | null;
	/** How far in it stands, from 0. */
	readonly depth: number;
	readonly isChange: boolean;
	/** The ids of the lines that it stands under, the outermost first. */
	readonly within: readonly string[];
	/** Whether lines stand under it. */
	readonly isWhole: boolean;
	/** What its amount is put together of; empty where the letter gives it in one. */
	readonly addends: readonly Addend[];
	/** What of the amount no part has taken; null where it has no parts, or is the sum of them. */
	readonly rest: string | null;
	readonly words: readonly Place[];
}

/** A part of an amount. */
export interface Addend {
	/** Null for what a letter added; the name of what stands under the line for the others. */
	readonly name: string | null;
	readonly amount: string;
	readonly words: readonly Place[];
}

/** Chapters in the letters' order, each with its sum, its items, and what of them is bound, part under whole (R4.9). */
export function linesOf({ allotments, earmarks, authorisations }: Money): readonly MoneyLine[] {
	const chapters = [...new Set([...allotments, ...earmarks].map(({ chapter }) => chapter))];
	return [
		...chapters.flatMap((chapter) => {
			const lines = allotments.filter((line) => line.chapter === chapter);
			const rest = earmarks.filter(
				(earmark) => earmark.chapter === chapter && !lines.some(({ item }) => item === earmark.item),
			);
			const head = chapterLine(chapter, lines);
			return [
				head,
				...lines.flatMap((line) => itemLines(line, earmarks, [head.id])),
				...partsOf(rest, null, [head.id]),
			];
		}),
		...authorisations.map(
			({ id, title, kind, limit, words }): MoneyLine => ({
				...{ id, is: "authorisation", line: "", name: title ?? kind },
				...{ amount: limit, bound: null, depth: 0, isChange: false, words },
				...{ within: [], isWhole: false, addends: [], rest: null },
			}),
		),
	];
}

function chapterLine(chapter: string, lines: readonly Allotment[]): MoneyLine {
	return {
		...{ id: `chapter-${chapter}`, is: "chapter", line: chapter, depth: 0, bound: null, isChange: false },
		name: lines.find(({ chapterName }) => chapterName !== null)?.chapterName ?? "",
		amount: lines.length === 0 ? null : sum(lines.map(({ amount }) => amount)),
		...{ within: [], isWhole: true, rest: null },
		addends: lines.map((line) => ({
			name: [codeOf(line), line.name].filter(Boolean).join(" "),
			...{ amount: line.amount, words: line.words },
		})),
		words: lines.flatMap(({ words }) => words),
	};
}

const codeOf = ({ chapter, item, subItem }: Allotment): string =>
	[chapter, item, subItem].filter(Boolean).join(".");

/** An item is told once its earmarks are: those that are parts stand under their whole. */
function itemLines(line: Allotment, earmarks: readonly Earmark[], within: readonly string[]): MoneyLine[] {
	const own = earmarks.filter(({ chapter, item }) => chapter === line.chapter && item === line.item);
	const whole = own.filter(({ partOf }) => partOf === null);
	const bound = whole.length === 0 ? null : sum(whole.map(({ amount }) => amount));
	return [
		{
			...{ id: line.id, is: "allotment", depth: 1, isChange: line.isChange, words: line.words },
			...{ line: codeOf(line), name: line.name ?? "", amount: line.amount, bound },
			...{ within, isWhole: whole.length > 0, rest: left(line.amount, bound) },
			addends: line.steps.length < 2 ? [] : line.steps.map((step) => ({ ...step, name: null })),
		},
		...partsOf(own, null, [...within, line.id]),
	];
}

/** Earmarks that are part of one, or of none, each with its own parts under it. */
function partsOf(earmarks: readonly Earmark[], whole: string | null, within: readonly string[]): MoneyLine[] {
	return earmarks
		.filter(({ partOf }) => partOf === whole)
		.flatMap((earmark) => {
			const parts = partsOf(earmarks, earmark.id, [...within, earmark.id]);
			const own = parts.filter(({ depth }) => depth === within.length + 1);
			return [earmarkLine(earmark, own, within), ...parts];
		});
}

function earmarkLine(earmark: Earmark, parts: readonly MoneyLine[], within: readonly string[]): MoneyLine {
	const taken = parts.length === 0 ? null : sum(parts.map(({ amount }) => amount ?? "0"));
	return {
		...{ id: earmark.id, is: "earmark", depth: within.length, isChange: false, words: earmark.words },
		line: `${earmark.chapter}.${earmark.item}`,
		name: earmark.recipient ?? earmark.purpose,
		...{ amount: earmark.amount, bound: taken, rest: left(earmark.amount, taken) },
		...{ within, isWhole: parts.length > 0, addends: [] },
	};
}

const left = (amount: string, taken: string | null): string | null =>
	taken === null ? null : decimalOf(oreIn(amount) - oreIn(taken));

/** A sum of decimal strings, exact to the øre. */
const sum = (amounts: readonly string[]): string =>
	decimalOf(amounts.reduce((total, amount) => total + oreIn(amount), 0n));
