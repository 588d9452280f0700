import type { Block } from "./document.ts";
import { type Letter, sectionAt, wordsOf } from "./letter.ts";
import {
	GOAL_COLUMN,
	GOAL_LIST_LEAD,
	INDICATOR_COLUMN,
	INDICATOR_LABEL,
	SECTOR_GOALS,
} from "./lexicon/goals.ts";
import { SOLE_GOAL_WORDS, SUB_GOAL_WORDS } from "./lexicon/sections.ts";
import { alternatives, anyOf, startsWith } from "./lexicon/words.ts";
import type { Section } from "./outline.ts";
import { GOAL_HEADING, SOLE_GOAL } from "./section-headings.ts";
import { cellAt, type Table } from "./tables.ts";

/** A goal as one place in the letter gives it. */
export interface Candidate {
	readonly id: string | null;
	readonly text: string;
	readonly parent: string | null;
	readonly block: Block;
	readonly section: Section | null;
	/** The only goal of its kind, over those that bear numbers. */
	readonly main: boolean;
}

const SOLE_ALONE = new RegExp(`^${alternatives(SOLE_GOAL_WORDS)}(?:\\s(?:for|til)\\s.{2,60})?\\s*:?$`, "iu");
/** Words after a heading of goals that lead to goals, or speak of them, and are none. */
const NO_GOAL =
	/(?<![A-Za-zÀ-ɏ])(?:følgende|følgjande|nedenfor|nedanfor|under er|tabellen|fastsatt|fastsett|delmål[A-Za-zÀ-ɏ]*|styringsparamet[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/iu;
/** "A. …" as a line of its own. */
const LETTERED = /^([A-H])[.)]\s+(?=[A-ZÀ-Þ])/u;
const SPEAKS_OF_GOALS = /(?<![A-Za-zÀ-ɏ])(?!resultatmål)[a-zß-ÿ]*mål(?:ene|a|et)?(?![A-Za-zÀ-ɏ])/iu;
const SUB = startsWith(SUB_GOAL_WORDS);
const LIST_LEAD = anyOf(GOAL_LIST_LEAD);
const SECTOR = anyOf(SECTOR_GOALS);
const GOAL_HEAD = startsWith(GOAL_COLUMN);
const INDICATOR = startsWith(INDICATOR_LABEL);
const INDICATOR_HEAD = startsWith(INDICATOR_COLUMN);

/** The id of the one goal over those that bear numbers. */
export const OVERALL = "0";

/** The words without the marks and the stop around them. */
function clean(text: string): string {
	const words = text.replace(/^[\s:–-]+/u, "").trimEnd();
	return words.endsWith(".") ? words.slice(0, -1).trimEnd() : words;
}

/** What stands after the goal's word and number: on the line, or in the block after it. */
function textAfter(letter: Letter, index: number, rest: string): { text: string; block: Block } | null {
	const { blocks } = letter.document;
	const block = blocks[index]!;
	const next = blocks[index + 1];
	if (rest === "" && (next === undefined || next.cell !== block.cell || next.role === "item")) return null;
	const from = rest === "" ? next! : block;
	const text = rest === "" ? clean(wordsOf(letter, next!)) : rest;
	return text === "" || text.length > 300 || /:$/u.test(text) ? null : { text, block: from };
}

const withoutNumber = (words: string): string => words.replace(/^\d{1,2}(?:\.\d{1,2}){0,5}\.?\)?\s+/u, "");

/** "Hovedmål: …", or such a heading alone with its goal in the paragraph after it. */
function sole(letter: Letter, index: number, words: string): Candidate | null {
	const block = letter.document.blocks[index]!;
	const match = SOLE_GOAL.exec(words) ?? SOLE_ALONE.exec(words);
	if (match === null || words.length > 400) return null;
	const own = sectionAt(letter, block).heading === block ? sectionAt(letter, block) : null;
	const rest = clean(words.slice(match[0].length));
	if (rest === "" && own === null && block.strong.length === 0 && !/:$/u.test(words)) return null;
	const found = textAfter(letter, index, rest);
	if (found === null || NO_GOAL.test(found.text)) return null;
	if (/\.\s[A-ZÀ-Þ]/u.test(found.text) || !found.text.includes(" ")) return null;
	const alone = own === null || own.children.length > 0 ? null : own;
	return { id: null, text: found.text, parent: null, block: found.block, section: alone, main: true };
}

/** "Mål 2: Flere …" as a heading, a paragraph or an item; its text may stand in the block after. */
function named(letter: Letter): Candidate[] {
	const found: Candidate[] = [];
	let main: string | null = null;
	for (const [index, block] of letter.document.blocks.entries()) {
		if (block.role === "contents" || block.role === "note") continue;
		const words = withoutNumber(wordsOf(letter, block));
		const match = GOAL_HEADING.exec(words);
		if (match === null) {
			const one = block.cell === null ? sole(letter, index, words) : null;
			if (one === null) continue;
			main ??= OVERALL;
			found.push(one);
			continue;
		}
		if (words.length > 400) continue;
		const rest = clean(words.slice(match[0].length));
		const section = sectionAt(letter, block);
		const own = section.heading === block ? section : null;
		const separated = /[.:)–-]\s*$/u.test(match[0]) || block.role === "heading" || own !== null;
		if (rest !== "" && !separated && !/^[A-ZÀ-Þ]/u.test(rest)) continue;
		const goal = textAfter(letter, index, rest);
		if (goal === null) continue;
		const number = match[1] ?? "";
		const sub = SUB.test(words) || number.includes(".");
		if (!sub) main = number;
		const over = number.includes(".") ? number.replace(/\.\d+$/u, "") : main;
		found.push({ id: number, ...goal, parent: sub ? over : null, section: own, main: false });
	}
	return found;
}

