import { dayInNorway } from "#base/day.ts";
import { granted } from "#base/result.ts";
import { type Action, performs, shows, type View } from "#platform/action.ts";
import { cursorOf, placeIn } from "#platform/cursor.ts";
import type { Actor, Transaction } from "#platform/db/database.ts";
import { newId } from "#platform/ids.ts";
import { spaceInReach, spacesInReach } from "../organisation/organisation.store.ts";
import { endRoles, rolesAsOf, rolesOfPeople, rolesThatEnd } from "../role/role.store.ts";
import {
	personAdd,
	personChange,
	personChangeSignIn,
	personEnd,
	personErase,
	personList,
	personResume,
	personShow,
} from "./person.contract.ts";
import {
	addPerson,
	changeContact,
	changeSignIn,
	changeState,
	erase,
	findPerson,
	type HeldPerson,
	holdPerson,
	isTied,
	listPeople,
	stateAsOf,
} from "./person.store.ts";
import { endPerson, addPerson as mayAddPerson, changeSignIn as mayChangeSignIn } from "./person.ts";

const listing = shows(personList, async (tx, { actor, input, now }) => {
	const space = await spaceInReach(tx, actor, input.organisationId);
	if (space === null) return null;
	const { limit, search, state, role } = input;
	const rows = await listPeople(tx, actor, {
		...{ organisationId: space.id, limit: limit + 1, after: placeIn(input.after, 2), search, state, role },
		backwards: input.sort === "-name",
	});
	const page = rows.slice(0, limit);
	const roles = await rolesOfPeople(
		tx,
		page.map(({ id }) => id),
		dayInNorway(now),
	);
	const people = page.map((person) => ({
		...person,
		roles: roles.filter((role) => role.person.id === person.id),
	}));
	const last = page.at(-1);
	return { people, next: rows.length > limit && last ? cursorOf([last.name ?? "", last.id]) : null };
});

const showing = shows(personShow, async (tx, { actor, input, now }) => {
	const found = await findPerson(tx, actor, input.id);
	if (found === null) return null;
	const { asOf = null } = input;
	const today = dayInNorway(now);
	const state = asOf === null ? found.person.state : await stateAsOf(tx, input.id, asOf);
	if (state === null) return { ...found, roles: [], deputies: [], asOf, today };
	const roles = await rolesAsOf(tx, input.id, today, asOf);
	return { ...found, person: { ...found.person, state }, ...roles, asOf, today };
});

const adding = performs(personAdd, {
	async load(tx, { actor, input, now }) {
		const space = await spaceInReach(tx, actor, input.organisationId);
		if (space === null) return null;
		const id = newId(now);
		return { id, homeId: space.id, isTied: await isTied(tx, input, id) };
	},
	decide(facts) {
		const decision = mayAddPerson(facts);
		return decision.ok ? granted(facts) : decision;
	},
	async save(tx, { id, homeId }, { input }) {
		await addPerson(tx, { ...input, id, homeId });
		return { id, state: "active" as const, version: 1 };
	},
});

/** The person in reach that an action is about. */
async function held(tx: Transaction, actor: Actor, id: string): Promise<HeldPerson | null> {
	return holdPerson(tx, await spacesInReach(tx, actor), id);
}

const changing = performs(personChange, {
	load: (tx, { actor, input }) => held(tx, actor, input.id),
	decide: (person) => granted(person),
	save: async (tx, person, { input }) => ({
		...{ id: person.id, state: person.state },
		version: await changeContact(tx, person, input),
	}),
});

const changingSignIn = performs(personChangeSignIn, {
	async load(tx, { actor, input }) {
		const person = await held(tx, actor, input.id);
		return person && { ...person, isTied: await isTied(tx, input, person.id) };
	},
	decide(person, { actor }) {
		const decision = mayChangeSignIn({ ...person, personId: person.id, actorId: actor.personId });
		return decision.ok ? granted(person) : decision;
	},
	save: async (tx, person, { input }) => ({
		...{ id: person.id, state: person.state },
		version: await changeSignIn(tx, person, input),
	}),
});

const ending = performs(personEnd, {
	async load(tx, { actor, input }) {
		const spaces = await spacesInReach(tx, actor);
		const person = await holdPerson(tx, spaces, input.id);
		return person && { ...person, roles: await rolesThatEnd(tx, spaces, person.id) };
	},
	decide(person, { actor, now }) {
		const { id: personId, roles } = person;
		const decision = endPerson({ personId, actorId: actor.personId, today: dayInNorway(now), roles });
		return decision.ok ? granted({ person, ends: decision.value }) : decision;
	},
	async save(tx, { person, ends }) {
		await endRoles(tx, ends);
		const version = await changeState(tx, person, "ended");
		return { id: person.id, state: "ended" as const, version };
	},
});

const resuming = performs(personResume, {
	load: (tx, { actor, input }) => held(tx, actor, input.id),
	decide: (person) => granted(person),
	save: async (tx, person) => ({
		...{ id: person.id, state: "active" as const },
		version: await changeState(tx, person, "active"),
	}),
});

const erasing = performs(personErase, {
	load: (tx, { actor, input }) => held(tx, actor, input.id),
	decide: (person) => granted(person),
	save: async (tx, person) => ({
		...{ id: person.id, state: "erased" as const },
		version: await erase(tx, person),
	}),
});

export const personActions: readonly Action[] = [adding, changing, changingSignIn, ending, resuming, erasing];
export const personViews: readonly View[] = [listing, showing];
