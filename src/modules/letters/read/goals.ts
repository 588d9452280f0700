import type { Block } from "./document.ts";
import type { Candidate } from "./goal-candidate.ts";
import { goalCandidates, MEASURES, OVERALL } from "./goal-candidates.ts";
import { holdsIndicators } from "./goal-sections.ts";
import { alike, alikeFolded, folded, type Letter, sectionAt, sourceOf } from "./letter.ts";
import { type Section, within } from "./outline.ts";
import type { Goal } from "./reading.ts";
import { namesAPart } from "./section-headings.ts";

/** The letter's goals, and under which goal a section stands. */
export interface Goals {
	readonly list: readonly Goal[];
	/** Their words as texts are compared, in the same order. */
	readonly folded: readonly string[];
	/**
	 * The goal that the section stands under, by its id; null where it stands under none. A place in the
	 * text tells goals apart that stand in one section without headings of their own.
	 */
	under(section: Section, place?: number): string | null;
	/** Blocks that are goals themselves. */
	readonly blocks: ReadonlySet<Block>;
}

/** The goal that a candidate says again: by number and words, or by the very words. */
function sameGoal(goals: readonly Goal[], candidate: Candidate): Goal | undefined {
	const words = folded(candidate.text);
	return (
		goals.find(
			(goal) =>
				(candidate.id === null || goal.id === candidate.id) &&
				// What lies under a goal shares words with it.
				(goal.id === OVERALL) === candidate.main &&
				goal.id !== candidate.parent &&
				alike(goal.text, candidate.text),
		) ?? goals.find((goal) => folded(goal.text) === words)
	);
}

/** The id: the number as written, under its goal's where that is numbered; "0" for the goal over the others; else the next free number. */
function idFor(
	goals: readonly Goal[],
	candidate: Candidate,
	parent: string | null,
	alone: boolean,
	numbers: ReadonlySet<string | null>,
): string {
	const free = (id: string): boolean => !goals.some((goal) => goal.id === id);
	const { id, main } = candidate;
	const holds = id !== null && parent !== null && /^[A-H]$/u.test(parent) && id.startsWith(parent);
	const below = parent !== null && parent !== OVERALL && !holds && !(id?.includes(".") ?? false);
	const count = goals.filter((goal) => goal.parent === parent).length + 1;
	const written = below ? `${parent}.${id ?? count}` : id;
	if (written !== null && free(written)) return written;
	if (main && !alone && free(OVERALL)) return OVERALL;
	let next = goals.filter((goal) => goal.id !== OVERALL).length + 1;
	while (!free(String(next)) || (id === null && numbers.has(String(next)))) next++;
	return String(next);
}

/** From where on a goal holds that no heading opens, and to where. */
interface Opening {
	readonly start: number;
	readonly end: number;
	readonly goal: string;
}

/** How far a goal without a heading of its own holds: its chapter of goals; within a part of several chapters, its own chapter. */
function reachOf(section: Section): Section {
	const goals = within(section, "goals");
	if (goals === null) return section;
	let own = section;
	while (own !== goals && own.parent !== null && own.parent !== goals) own = own.parent;
	return namesAPart(goals.title) && own.number !== null ? own : goals;
}

interface Merged {
	readonly goals: Goal[];
	readonly places: Map<Section, string>;
	readonly openings: Opening[];
}

/** An item with items of its own under it, or a label of what it is measured by. */
function leadsList(letter: Letter, block: Block): boolean {
	if (block.role !== "item") return false;
	const { blocks } = letter.document;
	const at = blocks.indexOf(block);
	const next = blocks[at + 1];
	if (next === undefined) return false;
	const { heading, kind } = sectionAt(letter, next);
	if (next.role === "item") return next.level > block.level;
	// A heading of the file after several items in a row is over what all of them are judged by.
	return heading === next && MEASURES.has(kind) && !(next.level > 0 && blocks[at - 1]?.role === "item");
}

function merged(letter: Letter, candidates: readonly Candidate[]): Merged {
	const goals: Goal[] = [];
	const openings: Opening[] = [];
	const places = new Map<Section, string>();
	const alone = candidates.every((candidate) => candidate.main);
	const numbers = new Set(candidates.map(({ id }) => id));
	for (const candidate of candidates) {
		const same = sameGoal(goals, candidate);
		if (same === undefined) {
			const parent = goals.some((goal) => goal.id === candidate.parent) ? candidate.parent : null;
			goals.push({
				id: idFor(goals, candidate, parent, alone, numbers),
				text: candidate.text,
				...(parent === null ? {} : { parent }),
				source: sourceOf({
					start: candidate.block.words,
					end: candidate.block.end,
					page: candidate.block.page,
				}),
			});
		}
		const goal = same?.id ?? goals.at(-1)!.id;
		if (candidate.section !== null) places.set(candidate.section, goal);
		const listed = candidate.inRow !== true && leadsList(letter, candidate.block);
		if (candidate.opens !== true && !listed) continue;
		const section = sectionAt(letter, candidate.block);
		const { end } = reachOf(section);
		openings.push({ start: candidate.block.start, end, goal });
	}
	unsectioned(goals, places);
	return { goals, places, openings };
}

