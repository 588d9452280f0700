import { raised } from "./inline.ts";
import type { Run } from "./pdf-page.ts";

/** Stretches that stand on one line, from left to right, and belong together. */
export interface Line {
	readonly runs: readonly Run[];
	readonly text: string;
	/** Stretches of `text` in bold, as [from, to). */
	readonly strong: readonly (readonly [number, number])[];
	readonly left: number;
	readonly right: number;
	readonly base: number;
	/** The size of most of its letters. */
	readonly size: number;
	/** All of it is bold. */
	readonly bold: boolean;
}

/** A gap wider than this part of the letters' size is a word space. */
const WORD_GAP = 0.17;
/** Letters whose feet differ by less than this part of their size stand on the same line (raised marks do). */
const SAME_LINE = 0.45;
const FIGURES = /^\s*\d{1,3}\s*$/u;

/**
 * A line out of stretches that are already in order. A letter has thousands of them and most are gone through before
 * the engine has compiled this, when `for … of` makes an object for each: loops count.
 */
export function lineOf(given: readonly Run[]): Line {
	const runs = withRaised(given);
	let text = "";
	const strong: [number, number][] = [];
	const first = runs[0]!;
	let [left, right, bold] = [first.left, first.right, true];
	let before: Run | null = null;
	for (let at = 0; at < runs.length; at++) {
		const run = runs[at]!;
		if (before !== null && needsSpace(before, run)) text += " ";
		const from = text.length;
		text += run.text;
		if (run.bold) {
			const last = strong.at(-1);
			if (last !== undefined && from - last[1] <= 1) last[1] = text.length;
			else strong.push([from, text.length]);
		} else bold = false;
		if (run.left < left) left = run.left;
		if (run.right > right) right = run.right;
		before = run;
	}
	const main = mainOf(runs);
	return { runs, text, strong, left, right, base: main.base, size: main.size, bold };
}

/** A stretch in the size of most of the letters. */
function mainOf(runs: readonly Run[]): Run {
	const first = runs[0]!;
	if (runs.every((run) => run.size === first.size)) return first;
	const sizes = new Map<number, number>();
	for (const run of runs) sizes.set(run.size, (sizes.get(run.size) ?? 0) + run.text.length);
	const size = [...sizes].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
	return runs.find((run) => run.size === size) ?? first;
}

/** The texts of the lines that stretches in the file's order make, without more. */
export function* textsInOrder(runs: readonly Run[]): Generator<string> {
	let text = "";
	let before: Run | null = null;
	for (const run of runs) {
		if (before !== null && !follows(before, run)) {
			yield text;
			text = "";
		} else if (before !== null && needsSpace(before, run)) text += " ";
		text += run.text;
		before = run;
	}
	yield text;
}

function follows(before: Run, run: Run): boolean {
	return sameLine(before, run) && run.left > before.left - before.size;
}

/** Small figures above the line are the mark of a footnote: they read as raised figures. */
function withRaised(runs: readonly Run[]): readonly Run[] {
	if (!runs.some((run) => FIGURES.test(run.text))) return runs;
	const main = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most));
	return runs.map((run) => {
		const isRaised = run.size < 0.85 * main.size && main.base - run.base > 0.15 * main.size;
		return isRaised && FIGURES.test(run.text)
			? { ...run, text: raised(run.text.trim()), spaced: false }
			: run;
	});
}

function needsSpace(before: Run, run: Run): boolean {
	if (before.text.endsWith(" ") || run.text.startsWith(" ")) return false;
	return run.spaced || run.left - before.right > WORD_GAP * Math.max(before.size, run.size);
}

/** Whether two stretches stand on the same line. */
export function sameLine(one: Run, other: Run): boolean {
	return Math.abs(one.base - other.base) < SAME_LINE * Math.max(one.size, other.size);
}

/** Lines of stretches in the file's order: a new line begins where the letters' feet move. */
export function linesInOrder(runs: readonly Run[]): Line[] {
	const lines: Line[] = [];
	let current: Run[] = [];
	let last: Run | null = null;
	for (let at = 0; at < runs.length; at++) {
		const run = runs[at]!;
		if (last !== null && !follows(last, run)) {
			lines.push(lineOf(current));
			current = [];
		}
		current.push(run);
		last = run;
	}
	if (current.length > 0) lines.push(lineOf(current));
	return lines;
}

/** Stretches of a page as rows from the top, each from left to right, whatever order the file sets them in. */
export function rowsOf(runs: readonly Run[]): Run[][] {
	const sorted = [...runs].sort((one, other) => one.base - other.base || one.left - other.left);
	const rows: Run[][] = [];
	let lead: Run | null = null;
	for (const run of sorted) {
		if (lead !== null && sameLine(lead, run)) rows.at(-1)?.push(run);
		else {
			rows.push([run]);
			lead = run;
		}
		if (lead !== null && run.size > lead.size && sameLine(lead, run)) lead = run;
	}
	for (const row of rows) row.sort((one, other) => one.left - other.left);
	return rows;
}
