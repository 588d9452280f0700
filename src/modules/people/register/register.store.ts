import type { Transaction } from "#platform/db/database.ts";
import type { KnownPart } from "./register.ts";

/** Units with one of the numbers, in the spaces. */
export async function partsWithNumbers(
	tx: Transaction,
	spaces: readonly string[],
	numbers: readonly string[],
): Promise<KnownPart[]> {
	const rows = await tx.query<{
		id: string;
		number: string;
		name: string;
		agency_id: string;
		version: bigint;
	}>(
		`select id, number, name, agency_id, version
		from people.unit
		where agency_id = any ($1) and number = any ($2)
		order by number, id`,
		[spaces, numbers],
	);
	return rows.map(({ agency_id: organisationId, version, ...row }) => ({
		...row,
		...{ organisationId, version: Number(version) },
	}));
}
