import { lineOf, rowsOf } from "./pdf-lines.ts";
import type { Page, Run } from "./pdf-page.ts";

/** Running heads and feet stand within this share of the page from its edges, and in its outermost rows. */
const EDGE = 0.12;
const OUTERMOST = 4;
/** Heads at the same height on the page differ by less. Points. */
const SAME_HEIGHT = 4;
const PAGE_WORD = /^(?:side|page|s\.|\u2013|-)\s*#(?:\s*(?:av|of|\/|\u2013|-)\s*#?)?$|^# ?(?:av|of|\/) ?#$/i;
const NUMBER = /^\d{1,4}$/u;

interface EdgeRow {
	readonly page: number;
	/** The words, figures as "#". */
	readonly shape: string;
	readonly number: number | null;
	/** A number beside words in the page's outermost row: "Mål og oppdrag 12". */
	readonly beside: number | null;
	readonly base: number;
	readonly runs: readonly Run[];
}

/** What is no part of the text: artifacts by the file's own word, page numbers, and heads and feet that repeat. */
export function furnitureOf(pages: readonly Page[]): Set<Run> {
	const furniture = new Set<Run>();
	const edges = pages.flatMap(edgeRows);
	for (const page of pages) for (const run of page.runs) if (run.artifact) furniture.add(run);
	const take = (row: EdgeRow) => {
		for (const run of row.runs) furniture.add(run);
	};
	for (const rows of alike(edges, (row) => row.shape)) {
		const needed = Math.min(3, Math.max(2, Math.ceil(pages.length * 0.4)));
		const named = PAGE_WORD.test(rows[0]!.shape);
		const counted = new Set(rows.map((row) => row.page)).size;
		if (named || (rows[0]!.shape !== "#" && /[A-Za-zÀ-ſ]/u.test(rows[0]!.shape) && counted >= needed))
			rows.forEach(take);
	}
	// Lone numbers count the pages where they keep step with them.
	const numbers = edges.filter((row) => row.number !== null);
	for (const rows of alike(numbers, (row) => String(row.number! - row.page))) {
		if (rows.length >= 2 || pages.length === 1) rows.forEach(take);
	}
	const beside = edges.filter((row) => row.beside !== null);
	for (const rows of alike(beside, (row) => String(row.beside! - row.page))) {
		if (rows.length >= 3) rows.forEach(take);
	}
	return furniture;
}

function edgeRows(page: Page): EdgeRow[] {
	const [top, foot] = [EDGE * page.height, (1 - EDGE) * page.height];
	const set = page.runs.filter((run) => !run.turned && !run.artifact);
	const high = rowsOf(set.filter((run) => run.base < top)).slice(0, OUTERMOST);
	const low = rowsOf(set.filter((run) => run.base > foot)).slice(-OUTERMOST);
	return [...high, ...low].map((runs) => {
		const text = lineOf(runs).text.trim().replace(/\s+/gu, " ").slice(0, 200);
		return {
			page: page.number,
			shape: text.replace(/\d+/gu, "#"),
			number: NUMBER.test(text) ? Number(text) : null,
			beside: runs === high[0] || runs === low.at(-1) ? besideOf(text) : null,
			base: runs[0]!.base,
			runs,
		};
	});
}

function besideOf(text: string): number | null {
	const found =
		/^(\d{1,4})\s\D{0,3}[A-Za-zÀ-ſ]/u.exec(text) ?? /[A-Za-zÀ-ſ][^\d]{0,3}\s(\d{1,4})$/u.exec(text);
	return found === null ? null : Number(found[1]);
}

/** Groups rows that are alike and stand at the same height. */
function alike(rows: readonly EdgeRow[], key: (row: EdgeRow) => string): EdgeRow[][] {
	const groups = new Map<string, EdgeRow[]>();
	for (const row of rows) {
		const group = groups.get(key(row));
		if (group === undefined) groups.set(key(row), [row]);
		else group.push(row);
	}
	return [...groups.values()].flatMap((group) => {
		const levels: EdgeRow[][] = [];
		for (const row of [...group].sort((one, other) => one.base - other.base)) {
			const last = levels.at(-1);
			if (last !== undefined && row.base - last.at(-1)!.base < SAME_HEIGHT) last.push(row);
			else levels.push([row]);
		}
		return levels;
	});
}
