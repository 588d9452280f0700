import { goalColumns, labelOf } from "./goal-columns.ts";
import type { Goals } from "./goals.ts";
import { ownGoal } from "./indicator-goal.ts";
import { clean, type FoundIndicator, isCounted, NAMED, NUMBERED, numberIn } from "./indicator-words.ts";
import { sourceOf } from "./letter.ts";
import { TARGET_LABEL } from "./lexicon/goals.ts";
import { startsWith } from "./lexicon/words.ts";
import type { Indicator } from "./reading.ts";
import { kindOf } from "./section-headings.ts";
import { cellAt, type Table } from "./tables.ts";

const TARGET = startsWith(TARGET_LABEL);

/** The indicators of such a table: each is its column's goal's, and the row under it may hold the targets. */
export function indicatorsAcross(goals: Goals, table: Table): readonly FoundIndicator[] {
	const columns = goalColumns(table).filter(({ id }) => goals.list.some((goal) => goal.id === id));
	const counts = new Map<string, number>();
	// Without a column of labels, the cells themselves tell that they are indicators.
	const labelled = (columns[0]?.column ?? 0) > 0;
	return table.rows.slice(1).flatMap((row, index) => {
		const named = !labelled && row.cells.every(({ text }) => NAMED.test(text) || isCounted(text));
		const kind = named ? "indicators" : labelled ? kindOf(labelOf(row)) : "other";
		if (kind !== "indicators" && kind !== "key-figures") return [];
		const next = table.rows[index + 2];
		const targets = next !== undefined && TARGET.test(labelOf(next)) ? next : null;
		return columns.flatMap(({ column, id: goal }) => {
			const cell = cellAt(row, column);
			return (cell?.blocks ?? []).flatMap((block): FoundIndicator[] => {
				const words = cell!.text.slice(block.words - cell!.start, block.end - cell!.start);
				const match = NAMED.exec(words) ?? NUMBERED.exec(words);
				const text = clean(words.slice(match?.[0].length ?? 0));
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
					target: target === null ? null : clean(target.text),
					...(kind === "key-figures" ? { kind: "key-figure" as const } : {}),
					source: sourceOf({ start: block.words, end: block.end, page: block.page }),
				};
				return [{ indicator, block }];
			});
		});
	});
}
