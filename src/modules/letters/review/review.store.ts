import type { Transaction } from "#platform/db/database.ts";
import type { Reading } from "../read/reading.ts";
import type { KeptStep } from "./review.contract.ts";

/** Which review: of which letter, as which reader read it. */
export interface ReviewPlace {
	readonly agencyId: string;
	readonly letterId: string;
	readonly readerVersion: string;
}

/** The reading that is reviewed; null where the agency has none such. */
export async function reviewedReading(
	tx: Transaction,
	{ agencyId, letterId, readerVersion }: ReviewPlace,
): Promise<Reading | null> {
	const [row] = await tx.query<{ reading: Reading }>(
		`select reading
		from letters.reading
		where agency_id = $1 and letter_id = $2 and reader_version = $3`,
		[agencyId, letterId, readerVersion],
	);
	return row?.reading ?? null;
}

/** Whether the agency has that reading; asked often, so that it is not fetched. */
export async function hasReading(
	tx: Transaction,
	{ agencyId, letterId, readerVersion }: ReviewPlace,
): Promise<boolean> {
	const rows = await tx.query(
		"select 1 from letters.reading where agency_id = $1 and letter_id = $2 and reader_version = $3",
		[agencyId, letterId, readerVersion],
	);
	return rows.length > 0;
}

/** Whether the agency has that letter. */
export async function hasLetter(tx: Transaction, agencyId: string, letterId: string): Promise<boolean> {
	const rows = await tx.query("select 1 from letters.letter where agency_id = $1 and id = $2", [
		agencyId,
		letterId,
	]);
	return rows.length > 0;
}

/** The steps of a review after a number, in their order. */
export async function stepsOf(
	tx: Transaction,
	{ agencyId, letterId, readerVersion }: ReviewPlace,
	after = 0,
): Promise<KeptStep[]> {
	const rows = await tx.query<{
		number: number;
		id: string;
		person_id: string;
		at: Date;
		step: KeptStep["step"];
	}>(
		`select number, id, person_id, at, step
		from letters.review_step
		where agency_id = $1 and letter_id = $2 and reader_version = $3 and number > $4
		order by number`,
		[agencyId, letterId, readerVersion, after],
	);
	return rows.map(({ number, id, person_id: person, at, step }) => {
		return { number, id, person, at: at.toISOString(), step };
	});
}

/** Adds a step after those that are there; the letter must be held, so that no other comes between. */
export async function addStep(tx: Transaction, place: ReviewPlace, taken: KeptStep): Promise<void> {
	await tx.query(
		`insert into letters.review_step (agency_id, letter_id, reader_version, number, id, person_id, at, step)
		values ($1, $2, $3, $4, $5, $6, $7, $8)`,
		[
			...[place.agencyId, place.letterId, place.readerVersion],
			...[taken.number, taken.id, taken.person, taken.at, JSON.stringify(taken.step)],
		],
	);
}
