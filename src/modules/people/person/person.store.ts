import type { Actor, Transaction } from "#platform/db/database.ts";
import { containing } from "../organisation/organisation.store.ts";
import type { Role } from "../role.ts";
import type { PersonRow } from "./person.contract.ts";
import type { PersonState } from "./person.ts";

interface Row {
	id: string;
	agency_id: string;
	name: string | null;
	email: string | null;
	phone: string | null;
	state: PersonState;
	version: bigint;
	home_name: string;
	home_short_name: string;
	issuer: string | null;
	reach: "own" | "looked-after" | "none";
}

type Listed = Omit<PersonRow, "roles">;

const SELECT = `
	select p.id, p.agency_id, p.name, p.email, p.phone, p.state, p.version, p.issuer,
		o.name as home_name, o.short_name as home_short_name,
		case when p.agency_id = $1 then 'own' when p.agency_id in (select people.looked_after()) then 'looked-after' else 'none' end as reach
	from people.person p
	join people.organisation o on o.id = p.agency_id`;

function rowOf(row: Row): Listed {
	return {
		...{ id: row.id, name: row.name, email: row.email, phone: row.phone, state: row.state },
		home: { id: row.agency_id, name: row.home_name, shortName: row.home_short_name },
		version: Number(row.version),
	};
}

/** What a page of people is asked for. */
export interface AskedPeople {
	readonly organisationId: string;
	readonly limit: number;
	readonly after: readonly string[] | null;
	readonly search: string | undefined;
	readonly state: PersonState | undefined;
	readonly role: Role | undefined;
	readonly backwards: boolean;
}

/** People at home in an organisation or with a role in its space, by name; whoever is erased has none and stands first. */
export async function listPeople(tx: Transaction, actor: Actor, asked: AskedPeople): Promise<Listed[]> {
	const rows = await tx.query<Row>(
		`${SELECT}
		where (p.agency_id = $2 or p.id in (select person_id from people.role where agency_id = $2))
			and ($3::text is null or concat_ws(' ', p.name, p.email, p.phone) collate "nb-x-icu" ilike $3)
			and ($4::text is null or p.state = $4)
			and ($5::text is null or exists (
				select from people.role r
				where r.agency_id = $2 and r.person_id = p.id and r.role = $5 and people.counts(r.from_day, r.to_day)
			))
			and ($6::text is null or case when $8
				then (coalesce(p.name, '') collate "nb-x-icu", p.id) < ($6, $7::uuid)
				else (coalesce(p.name, '') collate "nb-x-icu", p.id) > ($6, $7::uuid)
			end)
		order by case when $8 then coalesce(p.name, '') end collate "nb-x-icu" desc, case when $8 then p.id end desc,
			coalesce(p.name, '') collate "nb-x-icu", p.id
		limit $9`,
		[
			...[actor.agencyId, asked.organisationId, containing(asked.search), asked.state ?? null],
			...[
				asked.role ?? null,
				asked.after?.[0] ?? null,
				asked.after?.[1] ?? null,
				asked.backwards,
				asked.limit,
			],
		],
	);
	return rows.map(rowOf);
}

/** One person whom the actor may see, with who vouches for the sign-in; null where there is none. */
export async function findPerson(
	tx: Transaction,
	actor: Actor,
	id: string,
): Promise<{ person: Listed; issuer: string | null; reach: Row["reach"] } | null> {
	const [row] = await tx.query<Row>(`${SELECT} where p.id = $2`, [actor.agencyId, id]);
	return row === undefined ? null : { person: rowOf(row), issuer: row.issuer, reach: row.reach };
}

/** What was known of a person's state at the end of a day; null where they were not there yet. */
export async function stateAsOf(tx: Transaction, id: string, day: string): Promise<PersonState | null> {
	const [row] = await tx.query<{ state: PersonState }>(
		`select state
		from people.person_history
		where id = $1 and valid_from < ($2::date + 1)::timestamp at time zone 'Europe/Oslo'
			and (valid_to is null or valid_to >= ($2::date + 1)::timestamp at time zone 'Europe/Oslo')
		order by entry desc
		limit 1`,
		[id, day],
	);
	return row?.state ?? null;
}

