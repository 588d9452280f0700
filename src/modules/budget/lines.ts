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
			return [
				chapterLine(chapter, lines),
				...lines.flatMap((line) => itemLines(line, earmarks)),
				...wholes(rest),
			];
		}),
		...authorisations.map(
			({ id, title, kind, limit, words }): MoneyLine => ({
				...{ id, is: "authorisation", line: "", name: title ?? kind },
				...{ amount: limit, bound: null, depth: 0, isChange: false, words },
			}),
		),
	];
}

function chapterLine(chapter: string, lines: readonly Allotment[]): MoneyLine {
	return {
		...{ id: `chapter-${chapter}`, is: "chapter", line: chapter, depth: 0, bound: null, isChange: false },
		name: lines.find(({ chapterName }) => chapterName !== null)?.chapterName ?? "",
		amount: lines.length === 0 ? null : sum(lines.map(({ amount }) => amount)),
		words: lines.flatMap(({ words }) => words),
	};
}

/** An item is told once its earmarks are: those that are parts stand under their whole. */
function itemLines(line: Allotment, earmarks: readonly Earmark[]): MoneyLine[] {
	const own = earmarks.filter(({ chapter, item }) => chapter === line.chapter && item === line.item);
	const whole = own.filter(({ partOf }) => partOf === null);
	return [
		{
			...{ id: line.id, is: "allotment", depth: 1, isChange: line.isChange, words: line.words },
			line: [line.chapter, line.item, line.subItem].filter(Boolean).join("."),
			name: line.name ?? "",
			amount: line.amount,
			bound: whole.length === 0 ? null : sum(whole.map(({ amount }) => amount)),
		},
		...wholes(own),
	];
}

/** Earmarks, each whole with its parts under it. */
function wholes(earmarks: readonly Earmark[]): MoneyLine[] {
	const under = (whole: string | null, depth: number): MoneyLine[] =>
		earmarks
			.filter(({ partOf }) => partOf === whole)
			.flatMap((earmark) => [earmarkLine(earmark, depth), ...under(earmark.id, depth + 1)]);
	return under(null, 2);
}

const earmarkLine = (earmark: Earmark, depth: number): MoneyLine => ({
	...{ id: earmark.id, is: "earmark", depth, bound: null, isChange: false, words: earmark.words },
	line: `${earmark.chapter}.${earmark.item}`,
	name: earmark.recipient ?? earmark.purpose,
	amount: earmark.amount,
});

/** A sum of decimal strings, exact to the øre. */
const sum = (amounts: readonly string[]): string =>
	decimalOf(amounts.reduce((total, amount) => total + oreIn(amount), 0n));
