/** Compares what stands in the tables with what the journal last said of it. */
import type { Transaction } from "../db/database.ts";
import { flowing } from "./cursor.store.ts";
import type { Finding, RowFault } from "./finding.ts";

/** A table that the journal watches, as its trigger was made. */
interface Watched {
	/** Schema and name, as the journal writes it; safe in SQL. */
	readonly relation: string;
	readonly batches: boolean;
	/** The columns of the key, or of a batch's row; safe in SQL. */
	readonly columns: readonly string[];
	/** The columns that the journal keeps as digests; of a batch's rows, a content and the column with its digest. */
	readonly digested: readonly string[];
	/** The columns of the primary key; safe in SQL. */
	readonly primary: readonly string[];
	/** What a column is in rows that were written before it was there: its default, as jsonb; null for any. */
	readonly defaults: string;
	readonly generated: readonly string[];
}

const TABLES = `
select t.tgrelid::regclass::text as relation, p.proname = 'keep_batch' as batches,
	array(
		select quote_ident(name) from unnest(string_to_array(split_part(encode(t.tgargs, 'escape'), '\\000', 1), ',')) as name
	) as columns,
	string_to_array(split_part(encode(t.tgargs, 'escape'), '\\000', 2), ',') as digested,
	array(
		select quote_ident(a.attname) from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
		where i.indrelid = t.tgrelid and i.indisprimary order by a.attnum
	) as primary,
	coalesce((
		select string_agg(format('%L, to_jsonb((%s)::%s)', a.attname, pg_get_expr(d.adbin, d.adrelid), format_type(a.atttypid, a.atttypmod)), ', ')
		from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
		where a.attrelid = t.tgrelid and a.attgenerated = '' and not a.attisdropped
	), '') as defaults,
	array(select attname::text from pg_attribute where attrelid = t.tgrelid and attgenerated <> '') as generated
from pg_trigger t join pg_proc p on p.oid = t.tgfoid join pg_namespace n on n.oid = p.pronamespace
where n.nspname = 'journal' and p.proname in ('keep', 'keep_batch') and t.tgenabled in ('O', 'A')
order by 1`;

/**
 * Every relation that has an entry and is there, found by skipping from one to the next along the index. What an
 * entry names need not be a name at all.
 */
const KNOWN = `
with recursive known as (
	(select relation from journal.entry order by relation limit 1)
	union all
	select (select e.relation from journal.entry e where e.relation > k.relation order by e.relation limit 1)
	from known k where k.relation is not null
)
select relation from known where relation in (
	select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
)`;

const GULP = 1_000;

/** What is wrong with live rows, table by table. */
export async function* liveFindings(tx: Transaction): AsyncGenerator<Finding> {
	// Images must not depend on the habits of this connection, as those of the journal do not.
	await tx.query(
		"select set_config('timezone', 'UTC', true), set_config('intervalstyle', 'iso_8601', true), set_config('bytea_output', 'hex', true)",
	);
	const tables = await tx.query<Watched>(TABLES);
	const watched = new Set(tables.map(({ relation }) => relation));
	for (const { relation } of await tx.query<{ relation: string }>(KNOWN)) {
		if (!watched.has(relation)) yield { kind: "unwatched", relation };
	}
	for (const table of tables) {
		for (const sql of questions(table)) yield* faults(tx, table.relation, sql);
	}
}

function questions(table: Watched): string[] {
	if (!table.batches) return [rows(table), histories(table)];
	return table.digested.length === 2 ? [batches(table), contents(table)] : [batches(table)];
}

