import type { Actor, Transaction } from "#platform/db/database.ts";
import { rolesOf } from "./person.store.ts";
import type { Role } from "./role.ts";
import { type OwnSpace, ownSpaces } from "./session/session.store.ts";

/**
 * Looks into the space of each organisation in which the one who acts holds a role, one after another and each as row-level
 * security shows it to who acts there; gives what was seen, in the order of the names. What comes after sees the space that
 * one acts in.
 */
export async function lookIntoSpaces<Seen>(
	tx: Transaction,
	actor: Actor,
	role: Role,
	look: (space: OwnSpace) => Promise<Seen>,
): Promise<Seen[]> {
	const seen: Seen[] = [];
	const spaces = await ownSpaces(tx);
	for (const space of spaces.sort((one, other) => one.name.localeCompare(other.name, "nb"))) {
		await enter(tx, space.id);
		const roles = await rolesOf(tx, { ...actor, agencyId: space.id });
		if (roles.includes(role)) seen.push(await look(space));
	}
	await enter(tx, actor.agencyId);
	return seen;
}

const enter = (tx: Transaction, agencyId: string): Promise<object[]> =>
	tx.query("select set_config('rorkult.agency', $1, true)", [agencyId]);
