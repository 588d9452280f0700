import type { Transaction } from "#platform/db/database.ts";

/** That a letter was sent by the ministry. */
export interface Sending {
	readonly agencyId: string;
	readonly letterId: string;
	/** The letter that it was made to supplement; null for one that came as a file. */
	readonly supplements: string | null;
	readonly at: Date;
	readonly by: string;
}

/** Writes down that a letter was sent. */
export async function addSending(tx: Transaction, sending: Sending): Promise<void> {
	const { agencyId, letterId, supplements, at, by } = sending;
	await tx.query(
		`insert into letters.sending (agency_id, letter_id, supplements, sent_at, sent_by)
		values ($1, $2, $3, $4, $5)`,
		[agencyId, letterId, supplements, at, by],
	);
}

/** What a supplement needs of the letter that it is to: its state, year and day; null where the agency has none such. */
export async function supplementedLetter(
	tx: Transaction,
	agencyId: string,
	id: string,
): Promise<{ state: string; year: number | null; dated: string | null } | null> {
	const [row] = await tx.query<{ state: string; year: number | null; dated: string | null }>(
		"select state, year, dated from letters.letter where agency_id = $1 and id = $2",
		[agencyId, id],
	);
	return row ?? null;
}
