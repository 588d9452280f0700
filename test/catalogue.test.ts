import type pg from "pg";
import { describe, expect, test } from "vitest";
import { asOwner, testDatabase } from "./database.ts";

/** The program's tables, with what the rules below ask of each. */
const TABLES = `
select
	format('%s.%s', n.nspname, c.relname) as name,
	c.relrowsecurity and c.relforcerowsecurity as forced,
	exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'agency_id') as of_agency,
	pg_get_userbyid(c.relowner) as owner
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
order by 1`;

/** The journal itself belongs to no one agency, so its key is its own. */
const JOURNAL = "journal.entry";
/** The same for all agencies, and whole on every machine. */
const REFERENCE = new Set(["people.organisation", "people.identity"]);

interface Table {
	readonly name: string;
	readonly forced: boolean;
	readonly of_agency: boolean;
	readonly owner: string;
}

async function rowsOf<Row extends object>(sql: string): Promise<Row[]> {
	const { config } = await testDatabase();
	return asOwner(config, async (client: pg.Client) => (await client.query<Row>(sql)).rows);
}

async function agencyTables(): Promise<string[]> {
	const tables = await rowsOf<Table>(TABLES);
	return tables.filter(({ of_agency }) => of_agency).map(({ name }) => name);
}

describe("the catalogue", () => {
	test("forces row-level security on every table that belongs to an agency", async () => {
		const tables = (await rowsOf<Table>(TABLES)).filter(({ of_agency }) => of_agency);
		expect(tables.length).toBeGreaterThan(3);
		expect(tables.filter(({ forced }) => !forced)).toEqual([]);
	});

	test("has a policy on every such table by which the owner sees all", async () => {
		const policies = await rowsOf<{ name: string }>(
			`select tablename, format('%s.%s', schemaname, tablename) as name from pg_policies
			where policyname = 'owner_sees_all' and roles = '{rorkult_owner}' and qual = 'true' and with_check = 'true'`,
		);
		const tables = (await rowsOf<Table>(TABLES)).filter(({ of_agency, forced }) => of_agency || forced);
		expect(policies.map(({ name }) => name).sort()).toEqual(tables.map(({ name }) => name));
	});

	test("puts the agency first in every key and index of such a table", async () => {
		const indexes = await rowsOf<{ name: string; first: string }>(
			`select i.indrelid::regclass::text as name,
				pg_get_indexdef(i.indexrelid, 1, true) as first
			from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
			where n.nspname !~ '^(pg_|information_schema$|public$)'`,
		);
		const of = new Set(await agencyTables());
		const wrong = indexes.filter(
			({ name, first }) => of.has(name) && name !== JOURNAL && first !== "agency_id",
		);
		expect(wrong).toEqual([]);
	});

	test("lets no foreign key cross agencies, except to reference tables", async () => {
		const keys = await rowsOf<{ name: string; target: string; first: string }>(
			`select conrelid::regclass::text as name, confrelid::regclass::text as target,
				(select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as first
			from pg_constraint where contype = 'f'`,
		);
		const of = new Set(await agencyTables());
		const crossing = keys.filter(
			({ name, target, first }) => of.has(name) && !REFERENCE.has(target) && first !== "agency_id",
		);
		expect(crossing).toEqual([]);
		expect([...of].filter((name) => REFERENCE.has(name))).toEqual([]);
	});

	test("journals every table that the program may write", async () => {
		const silent = await rowsOf<{ name: string }>(
			`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$|public$)'
				and (has_table_privilege('rorkult_app', c.oid, 'insert')
					or has_any_column_privilege('rorkult_app', c.oid, 'update')
					or has_table_privilege('rorkult_app', c.oid, 'delete'))
				and not exists (
					select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
					where t.tgrelid = c.oid and t.tgenabled = 'O'
						and p.oid in ('journal.keep'::regproc, 'journal.keep_batch'::regproc)
				)`,
		);
		expect(silent).toEqual([]);
	});

	test("gives every history the columns of its table, all and in order, after the period", async () => {
		const columns = await rowsOf<{ name: string; columns: string }>(
			`select attrelid::regclass::text as name, string_agg(format('%s %s', attname, atttypid::regtype), ', ' order by attnum) as columns
			from pg_attribute join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = c.relnamespace
			where attnum > 0 and not attisdropped and c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$|public$)'
			group by attrelid`,
		);
		const of = new Map(columns.map((table) => [table.name, table.columns]));
		const histories = [...of.keys()].filter((name) => name.endsWith("_history"));
		expect(histories.length).toBeGreaterThan(1);
		for (const name of histories) {
			const own = of.get(name.slice(0, -"_history".length));
			expect(of.get(name), name).toBe(
				`entry bigint, valid_from timestamp with time zone, valid_to timestamp with time zone, ${own}`,
			);
		}
	});

	test("belongs to the owner and not to the program", async () => {
		const tables = await rowsOf<Table>(TABLES);
		expect(new Set(tables.map(({ owner }) => owner))).toEqual(new Set(["rorkult_owner"]));
		const functions = await rowsOf<{ name: string }>(
			`select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
			where p.prosecdef and (n.nspname !~ '^pg_') and not exists (
				select from unnest(p.proconfig) as setting where setting like 'search_path=%'
			)`,
		);
		expect(functions).toEqual([]);
	});
});
