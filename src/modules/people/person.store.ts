import type { Actor, Transaction } from "#platform/db/database.ts";
import type { Role } from "./role.ts";

/**
 * The roles that the actor holds on the effective day in the space that the transaction acts for, deputies'
 * included; none where the actor does not belong there.
 */
export async function rolesOf(tx: Transaction, actor: Actor): Promise<readonly Role[]> {
	const rows = await tx.query<{ role: Role }>(
		`select distinct role
		from people.role
		where agency_id = $1 and person_id = $2 and people.counts(from_day, to_day)`,
		[actor.agencyId, actor.personId],
	);
	return rows.map(({ role }) => role);
}
