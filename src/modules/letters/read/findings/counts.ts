import type { Block } from "../document.ts";
import { blockAt, type Letter, sectionAt, sourceOf } from "../letter.ts";
import { RECIPIENT_WORDS } from "../lexicon/actors.ts";
import { CARRIED_OVER } from "../lexicon/assignments.ts";
import * as lexicon from "../lexicon/counts.ts";
import { alternatives, anyOf, MEET } from "../lexicon/words.ts";
import type { Assignment, Goal, Indicator, Meeting, Reading, Source } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

const NUMBER = `(${Object.keys(lexicon.NUMBER_WORDS).join("|")})`;
/** «særskilde», «overordnede», «nye»: what may stand between a number and its noun. */
const ADJECTIVES = `(?:[a-zß-ÿ]{2,20}(?:e|a)\\s){0,2}${MEET}`;
const TELLS = alternatives(lexicon.TELLS_HOW_MANY);
const BOUND = new RegExp(`(?:^|\\s)${alternatives(lexicon.NOT_ALL)}\\s$`, "i");

const NEW = /(?<![A-Za-zÀ-ſ])nye?(?![A-Za-zÀ-ſ])/i;
const CARRIED = anyOf(CARRIED_OVER);

/** Told and found differ by more than this: the reader of the letter may have seen another thing than what is counted. */
const FARTHEST = 2;

/** A number of things that a sentence tells, where it stands. */
interface Told {
	readonly number: number;
	readonly words: string;
	readonly block: Block;
	readonly source: Source;
}

function otherwise(told: Told, found: number): Asked {
	const code = found < told.number ? "missing-part" : "other";
	return asked(code, "warning", "countedOtherwise", { words: told.words, found }, [told.source]);
}

const EACH_NUMBER = new RegExp(`(?<![A-Za-zÀ-ſ])${NUMBER} (?=[a-zß-ÿ])`, "gu");
const TOLD_BEFORE = new RegExp(
	`(?<![A-Za-zÀ-ſ])${TELLS}\\s(?:[^.:;\\n]{0,40}\\s)?(?:de\\s|dei\\s|disse\\s|desse\\s|følgende\\s|følgjande\\s)?$`,
	"i",
);
/** «De fire målene er …»: nothing tells, and yet all of them are meant. */
const OPENS = /(?:^|[.:]\s|\n)(?:De|Dei|Disse|Desse)\s$/u;
const GOES_ON =
	/^\s(?:er|gjelder|gjeld|har|skal|nedenfor|nedanfor|under|henger|heng|gir|gjev|viser|som|står|blir|følger|følgjer|i\sdette)(?![A-Za-zÀ-ſ])/u;
const LONGEST_TELLING = 80;
const LONGEST_NOUN = 80;
const NOUNS = (
	[
		["goals", lexicon.GOALS_COUNTED],
		["indicators", lexicon.INDICATORS_COUNTED],
		["assignments", lexicon.ASSIGNMENTS_COUNTED],
		["annexes", lexicon.ANNEXES_COUNTED],
		[
			"meetings",
			{
				nb: lexicon.MEETINGS_COUNTED.flatMap(([one]) => one.nb),
				nn: lexicon.MEETINGS_COUNTED.flatMap(([one]) => one.nn),
			},
		],
	] as const
).map(
	([what, words]) => [what, new RegExp(`^${ADJECTIVES}${alternatives(words)}(?![A-Za-zÀ-ſ-])`, "i")] as const,
);
type What = (typeof NOUNS)[number][0];

/** What may follow the noun where all of them are meant: the agency, the year, the end of the sentence. */
function tailOf({ head }: Letter): RegExp {
	const names = [head.recipient, head.recipientShortName].flatMap((name) => (name == null ? [] : [name]));
	const owned = names.flatMap((name) => [
		name,
		`${name}s arbeid`,
		`${name}s virksomhet`,
		`${name}s verksemd`,
	]);
	const whole = alternatives(lexicon.FOR_THE_WHOLE, RECIPIENT_WORDS, { nb: owned, nn: [] });
	return new RegExp(
		`^(?:\\s(?:for|i|til|på|under)\\s${MEET}(?:${whole}|20\\d{2}(?:[–-]20\\d{2})?)){0,2}${MEET}(?:[.:](?:\\s|$)|,?\\s(?:som|med|og)\\s)`,
		"i",
	);
}

