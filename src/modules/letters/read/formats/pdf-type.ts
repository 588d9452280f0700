import type { Type } from "./pdf-flow.ts";
import { linesInOrder } from "./pdf-lines.ts";
import type { Page, Run } from "./pdf-page.ts";

/** Letters larger than the text by this much are a heading's. */
const LARGER = 1.12;
const LEVELS = 6;
/** A size that so much of the text is set in is no heading's. */
const COMMON = 0.12;

/** What is typical of the whole letter's text: its size, its leading, and the sizes of its headings. */
export function typeOf(pages: readonly Page[], furniture: ReadonlySet<Run>): Type {
	const sizes = new Map<number, number>();
	const leadings = new Map<number, number>();
	const count = (map: Map<number, number>, key: number, weight: number) =>
		map.set(key, (map.get(key) ?? 0) + weight);
	for (const page of pages) {
		const lines = linesInOrder(page.runs.filter((run) => !furniture.has(run) && !run.turned));
		lines.forEach((line, index) => {
			count(sizes, Math.round(line.size * 10) / 10, line.text.length);
			const next = lines[index + 1];
			if (next === undefined || Math.abs(next.left - line.left) > 1 || Math.abs(next.size - line.size) > 0.1)
				return;
			const leading = Math.round(((next.base - line.base) / line.size) * 20) / 20;
			if (leading >= 1 && leading <= 2.4) count(leadings, leading, 1);
		});
	}
	const size = most(sizes, 11);
	return { size, leading: most(leadings, 1.2), larger: largerThan(size, sizes) };
}

function most(counted: ReadonlyMap<number, number>, otherwise: number): number {
	let best = otherwise;
	let times = 0;
	for (const [key, count] of counted) if (count > times) [best, times] = [key, count];
	return best;
}

/** The sizes that are clearly larger, from the largest, near ones taken as one. */
function largerThan(size: number, sizes: ReadonlyMap<number, number>): number[] {
	const larger: number[] = [];
	let whole = 0;
	for (const letters of sizes.values()) whole += letters;
	const rare = [...sizes].filter(([key, letters]) => key > size * LARGER && letters < COMMON * whole);
	for (const each of rare.map(([key]) => key).sort((one, other) => other - one)) {
		const last = larger.at(-1);
		if (last === undefined || last - each > 0.05 * last) larger.push(each);
	}
	return larger.slice(0, LEVELS);
}
