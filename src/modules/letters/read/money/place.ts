import type { Section } from "../outline.ts";

/** A chapter and an item of the budget: chapter "670", item "01". */
export interface BudgetPlace {
	readonly chapter: string | null;
	readonly item: string | null;
	readonly subItem: string | null;
}

const DOTTED = /^(?:kap(?:ittel|\.)?\s?)?(\d{3,4})\.(\d{2})(?:\.(\d{1,2}))?(?![\p{N}])/iu;
const SPOKEN = /^(?:kap(?:ittel|\.)?\s?)(\d{3,4})(?:\s?[,–-]?\s?(?:post|p\.)\s?(\d{1,2}))?(?![\p{N}])/iu;
const ITEM = /^post\s?(\d{1,2})(?:\.(\d{1,2}))?(?![\p{N}])/iu;
const SLASH = /^(\d{3,4})\s?[/,]\s?(?:post\s)?(\d{2})(?![\p{N}])/iu;

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

/** The chapter and item that the headings over a section name, the innermost first. */
export function placeOf(section: Section): BudgetPlace {
	let item: string | null = null;
	for (let one: Section | null = section; one !== null; one = one.parent) {
		const place = placeIn(one.title) ?? placeIn(one.name);
		if (place === null) continue;
		item ??= place.item;
		if (place.chapter !== null) return { chapter: place.chapter, item, subItem: null };
	}
	return { chapter: null, item, subItem: null };
}

/** The name after the chapter's number in a heading or caption: «Kap. 670 Integrerings…». */
export function nameAfter(text: string): string | null {
	const name = text
		.replace(/^(?:kap(?:ittel|\.)?\s?)?\d{3,4}(?:\.\d{2})?(?:,?\s?post\s?\d{1,2})?[\s:–-]*/iu, "")
		.replace(/^post\s?\d{1,2}[\s:–-]*/iu, "")
		.trim();
	return name === "" || name === text ? null : name;
}

/** The chapter that the lines before a table speak of: its section's headings, else the line before it. */
export function chapterBefore(section: Section, before: string): string | null {
	const own = placeIn(before);
	if (own?.chapter != null) return own.chapter;
	const heading = placeOf(section).chapter;
	if (heading !== null) return heading;
	const named = /kap(?:ittel|\.)?\s(\d{3,4})(?![\p{N}])/iu.exec(before)?.[1];
	return named === undefined ? null : bareChapter(named);
}
