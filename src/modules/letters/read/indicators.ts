import type { Block } from "./document.ts";
import type { Goals } from "./goals.ts";
import { alike, folded, type Letter, sectionAt, sourceOf, wordsOf } from "./letter.ts";
import {
	COUNTED_WORDS,
	GOAL_COLUMN,
	INDICATOR_COLUMN,
	INDICATOR_LABEL,
	RESULT_COLUMN,
	TARGET_COLUMN,
	TARGET_LABEL,
} from "./lexicon/goals.ts";
import { alternatives, startsWith } from "./lexicon/words.ts";
import { type Section, within } from "./outline.ts";
import type { Indicator } from "./reading.ts";
import { cellAt, type Row, type Table } from "./tables.ts";

const NAMED = new RegExp(
	`^${alternatives(INDICATOR_LABEL)}(?:\\s?(?:nr\\.?\\s?)?([0-9]{1,2}(?:\\.[0-9]{1,2})?[a-zß-ÿ]?)(?:\\s*[:.–-]\\s*|\\s+)|\\s([A-Ha-h])\\s?[:.)–-]\\s*)`,
	"iu",
);
const COUNTED = startsWith(COUNTED_WORDS);
/** «Styringsparameter: Andel …»: the label without a number, run into the text. */
const RUN_IN = new RegExp(`^${alternatives(INDICATOR_LABEL)}\\s?:\\s+(?=[A-ZÀ-Þ0-9])`, "iu");
const INDICATOR_HEAD = startsWith(INDICATOR_COLUMN);
const TARGET_HEAD = startsWith(TARGET_COLUMN);
const RESULT_HEAD = startsWith(RESULT_COLUMN);
const GOAL_HEAD = startsWith(GOAL_COLUMN);
const TARGET_LINE = new RegExp(`^${alternatives(TARGET_LABEL)}(?:\\s20\\d{2})?\\s?:(.*)$`, "iu");
const TARGET_WITHIN = new RegExp(
	`(?:\\(|[.;–-]\\s|\\s)${alternatives(TARGET_LABEL)}(?:\\s(?:for\\s)?20\\d{2})?\\s?:\\s*([^)]{1,120})\\)?\\.?$`,
	"iu",
);

const clean = (text: string): string =>
	text
		.replace(/\s+/gu, " ")
		.replace(/^[\s:–-]+/u, "")
		.trim();

/** "2.1." → "2.1", "a)" → "a"; "" for a bullet. */
const numberIn = (marker: string | null): string =>
	/^[0-9A-Za-z]+(?:\.[0-9]+)*/u.exec(marker ?? "")?.[0] ?? "";

/** An indicator with the blocks that it took from the letter. */
export interface FoundIndicator {
	readonly indicator: Indicator;
	readonly block: Block;
}

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
	return (
		ofGoal && block.role === "item" && block.level <= 1 && COUNTED.test(words) && !goals.blocks.has(block)
	);
}

const GOAL_NAMED =
	/(?<![A-Za-zÀ-ɏ])(?:hoved|hovud|del|virksomhets|verksemds)?mål(?:et)?\s(?:nr\.?\s?)?([0-9]{1,2}(?:\.[0-9]{1,2})?)(?![A-Za-zÀ-ɏ0-9])/iu;

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

