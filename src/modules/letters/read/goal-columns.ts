import { type Candidate, clean } from "./goal-candidate.ts";
import type { Goals } from "./goals.ts";
import { ownGoal } from "./indicator-goal.ts";
import {
	clean as cleanIndicator,
	type FoundIndicator,
	NAMED,
	NUMBERED,
	numberIn,
} from "./indicator-words.ts";
import { sourceOf } from "./letter.ts";
import { TARGET_LABEL } from "./lexicon/goals.ts";
import { startsWith } from "./lexicon/words.ts";
import type { Indicator } from "./reading.ts";
import { goalHeading, kindOf } from "./section-headings.ts";
import { type Cell, cellAt, type Row, type Table } from "./tables.ts";

const TARGET = startsWith(TARGET_LABEL);

/** A column of a table whose head names a goal: its number, and its words where the head has them. */
interface GoalColumn {
	readonly column: number;
	readonly id: string;
	readonly text: string;
	readonly head: Cell;
}

/** The goals in the head of a table that has one in every column but the first; none where it is another table. */
function columnsOf(table: Table): readonly GoalColumn[] {
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
const labelOf = (row: Row): string => (row.cells[0]?.column === 0 ? row.cells[0].text : "");

/** Goals that stand side by side in a table, with their words in the head or in the row under it. */
export function goalsAcross(table: Table): Candidate[] {
	const columns = columnsOf(table);
	const row = table.rows.slice(1).find((one) => {
		const label = labelOf(one);
		return (
			label === "" ||
			["goal", "goals"].includes(kindOf(label)) ||
			/^(?:beskrivelse|formulering)/iu.test(label)
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

/** The indicators of such a table: each is its column's goal's, and the row under it may hold the targets. */
export function indicatorsAcross(goals: Goals, table: Table): readonly FoundIndicator[] {
	const columns = columnsOf(table).filter(({ id }) => goals.list.some((goal) => goal.id === id));
	const counts = new Map<string, number>();
	return table.rows.flatMap((row, index) => {
		const kind = kindOf(labelOf(row));
		if (kind !== "indicators" && kind !== "key-figures") return [];
		const next = table.rows[index + 1];
		const targets = next !== undefined && TARGET.test(labelOf(next)) ? next : null;
		return columns.flatMap(({ column, id: goal }) => {
			const cell = cellAt(row, column);
			return (cell?.blocks ?? []).flatMap((block): FoundIndicator[] => {
				const words = cell!.text.slice(block.words - cell!.start, block.end - cell!.start);
				const match = NAMED.exec(words) ?? NUMBERED.exec(words);
				const text = cleanIndicator(words.slice(match?.[0].length ?? 0));
				if (text.length < 5) return [];
				const count = (counts.get(`${goal}/${kind}`) ?? 0) + 1;
				counts.set(`${goal}/${kind}`, count);
				const written = match?.[1] ?? match?.[2] ?? numberIn(block.marker);
				const id = written === "" ? String(count) : written;
				const target = targets === null ? null : cellAt(targets, column);
				const indicator: Indicator = {
					id,
					text,
					goal: ownGoal(goals, goal, id),
					target: target === null ? null : cleanIndicator(target.text),
					...(kind === "key-figures" ? { kind: "key-figure" as const } : {}),
					source: sourceOf({ start: block.words, end: block.end, page: block.page }),
				};
				return [{ indicator, block }];
			});
		});
	});
}
