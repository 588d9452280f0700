import type { Section } from "../outline.ts";

/** Chapters from here are income: a claim told by its parts binds no money (R4.1). */
export const INCOME = 3000;

/** A chapter and an item of the budget: chapter "670", item "01". */
export interface BudgetPlace {
	readonly chapter: string | null;
	readonly item: string | null;
	readonly subItem: string | null;
}

const DOTTED = /^(?:kap(?:ittel|\.)?\s?)?(\d{3,4})\.(\d{2})(?:\.(\d{1,2}))?(?![0-9])/i;
const SPOKEN = /^(?:kap(?:ittel|\.)?\s?)(\d{3,4})(?:\s?[,–-]?\s?(?:post|p\.)\s?(\d{1,2}))?(?![0-9])/i;
const ITEM = /^post\s?(\d{1,2})(?:\.(\d{1,2}))?(?![0-9])/i;
const SLASH = /^(\d{3,4})\s?[/,]\s?(?:post\s)?(\d{2})(?![0-9])/i;

const two = (item: string | undefined): string | null => (item === undefined ? null : item.padStart(2, "0"));

/** The chapter and item that a text begins with: "701.21", "Kap. 714, post 21", "Post 1", "0463/01". */
export function placeIn(text: string): BudgetPlace | null {
	const trimmed = text.trim();
	const dotted = DOTTED.exec(trimmed) ?? SLASH.exec(trimmed);
	if (dotted !== null)
		return { chapter: bareChapter(dotted[1]!), item: two(dotted[2]), subItem: dotted[3] ?? null };
	const spoken = SPOKEN.exec(trimmed);
	if (spoken !== null) return { chapter: bareChapter(spoken[1]!), item: two(spoken[2]), subItem: null };
	const item = ITEM.exec(trimmed);
	return item === null ? null : { chapter: null, item: two(item[1]), subItem: item[2] ?? null };
}

/** "0463" and "463" are one chapter. */
export function bareChapter(chapter: string): string {
	return chapter.replace(/^0+/u, "");
}

/** A chapter or items named within a text; offsets are the text's. */
export interface PlaceMention {
	readonly start: number;
	readonly end: number;
	readonly chapter: string | null;
	/** Empty where only the chapter is named; several in «postene 01 og 21». */
	readonly items: readonly string[];
}

const UNITS = "(?!\\s?(?:mill|mrd|milliard|tusen|kr|pst|prosent|%|[0-9]{3}))";
const MORE = `((?:(?:,\\s|\\sog\\s|,\\sog\\s|\\seller\\s)(?:post\\s)?\\d{2}(?![0-9]|[.,]\\d)${UNITS})*)`;
const NAMED = new RegExp(
	`(?<![A-Za-zÀ-ſ0-9/.,-])(?:kap(?:ittel|itla|\\.)?\\s?(\\d{3,4})(?![0-9])(?:\\.(\\d{2})(?![0-9])|[,\\s–-]{1,3}(?:og\\s)?post(?:ene|ane|er|ar)?\\s?(\\d{1,2})(?![0-9])${MORE})?|post(?:ene|ane|er|ar)?\\s(\\d{1,2})(?:\\.\\d{1,2})?(?![0-9]|,\\d)${MORE}|(\\d{3,4})\\.(\\d{2})(?![0-9]|\\.[0-9]))`,
	"gi",
);
const BORROWED = /(?:nytt?es|benyttes|brukes|nyttast|brukast)\sunder\s(?:og\s|også\s|òg\s)?$/i;

const MAY_NAME = /\d\.\d\d|post|kap/i;

/** Every chapter and item that the text names, those an item «kan nyttes under» left out. Linear. */
export function placesIn(text: string): readonly PlaceMention[] {
	if (!MAY_NAME.test(text)) return [];
	const mentions: PlaceMention[] = [];
	for (const match of text.matchAll(NAMED)) {
		const [whole, chapter, dotted, first, rest, alone, others, bare, itemOfBare] = match;
		if (bare !== undefined && /^(?:19|20[0-4])\d/u.test(bare) && bare.length === 4) continue;
		if (BORROWED.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
		const items = [
			dotted ?? first ?? alone ?? itemOfBare,
			...((rest ?? others ?? "").match(/\d{2}/gu) ?? []),
		];
		mentions.push({
			start: match.index,
			end: match.index + whole.length,
			chapter: chapter === undefined && bare === undefined ? null : bareChapter(chapter ?? bare ?? ""),
			items: items.filter((item) => item !== undefined).map((item) => item.padStart(2, "0")),
		});
	}
	return mentions;
}

/** The place that a heading names: at its beginning, else the only one within it. */
export function placeOfHeading(section: Pick<Section, "title" | "name">): BudgetPlace | null {
	const first = placeIn(section.title) ?? placeIn(section.name);
	const within = placesIn(section.title);
	if (first !== null) {
		const chapter = first.chapter ?? within.find((one) => one.chapter !== null)?.chapter ?? null;
		return { ...first, chapter };
	}
	const only = within[0];
	if (within.length !== 1 || only === undefined || only.items.length > 1) return null;
	return { chapter: only.chapter, item: only.items[0] ?? null, subItem: null };
}

/** The chapter and item that the headings over a section name, the innermost first. */
export function placeOf(section: Section): BudgetPlace {
	let item: string | null = null;
	for (let one: Section | null = section; one !== null; one = one.parent) {
		const place = placeOfHeading(one);
		if (place === null) continue;
		item ??= place.item;
		if (place.chapter !== null) return { chapter: place.chapter, item, subItem: null };
	}
	return { chapter: null, item, subItem: null };
}

/** The name after the chapter's number in a heading or caption: «Kap. 670 Integrerings…». */
export function nameAfter(text: string): string | null {
	const name = text
		.replace(/^(?:kap(?:ittel|\.)?\s?)?\d{3,4}(?:\.\d{2})?(?:,?\s?post\s?\d{1,2})?[\s:–-]*/i, "")
		.replace(/^post\s?\d{1,2}[\s:–-]*/i, "")
		.trim();
	return name === "" || name === text ? null : name;
}
