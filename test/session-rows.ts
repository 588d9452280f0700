import { randomUUID } from "node:crypto";
import type pg from "pg";
import { newToken } from "#platform/sign-in/token.ts";

/** Puts a session into the database as its owner; gives the `Cookie` header. */
export async function addSession(client: pg.ClientBase, personId: string, spaceId?: string): Promise<string> {
	const home = await client.query<{ home_id: string }>(
		"select home_id from people.identity where person_id = $1",
		[personId],
	);
	const homeId = home.rows[0]?.home_id ?? "";
	const { token, key } = newToken(homeId, randomUUID());
	await client.query(
		`insert into people.session
			(agency_id, id, person_id, acting_for, begun_at, authenticated_at, expires_at, device)
		select $1, $2, $3, $4, at, at, at + interval '8 hours', 'prøve'
		from date_trunc('milliseconds', now()) as at`,
		[homeId, key.id, personId, spaceId ?? homeId],
	);
	await client.query(
		"insert into people.session_key (agency_id, id, token_sha256, used_at) values ($1, $2, $3, now())",
		[homeId, key.id, key.tokenSha256],
	);
	return `rorkult=${token}`;
}
