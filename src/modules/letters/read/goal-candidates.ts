import type { Block } from "./document.ts";
import { type Candidate, clean } from "./goal-candidate.ts";
import { listedGoals, listsOfGoals, policyGoals, sectorGoals } from "./goal-lists.ts";
import { goalsInProse } from "./goal-prose.ts";
import { goalLeadIns, goalSections } from "./goal-sections.ts";
import { goalsInTables, goalsReferredTo } from "./goal-tables.ts";
import { isCounted, listLedBy } from "./indicator-words.ts";
import { type Letter, sectionAt, wordsOf } from "./letter.ts";
import { INDICATOR_LABEL, INDICATOR_NOUN } from "./lexicon/goals.ts";
import { type SectionKind, SOLE_GOAL_WORDS, SUB_GOAL_WORDS } from "./lexicon/sections.ts";
import { alternatives, startsWith } from "./lexicon/words.ts";
import { within } from "./outline.ts";
import { goalHeading, SOLE_GOAL } from "./section-headings.ts";

const SOLE_ALONE = new RegExp(`^${alternatives(SOLE_GOAL_WORDS)}(?:\\s(?:for|til)\\s.{2,60})?\\s*:?$`, "i");
/** Words after a heading of goals that lead to goals, or speak of them, and are none. */
const NO_GOAL =
	/(?<![A-Za-zÀ-ſ])(?:følgende|følgjande|nedenfor|nedanfor|under er|tabellen|fastsatt|fastsett|delmål[A-Za-zÀ-ſ]*|styringsparamet[A-Za-zÀ-ſ]*)(?![A-Za-zÀ-ſ])/i;
const SUB = new RegExp(`^(?:[A-Za-zÀ-ſ]+\\s){0,2}${alternatives(SUB_GOAL_WORDS)}\\s|^DM\\s?\\d`, "i");
/** "Mål: …" within a section of a chapter of goals. */
const PLAIN_GOAL = /^(?:mål|målsetting|målsetjing|målformulering)\s?:\s*/i;

const SECTOR = /^(?:[A-Za-zÀ-ſ]+\s)?sektormål/i;
/** A label of indicators or assignments, where a goal's words are looked for. */
const LABEL = startsWith(INDICATOR_NOUN, INDICATOR_LABEL, { nb: ["oppdrag"], nn: ["oppdrag"] });

/** Labels of what a goal is judged by. */
export const MEASURES: ReadonlySet<SectionKind> = new Set<SectionKind>(["indicators", "key-figures"]);

/** The id of the one goal over those that bear numbers. */
export const OVERALL = "0";

/** Whether the next block may hold the goal's words: in the text, or in the cell beside a first cell in a chapter of goals. */
function follows(letter: Letter, block: Block, next: Block): boolean {
	const { cell } = block;
	if (cell === null || next.cell === null) return cell === next.cell;
	const beside = cell.table === next.cell.table && cell.row === next.cell.row && cell.column === 0;
	return (
		beside &&
		/^[A-ZÀ-Þ][^0-9]{7}/u.test(wordsOf(letter, next)) &&
		within(sectionAt(letter, block), "goals", "assignments")?.kind === "goals"
	);
}

/** «Havnene er rene. Resultatet vurderes ut fra:»: the goal, before the sentence that leads to what it is judged by. */
const BEFORE_LEAD = /^([^.:]{8,240}[A-Za-zÀ-ſ)])\.\s[A-ZÀ-Þ][^.]{4,160}:$/u;

const LEADING_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,5}\.?\)?\s+/u;
const withoutNumber = (words: string): string => words.replace(LEADING_NUMBER, "");

/** What stands after the goal's word and number: on the line, or in the block after it. */
function textAfter(letter: Letter, index: number, rest: string): { text: string; block: Block } | null {
	const { blocks } = letter.document;
	const block = blocks[index]!;
	const next = blocks[index + 1];
	if (rest === "" && (next === undefined || !follows(letter, block, next) || next.role === "item"))
		return null;
	const from = rest === "" ? next! : block;
	const whole = rest === "" ? clean(wordsOf(letter, next!)) : rest;
	// «Sektormål 1» over «Virksomhetsmål 1.1: …» says which goal the others are under, and not its words.
	if (rest === "" && goalHeading(withoutNumber(whole)) !== null) return null;
	const leads = rest !== "" && listLedBy(whole) !== null;
	const text = leads ? (BEFORE_LEAD.exec(whole)?.[1] ?? whole) : whole;
	if (text === "" || text.length > 300 || /:$/u.test(text)) return null;
	return rest === "" && (isCounted(text) || LABEL.test(text)) ? null : { text, block: from };
}

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

