import { referenceColumn } from "./goal-tables.ts";
import type { Goals } from "./goals.ts";
import { indicatorsAcross } from "./indicator-columns.ts";
import { demandHead } from "./indicator-demands.ts";
import { ownGoal } from "./indicator-goal.ts";
import { labelledIndicators } from "./indicator-labels.ts";
import {
	CODED,
	clean,
	type FoundIndicator,
	GOAL_NAMED,
	indicatorHead,
	isCounted,
	listLedBy,
	NAMED,
	NUMBERED,
	namesKeyFigures,
	numberIn,
} from "./indicator-words.ts";
import { alike, folded, type Letter, sourceOf, wordsOf } from "./letter.ts";
import { GOAL_COLUMN, RESULT_COLUMN, TARGET_COLUMN } from "./lexicon/goals.ts";
import { startsWith } from "./lexicon/words.ts";
import { within } from "./outline.ts";
import type { Indicator } from "./reading.ts";
import { type Cell, cellAt, type Row, type Table } from "./tables.ts";

/** A cell with an indicator's label, whose words stand in the cell beside. */
const NAMED_ALONE = /^(?:SP|styringsparameter|indikator)\s?(\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)$/i;
/** What is only reported has no target: where the table sets one, its indicators are judged by it. */
const REPORTED = /^rapporteringsindikator/i;
/** A cell with an indicator's number and nothing else. */
const CODE_ALONE = /^(?:SP\s?)?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?[.)]?$|^[a-h][.)]?$/i;
const TARGET_HEAD = startsWith(TARGET_COLUMN);
const RESULT_HEAD = startsWith(RESULT_COLUMN);
const GOAL_HEAD = startsWith(GOAL_COLUMN);

/** The columns of a table of indicators. */
interface Columns {
	/** The row that says so. */
	readonly head: number;
	readonly indicator: number;
	/** What it says over the indicators: said again, it heads those of the next goal. Null where it says nothing. */
	readonly name: string | null;
	readonly target: number | null;
	readonly goal: number | null;
	readonly results: readonly { readonly column: number; readonly label: string }[];
	readonly keyFigures: boolean;
}

/** Whether the place of a table says that it holds indicators or key figures, though its head does not. */
function placedAs(letter: Letter, table: Table): "indicator" | "key-figure" | null {
	const before = table.before === null ? "" : wordsOf(letter, table.before);
	const led = listLedBy(before.length < 240 && !before.endsWith(":") ? `${before}:` : before);
	const kind = within(
		table.section,
		"indicators",
		"key-figures",
		"goal",
		"goals",
		"assignments",
		"reporting",
	)?.kind;
	if (kind === "indicators") return led ?? "indicator";
	if (kind === "key-figures") return led ?? "key-figure";
	if (kind !== "goal" && kind !== "goals") return null;
	return led ?? (isMeasured(table) || tellsYears(table) ? "indicator" : null);
}

/** Its head holds years and targets alone, and its rows what can be counted, with figures. */
function tellsYears({ rows: [head, ...rows] }: Table): boolean {
	const told = head?.cells.filter(({ column }) => column > 0) ?? [];
	const figures = told.filter(({ text }) => TARGET_HEAD.test(text) || RESULT_HEAD.test(text));
	return (
		told.length > 1 &&
		figures.length === told.length &&
		(cellAt(head!, 0)?.text ?? "") === "" &&
		rows.some(({ cells }) => isCounted(cells[0]?.text ?? "")) &&
		rows.every(
			({ cells: [first, ...others] }) => first?.column === 0 && others.some(({ text }) => /\d/u.test(text)),
		)
	);
}

/** «2026» among years alone, in a letter for that year: no result can stand there yet. */
function isYearAhead({ text }: Cell, letter: Letter): boolean {
	return /^20\d{2}$/u.test(text) && letter.head.year !== null && Number(text) >= letter.head.year;
}

/** A target for each of its rows, which bear numbers: what else stands under goals is not measured. */
function isMeasured({ rows: [head, ...rows] }: Table): boolean {
	const target = head?.cells.findLast((cell) => TARGET_HEAD.test(cell.text));
	return (
		target !== undefined &&
		target.column > 1 &&
		rows.every((row) => CODE_ALONE.test(row.cells[0]?.text ?? "") && cellAt(row, target.column) !== null)
	);
}

/** The column of indicators in a table whose head only tells years, results and targets: the first in words. */
function silentHead(table: Table): { readonly row: number; readonly cell: Cell } | null {
	const [head, first] = table.rows;
	if (head === undefined || first === undefined) return null;
	const figures = head.cells.filter((cell) => TARGET_HEAD.test(cell.text) || RESULT_HEAD.test(cell.text));
	const cell = first.cells.find((one) => /[A-Za-zÀ-ſ]{3}/u.test(one.text) && !/^SP\s?\d/i.test(one.text));
	const named = head.cells.some((one) => one.column === cell?.column && figures.includes(one));
	return figures.length === 0 || cell === undefined || named ? null : { row: 0, cell };
}

