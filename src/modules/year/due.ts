/** Everything of a year that has a day, made of its lists: the front page, the year wheel and the calendar show it. */

/** What has a day. */
export type DueKind = "report" | "meeting" | "assignment" | "duty";

/** Something that must be done or happens by a day. */
export interface Due {
	readonly key: string;
	readonly day: string;
	readonly is: DueKind;
	/** The row of the list that it belongs to. */
	readonly row: string;
	readonly name: string;
	/** What is to be delivered, where the letter says so. */
	readonly label: string | null;
	/** The part of the assignment, by the letter's number. */
	readonly part: string | null;
	/** The assignment's number, by which it has a page of its own; null for what is none. */
	readonly assignment: string | null;
}

interface Lists {
	readonly assignments: readonly {
		readonly id: string;
		readonly number: string;
		readonly title: string;
		readonly goal: string | null;
		readonly deadlines: readonly {
			readonly id: string;
			readonly day: string | null;
			readonly part: string | null;
			readonly label: string | null;
		}[];
	}[];
	readonly duties?: readonly {
		readonly id: string;
		readonly text: string;
		readonly actor: string | null;
		readonly deadlines: readonly { readonly id: string; readonly day: string | null }[];
	}[];
	readonly reports: readonly { readonly id: string; readonly name: string; readonly due: string | null }[];
	readonly meetings: readonly {
		readonly id: string;
		readonly name: string;
		readonly period: string | null;
	}[];
}

type Deadlines = Lists["assignments"][number]["deadlines"];

/** Whether another deadline on the same day says of which part it is, or, where this one does not, what is due. */
function saysMore(deadlines: Deadlines, on: string, what: string | null): boolean {
	return deadlines.some(
		({ day, part, label }) =>
			day === on &&
			((part !== null && (what === null || what === label)) || (what === null && label !== null)),
	);
}

const NO_ASSIGNMENT = { part: null, assignment: null } as const;

/** Everything with a day, in the order of the days. A meeting whose day is not set stands in its month's list only. */
export function dueIn({ assignments, duties = [], reports, meetings }: Lists): readonly Due[] {
	const due: Due[] = [
		...assignments.flatMap(({ id: row, number, title, deadlines }) =>
			deadlines.flatMap(({ id: key, day, part, label }, _, all): Due[] =>
				day === null || (part === null && saysMore(all, day, label))
					? []
					: [
							{
								...{ key, day, is: "assignment", row, assignment: number },
								name: `${number} ${title}`,
								label,
								part,
							},
						],
			),
		),
		...duties.flatMap(({ id: row, text, actor, deadlines }) =>
			deadlines.flatMap(({ id: key, day }): Due[] =>
				day === null ? [] : [{ key, day, is: "duty", row, name: text, label: actor, ...NO_ASSIGNMENT }],
			),
		),
		...reports.flatMap(({ id, name, due: day }): Due[] =>
			day === null ? [] : [{ key: id, day, is: "report", row: id, name, label: null, ...NO_ASSIGNMENT }],
		),
		...meetings.flatMap(({ id, name, period }): Due[] =>
			period === null || period.length < 10
				? []
				: [{ key: id, day: period, is: "meeting", row: id, name, label: null, ...NO_ASSIGNMENT }],
		),
	];
	return due.sort((a, b) => a.day.localeCompare(b.day) || a.name.localeCompare(b.name, "nb"));
}

/** How many assignments serve each goal, by the goal's number. */
export function assignmentsByGoal(assignments: Lists["assignments"]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { goal } of assignments) {
		if (goal !== null) counts.set(goal, (counts.get(goal) ?? 0) + 1);
	}
	return counts;
}
