import type { Block } from "./document.ts";
import type { Goals } from "./goals.ts";
import { saysWhat } from "./indicator-demands.ts";
import { ownGoal } from "./indicator-goal.ts";
import { toldIndicators } from "./indicator-prose.ts";
import { indicatorsInTable } from "./indicator-tables.ts";
import { withTarget } from "./indicator-targets.ts";
import {
	CODED,
	UNDER_GOAL as CODED_UNDER_GOAL,
	clean,
	type FoundIndicator,
	GOAL_NAMED,
	inLine,
	isCounted,
	listLedBy,
	NAMED,
	NAMED_ALONE,
	NUMBERED,
	numberIn,
} from "./indicator-words.ts";
import { folded, type Letter, sectionAt, sourceOf, wordsOf } from "./letter.ts";
import {
	COUNTED_WORDS,
	INDICATOR_ENDS,
	INDICATOR_LABEL,
	KEY_FIGURE_NOUN,
	TARGET_LABEL,
} from "./lexicon/goals.ts";
import type { SectionKind } from "./lexicon/sections.ts";
import { alternatives, startsWith } from "./lexicon/words.ts";
import { numberedOver, type Section, within } from "./outline.ts";
import type { Indicator, Source } from "./reading.ts";

/** «Styringsparameter: Andel …»: the label without a number, run into the text. */
const RUN_IN = new RegExp(`^${alternatives(INDICATOR_LABEL)}\\s?:\\s+(?=[A-ZÀ-Þa-zß-ÿ0-9])`, "i");
/** «Rapporteringsindikator: antall …». */
const KEY_RUN_IN = new RegExp(
	`^${alternatives(KEY_FIGURE_NOUN)}\\s?:\\s+(?=${alternatives(COUNTED_WORDS)}(?![A-Za-zÀ-ſ]))`,
	"i",
);
const ENDS = startsWith(INDICATOR_ENDS);
const TARGET_LINE = new RegExp(`^${alternatives(TARGET_LABEL)}(?:\\s20\\d{2})?\\s?:(.*)$`, "i");
type Mutable = { -readonly [K in keyof Indicator]: Indicator[K] };

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

type Listed = "indicator" | "key-figure" | null;

/** What a list is of when the section's kind, not the line before it, says so. */
const bySection = (kind: SectionKind | undefined): Listed =>
	kind === "indicators" ? "indicator" : kind === "key-figures" ? "key-figure" : null;

/** «Mål og parametre»: what stands under the goals of such a section is what they are judged by. */
const tellsIndicators = ({ name }: Section): boolean =>
	/mål.{0,30}(?:parameter|parametre|indikator)/i.test(name);

/** The letters of a code: "P" of "P3". */
const prefixOf = (code: string): string => /^[A-Z]{1,3}/u.exec(code)?.[0] ?? "";

/** «Andel merkede leder skal være over 95 prosent.»: one sentence that says what the figure is to be. */
const AIM =
	/^[^.;:]+\sskal\s(?:være|vere|vera|ikke|ikkje|ned|opp|øke|auke|reduseres|reduserast|holdes|haldast)\s[^.;:]+\.$/u;

/** A longer line under a goal is a sentence about it; and none is an indicator where the letter labels those that are. */
const LONGEST_LINE = 160;

