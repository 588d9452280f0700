import { dayInNorway } from "#base/day.ts";
import { type Action, performs, shows, type View } from "#platform/action.ts";
import type { Actor, Transaction } from "#platform/db/database.ts";
import { newId } from "#platform/ids.ts";
import {
	addAgency,
	findOrganisation,
	holdOrganisation,
	kindActedFor,
	listOrganisations,
	renameOrganisation,
	spacesInReach,
	twinsOf,
} from "../organisation/organisation.store.ts";
import { addUnit, changeUnit, holdTree, holdUnit } from "../unit/unit.store.ts";
import { type Change, registerCompare, registerTakeIn } from "./register.contract.ts";
import { partsWithNumbers } from "./register.store.ts";
import { type Known, takeIn } from "./taking-in.ts";

const comparing = shows(registerCompare, async (tx, { actor, input }) => {
	const numbers = input.numbers?.split(",") ?? [];
	const organisations = await listOrganisations(tx, actor, {
		...{ limit: numbers.length, after: null, search: undefined, kind: undefined },
		...{ onlyMine: false, numbers, backwards: false },
	});
	return {
		organisations: organisations.map(({ id, number, name, version, reach }) => ({
			...{ id, number, name, version, reach },
		})),
		parts: await partsWithNumbers(tx, await spacesInReach(tx, actor), numbers),
		adds: (await kindActedFor(tx, actor)) === "ministry",
	};
});

/** What is known of a change, held until the transaction ends. */
async function knownOf(
	tx: Transaction,
	actor: Actor,
	spaces: readonly string[],
	change: Change,
): Promise<Known> {
	if (change.does === "add") return { change, twins: await twinsOf(tx, { ...change, id: null }) };
	if (change.does === "rename") {
		const held = await holdOrganisation(tx, actor, change.id);
		const found = held ?? (await findOrganisation(tx, actor, change.id));
		return { change, reach: held?.reach ?? "none", version: found?.version ?? null };
	}
	if (change.does === "rename-part") {
		const unit = await holdUnit(tx, spaces, change.id);
		const { organisationId = null, version = null, units = [] } = unit ?? {};
		return { change, organisationId, version, isNumberTaken: false, units };
	}
	const organisationId = spaces.includes(change.organisationId) ? change.organisationId : null;
	const units = organisationId === null ? [] : await holdTree(tx, organisationId);
	const same = await partsWithNumbers(tx, [change.organisationId], [change.number]);
	return { change, organisationId, version: null, isNumberTaken: same.length > 0, units };
}

/** Makes one change, which has been decided on. */
async function make(tx: Transaction, actor: Actor, now: Date, known: Known): Promise<void> {
	const { change } = known;
	const year = Number(dayInNorway(now).slice(0, 4));
	if (change.does === "add") {
		await addAgency(tx, { ...change, id: newId(now) }, { ministryId: actor.agencyId, year });
	} else if (change.does === "rename") {
		await renameOrganisation(tx, change.id, { name: change.name });
	} else if (change.does === "add-part") {
		await addUnit(tx, { ...change, id: newId(now), parentId: null });
	} else if ("organisationId" in known && known.organisationId !== null) {
		await changeUnit(tx, { id: change.id, organisationId: known.organisationId }, { name: change.name });
	}
}

const takingIn = performs(registerTakeIn, {
	async load(tx, { actor, input }) {
		const spaces = await spacesInReach(tx, actor);
		const changes: Known[] = [];
		for (const change of input.changes) changes.push(await knownOf(tx, actor, spaces, change));
		return { actingFor: await kindActedFor(tx, actor), changes };
	},
	decide: (facts) => takeIn(facts),
	async save(tx, changes, { actor, now }) {
		for (const known of changes) await make(tx, actor, now, known);
		const added = changes.filter(({ change }) => change.does === "add" || change.does === "add-part").length;
		return { added, renamed: changes.length - added };
	},
});

export const registerActions: readonly Action[] = [takingIn];
export const registerViews: readonly View[] = [comparing];
