import type { Block } from "../document.ts";
import { leadKind } from "../lead-in.ts";
import { datesWithin, type Letter, wordsOf } from "../letter.ts";
import {
	CARRIED_OVER,
	CARRIED_OVER_VERB,
	ENDED as ENDED_WORDS,
	PART_LABEL,
	STANDING_TASKS,
	STANDING_TOPICS,
} from "../lexicon/assignments.ts";
import { WHOLE_MONTHS } from "../lexicon/dates.ts";
import type { SectionKind } from "../lexicon/sections.ts";
import { alternatives, anyOf, startsWith } from "../lexicon/words.ts";
import type { Section } from "../outline.ts";
import { isSideHeading, namesAnAssignment } from "../section-headings.ts";
import { sentencesIn } from "../sentences.ts";
import { type Anchor, anchorAt, continues, DEADLINE_LEAD, DELIVERY, extentOf, LABEL } from "./anchors.ts";
import { letteredAnchors } from "./lettered-anchors.ts";
import { isAbout } from "./text-anchors.ts";
import { firstOrder, firstSentence, GIVES, numberIn, oneLine, splitCode } from "./titles.ts";

const NONE_GIVEN = /^(?:det\s)?(?:er\s|gis\s|blir\s)?(?:ingen|ikke|ikkje)\b/i;
const OF_ALL =
	/^(?:oppdragene|oppdraga|alle\soppdrag|oppdrag\s(?:som|fra|frå|gitt)|øvrige\soppdrag|andre\soppdrag|det\svises|vi\sviser|departementet\sviser)(?![A-Za-zÀ-ſ])/i;
const PART = new RegExp(`^${alternatives(PART_LABEL)}\\s\\d{1,2}\\s?[a-zß-ÿ]?(?![A-Za-zÀ-ſ0-9])`, "i");
const ASKS = /(?<![A-Za-zÀ-ſ])(?:bes|ber|bed|bedne|bedt)\s(?:[A-Za-zÀ-ſ]+\s){0,4}?om(?![A-Za-zÀ-ſ])/i;
const ASSIGNMENTS = new Set<SectionKind>(["assignments", "rd-assignments"]);
const ENDED = anyOf(ENDED_WORDS);
const STANDING = startsWith(STANDING_TASKS);
/** What every agency always has to see to: an assignment only where something of it has a day. */
const TOPIC = startsWith(STANDING_TOPICS);
/** Kinds of sections under a heading of assignments that may hold assignments or be one. */
const HOLDING = new Set<SectionKind>(["other", "goal", "goals", "background"]);

/** What the walk through the sections of assignments needs to know. */
interface Ground {
	readonly letter: Letter;
	readonly indexOf: ReadonlyMap<Block, number>;
	readonly headings: ReadonlySet<Block>;
	/** Assignments whose standing a paragraph tells: others may stand beside them. */
	readonly told: readonly Anchor[];
	/** Whether any other assignment that is known already begins within [from, to). */
	taken(from: number, to: number): boolean;
}

const plainBlocks = (section: Section): readonly Block[] =>
	section.blocks.filter((block) => block.cell === null && block.role !== "note" && block.role !== "contents");

/** «**Rapportering.** …» in a section of assignments heads no assignment. */
const OF_OTHERS = new Set<SectionKind | null>(["reporting", "dialogue", "authorisations", "budget"]);

/** Bold words at the head of a block that goes on after them, or stand alone over what follows. */
function boldLead(letter: Letter, block: Block): string | null {
	const strong = block.strong[0];
	if (OF_OTHERS.has(leadKind(letter, block))) return null;
	if (strong === undefined || strong[0] > block.words + 1) return null;
	const words = letter.text.slice(strong[0], strong[1]).replace(/(?<![\s:.])[\s:.]+$/u, "");
	// «**1. kvartal**» is when, and not what.
	if (datesWithin(letter, strong[0], strong[1]).some(({ start, end }) => end - start >= words.length - 1))
		return null;
	return words.length < 3 || words.length > 200 || PART.test(words) || isSideHeading(words) ? null : words;
}