/** What a block without a label of its own is: an item or a short line of a list of indicators or key figures; null where it is neither. */
function listedAs(
	letter: Letter,
	goals: Goals,
	block: Block,
	words: string,
	led: Listed,
	prefix: string,
	outermost: number,
	labelled: boolean,
): Listed {
	const section = sectionAt(letter, block);
	if (section.heading === block) return null;
	const kind = within(section, ...LISTS)?.kind;
	const known = bySection(kind);
	const nested = block.role === "item" && block.level > (known !== null ? outermost : 1);
	const item = block.role === "item" ? !nested : words.length < 220 && !/[.:]$/u.test(words);
	if (known !== null && item && !goals.blocks.has(block)) return led ?? known;
	if (goals.blocks.has(block)) return null;
	const ofGoals = kind === "goal" || kind === "goals";
	if (led !== null && ofGoals && block.role === "item" && !nested) return led;
	const goal = ofGoals ? goals.under(section, block.start) : null;
	if (goal === null || (nested && goal === goals.under(section))) return null;
	const code = CODED.exec(words) ?? NUMBERED.exec(words);
	const line = !labelled && words.length < LONGEST_LINE && (!/[.:;]$/u.test(words) || AIM.test(words));
	const apart = code !== null || block.role === "item" || (kind === "goal" && line);
	if (nested && block.role === "item" && (led !== null || tellsIndicators(section)))
		return led ?? "indicator";
	const goesOn = prefix !== "" && CODED.test(words) && prefixOf(code?.[1] ?? "") === prefix;
	return apart && (goesOn || isCounted(words.slice(code?.[0].length ?? 0))) ? "indicator" : null;
}

/** «delmål 1» where each section counts its goals anew: the item of that number in the section itself. */
function countedHere(letter: Letter, goals: Goals, here: Section, id: string): string | null {
	for (const block of goals.blocks)
		if (numberIn(block.marker) === id && numberedOver(sectionAt(letter, block)) === numberedOver(here))
			return goals.list.find(({ source }) => source.start === block.words)?.id ?? null;
	return null;
}

/** The goal that the indicator's own brackets or the line that leads to its list names; `elsewhere` where an earlier letter gives the goals. */
function statedGoal(
	letter: Letter,
	goals: Goals,
	here: Section,
	words: string,
	lead: string,
	elsewhere: boolean,
): string | null {
	const own = /\(([^()]{2,30})\)/u.exec(words)?.[1] ?? "";
	if (/^[A-Z]{1,2}\d{1,2}$/u.test(own) && goals.list.some((goal) => goal.id === own)) return own;
	const led = lead.length < 200 && /:$/u.test(lead) ? lead : "";
	for (const text of [own, led, UNDER_GOAL.exec(words)?.[0] ?? ""]) {
		const id = GOAL_NAMED.exec(text)?.[1] ?? (text === led ? codeIn(text) : undefined);
		const counted = id === undefined ? null : countedHere(letter, goals, here, id);
		if (counted !== null) return counted;
		if (id !== undefined && (elsewhere || goals.list.some((goal) => goal.id === id))) return id;
	}
	const called = GOAL_CALLED.exec(led)?.[1]?.toLowerCase();
	const bears = ({ source: { start } }: { readonly source: Source }): boolean =>
		called !== undefined && letter.text.slice(start, start + called.length).toLowerCase() === called;
	return goals.list.find(bears)?.id ?? null;
}

/** «Brukermålet følges opp gjennom:»: a goal by the word before it. */
const GOAL_CALLED = /(?<![A-Za-zÀ-ſ])([a-zß-ÿ]{4,14}mål)et(?![A-Za-zÀ-ſ])/i;

/** «Sektormål 1:» within a list of indicators: the list goes on under it. */
const OF_GOAL = /^(?:[A-Za-zÀ-ſ]+\s)?[A-Za-zÀ-ſ]*mål\s\d[^.:]{0,60}:$/i;
/** «Måloppnåelsen for a) måles ved:»: a goal by the letter of its list. */
const LETTER_NAMED = /(?<![A-Za-zÀ-ſ])(?:for|til|under|på)\s(?:([a-hA-H])\)|([A-Z]{1,2}\d{1,2})(?=[\s:]))/u;
function codeIn(text: string): string | undefined {
	const match = LETTER_NAMED.exec(text);
	return match?.[1] ?? match?.[2];
}
/** «under mål 2 endres til: …», «i tildelingsbrevet erstattes av: …»: what a supplement says of an indicator before its new words. */
const UNDER_GOAL =
	/^(?:under\s[a-zß-ÿ]{0,12}mål\s\d[^:]{0,60}|(?:i\s(?:tildelings)?brevet\s)?(?:(?:blir|vert)\s)?(?:erstatt|endr)[^:.]{1,40}):\s/i;

