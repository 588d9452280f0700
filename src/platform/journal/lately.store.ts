/** What was done in an agency lately, whatever it was done to. */
import type { Transaction } from "../db/database.ts";
import { ENTRY_COLUMNS, type EntryRow, entryOf, type JournalEntry } from "./proof.store.ts";

/** An entry with the row that it is about. */
export interface PlacedEntry extends JournalEntry {
	readonly relation: string;
	readonly rowKey: Readonly<Record<string, string>>;
}

/** What narrows the entries; null where something does not. */
export interface LatelyFilter {
	/** The tables whose rows they are about. */
	readonly relations: readonly string[];
	readonly actor: string | null;
	readonly action: string | null;
	/** The first and the last day, Norway's, by the database's clock: YYYY-MM-DD. */
	readonly fromDay: string | null;
	readonly toDay: string | null;
}

/** What was done in the agency acted for, the last first; `before` is the last id of the page before. */
export async function entriesLately(
	tx: Transaction,
	{ relations, actor, action, fromDay, toDay }: LatelyFilter,
	before: string | null,
	most: number,
): Promise<PlacedEntry[]> {
	const rows = await tx.query<EntryRow & { relation: string; row_key: Record<string, string> }>(
		`select relation, row_key, ${ENTRY_COLUMNS}
		from journal.entries_lately($1, $2, $3, $4, $5, $6, $7) order by id desc`,
		[relations, actor, action, fromDay, toDay, before, most],
	);
	return rows.map(({ relation, row_key: rowKey, ...row }) => ({ relation, rowKey, ...entryOf(row) }));
}
