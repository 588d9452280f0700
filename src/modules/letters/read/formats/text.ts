import type { Draft } from "../document.ts";
import { closeTitles } from "./close-titles.ts";
import { withTabs } from "./columns.ts";
import { withoutFurniture } from "./furniture.ts";
import { inline, type Words } from "./inline.ts";
import { MOST_BLOCKS, tooLong } from "./limits.ts";
import { goesOn, type Marked, marked, standsAlone, type Wrap, wrapOf } from "./lines.ts";
import {
	atx,
	frontMatterEnd,
	isFence,
	isMarkdown,
	isPipeRow,
	underline,
	withoutCaptions,
} from "./markdown.ts";
import { readMarks } from "./marks.ts";
import { Run } from "./run.ts";
import { settle, startsNote } from "./settle.ts";
import { split } from "./split.ts";
import { hasTags, strayMarkup, unescaped, withoutComments } from "./stray.ts";
import { isRule, pipeRows, type Row, tabRows } from "./tables.ts";

/** A cell that covers the row has this many columns at most. */
const WIDEST = 200;
/** Mark-up that runs over lines is gathered until its end, so that a list or table is read whole. */
const GATHERED = /^\s*<(table|ul|ol)[\s>]/i;

const PLAIN = { role: "paragraph", level: 0, marker: null, strong: [], page: null, cell: null } as const;

/** A line that can only be a cell's, when it stands under a row. */
const CELL = /^<(?:p|ul|ol)[\s>]/i;

interface Line {
	readonly text: string;
	/** Columns before the text; a tab counts as four. */
	readonly indent: number;
	/** Two spaces or a backslash at its end: Markdown's forced line end. */
	readonly forced: boolean;
	readonly raw: string;
}

function lineOf(raw: string): Line {
	const ended = raw.trimEnd();
	// A row whose first cell is empty begins with the tab that ends it.
	const text = raw[0] === "\t" && ended.trimStart().includes("\t") ? ended : ended.trimStart();
	const lead = ended.slice(0, ended.length - text.length);
	let indent = 0;
	if (lead !== "") for (const sign of lead) indent += sign === "\t" ? 4 : 1;
	return { text, indent, forced: raw.endsWith("  ") || text.endsWith("\\"), raw };
}

/** Whether a line is a row of cells parted by tabs. */
function isTabRow(line: Line): boolean {
	return (
		line.text.includes("\t") ||
		(line.text !== "" && /(?<![ \t])[ ]{0,9}\t[ \t]{0,99}$/u.test(line.raw.slice(-8)))
	);
}

interface Level {
	readonly indent: number;
	readonly sign: string;
}

/** A block under way: its lines are joined when it ends. */
interface Open {
	readonly role: "paragraph" | "item" | "note";
	readonly level: number;
	readonly marker: string | null;
	readonly lines: Line[];
}

class TextReader {
	readonly drafts: Draft[] = [];
	/** Drafts whose lines stand close to one another: no headings by shape. */
	readonly crowded = new Set<Draft>();
	private open: Open | null = null;
	private levels: Level[] = [];
	private tables = 0;
	private at = 0;

	constructor(
		private readonly lines: readonly Line[],
		private readonly wrap: Wrap,
		private readonly lastEnd: ReadonlyMap<string, number>,
	) {}

	read(): readonly Draft[] {
		while (this.at < this.lines.length) this.step(this.lines[this.at]!);
		this.flush();
		return this.drafts;
	}

	private step(line: Line): void {
		if (line.text === "") {
			this.flush();
			this.at++;
			return;
		}
		const heading = atx(line.text, line.indent);
		if (heading !== null) {
			this.flush();
			this.heading(heading.level, heading.text);
			this.at++;
		} else if (isPipeRow(line.text, this.lines[this.at + 1]?.text)) this.pipeTable();
		else if (this.underlined(line) || isFence(line.text) || /^[-–•*+]$/u.test(line.text)) this.at++;
		else if (GATHERED.test(line.text)) this.markup();
		else if (!this.tabTable(line)) this.prose(line);
	}

	/** A line under a heading, a rule between parts, a table's rule left alone: none of them is text. */
	private underlined(line: Line): boolean {
		const level = underline(line.text);
		if (level === null) return isRule(line.text) && line.text.length > 2;
		const lines = this.open?.role === "paragraph" ? this.open.lines : [];
		if (lines.length === 1 && level > 0 && lines[0]!.text.length <= 160) {
			this.open = null;
			this.heading(level, lines[0]!.text);
		} else this.flush();
		return true;
	}

	private heading(level: number, source: string): void {
		const text = hasTags(source)
			? strayMarkup(source, 0, null)
					.pieces.map((piece) => piece.text)
					.join(" ")
			: source;
		const words = inline(unescaped(text));
		this.levels = [];
		this.drafts.push({ role: "heading", level, marker: null, ...words, strong: [], page: null, cell: null });
	}