/** «Departementet har fastsatt tre mål for X i 2026»: the numbers in sentences that tell of all there are. */
function allTold(letter: Letter): readonly (Told & { readonly what: What })[] {
	const { text } = letter;
	let tail: RegExp | null = null;
	return [...text.matchAll(EACH_NUMBER)].flatMap(({ 0: whole, 1: number = "", index }) => {
		const before = text.slice(Math.max(0, index - LONGEST_TELLING), index);
		const opens = OPENS.test(before);
		if (BOUND.test(before) || !(opens || TOLD_BEFORE.test(before))) return [];
		const from = index + whole.length;
		const after = text.slice(from, from + LONGEST_NOUN);
		const named = NOUNS.find(([, noun]) => noun.test(after));
		const noun = named?.[1].exec(after)?.[0];
		if (named === undefined || noun === undefined) return [];
		tail ??= tailOf(letter);
		const end = from + noun.length;
		const block = blockAt(letter, index);
		if (block === undefined || block.role === "contents" || block.cell !== null) return [];
		const follows = text.slice(end, Math.min(block.end, end + LONGEST_NOUN));
		if (!tail.test(follows) && !(opens && GOES_ON.test(follows))) return [];
		const source = sourceOf({ start: index, end, page: block.page });
		return [
			{ what: named[0], number: lexicon.NUMBER_WORDS[number]!, words: text.slice(index, end), block, source },
		];
	});
}

/** Where the things of one kind stand, and which numbers of them a sentence can speak of. */
interface Counted {
	readonly places: readonly Source[];
	/** Numbers that hold for the whole letter: all, those at the top, those under one goal … */
	readonly numbers: readonly number[];
	/** Their number, where it does not matter where they stand. */
	readonly all?: number;
}

const tally = (keys: readonly (string | null | undefined)[]): number[] => {
	const counts = new Map<string, number>();
	for (const key of keys) if (key != null) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts.values()];
};

function goalsCounted(goals: readonly Goal[]): Counted {
	const parents = new Set(goals.map((goal) => goal.parent));
	const top = goals.filter((goal) => goal.parent == null && goal.id !== "0");
	const leaves = goals.filter((goal) => !parents.has(goal.id));
	const numbers = [goals.length, top.length, leaves.length, ...tally(goals.map((goal) => goal.parent))];
	return { places: goals.map((goal) => goal.source), numbers };
}

function indicatorsCounted(indicators: readonly Indicator[]): Counted {
	const firm = indicators.filter((one) => one.kind !== "key-figure");
	const numbers = [indicators.length, firm.length, ...tally(firm.map((one) => one.goal))];
	return { places: firm.map((one) => one.source), numbers };
}

/** Those that the words can mean: «nye oppdrag» are those given now, «videreførte» those that go on. */
function assignmentsMeant(assignments: readonly Assignment[], words: string): readonly Assignment[] {
	if (NEW.test(words)) return assignments.filter((one) => one.kind === "new" && one.change === undefined);
	return CARRIED.test(words) ? assignments.filter((one) => one.kind === "carried-over") : assignments;
}

function assignmentsCounted(assignments: readonly Assignment[]): Counted {
	const numbers = [
		assignments.length,
		...tally(assignments.map((one) => one.goal)),
		...tally(assignments.map((one) => one.kind)),
		...tally(assignments.map((one) => one.change ?? "none")),
		...tally(assignments.map((one) => (one.kind === "carried-over" ? "old" : "new"))),
	];
	return { places: assignments.map((one) => one.sources[0]!), numbers };
}

/** The meetings of the kind that is counted, as the calendar dates them; a promise without a date is none. */
function meetingsCounted(meetings: readonly Meeting[], words: string): Counted {
	const stem = lexicon.MEETINGS_COUNTED.find(([plural]) => anyOf(plural).test(words))?.[1] ?? words;
	const own = meetings.filter(({ name, period }) => period != null && name.toLowerCase().includes(stem));
	return { places: own.map((one) => one.source), numbers: [own.length], all: own.length };
}

/** The annexes that the letter lists. */
function annexesCounted({ head, text }: Letter): Counted {
	const places = (head.attachments ?? []).flatMap((name) => {
		const start = text.lastIndexOf(name);
		return start < 0 ? [] : [sourceOf({ start, end: start + name.length })];
	});
	return { places, numbers: [], all: places.length };
}

/** How many stand in each part of the letter that the sentence can mean: its own section, those over it, the table after it. */
function nearby(letter: Letter, { block }: Told, { places }: Counted): readonly number[] {
	const within = (start: number, end: number): number =>
		places.filter((place) => start <= place.start && place.start < end).length;
	const counts: number[] = [];
	for (let one = sectionAt(letter, block); one.heading !== null; one = one.parent!) {
		counts.push(within(one.heading.start, one.end), within(block.end, one.end));
		if (one.parent === null) break;
	}
	const table = letter.tables.find(({ rows }) => (rows[0]?.start ?? 0) > block.start);
	const last = table?.rows.at(-1);
	if (table !== undefined && last !== undefined) counts.push(within(table.rows[0]!.start, last.end));
	return counts;
}

function countedOtherwise(letter: Letter, told: Told, counted: Counted): readonly Asked[] {
	if (counted.places.length < 2) return [];
	const near = [...nearby(letter, told, counted), ...(counted.all === undefined ? [] : [counted.all])];
	if ([...counted.numbers, ...near].includes(told.number)) return [];
	const here = near.find((count) => count > 1) ?? 0;
	return here === 0 || Math.abs(here - told.number) > FARTHEST ? [] : [otherwise(told, here)];
}

