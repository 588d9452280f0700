import { marked } from "./lines.ts";

/** As many blanks in a row part columns; fewer are only blanks. */
const GAP = /(?<! ) {3,}(?=\S)/gu;
/** Blanks between a currency and its amount only set the amounts under one another. */
const CURRENCY = /^(?:kr|nok)\.?$/iu;
/** Columns by blanks are set on lines no longer than this. */
const LONGEST = 400;
const MOST_COLUMNS = 12;

interface Segment {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

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

/** How far apart two stretches of columns stand; less than zero where they overlap. */
function distance(a: Segment, b: Segment): number {
	return Math.max(a.from, b.from) - Math.min(a.to, b.to);
}

/** Each line's cells, under the columns of the line that has the most of them, as a line with tabs. */
function tabbed(rows: readonly (readonly Segment[])[]): string[] {
	const columns = [...rows.reduce((most, row) => (row.length > most.length ? row : most))];
	return rows.map((row) => {
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
		return cells.join("\t");
	});
}

/**
 * Lines whose columns are set by blanks, as typewriters and converters from PDF do, become lines with tabs:
 * two or more such lines in a row, or one of three columns or more.
 */
export function withTabs(lines: readonly string[]): string[] {
	const found: string[] = [];
	let run: Segment[][] = [];
	const end = (upTo: number) => {
		const wide = run.length > 1 || (run[0]?.length ?? 0) > 2;
		if (wide) for (const line of tabbed(run)) found.push(line);
		else for (const line of lines.slice(upTo - run.length, upTo)) found.push(line);
		run = [];
	};
	for (const [at, line] of lines.entries()) {
		const gaps = line.length <= LONGEST && line.includes("   ") && !/[\t|<]/u.test(line);
		const segments = gaps ? segmentsOf(line) : [];
		if (segments.length > 1 && segments.length <= MOST_COLUMNS) run.push(segments);
		else {
			end(at);
			found.push(line);
		}
	}
	end(lines.length);
	return found;
}
