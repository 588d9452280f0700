import type { Transaction } from "#platform/db/database.ts";

/** The stems of Norwegian words, by PostgreSQL's dictionary; numbers and words of other kinds have none. */
export async function stemsOf(
	tx: Transaction,
	words: readonly string[],
): Promise<ReadonlyMap<string, string>> {
	const rows = await tx.query<{ word: string; stem: string }>(
		`select word, (ts_lexize('norwegian_stem', word))[1] as stem
		from unnest($1::text[]) as word
		where word !~ '[0-9]'`,
		[words],
	);
	// A word too common to be worth indexing has an empty answer: it is its own stem.
	return new Map(rows.flatMap(({ word, stem }) => (stem === null ? [] : [[word, stem] as const])));
}
