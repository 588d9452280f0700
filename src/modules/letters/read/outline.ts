import type { Block, Document } from "./document.ts";
import { CLOSING, GOAL_WORDS, PART_WORDS, SECTION_WORDS, type SectionKind } from "./lexicon/sections.ts";
import { alternatives, anyOf, startsWith, type Words } from "./lexicon/words.ts";

/** A heading with what stands under it, down to the next heading of its level. */
export interface Section {
	/** The heading as written, number included; "" for what stands before the first heading. */
	readonly title: string;
	/** "3.1", "IV"; null where the heading has no number. */
	readonly number: string | null;
	/** The heading without its number. */
	readonly name: string;
	/** 1 is outermost; 0 for the root. */
	readonly level: number;
	readonly kind: SectionKind;
	readonly heading: Block | null;
	readonly parent: Section | null;
	/** The blocks directly under the heading, sub-sections not included. */
	readonly blocks: Block[];
	readonly children: Section[];
	/** The section stands after the letter's closing: in an annex. */
	readonly annex: boolean;
}

export interface Outline {
	readonly root: Section;
	/** Every section in reading order, the root first. */
	readonly sections: readonly Section[];
	/** The section that a block stands directly under; a heading's own section for the heading. */
	readonly sectionOf: ReadonlyMap<Block, Section>;
}

const NUMBERED = /^(?:(?:kapittel|kap\.)\s)?(\d{1,2}(?:\.\d{1,2}){0,5})\.?\)?\s+(?=\S)/iu;
const ROMAN = /^((?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2}))[.)]?\s+(?=\p{Lu})/u;
const PART = new RegExp(
	`^${alternatives(PART_WORDS)}\\s?(?:nr\\.?\\s?)?(\\d{1,2}[a-z]?|[IVX]{1,5}|[A-F])(?![\\p{L}\\p{N}])`,
	"iu",
);
export const GOAL_HEADING = new RegExp(
	`^${alternatives(GOAL_WORDS)}\\s(?:nr\\.?\\s?)?(\\d{1,2}(?:\\.\\d{1,2})*|[A-Ha-h](?![\\p{L}]))[.:)]?(?:\\s*[–-])?\\s*`,
	"iu",
);
const CHAPTER = /^(?:programkategori|kap\.?|kapittel)\s\d{3,4}(?![\p{N}])/iu;
const ITEM = /^(?:kap\.?\s\d{3,4},?\s)?post\s\d{1,2}(?![\p{N}])/iu;
const CLOSES = startsWith(CLOSING);
const ADDRESS =
	/^\d{4}\s\p{Lu}{2,}|^\d{1,2}\.\s?\p{Ll}+\s(?:19|20)\d{2}$|@|^(?:postboks|deres ref|dykkar ref|vår ref|dato|telefon|org\.?\s?nr)/iu;

const matchers: readonly (readonly [SectionKind, RegExp])[] = SECTION_WORDS.flatMap(([kind, words]) => {
	const pick = (within: boolean): Words => ({
		nb: words.nb
			.filter((word) => word.startsWith("~") === within)
			.map((word) => word.replace("~", "").toLowerCase()),
		nn: words.nn
			.filter((word) => word.startsWith("~") === within)
			.map((word) => word.replace("~", "").toLowerCase()),
	});
	const patterns: (readonly [SectionKind, RegExp])[] = [];
	if (pick(false).nb.length > 0) patterns.push([kind, startsWith(pick(false))]);
	if (pick(true).nb.length > 0) patterns.push([kind, anyOf(pick(true))]);
	return patterns;
});

/** What the heading's words say that the section is about. */
export function kindOf(name: string): SectionKind {
	if (GOAL_HEADING.test(name)) return "goal";
	return matchers.find(([, pattern]) => pattern.test(name))?.[0] ?? "other";
}

function split(title: string): { number: string | null; name: string } {
	const match = NUMBERED.exec(title) ?? ROMAN.exec(title);
	if (match === null) return { number: null, name: title.replace(/\s*:$/u, "") };
	return { number: match[1] ?? null, name: title.slice(match[0].length).replace(/\s*:$/u, "") };
}

/** Section words that stand alone on a line: a heading even where nothing sets it apart. */
const ALONE = new Set<SectionKind>([
	"indicators",
	"key-figures",
	"assignments",
	"rd-assignments",
	"attachments",
	"copy",
]);

function isHeading(block: Block, text: string, next: Block | undefined): boolean {
	if (block.cell !== null || block.role === "note" || block.role === "contents") return false;
	const words = text.slice(block.start, block.end);
	if (words.length > 220 || !/\p{L}{2}/u.test(words) || ADDRESS.test(words)) return false;
	if (block.role === "item") return false;
	if (GOAL_HEADING.test(words) && words.length < 200 && !/[.;]\s\p{Lu}/u.test(words)) return true;
	if (block.role === "heading") return !/[.;,]$/u.test(words) || words.length < 40;
	if (/[.;,!?]$/u.test(words) || words.length > 120) return false;
	if (PART.test(words) || CHAPTER.test(words) || ITEM.test(words))
		return words.length < 110 && !/\skr\.?\s|\d{3}\s\d{3}/u.test(words);
	const { number, name } = split(words);
	if (number?.includes(".") && /^\p{Lu}/u.test(name) && words.length < 100) return true;
	if (words.length < 60 && ALONE.has(kindOf(name)) && !/\s(?:skal|må|bes|er)\s/u.test(words)) return true;
	const bold =
		block.strong.length === 1 && block.strong[0]![1] - block.strong[0]![0] >= block.end - block.words - 1;
	return bold && words.length < 90 && next !== undefined && next.role !== "heading" && !words.endsWith(":");
}