/** "2.1" is the first indicator of goal 2, where nothing else says whose it is. */
function goalByNumber(goals: Goals, id: string): string | null {
	const goal = /^([0-9]{1,2})\.[0-9]/u.exec(id)?.[1];
	return goal !== undefined && goals.list.some((one) => one.id === goal) ? goal : null;
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
		const match = NAMED.exec(words) ?? RUN_IN.exec(words);
		if (block.role !== "item" && here.heading !== block) lead = words;
		if (match === null ? !isListed(letter, goals, block, words) : words.length > 500) continue;
		const { text, target: within_ } = withTarget(clean(words.slice(match?.[0].length ?? 0)));
		if (text.length < 4 || (match === null && /^ingen\b/iu.test(text))) continue;
		const id = match?.[1] ?? match?.[2] ?? numberIn(block.marker);
		const goal = statedGoal(goals, words, lead) ?? goals.under(here) ?? goalByNumber(goals, id);
		const softer = match === null && within(here, ...LISTS)?.kind === "key-figures";
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

/** The columns of a table of indicators; null where the table is none. */
interface Columns {
	readonly indicator: number;
	readonly target: number | null;
	readonly goal: number | null;
	readonly results: readonly { readonly column: number; readonly label: string }[];
}

function columnsOf(table: Table): Columns | null {
	const head = table.rows[0];
	if (head === undefined || table.rows.length < 2) return null;
	const indicator = head.cells.find((cell) => INDICATOR_HEAD.test(cell.text) && cell.text.length < 60);
	if (indicator === undefined) return null;
	const rest = head.cells.filter((cell) => cell !== indicator);
	const target = rest.filter((cell) => TARGET_HEAD.test(cell.text)).at(-1);
	const goal = rest.findLast(
		(cell) =>
			cell !== target &&
			GOAL_HEAD.test(cell.text) &&
			!/20\d{2}/u.test(cell.text) &&
			cell.column < indicator.column,
	);
	return {
		indicator: indicator.column,
		target: target?.column ?? null,
		goal: goal?.column ?? null,
		results: rest
			.filter((cell) => cell !== target && cell !== goal && RESULT_HEAD.test(cell.text))
			.map((cell) => ({ column: cell.column, label: clean(cell.text) })),
	};
}

function fromRow(
	goals: Goals,
	row: Row,
	columns: Columns,
	goal: string | null,
	order: number,
): FoundIndicator | null {
	const cell = cellAt(row, columns.indicator);
	if (cell === null || cell.text.length < 5) return null;
	const match = NAMED.exec(cell.text) ?? /^([a-h]|\d{1,2}(?:\.\d{1,2})?)[.)]\s+/u.exec(cell.text);
	const first = row.cells[0];
	const number =
		first !== undefined &&
		first.column < columns.indicator &&
		/^(?:SP\s?)?\d{1,2}(?:\.\d{1,2})?$/iu.test(first.text)
			? first.text.replace(/^SP\s?/iu, "")
			: null;
	const target = columns.target === null ? null : cellAt(row, columns.target);
	const history = columns.results.flatMap(({ column, label }) => {
		const value = cellAt(row, column);
		return value === null ? [] : [{ label, value: clean(value.text) }];
	});
	const marked = numberIn(cell.blocks[0]?.marker ?? null);
	const id = match?.[1] ?? match?.[2] ?? number ?? (marked === "" ? String(order) : marked);
	const indicator: Indicator = {
		id,
		text: clean(cell.text.slice(match?.[0].length ?? 0)),
		goal: goal ?? goalByNumber(goals, id),
		target: target === null ? null : clean(target.text),
		...(history.length === 0 ? {} : { history }),
		source: sourceOf(cell),
	};
	return { indicator, block: cell.blocks[0]! };
}

function fromTable(letter: Letter, goals: Goals, table: Table): FoundIndicator[] {
	const columns = columnsOf(table);
	if (columns === null) return namedInTable(goals, table);
	const found: FoundIndicator[] = [];
	const title = table.before === null ? "" : wordsOf(letter, table.before);
	const named = title.length < 200 ? GOAL_NAMED.exec(title)?.[1] : undefined;
	let goal = goals.list.find((one) => one.id === named)?.id ?? goals.under(table.section);
	for (const row of table.rows.slice(1)) {
		const goalCell = columns.goal === null ? null : cellAt(row, columns.goal);
		if (goalCell !== null) {
			const id = /^(?:[A-Za-zÀ-ɏ]*mål\s)?(\d{1,2}(?:\.\d{1,2})?)/iu.exec(goalCell.text)?.[1];
			goal =
				goals.list.find((one) => one.id === id)?.id ??
				goals.list.find((one) => alike(one.text, goalCell.text))?.id ??
				goal;
		}
		const blocks = cellAt(row, columns.indicator)?.blocks ?? [];
		const several =
			blocks.length > 1 &&
			blocks.every((block) => block.role === "item" || NAMED.test(wordsOf(letter, block)));
		if (several) {
			for (const block of blocks) {
				const one = {
					text: wordsOf(letter, block),
					start: block.words,
					end: block.end,
					page: block.page,
					blocks: [block],
					column: columns.indicator,
					span: 1,
				};
				const indicator = fromRow(
					goals,
					{ cells: [one], start: block.start, end: block.end },
					columns,
					goal,
					found.length + 1,
				);
				if (indicator !== null) found.push(indicator);
			}
			continue;
		}
		const indicator = fromRow(goals, row, columns, goal, found.length + 1);
		if (indicator !== null) found.push(indicator);
	}
	return found;
}

/** Cells that name themselves ("SP 3: …") in a table that says nothing of indicators in its head. */
function namedInTable(goals: Goals, table: Table): FoundIndicator[] {
	return table.rows.flatMap((row) =>
		row.cells.flatMap((cell) => {
			const match = NAMED.exec(cell.text);
			const text = match === null ? "" : clean(cell.text.slice(match[0].length));
			if (match === null || text.length < 5 || text.length > 400) return [];
			const indicator: Indicator = {
				id: match[1] ?? "",
				text,
				goal: goals.under(table.section),
				target: null,
				source: sourceOf(cell),
			};
			return [{ indicator, block: cell.blocks[0]! }];
		}),
	);
}

/** The letter's indicators, and its key figures, which are the softer second list. One that stands twice is one. */
export function indicatorsOf(letter: Letter, goals: Goals): readonly FoundIndicator[] {
	const seen = new Set<string>();
	return [...listed(letter, goals), ...letter.tables.flatMap((table) => fromTable(letter, goals, table))]
		.sort((a, b) => a.block.start - b.block.start)
		.filter(({ indicator }) => {
			const key = `${indicator.goal}/${folded(indicator.text)}`;
			if (seen.has(key)) return false;
			seen.add(key);
			return true;
		});
}
