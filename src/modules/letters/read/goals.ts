import type { Block } from "./document.ts";
import { alike, folded, type Letter, sectionAt, sourceOf, wordsOf } from "./letter.ts";
import { GOAL_COLUMN, GOAL_LIST_LEAD, INDICATOR_COLUMN, SECTOR_GOALS } from "./lexicon/goals.ts";
import { SUB_GOAL_WORDS } from "./lexicon/sections.ts";
import { anyOf, startsWith } from "./lexicon/words.ts";
import { GOAL_HEADING, type Section } from "./outline.ts";
import type { Goal } from "./reading.ts";
import { cellAt, type Table } from "./tables.ts";

/** The letter's goals, and under which goal a section stands. */
export interface Goals {
	readonly list: readonly Goal[];
	/** The goal that the section stands under, by its id; null where it stands under none. */
	under(section: Section): string | null;
	/** Blocks that are goals themselves. */
	readonly blocks: ReadonlySet<Block>;
}

interface Candidate {
	readonly id: string | null;
	readonly text: string;
	readonly parent: string | null;
	readonly block: Block;
	readonly section: Section | null;
}

const SUB = startsWith(SUB_GOAL_WORDS);
const LIST_LEAD = anyOf(GOAL_LIST_LEAD);
const SECTOR = anyOf(SECTOR_GOALS);
const GOAL_HEAD = startsWith(GOAL_COLUMN);
const INDICATOR_HEAD = startsWith(INDICATOR_COLUMN);

const clean = (text: string): string => text.replace(/^[\s:–-]+/u, "").replace(/[\s.]+$/u, "");

/** "Mål 2: Flere …" as a heading, a paragraph or an item; its text may stand in the block after. */
function named(letter: Letter): Candidate[] {
	const found: Candidate[] = [];
	let main: string | null = null;
	for (const [index, block] of letter.document.blocks.entries()) {
		if (block.role === "contents" || block.role === "note") continue;
		const words = wordsOf(letter, block);
		const match = GOAL_HEADING.exec(words);
		if (match === null || words.length > 400) continue;
		const rest = clean(words.slice(match[0].length));
		const separated =
			/[.:)–-]\s*$/u.test(match[0]) || block.role === "heading" || sectionAt(letter, block).heading === block;
		if (rest !== "" && !separated && !/^\p{Lu}/u.test(rest)) continue;
		const next = letter.document.blocks[index + 1];
		const text =
			rest !== "" ? rest : next === undefined || next.cell !== block.cell ? "" : clean(wordsOf(letter, next));
		if (text === "" || text.length > 300) continue;
		const section = sectionAt(letter, block);
		const sub = SUB.test(words) || (match[1] ?? "").includes(".");
		if (!sub) main = match[1] ?? null;
		const own = section.heading === block ? section : null;
		const parent = sub
			? (match[1] ?? "").includes(".")
				? (match[1] ?? "").replace(/\.\d+$/u, "")
				: main
			: null;
		found.push({
			id: match[1] ?? null,
			text,
			parent,
			block: rest !== "" ? block : (next ?? block),
			section: own,
		});
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
			/^(?:\p{L}+\s)?(?:\p{L}*mål)\p{L}*(?:\s(?:for|i)\s.*)?$/iu.test(section.name)
				? section.name
				: null;
		for (const block of section.blocks) {
			if (block.cell !== null) continue;
			const words = wordsOf(letter, block);
			if (block.role !== "item") {
				const leads = LIST_LEAD.test(words) && /:$/u.test(words);
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
			const id = /^(\d{1,2}(?:\.\d{1,2})?)/u.exec(block.marker ?? "")?.[1] ?? null;
			if (words.length < 300) open.items.push({ id, text: clean(words), parent: null, block, section: null });
		}
	}
	const own = lists.filter((list) => !list.sector && list.items.length > 1);
	return (own.length > 0 ? own : []).flatMap((list) => list.items);
}

