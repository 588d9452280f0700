import type { FoundAssignment } from "../assignments/index.ts";
import type { Block } from "../document.ts";
import { folded, type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import { lowered } from "../lexicon/compare.ts";
import { within } from "../outline.ts";
import type { Source } from "../reading.ts";
import { isSideHeading } from "../section-headings.ts";
import { sentencesOf } from "../sentences.ts";
import type { Row } from "../tables.ts";
import { type Asked, asked } from "./asked.ts";

/** Fewer letters than this in an item or a row may well stand twice. */
const FEWEST_LETTERS = 12;
const LONGEST_SHOWN = 90;

function twice(
	letter: Letter,
	first: Source,
	second: Source,
	severity: "warning" | "note" = "warning",
): Asked {
	const words = letter.text.slice(first.start, Math.min(first.end, first.start + LONGEST_SHOWN));
	const values = { words: words.replace(/\s+/gu, " "), together: severity === "note" ? "" : "together" };
	return asked("repeated-passage", severity, "passageTwice", values, [first, second]);
}

const lettersIn = (words: string): number => words.replace(/[^A-Za-zÀ-ſ]/gu, "").length;

/** «Finansiering | Innenfor gjeldende rammer»: a label with what it says of the thing that stands over it, alike for many. */
function isLabelled({ cells }: Row): boolean {
	const [first, second, ...others] = cells;
	if (first === undefined || second === undefined || others.length > 0) return false;
	return (
		isSideHeading(first.text) || !(ONLY_DAY.test(first.text.trim()) || ONLY_DAY.test(second.text.trim()))
	);
}
/** The table's head over a page, or over the next table of the same kind. */
function isHeadAgain(row: Row, head: Row): boolean {
	return (
		row.cells.length === head.cells.length &&
		row.cells.every(({ text }, index) => text === head.cells[index]!.text && !/^[^A-Za-zÀ-ſ]*\d/u.test(text))
	);
}
/** A row of two cells is one of a calendar where one of them is a day. */
const ONLY_DAY = /^\d{1,2}\.\s?(?:\d{1,2}\.?(?:20\d{2})?|[a-zß-ÿ]{3,9}(?:\s20\d{2})?)$/i;

/** Rows of one table with the very same cells, and assignments of one table with one title and one deadline under two numbers. */
export function rowsTwice(letter: Letter, assignments: readonly FoundAssignment[]): readonly Asked[] {
	const owners = new Map(
		assignments.flatMap(({ assignment }) =>
			assignment.sources.map(({ start }) => [start, assignment] as const),
		),
	);
	return letter.tables.flatMap(({ rows }): Asked[] => {
		const seen = new Map<string, { readonly id: string | null; readonly source: Source }>();
		return rows.flatMap((row): Asked[] => {
			if (row.cells.length < 2) return [];
			const owner = owners.get(row.start);
			const dated = owner?.deadlines.map(({ date }) => date).join(" ") ?? "";
			const words = letter.text.slice(row.start, row.end);
			const title = owner === undefined || dated === "" ? "" : `${folded(owner.title)}/${dated}`;
			const keys = [isLabelled(row) || isHeadAgain(row, rows[0]!) ? "" : words, title].filter(
				(key) => lettersIn(key) >= FEWEST_LETTERS,
			);
			const before = keys
				.map((key) => seen.get(key))
				.find((one) => one !== undefined && (one.id === null || one.id !== owner?.id));
			for (const key of keys)
				if (!seen.has(key)) seen.set(key, { id: owner?.id ?? null, source: sourceOf(row) });
			return before === undefined ? [] : [twice(letter, before.source, sourceOf(row))];
		});
	});
}

/** Items of one list, or sentences right after one another, with the very same words. */
export function itemsTwice(letter: Letter): readonly Asked[] {
	const { document } = letter;
	let list = new Map<string, Block>();
	return document.blocks.flatMap((block): readonly Asked[] => {
		if (block.cell !== null || block.role === "contents") return [];
		if (block.role !== "item") {
			list = new Map();
			return sentencesTwice(letter, block);
		}
		const words = wordsOf(letter, block);
		if (lettersIn(words) < FEWEST_LETTERS) return [];
		const key = `${block.level}/${words}`;
		const before = list.get(key);
		if (before === undefined) list.set(key, block);
		return before === undefined ? [] : [twice(letter, sourceOf(before), sourceOf(block))];
	});
}

function sentencesTwice(letter: Letter, block: Block): readonly Asked[] {
	const spans = sentencesOf(letter.document, block);
	return spans.flatMap((span, index): Asked[] => {
		const before = spans[index - 1];
		if (before === undefined || span.end - span.start !== before.end - before.start) return [];
		const [one, other] = [before, span].map(({ start, end }) => folded(letter.text.slice(start, end)));
		return one === other && lettersIn(one!) >= FEWEST_LETTERS
			? [twice(letter, sourceOf(before), sourceOf(span))]
			: [];
	});
}

/** Words in a row that two paragraphs are compared by. */
const RUN = 4;
/** A paragraph with fewer runs is too short to be told from a form of words. */
const FEWEST_RUNS = 10;
const ALMOST_ALL = 0.65;
/** A run that stands in more paragraphs than this is a form of words. */
const FORM_OF_WORDS = 2;

/** A shorter paragraph has too few words. */
const SHORTEST_PARAGRAPH = 60;
const WORDS = /[A-Za-zÀ-ſ0-9]+/gu;

/** A number for each different word of a letter, in the order that they come. */
type Numbers = Map<string, number>;

const SPREAD = 1_000_003;

/** A number for each run of words of a text, the same wherever the run stands. */
function runsOf(text: string, numbers: Numbers): readonly number[] {
	const runs: number[] = [];
	let [first, second, third] = [0, 0, 0];
	let at = 0;
	for (const word of lowered(text).match(WORDS) ?? []) {
		let number = numbers.get(word);
		if (number === undefined) {
			number = numbers.size;
			numbers.set(word, number);
		}
		at++;
		if (at >= RUN) {
			const two = Math.imul(first, SPREAD) + second;
			runs.push((Math.imul(Math.imul(two, SPREAD) + third, SPREAD) + number) | 0);
		}
		first = second;
		second = third;
		third = number;
	}
	return runs;
}

/** Paragraphs that say almost the same in almost the same words in two places; noted, since both may be meant. Linear. */
export function almostRepeated(letter: Letter): readonly Asked[] {
	const places = new Map<number, Block[]>();
	const runs = new Map<Block, readonly number[]>();
	const numbers: Numbers = new Map();
	for (const block of letter.document.blocks) {
		if (block.cell !== null || block.role !== "paragraph" || letter.text[block.end - 1] !== ".") continue;
		if (block.end - block.words < SHORTEST_PARAGRAPH) continue;
		const section = sectionAt(letter, block);
		if (section.annex || within(section, "goals", "goal", "indicators") !== null) continue;
		const own = runsOf(wordsOf(letter, block), numbers);
		if (own.length < FEWEST_RUNS) continue;
		runs.set(block, own);
		for (const run of new Set(own)) {
			const before = places.get(run);
			if (before === undefined) places.set(run, [block]);
			else if (before.length <= FORM_OF_WORDS) before.push(block);
		}
	}
	return [...runs].flatMap(([block, own]): Asked[] => {
		const shared = new Map<Block, number>();
		for (const run of own) {
			const blocks = places.get(run) ?? [];
			if (blocks.length > FORM_OF_WORDS) continue;
			for (const one of blocks) if (one.start < block.start) shared.set(one, (shared.get(one) ?? 0) + 1);
		}
		const [first] = [...shared].sort((a, b) => b[1] - a[1]);
		if (first === undefined || first[1] < own.length * ALMOST_ALL) return [];
		if (first[1] < (runs.get(first[0])?.length ?? 0) * ALMOST_ALL) return [];
		return [twice(letter, sourceOf(first[0]), sourceOf(block), "note")];
	});
}
