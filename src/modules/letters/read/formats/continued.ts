import type { Draft } from "../document.ts";
import { ended, mended, startsLow } from "./lines.ts";

/** A sentence that a page's end breaks has at least this many characters before the break. */
const SHORTEST = 50;

function broken(text: string): boolean {
	return !ended(text) && (text.length > SHORTEST || /[,\u00ad-]$/u.test(text.slice(-1)));
}

/** Whether `next` goes on with the sentence that `draft` breaks off. */
function continues(draft: Draft, next: Draft): boolean {
	if (next.role !== "paragraph" || (draft.role !== "paragraph" && draft.role !== "item")) return false;
	if (!startsLow(next.text) || !broken(draft.text.trimEnd())) return false;
	if (draft.cell === null) return next.cell === null || (next.cell.column === 0 && next.cell.row === 0);
	return next.cell === null;
}

function whole(draft: Draft, next: Draft): Draft {
	const second = next.text.trimStart();
	const text = mended(draft.text.trimEnd(), second);
	const shift = text.length - second.length - (next.text.length - second.length);
	const moved = next.strong.map(([from, to]): [number, number] => [Math.max(0, from + shift), to + shift]);
	return { ...draft, text, strong: [...draft.strong, ...moved] };
}

/** The cells of each table's first row, as one text. */
function firstRows(drafts: readonly Draft[]): Map<number, string> {
	const rows = new Map<number, string>();
	for (const { cell, text } of drafts) {
		if (cell !== null && cell.row === 0) rows.set(cell.table, `${rows.get(cell.table) ?? ""}\t${text}`);
	}
	return rows;
}

/**
 * A table that goes on after a page's end with its head row again is one table; a short line between the
 * two that stands in the letter elsewhere too is the page's foot.
 */
function withoutRepeatedHeads(drafts: readonly Draft[]): Draft[] {
	const heads = firstRows(drafts);
	const seen = new Map<string, number>();
	for (const { text, cell } of drafts) if (cell === null) seen.set(text, (seen.get(text) ?? 0) + 1);
	const found: Draft[] = [];
	const into = new Map<number, { table: number; rows: number }>();
	let last: { table: number; row: number; at: number } | null = null;
	for (const draft of drafts) {
		const { cell } = draft;
		if (cell === null) {
			found.push(draft);
			continue;
		}
		if (last !== null && cell.table !== last.table && !into.has(cell.table) && cell.row === 0) {
			const between = found.slice(last.at + 1);
			const foot =
				between.length === 1 && between[0]!.text.length < 120 && (seen.get(between[0]!.text) ?? 0) > 1;
			const head = heads.get(cell.table) ?? "";
			const same = head === heads.get(last.table) && head.split("\t").length > 3;
			if (same && (between.length === 0 || foot)) {
				found.length = last.at + 1;
				into.set(cell.table, { table: last.table, rows: last.row });
			}
		}
		const target = into.get(cell.table);
		if (target !== undefined && cell.row === 0) continue;
		const place = target === undefined ? cell : { ...cell, table: target.table, row: cell.row + target.rows };
		found.push(place === cell ? draft : { ...draft, cell: place });
		last = { table: place.table, row: place.row, at: found.length - 1 };
	}
	return found;
}

/** Paragraphs and tables that a page's end broke are whole again. */
export function withoutBreaks(drafts: readonly Draft[]): Draft[] {
	const found: Draft[] = [];
	for (const draft of withoutRepeatedHeads(drafts)) {
		const before = found.at(-1);
		if (before !== undefined && continues(before, draft)) found[found.length - 1] = whole(before, draft);
		else found.push(draft);
	}
	return found;
}
