import { DEMAND_COLUMN, GOAL_COLUMN } from "./lexicon/goals.ts";
import { startsWith } from "./lexicon/words.ts";
import { within } from "./outline.ts";
import { type Cell, cellAt, type Table } from "./tables.ts";

const DEMAND = startsWith(DEMAND_COLUMN);
const GOAL = startsWith(GOAL_COLUMN);
/** «Minst 75 % av kommunene har …»: so many words say what is measured; «Minst 75 %» does not. */
const FEWEST_WORDS = 4;
/** A demand that says what is measured, and not only how much. */
export const saysWhat = (text: string): boolean =>
	(text.match(/[A-Za-zÀ-ſ]{2,}/gu)?.length ?? 0) >= FEWEST_WORDS;

/**
 * The column of result requirements beside goals alone, whose cells say in words what is measured: with no
 * column of indicators they are what the goals are judged by.
 */
export function demandHead(table: Table): { readonly row: number; readonly cell: Cell } | null {
	const [head, ...rows] = table.rows;
	const cell = head?.cells.at(-1);
	if (head === undefined || cell === undefined || head.cells.length < 2 || !DEMAND.test(cell.text))
		return null;
	if (!head.cells.every((one) => one === cell || (GOAL.test(one.text) && !/20\d{2}/u.test(one.text))))
		return null;
	if (within(table.section, "goals", "goal", "assignments", "reporting")?.kind.startsWith("goal") !== true)
		return null;
	const told = rows.flatMap((row) => cellAt(row, cell.column) ?? []);
	return told.length > 1 && told.every(({ text }) => saysWhat(text)) ? { row: 0, cell } : null;
}