	private prose(line: Line): void {
		const before = this.open?.lines.at(-1);
		const mark = marked(line.text);
		this.at++;
		if (mark !== null && this.begins(mark, before, line)) {
			this.flush();
			const level = this.levelOf(line.indent, mark.sign);
			this.open = { role: "item", level, marker: mark.marker, lines: [{ ...line, text: mark.words }] };
			return;
		}
		const note = /^\[\^([^\]\s]{1,20})\]:\s*(?=\S)/u.exec(line.text);
		if (note !== null) {
			this.flush();
			const marker = inline(`[^${note[1]}]`).text;
			this.open = {
				role: "note",
				level: 0,
				marker,
				lines: [{ ...line, text: line.text.slice(note[0].length) }],
			};
			return;
		}
		if (startsNote(line.text)) this.flush();
		if (this.open === null) {
			if (line.indent === 0) this.levels = [];
			this.open = { role: "paragraph", level: 0, marker: null, lines: [] };
		}
		this.open.lines.push(line);
	}

	/** A sign at the beginning of a line that only goes on from the line before is no marker. */
	private begins(mark: Marked, before: Line | undefined, line: Line): boolean {
		if (before === undefined || this.open?.role === "item") {
			return mark.sign !== "o" || this.levels.length > 0;
		}
		if (/[-•*+●▪]/u.test(mark.sign) || before.forced || this.opensSeries(mark)) return true;
		return mark.sign !== "o" && !goesOn(before.text, line.text, { ...this.wrap, markdown: false });
	}

	/** "a)" or "1)" with "b)" or "2)" at the head of one of the next lines: a list, though its lead-in ends in the open. */
	private opensSeries(mark: Marked): boolean {
		const second = /^[a1]\)$/u.test(mark.marker) ? (mark.marker === "a)" ? "b)" : "2)") : null;
		if (second === null) return false;
		for (const { text } of this.lines.slice(this.at, this.at + 8)) {
			if (text === "") return false;
			if (text.startsWith(`${second} `)) return true;
		}
		return false;
	}

	/** An item's depth by its indentation; a lesser bullet right under a greater one is deeper too. */
	private levelOf(indent: number, sign: string): number {
		while (this.levels.length > 0 && this.levels.at(-1)!.indent > indent) this.levels.pop();
		const same = this.levels.findIndex((level) => level.indent === indent && level.sign === sign);
		if (same >= 0) this.levels.length = same + 1;
		else if (this.levels.at(-1)?.indent === indent && !/[o▪◦○]/u.test(sign)) {
			const first = this.levels.findIndex((level) => level.indent === indent);
			this.levels.length = first;
			this.levels.push({ indent, sign });
		} else this.levels.push({ indent, sign });
		return this.levels.length;
	}

	private flush(): void {
		const open = this.open;
		this.open = null;
		if (open === null) return;
		const draft = {
			role: open.role,
			level: open.level,
			marker: open.marker,
			strong: [],
			page: null,
			cell: null,
		};
		if (open.lines.some((line) => hasTags(line.text))) {
			this.tagged({ ...draft, text: open.lines.map((line) => line.text).join("\n") });
			return;
		}
		const count = this.drafts.length;
		let run: Run | null = null;
		let before: Line | null = null;
		for (const line of open.lines) {
			const own = inline(
				unescaped(line.forced && line.text.endsWith("\\") ? line.text.slice(0, -1) : line.text),
			);
			if (run !== null && this.joins(before!, line, open.role)) run.add(own);
			else {
				if (run !== null) this.push(draft, run.words());
				run = new Run(own);
			}
			before = line;
		}
		if (run !== null) this.push(draft, run.words());
		if (open.lines.length > 1 && this.drafts.length - count > 1) {
			for (const crowded of this.drafts.slice(count)) this.crowded.add(crowded);
		}
	}

	private joins(before: Line, line: Line, role: Open["role"]): boolean {
		if (standsAlone(before.text, line.text)) return false;
		if (before.forced && this.wrap.markdown) {
			return goesOn(before.text, line.text, { width: null, markdown: false });
		}
		return (role === "item" && line.indent > 0) || goesOn(before.text, line.text, this.wrap);
	}

	private push(draft: Omit<Draft, "text">, words: Words): void {
		const { role, level, marker } = this.firstOf(draft);
		const { page, cell } = draft;
		const piece = { role, level, marker, text: words.text, strong: words.strong, page, cell };
		for (const part of split(piece, false)) this.drafts.push(part);
		this.started = draft;
	}

	private started: Omit<Draft, "text"> | null = null;

	/** Only an item's first paragraph is the item; what stands under it is a paragraph. */
	private firstOf(draft: Omit<Draft, "text">): Pick<Draft, "role" | "level" | "marker"> {
		return this.started === draft ? { role: "paragraph", level: 0, marker: null } : draft;
	}

	private tagged(draft: Draft): void {
		const read = readMarks(draft, this.tables);
		this.tables = read.tables;
		if (this.drafts.length > MOST_BLOCKS) throw tooLong();
		for (const part of read.drafts) this.drafts.push(part);
	}

	/** A list or a table in HTML, to its end, however many lines that is. */
	private markup(): void {
		this.flush();
		const name = GATHERED.exec(this.lines[this.at]!.text)![1]!.toLowerCase();
		const last = this.lastEnd.get(name) ?? -1;
		const lines: string[] = [];
		let depth = 0;
		do {
			const text = this.lines[this.at++]!.text;
			lines.push(text);
			const lower = text.toLowerCase();
			depth += lower.split(`<${name}`).length - lower.split(`</${name}`).length;
		} while (depth > 0 && this.at <= last && this.at < this.lines.length);
		this.tagged({ ...PLAIN, text: lines.join("\n") });
	}

	private pipeTable(): void {
		this.flush();
		const rows: string[] = [];
		const leading = this.lines[this.at]!.text.startsWith("|");
		for (; this.at < this.lines.length; this.at++) {
			const { text } = this.lines[this.at]!;
			if (leading ? !text.startsWith("|") : !text.includes("|")) break;
			rows.push(text);
		}
		this.table(pipeRows(rows), this.tables++, 0);
	}

	/** A run of lines that tabs part into cells; false where it is no table. */
	private tabTable(line: Line): boolean {
		if (!isTabRow(line) || this.itemWithTab(line)) return false;
		let end = this.at + 1;
		let last = end;
		for (; end < this.lines.length; end++) {
			const next = this.lines[end]!;
			if (next.text === "" || atx(next.text, next.indent) !== null) break;
			if (isTabRow(next) || isRule(next.text) || CELL.test(next.text)) last = end + 1;
		}
		const run = this.lines.slice(this.at, last);
		const rows = tabRows(run.map((row) => row.text));
		const columns = columnsOf(rows);
		const goesOn =
			this.lastTab?.after === this.drafts.length && this.lastTab.columns === columns && this.open === null;
		if (rows.length < 2 && run.length < 2 && columns < 3 && !goesOn) return false;
		this.flush();
		const on = goesOn && rows[0]?.head !== true ? this.lastTab : null;
		const id = on?.table ?? this.tables++;
		this.table(rows, id, on?.rows ?? 0);
		this.lastTab = { table: id, rows: (on?.rows ?? 0) + rows.length, columns, after: this.drafts.length };
		this.at = last;
		return true;
	}

	/** The table in tabs that was read last; a page's end leaves a blank line in the middle of one. */
	private lastTab: { table: number; rows: number; columns: number; after: number } | null = null;

	private itemWithTab(line: Line): boolean {
		const mark = marked(line.text);
		return mark !== null && !mark.words.includes("\t");
	}

	private table(rows: readonly Row[], id: number, before: number): void {
		this.levels = [];
		const columns = columnsOf(rows);
		for (const [at, { cells, head }] of rows.entries()) {
			for (const [column, text] of cells.slice(0, WIDEST).entries()) {
				if (text === "") continue;
				const span = cells.length === 1 ? columns : 1;
				this.tagged({ ...PLAIN, text, cell: { table: id, row: before + at, column, span, head } });
			}
		}
	}
}

