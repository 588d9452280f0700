import type { Transaction } from "#platform/db/database.ts";
import type { Role } from "./role.ts";

/** The names of those people whom the agency acted for may see; null for somebody who is erased. */
export async function namesOf(
	tx: Transaction,
	ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
	const rows = await tx.query<{ id: string; name: string | null }>(
		"select id, name from people.person where id = any($1)",
		[[...new Set(ids)]],
	);
	return new Map(rows.map(({ id, name }) => [id, name]));
}

/** People by name whom one may choose among in a list; nobody looks through more. */
const MOST_NAMES = 500;

/** Those who hold one of the roles in an agency on the effective day, in the order of the alphabet. */
export async function colleaguesWith(
	tx: Transaction,
	agencyId: string,
	roles: readonly Role[],
): Promise<{ id: string; name: string }[]> {
	return tx.query<{ id: string; name: string }>(
		`select p.id, p.name
		from people.person p
		where p.name is not null and p.state = 'active' and exists (
			select from people.role r
			where r.agency_id = $1 and r.person_id = p.id and r.role = any ($2) and people.counts(r.from_day, r.to_day)
		)
		order by p.name, p.id limit $3`,
		[agencyId, roles, MOST_NAMES],
	);
}

/** Those whom the agency acted for may see by name, in the order of the alphabet. */
export async function knownNames(tx: Transaction): Promise<{ id: string; name: string }[]> {
	return tx.query<{ id: string; name: string }>(
		"select id, name from people.person where name is not null order by name, id limit $1",
		[MOST_NAMES],
	);
}