/** «Delmål 1.1: Varselet når alle. Delmål 1.2 er at …»: sub-goals that a paragraph gives one after another. */
const IN_RUNNING_TEXT = new RegExp(
	`${alternatives(SUB_GOAL_WORDS)}\\s(?:nr\\.?\\s)?(\\d{1,2}\\.\\d{1,2}|[A-H]\\.?\\d{1,2})(?:\\s?[:–]\\s|\\.\\s(?=[A-ZÀ-Þ])|\\s(?:er|lyder|lyd)\\s(?:at|å)\\s)([^.;:]{8,240})(?=[.;]|$)`,
	"gi",
);

/** Sub-goals within a paragraph; none where it holds but one, at its head. */
function subGoalsInText(letter: Letter, block: Block, words: string): Candidate[] {
	if (block.cell !== null || block.role !== "paragraph" || !/mål\s/i.test(words)) return [];
	const found = [...words.matchAll(IN_RUNNING_TEXT)].filter(
		({ index }) => index === 0 || /[.:;]\s$/u.test(words.slice(0, index)),
	);
	if (found.length === 0 || (found.length === 1 && found[0]!.index === 0)) return [];
	if (sectionAt(letter, block).heading === block) return [];
	return found.map(([, id = "", text = ""]) => ({
		id: id.toUpperCase(),
		text: clean(text),
		parent: (id.includes(".") ? id.slice(0, id.indexOf(".")) : id.slice(0, 1)).toUpperCase(),
		block,
		section: null,
		main: false,
	}));
}

/** "Resultatmål 1.1: …": a sub-goal where it has indicators of its own under it, else an indicator itself. */
const RESULT_GOAL = /^resultatmål\s(\d{1,2}(?:\.\d{1,2})*)[.:)]?(?:\s[–-])?\s+(?=[A-ZÀ-Þ])/i;

function resultGoal(letter: Letter, index: number, words: string): RegExpExecArray | null {
	const match = RESULT_GOAL.exec(words);
	const next = letter.document.blocks[index + 1];
	if (match === null || next === undefined || next.cell !== null) return null;
	const { heading, kind } = sectionAt(letter, next);
	const own = wordsOf(letter, next);
	const labelled = heading === next && MEASURES.has(kind) && !RESULT_GOAL.test(own);
	return labelled || (next.role === "item" && isCounted(own)) ? match : null;
}

/** "Mål 2: Flere …" as a heading, a paragraph or an item; its text may stand in the block after. */
function named(letter: Letter, listed: ReadonlySet<string | null>): Candidate[] {
	const found: Candidate[] = [];
	let main: string | null = null;
	for (const [index, block] of letter.document.blocks.entries()) {
		if (block.role === "contents" || block.role === "note") continue;
		const words = withoutNumber(wordsOf(letter, block));
		const several = subGoalsInText(letter, block, words);
		if (several.length > 0) {
			found.push(...several);
			continue;
		}
		const result = resultGoal(letter, index, words);
		const match = goalHeading(words) ?? result;
		if (match === null) {
			const one = block.cell === null ? sole(letter, index, words) : null;
			if (one !== null) main ??= OVERALL;
			const goal = one ?? (block.cell === null ? labelled(letter, block, words) : null);
			if (goal !== null) found.push(goal);
			continue;
		}
		if (words.length > 400) continue;
		const rest = clean(words.slice(match[0].length));
		const section = sectionAt(letter, block);
		const own = section.heading === block && result === null ? section : null;
		const separated = /[.:)–-]\s*$/u.test(match[0]) || block.role === "heading" || own !== null;
		if (rest !== "" && !separated && !/^[A-ZÀ-Þ]/u.test(rest)) continue;
		// A heading that bears nothing but the number of a goal in the letter's list is that goal's.
		const goal =
			rest === "" && own !== null && listed.has(match[1] ?? "") ? null : textAfter(letter, index, rest);
		if (goal === null) continue;
		const number = match[1] ?? "";
		const sub = SUB.test(words) || number.includes(".");
		if (!sub) main = number;
		const over = number.includes(".") ? number.replace(/\.(?:\d+|[a-h])$/i, "") : main;
		const opens =
			result !== null || (own === null && block.cell === null && block.role === "paragraph" && rest !== "");
		const parent = sub ? over : null;
		const sector = SECTOR.test(match[0]);
		found.push({ id: number, ...goal, parent, section: own, main: false, opens, sector });
	}
	return found;
}

