import { dayInNorway } from "#base/day.ts";
import { shows } from "#platform/action.ts";
import type { Actor } from "#platform/db/database.ts";
import { namesOf } from "../names.store.ts";
import { rolesOf } from "../person.store.ts";
import { sessionShow } from "./session.contract.ts";
import { ownSpaces, spaceOf } from "./session.store.ts";

/** What is known of the session in which somebody acts; the server lets nobody in without one. */
function sessionOf({ session }: Actor): NonNullable<Actor["session"]> {
	if (session === undefined) throw new Error("nobody acts here without a session");
	return session;
}

const show = shows(sessionShow, async (tx, { actor, now }) => {
	const { homeId, authenticatedAt, expiresAt } = sessionOf(actor);
	const [name, home, actingFor] = [
		(await namesOf(tx, [actor.personId])).get(actor.personId) ?? null,
		await spaceOf(tx, homeId),
		await spaceOf(tx, actor.agencyId),
	];
	if (home === null || actingFor === null) return null;
	return {
		person: { id: actor.personId, name },
		...{ home, actingFor },
		roles: [...(await rolesOf(tx, actor))],
		organisations: await ownSpaces(tx),
		day: dayInNorway(now),
		authenticatedAt: authenticatedAt.toISOString(),
		expiresAt: expiresAt.toISOString(),
	};
});

export const sessionViews = [show];
