import { yearOf } from "#base/year.ts";
import { type Module, shows } from "#platform/action.ts";
import { moneyList } from "./budget.contract.ts";
import { allotmentsOf, authorisationsOf, earmarksOf } from "./budget.store.ts";

/** What the budget module lets the server offer. */
export const budgetModule: Module = {
	actions: [],
	views: [
		shows(moneyList, async (tx, { actor, input }) => {
			const of = yearOf(actor.agencyId, input);
			return {
				allotments: await allotmentsOf(tx, of),
				earmarks: await earmarksOf(tx, of),
				authorisations: await authorisationsOf(tx, of),
			};
		}),
	],
};
