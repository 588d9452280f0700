import { type Candidate, clean } from "./goal-candidate.ts";
import { goalsAcross } from "./goal-columns.ts";
import { leadsToGoals } from "./goal-lists.ts";
import { GOAL_NAMED, indicatorHead } from "./indicator-words.ts";
import { type Letter, wordsOf } from "./letter.ts";
import { GOAL_COLUMN, ORDERS } from "./lexicon/goals.ts";
import { anyOf, startsWith } from "./lexicon/words.ts";
import { within } from "./outline.ts";
import { goalHeading } from "./section-headings.ts";
import { type Cell, cellAt, type Row, type Table } from "./tables.ts";

const GOAL_HEAD = startsWith(GOAL_COLUMN);
const ORDERED = anyOf(ORDERS);
/** "1.2 …", "A. …" before a goal in a cell. */
const CELL_NUMBER =
	/^(\d{1,2}(?:\.\d{1,2})?|[A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?|[A-H](?=[.:)]))[.:)]?\s+(?:[–-]\s)?/u;
/** A cell that holds a goal's number and nothing else. */
const NUMBER_ALONE = /^(?:mål\s)?(\d{1,2}(?:\.\d{1,2})?|[A-Z]{1,2}\d{1,2}(?:\.\d{1,2})?|[A-H])[.:)]?$/i;

const isGoalHead = (cell: Cell): boolean =>
	GOAL_HEAD.test(cell.text) && cell.text.length < 60 && !/20\d{2}/u.test(cell.text);

/** «M1», «DM1.2» → the number, as in a heading. */
const withoutMark = (id: string | null): string | null => id?.replace(/^[DHV]?M(?=\d)/i, "") ?? null;

function goalIn(row: Row, cell: Cell, parent: string | null): Candidate {
	const match = goalHeading(cell.text) ?? CELL_NUMBER.exec(cell.text);
	const text = clean(cell.text.slice(match?.[0].length ?? 0).replaceAll("\n", " "));
	const before = row.cells.findLast((one) => one.column < cell.column);
	const id = match?.[1] ?? NUMBER_ALONE.exec(before?.text ?? "")?.[1] ?? null;
	return { id: withoutMark(id), text, parent, block: cell.blocks[0]!, section: null, main: false };
}

/** Goals and those under them, none of which bears a number: each is under the goal that its row, or one above, begins with. */
function counted(table: Table, column: number, goals: readonly Candidate[]): Candidate[] {
	if (goals.some(({ id }) => id !== null)) return [...goals];
	const mains = new Set(table.rows.flatMap((row) => cellAt(row, column)?.blocks[0] ?? []));
	let count = 0;
	return goals.map((goal) => {
		if (mains.has(goal.block)) return { ...goal, id: String(++count) };
		return { ...goal, parent: count === 0 ? null : String(count) };
	});
}

function inColumns(table: Table, from: number, columns: readonly number[]): Candidate[] {
	const found: Candidate[] = [];
	let main: string | null = null;
	for (const row of table.rows.slice(from)) {
		for (const [index, column] of columns.entries()) {
			const cell = cellAt(row, column);
			if (cell === null || cell.column !== column || cell.text.length < 8) continue;
			const goal = goalIn(row, cell, index === 0 ? null : main);
			if (index === 0) main = goal.id;
			found.push(goal);
		}
	}
	return columns.length > 1 ? counted(table, columns[0]!, found) : found;
}

/** A table of goals and nothing that they are judged by, in a chapter of goals: every row gives one in words. */
function goalsAlone(table: Table): Candidate[] {
	if (within(table.section, "goals", "goal", "indicators", "assignments", "reporting")?.kind !== "goals")
		return [];
	const heads = table.rows[0]?.cells.filter(isGoalHead) ?? [];
	const found = inColumns(
		table,
		1,
		heads.map((cell) => cell.column),
	);
	const inWords = found.every(({ text }) => /[A-Za-zÀ-ſ]{3}\s[A-Za-zÀ-ſ]/u.test(text) && !ORDERED.test(text));
	return inWords && found.length > 1 ? found : [];
}

/** Goals in the cells of a table of goals and indicators; a second column of goals holds those under the first. */
export function goalsInTable(table: Table): Candidate[] {
	const across = goalsAcross(table);
	if (across.length > 1) return across;
	const head = indicatorHead(table);
	if (head === null) return goalsAlone(table);
	const columns = table.rows[head.row]!.cells.filter(
		(cell) =>
			cell !== head.cell &&
			(isGoalHead(cell) || /^resultatmål$/i.test(cell.text)) &&
			cell.column < head.cell.column,
	).map((cell) => cell.column);
	return inColumns(table, head.row + 1, columns);
}

/** The column of a table of indicators that names the goal of each row by its number alone; null where none does. */
export function referenceColumn(table: Table, head: number, indicator: number): Cell | null {
	const rows = table.rows.slice(head + 1);
	const cells = table.rows[head]!.cells.filter((cell) => cell.column > indicator && isGoalHead(cell));
	return (
		cells.find(({ column, text }) =>
			rows.every((row) => {
				const number = NUMBER_ALONE.exec(cellAt(row, column)?.text ?? "")?.[1];
				return number !== undefined && (number.includes(".") || !/^mål$/i.test(text));
			}),
		) ?? null
	);
}

const IN_BRACKETS = /\([^()]{4,30}\)/u;

/** The numbers of the goals that indicators name beside them or in brackets, or headings that say no more of them. */
export function goalsReferredTo(letter: Letter): ReadonlySet<string> {
	const numbers = new Set<string>();
	for (const table of letter.tables) {
		const head = indicatorHead(table);
		const column = head === null ? null : referenceColumn(table, head.row, head.cell.column);
		if (head === null || column === null) continue;
		for (const row of table.rows.slice(head.row + 1))
			numbers.add(NUMBER_ALONE.exec(cellAt(row, column.column)?.text ?? "")?.[1] ?? "");
	}
	for (const { name, kind, blocks } of letter.outline.sections) {
		for (const block of kind === "indicators" ? blocks : []) {
			const bracket = IN_BRACKETS.exec(wordsOf(letter, block))?.[0] ?? "";
			numbers.add(GOAL_NAMED.exec(bracket)?.[1] ?? "");
		}
		const named = kind === "goal" ? goalHeading(name) : null;
		if (named !== null && named[0] === name) numbers.add(named[1] ?? "");
	}
	return numbers;
}

/** «A | Leden er trygg», «B | Havna er rein» right after a line that leads to goals: a list that stands in columns. */
function goalsInRows(letter: Letter, { before, rows, section, width }: Table): Candidate[] {
	if (before === null || width !== 2 || !leadsToGoals(section, wordsOf(letter, before), null)) return [];
	const found = rows.flatMap((row): Candidate[] => {
		const [code, words] = row.cells;
		const coded = row.cells.length === 2 && NUMBER_ALONE.test(code!.text) && words!.text.includes(" ");
		return coded ? [goalIn(row, words!, null)] : [];
	});
	return found.length === rows.length && found.length > 1 ? found : [];
}

/** All goals that the letter gives in tables. */
export const goalsInTables = (letter: Letter): readonly Candidate[] =>
	letter.tables.flatMap((table) => {
		const found = goalsInTable(table);
		return found.length > 0 ? found : goalsInRows(letter, table);
	});
