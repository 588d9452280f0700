import type { Rule, Run } from "./pdf-page.ts";

/** A cell of a ruled table, with the place on the page that it covers. */
export interface Box {
	readonly row: number;
	readonly column: number;
	readonly span: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A table drawn with lines. Boxes stand row by row. */
export interface Grid {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly boxes: readonly Box[];
}

/** Lines that miss each other by less than this meet. Points. */
const NEAR = 3;
/** More lines than this are a drawing. */
const RULE_LIMIT = 2_000;
const BOX_LIMIT = 5_000;

/** The ruled tables of a page, from the top. Boxes round a single text are no tables. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
	if (rules.length < 4 || rules.length > RULE_LIMIT) return [];
	return groupsOf(rules)
		.map(gridOf)
		.filter((grid): grid is Grid => grid !== null)
		.sort((one, other) => one.top - other.top);
}

/** Lines that touch each other, directly or by others, are one drawing. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
	const parent = rules.map((_rule, index) => index);
	const root = (index: number): number => {
		let at = index;
		while (parent[at] !== at) {
			parent[at] = parent[parent[at] ?? at] ?? at;
			at = parent[at] ?? at;
		}
		return at;
	};
	const order = rules.map((_rule, index) => index).sort((one, other) => rules[one]!.top - rules[other]!.top);
	order.forEach((one, position) => {
		const rule = rules[one]!;
		for (let next = position + 1; next < order.length; next++) {
			const other = order[next]!;
			if (rules[other]!.top > rule.bottom + NEAR) break;
			if (touch(rule, rules[other]!)) parent[root(other)] = root(one);
		}
	});
	const groups = new Map<number, Rule[]>();
	rules.forEach((rule, index) => {
		const group = groups.get(root(index));
		if (group === undefined) groups.set(root(index), [rule]);
		else group.push(rule);
	});
	return [...groups.values()];
}

function touch(one: Rule, other: Rule): boolean {
	const across = one.left <= other.right + NEAR && other.left <= one.right + NEAR;
	return across && one.top <= other.bottom + NEAR && other.top <= one.bottom + NEAR;
}

function gridOf(rules: readonly Rule[]): Grid | null {
	const levels = rules.filter((rule) => rule.top === rule.bottom);
	const uprights = rules.filter((rule) => rule.left === rule.right && rule.top !== rule.bottom);
	// A table that goes on over the page break has no line there: its upright lines end in the open.
	const ends = [
		Math.min(...uprights.map((rule) => rule.top)),
		Math.max(...uprights.map((rule) => rule.bottom)),
	];
	const ys = placesOf([...levels.map((rule) => rule.top), ...ends.filter(Number.isFinite)]);
	const xs = placesOf(uprights.map((rule) => rule.left));
	if (ys.length < 2 || xs.length < 2 || ys.length * xs.length > BOX_LIMIT) return null;
	const boxes: Box[] = [];
	for (let row = 0; row + 1 < ys.length; row++) {
		const [top, bottom] = [ys[row]!, ys[row + 1]!];
		const edges = xs.filter((x) => covers(uprights, "left", x, "top", (top + bottom) / 2));
		for (let at = 0; at + 1 < edges.length; at++) {
			const [left, right] = [edges[at]!, edges[at + 1]!];
			const column = xs.indexOf(left);
			const span = xs.indexOf(right) - column;
			const closed = row === 0 || covers(levels, "top", top, "left", (left + right) / 2);
			const above = closed ? -1 : boxes.findIndex((box) => box.bottom === top && box.column === column);
			const higher = boxes[above];
			if (higher !== undefined && higher.span === span) boxes[above] = { ...higher, bottom };
			else boxes.push({ row, column, span, left, right, top, bottom });
		}
	}
	if (boxes.length === 0) return null;
	return { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)!, boxes };
}

/** Whether one of the lines at a place reaches over a point of it. */
function covers(
	rules: readonly Rule[],
	at: "left" | "top",
	place: number,
	along: "left" | "top",
	point: number,
): boolean {
	const end = along === "left" ? "right" : "bottom";
	return rules.some(
		(rule) => Math.abs(rule[at] - place) <= NEAR && rule[along] <= point && rule[end] >= point,
	);
}

/** Where lines stand, those that nearly coincide taken as one. */
function placesOf(values: readonly number[]): number[] {
	const places: number[] = [];
	for (const value of [...values].sort((one, other) => one - other)) {
		const last = places.at(-1);
		if (last === undefined || value - last > NEAR) places.push(value);
	}
	return places;
}

/** The box of a grid that a stretch of text stands in. */
export function boxAt(grid: Grid, run: Run): Box | null {
	const x = (run.left + run.right) / 2;
	const y = run.base - run.size * 0.3;
	return grid.boxes.find((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) ?? null;
}
