import type { Goals } from "./goals.ts";
import { ownGoal } from "./indicator-goal.ts";
import { clean, type FoundIndicator, NAMED, NUMBERED, numberIn } from "./indicator-words.ts";
import { alike, sourceOf } from "./letter.ts";
import { ORDERS } from "./lexicon/goals.ts";
import { anyOf } from "./lexicon/words.ts";
import type { Indicator } from "./reading.ts";
import { goalHeading, kindOf } from "./section-headings.ts";
import type { Cell, Table } from "./tables.ts";

const ORDERED = anyOf(ORDERS);

/** The goal that a row gives: by its number, or by its words in the cell beside. */
function goalOfRow(goals: Goals, label: Cell, beside: Cell | undefined): string | null {
	const id = goalHeading(label.text)?.[1]?.toUpperCase();
	const text = beside?.text ?? "";
	return (
		goals.list.find((goal) => goal.id === id)?.id ??
		goals.list.find((goal) => text.length > 8 && alike(goal.text, text))?.id ??
		null
	);
}

/** Indicators of a table whose first column says what each row holds: the goal, its indicators, its assignments. */
export function labelledIndicators(goals: Goals, table: Table): FoundIndicator[] {
	const found: FoundIndicator[] = [];
	let goal = goals.under(table.section, table.rows[0]!.start);
	let kind = "other";
	let count = 0;
	for (const row of table.rows) {
		const [first, ...others] = row.cells;
		if (first === undefined) continue;
		if (first.column === 0) {
			kind = first.text.length < 60 ? kindOf(first.text) : "other";
			if (kind === "goal" || kind === "goals") goal = goalOfRow(goals, first, others[0]) ?? goal;
			if (kind === "goal" || kind === "goals") count = 0;
		}
		const cells = first.column === 0 ? others : row.cells;
		if (kind !== "indicators" && kind !== "key-figures") continue;
		for (const block of cells[0]?.blocks ?? []) {
			const text = cells[0]!.text.slice(block.words - cells[0]!.start, block.end - cells[0]!.start);
			const match = NAMED.exec(text) ?? NUMBERED.exec(text);
			const words = clean(text.slice(match?.[0].length ?? 0));
			// «Rapporteringskrav: Direktoratet skal gjøre rede for …»: a duty, and nothing that is measured.
			if (words.length < 5 || (kind === "key-figures" && ORDERED.test(words) && words.endsWith(".")))
				continue;
			const written = match?.[1] ?? match?.[2] ?? numberIn(block.marker);
			const id = written === "" ? String(++count) : written;
			const indicator: Indicator = {
				id,
				text: words,
				goal: ownGoal(goals, goal, id),
				target: null,
				...(kind === "key-figures" ? { kind: "key-figure" as const } : {}),
				source: sourceOf({ start: block.words, end: block.end, page: block.page }),
			};
			found.push({ indicator, block });
		}
	}
	return found;
}
