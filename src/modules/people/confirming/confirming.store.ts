import type { Transaction } from "#platform/db/database.ts";

/** Whether an agency has chosen that a second person confirms what one accepts; no where nobody has chosen. */
export async function needsSecondPerson(tx: Transaction, agencyId: string): Promise<boolean> {
	const [row] = await tx.query<{ needs_second: boolean }>(
		"select needs_second from people.confirming where agency_id = $1",
		[agencyId],
	);
	return row?.needs_second ?? false;
}

/** Keeps what the agency has chosen. */
export async function chooseSecondPerson(
	tx: Transaction,
	agencyId: string,
	needsSecond: boolean,
): Promise<void> {
	await tx.query(
		`insert into people.confirming as c (agency_id, needs_second) values ($1, $2)
		on conflict (agency_id) do update set needs_second = $2, version = c.version + 1
		where c.needs_second <> $2`,
		[agencyId, needsSecond],
	);
}