function columnsOf(rows: readonly Row[]): number {
	return Math.min(
		WIDEST,
		rows.reduce((most, row) => Math.max(most, row.cells.length), 1),
	);
}

/** Where the last end tag of each element that may run over lines stands. */
function lastEnds(lines: readonly Line[]): Map<string, number> {
	const ends = new Map<string, number>();
	for (const [at, line] of lines.entries()) {
		if (!line.text.includes("</")) continue;
		for (const end of line.text.matchAll(/<\/(table|ul|ol)>/gi)) ends.set(end[1]!.toLowerCase(), at);
	}
	return ends;
}

/**
 * Reads plain text and Markdown, with HTML in it or without: both are full of each other's marks. Any
 * line ends; hard-wrapped lines are joined. Linear in the source.
 */
export function readText(source: string): Draft[] {
	const raw = withoutComments(source).split(/\r\n|[\n\r\u2028\u2029\u0085\v]/u);
	const lines = withTabs(withoutFurniture(withoutCaptions(raw.slice(frontMatterEnd(raw))))).map(lineOf);
	const texts = lines.map((line) => line.text);
	const wrap = wrapOf(texts, isMarkdown(texts));
	const reader = new TextReader(lines, wrap, lastEnds(lines));
	const drafts = reader.read();
	for (const title of closeTitles(drafts)) reader.crowded.delete(title);
	return settle(drafts, reader.crowded);
}
