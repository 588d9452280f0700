import { dayInNorway } from "#base/day.ts";
import { type Action, performs, shows, type View } from "#platform/action.ts";
import { cursorOf, placeIn } from "#platform/cursor.ts";
import { Problem } from "#platform/problem.ts";
import { findOrganisation, kindActedFor } from "../organisation/organisation.store.ts";
import { steeringList, steeringSet } from "./steering.contract.ts";
import { holdYear, listSteering, setYear } from "./steering.store.ts";
import { setSteering } from "./steering.ts";

const yearOf = (now: Date): number => Number(dayInNorway(now).slice(0, 4));

const listing = shows(steeringList, async (tx, { input, now }) => {
	const { limit, agencyId = null } = input;
	const thisYear = yearOf(now);
	const after = placeIn(input.after, 3);
	const rows = await listSteering(tx, { agencyId, limit: limit + 1, after, thisYear });
	const steering = rows.slice(0, limit);
	const last = steering.at(-1);
	const next =
		rows.length > limit && last ? cursorOf([last.agency.name, String(last.year), last.agency.id]) : null;
	return { steering, next, thisYear };
});

const setting = performs(steeringSet, {
	async load(tx, { actor, input, now }) {
		const { agencyId, year, ministryId } = input;
		const version = await holdYear(tx, agencyId, year);
		const agency = await findOrganisation(tx, actor, agencyId);
		const ministry = await findOrganisation(tx, actor, ministryId);
		if (agency === null || ministry === null || agency.reach === "none") return null;
		return {
			...{ year, thisYear: yearOf(now), agency: { ...agency, reach: agency.reach }, ministry },
			...{ actingFor: await kindActedFor(tx, actor), isSet: version !== null },
			...(version === null ? {} : { version }),
		};
	},
	decide: (facts) => setSteering(facts),
	async save(tx, _, { input }) {
		const { agencyId, year } = input;
		const isSet = (await holdYear(tx, agencyId, year)) !== null;
		const version = await setYear(tx, input, isSet);
		if (version !== null) return { agencyId, year, version };
		throw new Problem("busy", "Noen andre satte det samme året akkurat nå. Last siden på nytt.");
	},
});

export const steeringActions: readonly Action[] = [setting];
export const steeringViews: readonly View[] = [listing];
