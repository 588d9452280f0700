import type { Goals } from "./goals.ts";
import { clean, type FoundIndicator, GOAL_NAMED, goalByNumber, NAMED, numberIn } from "./indicator-words.ts";
import { alike, type Letter, sourceOf, wordsOf } from "./letter.ts";
import { GOAL_COLUMN, INDICATOR_COLUMN, RESULT_COLUMN, TARGET_COLUMN } from "./lexicon/goals.ts";
import { startsWith } from "./lexicon/words.ts";
import type { Indicator } from "./reading.ts";
import { cellAt, type Row, type Table } from "./tables.ts";

const INDICATOR_HEAD = startsWith(INDICATOR_COLUMN);
const TARGET_HEAD = startsWith(TARGET_COLUMN);
const RESULT_HEAD = startsWith(RESULT_COLUMN);
const GOAL_HEAD = startsWith(GOAL_COLUMN);

/** The columns of a table of indicators; null where the table is none. */
interface Columns {
	readonly indicator: number;
	readonly target: number | null;
	readonly goal: number | null;
	readonly results: readonly { readonly column: number; readonly label: string }[];
}

function columnsOf(table: Table): Columns | null {
	const head = table.rows[0];
	if (head === undefined || table.rows.length < 2) return null;
	const indicator = head.cells.find((cell) => INDICATOR_HEAD.test(cell.text) && cell.text.length < 60);
	if (indicator === undefined) return null;
	const rest = head.cells.filter((cell) => cell !== indicator);
	const target = rest.filter((cell) => TARGET_HEAD.test(cell.text)).at(-1);
	const goal = rest.findLast(
		(cell) =>
			cell !== target &&
			GOAL_HEAD.test(cell.text) &&
			!/20\d{2}/u.test(cell.text) &&
			cell.column < indicator.column,
	);
	return {
		indicator: indicator.column,
		target: target?.column ?? null,
		goal: goal?.column ?? null,
		results: rest
			.filter((cell) => cell !== target && cell !== goal && RESULT_HEAD.test(cell.text))
			.map((cell) => ({ column: cell.column, label: clean(cell.text) })),
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
	if (cell === null || cell.text.length < 5) return null;
	const match = NAMED.exec(cell.text) ?? /^([a-h]|\d{1,2}(?:\.\d{1,2})?)[.)]\s+/u.exec(cell.text);
	const first = row.cells[0];
	const number =
		first !== undefined &&
		first.column < columns.indicator &&
		/^(?:SP\s?)?\d{1,2}(?:\.\d{1,2})?$/iu.test(first.text)
			? first.text.replace(/^SP\s?/iu, "")
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
		goal: goal ?? goalByNumber(goals, id),
		target: target === null ? null : clean(target.text),
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

/** The indicators of a table: by its head, or by cells that name themselves. */
export function indicatorsInTable(letter: Letter, goals: Goals, table: Table): FoundIndicator[] {
	const columns = columnsOf(table);
	if (columns === null) return namedInTable(goals, table);
	const found: FoundIndicator[] = [];
	const title = table.before === null ? "" : wordsOf(letter, table.before);
	const named = title.length < 200 ? GOAL_NAMED.exec(title)?.[1] : undefined;
	let goal = goals.list.find((one) => one.id === named)?.id ?? goals.under(table.section);
	for (const row of table.rows.slice(1)) {
		const goalCell = columns.goal === null ? null : cellAt(row, columns.goal);
		if (goalCell !== null) {
			const id = /^(?:[A-Za-zÀ-ɏ]*mål\s)?(\d{1,2}(?:\.\d{1,2})?)/iu.exec(goalCell.text)?.[1];
			goal =
				goals.list.find((one) => one.id === id)?.id ??
				goals.list.find((one) => alike(one.text, goalCell.text))?.id ??
				goal;
		}
		const grouped = groupOf(goals, row);
		if (grouped !== null) {
			goal = grouped;
			continue;
		}
		const blocks = cellAt(row, columns.indicator)?.blocks ?? [];
		const several =
			blocks.length > 1 &&
			blocks.every((block) => block.role === "item" || NAMED.test(wordsOf(letter, block)));
		if (several) {
			for (const block of blocks) {
				const one = {
					text: wordsOf(letter, block),
					start: block.words,
					end: block.end,
					page: block.page,
					blocks: [block],
					column: columns.indicator,
					span: 1,
				};
				const indicator = fromRow(
					goals,
					{ cells: [one], start: block.start, end: block.end },
					columns,
					goal,
					found.length + 1,
				);
				if (indicator !== null) found.push(indicator);
			}
			continue;
		}
		const indicator = fromRow(goals, row, columns, goal, found.length + 1);
		if (indicator !== null) found.push(indicator);
	}
	return found;
}

/** Cells that name themselves ("SP 3: …") in a table that says nothing of indicators in its head. */
function namedInTable(goals: Goals, table: Table): FoundIndicator[] {
	return table.rows.flatMap((row) =>
		row.cells.flatMap((cell) => {
			const match = NAMED.exec(cell.text);
			const text = match === null ? "" : clean(cell.text.slice(match[0].length));
			if (match === null || text.length < 5 || text.length > 400) return [];
			const indicator: Indicator = {
				id: match[1] ?? "",
				text,
				goal: goals.under(table.section),
				target: null,
				source: sourceOf(cell),
			};
			return [{ indicator, block: cell.blocks[0]! }];
		}),
	);
}
