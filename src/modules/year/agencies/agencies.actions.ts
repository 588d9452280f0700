import { dayInNorway } from "#base/day.ts";
import { lookIntoSpaces } from "#people";
import { shows, type View } from "#platform/action.ts";
import { duesOf } from "../dues.store.ts";
import { fatesOf } from "../fate/fate.actions.ts";
import { agencyList } from "./agencies.contract.ts";
import { nextOf, ofLastYear } from "./agencies.ts";

const listing = shows(agencyList, async (tx, { actor, now }) => {
	const today = dayInNorway(now);
	const agencies = await lookIntoSpaces(tx, actor, "steward", async ({ id, name, shortName }) => {
		const fates = await fatesOf(tx, id);
		const dues = nextOf(await duesOf(tx, id, false), today);
		return {
			...{ id, name, shortName, ...ofLastYear(fates) },
			open: fates.reduce((sum, { questions }) => sum + questions.open, 0),
			next: dues.map(({ row: _, ...due }) => due),
		};
	});
	return { agencies, today };
});

/** What a ministry is told of its agencies. */
export const agencyViews: readonly View[] = [listing];