/** Nothing stands under the heading itself. */
const isBare = (section: Section): boolean => section.blocks.length === 0 && section.children.length === 0;

/**
 * Where goals are followed by all their sub-goals at once, line by line, and only then by what they are
 * judged by, the sub-goals are a list and no sections: what follows the last is the goal's.
 */
function unsectioned(goals: readonly Goal[], places: Map<Section, string>): void {
	const parents = new Map(goals.map((goal) => [goal.id, goal.parent ?? null]));
	const groups = new Map<string, Section[]>();
	for (const [section, id] of places) {
		const over = parents.get(id) ?? null;
		if (over !== null && over !== OVERALL) groups.set(over, [...(groups.get(over) ?? []), section]);
	}
	const before = [...groups.values()].flatMap((sections) => sections.slice(0, -1));
	const held = [...groups.values()].some((sections) => sections.some((section) => !isBare(section)));
	if (!held || before.length === 0 || !before.every(isBare)) return;
	for (const [over, sections] of groups) for (const section of sections) places.set(section, over);
}

const GOAL_REFERENCE =
	/(?:^|[\s(])[a-zß-ÿ]{0,12}mål(?:et)?\s(?:nr\.?\s?)?(\d{1,2}(?:\.\d{1,2})?|[A-Ha-h])(?![A-Za-zÀ-ſ0-9])/i;

/** A section that repeats a goal as its title, or names its number, is where what belongs to the goal stands. */
function restate(
	goals: readonly Goal[],
	words: readonly string[],
	places: Map<Section, string>,
	section: Section,
): void {
	if (places.has(section) || section.heading === null) return;
	const last = section.number?.split(".").at(-1);
	const name = folded(section.name);
	const long = section.name.length > 12;
	const goal =
		goals[words.indexOf(name)] ??
		goals.find(
			(one, index) => long && (last === undefined || one.id === last) && alikeFolded(words[index]!, name),
		);
	if (goal !== undefined) places.set(section, goal.id);
	const reference = GOAL_REFERENCE.exec(section.title)?.[1]?.toUpperCase();
	const named = goals.find((one) => one.id.toUpperCase() === reference);
	if (named !== undefined) places.set(section, named.id);
}

/** Where half of a chapter's sections or more repeat the goals, the others are goals' sections too: by the last part of their number. */
function restateByNumber(goals: readonly Goal[], places: Map<Section, string>, chapter: Section): void {
	const numbered = chapter.children.filter((child) => /^[0-9.]+$/u.test(child.number ?? ""));
	const known = numbered.filter((child) => places.get(child) === child.number!.split(".").at(-1));
	const own = goals.filter((goal) => goal.parent === undefined && goal.id !== OVERALL);
	const inOrder =
		(chapter.kind === "goals" || chapter.kind === "indicators") &&
		own.length > 1 &&
		numbered.length === own.length &&
		numbered.every((child) => child.kind === "other" && !places.has(child) && holdsIndicators(child)) &&
		own.every((goal, index) => goal.id === String(index + 1));
	if (!inOrder && (known.length < 1 || known.length * 2 < goals.length)) return;
	for (const child of numbered) {
		const last = child.number!.split(".").at(-1)!;
		if (!places.has(child) && child.kind === "other" && goals.some((goal) => goal.id === last))
			places.set(child, last);
	}
}

/** The letter's goals in every form: named, listed, in a table, as section titles. */
export function goalsOf(letter: Letter): Goals {
	const { own, listed } = goalCandidates(letter);
	const { goals, places, openings } = merged(letter, own);
	const words = goals.map((goal) => folded(goal.text));
	for (const section of letter.outline.sections) restate(goals, words, places, section);
	for (const section of letter.outline.sections) restateByNumber(goals, places, section);
	const under = (section: Section, place = 0): string | null => {
		const opened = openings.findLast(({ start, end }) => start <= place && place < end);
		for (let one: Section | null = section; one !== null; one = one.parent) {
			const goal = places.get(one);
			if (goal === undefined) continue;
			return opened !== undefined && opened.start > (one.heading?.start ?? 0) ? opened.goal : goal;
		}
		return opened?.goal ?? null;
	};
	return {
		list: goals,
		folded: words,
		under,
		blocks: new Set([...own, ...listed].map((candidate) => candidate.block)),
	};
}
