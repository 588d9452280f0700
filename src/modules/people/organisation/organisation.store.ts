import type { Actor, Transaction } from "#platform/db/database.ts";
import type { OrganisationRow } from "./organisation.contract.ts";
import type { OrganisationKind, Reach, Space } from "./organisation.ts";

/** An organisation that is to be changed, held until the transaction ends. */
export interface HeldOrganisation extends Space {
	readonly version: number;
}

/** Names that are asked for, and whose they may be. */
export interface Names {
	/** Null for an organisation that is not there yet. */
	readonly id: string | null;
	readonly shortName: string;
	readonly number: string | null;
}

/** Where a list goes on. */
interface Asked {
	readonly limit: number;
	readonly after: readonly string[] | null;
	readonly search: string | undefined;
	readonly kind: OrganisationKind | undefined;
	readonly onlyMine: boolean;
	readonly numbers: readonly string[] | null;
	readonly backwards: boolean;
}

interface Row {
	id: string;
	kind: OrganisationKind;
	name: string;
	short_name: string;
	number: string | null;
	version: bigint;
	reach: OrganisationRow["reach"];
	ministry_id: string | null;
	ministry_name: string | null;
	ministry_short_name: string | null;
}

/** Everybody sees who there is; who steers is seen by the two that it is about. */
const SELECT = `
	select o.id, o.kind, o.name, o.short_name, o.number, o.version,
		case when o.id = $1 then 'own' when o.id in (select people.looked_after()) then 'looked-after' else 'none' end as reach,
		m.id as ministry_id, m.name as ministry_name, m.short_name as ministry_short_name
	from people.organisation o
	left join people.steering s on s.agency_id = o.id and s.year = date_part('year', platform.effective_day())
	left join people.organisation m on m.id = s.ministry_id`;

function rowOf(row: Row): OrganisationRow {
	const { ministry_id: id, ministry_name: name, ministry_short_name: shortName } = row;
	return {
		...{ id: row.id, name: row.name, shortName: row.short_name, kind: row.kind, number: row.number },
		steeredBy: id === null || name === null || shortName === null ? null : { id, name, shortName },
		...{ reach: row.reach, version: Number(row.version) },
	};
}

/** Organisations by name, at most `limit`, going on after a name and an id. */
export async function listOrganisations(
	tx: Transaction,
	actor: Actor,
	asked: Asked,
): Promise<OrganisationRow[]> {
	const rows = await tx.query<Row>(
		`${SELECT}
		where ($2::text is null or concat_ws(' ', o.name, o.short_name, o.number) collate "nb-x-icu" ilike $2)
			and ($3::text is null or o.kind = $3)
			and (not $4 or o.id = $1 or o.id in (select people.looked_after()))
			and ($5::text[] is null or o.number = any ($5))
			and ($6::text is null or case when $8
				then (o.name collate "nb-x-icu", o.id) < ($6, $7::uuid)
				else (o.name collate "nb-x-icu", o.id) > ($6, $7::uuid)
			end)
		order by case when $8 then o.name end collate "nb-x-icu" desc, case when $8 then o.id end desc,
			o.name collate "nb-x-icu", o.id
		limit $9`,
		[
			...[actor.agencyId, containing(asked.search), asked.kind ?? null, asked.onlyMine, asked.numbers],
			...[asked.after?.[0] ?? null, asked.after?.[1] ?? null, asked.backwards, asked.limit],
		],
	);
	return rows.map(rowOf);
}

/** What a search looks for, as a pattern; null where nothing is looked for. */
export function containing(search: string | undefined): string | null {
	const sought = search?.trim() ?? "";
	return sought === "" ? null : `%${sought.replaceAll(/[\\%_]/g, "\\$&")}%`;
}

/** One organisation, or null where there is none. */
export async function findOrganisation(
	tx: Transaction,
	actor: Actor,
	id: string,
): Promise<OrganisationRow | null> {
	const [row] = await tx.query<Row>(`${SELECT} where o.id = $2`, [actor.agencyId, id]);
	return row === undefined ? null : rowOf(row);
}