/** «tre deler:» at the end of a lead-in, or before what it lists in the same sentence. */
const LEADS = new RegExp(
	`(?<![A-Za-zÀ-ſ])(?:${NUMBER}\\s${ADJECTIVES}${alternatives(lexicon.LISTED_COUNTED)}|(?:deles|delt|delast|delte)\\si\\s${NUMBER}(?:\\sdel[ea]r)?)(?:\\s[^:.;]{0,60})?:(?=\\s|$)`,
	"i",
);

/** A lead-in that tells how many items follow it, with the number. */
function leadIn(letter: Letter, block: Block): (Told & { readonly rest: string }) | null {
	const sentence = sentencesOf(letter.document, block).at(-1);
	if (sentence === undefined || block.role === "contents") return null;
	const words = letter.text.slice(sentence.start, sentence.end);
	if (words.length > 500 || !words.includes(":")) return null;
	const match = LEADS.exec(words);
	if (match === null || BOUND.test(words.slice(0, match.index))) return null;
	const phrase = match[0].slice(0, -1).trimEnd();
	const start = sentence.start + match.index;
	const source = sourceOf({ start, end: start + phrase.length, page: block.page });
	const number = lexicon.NUMBER_WORDS[(match[1] ?? match[2])!.toLowerCase()]!;
	return { number, words: phrase, block, source, rest: words.slice(match.index + match[0].length).trim() };
}

/** The items straight after a block, those of the outermost level counted; 0 where none or other things stand there. */
function itemsAfter(letter: Letter, index: number): number {
	const { blocks } = letter.document;
	const first = blocks[index + 1];
	if (first?.role !== "item" || first.cell !== null) return 0;
	const numbered = /^\(?(?:\d|[a-z][.)])/i.test(first.marker ?? "");
	let count = 0;
	for (let at = index + 1; at < blocks.length; at++) {
		const block = blocks[at]!;
		if (block.role !== "item" || block.cell !== null || block.level < first.level) break;
		if (block.level > first.level) continue;
		if (/^\(?(?:\d|[a-z][.)])/i.test(block.marker ?? "") === numbered) count++;
	}
	return count;
}

/** The fewest and the most things that a row of words with commas can hold: «mål og resultater, oppdrag og penger» holds two to four. */
function fewestAndMost(row: string): readonly [number, number] {
	const parts = row.replace(/\.$/u, "").split(/,\s/u);
	const joins = [...row.matchAll(/\s(?:og|samt)\s/gu)].length;
	const last = parts.at(-1)!;
	const ends = !/^(?:og|samt)\s/u.test(last) && /\s(?:og|samt)\s/u.test(last);
	const ownJoins = parts.filter((part) => /^(?:og|samt)\s/u.test(part)).length;
	return [parts.length + (ends ? 1 : 0), parts.length + joins + ownJoins];
}

/** Lead-ins that tell another number of items than follow: «tre deler:» and four of them. */
function listsToldOtherwise(letter: Letter): readonly Asked[] {
	return letter.document.blocks.flatMap((block, index): Asked[] => {
		if (block.cell !== null || block.end - block.start > 2000) return [];
		const told = leadIn(letter, block);
		if (told === null) return [];
		if (told.rest === "") {
			const count = itemsAfter(letter, index);
			return count < 2 || count === told.number ? [] : [otherwise(told, count)];
		}
		if (/[.;:]\s/u.test(told.rest) || !told.rest.includes(",")) return [];
		const [fewest, most] = fewestAndMost(told.rest);
		if (told.number < fewest) return [otherwise(told, fewest)];
		return told.number > most ? [otherwise(told, most)] : [];
	});
}

/** Numbers of goals, indicators, assignments and listed things that the letter tells in words, and that are not what it holds. */
export function countsToldOtherwise(letter: Letter, reading: Omit<Reading, "findings">): readonly Asked[] {
	const { goals, indicators, assignments, meetings } = reading;
	const lists = listsToldOtherwise(letter);
	const of: Readonly<Record<What, (words: string) => Counted>> = {
		goals: () => goalsCounted(goals),
		indicators: () => indicatorsCounted(indicators),
		meetings: (words) => meetingsCounted(meetings, words),
		annexes: () => annexesCounted(letter),
		assignments: (words) => assignmentsCounted(assignmentsMeant(assignments, words)),
	};
	const counted = allTold(letter).flatMap((told) =>
		countedOtherwise(letter, told, of[told.what](told.words)),
	);
	const isListed = ({ sources }: Asked): boolean =>
		lists.some((list) =>
			list.sources.some(({ start, end }) => start < sources[0]!.end && sources[0]!.start < end),
		);
	return [...lists, ...counted.filter((one) => !isListed(one))];
}
