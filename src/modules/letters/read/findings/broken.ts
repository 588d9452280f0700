import type { FoundAssignment } from "../assignments/index.ts";
import type { Block } from "../document.ts";
import { type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import { EMPTY_LABELS, NO_ENDING } from "../lexicon/counts.ts";
import { alternatives } from "../lexicon/words.ts";
import type { Row, Table } from "../tables.ts";
import { type Asked, asked } from "./asked.ts";

const LABEL = new RegExp(`(?<![A-Za-zÀ-ſ])(${alternatives(EMPTY_LABELS)})\\s?:$`, "i");

/** A label with nothing after it, where the next thing is a heading or another label: «Frist:». */
export function labelsAlone(letter: Letter): readonly Asked[] {
	const { blocks } = letter.document;
	return blocks.flatMap((block, index): Asked[] => {
		if (block.cell !== null || block.role === "contents" || letter.text[block.end - 1] !== ":") return [];
		const label = LABEL.exec(letter.text.slice(Math.max(block.words, block.end - 40), block.end))?.[1];
		const next = blocks[index + 1];
		if (label === undefined || next === undefined || next.cell !== null) return [];
		const follows = wordsOf(letter, next);
		const heads = sectionAt(letter, next).heading === next;
		const labelled = /^[A-ZÀ-Þ][a-zß-ÿ]{2,24}:/u.test(follows);
		if (!heads && !labelled) return [];
		const start = block.end - label.length - 1;
		const source = sourceOf({ start, end: block.end, page: block.page });
		return [asked("missing-part", "warning", "labelAlone", { label: `${label}:` }, [source])];
	});
}

const UNFINISHED = new RegExp(`\\s${alternatives(NO_ENDING)}$`, "u");
/** A shorter paragraph may be a line of an address or a title. */
const SHORTEST = 60;
const TAIL = 60;
/** A shorter line after it may be its own end, moved. */
const SHORTEST_SENTENCE = 30;

/** The next block cannot go on from this one: it is a heading, or a sentence of its own on the same page. */
function endsBefore(letter: Letter, block: Block, next: Block): boolean {
	const section = sectionAt(letter, next);
	if (section.heading === next) return section.number !== null || next.role === "heading";
	const words = wordsOf(letter, next);
	return (
		block.role !== "item" &&
		next.role === "paragraph" &&
		next.cell === null &&
		block.page === next.page &&
		words.length >= SHORTEST_SENTENCE &&
		/^[A-ZÀ-Þ].*[.:]$/su.test(words)
	);
}

/** A paragraph that stops at a word which no sentence ends with, before a heading. */
export function sentencesBrokenOff(letter: Letter): readonly Asked[] {
	const { blocks } = letter.document;
	return blocks.flatMap((block, index): Asked[] => {
		const next = blocks[index + 1];
		if (block.cell !== null || block.end - block.words < SHORTEST || next === undefined) return [];
		// A line that stops in the middle may pass for a heading that only its shape tells.
		const shaped = block.role === "heading" && block.level === 0;
		if (block.role === "contents" || block.role === "note" || (block.role === "heading" && !shaped))
			return [];
		if (!endsBefore(letter, block, next)) return [];
		const end = letter.text.slice(Math.max(block.words, block.end - TAIL), block.end);
		if (!UNFINISHED.test(end)) return [];
		const source = sourceOf({ start: block.end - end.length, end: block.end, page: block.page });
		return [asked("missing-part", "warning", "breaksOff", { words: end.trim() }, [source])];
	});
}

/** Rows of a table in which all other assignments have a deadline: it may have been forgotten, and is a note. */
export function deadlinesForgotten(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Asked[] {
	const rows = new Map<number, { readonly table: Table; readonly row: Row }>();
	for (const table of letter.tables) for (const row of table.rows) rows.set(row.start, { table, row });
	const inTables = new Map<Table, FoundAssignment[]>();
	for (const one of assignments) {
		const table = one.places
			.map(({ source }) => rows.get(source.start)?.table)
			.find((found) => found !== undefined);
		if (table !== undefined) inTables.set(table, [...(inTables.get(table) ?? []), one]);
	}
	return [...inTables.values()].flatMap((own): Asked[] => {
		const without = own.filter(({ assignment }) => hasNone(assignment));
		const [one] = without;
		if (one === undefined || without.length > 1 || own.length < 3) return [];
		const values = { title: one.assignment.title.slice(0, 120) };
		return [asked("missing-part", "note", "deadlineMissing", values, one.assignment.sources.slice(0, 1))];
	});
}

const hasNone = ({ deadlines, openEnded, change, withheld }: FoundAssignment["assignment"]): boolean =>
	deadlines.length === 0 && openEnded == null && change === undefined && withheld !== true;
