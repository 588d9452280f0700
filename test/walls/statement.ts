import { randomUUID } from "node:crypto";
import fc from "fast-check";
import type { AgencyTable, Row } from "./catalogue.ts";

const AGENCY = "agency_id";

/** What a try stands on: a table, a row of the other agency in it, one's own row in it, and a column. */
export interface Target {
	readonly table: AgencyTable;
	readonly theirs: Row;
	readonly own: Row;
	/** A column that names rows, or any that may be read. */
	readonly column: string;
	/** Whether what their row says there stands in a row of one's own as well, and is no secret. */
	readonly isShared: boolean;
}

/** Rows of both agencies, by table. */
export type Rows = ReadonlyMap<string, { readonly theirs: readonly Row[]; readonly own: readonly Row[] }>;

/** A statement with its values. */
export type Statement = readonly [sql: string, values: readonly unknown[]];

/** Chooses targets among what there is. */
export function targets(tables: readonly AgencyTable[], rows: Rows): fc.Arbitrary<Target> {
	const shared = new Set([...rows.values()].flatMap(({ own }) => own.flatMap((row) => Object.values(row))));
	return fc.constantFrom(...tables).chain((table) => {
		const { theirs, own } = rows.get(table.name) ?? { theirs: [], own: [] };
		const columns = [...(table.naming.length > 0 ? table.naming : [AGENCY]), ...table.readable];
		return fc
			.tuple(fc.constantFrom(...theirs), fc.constantFrom(...own), fc.constantFrom(...columns))
			.map(([their, mine, column]) => ({
				...{ table, theirs: their, own: mine, column },
				isShared: shared.has(their[column]),
			}));
	});
}

/** The value of a column of a row, bound as JSON so that any type comes through. */
const valueIn = (table: AgencyTable, column: string) =>
	`(select x.${column} from jsonb_populate_record(null::${table.name}, $1) x)`;

/** Statements that would show a row of the other agency, each with what it must give: no rows, or zero. */
export function readings({ table, theirs, column }: Target): readonly Statement[] {
	const columns = table.readable.join(", ");
	if (columns === "") return [];
	const bound = [JSON.stringify(theirs)];
	const of = `${AGENCY} = ${valueIn(table, AGENCY)}`;
	const text = `${column}::text = ${valueIn(table, column)}::text`;
	return [
		[`select ${columns} from ${table.name} where ${of}`, bound],
		[`select ${columns} from ${table.name} where ${text} and ${of}`, bound],
		[`select ${columns} from ${table.name} where ${of} order by 1 limit 1 offset 0`, bound],
		[`select ${AGENCY} from ${table.name} where ${of} group by ${AGENCY} having count(*) > 0`, bound],
		[`select 1 where exists (select from ${table.name} where ${of} and ${text})`, bound],
		[`select a.${AGENCY} from ${table.name} a join ${table.name} b using (${AGENCY}) where a.${of}`, bound],
		[`select ${columns} from ${table.name} where ${of} and ${text} for share`, bound],
		[`select 1 / case when ${of} then 0 else 1 end from ${table.name} where ${of}`, bound],
	];
}

/** Statements that count the other agency's rows: each gives one row, and `n` in it is 0. */
export function counts({ table, theirs }: Target): readonly Statement[] {
	const bound = [JSON.stringify(theirs)];
	const of = `${AGENCY} = ${valueIn(table, AGENCY)}`;
	return [
		[`select count(*)::int as n from ${table.name} where ${of}`, bound],
		[`select count(*) filter (where ${of})::int as n from ${table.name}`, bound],
		[
			`select coalesce(sum(1 / case when ${of} then 0 else 1 end) filter (where ${of}), 0)::int as n from ${table.name}`,
			bound,
		],
	];
}

/** Statements that would change or take the other agency's rows, or add one to it. */
export function writings({ table, theirs }: Target): readonly Statement[] {
	const bound = [JSON.stringify(theirs)];
	const of = `${AGENCY} = ${valueIn(table, AGENCY)}`;
	const [changed = AGENCY] = table.changeable;
	const columns = table.columns.join(", ");
	const added = `insert into ${table.name} (${columns}) select ${columns} from jsonb_populate_record(null::${table.name}, $1)`;
	return [
		[`update ${table.name} set ${changed} = ${changed} where ${of}`, bound],
		[`delete from ${table.name} where ${of}`, bound],
		[added, [JSON.stringify(theirs)]],
		[`${added} on conflict do nothing`, [JSON.stringify(theirs)]],
	];
}

/** Two statements that must end alike: one names something of the other agency, one names what nobody has. */
export interface Pair {
	/** What is tried, as `letters.letter.uploaded_by`. */
	readonly where: string;
	readonly theirs: Statement;
	readonly nobodys: Statement;
}

/** A value of the same form that nobody has; null where a column names nothing that could be guessed. */
function unknownLike(value: unknown): unknown {
	if (typeof value !== "string") return null;
	if (/^[0-9a-f]{8}-/.test(value)) return randomUUID();
	return /^[0-9a-f]{64}$/.test(value) ? randomUUID().replaceAll("-", "").repeat(2) : null;
}

/** Tries to find out by an error whether the other agency has a thing: one's own rows name it. */
export function pairs({ table, theirs, own, column, isShared }: Target): readonly Pair[] {
	const known = theirs[column];
	const unknown = unknownLike(known);
	if (unknown === null || isShared || column === AGENCY || table.public.includes(column)) return [];
	const { name, changeable } = table;
	const pair = (kind: string, statement: (value: unknown) => Statement): Pair => ({
		where: `${kind} ${name}.${column}`,
		...{ theirs: statement(known), nobodys: statement(unknown) },
	});
	const columns = table.columns.join(", ");
	const fresh = Object.fromEntries(table.key.map((key) => [key, unknownLike(own[key]) ?? own[key]]));
	const found: Pair[] = [];
	if (table.mayInsert) {
		found.push(
			pair("insert", (value) => [
				`insert into ${name} (${columns}) select ${columns} from jsonb_populate_record(null::${name}, $1)`,
				[JSON.stringify({ ...own, ...fresh, [column]: value })],
			]),
		);
	}
	if (changeable.includes(column)) {
		found.push(
			pair("update", (value) => [
				`update ${name} set ${column} = ${valueIn(table, column)}`,
				[JSON.stringify({ [column]: value })],
			]),
		);
	}
	if (table.readable.includes(column)) {
		found.push(
			pair("plan", (value) => [
				`explain (analyze, costs off, timing off, summary off, buffers off)
				select from ${name} where ${AGENCY} = ${valueIn(table, AGENCY)} and ${column} = ${valueIn(table, column)}`,
				[JSON.stringify({ [AGENCY]: own[AGENCY], [column]: value })],
			]),
		);
	}
	return found;
}
