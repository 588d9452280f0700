import { marked, startsLow } from "./lines.ts";

/** As many blanks in a row part columns; fewer are only blanks. */
const GAP = /(?<! ) {3,}(?=\S)/gu;
/** Fewer blanks part columns only where what follows stands under or over a column's beginning. */
const NARROW = /(?<=\S) {1,2}(?=\S)/gu;
/** Blanks between a currency and its amount only set the amounts under one another. */
const CURRENCY = /^(?:kr|nok)\.?$/i;
const NUMBER = /^[0-9(–−-]/u;
/** «1.1  Del av krava …»: a number two blanks before the words that the next line may go on with. */
const BESIDE_NUMBER = /^ {0,9}[0-9A-Z][0-9.a-z]{0,5} {2}(?=\S)/u;
/** Columns by blanks are set on lines no longer than this. */
const LONGEST = 400;
/** What the rows of other kinds of tables hold. */
const OF_OTHER_TABLES = /[\t|<]/u;
const MOST_COLUMNS = 12;
/** A table that a page's end cuts goes on after no more blank lines than this. */
const MOST_BLANK = 12;
/** How far from its column a cell may stand, by a digit or a letter more or less than the others have. */
const NEAR = 3;

interface Segment {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

type Row = readonly Segment[];

/** The stretches of a line that wide gaps part; a list item's marker belongs to its words. */
function segmentsOf(line: string): Segment[] {
	const start = line.length - line.trimStart().length;
	const text = line.trim();
	const segments: Segment[] = [];
	const mark = marked(text);
	const markerEnd = mark === null ? 0 : text.length - mark.words.length;
	let from = 0;
	for (const gap of text.matchAll(GAP)) {
		if (gap.index < markerEnd || CURRENCY.test(text.slice(Math.max(from, gap.index - 4), gap.index)))
			continue;
		segments.push({ from: start + from, to: start + gap.index, text: text.slice(from, gap.index) });
		from = gap.index + gap[0].length;
	}
	segments.push({ from: start + from, to: start + text.length, text: text.slice(from) });
	return segments;
}

/** How many rows have a column beginning at each place; a line that only goes on begins none. */
function beginnings(rows: readonly Row[]): ReadonlyMap<number, number> {
	const found = new Map<number, number>();
	for (const row of rows) {
		for (const [at, { from, text }] of row.entries()) {
			if (at > 0 || !startsLow(text)) found.set(from, (found.get(from) ?? 0) + 1);
		}
	}
	return found;
}

/** Parts a stretch where narrow gaps stand before a column: two blanks before any, one before what most rows have. */
function parted(segment: Segment, begins: ReadonlyMap<number, number>, most: number): Segment[] {
	const parts: Segment[] = [];
	let from = 0;
	for (const gap of segment.text.matchAll(NARROW)) {
		const next = gap.index + gap[0].length;
		const rows = begins.get(segment.from + next) ?? 0;
		if (rows < (gap[0].length > 1 ? 1 : most)) continue;
		parts.push({
			from: segment.from + from,
			to: segment.from + gap.index,
			text: segment.text.slice(from, gap.index),
		});
		from = next;
	}
	return [...parts, { from: segment.from + from, to: segment.to, text: segment.text.slice(from) }];
}

/** The rows with the columns that stand too close for a wide gap: a long word's cell, a head of short words. */
function withNarrow(rows: readonly Row[]): Row[] {
	const begins = beginnings(rows);
	const most = Math.max(3, Math.ceil(rows.length / 2));
	return rows.map((row) => row.flatMap((segment) => parted(segment, begins, most)));
}

/** How far apart two stretches of columns stand; less than zero where they overlap. */
function distance(a: Segment, b: Segment): number {
	return Math.max(a.from, b.from) - Math.min(a.to, b.to);
}

/** The columns: those of the row with most of them, and what stands clear of them all in the other rows. */
function columnsOf(rows: readonly Row[]): Row {
	const columns = [...rows.reduce((most, row) => (row.length > most.length ? row : most))];
	for (const row of rows) {
		if (row.length < 2) continue;
		for (const segment of row) {
			if (columns.every((column) => distance(column, segment) > 0) && columns.length < MOST_COLUMNS) {
				columns.push(segment);
				columns.sort((a, b) => a.from - b.from);
			}
		}
	}
	return columns;
}

/** A row's cells under the columns; none is lost, for the last column takes what is left. */
function cellsOf(row: Row, columns: Row): string[] {
	const cells: string[] = columns.map(() => "");
	let first = 0;
	for (const segment of row) {
		let best = first;
		for (let at = first; at < columns.length; at++) {
			if (distance(columns[at]!, segment) < distance(columns[best]!, segment)) best = at;
		}
		cells[best] = cells[best] === "" ? segment.text : `${cells[best]} ${segment.text}`;
		first = Math.min(best + 1, columns.length - 1);
	}
	return cells;
}

/** Whether a row's words only go on from the row above: a low beginning in a cell, and no other cell filled in both. */
function continues(above: readonly string[], cells: readonly string[]): boolean {
	const at = cells.findIndex((cell) => cell !== "");
	if (at < 0 || !startsLow(cells[at]!) || !/[A-Za-zÀ-ſ]/u.test(above[at] ?? "")) return false;
	return cells.every((cell, column) => column === at || cell === "" || above[column] === "");
}

/** Which columns hold cells that begin with a capital or a figure in most rows: one that begins low there goes on. */
function highColumns(rows: readonly (readonly string[])[]): readonly boolean[] {
	return (rows[0] ?? []).map((_, column) => {
		const cells = rows.flatMap((row) => (row[column] === "" ? [] : [row[column]!]));
		return cells.filter((cell) => startsLow(cell)).length * 3 <= cells.length;
	});
}

/** Whether several cells of a row go on from those above them at once: all begin low, where cells do not. */
function allContinue(above: readonly string[], cells: readonly string[], high: readonly boolean[]): boolean {
	return cells.every(
		(cell, column) =>
			cell === "" || (startsLow(cell) && high[column]! && /[A-Za-zÀ-ſ)]$/u.test(above[column] ?? "")),
	);
}

/** Each row as a line with tabs, its own further lines joined to it. */
function tabbed(rows: readonly Row[], columns: Row): string[] {
	const lines: string[][] = [];
	const all = rows.map((row) => cellsOf(row, columns));
	const high = highColumns(all);
	for (const cells of all) {
		const above = lines.at(-1);
		if (above !== undefined && (continues(above, cells) || allContinue(above, cells, high)))
			for (const [at, cell] of cells.entries())
				above[at] = [above[at], cell].filter((part) => part !== "").join(" ");
		else lines.push(cells);
	}
	return lines.map((cells) => cells.join("\t"));
}

/** Whether every cell stands under one of the columns, and one of them is a number: a table's rows, not its head. */
function fits(row: Row, columns: Row): boolean {
	return (
		row.some(({ text }) => NUMBER.test(text)) &&
		row.every((segment) =>
			columns.some(
				(column) => Math.abs(column.from - segment.from) <= NEAR || Math.abs(column.to - segment.to) <= NEAR,
			),
		)
	);
}

/** Gathers lines with wide gaps into runs, and gives each run out as lines with tabs. */
class Columns {
	readonly lines: string[] = [];
	private rows: Row[] = [];
	private raw: string[] = [];
	/** Columns of the table that was read last, and how many blank lines have come since. */
	private last: { readonly columns: Row; blank: number } | null = null;

	/** A line that may be a row: alone, with no gap, it may still be the beginning or the rest of one. */
	add(line: string, next: string): void {
		const plain = line.length <= LONGEST && !OF_OTHER_TABLES.test(line);
		const segments = plain && line.includes("   ") ? segmentsOf(line) : [];
		if (segments.length > 1 && segments.length <= MOST_COLUMNS) this.take(line, segments);
		else if (plain && line !== "" && this.isPart(line, next)) this.take(line, segmentsOf(line));
		else {
			this.end();
			this.lines.push(line);
			if (this.last !== null && (line.trim() !== "" || ++this.last.blank > MOST_BLANK)) this.last = null;
		}
	}

	private take(line: string, segments: Row): void {
		this.rows.push(segments);
		this.raw.push(line);
	}

	/** Whether a line without gaps is a cell whose words go on in the next line, or goes on from the last. */
	private isPart(line: string, next: string): boolean {
		const text = line.trim();
		if (this.rows.length === 0 || marked(text) !== null) return false;
		if (this.standsUnder(line, next)) return true;
		const indent = line.length - line.trimStart().length;
		if (startsLow(text)) {
			const above = this.rows.at(-1)!;
			// At the margin the next cell's beginning shows that the words are a cell's, and no paragraph's.
			if (indent === 0) return above[0]!.from === 0 && above.length > 2 && text.length < above[1]!.from - 2;
			const under = above.some((segment) => Math.abs(segment.from - indent) <= 1);
			return under || BESIDE_NUMBER.exec(this.raw.at(-1)!)?.[0].length === indent;
		}
		const below = next.length <= LONGEST && next.includes("   ") ? segmentsOf(next) : [];
		return (
			below.length > 1 &&
			startsLow(below[0]!.text) &&
			below[0]!.from >= indent &&
			below[0]!.from < line.trimEnd().length
		);
	}

	/** Whether words begin where the columns of the row above begin, though no gap before them is wide. */
	private standsUnder(line: string, next: string): boolean {
		const begins = this.rows
			.at(-1)!
			.slice(1)
			.filter(({ text }) => !NUMBER.test(text))
			.map(({ from }) => from);
		const under = (one: string, at: number): boolean =>
			one[at - 1] === " " && one[at] !== undefined && one[at] !== " ";
		if (begins.length === 0 || !begins.every((at) => under(line, at))) return false;
		return begins.length > 1 || (next.includes("   ") && under(next, begins[0]!));
	}

	end(): void {
		const { rows, raw } = this;
		this.rows = [];
		this.raw = [];
		if (rows.length === 0) return;
		const own = withNarrow(rows);
		const cut = this.last !== null && own[0]!.length > 1 && fits(own[0]!, this.last.columns);
		const wide = own.length > 1 || own[0]!.length > 2;
		if (!cut && !wide) {
			this.lines.push(...raw);
			this.last = null;
			return;
		}
		const columns = cut ? this.last!.columns : columnsOf(own);
		this.lines.push(...tabbed(own, columns));
		this.last = { columns, blank: 0 };
	}
}

/** A cell of a table whose columns stand two blanks apart is no longer than this, and is no sentence. */
const LONGEST_CELL = 90;

/** The cells of a line that two blanks part, wherever they stand; null where it can be no row of such a table. */
function closeCells(line: string): readonly string[] | null {
	if (!line.includes("  ") || line.length > LONGEST || OF_OTHER_TABLES.test(line)) return null;
	const text = line.trim();
	if (text.includes("   ") || marked(text) !== null) return null;
	const cells = text.split("  ");
	const isCell = (cell: string, at: number): boolean =>
		cell.length <= LONGEST_CELL && (at === cells.length - 1 || !/^.{24,}[.!?:]$/u.test(cell));
	return cells.length > 1 && cells.length <= MOST_COLUMNS && cells.every(isCell) ? cells : null;
}

/** Whether lines of as many cells each are a table: three columns, or two of which the second holds figures. */
function isCloseTable(rows: readonly (readonly string[])[]): boolean {
	if (rows.length < 2) return false;
	if (rows[0]!.length > 2) return true;
	return rows.length > 2 && rows.slice(1).every((row) => NUMBER.test(row[1]!));
}

/** A row of fewer cells under the table: its sum, in the last column. */
function closing(cells: readonly string[] | null, width: number): readonly string[] | null {
	if (cells === null || cells.length >= width || !NUMBER.test(cells.at(-1)!)) return null;
	const empty = Array.from({ length: width - cells.length }, () => "");
	return [...cells.slice(0, -1), ...empty, cells.at(-1)!];
}

/** Tables whose columns stand two blanks apart and not under one another, as lines with tabs. */
function withCloseTables(lines: readonly string[]): readonly string[] {
	if (!lines.some((line) => line.includes("  "))) return lines;
	const found: string[] = [];
	for (let at = 0; at < lines.length; ) {
		const rows: (readonly string[])[] = [];
		for (let row = closeCells(lines[at]!); row !== null; row = closeCells(lines[at + rows.length] ?? "")) {
			if (row.length !== (rows[0]?.length ?? row.length)) break;
			rows.push(row);
		}
		if (!isCloseTable(rows)) {
			const past = Math.max(1, rows.length);
			for (const line of lines.slice(at, at + past)) found.push(line);
			at += past;
			continue;
		}
		const width = rows[0]!.length;
		for (;;) {
			const sum = closing(closeCells(lines[at + rows.length] ?? ""), width);
			if (sum === null) break;
			rows.push(sum);
		}
		at += rows.length;
		for (const row of rows) found.push(row.join("\t"));
	}
	return found;
}

/** «Driftsutgifter ........ 728 400», «Årsrapport ........ 15. mars»: dots that lead the eye to an amount or a day; those of a contents list lead to a page. */
const LEADERS =
	/(?<!\.)\.{4,}(?!\.)\s{0,9}(?=(?:-?\d{1,3}(?:\s\d{3}){1,4}|\d{1,2}\.\s?(?:\d{1,2}\.|[a-zß-ÿ]{3,9})(?:\s?20\d{2})?)\s*$)/u;
/** «post 02 Refusjoner ........ 900»: an item's sum, however small. */
const OF_ITEM = /^\s*post\s\d{2}\s/i;
const TO_SUM = /(?<!\.)\.{4,}(?!\.)\s{0,9}(?=-?\d{1,3}\s*$)/u;
const withoutLeaders = (line: string): string =>
	line.includes("....")
		? line.replace(OF_ITEM.test(line) && TO_SUM.test(line) ? TO_SUM : LEADERS, "   ")
		: line;

/**
 * Lines whose columns are set by blanks, as typewriters and converters from PDF do, become lines with tabs:
 * two or more such lines in a row, or one of three columns or more. A cell that runs over lines is one cell,
 * and rows after a page's end stand under the columns before it. Linear in the lines.
 */
export function withTabs(lines: readonly string[]): string[] {
	const columns = new Columns();
	const close = withCloseTables(lines.map(withoutLeaders));
	for (const [at, line] of close.entries()) columns.add(line, close[at + 1] ?? "");
	columns.end();
	return columns.lines;
}
