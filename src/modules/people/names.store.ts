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
