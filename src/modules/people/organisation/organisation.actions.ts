import { dayInNorway } from "#base/day.ts";
import { type Action, performs, shows, type View } from "#platform/action.ts";
import { cursorOf, placeIn } from "#platform/cursor.ts";
import { newId } from "#platform/ids.ts";
import {
	organisationAdd,
	organisationChange,
	organisationList,
	organisationShow,
} from "./organisation.contract.ts";
import {
	addAgency,
	countIn,
	findOrganisation,
	holdOrganisation,
	kindActedFor,
	listOrganisations,
	renameOrganisation,
	twinsOf,
} from "./organisation.store.ts";
import { addAgency as mayAddAgency, nameOrganisation } from "./organisation.ts";

const listing = shows(organisationList, async (tx, { actor, input }) => {
	const { limit, kind, search, numbers } = input;
	const rows = await listOrganisations(tx, actor, {
		...{ limit: limit + 1, after: placeIn(input.after, 2), kind, search },
		...{ onlyMine: input.reach === "mine", numbers: numbers?.split(",") ?? null },
		backwards: input.sort === "-name",
	});
	const organisations = rows.slice(0, limit);
	const last = organisations.at(-1);
	return { organisations, next: rows.length > limit && last ? cursorOf([last.name, last.id]) : null };
});

const showing = shows(organisationShow, async (tx, { actor, input }) => {
	const organisation = await findOrganisation(tx, actor, input.id === "own" ? actor.agencyId : input.id);
	if (organisation === null) return null;
	return { organisation, counts: organisation.reach === "none" ? null : await countIn(tx, organisation.id) };
});

const adding = performs(organisationAdd, {
	load: async (tx, { actor, input }) => ({
		...input,
		twins: await twinsOf(tx, { id: null, ...input }),
		actingFor: await kindActedFor(tx, actor),
	}),
	decide: (facts) => mayAddAgency(facts),
	async save(tx, _, { actor, input, now }) {
		const id = newId(now);
		const year = Number(dayInNorway(now).slice(0, 4));
		await addAgency(tx, { id, ...input }, { ministryId: actor.agencyId, year });
		return { id, version: 1 };
	},
});

const changing = performs(organisationChange, {
	async load(tx, { actor, input }) {
		const twins = await twinsOf(tx, input);
		const held = await holdOrganisation(tx, actor, input.id);
		return held && { ...input, version: held.version, twins };
	},
	decide: (facts) => nameOrganisation(facts),
	save: async (tx, _, { input }) => ({
		id: input.id,
		version: await renameOrganisation(tx, input.id, input),
	}),
});

export const organisationActions: readonly Action[] = [adding, changing];
export const organisationViews: readonly View[] = [listing, showing];