/** «… «Andel svar i tide» får nytt resultatkrav»: the indicator's words between quotation marks, and what becomes of it after them. */
const QUOTED = /^«([^»]{8,300})»\s(?=[a-zß-ÿ])/u;
/** The indicator's words, where a sentence tells of a change to it: up to that sentence's end. */
function told(words: string): string {
	const quoted = QUOTED.exec(words)?.[1];
	if (quoted !== undefined) return quoted;
	const change = UNDER_GOAL.exec(words);
	if (change === null) return words;
	const rest = words.slice(change[0].length);
	return /^.*?[.](?=\s[A-ZÀ-Þ])/u.exec(rest)?.[0].slice(0, -1) ?? rest;
}

/** How a marker counts: "a)" and "1)" are two lists, one within the other. */
const styleOf = (marker: string | null): string =>
	marker === null ? "" : /[0-9]/u.test(marker) ? "number" : /[A-Za-z]/u.test(marker) ? "letter" : "bullet";

/** Walks through the text outside tables and gathers the indicators that it finds. */
class ListedIndicators {
	readonly found: FoundIndicator[] = [];
	private readonly counts = new Map<string, number>();
	private section: Section | null = null;
	private last: Mutable | null = null;
	/** The style of the indicator whose targets follow as items of another style; null where none do. */
	private targetsOf: string | null = null;
	private style = "";
	/** The letters that code the indicator before in this section: a line that is coded alike goes on. */
	private prefix = "";
	/** Some indicator has borne a label of its own. */
	private labelled = false;
	/** Result requirements in lines of their own are what goals are judged by: the first of them stood under no indicator. */
	private demanded = false;
	/** The level of the section's first item, since its list may stand within another; 0 before there is one. */
	private outermost = 0;
	/** The paragraph before the list, which may name the goal. */
	private lead = "";
	/** What that paragraph leads to. */
	private led: Listed = null;
	/** The number that a heading gave the indicator whose words follow it. */
	private headed: string | null = null;

	constructor(
		private readonly letter: Letter,
		private readonly goals: Goals,
	) {}

	step(block: Block): void {
		const here = sectionAt(this.letter, block);
		if (here !== this.section) {
			[this.last, this.targetsOf, this.lead, this.led] = [null, null, "", null];
			this.prefix = "";
			this.outermost = 0;
			this.section = here;
		}
		if (block.role === "item" && this.outermost === 0) this.outermost = block.level;
		const words = wordsOf(this.letter, block);
		if (this.isDemand(block, here, words)) return;
		if (this.isTarget(block, words) || this.underOwnHeading(block, here, words)) return;
		const softer = KEY_RUN_IN.exec(words);
		const label = this.goals.blocks.has(block)
			? null
			: (softer ?? NAMED.exec(words) ?? RUN_IN.exec(words) ?? this.underGoal(block, here, words));
		if (label !== null) this.labelled = true;
		if (block.role !== "item" && here.heading !== block)
			[this.lead, this.led] = [
				words,
				OF_GOAL.test(words) ? (this.led ?? listLedBy(words)) : listLedBy(words),
			];
		const inline = label === null && block.role !== "item" ? inLine(words) : [];
		for (const one of inline) this.add(block, here, one, "", "indicator");
		if (inline.length > 0 || (label === null && this.addTold(block, here, words))) return;
		const named = softer === null ? "indicator" : "key-figure";
		const kind =
			label === null
				? listedAs(
						this.letter,
						this.goals,
						block,
						words,
						this.led,
						this.prefix,
						this.outermost,
						this.labelled,
					)
				: named;
		if (kind === null || words.length > 500) return;
		const match = label ?? CODED.exec(words) ?? NUMBERED.exec(words);
		const text = words.slice(match?.[0].length ?? 0);
		if (match === null ? /^ingen\b/i.test(text) : ENDS.test(text)) return;
		this.add(block, here, text, match?.[1] ?? match?.[2] ?? numberIn(block.marker), kind);
	}