/** «Resultat» over «2024» in the row below, which holds years alone: the year; "" where there is none. */
function yearBelow({ rows }: Table, head: number, { column }: Cell): string {
	const below = rows[head + 1];
	if (below === undefined || !below.cells.every(({ text }) => /^20\d{2}$/u.test(text))) return "";
	return cellAt(below, column)?.text ?? "";
}

function columnsOf(letter: Letter, table: Table): Columns | null {
	const placed = placedAs(letter, table);
	const told = indicatorHead(table);
	const found = told ?? demandHead(table) ?? (placed === null ? null : silentHead(table));
	if (found === null) return null;
	const { cell: indicator, row } = found;
	const rest = table.rows[row]!.cells.filter((cell) => cell !== indicator);
	const after = rest.filter((cell) => cell.column > indicator.column);
	const target =
		after.findLast((cell) => TARGET_HEAD.test(cell.text)) ?? after.find((cell) => isYearAhead(cell, letter));
	const before = rest.findLast(
		(cell) =>
			cell !== target &&
			(GOAL_HEAD.test(cell.text) || /^resultatmål$/i.test(cell.text)) &&
			!/20\d{2}/u.test(cell.text) &&
			cell.column < indicator.column,
	);
	const goal = before ?? referenceColumn(table, row, indicator.column) ?? undefined;
	return {
		head: row,
		indicator: indicator.column,
		name: told === null ? null : indicator.text,
		target: target?.column ?? null,
		goal: goal?.column ?? null,
		results: rest
			.filter((cell) => cell !== target && cell !== goal && RESULT_HEAD.test(cell.text))
			.map((cell) => ({ column: cell.column, label: clean(`${cell.text} ${yearBelow(table, row, cell)}`) })),
		keyFigures:
			(namesKeyFigures(indicator.text) && !(target !== undefined && REPORTED.test(indicator.text))) ||
			(placed === "key-figure" &&
				!/^styring/i.test(indicator.text) &&
				(target === undefined || goal === undefined)),
	};
}

function fromRow(
	goals: Goals,
	row: Row,
	columns: Columns,
	goal: string | null,
	order: number,
): FoundIndicator | null {
	const cell = cellAt(row, columns.indicator);
	if (cell === null || cell.text.length < 5 || columns.name === cell.text) return null;
	const match =
		NAMED.exec(cell.text) ??
		NUMBERED.exec(cell.text) ??
		CODED.exec(cell.text) ??
		/^([a-h]|\d{1,2})[.)]\s+/u.exec(cell.text);
	const first = row.cells.findLast((one) => one.column < columns.indicator);
	const number =
		first !== undefined &&
		first.column < columns.indicator &&
		first.column !== columns.goal &&
		(CODE_ALONE.test(first.text) || /^[A-Z]{1,4}[-.]?(?:\d{1,2}(?:[-.][\da-z]{1,2})?)$/u.test(first.text))
			? first.text.replace(/^SP\s?|[.)]$/gi, "")
			: null;
	const target = columns.target === null ? null : cellAt(row, columns.target);
	const history = columns.results.flatMap(({ column, label }) => {
		const value = cellAt(row, column);
		return value === null ? [] : [{ label, value: clean(value.text) }];
	});
	const marked = numberIn(cell.blocks[0]?.marker ?? null);
	const id = match?.[1] ?? match?.[2] ?? number ?? (marked === "" ? String(order) : marked);
	const indicator: Indicator = {
		id,
		text: clean(cell.text.slice(match?.[0].length ?? 0)),
		goal: ownGoal(goals, goal, id),
		target: target === null ? null : clean(target.text),
		...(columns.keyFigures ? { kind: "key-figure" as const } : {}),
		...(history.length === 0 ? {} : { history }),
		source: sourceOf(cell),
	};
	return { indicator, block: cell.blocks[0]! };
}

/** A row with nothing but a goal in it: the rows after it are the goal's. */
function groupOf(goals: Goals, row: Row): string | null {
	const [cell, ...others] = row.cells;
	if (cell === undefined || others.length > 0) return null;
	const named = GOAL_NAMED.exec(cell.text.slice(0, 40))?.[1];
	return (
		goals.list.find((goal) => goal.id === named)?.id ??
		goals.list.find((goal) => cell.text.length > 12 && alike(goal.text, cell.text))?.id ??
		null
	);
}

/** The goal that a cell names or says in its words; null where it is none of the letter's. */
function goalIn(goals: Goals, text: string): string | null {
	const id =
		/^(?:[A-Za-zÀ-ſ]*mål\s|[DHV]?M\s?(?=\d))?(\d{1,2}(?:\.\d{1,2})?|[A-H](?=[.:)\s]|$)|[A-Z]{1,2}\d{1,2}(?=$|[.:)\s]))/i
			.exec(text)?.[1]
			?.toUpperCase();
	const words = folded(text);
	return (
		goals.list.find((one) => one.id === id)?.id ??
		goals.list.find((one) => folded(one.text) === words)?.id ??
		goals.list.find((one) => alike(one.text, text))?.id ??
		null
	);
}

