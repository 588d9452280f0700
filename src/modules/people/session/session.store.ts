import type { Database, Transaction } from "#platform/db/database.ts";
import type { LoggedOut } from "#platform/sign-in/logout-token.ts";
import type { SessionKey } from "#platform/sign-in/token.ts";
import { type EndReason, IDLE_MINUTES } from "./session.ts";

/** Somebody whom a claim signs in. */
export interface Admitted {
	readonly personId: string;
	readonly homeId: string;
	/** The organisations in whose space the person holds a role, the home first. */
	readonly organisationIds: readonly string[];
}

/** Whom a claim signs in on the program's day; null for a stranger and for somebody who has ended. */
export async function whoIs(database: Database, issuer: string, claim: string): Promise<Admitted | null> {
	const [row] = await database.asNobody<{ person_id: string; home_id: string; organisation_ids: string[] }>(
		"select person_id, home_id, organisation_ids from people.sign_in_at($1, $2, $3)",
		[issuer, claim, database.clock.now()],
	);
	if (row === undefined) return null;
	return { personId: row.person_id, homeId: row.home_id, organisationIds: row.organisation_ids };
}

/** A session that is proven, whether or not it counts. */
export interface FoundSession {
	readonly personId: string;
	readonly actingFor: string;
	readonly authenticatedAt: Date;
	readonly expiresAt: Date;
	/** Null where it counts. */
	readonly endedBecause: EndReason | null;
}

/**
 * The session that a key proves; null where it proves none.
 *
 * @param at by the machine's clock
 * @param isUse whether the person does something, so that the session is not idle
 */
export async function findSession(
	database: Database,
	key: SessionKey,
	at: Date,
	isUse: boolean,
): Promise<FoundSession | null> {
	const [row] = await database.asNobody<{
		person_id: string;
		acting_for: string;
		authenticated_at: Date;
		expires_at: Date;
		ended_because: EndReason | null;
	}>(
		`select person_id, acting_for, authenticated_at, expires_at, ended_because
		from people.find_session($1, $2, $3, $4, make_interval(mins => $5), $6)`,
		[key.homeId, key.id, key.tokenSha256, at, IDLE_MINUTES, isUse],
	);
	if (row === undefined) return null;
	return {
		personId: row.person_id,
		actingFor: row.acting_for,
		authenticatedAt: row.authenticated_at,
		expiresAt: row.expires_at,
		endedBecause: row.ended_because,
	};
}

/** A session that begins. */
export interface NewSession {
	readonly key: SessionKey;
	readonly personId: string;
	readonly actingFor: string;
	readonly begunAt: Date;
	readonly authenticatedAt: Date;
	readonly expiresAt: Date;
	readonly providerSid: string | null;
	readonly acr: string | null;
	readonly device: string;
}

