import type { Block, Document } from "./document.ts";
import { COUNTED_WORDS } from "./lexicon/goals.ts";
import { CLOSING, type SectionKind } from "./lexicon/sections.ts";
import { startsWith } from "./lexicon/words.ts";
import { type Place, placeHeading, startingPlace, startsOver } from "./outline-levels.ts";
import type { Section } from "./section.ts";
import {
	goalHeading,
	isHeading,
	isSideHeading,
	kindOf,
	kindOfPart,
	listsTasks,
	namesAnAnnex,
	namesAnAssignment,
	namesAPart,
	PART,
	setsDay,
	split,
} from "./section-headings.ts";

export type { Section };

export interface Outline {
	readonly root: Section;
	/** Every section in reading order, the root first. */
	readonly sections: readonly Section[];
	/** The section that a block stands directly under; a heading's own section for the heading. */
	readonly sectionOf: ReadonlyMap<Block, Section>;
}

/** «K1 …» where indicators are listed: an item, though a plain text sets it apart. */
const CODE = /^[A-Z]{1,3}-?[0-9]{1,2}(?:\.[0-9]{1,2}){0,2}[.:)]?\s/u;
const COUNTED = startsWith(COUNTED_WORDS);
const GOALS = new Set<SectionKind>(["goals", "goal", "indicators", "key-figures"]);

type Open = { -readonly [Key in keyof Section]: Section[Key] };

const CLOSES = startsWith(CLOSING);

const letters = (text: string): string => text.toLowerCase().replace(/[^A-Za-zÀ-ſ0-9]/gu, "");

const section = (over: Section | null, title: string, heading: Block | null): Open => ({
	title,
	number: null,
	name: title,
	level: 0,
	kind: "other",
	heading,
	parent: over,
	blocks: [],
	children: [],
	annex: false,
	end: 0,
});

/** «R2 …» set apart over a label of indicators: a goal with a code of its own, and no item of the list before. */
function overMeasures(text: string, { role }: Block, next: Block | undefined): boolean {
	if (role !== "heading" || next === undefined || next.cell !== null || next.role === "item") return false;
	const words = text.slice(next.start, next.end);
	return words.length < 40 && kindOf(split(words).name) === "indicators";
}

/** The names of the annexes that the letter itself lists, letters and digits only. */
function attachmentNames(text: string, sections: readonly Section[]): readonly string[] {
	return sections
		.filter((one) => one.kind === "attachments" || namesAnAnnex(one.title))
		.flatMap((one) => [
			one.title,
			...one.blocks.map((block) => text.slice(block.words, block.end)),
			...one.children.map((child) => child.title),
		])
		.map((name) => letters(name.replace(PART, "")))
		.filter((name) => name.length > 4);
}

/** What the walk through the letter has seen so far. */
interface Walk {
	closed: boolean;
	/** Names of annexes, known from the letter's own list of them. */
	annexes: readonly string[];
	/** The words of items that are listed as goals: a heading that repeats one is that goal's. */
	readonly listedGoals: Set<string>;
	/** The numbered item that an open label of what it is measured by stands under, with the section that lists it. */
	measured: { readonly item: Block; readonly list: Open } | null;
}

/** «1)» → «2)», «a.» → «b.»: the marker after this one in the same list. */
function isNextMarker(marker: string | null, next: string | null): boolean {
	const [, one = "", end] = /^([0-9]{1,2}|[A-Za-z])([.)]{0,2})$/u.exec(marker ?? "") ?? [];
	if (one === "") return false;
	const after = /^\d/u.test(one) ? String(Number(one) + 1) : String.fromCharCode(one.charCodeAt(0) + 1);
	return next === `${after}${end}`;
}

/** «Styringsparametre:» right under a numbered item is that item's: remembers it, so that the list can go on. */
function rememberMeasured(walk: Walk, kind: SectionKind, before: Block | undefined, current: Open): void {
	const measures = kind === "indicators" || kind === "key-figures";
	if (!measures) walk.measured = null;
	else if (before?.role === "item" && current.blocks.at(-1) === before && walk.measured === null)
		walk.measured = { item: before, list: current };
}

