import type { Block } from "../document.ts";
import { folded, type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import { PROMISES_MORE, TABLE_BELOW } from "../lexicon/counts.ts";
import { anyOf, finderOf } from "../lexicon/words.ts";
import type { Section } from "../outline.ts";
import { namesAnAnnex, namesAnAssignment } from "../section-headings.ts";
import { sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

/** «3 Oppdrag i 2026»: the number and the title of a line whose dots and page are taken off already. */
const ENTRY = /^(\d{1,2}(?:\.\d{1,2}){0,2})\.?\s+([A-ZÀ-Þ].{3,120})$/u;

/** Chapters that the list of contents promises and the letter does not hold, by number or by name. */
export function contentsWithoutChapter(letter: Letter): readonly Asked[] {
	const entries = letter.document.blocks.filter((block) => block.role === "contents");
	if (entries.length < 3) return [];
	const { sections } = letter.outline;
	const numbers = new Set(sections.map((one) => one.number));
	const names = sections.map((one) => folded(one.name));
	let body: string | null = null;
	return entries.flatMap((block): Asked[] => {
		const [, number, title] = ENTRY.exec(wordsOf(letter, block).trim()) ?? [];
		if (number === undefined || title === undefined || numbers.has(number)) return [];
		const name = folded(title);
		if (names.some((one) => one.includes(name) || (one.length > 5 && name.includes(one)))) return [];
		body ??= folded(
			letter.document.blocks
				.filter((one) => one.role !== "contents")
				.map((one) => wordsOf(letter, one))
				.join(" "),
		);
		if (body.includes(name)) return [];
		return [asked("missing-part", "warning", "chapterMissing", { number, title }, [sourceOf(block)])];
	});
}

const isBare = (section: Section): boolean => section.blocks.length === 0 && section.children.length === 0;
/** Kinds whose headings are all there is to say: a goal's, a list's. */
const TITLES_ONLY = new Set(["goal", "goals", "indicators", "key-figures", "attachments", "copy"]);
/** Fewer sections beside it do not show that such sections hold text. */
const FEWEST_BESIDE = 2;

/** Numbered headings, and those of assignments, with nothing under them beside others that all have text. */
export function headingsWithoutText(letter: Letter): readonly Asked[] {
	const { sections } = letter.outline;
	return sections.flatMap((section, index): Asked[] => {
		const { heading, parent } = section;
		if (heading === null || parent === null || section.annex || heading.role !== "heading") return [];
		const isLike = namesAnAssignment(section.name)
			? (one: Section) => namesAnAssignment(one.name)
			: (one: Section) => one.number !== null && section.number !== null;
		if (!isLike(section) || !isBare(section) || TITLES_ONLY.has(section.kind)) return [];
		const next = sections[index + 1];
		if (next === undefined || next.annex || next.level > section.level) return [];
		const beside = parent.children.filter((one) => one !== section && isLike(one) && !one.annex);
		if (beside.length < FEWEST_BESIDE || beside.some(isBare)) return [];
		return [
			asked("missing-part", "warning", "headingAlone", { title: section.title.slice(0, 120) }, [
				sourceOf(heading),
			]),
		];
	});
}

const PROMISES = anyOf(PROMISES_MORE);

/** Lead-ins that end with a colon where their section ends: what they lead to is not there. */
export function listsNotThere(letter: Letter): readonly Asked[] {
	const { blocks } = letter.document;
	return letter.outline.sections.flatMap((section): Asked[] => {
		const last = section.blocks.at(-1);
		if (last === undefined || section.children.length > 0 || section.heading === null) return [];
		if (last.cell !== null || last.role === "contents" || last.role === "note") return [];
		const words = wordsOf(letter, last);
		if (!words.endsWith(":") || words.length < 25 || blocks.at(-1) === last) return [];
		const sentence = sentencesOf(letter.document, last).at(-1)!;
		if (!PROMISES.test(letter.text.slice(sentence.start, sentence.end))) return [];
		const next = blocks[blocks.indexOf(last) + 1];
		if (next === undefined || !isNumberedHeading(letter, next, section)) return [];
		const source = sourceOf({ ...sentence, page: last.page });
		const said = letter.text.slice(sentence.start, sentence.end).slice(-120);
		return [asked("missing-part", "warning", "listMissing", { words: said }, [source])];
	});
}

/** The block heads a section with a number, beside or over the one that it follows. */
function isNumberedHeading(letter: Letter, block: Block, before: Section): boolean {
	const section = sectionAt(letter, block);
	return section.heading === block && section.number !== null && section.level <= before.level;
}

const BELOW = finderOf(TABLE_BELOW);

/** Sentences that point to a table below, in a section that holds none and no list either. */
export function tablesNotThere(letter: Letter): readonly Asked[] {
	if (letter.tables.length === 0) return [];
	const { blocks } = letter.document;
	return blocks.flatMap((block, index): Asked[] => {
		if (block.cell !== null || block.role === "contents") return [];
		const words = wordsOf(letter, block);
		const found = /tabell/i.test(words) ? BELOW.exec(words) : null;
		if (found === null) return [];
		const section = sectionAt(letter, block);
		const end = section.heading === null ? letter.text.length : section.end;
		if (letter.tables.some(({ rows }) => rows[0]!.start > block.start && rows[0]!.start < end)) return [];
		const next = blocks[index + 1];
		if (next === undefined || next.start >= letter.text.length || next.role === "item") return [];
		const rest = blocks.slice(index + 1).filter((one) => one.start < end);
		if (rest.some((one) => one.role === "item" || /\t|\s{3}|\d{3}\s\d{3}/u.test(wordsOf(letter, one))))
			return [];
		const start = block.words + found.index;
		const source = sourceOf({ start, end: start + found[0].length, page: block.page });
		return [asked("missing-part", "warning", "tableMissing", { words: found[0] }, [source])];
	});
}

/** «Vedlegg 2 …», «vedlegg nr 2»: the number of an annex in folded words. */
const ANNEX_NUMBER = /^vedlegg (?:nr )?([0-9a-z]{1,3})(?= |$)/u;
const annexNumber = (words: string): string | undefined => ANNEX_NUMBER.exec(words)?.[1];

/** Annexes that the letter lists while others of the same list are in the file: they may have been left out. */
export function annexesNotThere(letter: Letter): readonly Asked[] {
	const { attachments = [] } = letter.head;
	const headed = letter.outline.sections
		.filter(
			(one) => one.annex && one.heading !== null && (one.kind !== "attachments" || namesAnAnnex(one.title)),
		)
		.map((one) => folded(one.title));
	if (headed.length === 0) return [];
	const numbers = new Set(headed.map(annexNumber));
	const missing = attachments.filter((name) => {
		const own = folded(name);
		const number = annexNumber(own);
		const known = number !== undefined && numbers.has(number);
		return !known && !headed.some((title) => title.includes(own) || own.includes(title));
	});
	if (missing.length === attachments.length) return [];
	return missing
		.filter((name) => name.length > 4 && /[A-ZÀ-Þ]/u.test(name))
		.flatMap((name): Asked[] => {
			const start = letter.text.lastIndexOf(name);
			if (start < 0) return [];
			const source = sourceOf({ start, end: start + name.length });
			return [asked("missing-part", "note", "annexMissing", { name: name.slice(0, 120) }, [source])];
		});
}
