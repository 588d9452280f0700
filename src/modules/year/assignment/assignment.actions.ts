import { dayInNorway } from "#base/day.ts";
import { yearOf } from "#base/year.ts";
import { allotmentsOf, earmarksOf } from "#budget";
import { lettersByIds } from "#letters";
import { namesOf } from "#people";
import { assignmentHistory, dutiesOf, goalsOf } from "#plan";
import { shows, type View } from "#platform/action.ts";
import type { Transaction } from "#platform/db/database.ts";
import { acceptancesWritten, type WrittenAcceptance } from "../year.store.ts";
import { assignmentShow } from "./assignment.contract.ts";
import { type AssignmentChange, assignmentAt, changesOf, saidWithin } from "./changes.ts";

const showing = shows(assignmentShow, async (tx, { actor, input, now }) => {
	const of = yearOf(actor.agencyId, input);
	const history = await assignmentHistory(tx, of, input.number);
	const then = history && assignmentAt(history, null);
	if (history === null || then === null) return null;
	const { state, ...assignment } = then;
	const { words, goal, number } = assignment;
	return {
		assignment: { ...assignment, deadlines: [...assignment.deadlines] },
		isInForce: state === "in-force",
		goal: (await goalsOf(tx, of)).find((known) => known.number === goal) ?? null,
		duties: (await dutiesOf(tx, of)).filter((duty) => duty.assignment === number),
		allotments: [...saidWithin(words, await allotmentsOf(tx, of))],
		earmarks: [...saidWithin(words, await earmarksOf(tx, of))],
		changes: await told(tx, actor.agencyId, changesOf(history, await acceptancesWritten(tx, of))),
		today: dayInNorway(now),
	};
});

/** Changes with the names of letters and people. */
async function told(
	tx: Transaction,
	agencyId: string,
	changes: readonly AssignmentChange<WrittenAcceptance>[],
) {
	const by = changes.map(({ acceptance }) => acceptance);
	const letters = await lettersByIds(
		tx,
		agencyId,
		by.map(({ letterId }) => letterId),
	);
	const names = await namesOf(
		tx,
		by.map(({ acceptedBy }) => acceptedBy),
	);
	return changes.map(
		({ acceptance: { id, letterId, acceptedAt, acceptedBy }, difference, fields, words }) => ({
			id,
			letter: {
				id: letterId,
				title: letters.get(letterId)?.title ?? "",
				dated: letters.get(letterId)?.dated ?? null,
			},
			acceptedAt: acceptedAt.toISOString(),
			acceptedBy: names.get(acceptedBy) ?? null,
			...{ difference, fields: [...fields], words: [...words] },
		}),
	);
}

/** What may be seen of single assignments. */
export const assignmentViews: readonly View[] = [showing];