/** The section that a block goes on in: the list's, where it is the item after the one that the open label stands under. */
function resumed(block: Block, walk: Walk, current: Open): Open {
	const { measured } = walk;
	if (measured === null || block.role !== "item" || block.level !== measured.item.level) return current;
	if (!isNextMarker(measured.item.marker, block.marker)) return current;
	walk.measured = null;
	return closed(current, measured.list.level + 1, block.start);
}

function opensAPart(
	title: string,
	number: string | null,
	kind: SectionKind,
	walk: Walk,
	inPart: boolean,
): boolean {
	if (namesAPart(title)) return true;
	if (number !== null && /^[IVX]/u.test(number)) return true;
	if (!walk.closed) return false;
	if (kind === "copy" || kind === "attachments") return true;
	if (number !== null || kind === "goal" || isSideHeading(title)) return false;
	const name = letters(title);
	if (walk.annexes.some((annex) => annex.includes(name) || name.includes(annex))) return name.length > 5;
	return kind === "instruction" || (kind === "authorisations" && title === title.toUpperCase()) || !inPart;
}

const NUMBERED_PART = /^del\s\d{1,2}(?![0-9])[\s:.–-]+[A-ZÀ-Þ]/i;

/** «Del 4 Budsjett» as a chapter: a heading in the file that no assignment above it holds. */
function isChapterPart({ role, level }: Block, words: string, current: Section): boolean {
	if (role !== "heading" || level === 0 || !NUMBERED_PART.test(words)) return false;
	for (let one: Section | null = current; one !== null; one = one.parent) {
		const over = one.heading?.role === "heading" ? one.heading.level : 0;
		const holds = over < level || namesAnAssignment(one.name);
		if (over > 0 && holds && (one.kind === "assignments" || one.kind === "rd-assignments")) return false;
	}
	return true;
}

/** Closes every open section from this level on; the one left open takes what follows. */
function closed(current: Open, level: number, at: number): Open {
	let one = current;
	while (one.level >= level && one.parent !== null) {
		one.end = at;
		one = one.parent as Open;
	}
	return one;
}

/** A section of assignments whose one or two paragraphs order something by a day: it holds them, and no heading does. */
function ordersByDay(text: string, { kind, blocks }: Section): boolean {
	if (kind !== "assignments" || blocks.length > 2) return false;
	return blocks.some((block) => setsDay(text.slice(block.words, block.end)));
}

/** The section itself where it has a number, else the nearest above that has one; the root where none has. */
export function numberedOver(section: Section): Section {
	let one = section;
	while (one.number === null && one.parent !== null) one = one.parent;
	return one;
}

/** «3.2» may come after «3.1»: «3.1.1», «3.2» and «4». */
function mayFollow(number: string, last: string): boolean {
	const parts = last.split(".");
	if (number === `${last}.1`) return true;
	return parts.some((part, index) => number === [...parts.slice(0, index), Number(part) + 1].join("."));
}

/**
 * «1.1 …» under «Nasjonale mål» in chapter 3: a goal of a list that is numbered elsewhere, where its number
 * cannot come after the section's own and nothing is said under it.
 */
function listsGoal(
	block: Block,
	number: string | null,
	next: Block | undefined,
	text: string,
	current: Section,
): boolean {
	if (current.kind !== "goals" || current.number !== null || !(number?.includes(".") ?? false)) return false;
	const over = current.heading?.role === "heading" ? current.heading.level : 0;
	if (over > 0 && block.level > over) return false;
	const last = numberedOver(current).number ?? "";
	if (!/^\d/u.test(last) || mayFollow(number!, last)) return false;
	const plain = next?.role === "paragraph" && next.cell === null;
	return !plain || split(text.slice(next.start, next.end)).number !== null;
}

/** What a heading says that its section is about, as one of a list of goals, as a part or by its words. */
function kindHere(
	{ text, blocks }: Document,
	index: number,
	name: string,
	chapter: boolean,
	walk: Walk,
): SectionKind {
	const told = walk.listedGoals.has(letters(name)) ? "goal" : chapter ? kindOfPart(name) : kindOf(name);
	return told === "other" && listsTasks(name, text, blocks, index) ? "assignments" : told;
}

