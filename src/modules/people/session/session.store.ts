import type { Database, Transaction } from "#platform/db/database.ts";
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