/** "Mål: …" in a section under a chapter of goals, which says what the section's goal is. */
function labelled(letter: Letter, block: Block, words: string): Candidate | null {
	const match = PLAIN_GOAL.exec(words);
	if (match === null || words.length > 300) return null;
	const section = sectionAt(letter, block);
	if (section.kind !== "other" || section.parent?.kind !== "goals") return null;
	const text = clean(words.slice(match[0].length));
	if (!text.includes(" ") || /\.\s[A-ZÀ-Þ]/u.test(text)) return null;
	const id =
		/(?:^|\s)(\d{1,2})(?![0-9.])/u.exec(section.title)?.[1] ?? section.number?.split(".").at(-1) ?? null;
	return { id, text, parent: null, block, section, main: false };
}

/** "Effektmål for matforvaltningen:" over a list beside the agency's own numbered goals: its items are "E1" and so on. */
const EFFECTS = /^(effekt|samfunns|bruker|brukar)mål/i;

function effectGoals(letter: Letter): readonly Candidate[] {
	return listsOfGoals(letter).flatMap(({ lead, items }) => {
		const code = EFFECTS.exec(lead)?.[1]?.charAt(0).toUpperCase();
		return code === undefined ? [] : items.map((item, at) => ({ ...item, id: `${code}${at + 1}` }));
	});
}

/** Items under "Delmål:" within a goal's section. */
function subGoals(letter: Letter, goals: readonly Candidate[]): readonly Candidate[] {
	const over = new Map(goals.map((goal) => [goal.section, goal.id]));
	const { blocks } = letter.document;
	return listsOfGoals(letter)
		.filter((list) => /^(?:del|under)mål/i.test(list.lead))
		.flatMap(({ items }) => {
			const first = blocks.indexOf(items[0]!.block);
			const inRow = items.every(({ block }, at) => blocks[first + at] === block);
			return items.map((item) => ({ ...item, inRow }));
		})
		.flatMap((item) => {
			const section = within(sectionAt(letter, item.block), "goal");
			const parent = section === null ? undefined : over.get(section);
			return parent == null ? [] : [{ ...item, parent }];
		});
}

/** The letter's goals wherever it gives them: `own` are those that count, `listed` every item of a list of its goals. */
export function goalCandidates(letter: Letter): {
	readonly own: readonly Candidate[];
	readonly listed: readonly Candidate[];
} {
	const inLists = listedGoals(letter);
	const known = new Set(inLists.map(({ id }) => id));
	const given = [...named(letter, known), ...goalsInTables(letter)];
	const ownToo = given.some((one) => !one.main && one.sector !== true && !(one.id?.includes(".") ?? false));
	const direct = ownToo ? given.filter((one) => one.sector !== true) : given;
	if (direct.some((one) => !one.main)) {
		const beside = [...subGoals(letter, direct), ...effectGoals(letter)];
		const own = [...direct, ...beside].sort((a, b) => a.block.start - b.block.start);
		return { own, listed: inLists };
	}
	const inProse = goalsInProse(letter);
	const over = direct.length > 0 ? direct : inProse.filter((one) => one.main).slice(0, 1);
	const ofSector = inLists.length > 0 ? [] : sectorGoals(letter, goalsReferredTo(letter));
	const forms = [
		inLists,
		ofSector,
		goalSections(letter),
		goalLeadIns(letter),
		inProse.filter((one) => !one.main),
		policyGoals(letter),
	];
	const under = forms.find((form) => form.length > 0) ?? [];
	return { own: [...over, ...under], listed: inLists };
}