/** How far away the second of headings that are counted within a section may stand. */
const NEAR = 40;

/** The nearest heading over it that the file tells bears a number. */
function isUnderNumber(section: Section): boolean {
	let one: Section | null = section;
	while (one !== null && !(one.heading?.role === "heading" && one.heading.level > 0)) one = one.parent;
	return one?.number != null;
}

/**
 * «**1 Mekling**», «**2 Permisjon**» under a heading of the file's with a number of its own: headings that are
 * counted anew there, though their numbers are those of chapters too.
 */
function isInner(
	document: Document,
	index: number,
	number: string | null,
	place: Place,
	current: Section,
): boolean {
	const { blocks, text } = document;
	if (number === null || !/^\d{1,2}$/u.test(number) || Number(number) !== place.inner + 1) return false;
	const { role, level } = blocks[index]!;
	if (role !== "heading" || level > 0 || !isUnderNumber(current)) return false;
	if (place.inner > 0) return true;
	for (const next of blocks.slice(index + 1, index + NEAR)) {
		if (next.role !== "heading") continue;
		if (next.level > 0) return false;
		if (split(text.slice(next.start, next.end)).number === "2") return true;
	}
	return false;
}

function remember(block: Block, text: string, current: Section, walk: Walk): void {
	if (block.role !== "item" || current.kind !== "goals") return;
	const words = letters(text.slice(block.words, block.end));
	if (words.length > 14) walk.listedGoals.add(words);
}

/**
 * The letter's headings and what stands under each. Headings are told by numbering, by the words
 * that ministries use, and by what the file sets apart; levels by numbering and kind, and by the
 * file's own levels only where those say nothing. Linear in the number of blocks.
 */
export function outlineOf(document: Document): Outline {
	const { text, blocks } = document;
	const root = section(null, "", null);
	const sections: Open[] = [root];
	const sectionOf = new Map<Block, Section>();
	const place = startingPlace();
	const walk: Walk = { closed: false, annexes: [], listedGoals: new Set(), measured: null };
	let current = root;
	for (const [index, block] of blocks.entries()) {
		const words = text.slice(block.start, block.end);
		if (block.cell === null && words.length < 60 && CLOSES.test(words)) {
			walk.closed = true;
			if (walk.annexes.length === 0) walk.annexes = attachmentNames(text, sections);
		}
		const { number, name } = split(words);
		const heads = isHeading(block, text, { before: blocks[index - 1], next: blocks[index + 1] });
		const listed =
			(current.kind === "indicators" &&
				CODE.test(words) &&
				goalHeading(words) === null &&
				!overMeasures(text, block, blocks[index + 1])) ||
			(number !== null && block.role !== "heading" && GOALS.has(current.kind) && COUNTED.test(name));
		const inner = isInner(document, index, number, place, current);
		const again =
			!walk.closed &&
			!inner &&
			(startsOver(place, number) || listsGoal(block, number, blocks[index + 1], text, current));
		if (!heads || listed || (again && kindOf(name) === "other")) {
			current = resumed(block, walk, current);
			current.blocks.push(block);
			sectionOf.set(block, current);
			remember(block, text, current, walk);
			continue;
		}
		const chapter = isChapterPart(block, words, current);
		const kind = kindHere(document, index, name, chapter, walk);
		const part = chapter || opensAPart(words, number, kind, walk, place.part > 0);
		const afterOrders = ordersByDay(text, current);
		const heading = {
			title: words,
			number: inner ? null : number,
			kind,
			file: block.level,
			part,
			afterOrders,
		};
		const level = placeHeading(place, heading, current);
		if (inner) place.inner = Number(number);
		rememberMeasured(walk, number === null ? kind : "other", blocks[index - 1], current);
		const annex = walk.closed || current.annex;
		current = closed(current, level, block.start);
		const own = Object.assign(section(current, words, block), { number, name, level, kind, annex });
		current.children.push(own);
		sections.push(own);
		sectionOf.set(block, own);
		current = own;
	}
	closed(current, 0, text.length).end = text.length;
	return { root, sections, sectionOf };
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
