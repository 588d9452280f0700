import type { Letter } from "../letter.ts";
import { CHANGED_AUTHORITY } from "../lexicon/authorisations.ts";
import { anyOf } from "../lexicon/words.ts";
import type { Allotment, Authorisation, Source } from "../reading.ts";
import { type Asked, asked } from "./asked.ts";

const isIncome = (chapter: string): boolean => Number(chapter) >= 3000 && Number(chapter) < 6000;

/** The text names the item beside its chapter, not somewhere after it: «kap. 714, post 21 og 22», «714.21», or two cells. */
function namesBoth(text: string, chapter: string, item: string): boolean {
	return new RegExp(
		`(?<!\\d)0?${chapter}(?:\\.|\\t|,?\\s(?:og\\s)?post[a-zæøå]*\\s)(?:\\d{1,2}(?:,\\s|\\sog\\s)){0,6}0?${Number(item)}(?!\\d)`,
		"i",
	).test(text);
}

const CHANGED = anyOf(CHANGED_AUTHORITY);
const CODE = "authorisation-without-item";

/** Authorisations that only make sense over items that the agency has itself. */
const OVER_OWN_ITEMS: ReadonlySet<Authorisation["kind"]> = new Set([
	"net-budgeting-of-replaced-equipment",
	"overspending-against-extra-income",
	"investment-against-operating-savings",
]);

/** A promise of money later is given over the agency's own item too; an item is named without its chapter. */
const NAMES_ITEM: ReadonlySet<Authorisation["kind"]> = new Set([...OVER_OWN_ITEMS, "commitment"]);

/** Authorisations over items that the agency was not allotted (R4.14, R4.16). */
export function authorisationsWithoutItem(
	letter: Letter,
	allotments: readonly Allotment[],
	authorisations: readonly Authorisation[],
): readonly Asked[] {
	if (allotments.length === 0) return [];
	const chapters = new Set(allotments.map((one) => one.chapter));
	const whole = letter.head.kind === "letter-of-allocation" && allotments.length > 1;
	const has = (chapter: string, item: string): boolean =>
		allotments.some((one) => one.chapter === chapter && one.item === item);
	return authorisations.flatMap((authorisation): Asked[] => {
		const text = letter.text.slice(authorisation.source.start, authorisation.source.end);
		// One that a supplement only changes was given with its item by the letter before.
		if (letter.head.kind === "supplementary-letter" && CHANGED.test(text)) return [];
		const title = authorisation.title ?? "";
		const sources = [authorisation.source];
		const missing = (authorisation.items ?? []).filter((place) => {
			const [chapter, item] = place.split(".");
			if (
				item === undefined ||
				chapter === undefined ||
				has(chapter, item) ||
				!namesBoth(text, chapter, item)
			)
				return false;
			if (isIncome(chapter)) return allotments.some((one) => isIncome(one.chapter));
			return chapters.has(chapter) || (whole && NAMES_ITEM.has(authorisation.kind));
		});
		if (missing.length > 0)
			return [asked(CODE, "warning", "authorisationItems", { title, places: missing }, sources)];
		const item = NAMES_ITEM.has(authorisation.kind) && whole ? itemOfNone(text, allotments) : null;
		if (item !== null) return [asked(CODE, "warning", "authorisationItem", { title, item }, sources)];
		if (authorisation.kind === "investment-against-operating-savings")
			return investment(text, allotments, sources);
		const named = (authorisation.items ?? []).some(
			(place) => isIncome(place.split(".")[0] ?? "") && place.includes("."),
		);
		const income = allotments.some((one) => isIncome(one.chapter));
		if (authorisation.kind !== "overspending-against-extra-income" || income || named) return [];
		return [asked(CODE, "warning", "noIncome", { title }, sources)];
	});
}

/** From operating item 01 to investment item 45 under the same chapter: a chapter must hold both (R4.16). */
function investment(text: string, allotments: readonly Allotment[], sources: readonly Source[]): Asked[] {
	const target = /post\s(4[0-9]|3[0-9])(?![0-9])/i.exec(text)?.[1];
	const elsewhere = allotments.find((one) => one.item === target);
	const sameChapter = /same?(?:n|me)?\s(?:budsjett)?kapittel/i.test(text);
	if (target === undefined || (elsewhere !== undefined && !sameChapter)) return [];
	const operating = new Set(allotments.filter((one) => one.item === "01").map((one) => one.chapter));
	const both = allotments.some((one) => one.item === target && operating.has(one.chapter));
	if (both || operating.size === 0) return [];
	const values = {
		target,
		same: sameChapter ? target : "",
		elsewhere: elsewhere?.chapter ?? "",
		operating: [...operating],
	};
	return [asked(CODE, "warning", "investment", values, sources)];
}

/** «på post 22 med inntil 5 pst. av bevilgningen»: an item that no chapter of the letter has; null where each has one. */
function itemOfNone(text: string, allotments: readonly Allotment[]): string | null {
	for (const match of text.matchAll(/(?<![A-Za-zÀ-ſ])post\s(\d{1,2})(?![\d.,]*\d)/gi)) {
		const item = (match[1] ?? "").padStart(2, "0");
		const ofChapter = /kap[^.;]{0,24}$/i.test(text.slice(Math.max(0, match.index - 24), match.index));
		if (!ofChapter && !allotments.some((one) => one.item === item)) return item;
	}
	return null;
}
