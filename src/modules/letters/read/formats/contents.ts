import type { Draft } from "../document.ts";

/** Leaders or a wide gap, then a page's number, at a line's end. */
const LEADERS =
	/(?:(?<!\.)\.{4,}|(?<!…)…{2,}|(?<!\. )(?:\. ){3,}\.?|(?<!_)_{4,}|(?<!·)·{4,})\s{0,9}\d{0,3}$/u;
const TRAILING = /\s(\d{1,3})$/u;
const TITLE = /^(?:innhald|innhold)(?:s?fortegnelse|sliste|soversikt|sliste|)$/i;
/** How much of a line's end is looked at; leaders may be longer, and are then cut from where they begin. */
const TAIL = 40;
/** A line of contents is no longer than this. */
const LONGEST = 250;
const DOTS = ".…·_ \u00a0";

/** A line without its leaders and page number, null where it has no leaders. */
function withoutLeaders(text: string): string | null {
	const tail = text.slice(-TAIL);
	const found = LEADERS.exec(tail);
	if (found === null) return null;
	let end = text.length - tail.length + found.index;
	while (end > 0 && DOTS.includes(text[end - 1]!)) end--;
	const words = text.slice(0, end);
	return words.length > LONGEST || !/[A-Za-zÀ-ſ]/u.test(words) ? null : words;
}

function contents(draft: Draft, text: string): Draft {
	const shown = draft.marker === null || draft.marker === "•" ? text : `${draft.marker} ${text}`;
	return { ...draft, role: "contents", level: 0, marker: null, text: shown.trim(), strong: [], cell: null };
}

/** How many drafts after the title are lines that end in page numbers which never fall; 0 for fewer than two. */
function listed(drafts: readonly Draft[], from: number): Draft[] {
	const found: Draft[] = [];
	let page = 0;
	for (let at = from; at < drafts.length; at++) {
		const draft = drafts[at]!;
		const trailing = draft.text.length <= LONGEST ? TRAILING.exec(draft.text) : null;
		if (draft.cell !== null || trailing === null || Number(trailing[1]) < page) break;
		page = Number(trailing[1]);
		found.push(contents(draft, withoutLeaders(draft.text) ?? draft.text.slice(0, trailing.index)));
	}
	return found.length < 2 ? [] : found;
}

/** Rows of a table whose last cell is a page number are lines of contents where the title says so. */
function rowsAsLines(drafts: readonly Draft[], from: number): { lines: Draft[]; taken: number } {
	const lines: Draft[] = [];
	let at = from;
	let page = 0;
	const table = drafts[at]?.cell?.table;
	while (table !== undefined && drafts[at]?.cell?.table === table) {
		const row = drafts[at]!.cell!.row;
		const start = at;
		while (drafts[at]?.cell?.table === table && drafts[at]?.cell?.row === row) at++;
		const cells = drafts.slice(start, at);
		const last = cells.at(-1)!.text.trim();
		if (cells.length < 2 || !/^\d{1,3}$/u.test(last) || Number(last) < page) return { lines: [], taken: 0 };
		page = Number(last);
		const words = cells.slice(0, -1).map((cell) => cell.text.trim());
		lines.push(contents(cells[0]!, words.join(" ")));
	}
	return lines.length < 2 ? { lines: [], taken: 0 } : { lines, taken: at - from };
}

/** Lines of a table of contents get the role "contents"; leaders and page numbers are not their words. */
export function withContents(drafts: readonly Draft[]): Draft[] {
	const found: Draft[] = [];
	for (let at = 0; at < drafts.length; at++) {
		const draft = drafts[at]!;
		const words = draft.cell === null && draft.role !== "contents" ? withoutLeaders(draft.text) : null;
		found.push(words === null ? draft : contents(draft, words));
		if (draft.cell !== null || draft.text.length > 40 || !TITLE.test(draft.text.trim())) continue;
		const lines = listed(drafts, at + 1);
		const rows = rowsAsLines(drafts, at + 1);
		for (const line of lines.length > 0 ? lines : rows.lines) found.push(line);
		at += lines.length > 0 ? lines.length : rows.taken;
	}
	return found;
}
