import type pg from "pg";

/**
 * What the program's schemas hold, as text that a person can read and a test can compare: tables with
 * columns, constraints, indexes, policies, triggers and grants; then functions.
 *
 * Our own query rather than pg_dump, which differs from version to version and is not on every machine.
 */
const LINES = `
with ours as (
	select oid, nspname from pg_namespace where nspname !~ '^(pg_|information_schema$|public$)'
), tables as (
	select c.oid, format('%s.%s', n.nspname, c.relname) as name, c.relrowsecurity, c.relforcerowsecurity
	from pg_class c join ours n on n.oid = c.relnamespace where c.relkind = 'r'
), lines as (
	select name as thing, 0 as part, 0 as place, format(
		'table %s%s', name,
		case when relrowsecurity then ' row level security' else '' end
			|| case when relforcerowsecurity then ' forced' else '' end
	) as line
	from tables
	union all
	select t.name, 1, a.attnum, format('	%s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
		case when a.attnotnull then ' not null' else '' end,
		case
			when a.attidentity = 'a' then ' generated always as identity'
			when a.attgenerated = 's' then ' generated as ' || pg_get_expr(d.adbin, d.adrelid)
			else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
		end)
	from tables t
	join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
	left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
	union all
	select t.name, 2, 0, format('	%s', pg_get_constraintdef(c.oid))
	from tables t join pg_constraint c on c.conrelid = t.oid and c.contype in ('p', 'u', 'f', 'c')
	union all
	select t.name, 3, 0, format('	%s', pg_get_indexdef(i.indexrelid))
	from tables t join pg_index i on i.indrelid = t.oid
	where not exists (select from pg_constraint c where c.conindid = i.indexrelid)
	union all
	select t.name, 4, 0, format('	policy %s for %s to %s using %s%s', p.polname,
		case p.polcmd when '*' then 'all' when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' else 'delete' end,
		(select string_agg(rolname, ', ' order by rolname) from pg_roles where oid = any (p.polroles)),
		pg_get_expr(p.polqual, p.polrelid), ' with check ' || pg_get_expr(p.polwithcheck, p.polrelid))
	from tables t join pg_policy p on p.polrelid = t.oid
	union all
	select t.name, 5, 0, format('	%s', pg_get_triggerdef(g.oid))
	from tables t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
	union all
	select t.name, 6, 0, format('	rorkult_app may %s', string_agg(lower(privilege), ', ' order by privilege))
	from tables t
	cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) as privilege
	where has_table_privilege('rorkult_app', t.oid, privilege)
	group by t.name
	union all
	select t.name, 7, 0, format('	rorkult_app may %s of %s', lower(privilege), string_agg(a.attname, ', ' order by a.attnum))
	from tables t
	join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
	cross join unnest(array['SELECT', 'INSERT', 'UPDATE']) as privilege
	where not has_table_privilege('rorkult_app', t.oid, privilege)
		and has_column_privilege('rorkult_app', t.oid, a.attnum, privilege)
	group by t.name, privilege
	union all
	select format('~%s.%s', n.nspname, p.proname), 0, 0, format('function %s.%s(%s) returns %s%s', n.nspname, p.proname,
		pg_get_function_identity_arguments(p.oid), pg_get_function_result(p.oid),
		case when p.prosecdef then ' security definer' else '' end)
	from pg_proc p join ours n on n.oid = p.pronamespace
)
select line from lines order by thing, part, place, line`;

/** The picture of the database that a connection is on. */
export async function pictureOf(client: pg.Client): Promise<string> {
	const answer = await client.query<{ line: string }>(LINES);
	return [
		"-- A picture of the catalogue after all migrations, drawn by test/picture.ts. Not a script: migrations are.",
		...answer.rows.map(({ line }) => (line.startsWith("table ") ? `\n${line}` : line)),
		"",
	].join("\n");
}