/** How much there is in an organisation in reach. */
export async function countIn(
	tx: Transaction,
	id: string,
): Promise<{ people: number; units: number; steered: number }> {
	const [row] = await tx.query<{ people: number; units: number; steered: number }>(
		`select
			(select count(*)::int from people.person where agency_id = $1 and state = 'active') as people,
			(select count(*)::int from people.unit where agency_id = $1 and state = 'open') as units,
			(select count(*)::int from people.steering
				where ministry_id = $1 and year = date_part('year', platform.effective_day())) as steered`,
		[id],
	);
	return row!;
}

/**
 * The organisation with this id, the one acted for where it is undefined; null where the one who acts does
 * not look after it.
 */
export async function spaceInReach(
	tx: Transaction,
	actor: Actor,
	id: string | undefined,
): Promise<(Space & { version: number }) | null> {
	const [row] = await tx.query<{ id: string; kind: OrganisationKind; reach: Reach; version: bigint }>(
		`select id, kind, version, case when id = $2 then 'own' else 'looked-after' end as reach
		from people.organisation
		where id = coalesce($1, $2) and (id = $2 or id in (select people.looked_after()))`,
		[id ?? null, actor.agencyId],
	);
	return row === undefined ? null : { ...row, version: Number(row.version) };
}

/** The organisations that the actor looks after: their own, and those that their ministry steers this year. */
export async function spacesInReach(tx: Transaction, actor: Actor): Promise<string[]> {
	const rows = await tx.query<{ id: string }>("select people.looked_after() as id");
	return [actor.agencyId, ...rows.map(({ id }) => id)];
}

/** What kind the organisation is that the actor acts for. */
export async function kindActedFor(tx: Transaction, actor: Actor): Promise<OrganisationKind> {
	const [row] = await tx.query<{ kind: OrganisationKind }>(
		"select kind from people.organisation where id = $1",
		[actor.agencyId],
	);
	return row!.kind;
}

/** An organisation in reach, held for a change; null where there is none. */
export async function holdOrganisation(
	tx: Transaction,
	actor: Actor,
	id: string,
): Promise<HeldOrganisation | null> {
	const held = await tx.query("select from people.organisation where id = $1 for update", [id]);
	return held.length === 0 ? null : spaceInReach(tx, actor, id);
}

/** Whoever has one of these names already. Nobody else gives names until the transaction ends. */
export async function twinsOf(
	tx: Transaction,
	{ id, shortName, number }: Names,
): Promise<{ shortName: string; number: string | null }[]> {
	await tx.query("select pg_advisory_xact_lock(hashtextextended('people.organisation', 5))");
	const rows = await tx.query<{ short_name: string; number: string | null }>(
		`select short_name, number
		from people.organisation
		where id is distinct from $1
			and (lower(short_name collate "nb-x-icu") = lower($2 collate "nb-x-icu") or number = $3)`,
		[id, shortName, number],
	);
	return rows.map((row) => ({ shortName: row.short_name, number: row.number }));
}

/** Adds an agency, steered by a ministry in a year. */
export async function addAgency(
	tx: Transaction,
	added: { id: string; name: string; shortName: string; number: string | null },
	steered: { ministryId: string; year: number },
): Promise<void> {
	await tx.query(
		`insert into people.organisation (id, kind, name, short_name, number)
		values ($1, 'agency', $2, $3, $4)`,
		[added.id, added.name, added.shortName, added.number],
	);
	await tx.query("insert into people.steering (agency_id, year, ministry_id) values ($1, $2, $3)", [
		added.id,
		steered.year,
		steered.ministryId,
	]);
}

/** Gives an organisation other names; what is undefined stays. The new version comes back. */
export async function renameOrganisation(
	tx: Transaction,
	id: string,
	to: { name: string; shortName?: string; number?: string | null },
): Promise<number> {
	const [row] = await tx.query<{ version: bigint }>(
		`update people.organisation
		set name = $2, short_name = coalesce($3, short_name), number = case when $4 then $5 else number end,
			version = version + 1
		where id = $1
		returning version`,
		[id, to.name, to.shortName ?? null, to.number !== undefined, to.number ?? null],
	);
	return Number(row?.version);
}
