import type { Draft } from "../document.ts";
import { split } from "./split.ts";
import { hasTags, strayMarkup, unescaped } from "./stray.ts";

/**
 * Reads what a draft's own words hold of HTML and Markdown, as converters leave it in letters of every
 * format. `tables` is how many tables stand before; gives the drafts and how many there are after.
 */
export function readMarks(draft: Draft, tables: number): { drafts: Draft[]; tables: number } {
	if (!hasTags(draft.text)) return { drafts: split({ ...draft, text: unescaped(draft.text) }, true), tables };
	const read = strayMarkup(draft.text, tables, draft.cell);
	if (draft.role === "heading" || draft.role === "contents" || draft.role === "note") {
		const text = read.pieces.map((piece) => piece.text).join(" ");
		return { drafts: split({ ...draft, text, strong: [] }, true), tables };
	}
	const drafts = read.pieces.flatMap((piece, at) => {
		const { role, level, marker } = at === 0 && piece.role === "paragraph" ? draft : piece;
		const strong = piece.strong.length > 0 || draft.strong.length === 0 ? piece.strong : whole(draft, piece);
		return split({ ...piece, role, level, marker, strong, page: draft.page }, true);
	});
	return { drafts, tables: read.tables };
}

/** Bold around a text with tags in it stays only where it covers all of it: the tags have moved the rest. */
function whole(draft: Draft, piece: Draft): [number, number][] {
	const covered = draft.strong.some(([from, to]) => from === 0 && to >= draft.text.length);
	return covered ? [[0, piece.text.length]] : [];
}

/** Reads the stray HTML and Markdown in all drafts. */
export function withoutMarks(drafts: readonly Draft[]): Draft[] {
	let tables = 0;
	for (const { cell } of drafts) if (cell !== null && cell.table >= tables) tables = cell.table + 1;
	const found: Draft[] = [];
	for (const draft of drafts) {
		const read = readMarks(draft, tables);
		tables = read.tables;
		for (const part of read.drafts) found.push(part);
	}
	return found;
}