/** A person at home in one of the spaces, held for a change. */
export interface HeldPerson {
	readonly id: string;
	readonly homeId: string;
	readonly state: PersonState;
	readonly version: number;
}

/** A person at home in one of the spaces, held; null where there is none. */
export async function holdPerson(
	tx: Transaction,
	spaces: readonly string[],
	id: string,
): Promise<HeldPerson | null> {
	const [row] = await tx.query<Row>(
		"select id, agency_id, state, version from people.person where agency_id = any ($1) and id = $2 for update",
		[spaces, id],
	);
	if (row === undefined) return null;
	return { id: row.id, homeId: row.agency_id, state: row.state, version: Number(row.version) };
}

/** Who somebody is whom the actor may see: their home and state. */
export async function whoIs(
	tx: Transaction,
	id: string,
): Promise<{ id: string; homeId: string; state: PersonState } | null> {
	const [row] = await tx.query<Row>("select id, agency_id, state from people.person where id = $1", [id]);
	return row === undefined ? null : { id: row.id, homeId: row.agency_id, state: row.state };
}

/** What signs somebody in. */
export interface SignIn {
	readonly issuer: string | null;
	readonly claim: string | null;
}

/** Whether a sign-in is tied to somebody else. Nobody else ties it until the transaction ends. */
export async function isTied(tx: Transaction, { issuer, claim }: SignIn, personId: string): Promise<boolean> {
	if (issuer === null || claim === null) return false;
	await tx.query("select pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 5))", [issuer, claim]);
	const [row] = await tx.query<{ tied: boolean }>("select people.is_tied($1, $2, $3) as tied", [
		...[issuer, claim, personId],
	]);
	return row?.tied ?? true;
}

/** What names and reaches somebody. */
export interface Contact {
	readonly name: string;
	readonly email: string | null;
	readonly phone: string | null;
}

export async function addPerson(
	tx: Transaction,
	person: Contact & SignIn & { readonly homeId: string; readonly id: string },
): Promise<void> {
	await tx.query(
		`insert into people.person (agency_id, id, name, email, phone, issuer, claim)
		values ($1, $2, $3, $4, $5, $6, $7)`,
		[
			...[person.homeId, person.id, person.name, person.email, person.phone],
			...[person.issuer, person.claim],
		],
	);
}

type Which = Pick<HeldPerson, "id" | "homeId">;

async function changed(
	tx: Transaction,
	{ homeId, id }: Which,
	to: string,
	values: readonly unknown[],
): Promise<number> {
	const [row] = await tx.query<{ version: bigint }>(
		`update people.person set ${to}, version = version + 1 where agency_id = $1 and id = $2 returning version`,
		[homeId, id, ...values],
	);
	return Number(row?.version);
}

/** Changes what names and reaches somebody; the new version comes back. */
export const changeContact = (tx: Transaction, which: Which, { name, email, phone }: Contact) =>
	changed(tx, which, "name = $3, email = $4, phone = $5", [name, email, phone]);

/** Changes what signs somebody in; the new version comes back. */
export const changeSignIn = (tx: Transaction, which: Which, { issuer, claim }: SignIn) =>
	changed(tx, which, "issuer = $3, claim = $4", [issuer, claim]);

/** Changes whether somebody has left; the new version comes back. */
export const changeState = (tx: Transaction, which: Which, state: "active" | "ended") =>
	changed(tx, which, "state = $3", [state]);

/**
 * Empties all that names, reaches or signs in somebody, and the salt of the digests that the journal keeps
 * (R14.11); the new version comes back.
 */
export const erase = (tx: Transaction, which: Which) =>
	changed(
		tx,
		which,
		"state = 'erased', name = null, email = null, phone = null, issuer = null, claim = null, digest_salt = null",
		[],
	);