interface Levels {
	/** The level of the section's own annex or part. */
	part: number;
	/** The last numbered heading's level, and the last goal's; 0 where there is none open. */
	numbered: number;
	goal: number;
	chapter: number;
	plain: number;
}

/** What a heading's level is: numbers first, then what kind of heading it is; the file's own levels are not trusted. */
function levelOf(
	title: string,
	number: string | null,
	kind: SectionKind,
	levels: Levels,
	opensPart: boolean,
): number {
	if (opensPart) {
		Object.assign(levels, { part: 1, numbered: 0, goal: 0, chapter: 0, plain: 0 });
		return 1;
	}
	if (kind === "goal" && !(number?.includes(".") ?? false)) {
		levels.goal = Math.max(levels.part, levels.numbered) + 1;
		if (/^(?:del|under|resultat)mål/iu.test(title)) levels.goal += 1;
		levels.chapter = 0;
		levels.plain = 0;
		return levels.goal;
	}
	if (number !== null && /^\d/u.test(number)) {
		levels.numbered = levels.part + number.split(".").length;
		Object.assign(levels, { goal: 0, chapter: 0, plain: 0 });
		return levels.numbered;
	}
	const base = Math.max(levels.part, levels.numbered, levels.goal);
	if (CHAPTER.test(title) && !ITEM.test(title)) {
		levels.chapter = base + 1;
		levels.plain = 0;
		return levels.chapter;
	}
	if (ITEM.test(title)) return Math.max(base, levels.chapter) + 1;
	return Math.max(base, levels.chapter) + 1;
}

/**
 * The letter's headings and what stands under each. Headings are told by numbering, by the words
 * that ministries use, and by what the file sets apart; levels by numbering and kind alone, so
 * that every format gives the same tree. Linear in the number of blocks.
 */
export function outlineOf(document: Document): Outline {
	const { text, blocks } = document;
	const root: Section = {
		title: "",
		number: null,
		name: "",
		level: 0,
		kind: "other",
		heading: null,
		parent: null,
		blocks: [],
		children: [],
		annex: false,
	};
	const sections: Section[] = [root];
	const sectionOf = new Map<Block, Section>();
	const levels: Levels = { part: 0, numbered: 0, goal: 0, chapter: 0, plain: 0 };
	let current = root;
	let closed = false;
	let annexes: readonly string[] = [];
	for (const [index, block] of blocks.entries()) {
		const words = text.slice(block.start, block.end);
		if (block.cell === null && words.length < 60 && CLOSES.test(words)) {
			closed = true;
			if (annexes.length === 0) annexes = attachmentNames(text, sections);
		}
		if (!isHeading(block, text, blocks[index + 1])) {
			current.blocks.push(block);
			sectionOf.set(block, current);
			continue;
		}
		const { number, name } = split(words);
		const kind = kindOf(name);
		const annex = closed || current.annex;
		const opensPart = opensAPart(words, number, kind, closed, annexes, levels);
		const level = levelOf(words, number, kind, levels, opensPart);
		while (current.level >= level && current.parent !== null) current = current.parent;
		const section: Section = {
			title: words,
			number,
			name,
			level,
			kind,
			heading: block,
			parent: current,
			blocks: [],
			children: [],
			annex,
		};
		current.children.push(section);
		sections.push(section);
		sectionOf.set(block, section);
		current = section;
	}
	return { root, sections, sectionOf };
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The names of the annexes that the letter itself lists, letters and digits only. */
function attachmentNames(text: string, sections: readonly Section[]): readonly string[] {
	return sections
		.filter((section) => section.kind === "attachments")
		.flatMap((section) => [
			...section.blocks.map((block) => text.slice(block.words, block.end)),
			...section.children.map((child) => child.title),
		])
		.map((name) => letters(name.replace(PART, "")))
		.filter((name) => name.length > 4);
}

function opensAPart(
	title: string,
	number: string | null,
	kind: SectionKind,
	closed: boolean,
	annexes: readonly string[],
	levels: Levels,
): boolean {
	if (PART.test(title) && !/^tillegg\s/iu.test(title)) return true;
	if (number !== null && /^[IVX]/u.test(number)) return true;
	if (!closed) return false;
	if (kind === "copy" || kind === "attachments") return true;
	if (number !== null || kind === "goal") return false;
	const name = letters(title);
	if (annexes.some((annex) => annex.includes(name) || name.includes(annex))) return name.length > 5;
	return (
		kind === "instruction" ||
		(kind === "authorisations" && title === title.toUpperCase()) ||
		levels.part === 0
	);
}

/** The path of headings over a block, outermost first. */
export function pathOf(section: Section): readonly string[] {
	const path: string[] = [];
	for (let one: Section | null = section; one !== null && one.heading !== null; one = one.parent)
		path.unshift(one.title);
	return path;
}

/** The nearest section, from this one outwards, that is of one of the kinds. */
export function within(section: Section, ...kinds: readonly SectionKind[]): Section | null {
	for (let one: Section | null = section; one !== null; one = one.parent)
		if (kinds.includes(one.kind)) return one;
	return null;
}
