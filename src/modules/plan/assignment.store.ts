import type { z } from "zod";
import type { YearOf } from "#base/year.ts";
import { asOf } from "#platform/db/as-of.ts";
import type { Transaction } from "#platform/db/database.ts";
import type { AssignmentRow, DeadlineRow } from "./plan.contract.ts";

/** What a row was from a write on until the next: `entry` numbers writes in the order that they were done. */
interface Written {
	readonly entry: bigint;
	readonly state: "in-force" | "ended" | "taken-back";
}

/** An assignment as one write left it; its deadlines have writes of their own. */
export type WrittenAssignment = Written & Omit<z.output<typeof AssignmentRow>, "deadlines">;

/** A deadline as one write left it, with where the letter has it among deadlines. */
export type WrittenDeadline = Written & z.output<typeof DeadlineRow> & { readonly place: number };

/** All that an assignment has been, each list in the order of its writes. */
export interface AssignmentHistory {
	readonly assignment: readonly WrittenAssignment[];
	readonly deadlines: readonly WrittenDeadline[];
}

/**
 * The history of the assignment of a number, until the day that is asked for; null where the year has or had none.
 *
 * An assignment in force is preferred to one that ended, should both have the number.
 */
export async function assignmentHistory(
	tx: Transaction,
	{ agencyId, year, before }: YearOf,
	number: string,
): Promise<AssignmentHistory | null> {
	const [found] = await tx.query<{ id: string }>(
		`select id from ${asOf("plan.assignment", "agency_id, id, year, number, state", "$3")} a
		where agency_id = $1 and year = $2 and number = $4 and state <> 'taken-back'
		order by state = 'in-force' desc, id desc
		limit 1`,
		[agencyId, year, before, number],
	);
	if (found === undefined) return null;
	const bound = [agencyId, found.id, before];
	return {
		assignment: await tx.query<WrittenAssignment>(
			`select entry, state, id, number, title, kind, goal, lead, participants, background, description, financing,
				open_ended as "openEnded", parts, sources as words
			from plan.assignment_history
			where agency_id = $1 and id = $2 and ($3::timestamptz is null or valid_from < $3)
			order by entry`,
			bound,
		),
		deadlines: await tx.query<WrittenDeadline>(
			`select entry, state, id, place, part, day, label, text
			from plan.deadline_history
			where agency_id = $1 and ($3::timestamptz is null or valid_from < $3)
				and id in (select id from plan.deadline where agency_id = $1 and assignment_id = $2)
			order by entry`,
			bound,
		),
	};
}