async function* faults(tx: Transaction, relation: string, sql: string): AsyncGenerator<Finding> {
	for await (const found of flowing<{ key: string; fault: RowFault }>(tx, "journal_live", sql, GULP)) {
		for (const { key, fault } of found) yield { kind: "row", relation, key, fault };
	}
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const literals = (texts: readonly string[]): string => `array[${texts.map(literal).join(", ")}]::text[]`;

/** A key as jsonb, from the columns of a row with this name. */
const keyOf = (table: Watched, row: string): string =>
	`jsonb_build_object(${table.columns.map((name) => `${literal(name)}, ${row}.${name}`).join(", ")})`;

/** The row as the journal keeps it: columns that name or reach a person as digests under the row's own salt. */
function imageOf({ digested }: Watched, row: string): string {
	const image = `to_jsonb(${row})`;
	if (digested.length === 0) return image;
	const digests = digested.map(
		(name) =>
			`${literal(name)}, 'sha256:' || encode(sha256(convert_to((${image} ->> 'digest_salt') || (${image} ->> ${literal(name)}), 'UTF8')), 'hex')`,
	);
	return `(${image} - 'digest_salt') || jsonb_build_object(${digests.join(", ")})`;
}

/**
 * Whether an image that the journal wrote, perhaps when the table had other columns, is of a live row: what
 * both have is the same, and what came later is as it was when it came. Written out first where it is the same
 * to the letter, which it nearly always is.
 */
function isSame({ relation, digested, defaults, generated }: Watched, told: string, live: string): string {
	const typed = `(to_jsonb(jsonb_populate_record(null::${relation}, ${told} - ${literals(digested)})))`;
	return `case when ${told} = ${live} then true else not exists (
		select from jsonb_each(${live}) as own (name, value)
		where own.value is distinct from case
			when own.name = any (${literals(digested)}) and ${told} ? own.name then ${told} -> own.name
			when ${told} ? own.name then ${typed} -> own.name
			when own.name = any (${literals(generated)}) then own.value
			else coalesce(jsonb_build_object(${defaults}) -> own.name, 'null')
		end
	) end`;
}

function rows(table: Watched): string {
	const { relation } = table;
	return `
	with last as (
		select row_key, max(id) as id from journal.entry where relation = ${literal(relation)} group by row_key
	), told as (
		select e.row_key, e.after as image from last join journal.entry e on e.id = last.id where e.after is not null
	), live as (
		select ${keyOf(table, "t")} as row_key, ${imageOf(table, "t")} as image from ${relation} t
	)
	select coalesce(live.row_key, told.row_key)::text as key,
		case when told.row_key is null then 'unknown' when live.row_key is null then 'removed' else 'changed' end as fault
	from live full join told on told.row_key = live.row_key
	where case
		when told.row_key is null or live.row_key is null then true
		else not (${isSame(table, "told.image", "live.image")})
	end`;
}

/** Rows of history against the entries that they were written with; the journal has no names, nor has history. */
function histories(table: Watched): string {
	const { relation, digested } = table;
	const [schema = "", name = ""] = relation.split(".");
	const history = `${schema}.${name.endsWith('"') ? `${name.slice(0, -1)}_history"` : `${name}_history`}`;
	const image = `to_jsonb(h) - array['entry', 'valid_from', 'valid_to', 'digest_salt'] - ${literals(digested)}`;
	return `
	select coalesce(entry.row_key, ${keyOf(table, "h")})::text as key, 'history' as fault
	from (
		select id, row_key, after - ${literals(digested)} as image
		from journal.entry where relation = ${literal(relation)} and after is not null
	) as entry
	full join ${history} h on h.entry = entry.id
	where case
		when h.entry is null or entry.id is null then true
		else not (${isSame({ ...table, digested: [] }, "entry.image", `(${image})`)})
	end`;
}

/**
 * Rows of an append-only table against the digests that their batches were journalled with. A batch from before
 * batches told of their rows says nothing: its rows were journalled once more when they began to. Rows whose
 * removal was journalled are gone by rule.
 */
function batches({ relation, columns, primary }: Watched): string {
	const key = primary.map((name) => `${literal(name)}, r.${name}`).join(", ");
	return `
	with told as (
		select coalesce('i post ' || e.seq, 'i posten med id ' || e.id) as key, digest
		from journal.entry e cross join lateral jsonb_array_elements_text(e.after -> 'rows') as digest
		where e.relation = ${literal(relation)} and digest not in (
			select gone from journal.entry r cross join lateral jsonb_array_elements_text(r.before -> 'rows') as gone
			where r.relation = ${literal(relation)}
		)
	), live as (
		select jsonb_build_object(${key})::text as key,
			encode(sha256(convert_to(to_jsonb(r)::text, 'UTF8')), 'hex') as digest
		from (select ${columns.join(", ")} from ${relation}) r
	)
	select coalesce(live.key, told.key) as key,
		case when live.key is null then 'batch' else 'unknown' end as fault
	from live full join told on told.digest = live.digest
	where live.key is null or told.key is null`;
}

/** Large contents, which the journal leaves to a digest in the row itself: the two columns of the second argument. */
function contents({ relation, digested: [content = "", digest = ""], primary }: Watched): string {
	const key = primary.map((name) => `${literal(name)}, r.${name}`).join(", ");
	return `
	select jsonb_build_object(${key})::text as key, 'content' as fault
	from ${relation} r where encode(sha256(r.${content}), 'hex') is distinct from r.${digest}`;
}
