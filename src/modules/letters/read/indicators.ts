import type { Block } from "./document.ts";
import type { Goals } from "./goals.ts";
import { indicatorsInTable } from "./indicator-tables.ts";
import {
	CODED,
	clean,
	type FoundIndicator,
	GOAL_NAMED,
	goalByNumber,
	NAMED,
	numberIn,
} from "./indicator-words.ts";
import { folded, type Letter, sectionAt, sourceOf, wordsOf } from "./letter.ts";
import { COUNTED_WORDS, INDICATOR_LABEL, TARGET_LABEL } from "./lexicon/goals.ts";
import { alternatives, startsWith } from "./lexicon/words.ts";
import { type Section, within } from "./outline.ts";
import type { Indicator } from "./reading.ts";

const COUNTED = startsWith(COUNTED_WORDS);
/** «Styringsparameter: Andel …»: the label without a number, run into the text. */
const RUN_IN = new RegExp(`^${alternatives(INDICATOR_LABEL)}\\s?:\\s+(?=[A-ZÀ-Þ0-9])`, "iu");
const TARGET_LINE = new RegExp(`^${alternatives(TARGET_LABEL)}(?:\\s20\\d{2})?\\s?:(.*)$`, "iu");
const TARGET_WITHIN = new RegExp(
	`(?:\\(|[.;–-]\\s|\\s)${alternatives(TARGET_LABEL)}(?:\\s(?:for\\s)?20\\d{2})?\\s?:\\s*([^)]{1,120})\\)?\\.?$`,
	"iu",
);

type Mutable = { -readonly [K in keyof Indicator]: Indicator[K] };

function withTarget(text: string): { text: string; target: string | null } {
	const match = TARGET_WITHIN.exec(text);
	if (match === null || match.index < 8) return { text, target: null };
	return { text: clean(text.slice(0, match.index)), target: clean(match[1] ?? "") };
}

/** Words that say of what list a block is an item. */
const LISTS = [
	"indicators",
	"key-figures",
	"goal",
	"goals",
	"assignments",
	"rd-assignments",
	"budget",
] as const;

/** Whether a block without a number of its own is an indicator: an item or a short line of a list of them. */
function isListed(letter: Letter, goals: Goals, block: Block, words: string): boolean {
	const section = sectionAt(letter, block);
	if (section.heading === block) return false;
	const kind = within(section, ...LISTS)?.kind;
	if (kind === "indicators" || kind === "key-figures")
		return block.role === "item" ? block.level <= 1 : words.length < 220 && !/[.:]$/u.test(words);
	const ofGoal = kind === "goal" || (kind === "goals" && goals.under(section) !== null);
	const code = CODED.exec(words);
	const apart = code !== null || (block.role === "item" && block.level <= 1);
	return ofGoal && apart && COUNTED.test(words.slice(code?.[0].length ?? 0)) && !goals.blocks.has(block);
}

/** The goal that the indicator's own brackets or the line that leads to its list names. */
function statedGoal(goals: Goals, words: string, lead: string): string | null {
	const own = /\(([^()]{3,30})\)/u.exec(words)?.[1] ?? "";
	const led = lead.length < 200 && /:$/u.test(lead) ? lead : "";
	for (const text of [own, led]) {
		const id = GOAL_NAMED.exec(text)?.[1];
		if (id !== undefined && goals.list.some((goal) => goal.id === id)) return id;
	}
	return null;
}

/** How a marker counts: "a)" and "1)" are two lists, one within the other. */
const styleOf = (marker: string | null): string =>
	marker === null ? "" : /[0-9]/u.test(marker) ? "number" : /[A-Za-z]/u.test(marker) ? "letter" : "bullet";

function listed(letter: Letter, goals: Goals): FoundIndicator[] {
	const found: FoundIndicator[] = [];
	const counts = new Map<string, number>();
	let section: Section | null = null;
	let last: Mutable | null = null;
	/** The style of the indicator whose targets follow as items of another style; null where none do. */
	let targetsOf: string | null = null;
	let style = "";
	/** The paragraph before the list, which may name the goal. */
	let lead = "";
	for (const block of letter.document.blocks) {
		if (block.role === "contents" || block.role === "note" || block.cell !== null) continue;
		const here = sectionAt(letter, block);
		if (here !== section) [last, targetsOf, lead] = [null, null, ""];
		section = here;
		const words = wordsOf(letter, block);
		const target = TARGET_LINE.exec(words);
		if (target !== null && last !== null) {
			if (target[1]?.trim() === "") targetsOf = style;
			else last.target = clean(target[1] ?? "");
			continue;
		}
		if (targetsOf !== null && last !== null && block.role === "item" && styleOf(block.marker) !== targetsOf) {
			last.target = last.target == null ? clean(words) : `${last.target}; ${clean(words)}`;
			continue;
		}
		targetsOf = null;
		const label = NAMED.exec(words) ?? RUN_IN.exec(words);
		if (block.role !== "item" && here.heading !== block) lead = words;
		if (label === null ? !isListed(letter, goals, block, words) : words.length > 500) continue;
		const match = label ?? CODED.exec(words);
		const { text, target: within_ } = withTarget(clean(words.slice(match?.[0].length ?? 0)));
		if (text.length < 4 || (label === null && /^ingen\b/iu.test(text))) continue;
		const id = match?.[1] ?? match?.[2] ?? numberIn(block.marker);
		const goal = statedGoal(goals, words, lead) ?? goals.under(here) ?? goalByNumber(goals, id);
		const softer = label === null && within(here, ...LISTS)?.kind === "key-figures";
		const key = `${goal}/${softer}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
		style = styleOf(block.marker);
		last = {
			id: id === "" ? String(counts.get(key)) : id,
			text,
			goal,
			target: within_,
			...(softer ? { kind: "key-figure" as const } : {}),
			source: sourceOf({ start: block.words, end: block.end, page: block.page }),
		};
		found.push({ indicator: last, block });
	}
	return found;
}

/** The letter's indicators, and its key figures, which are the softer second list. One that stands twice is one. */
export function indicatorsOf(letter: Letter, goals: Goals): readonly FoundIndicator[] {
	const seen = new Set<string>();
	return [
		...listed(letter, goals),
		...letter.tables.flatMap((table) => indicatorsInTable(letter, goals, table)),
	]
		.sort((a, b) => a.block.start - b.block.start)
		.filter(({ indicator }) => {
			const key = `${indicator.goal}/${folded(indicator.text)}`;
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
}
