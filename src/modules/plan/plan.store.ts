import type { z } from "zod";
import type { RowOfYear, WordedRow, YearOf } from "#base/year.ts";
import { asOf } from "#platform/db/as-of.ts";
import type { Transaction } from "#platform/db/database.ts";
import { rowsOfYear } from "#platform/db/rows-of-year.ts";
import type { AssignmentRow, DeadlineRow, DutyRow, GoalRow, IndicatorRow } from "./plan.contract.ts";

/** Rows of `plan`, with the tables' own names for their columns. */
export interface PlanRows {
	readonly goals: readonly (WordedRow & {
		readonly number: string;
		readonly text: string;
		readonly parent: string | null;
	})[];
	readonly indicators: readonly (WordedRow & {
		readonly number: string;
		readonly text: string;
		readonly goal: string | null;
		readonly target: string | null;
		readonly kind: string;
		readonly results: readonly { readonly label: string; readonly value: string }[];
	})[];
	readonly assignments: readonly (WordedRow & {
		readonly number: string;
		readonly title: string;
		readonly kind: string;
		readonly goal: string | null;
		readonly lead: string | null;
		readonly participants: readonly string[];
		readonly background: string | null;
		readonly description: string | null;
		readonly financing: string | null;
		readonly open_ended: string | null;
		readonly parts: readonly {
			readonly id: string;
			readonly title: string | null;
			readonly lead: string | null;
		}[];
	})[];
	readonly duties: readonly (WordedRow & {
		readonly number: string;
		readonly text: string;
		readonly actor: string | null;
		readonly co_actors: readonly string[];
		readonly modality: string;
		readonly kind: string;
		readonly recurrence: string | null;
		readonly goal: string | null;
		readonly assignment: string | null;
		readonly heading: readonly string[];
	})[];
	readonly deadlines: readonly (RowOfYear & {
		readonly assignment_id: string | null;
		readonly duty_id: string | null;
		readonly part: string | null;
		readonly day: string | null;
		readonly label: string | null;
		readonly text: string;
	})[];
}

/** Adds what a letter orders. */
export async function addPlan(tx: Transaction, rows: PlanRows): Promise<void> {
	await tx.query(
		`insert into plan.goal (agency_id, id, acceptance_id, year, place, number, text, parent, sources)
		select agency_id, id, acceptance_id, year, place, number, text, parent, sources
		from jsonb_populate_recordset(null::plan.goal, $1)`,
		[JSON.stringify(rows.goals)],
	);
	await tx.query(
		`insert into plan.indicator (
			agency_id, id, acceptance_id, year, place, number, text, goal, target, kind, results, sources
		)
		select agency_id, id, acceptance_id, year, place, number, text, goal, target, kind, results, sources
		from jsonb_populate_recordset(null::plan.indicator, $1)`,
		[JSON.stringify(rows.indicators)],
	);
	await tx.query(
		`insert into plan.assignment (
			agency_id, id, acceptance_id, year, place, number, title, kind, goal, lead, participants,
			background, description, financing, open_ended, parts, sources
		)
		select agency_id, id, acceptance_id, year, place, number, title, kind, goal, lead, participants,
			background, description, financing, open_ended, parts, sources
		from jsonb_populate_recordset(null::plan.assignment, $1)`,
		[JSON.stringify(rows.assignments)],
	);
	await tx.query(
		`insert into plan.duty (
			agency_id, id, acceptance_id, year, place, number, text, actor, co_actors, modality, kind,
			recurrence, goal, assignment, heading, sources
		)
		select agency_id, id, acceptance_id, year, place, number, text, actor, co_actors, modality, kind,
			recurrence, goal, assignment, heading, sources
		from jsonb_populate_recordset(null::plan.duty, $1)`,
		[JSON.stringify(rows.duties)],
	);
	await tx.query(
		`insert into plan.deadline (
			agency_id, id, acceptance_id, year, place, assignment_id, duty_id, part, day, label, text
		)
		select agency_id, id, acceptance_id, year, place, assignment_id, duty_id, part, day, label, text
		from jsonb_populate_recordset(null::plan.deadline, $1)`,
		[JSON.stringify(rows.deadlines)],
	);
}

const bound = ({ agencyId, year, before }: YearOf): unknown[] => [agencyId, year, before];

