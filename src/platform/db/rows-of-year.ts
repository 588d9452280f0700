import type { Place } from "#base/place.ts";
import type { Transaction } from "./database.ts";

/** What a module lets happen to the rows that accepted letters made in its tables. */
export interface RowsOfYear<Kind extends string> {
	/** How many of an acceptance's rows have changed since. */
	changed(tx: Transaction, agencyId: string, acceptanceId: string): Promise<number>;
	/** Takes all of an acceptance's rows back; they stay, and their histories tell when they held. */
	takeBack(tx: Transaction, agencyId: string, acceptanceId: string): Promise<void>;
	/** Gives a row other values, by the columns' names, and further words that they come from. */
	change(tx: Transaction, agencyId: string, row: ChangedRow<Kind>): Promise<void>;
	/** A row is not in force any more, by further words; a row without words of its own is ended by none. */
	end(tx: Transaction, agencyId: string, row: Omit<ChangedRow<Kind>, "columns">): Promise<void>;
}

/** What becomes of a row. */
export interface ChangedRow<Kind extends string> {
	readonly kind: Kind;
	readonly id: string;
	readonly columns: Readonly<Record<string, string | number | null>>;
	readonly words: readonly Place[];
}

const COLUMN = /^[a-z_]+$/;

/**
 * For tables whose rows have `acceptance_id`, `state` and `version`.
 *
 * @param tables by the kind of their rows, with their schemas; never what somebody sent
 */
export function rowsOfYear<Kind extends string>(tables: Readonly<Record<Kind, string>>): RowsOfYear<Kind> {
	const all = Object.values<string>(tables);
	return {
		async changed(tx, agencyId, acceptanceId) {
			const counts = all.map(
				(table) => `select from ${table} where agency_id = $1 and acceptance_id = $2 and version > 1`,
			);
			const [row] = await tx.query<{ count: number }>(
				`select count(*)::int as count from (${counts.join(" union all ")}) as changed`,
				[agencyId, acceptanceId],
			);
			return row?.count ?? 0;
		},
		async takeBack(tx, agencyId, acceptanceId) {
			for (const table of all) {
				await tx.query(
					`update ${table} set state = 'taken-back', version = version + 1
					where agency_id = $1 and acceptance_id = $2`,
					[agencyId, acceptanceId],
				);
			}
		},
		async change(tx, agencyId, { kind, id, columns, words }) {
			const names = Object.keys(columns);
			if (!names.every((name) => COLUMN.test(name))) throw new Error(`no columns: ${names.join(", ")}`);
			const sets = names.map((name, at) => `${name} = $${at + 4}`);
			await tx.query(
				`update ${tables[kind]} set ${[...sets, "sources = sources || $3::jsonb", "version = version + 1"].join(", ")}
				where agency_id = $1 and id = $2`,
				[agencyId, id, JSON.stringify(words), ...Object.values(columns)],
			);
		},
		async end(tx, agencyId, { kind, id, words }) {
			const isSaid = words.length > 0;
			await tx.query(
				`update ${tables[kind]} set state = 'ended', ${isSaid ? "sources = sources || $3::jsonb, " : ""}version = version + 1
				where agency_id = $1 and id = $2 and state = 'in-force'`,
				[agencyId, id, ...(isSaid ? [JSON.stringify(words)] : [])],
			);
		},
	};
}