/** «Oppdrag 4 om …», «Oppdrag 7: …» as an item of a list. */
const NUMBERED = new RegExp(
	`^${LABEL}\\s(?:nr\\.?\\s?)?(\\d{1,3}(?:\\.\\d{1,3}){0,3}|[a-z](?=[).:]))(?:\\s?[).:–-]+|\\som|,)?(?:\\s+|$)`,
	"i",
);

/** «a) Merking av skjær» alone in its item, with paragraphs about it after: a title and no list. */
function isTitleItem(ground: Ground, block: Block): boolean {
	const { letter } = ground;
	const words = wordsOf(letter, block);
	const next = letter.document.blocks[ground.indexOf.get(block)! + 1];
	if (block.role !== "item" || numberIn(block.marker) === null || words.length > 140) return false;
	if (next === undefined || next.cell !== null || next.role !== "paragraph" || ground.headings.has(next))
		return false;
	return /^[A-ZÀ-Þ«]/u.test(words) && !/[.:;,]$/u.test(words) && !GIVES.test(words) && !continues(words);
}

/** «Send årsrapporten innen 15. mars»: a report of the dialogue, and no assignment. */
const PERIODIC =
	/^(?:[A-ZÀ-Þ][A-Za-zÀ-ſ]+\s)?(?:skal\s)?(?:send|lever|oversend)[a-zß-ÿ]*\s(?:oss\s|inn\s|over\s|ein\s|en\s)?(?:års|halvårs|tertial)rapport/i;

/** The title that bold words hold: without the number before it; null where they hold nothing else. */
function titleIn(bold: string | null): string | null {
	const title = bold === null ? "" : splitCode(bold.replace(NUMBERED, "")).rest;
	return title === "" ? null : title;
}

/** Paragraphs that are numbered as deliveries before anything in the section is ordered: an assignment each, and no parts of one. */
function deliveries(letter: Letter, section: Section): readonly Block[] {
	const blocks = plainBlocks(section).filter((block) => block !== section.heading);
	const found = blocks.filter((block) => DELIVERY.test(wordsOf(letter, block)));
	if (found.length < 2) return [];
	const before = blocks.slice(0, blocks.indexOf(found[0]!));
	return before.some((block) => block.role === "item" || GIVES.test(wordsOf(letter, block))) ? [] : found;
}

/** The assignment that «Leveranse 2: Merkeplan» heads; the title may have run into its text. */
function delivered(ground: Ground, block: Block, section: Section): Anchor {
	const words = wordsOf(ground.letter, block);
	const match = DELIVERY.exec(words)!;
	const title = firstSentence(words.slice(match[0].length));
	return anchorAt(block, ground.indexOf.get(block)!, section, match[1]!, title);
}