/** Begins a session of the one who acts. */
export async function addSession(tx: Transaction, session: NewSession): Promise<void> {
	const { homeId, id, tokenSha256 } = session.key;
	await tx.query(
		`insert into people.session
			(agency_id, id, person_id, acting_for, begun_at, authenticated_at, expires_at, provider_sid, acr, device)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		[
			...[homeId, id, session.personId, session.actingFor],
			...[session.begunAt, session.authenticatedAt, session.expiresAt],
			...[session.providerSid, session.acr, session.device],
		],
	);
	await tx.query("select people.key_session($1, $2, $3)", [homeId, id, tokenSha256]);
}

/** Ends a session that has not ended; gives whether there was one. */
export async function endSession(
	tx: Transaction,
	session: { readonly homeId: string; readonly id: string },
	ended: { readonly by: string; readonly at: Date; readonly because: EndReason },
): Promise<boolean> {
	const rows = await tx.query(
		`update people.session
		set ended_at = greatest($3, begun_at), ended_by = $4, ended_because = $5, version = version + 1
		where agency_id = $1 and id = $2 and ended_at is null
		returning id`,
		[session.homeId, session.id, ended.at, ended.by, ended.because],
	);
	return rows.length > 0;
}

/**
 * Ends the sessions that a provider says are over, whosoever they are; gives how many.
 *
 * @param at by the machine's clock
 */
export async function endByProvider(
	tx: Transaction,
	{ issuer, claim, sid, toldAt }: LoggedOut,
	at: Date,
): Promise<number> {
	const [row] = await tx.query<{ ended: number }>(
		"select people.end_by_provider($1, $2, $3, $4, $5) as ended",
		[issuer, claim, sid, toldAt, at],
	);
	return row?.ended ?? 0;
}

/** An organisation in whose space the one who acts holds a role. */
export interface OwnSpace {
	readonly id: string;
	readonly kind: "ministry" | "agency" | "municipality";
	readonly name: string;
	readonly shortName: string;
}

/** The organisations that the one who acts may act for, their home first. */
export async function ownSpaces(tx: Transaction): Promise<OwnSpace[]> {
	const rows = await tx.query<{ id: string; kind: OwnSpace["kind"]; name: string; short_name: string }>(
		`select o.id, o.kind, o.name, o.short_name
		from people.own_spaces() with ordinality as own (id, place)
		join people.organisation o on o.id = own.id
		order by own.place`,
	);
	return rows.map(({ short_name: shortName, ...space }) => ({ ...space, shortName }));
}

/** An organisation; null where there is none. */
export async function spaceOf(tx: Transaction, id: string): Promise<OwnSpace | null> {
	const [row] = await tx.query<{ kind: OwnSpace["kind"]; name: string; short_name: string }>(
		"select kind, name, short_name from people.organisation where id = $1",
		[id],
	);
	return row === undefined ? null : { id, kind: row.kind, name: row.name, shortName: row.short_name };
}

/** A session as its person and their administrator see it. */
export interface SessionShown {
	readonly id: string;
	readonly homeId: string;
	readonly personId: string;
	readonly version: number;
	readonly device: string;
	readonly actingFor: OwnSpace;
	readonly begunAt: Date;
	readonly usedAt: Date;
	readonly expiresAt: Date;
}

/** A place in a list of sessions: after this one. */
export interface SessionPlace {
	readonly begunAt: Date;
	readonly id: string;
}

/**
 * Sessions that have not ended, the last begun first.
 *
 * @param of whose: one person's, or those of everybody at home in some organisations
 * @param at by the machine's clock: those that nobody used for too long count no more
 */
export async function openSessions(
	tx: Transaction,
	of: { readonly personId: string } | { readonly homeIds: readonly string[] },
	at: Date,
	after: SessionPlace | null,
	limit: number,
): Promise<SessionShown[]> {
	const rows = await tx.query<ShownRow>(
		`select s.id, s.agency_id, s.person_id, s.version::int, s.device, s.begun_at, s.expires_at, k.used_at,
			o.id as space_id, o.kind, o.name, o.short_name
		from people.session s
		join people.session_key k on k.agency_id = s.agency_id and k.id = s.id
		join people.organisation o on o.id = s.acting_for
		where s.ended_at is null and s.expires_at > $1 and k.used_at > $1 - make_interval(mins => $2)
			and ($3::uuid is null and s.agency_id = any($4) or s.person_id = $3)
			and ($5::timestamptz is null or (s.begun_at, s.id) < ($5, $6))
		order by s.begun_at desc, s.id desc
		limit $7`,
		[
			...[at, IDLE_MINUTES],
			...("personId" in of ? [of.personId, []] : [null, of.homeIds]),
			...[after?.begunAt ?? null, after?.id ?? null, limit],
		],
	);
	return rows.map((row) => ({
		...{ id: row.id, homeId: row.agency_id, personId: row.person_id, version: row.version },
		...{ device: row.device, begunAt: row.begun_at, usedAt: row.used_at, expiresAt: row.expires_at },
		actingFor: { id: row.space_id, kind: row.kind, name: row.name, shortName: row.short_name },
	}));
}

interface ShownRow {
	readonly id: string;
	readonly agency_id: string;
	readonly person_id: string;
	readonly version: number;
	readonly device: string;
	readonly begun_at: Date;
	readonly expires_at: Date;
	readonly used_at: Date;
	readonly space_id: string;
	readonly kind: OwnSpace["kind"];
	readonly name: string;
	readonly short_name: string;
}

/** A session that somebody wants to end, held against others who want to. */
export interface HeldSession {
	readonly homeId: string;
	readonly personId: string;
	readonly version: number;
	readonly state: "open" | "ended";
}

/** Holds a session that the one who acts sees; null where there is none. */
export async function holdSession(tx: Transaction, id: string): Promise<HeldSession | null> {
	const [row] = await tx.query<{ agency_id: string; person_id: string; version: number; is_open: boolean }>(
		`select agency_id, person_id, version::int, ended_at is null as is_open
		from people.session
		where id = $1
		for update`,
		[id],
	);
	if (row === undefined) return null;
	const { agency_id: homeId, person_id: personId, version } = row;
	return { homeId, personId, version, state: row.is_open ? "open" : "ended" };
}

/**
 * Ends sessions of a person: one that is named, or all but the one in which they act; gives how many.
 *
 * @param which null for all but `kept`
 */
export async function endOwnSessions(
	tx: Transaction,
	{ homeId, which, kept }: { readonly homeId: string; readonly which: string | null; readonly kept: string },
	ended: { readonly by: string; readonly at: Date; readonly because: EndReason },
): Promise<number> {
	const rows = await tx.query(
		`update people.session
		set ended_at = greatest($3, begun_at), ended_by = $2, ended_because = $4, version = version + 1
		where agency_id = $1 and person_id = $2 and ended_at is null
			and (id = $5 or ($5::uuid is null and id <> $6))
		returning id`,
		[homeId, ended.by, ended.at, ended.because, which, kept],
	);
	return rows.length;
}

/** Lets a session act for another organisation. */
export async function actForAnother(
	tx: Transaction,
	session: { readonly homeId: string; readonly id: string },
	organisationId: string,
): Promise<void> {
	await tx.query(
		`update people.session
		set acting_for = $3, version = version + 1
		where agency_id = $1 and id = $2 and ended_at is null and acting_for <> $3`,
		[session.homeId, session.id, organisationId],
	);
}