/** Items after a line that leads to a list of goals, or under a heading of goals. */
function listed(letter: Letter): Candidate[] {
	const lists: { items: Candidate[]; sector: boolean }[] = [];
	for (const section of letter.outline.sections) {
		let open: { items: Candidate[]; sector: boolean } | null = null;
		let lead: string | null =
			section.kind === "goals" &&
			/^(?:[A-Za-zÀ-ɏ]+\s)?(?:[A-Za-zÀ-ɏ]*mål)[A-Za-zÀ-ɏ]*(?:\s(?:for|i)\s.*)?$/iu.test(section.name)
				? section.name
				: null;
		for (const block of section.blocks) {
			if (block.cell !== null) continue;
			const words = wordsOf(letter, block);
			const lettered = lead !== null && block.role === "paragraph" ? LETTERED.exec(words) : null;
			if (block.role !== "item" && lettered === null) {
				const leads =
					/:$/u.test(words) &&
					(LIST_LEAD.test(words) || (section.kind === "goals" && SPEAKS_OF_GOALS.test(words)));
				lead = leads
					? words
					: /:$/u.test(words) && lead !== null && /mål/iu.test(words)
						? words
						: open === null && words.length > 60 && lead === section.name
							? lead
							: null;
				open = null;
				continue;
			}
			if (lead === null || block.level > 1) continue;
			if (open === null) {
				open = { items: [], sector: SECTOR.test(lead) || /sektor/iu.test(section.name) };
				lists.push(open);
			}
			const marked = /^(\d{1,2}(?:\.\d{1,2})?|[A-H](?=[.)]))/u.exec(block.marker ?? "")?.[1];
			const id = lettered?.[1] ?? marked ?? null;
			const text = clean(words.slice(lettered?.[0].length ?? 0));
			if (words.length < 300) open.items.push({ id, text, parent: null, block, section: null, main: false });
		}
	}
	const own = lists.filter((list) => !list.sector && list.items.length > 1);
	return (own.length > 0 ? own : []).flatMap((list) => list.items);
}

/** Goals in the cells of a table of goals and indicators; a second column of goals holds those under the first. */
function fromTable(table: Table): Candidate[] {
	const head = table.rows[0];
	const indicatorHead = head?.cells.find((cell) => INDICATOR_HEAD.test(cell.text));
	const goalHeads =
		head?.cells.filter(
			(cell) =>
				cell !== indicatorHead &&
				GOAL_HEAD.test(cell.text) &&
				cell.text.length < 60 &&
				!/20\d{2}/u.test(cell.text) &&
				(indicatorHead === undefined || cell.column < indicatorHead.column),
		) ?? [];
	if (indicatorHead === undefined || goalHeads.length === 0) return [];
	const found: Candidate[] = [];
	let main: string | null = null;
	for (const row of table.rows.slice(1)) {
		for (const [index, { column }] of goalHeads.entries()) {
			const cell = cellAt(row, column);
			if (cell === null || cell.column !== column || cell.text.length < 8) continue;
			const match = GOAL_HEADING.exec(cell.text) ?? /^(\d{1,2}(?:\.\d{1,2})?)[.:)]?\s+/u.exec(cell.text);
			const text = clean(cell.text.slice(match?.[0].length ?? 0).replaceAll("\n", " "));
			const id = match?.[1] ?? null;
			if (index === 0) main = id;
			const parent = index === 0 ? null : main;
			found.push({ id, text, parent, block: cell.blocks[0]!, section: null, main: false });
		}
	}
	return found;
}

const OF_GOALS = new Set<string>(["indicators", "key-figures", "assignments"]);
/** Indicators, key figures or assignments stand under the section. */
export const holdsIndicators = (section: Section): boolean =>
	section.children.some((child) => OF_GOALS.has(child.kind));

/** Numbered sections that hold indicators or assignments of their own: the section is the goal. */
function fromSections(letter: Letter): Candidate[] {
	return letter.outline.sections
		.filter(
			(section) =>
				section.kind === "other" &&
				section.heading !== null &&
				!section.annex &&
				section.parent?.kind === "goals",
		)
		.filter(
			(section) =>
				holdsIndicators(section) || section.blocks.some((block) => INDICATOR.test(wordsOf(letter, block))),
		)
		.map(
			(section): Candidate => ({
				id: section.number?.split(".").at(-1) ?? null,
				text: clean(section.name),
				parent: null,
				block: section.heading!,
				section,
				main: false,
			}),
		);
}

/** The letter's goals wherever it gives them: `own` are those that count, `listed` every item of a list of its goals. */
export function goalCandidates(letter: Letter): {
	readonly own: readonly Candidate[];
	readonly listed: readonly Candidate[];
} {
	const inText = named(letter);
	const inLists = listed(letter);
	const inTables = letter.tables.flatMap((table) => fromTable(table));
	const direct = [...inText, ...inTables];
	const under = inLists.length > 0 ? inLists : fromSections(letter);
	const own = direct.every((one) => one.main) ? [...direct, ...under] : direct;
	return { own, listed: inLists };
}