function fromTable(letter: Letter, table: Table): Candidate[] {
	const head = table.rows[0];
	const goalHead = head?.cells.find(
		(cell) => GOAL_HEAD.test(cell.text) && cell.text.length < 60 && !/20\d{2}/u.test(cell.text),
	);
	const indicatorHead = head?.cells.find((cell) => INDICATOR_HEAD.test(cell.text));
	if (goalHead === undefined || indicatorHead === undefined || goalHead === indicatorHead) return [];
	const found: Candidate[] = [];
	for (const row of table.rows.slice(1)) {
		const cell = cellAt(row, goalHead.column);
		if (cell === null || cell.text.length < 8) continue;
		const match = GOAL_HEADING.exec(cell.text) ?? /^(\d{1,2}(?:\.\d{1,2})?)[.:)]?\s+/u.exec(cell.text);
		const text = clean(cell.text.slice(match?.[0].length ?? 0).replaceAll("\n", " "));
		found.push({ id: match?.[1] ?? null, text, parent: null, block: cell.blocks[0]!, section: null });
	}
	return found;
}

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
		.filter((section) =>
			section.children.some((child) => ["indicators", "key-figures", "assignments"].includes(child.kind)),
		)
		.map(
			(section): Candidate => ({
				id: section.number?.split(".").at(-1) ?? null,
				text: clean(section.name),
				parent: null,
				block: section.heading!,
				section,
			}),
		);
}

function merged(candidates: readonly Candidate[]): { goals: Goal[]; places: Map<Section, string> } {
	const goals: Goal[] = [];
	const places = new Map<Section, string>();
	for (const candidate of candidates) {
		const same =
			goals.find(
				(goal) => (candidate.id === null || goal.id === candidate.id) && alike(goal.text, candidate.text),
			) ?? goals.find((goal) => folded(goal.text) === folded(candidate.text));
		const taken = candidate.id === null || goals.some((goal) => goal.id === candidate.id);
		const id = same?.id ?? (taken ? String(goals.length + 1) : candidate.id!);
		if (same === undefined) {
			const parent =
				candidate.parent !== null && goals.some((goal) => goal.id === candidate.parent)
					? candidate.parent
					: null;
			goals.push({
				id: parent !== null && taken && candidate.id !== null ? `${parent}.${candidate.id}` : id,
				text: candidate.text,
				...(parent === null ? {} : { parent }),
				source: sourceOf({
					start: candidate.block.words,
					end: candidate.block.end,
					page: candidate.block.page,
				}),
			});
		}
		if (candidate.section !== null) places.set(candidate.section, same?.id ?? goals.at(-1)!.id);
	}
	return { goals, places };
}

const GOAL_REFERENCE =
	/(?:^|[\s(])(?:hoved|hovud|del)?mål(?:et)?\s(?:nr\.?\s?)?(\d{1,2}(?:\.\d{1,2})?)(?![\p{L}\p{N}])/iu;

/** The letter's goals in every form: named, listed, in a table, as section titles. */
export function goalsOf(letter: Letter): Goals {
	const inText = named(letter);
	const inLists = listed(letter);
	const inTables = letter.tables.flatMap((table) => fromTable(letter, table));
	const direct = [...inText, ...inTables];
	const base = direct.length > 0 ? direct : inLists;
	const { goals, places } = merged(base.length > 0 ? base : fromSections(letter));
	for (const section of letter.outline.sections) {
		if (places.has(section) || section.heading === null) continue;
		const last = section.number?.split(".").at(-1);
		const goal = goals.find(
			(one) =>
				alike(one.text, section.name) &&
				(last === undefined || one.id === last || folded(one.text) === folded(section.name)),
		);
		if (goal !== undefined && section.name.length > 12) places.set(section, goal.id);
		const reference = GOAL_REFERENCE.exec(section.title)?.[1];
		if (reference !== undefined && goals.some((one) => one.id === reference)) places.set(section, reference);
	}
	const under = (section: Section): string | null => {
		for (let one: Section | null = section; one !== null; one = one.parent) {
			const goal = places.get(one);
			if (goal !== undefined) return goal;
		}
		return null;
	};
	return { list: goals, under, blocks: new Set([...base, ...inLists].map((candidate) => candidate.block)) };
}
