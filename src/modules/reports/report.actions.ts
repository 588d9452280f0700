import { dayInNorway } from "#base/day.ts";
import { yearOf } from "#base/year.ts";
import { type Module, shows } from "#platform/action.ts";
import { reportList } from "./report.contract.ts";
import { reportsOf } from "./report.store.ts";

/** What the reports module lets the server offer. */
export const reportsModule: Module = {
	actions: [],
	views: [
		shows(reportList, async (tx, { actor, input, now }) => ({
			reports: await reportsOf(tx, yearOf(actor.agencyId, input)),
			today: dayInNorway(now),
		})),
	],
};
