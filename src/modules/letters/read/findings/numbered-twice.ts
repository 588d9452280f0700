import type { FoundAssignment } from "../assignments/index.ts";
import { alike, folded, type Letter, sourceOf } from "../letter.ts";
import type { Source } from "../reading.ts";
import { goalHeading } from "../section-headings.ts";
import { cellAt, type Table } from "../tables.ts";
import { type Asked, asked } from "./asked.ts";

/** A number with the name that it is given to. */
interface Given {
	readonly number: string;
	readonly name: string;
	readonly source: Source;
}

/** Numbers given to two things whose names have nothing in common. */
function twice(given: readonly Given[], severity: "warning" | "note"): readonly Asked[] {
	const first = new Map<string, Given>();
	const found = new Map<string, Asked>();
	for (const one of given) {
		const before = first.get(one.number);
		if (before === undefined) first.set(one.number, one);
		else if (!found.has(one.number) && !alike(before.name, one.name)) {
			const values = { number: one.number, one: before.name.slice(0, 90), other: one.name.slice(0, 90) };
			found.set(
				one.number,
				asked("conflicting-reference", severity, "numberTwice", values, [before.source, one.source]),
			);
		}
	}
	return [...found.values()];
}

/** Chapters with one number and two names: a note, since a reference to either may be right. */
export function chaptersNumberedTwice(letter: Letter): readonly Asked[] {
	const given = letter.outline.sections.flatMap(({ number, name, heading, annex, parent }): Given[] => {
		if (number === null || heading === null || annex || !/^\d+(?:\.\d+)*$/u.test(number)) return [];
		// «1 Mekling» in bold within 3.1 is counted there, and is no chapter.
		if (parent?.number != null && !number.includes(".")) return [];
		return [{ number, name, source: sourceOf(heading) }];
	});
	return twice(given, "note");
}

/** Goals side by side with one number and two texts. */
export function goalsNumberedTwice(letter: Letter): readonly Asked[] {
	return letter.outline.sections.flatMap(({ children }) =>
		twice(
			children.flatMap(({ name, heading }): Given[] => {
				const match = heading === null ? null : goalHeading(name);
				const text = match === null ? "" : name.slice(match[0].length);
				return match === null || heading === null || folded(text).length < 8
					? []
					: [{ number: folded(match[0]), name: text, source: sourceOf(heading) }];
			}),
			"warning",
		),
	);
}

const HEADED =
	/^(?:oppdrag|oppgave|oppgåve)\s(?:nr\.?\s)?([A-Z]{0,3}\d[\d./-]{0,8})[.:]?\s+(?:[–-]\s)?(?=[A-ZÀ-Þ])/i;

/** Assignments side by side with one number and two titles. */
export function assignmentsHeadedTwice(letter: Letter): readonly Asked[] {
	return letter.outline.sections.flatMap(({ children }) =>
		twice(
			children.flatMap(({ name, heading }): Given[] => {
				const match = heading === null ? null : HEADED.exec(name);
				if (match === null || heading === null) return [];
				return [{ number: match[1] ?? "", name: name.slice(match[0].length), source: sourceOf(heading) }];
			}),
			"warning",
		),
	);
}

/** Rows of one table that give an assignment's number to two titles. */
export function assignmentsNumberedTwice(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Asked[] {
	const ids = new Map(
		assignments.flatMap(({ assignment }) => assignment.sources.map((one) => [one.start, assignment.id])),
	);
	return letter.tables.flatMap((table: Table) =>
		twice(
			table.rows.flatMap((row): Given[] => {
				const number = ids.get(row.start);
				const title = row.cells.find((cell) => cell !== row.cells[0] && folded(cell.text).length > 12);
				const first = cellAt(row, 0);
				// A number alone in its cell: a row that goes on about the one above says it otherwise.
				if (number === undefined || title === undefined || folded(first?.text ?? "") !== folded(number))
					return [];
				return [{ number, name: title.text.split("\n")[0]!, source: sourceOf(row) }];
			}),
			"warning",
		),
	);
}
