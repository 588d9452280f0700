import { dayInNorway } from "#base/day.ts";
import { yearOf } from "#base/year.ts";
import { type Module, shows } from "#platform/action.ts";
import { assignmentList, dutyList, goalList } from "./plan.contract.ts";
import { assignmentsOf, dutiesOf, goalsOf, indicatorsOf } from "./plan.store.ts";

/** What the plan module lets the server offer. */
export const planModule: Module = {
	actions: [],
	views: [
		shows(goalList, async (tx, { actor, input }) => ({
			goals: await goalsOf(tx, yearOf(actor.agencyId, input)),
			indicators: await indicatorsOf(tx, yearOf(actor.agencyId, input)),
		})),
		shows(assignmentList, async (tx, { actor, input, now }) => ({
			assignments: await assignmentsOf(tx, yearOf(actor.agencyId, input)),
			today: dayInNorway(now),
		})),
		shows(dutyList, async (tx, { actor, input, now }) => ({
			duties: await dutiesOf(tx, yearOf(actor.agencyId, input)),
			today: dayInNorway(now),
		})),
	],
};
