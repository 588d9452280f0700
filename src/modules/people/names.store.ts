import type { Transaction } from "#platform/db/database.ts";

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

/** Those whom the agency acted for may see by name, in the order of the alphabet. */
export async function knownNames(tx: Transaction): Promise<{ id: string; name: string }[]> {
	return tx.query<{ id: string; name: string }>(
		"select id, name from people.person where name is not null order by name, id limit $1",
		[MOST_NAMES],
	);
}