/** The goals in force, as the letters order them. */
export function goalsOf(tx: Transaction, of: YearOf): Promise<z.output<typeof GoalRow>[]> {
	return tx.query(
		`select id, number, text, parent, sources as words
		from ${asOf("plan.goal", "agency_id, id, year, place, state, number, text, parent, sources", "$3")} g
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		bound(of),
	);
}

/** The indicators in force, as the letters order them. */
export function indicatorsOf(tx: Transaction, of: YearOf): Promise<z.output<typeof IndicatorRow>[]> {
	const columns = "agency_id, id, year, place, state, number, text, goal, target, kind, results, sources";
	return tx.query(
		`select id, number, text, goal, target, kind, results, sources as words
		from ${asOf("plan.indicator", columns, "$3")} i
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		bound(of),
	);
}

type Deadline = z.output<typeof DeadlineRow>;

/** Deadlines in force, by the assignment or duty whose they are. */
async function deadlinesOf(tx: Transaction, of: YearOf): Promise<ReadonlyMap<string, Deadline[]>> {
	const columns = "agency_id, id, year, place, state, assignment_id, duty_id, part, day, label, text";
	const rows = await tx.query<Deadline & { of: string }>(
		`select coalesce(assignment_id, duty_id) as of, id, part, day, label, text
		from ${asOf("plan.deadline", columns, "$3")} d
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		bound(of),
	);
	const known = new Map<string, Deadline[]>();
	for (const { of: whose, ...deadline } of rows) {
		known.set(whose, [...(known.get(whose) ?? []), deadline]);
	}
	return known;
}

/** The assignments in force with their deadlines, as the letters order them. */
export async function assignmentsOf(tx: Transaction, of: YearOf): Promise<z.output<typeof AssignmentRow>[]> {
	const columns = `agency_id, id, year, place, state, number, title, kind, goal, lead, participants, background,
		description, financing, open_ended, parts, sources`;
	const rows = await tx.query<Omit<z.output<typeof AssignmentRow>, "deadlines">>(
		`select id, number, title, kind, goal, lead, participants, background, description, financing,
			open_ended as "openEnded", parts, sources as words
		from ${asOf("plan.assignment", columns, "$3")} a
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		bound(of),
	);
	const deadlines = await deadlinesOf(tx, of);
	return rows.map((row) => ({ ...row, deadlines: deadlines.get(row.id) ?? [] }));
}

/** An assignment as far as its days are told, without all that the letter says of it. */
export type DatedAssignment = Pick<
	z.output<typeof AssignmentRow>,
	"id" | "number" | "title" | "goal" | "deadlines"
>;

/** The assignments in force with their deadlines, in few words: for what looks at many years at once. */
export async function datedAssignmentsOf(tx: Transaction, of: YearOf): Promise<DatedAssignment[]> {
	const rows = await tx.query<Omit<DatedAssignment, "deadlines">>(
		`select id, number, title, goal
		from ${asOf("plan.assignment", "agency_id, id, year, place, state, number, title, goal", "$3")} a
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		bound(of),
	);
	const deadlines = await deadlinesOf(tx, of);
	return rows.map((row) => ({ ...row, deadlines: deadlines.get(row.id) ?? [] }));
}

/** The duties in force with their deadlines, as the letters order them. */
export async function dutiesOf(tx: Transaction, of: YearOf): Promise<z.output<typeof DutyRow>[]> {
	const columns = `agency_id, id, year, place, state, number, text, actor, co_actors, modality, kind, recurrence, goal,
		assignment, heading, sources`;
	const rows = await tx.query<Omit<z.output<typeof DutyRow>, "deadlines">>(
		`select id, number, text, actor, co_actors as "coActors", modality, kind as action, recurrence, goal,
			assignment, heading, sources as words
		from ${asOf("plan.duty", columns, "$3")} d
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		bound(of),
	);
	const deadlines = await deadlinesOf(tx, of);
	return rows.map((row) => ({ ...row, deadlines: deadlines.get(row.id) ?? [] }));
}

/** What may become of the rows of an accepted letter. */
export const planKept = rowsOfYear({
	goal: "plan.goal",
	indicator: "plan.indicator",
	assignment: "plan.assignment",
	duty: "plan.duty",
	deadline: "plan.deadline",
});
