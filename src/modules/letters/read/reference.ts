import type { Block, Document } from "./document.ts";
import { LABELS } from "./lexicon/head.ts";
import { alternatives, type Words } from "./lexicon/words.ts";

/** The number of a case and, mostly, of the document in it: "24/4190-9", "201004084-/MBB", "2010/00742", "2025/00441-2/FD IV". */
export const REFERENCE =
	/(?<![A-Za-zÀ-ſ0-9/.-])((?:\d{2,4}\/\d{2,6}(?:\s?-\s?\d{1,4})?|20\d{7}-(?:\d{1,4}|\/?[A-Za-zÀ-ſ]*))-?)(?=\s|$|[,;]|\/[A-Za-zÀ-ſ])/u;

const label = (words: Words): string => `(?<![A-Za-zÀ-ſ])${alternatives(words)}\\.?\\s?:?`;
const OURS = new RegExp(label(LABELS.reference), "i");
const ANY = new RegExp(
	`${label(LABELS.theirs)}|${label(LABELS.reference)}|${label(LABELS.date)}|${label(LABELS.officer)}`,
	"i",
);
const THEIRS = new RegExp(label(LABELS.theirs), "i");

const wordsOf = (document: Document, block: Block): string => document.text.slice(block.words, block.end);

/** In a row of label cells the value stands in the cell below. */
function below(document: Document, opening: readonly Block[], block: Block): string | null {
	const place = block.cell;
	if (place === null) return null;
	const under = opening.find(
		({ cell }) =>
			cell !== null &&
			cell.table === place.table &&
			cell.column === place.column &&
			cell.row === place.row + 1,
	);
	return under === undefined ? null : (REFERENCE.exec(wordsOf(document, under))?.[1] ?? null);
}

/** The case numbers after our label; where their label came first and two numbers follow, the second is ours. */
function inOrder(lines: readonly string[], index: number, at: number): string | null {
	const rest = [lines[index]!.slice(at), ...lines.slice(index + 1, index + 6)].join(" \n ");
	const values = [...rest.matchAll(new RegExp(REFERENCE.source, "gu"))].map((match) => match[1]!);
	const before = [...lines.slice(Math.max(0, index - 2), index), lines[index]!.slice(0, at)].join(" \n ");
	const theirs = THEIRS.exec(before);
	const open = theirs !== null && !REFERENCE.test(before.slice(theirs.index));
	return (open && values.length > 1 ? values[1] : values[0]) ?? null;
}

/** The letter's own case number, by its label: beside it, in the cell below it, or in the row after the labels. */
export function referenceOf(document: Document, opening: readonly Block[]): string | null {
	const lines = opening.map((block) => wordsOf(document, block));
	for (const [index, line] of lines.entries()) {
		const match = line.length < 400 ? OURS.exec(line) : null;
		if (match === null) continue;
		const after = line.slice(match.index + match[0].length);
		const next = ANY.exec(after);
		const own = REFERENCE.exec(next === null ? after : after.slice(0, next.index))?.[1];
		if (own !== undefined && (next === null || !THEIRS.test(line.slice(0, match.index)))) {
			const theirs = THEIRS.exec(line.slice(0, match.index));
			if (theirs === null || REFERENCE.test(line.slice(theirs.index, match.index))) return own;
		}
		const value =
			below(document, opening, opening[index]!) ?? inOrder(lines, index, match.index + match[0].length);
		if (value !== null) return value;
	}
	const body = lines.findIndex((line) => line.length > 150);
	const alone = lines
		.slice(0, body < 0 ? 25 : Math.min(body, 25))
		.find((line) => line.length < 40 && REFERENCE.test(line) && !/[A-Za-zÀ-ſ]{4}/u.test(line));
	return alone === undefined || lines.some((line) => THEIRS.test(line))
		? null
		: (REFERENCE.exec(alone)?.[1] ?? null);
}

const PERSON = /^:?\s*([A-ZÀ-Þ][A-Za-zÀ-ſ.'-]+(?:\s[A-ZÀ-Þ][A-Za-zÀ-ſ.'-]+){1,3})(?:\s\d|\s*$|,)/u;
const OFFICER = new RegExp(label(LABELS.officer), "i");

/** Who handles the case, by its label. */
export function caseOfficerOf(document: Document, opening: readonly Block[]): string | null {
	for (const [index, block] of opening.entries()) {
		const here = wordsOf(document, block);
		const match = OFFICER.exec(here);
		if (match === null) continue;
		const candidates = [
			here.slice(match.index + match[0].length),
			...opening.slice(index + 1, index + 6).map((one) => wordsOf(document, one)),
		];
		for (const candidate of candidates) {
			const name = PERSON.exec(candidate)?.[1];
			if (name !== undefined) return name.trim();
		}
	}
	return null;
}