function fromBlock(ground: Ground, block: Block, section: Section): Anchor | null {
	const { letter } = ground;
	const words = wordsOf(letter, block);
	const alone = isTitleItem(ground, block);
	if ((words.length < 12 && !alone) || NONE_GIVEN.test(words) || PART.test(words)) return null;
	if (PERIODIC.test(words)) return null;
	if ((DEADLINE_LEAD.test(words) && words.length < 80) || isSideHeading(words)) return null;
	const numbered = NUMBERED.exec(words);
	const coded = splitCode(words);
	const [code, rest] =
		numbered === null ? [coded.code, coded.rest] : [numbered[1] ?? null, words.slice(numbered[0].length)];
	const bold = boldLead(letter, block);
	const title = alone
		? rest
		: (titleIn(bold) ??
			/^([^.:(]{3,120}(?:\([^.:()]{1,60}\))?):\s/u.exec(rest)?.[1] ??
			(block.role === "paragraph" ? firstOrder(rest) : firstSentence(rest)));
	const index = ground.indexOf.get(block)!;
	const open = alone || (bold !== null && (block.role === "paragraph" || numberIn(block.marker) !== null));
	const end = open ? null : extentOf(letter, index, ground.headings);
	return anchorAt(block, index, section, code ?? numberIn(block.marker), title, end);
}

const isLetter = (block: Block): boolean => /^[a-z]+$/i.test(numberIn(block.marker) ?? "");

/** Items with a letter or number each whose words are a title, alone or in bold: bullets beside them are theirs. */
function titledItems(ground: Ground, items: readonly Block[]): readonly Block[] {
	const marked = items.filter((block) => numberIn(block.marker) !== null);
	const titles = marked.filter(
		(block) => isTitleItem(ground, block) || boldLead(ground.letter, block) !== null,
	);
	const first = titles[0];
	if (first === undefined || (titles.length < 2 && titles.length < marked.length)) return [];
	return marked.filter((block) => isLetter(block) === isLetter(first));
}

/** «1. kvartal», «Høsten 2026»: a heading that says when, over what is to be done then. */
const WHEN = new RegExp(
	`^(?:(?:[1-4]\\.|første|andre|tredje|fjerde)\\s(?:kvartal|tertial|halvår)|våren|sommeren|sommaren|høsten|hausten|${WHOLE_MONTHS})(?:\\s20\\d{2})?$`,
	"i",
);

/** «Etaten skal i 2026», «I 2026 skal etaten» lead to the list under them, with a colon or without. */
const LEADS_ON = /(?::|\s(?:skal|må|bør)(?:\si\s20\d{2})?|^I\s20\d{2}\s(?:skal|må|bør)\s[^.,:;]{2,40})$/u;

/** Which blocks of a section of assignments begin one each: those with titles, else items, else paragraphs that order something. */
function chosen(ground: Ground, section: Section): readonly Block[] {
	const { letter } = ground;
	const blocks = plainBlocks(section);
	const items = blocks.filter((block) => block.role === "item" && block.level <= 1);
	const bold = blocks.filter((block) => block.role === "paragraph" && boldLead(letter, block) !== null);
	const titles = titledItems(ground, items);
	if (titles.length > 0 && titles.length >= bold.length) return titles;
	if (bold.length > 0 && bold.length >= items.length) return bold;
	const orders = blocks.filter((block) => {
		const words = wordsOf(letter, block);
		return (
			block.role === "paragraph" &&
			GIVES.test(words) &&
			!LEADS_ON.test(words) &&
			!OF_ALL.test(words) &&
			!continues(words) &&
			!isAbout(words)
		);
	});
	if (bold.length > 1) return bold;
	return items.length > 0 && orders.length < 2 ? items : orders;
}

/** Several blocks of the section have a deadline each: it holds assignments and is none. */
function holdsSeveral(letter: Letter, section: Section): boolean {
	const dated = plainBlocks(section).filter((block) => {
		const words = wordsOf(letter, block);
		return (
			!PART.test(words) &&
			words.length > 40 &&
			!DEADLINE_LEAD.test(words) &&
			(block.role === "item" ? block.level <= 1 : boldLead(letter, block) !== null) &&
			/(?<![A-Za-zÀ-ſ])frist[a-zß-ÿ]*\s?:/i.test(words)
		);
	});
	return dated.length > 1;
}

/** The letter of the section's first bold lead-in that has one: «b» of «**b) Rydding.** …». */
function firstLetter(letter: Letter, section: Section): string | null {
	for (const block of plainBlocks(section)) {
		const bold = boldLead(letter, block);
		const code = bold === null ? null : (splitCode(bold).code ?? numberIn(block.marker));
		if (code !== null && /^[a-z]$/u.test(code)) return code;
	}
	return null;
}

/** A sub-section that orders something or sets a date. */
function orders(letter: Letter, section: Section): boolean {
	const text = letter.text.slice(section.heading!.end, section.end);
	return (
		GIVES.test(text) || ENDED.test(text) || datesWithin(letter, section.heading!.end, section.end).length > 0
	);
}

/** What stands right under the heading orders something by a day, and nothing under it does. */
function ordersItself(letter: Letter, { heading, children }: Section): boolean {
	const [from, to] = [heading!.end, children[0]!.heading!.start];
	if (!GIVES.test(letter.text.slice(from, to)) || datesWithin(letter, from, to).length === 0) return false;
	return children.every((child) => datesWithin(letter, child.heading!.start, child.end).length === 0);
}

/** The sub-section begins with what becomes of an assignment: its heading is the name of none. */
function opensTold({ told }: Ground, section: Section): boolean {
	const first = section.blocks[0];
	return first !== undefined && told.some((anchor) => anchor.start === first.start);
}

/** «26-2»: a number with the year before it is an assignment's, with a day or without. */
const OF_A_YEAR = /^2\d-\d/u;

function fromSection(ground: Ground, section: Section): Anchor[] {
	const { letter } = ground;
	const found: Anchor[] = [];
	// Letters that run on from one sub-section to the next are assignments; those that start anew are parts.
	const lettered = section.children.filter((child) => firstLetter(letter, child) !== null);
	const runOn = lettered.some((child) => firstLetter(letter, child) !== "a");
	const side = section.children.every((child) => isSideHeading(child.title));
	for (const child of section.children) {
		const heading = child.heading!;
		const delivery = side && DELIVERY.test(child.name);
		if (!HOLDING.has(child.kind) || (isSideHeading(child.title) && !delivery) || STANDING.test(child.name))
			continue;
		if (ground.taken(heading.start, heading.end)) continue;
		if (TOPIC.test(child.name) && datesWithin(letter, heading.end, child.end).length === 0) continue;
		const inner = child.children.filter((one) => !isSideHeading(one.title));
		const holds =
			child.kind === "goal" ||
			WHEN.test(child.name) ||
			(inner.length > 0 && !ordersItself(letter, child)) ||
			ground.taken(heading.end, child.end) ||
			opensTold(ground, child) ||
			(runOn && lettered.includes(child)) ||
			holdsSeveral(letter, child);
		if (holds) found.push(...fromSection(ground, child));
		else if (orders(letter, child))
			found.push(
				anchorAt(heading, ground.indexOf.get(heading)!, child, codeOf(child), withoutCode(child.name)),
			);
	}
	const from = section.heading?.start ?? 0;
	const to = section.children[0]?.heading?.start ?? section.end;
	if (found.length > 0) return [...titledBefore(ground, section), ...found];
	if (ground.taken(from, to)) return besideTable(ground, section);
	// What stands over assignments that have headings of their own speaks of all of them.
	if (section.children.some((child) => namesAnAssignment(child.name))) return [];
	const inLetters = letteredAnchors(letter, section, plainBlocks(section), ground.indexOf);
	if (inLetters.length > 0) return [...inLetters];
	const numbered = deliveries(letter, section);
	if (numbered.length > 0) return numbered.map((block) => delivered(ground, block, section));
	const told = ground.told.filter((anchor) => from <= anchor.start && anchor.start < to);
	return chosen(ground, section)
		.filter((block) => !told.some((anchor) => anchor.start <= block.start && block.start < anchor.end))
		.flatMap((block) => fromBlock(ground, block, section) ?? [])
		.filter(
			({ id, start, end }) =>
				told.length === 0 || OF_A_YEAR.test(id ?? "") || datesWithin(letter, start, end).length > 0,
		);
}

/** «a) Merking av skjær» over its paragraph, once and again, before the sub-sections that are assignments too. */
function titledBefore(ground: Ground, section: Section): Anchor[] {
	const items = plainBlocks(section).filter((block) => block.role === "item" && block.level <= 1);
	const titles = titledItems(ground, items).filter((block) => isTitleItem(ground, block));
	if (titles.length < 2 || titles.some((block) => ground.taken(block.start, block.end))) return [];
	return titles.flatMap((block) => fromBlock(ground, block, section) ?? []);
}

const CARRIED = anyOf(CARRIED_OVER, CARRIED_OVER_VERB);

/** «Følgende oppdrag fra 2025 ligger fortsatt ved etaten:» after the section's table: the items under it. */
function carriedAfterTable(ground: Ground, section: Section, last: Block): Anchor[] {
	const blocks = plainBlocks(section).filter((block) => block.start > last.start);
	const lead = blocks.findIndex((block) => {
		const words = wordsOf(ground.letter, block);
		return block.role === "paragraph" && words.endsWith(":") && CARRIED.test(words);
	});
	if (lead < 0) return [];
	const end = blocks.findIndex((block, at) => at > lead && block.role !== "item");
	return blocks
		.slice(lead + 1, end < 0 ? undefined : end)
		.filter((block) => block.level <= 1 && !ground.taken(block.start, block.end))
		.flatMap((block) => fromBlock(ground, block, section) ?? [])
		.map((anchor) => ({ ...anchor, carried: true }));
}

/** Bold lead-ins with numbers in a section whose other assignments stand in a table before them. */
function besideTable(ground: Ground, section: Section): Anchor[] {
	const { letter } = ground;
	const last = section.blocks.findLast((block) => block.cell !== null);
	if (last === undefined) return [];
	const coded = plainBlocks(section).filter((block) => {
		const bold = block.start > last.start ? boldLead(letter, block) : null;
		return bold !== null && (splitCode(bold).code ?? numberIn(block.marker)) !== null;
	});
	if (coded.length < 2 || coded.every((block) => ground.taken(block.start, block.end)))
		return [...carriedAfterTable(ground, section, last), ...orderedAfter(ground, section, last.end)];
	return coded
		.filter((block) => !ground.taken(block.start, block.end))
		.flatMap((block) => fromBlock(ground, block, section) ?? []);
}

/** «Etaten bes om å lage en plan innen oktober» after the table: paragraphs whose first sentence asks for something by a day. */
function orderedAfter(ground: Ground, section: Section, from: number): Anchor[] {
	const { letter } = ground;
	const asked = plainBlocks(section).filter((block) => {
		if (block.start < from || block.role !== "paragraph" || ground.taken(block.start, block.end))
			return false;
		const first = sentencesIn(letter.text, block.words, block.end)[0];
		if (first === undefined || !ASKS.test(letter.text.slice(first.start, first.end))) return false;
		return datesWithin(letter, first.start, first.end).some(({ lead }) => lead === "by" || lead === "before");
	});
	return asked.flatMap((block) => fromBlock(ground, block, section) ?? []);
}

const codeOf = (section: Section): string | null =>
	DELIVERY.exec(section.name)?.[1] ??
	splitCode(section.name).code ??
	(/^\d/u.test(section.number ?? "") ? section.number : null);
const withoutCode = (name: string): string => oneLine(splitCode(name.replace(DELIVERY, "")).rest) || name;

/** Items, bold lead-ins and sub-headings in sections of assignments whose assignments bear no number that says so. */
export function anchorsInSections(
	letter: Letter,
	taken: readonly Anchor[],
	headings: ReadonlySet<Block>,
): Anchor[] {
	const starts = taken
		.filter((anchor) => !anchor.closed)
		.map((anchor) => anchor.start)
		.sort((a, b) => a - b);
	const ground: Ground = {
		letter,
		headings,
		told: taken.filter((anchor) => anchor.closed),
		indexOf: new Map(letter.document.blocks.map((block, index) => [block, index])),
		taken: (from, to) => {
			let low = 0;
			let high = starts.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (starts[middle]! < from) low = middle + 1;
				else high = middle;
			}
			return low < starts.length && starts[low]! < to;
		},
	};
	return letter.outline.sections
		.filter((section) => ASSIGNMENTS.has(section.kind) && !namesAnAssignment(section.name))
		.flatMap((section) => fromSection(ground, section));
}
