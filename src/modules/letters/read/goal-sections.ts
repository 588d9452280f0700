import type { Block } from "./document.ts";
import { type Candidate, clean } from "./goal-candidate.ts";
import { GOALS_ONLY } from "./goal-lists.ts";
import { toldIndicators } from "./indicator-prose.ts";
import { CODED, isCounted, listLedBy } from "./indicator-words.ts";
import { type Letter, wordsOf } from "./letter.ts";
import { INDICATOR_LABEL } from "./lexicon/goals.ts";
import { AREA_WORDS, NO_GOAL_HEADINGS } from "./lexicon/sections.ts";
import { alternatives, startsWith } from "./lexicon/words.ts";
import type { Section } from "./outline.ts";
import { isSideHeading, kindOf } from "./section-headings.ts";

const INDICATOR = startsWith(INDICATOR_LABEL);
const NO_GOAL = startsWith(NO_GOAL_HEADINGS);
/** "Resultatområde 2: …", "UA 2: …", "B. …": what stands before a goal's words in its heading. */
const BEFORE = new RegExp(
	`^(?:${alternatives(AREA_WORDS)}\\s(\\d{1,2}|[A-H](?![A-Za-zÀ-ſ]))[.:)]?|([A-ZÀ-Þ]{1,3}\\s?\\d{1,2}):|([A-H])[.:)])(?:\\s?[–-])?\\s*`,
	"i",
);
const AREA = startsWith(AREA_WORDS);
const OF_GOALS = new Set<string>(["indicators", "key-figures", "assignments"]);

/** Indicators, key figures or assignments stand under the section. */
export const holdsIndicators = (section: Section): boolean =>
	section.children.some((child) => OF_GOALS.has(child.kind));

const showsIndicators = (words: string): boolean => INDICATOR.test(words) || listLedBy(words) !== null;

/** Indicators stand under the section, by a heading of theirs, a line that leads to them or their own words. */
function measured(letter: Letter, section: Section): boolean {
	return (
		holdsIndicators(section) ||
		section.blocks.some((block) => block !== section.heading && showsIndicators(wordsOf(letter, block))) ||
		section.blocks.filter((block) => block.role === "item" && isCounted(wordsOf(letter, block))).length > 1
	);
}

/** "Mål for sikkerhet" within a chapter of goals: the goal is the sentence under it. */
function underItsField(letter: Letter, section: Section): Candidate | null {
	const [first] = section.blocks.filter((block) => block !== section.heading);
	if (section.kind !== "goals" || section.parent?.kind !== "goals" || first?.role !== "paragraph")
		return null;
	const text = clean(wordsOf(letter, first));
	const sentence = text.length < 200 && text.includes(" ") && !/[.:]\s|:$/u.test(text);
	if (!sentence || first.cell !== null || !measured(letter, section)) return null;
	const id = section.number?.split(".").at(-1) ?? null;
	return { id, text, parent: null, block: first, section, main: false };
}

function fromSection(section: Section): Candidate {
	const match = CODED.exec(section.name) ?? BEFORE.exec(section.name);
	const text = clean(section.name.slice(match?.[0].length ?? 0));
	const id =
		match?.[1] ?? (match?.[2] ?? match?.[3])?.toUpperCase() ?? section.number?.split(".").at(-1) ?? null;
	return { id, text, parent: null, block: section.heading!, section, main: false };
}

/** Whether a section's heading may be a goal: it says nothing else, and stands in a chapter of goals. */
function mayBeGoal(section: Section): boolean {
	return (
		section.kind === "other" &&
		section.heading !== null &&
		!section.annex &&
		section.parent?.kind === "goals" &&
		!isSideHeading(section.name) &&
		section.name !== ""
	);
}

/** Sections that hold what goals are judged by, or stand alone under a heading of goals: the section is the goal. */
export function goalSections(letter: Letter): readonly Candidate[] {
	const found: Candidate[] = [];
	for (const chapter of letter.outline.sections) {
		if (chapter.kind !== "goals") continue;
		const open = chapter.children.filter(mayBeGoal);
		const shown = open.filter((section) => measured(letter, section));
		const plain = open.filter((section) => !NO_GOAL.test(section.name) || AREA.test(section.name));
		const pure =
			GOALS_ONLY.test(chapter.name) && plain.length > 1 && plain.length === chapter.children.length;
		const most = (shown.length > 1 || pure) && shown.length * 2 >= plain.length;
		const chosen = shown.length === 0 ? (pure ? plain : []) : most ? plain : shown;
		const fields = chapter.children.map((section) => underItsField(letter, section));
		found.push(...chosen.map(fromSection), ...fields.filter((goal) => goal !== null));
	}
	return found;
}

/** The bold words that a block begins with, where they are a phrase of their own: "**Trygge farleder.** Farledene er …". */
function leadIn(letter: Letter, block: Block): string | null {
	const [from, to] = block.strong[0] ?? [0, 0];
	if (from > block.words + 1 || to - from < 8 || to - from > 160 || block.cell !== null) return null;
	const bold = letter.text.slice(from, to).trim();
	const parted =
		/[.:–-]$/u.test(bold) || /^\s?[.:–-]/u.test(letter.text.slice(to, to + 2)) || to >= block.end;
	const words = bold
		.replace(/[.:–-]$/u, "")
		.trimEnd()
		.replace(/^(?:\d{1,2}|[A-H])[.)]\s/u, "");
	const known = kindOf(words) !== "other" || isSideHeading(words) || INDICATOR.test(words);
	return parted && !known && words.includes(" ") && !NO_GOAL.test(words) ? words : null;
}

/** Goals as bold words that open their paragraphs in a chapter of goals, each with what it is judged by after it. */
export function goalLeadIns(letter: Letter): readonly Candidate[] {
	return letter.outline.sections
		.filter((section) => section.kind === "goals" && !section.annex)
		.flatMap((section) => {
			const found: Candidate[] = [];
			const judged = new Set<Candidate>();
			let prose = 0;
			for (const block of section.blocks) {
				const words = wordsOf(letter, block);
				const lead = leadIn(letter, block);
				const last = found.at(-1);
				if (lead !== null) {
					const id = /^(\d{1,2}|[A-H])[.)]/u.exec(block.marker ?? words)?.[1] ?? null;
					found.push({ id, text: lead, parent: null, block, section: null, main: false, opens: true });
				} else if (last !== undefined && block.role === "paragraph" && block.cell === null) prose++;
				const goal = found.at(-1);
				if (
					goal !== undefined &&
					(showsIndicators(words) ||
						(lead !== null && toldIndicators(words).length > 0) ||
						(lead === null && (isCounted(words) || CODED.test(words))))
				)
					judged.add(goal);
			}
			const pure =
				GOALS_ONLY.test(section.name) &&
				prose === 0 &&
				section.children.length === 0 &&
				found.every(({ block }) => block.role === "paragraph");
			return found.length > 1 && (judged.size * 2 >= found.length || pure) ? found : [];
		});
}
