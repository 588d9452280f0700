import type pg from "pg";

/** A table whose rows belong to an agency, as the catalogue tells of it. */
export interface AgencyTable {
	readonly name: string;
	/** The columns that a statement may give a value, in order. */
	readonly columns: readonly string[];
	/** Those that the program may read. */
	readonly readable: readonly string[];
	/** Those that the program may change. */
	readonly changeable: readonly string[];
	readonly mayInsert: boolean;
	/** Columns of foreign keys and of the primary key, without the agency: what names another row. */
	readonly naming: readonly string[];
	/** The primary key's columns, without the agency. */
	readonly key: readonly string[];
	/** Columns that name an organisation: those are the same for all, and everybody sees them. */
	readonly public: readonly string[];
}

const TABLES = `
with named as (
	select conrelid, contype, attname::text as name, confrelid = 'people.organisation'::regclass as is_public
	from pg_constraint c
	cross join lateral unnest(c.conkey) as k (number)
	join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number
	where contype in ('p', 'f') and attname <> 'agency_id'
)
select
	c.oid::regclass::text as name,
	array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '' and a.attidentity = '') as columns,
	coalesce(array_agg(a.attname::text order by a.attnum)
		filter (where has_column_privilege('rorkult_app', c.oid, a.attnum, 'select')), '{}') as readable,
	coalesce(array_agg(a.attname::text order by a.attnum)
		filter (where has_column_privilege('rorkult_app', c.oid, a.attnum, 'update')), '{}') as changeable,
	has_any_column_privilege('rorkult_app', c.oid, 'insert') as "mayInsert",
	array(select distinct name from named where conrelid = c.oid order by name) as naming,
	array(select distinct name from named where conrelid = c.oid and contype = 'p' order by name) as key,
	array(select distinct name from named where conrelid = c.oid and is_public order by name) as public
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind in ('r', 'p') and exists (
	select from pg_attribute g where g.attrelid = c.oid and g.attname = 'agency_id' and not g.attisdropped
)
group by c.oid
order by 1`;

/** Every table with an `agency_id`. */
export async function agencyTables(owner: pg.Client): Promise<readonly AgencyTable[]> {
	return (await owner.query<AgencyTable>(TABLES)).rows;
}

/** A row as JSON has it, by column. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows that an agency has in a table, as the owner sees them. */
export async function rowsOf(
	owner: pg.Client,
	table: AgencyTable,
	agencyId: string,
): Promise<readonly Row[]> {
	const found = await owner.query<{ row: Row }>(
		`select to_jsonb(t) as row from ${table.name} t where agency_id = $1`,
		[agencyId],
	);
	return found.rows.map(({ row }) => row);
}
