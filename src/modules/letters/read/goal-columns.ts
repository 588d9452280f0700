import { type Candidate, clean } from "./goal-candidate.ts";
import { goalHeading, kindOf } from "./section-headings.ts";
import { type Cell, cellAt, type Row, type Table } from "./tables.ts";

/** A column of a table whose head names a goal: its number, and its words where the head has them. */
export interface GoalColumn {
	readonly column: number;
	readonly id: string;
	readonly text: string;
	readonly head: Cell;
}

/** The goals in the head of a table that has one in every column but the first; none where it is another table. */
export function goalColumns(table: Table): readonly GoalColumn[] {
	const heads = table.rows[0]?.cells ?? [];
	const found = heads.flatMap((head): GoalColumn[] => {
		const match = goalHeading(head.text);
		const id = match?.[1];
		if (match === null || id === undefined) return [];
		return [{ column: head.column, id, text: clean(head.text.slice(match[0].length)), head }];
	});
	const labels = heads.filter((cell) => cell.column === 0 && goalHeading(cell.text) === null).length;
	return found.length > 1 && found.length + labels === heads.length ? found : [];
}

/** What the row holds, by the label in its first cell. */
export const labelOf = (row: Row): string => (row.cells[0]?.column === 0 ? row.cells[0].text : "");

/** Goals that stand side by side in a table, with their words in the head or in the row under it. */
export function goalsAcross(table: Table): Candidate[] {
	const columns = goalColumns(table);
	const row = table.rows.slice(1).find((one) => {
		const label = labelOf(one);
		return (
			label === "" || ["goal", "goals"].includes(kindOf(label)) || /^(?:beskrivelse|formulering)/i.test(label)
		);
	});
	return columns.flatMap(({ column, id, text, head }) => {
		const under = text !== "" || row === undefined ? null : cellAt(row, column);
		const words = under === null ? text : clean(under.text.replaceAll("\n", " "));
		if (!words.includes(" ")) return [];
		const block = (under ?? head).blocks[0]!;
		return [{ id, text: words, parent: null, block, section: null, main: false }];
	});
}
