import type { CellPlace, Draft } from "../document.ts";
import { ended, startsLow } from "./lines.ts";
import { Run } from "./run.ts";

/** A sentence that a page's end breaks has at least this many characters before the break. */
const SHORTEST = 50;

function broken(text: string): boolean {
	return !ended(text) && (text.length > SHORTEST || /[,\u00ad-]$/u.test(text.slice(-1)));
}

/** Whether `next` goes on with the sentence that `draft`, whose last line is `tail`, breaks off. */
function continues(draft: Draft, tail: string, next: Draft): boolean {
	if (draft.role !== "paragraph" && draft.role !== "item") return false;
	if (!broken(tail.trimEnd())) return false;
	if (next.cell === null) return true;
	if (next.cell.column > 0) return false;
	if (draft.cell?.table !== next.cell.table) return next.cell.row === 0;
	return draft.cell.column === 0 && next.cell.row === draft.cell.row + 1;
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

/** Joins drafts in a row, and remembers where each sentence that may go on breaks off. */
class Joiner {
	readonly drafts: Draft[] = [];
	private readonly runs = new Map<number, Run>();

	/** The draft that `next` goes on with: the last one, or the one before the footnotes at a page's end. */
	partner(next: Draft): number {
		if (next.role !== "paragraph" || !startsLow(next.text)) return -1;
		let at = this.drafts.length - 1;
		while (at > 0 && this.drafts[at]!.role === "note" && next.cell === null) at--;
		const draft = this.drafts[at];
		if (draft === undefined) return -1;
		return continues(draft, this.runs.get(at)?.last ?? draft.text, next) ? at : -1;
	}

	join(at: number, next: Draft): void {
		const draft = this.drafts[at]!;
		let run = this.runs.get(at);
		if (run === undefined) {
			run = new Run({ text: draft.text.trimEnd(), strong: draft.strong });
			this.runs.set(at, run);
		}
		run.add(next);
	}

	joined(): Draft[] {
		for (const [at, run] of this.runs) this.drafts[at] = { ...this.drafts[at]!, ...run.words() };
		return this.drafts;
	}
}

/** Paragraphs and tables that a page's end broke are whole again. */
export function withoutBreaks(drafts: readonly Draft[]): Draft[] {
	const joiner = new Joiner();
	const into = new Map<number, CellPlace>();
	for (const draft of withoutRepeatedHeads(drafts)) {
		const at = joiner.partner(draft);
		if (at >= 0) {
			const { cell } = joiner.drafts[at]!;
			joiner.join(at, draft);
			if (draft.cell !== null && cell !== null && draft.cell.table !== cell.table)
				into.set(draft.cell.table, cell);
			continue;
		}
		const place = draft.cell === null ? undefined : into.get(draft.cell.table);
		if (place === undefined) joiner.drafts.push(draft);
		else {
			const cell = { ...draft.cell!, table: place.table, row: place.row + draft.cell!.row };
			joiner.drafts.push({ ...draft, cell });
		}
	}
	return withSpans(joiner.joined());
}

/** A cell alone in its row covers all of it, however the format draws that; no cell covers more. */
function withSpans(drafts: readonly Draft[]): Draft[] {
	const columns = new Map<number, number>();
	const rows = new Map<string, number>();
	for (const { cell } of drafts) {
		if (cell === null) continue;
		columns.set(cell.table, Math.max(columns.get(cell.table) ?? 1, cell.column + 1));
		const row = `${cell.table}:${cell.row}`;
		const only = rows.get(row);
		rows.set(row, only === undefined || only === cell.column ? cell.column : -1);
	}
	return drafts.map((draft) => {
		const { cell } = draft;
		if (cell === null) return draft;
		const most = columns.get(cell.table)! - cell.column;
		const alone = rows.get(`${cell.table}:${cell.row}`) === 0;
		const span = alone ? most : Math.min(cell.span, most);
		return span === cell.span ? draft : { ...draft, cell: { ...cell, span } };
	});
}