	/** «Resultatmål 1.1» alone over the sentence that says what it is; a heading with indicators under it is a goal's. */
	private underOwnHeading(block: Block, here: Section, words: string): boolean {
		const id = this.headed;
		this.headed = null;
		if (here.heading === block) {
			this.headed = here.children.length === 0 ? (NAMED_ALONE.exec(words)?.[1] ?? null) : null;
			return this.headed !== null;
		}
		if (id === null || block.role !== "paragraph" || words.length > 400 || words.endsWith(":")) return false;
		this.labelled = true;
		this.add(block, here, words.replace(/(?<=[A-Za-zÀ-ſ)]{2}\.)\s[A-ZÀ-Þ].*$/u, ""), id, "indicator");
		return true;
	}

	/** A line that is coded by the number of the goal that it stands under. */
	private underGoal(block: Block, here: Section, words: string): RegExpExecArray | null {
		const match = CODED_UNDER_GOAL.exec(words);
		return match !== null && this.goals.under(here, block.start) === match[2] ? match : null;
	}

	/** Takes «Resultatkrav: Minst 60 prosent av lånene går til …» right under a goal, in a letter that has no other indicators. */
	private isDemand(block: Block, here: Section, words: string): boolean {
		if (!this.demanded && (this.last !== null || this.found.length > 0)) return false;
		const demand = TARGET_LINE.exec(words)?.[1]?.trim();
		if (demand === undefined || !saysWhat(demand) || this.goals.under(here, block.start) === null)
			return false;
		if (within(here, "goal", "goals", "indicators") === null) return false;
		this.demanded = true;
		this.add(block, here, demand, "", "indicator");
		return true;
	}

	/** Takes a line or an item that sets the target of the indicator before it. */
	private isTarget(block: Block, words: string): boolean {
		const { last } = this;
		const target = last === null ? null : TARGET_LINE.exec(words);
		if (last !== null && target !== null) {
			if (target[1]?.trim() === "") this.targetsOf = this.style;
			else last.target = clean(target[1] ?? "");
			return true;
		}
		if (last === null && words.endsWith(":") && TARGET_LINE.test(words)) {
			this.led = "indicator";
			return true;
		}
		const among =
			this.targetsOf !== null && block.role === "item" && styleOf(block.marker) !== this.targetsOf;
		if (last === null || !among) {
			this.targetsOf = null;
			return false;
		}
		last.target = last.target == null ? clean(words) : `${last.target}; ${clean(words)}`;
		return true;
	}

	/** Takes what a paragraph of a chapter of goals says in its sentences that goals are judged by. */
	private addTold(block: Block, here: Section, words: string): boolean {
		if (block.role !== "paragraph" || within(here, "goal", "goals") === null) return false;
		const told = toldIndicators(words);
		for (const { texts, goal } of told)
			for (const one of texts) this.add(block, here, one, "", "indicator", goal);
		return told.length > 0;
	}

	private add(
		block: Block,
		here: Section,
		words: string,
		id: string,
		kind: "indicator" | "key-figure",
		under: string | null = null,
	): void {
		const { text, target, history } = withTarget(clean(told(words)));
		if (text.length < 4) return;
		const over = this.goals.under(here, block.start);
		const elsewhere = this.letter.head.kind === "supplementary-letter" && this.goals.list.length === 0;
		const named = this.goals.list.find(({ id }) => id === under)?.id;
		const goal =
			named ??
			statedGoal(this.letter, this.goals, here, words, this.lead, elsewhere) ??
			ownGoal(this.goals, over, id);
		const key = `${goal}/${kind}`;
		this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
		this.style = styleOf(block.marker);
		this.prefix = prefixOf(id);
		this.last = {
			id: id === "" ? String(this.counts.get(key)) : id,
			text,
			goal,
			target,
			...(kind === "key-figure" ? { kind } : {}),
			...(history === undefined ? {} : { history }),
			source: sourceOf({ start: block.words, end: block.end, page: block.page }),
		};
		this.found.push({ indicator: this.last, block });
	}
}

function listed(letter: Letter, goals: Goals): readonly FoundIndicator[] {
	const walk = new ListedIndicators(letter, goals);
	for (const block of letter.document.blocks) {
		if (block.role !== "contents" && block.role !== "note" && block.cell === null) walk.step(block);
	}
	return walk.found;
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
