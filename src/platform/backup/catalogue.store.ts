/** What of a database a backup holds, as the catalogue tells it: every table of ours and every sequence. */
import type { Transaction } from "../db/database.ts";
import type { Closing } from "./frame.ts";

/** A table of ours. */
export interface TableOfOurs {
	/** Schema and name, safe in SQL. */
	readonly table: string;
	/** The columns that are written, in order, safe in SQL; generated ones are computed again. */
	readonly columns: readonly string[];
	/** Row-level security binds the owner too. */
	readonly forced: boolean;
}

/** A foreign key, as it can be taken away and put back. */
export interface ForeignKey {
	readonly table: string;
	readonly name: string;
	readonly definition: string;
}

/** The migrations have their own way into a database. */
const TABLES = `
select format('%I.%I', n.nspname, c.relname) as table, c.relforcerowsecurity as forced,
	array(
		select quote_ident(a.attname) from pg_attribute a
		where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		order by a.attnum
	) as columns
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspowner = 'rorkult_owner'::regrole and (n.nspname, c.relname) <> ('platform', 'migration')
order by 1`;

/** Every table of ours but that of the migrations, by name. */
export function tablesOfOurs(tx: Transaction): Promise<TableOfOurs[]> {
	return tx.query<TableOfOurs>(TABLES);
}

/** The program's schemas, safe in SQL. */
export async function schemasOfOurs(tx: Transaction): Promise<string[]> {
	const rows = await tx.query<{ name: string }>(
		"select quote_ident(nspname) as name from pg_namespace where nspowner = 'rorkult_owner'::regrole order by 1",
	);
	return rows.map(({ name }) => name);
}

/** Where every sequence of ours stands. */
export async function sequencesOfOurs(tx: Transaction): Promise<Closing["sequences"]> {
	const names = await tx.query<{ name: string }>(
		`select format('%I.%I', n.nspname, c.relname) as name
		from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relkind = 'S' and n.nspowner = 'rorkult_owner'::regrole
		order by 1`,
	);
	const standing: Closing["sequences"][number][] = [];
	for (const { name } of names) {
		const [row] = await tx.query<{ last: string; called: boolean }>(
			`select last_value::text as last, is_called as called from ${name}`,
		);
		if (row !== undefined) standing.push({ name, ...row });
	}
	return standing;
}

/** Every foreign key between tables of ours. */
export function foreignKeysOfOurs(tx: Transaction): Promise<ForeignKey[]> {
	return tx.query<ForeignKey>(
		`select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name,
			pg_get_constraintdef(k.oid) as definition
		from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
		where k.contype = 'f' and n.nspowner = 'rorkult_owner'::regrole
		order by 1, 2`,
	);
}