/** The goal that the whole table is of: told in its title, in rows over its head, or by where it stands. */
function goalOf(letter: Letter, goals: Goals, table: Table, head: number): string | null {
	for (const row of table.rows.slice(0, head)) {
		const goal = groupOf(goals, row);
		if (goal !== null) return goal;
	}
	const title = table.before === null ? "" : wordsOf(letter, table.before);
	const named = title.length < 200 ? GOAL_NAMED.exec(title)?.[1] : undefined;
	return goals.list.find((one) => one.id === named)?.id ?? goals.under(table.section, table.rows[0]!.start);
}

/** Several indicators in one cell, each with a block of its own. */
function severalIn(letter: Letter, cell: Cell | null): readonly Cell[] {
	const blocks = cell?.blocks ?? [];
	const apart =
		blocks.length > 1 &&
		blocks.every((block) => {
			const words = wordsOf(letter, block);
			return block.role === "item" || NAMED.test(words) || isCounted(words) || NUMBERED.test(words);
		});
	if (!apart || cell === null) return [];
	return blocks.map((block) => ({
		...cell,
		text: wordsOf(letter, block),
		start: block.words,
		end: block.end,
		page: block.page,
		blocks: [block],
		span: 1,
	}));
}

/** «Andel …; antall …»: several in one block of a cell, each of which can be counted. */
function partedIn(cell: Cell | null): readonly Cell[] {
	if (cell === null || cell.blocks.length !== 1 || !cell.text.includes("; ")) return [];
	const parts = [...cell.text.matchAll(/[^;]+/gu)].map(({ 0: part, index }) => {
		const text = part.trim();
		const start = cell.start + index + part.indexOf(text);
		return { ...cell, text, start, end: start + text.length, span: 1 };
	});
	return parts.every(({ text }) => isCounted(text)) ? parts : [];
}

/** A row whose words go on in the next one, where the figures stand: the two as one. Cut lines of a table set with spaces. */
function joined(rows: readonly Row[], columns: Columns): readonly Row[] {
	const list: Row[] = [];
	for (const row of rows) {
		const before = list.at(-1);
		const open = before === undefined ? null : cellAt(before, columns.indicator);
		const here = cellAt(row, columns.indicator);
		const goesOn =
			before !== undefined &&
			open !== null &&
			here !== null &&
			/^[a-zß-ÿ(]/u.test(here.text) &&
			row.cells.every((cell) => cell.column >= columns.indicator) &&
			before.cells.every((cell) => cell.column <= columns.indicator);
		if (!goesOn) {
			list.push(row);
			continue;
		}
		const one: Cell = {
			...open,
			column: columns.indicator,
			span: 1,
			text: `${open.text} ${here.text}`,
			end: here.end,
			blocks: [...open.blocks, ...here.blocks],
		};
		const cells = [
			...before.cells.filter((cell) => cell !== open),
			one,
			...row.cells.filter((cell) => cell !== here),
		];
		list[list.length - 1] = { cells, start: before.start, end: row.end };
	}
	return list;
}

/** The indicators of a table: by its head, by where it stands, by labels in its first column, or by cells that name themselves. */
export function indicatorsInTable(letter: Letter, goals: Goals, table: Table): FoundIndicator[] {
	const across = indicatorsAcross(goals, table);
	if (across.length > 0) return [...across];
	const columns = columnsOf(letter, table);
	if (columns === null) {
		const labelled = labelledIndicators(goals, table);
		return labelled.length > 0 ? labelled : namedInTable(goals, table);
	}
	const found: FoundIndicator[] = [];
	let goal = goalOf(letter, goals, table, columns.head);
	for (const row of joined(table.rows.slice(columns.head + 1), columns)) {
		const goalCell = columns.goal === null ? null : cellAt(row, columns.goal);
		if (goalCell !== null) goal = goalIn(goals, goalCell.text) ?? goal;
		const grouped = groupOf(goals, row);
		if (grouped !== null) {
			goal = grouped;
			continue;
		}
		const cell = cellAt(row, columns.indicator);
		const several = [...severalIn(letter, cell), ...partedIn(cell)];
		const rows = several.map((one): Row => ({ cells: [one], start: one.start, end: one.end }));
		for (const one of several.length > 0 ? rows : [row]) {
			const indicator = fromRow(goals, one, columns, goal, found.length + 1);
			if (indicator !== null) found.push(indicator);
		}
	}
	return found;
}

/** Cells that name themselves ("SP 3: …") in a table that says nothing of indicators in its head. */
function namedInTable(goals: Goals, table: Table): FoundIndicator[] {
	return table.rows.flatMap((row) =>
		row.cells.flatMap((cell, index) => {
			const match = NAMED.exec(cell.text) ?? NAMED_ALONE.exec(cell.text);
			const beside = match !== null && match[0] === cell.text ? (row.cells[index + 1]?.text ?? "") : "";
			const text = match === null ? "" : clean(`${cell.text.slice(match[0].length)}${beside}`);
			if (match === null || text.length < 5 || text.length > 400) return [];
			const indicator: Indicator = {
				id: match[1] ?? "",
				text,
				goal: goals.under(table.section, cell.start),
				target: null,
				source: sourceOf(cell),
			};
			return [{ indicator, block: cell.blocks[0]! }];
		}),
	);
}
