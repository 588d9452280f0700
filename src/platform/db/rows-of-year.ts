import type { Place } from "#base/place.ts";
import type { Transaction } from "./database.ts";

/** What a module lets happen to the rows that accepted letters made in its tables. */
export interface RowsOfYear<Kind extends string> {
	/**
	 * Takes all of an acceptance's rows back, and gives the rows that it changed or ended what they held before
	 * it; nothing is deleted, and the histories tell when each held what. Nothing may have changed rows after it.
	 */
	takeBack(tx: Transaction, acceptance: WrittenOfYear): Promise<void>;
	/** Gives a row other values, by the columns' names, and further words that they come from. */
	change(tx: Transaction, agencyId: string, row: ChangedRow<Kind>): Promise<void>;
	/** A row is not in force any more, by further words; a row without words of its own is ended by none. */
	end(tx: Transaction, agencyId: string, row: Omit<ChangedRow<Kind>, "columns">): Promise<void>;
}

/** An acceptance that wrote rows; `entry` numbers writes in the order that they were done. */
export interface WrittenOfYear {
	readonly agencyId: string;
	readonly id: string;
	readonly year: number;
	readonly entry: bigint;
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
		async takeBack(tx, { agencyId, id, year, entry }) {
			for (const table of all) {
				await tx.query(
					`update ${table} set state = 'taken-back', version = version + 1
					where agency_id = $1 and acceptance_id = $2`,
					[agencyId, id],
				);
				const columns = await changeable(tx, table);
				const of = (row: string) => columns.map((column) => `${row}.${column}`).join(", ");
				await tx.query(
					`update ${table} as here
					set ${columns.map((column) => `${column} = before.${column}`).join(", ")}, version = here.version + 1
					from (
						select distinct on (id) id, ${columns.join(", ")} from ${table}_history
						where agency_id = $1 and year = $2 and entry < $3
						order by id, entry desc
					) as before
					where here.agency_id = $1 and here.id = before.id and (${of("here")}) is distinct from (${of("before")})`,
					[agencyId, year, entry],
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

/** What may become otherwise about a table's rows, but for their version: the names of columns, quoted where they must be. */
async function changeable(tx: Transaction, table: string): Promise<readonly string[]> {
	const rows = await tx.query<{ name: string }>(
		`select quote_ident(attname) as name from pg_attribute
		where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> 'version'
			and has_column_privilege(attrelid, attnum, 'update')
		order by attnum`,
		[table],
	);
	return rows.map(({ name }) => name);
}
