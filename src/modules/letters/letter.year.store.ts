import type { Transaction } from "#platform/db/database.ts";
import type { LetterState } from "./letter.ts";
import type { Reading } from "./read/reading.ts";

/** A letter as somebody accepts it: what people see was read out of it, and by which reader. */
export interface HeldReading {
	readonly state: LetterState;
	readonly version: number;
	readonly readBy: string;
	readonly reading: Reading;
}

/**
 * A letter with the reading that its page shows; null where the agency has no such letter.
 *
 * @param running the version of the reader that runs
 */
export async function readingOf(
	tx: Transaction,
	agencyId: string,
	running: string,
	id: string,
): Promise<HeldReading | null> {
	const [row] = await tx.query<{ state: LetterState; version: bigint; readBy: string; reading: Reading }>(
		`select l.state, l.version, r.reader_version as "readBy", r.reading
		from letters.letter l
		cross join lateral (
			select reader_version, reading from letters.reading
			where agency_id = l.agency_id and letter_id = l.id
			order by (reader_version = $3) desc, created_at desc, reader_version desc
			limit 1
		) r
		where l.agency_id = $1 and l.id = $2`,
		[agencyId, id, running],
	);
	return row === undefined ? null : { ...row, version: Number(row.version) };
}

/** `readingOf`, with the letter held until the transaction ends. */
export async function holdReading(
	tx: Transaction,
	agencyId: string,
	running: string,
	id: string,
): Promise<HeldReading | null> {
	await tx.query("select from letters.letter where agency_id = $1 and id = $2 for update", [agencyId, id]);
	return readingOf(tx, agencyId, running, id);
}

/** What letters are called and dated, by their ids. */
export async function lettersByIds(
	tx: Transaction,
	agencyId: string,
	ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly title: string; readonly dated: string | null }>> {
	const rows = await tx.query<{ id: string; title: string; dated: string | null }>(
		"select id, title, dated from letters.letter where agency_id = $1 and id = any ($2)",
		[agencyId, ids],
	);
	return new Map(rows.map(({ id, ...letter }) => [id, letter]));
}

/** A heading, paragraph, list item or cell of a letter, with its place in UTF-16 units. */
export interface PassageInUse {
	readonly letterId: string;
	readonly title: string;
	readonly year: number | null;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly page: number | null;
}

/** Every passage of an agency's letters in use, of each the reading that came last. */
export async function passagesInUse(tx: Transaction, agencyId: string): Promise<PassageInUse[]> {
	const letters = await tx.query<{
		letterId: string;
		title: string;
		year: number | null;
		text: string;
		blocks: readonly { readonly start: number; readonly end: number; readonly page: number | null }[];
	}>(
		`select l.id as "letterId", l.title, l.year, r.reading ->> 'text' as text, r.blocks
		from letters.letter l
		cross join lateral (
			select reading, blocks from letters.reading
			where agency_id = l.agency_id and letter_id = l.id
			order by created_at desc, reader_version desc
			limit 1
		) r
		where l.agency_id = $1 and l.state = 'in-use'
		order by l.uploaded_at desc, l.id`,
		[agencyId],
	);
	return letters.flatMap(({ text, blocks, ...letter }) =>
		blocks.map(({ start, end, page }) => ({ ...letter, text: text.slice(start, end), start, end, page })),
	);
}
