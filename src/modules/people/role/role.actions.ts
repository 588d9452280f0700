import { dayInNorway } from "#base/day.ts";
import { granted } from "#base/result.ts";
import { type Action, performs } from "#platform/action.ts";
import { newId } from "#platform/ids.ts";
import { spaceInReach, spacesInReach } from "../organisation/organisation.store.ts";
import { whoIs } from "../person/person.store.ts";
import { lastDaysOf } from "../person/person.ts";
import { endRole } from "./ending.ts";
import { deputise, giveRole } from "./giving.ts";
import { roleStateOn } from "./period.ts";
import { roleDeputise, roleEnd, roleGive } from "./role.contract.ts";
import {
	addRole,
	deputiesOf,
	endRoles,
	holdRole,
	isSteeredBy,
	otherAdministrators,
	periodsHeld,
	unitOf,
} from "./role.store.ts";

const giving = performs(roleGive, {
	async load(tx, { actor, input, now }) {
		const space = await spaceInReach(tx, actor, input.organisationId);
		const person = await whoIs(tx, input.personId);
		if (space === null || person === null) return null;
		const { version: _, ...spaceOnly } = space;
		const unit = input.unitId === null ? null : await unitOf(tx, space.id, input.unitId);
		if (unit === null && input.unitId !== null) return null;
		const { role, unitId, fromDay, toDay, personId } = input;
		return {
			...{ role, fromDay, toDay, space: spaceOnly, person, unit, today: dayInNorway(now) },
			...{ giverId: actor.personId, actingForId: actor.agencyId },
			held: await periodsHeld(tx, { spaceId: space.id, personId, role, unitId }),
		};
	},
	decide(facts) {
		const decision = giveRole(facts);
		return decision.ok ? granted(facts.space.id) : decision;
	},
	async save(tx, spaceId, { input, now }) {
		const id = newId(now);
		await addRole(tx, { ...input, id, spaceId, deputyFor: null });
		return { id, version: 1 };
	},
});

const deputising = performs(roleDeputise, {
	async load(tx, { actor, input, now }) {
		const original = await holdRole(tx, await spacesInReach(tx, actor), input.id);
		if (original === null) return null;
		const { spaceId, unitId, role } = original;
		const space = await spaceInReach(tx, actor, spaceId);
		const person = await whoIs(tx, input.personId);
		if (space === null || person === null) return null;
		const { version: _, ...spaceOnly } = space;
		const today = dayInNorway(now);
		return {
			...{ role, fromDay: input.fromDay, toDay: input.toDay, space: spaceOnly, person, today, original },
			unit: unitId === null ? null : await unitOf(tx, spaceId, unitId),
			...{ giverId: actor.personId, actingForId: actor.agencyId },
			held: await periodsHeld(tx, { spaceId, personId: person.id, role, unitId }),
			...{ state: roleStateOn(today, original), version: original.version },
		};
	},
	decide(facts) {
		const decision = deputise(facts);
		return decision.ok ? granted(facts.original) : decision;
	},
	async save(tx, original, { input, now }) {
		const id = newId(now);
		await addRole(tx, { ...original, ...input, id, deputyFor: original.id });
		return { id, version: 1 };
	},
});

const ending = performs(roleEnd, {
	async load(tx, { actor, input, now }) {
		const role = await holdRole(tx, await spacesInReach(tx, actor), input.id);
		if (role === null) return null;
		const today = dayInNorway(now);
		const person = await whoIs(tx, role.personId);
		const isOwnSteward = role.role === "steward" && role.spaceId === actor.agencyId;
		return {
			...role,
			...{ lastDay: input.lastDay, today, state: roleStateOn(today, role) },
			isActorsOwn: role.personId === actor.personId,
			isMinistrysSteward: isOwnSteward && person !== null && (await isSteeredBy(tx, actor, person.homeId)),
			deputies: await deputiesOf(tx, role.spaceId, role.id),
			otherAdministrators:
				role.role === "administrator" ? await otherAdministrators(tx, role.spaceId, role.personId) : [],
		};
	},
	decide(facts) {
		const decision = endRole(facts);
		return decision.ok ? granted({ facts, ends: lastDaysOf(facts, facts.lastDay) }) : decision;
	},
	async save(tx, { facts, ends }) {
		const version = await endRoles(tx, ends);
		const { fromDay, today } = facts;
		const toDay = ends[0]?.lastDay ?? facts.lastDay;
		return { id: facts.id, state: roleStateOn(today, { fromDay, toDay }), version };
	},
});

export const roleActions: readonly Action[] = [giving, deputising, ending];
