import type { Actor, Transaction } from "#platform/db/database.ts";
import type { Role } from "./role.ts";

/** The roles that the actor has in the agency of the transaction; none where the agency does not know them. */
export async function rolesOf(tx: Transaction, actor: Actor): Promise<readonly Role[]> {
	const [person] = await tx.query<{ roles: Role[] }>(
		"select roles from people.person where agency_id = $1 and id = $2",
		[actor.agencyId, actor.personId],
	);
	return person?.roles ?? [];
}
