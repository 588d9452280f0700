import { machineClock } from "#platform/clock.ts";
import type { Actor, Database } from "#platform/db/database.ts";
import type { Ended, Sessions } from "#platform/http/signed-in.ts";
import { newId } from "#platform/ids.ts";
import type { Proven } from "#platform/sign-in/provider.ts";
import { keyOf, newToken } from "#platform/sign-in/token.ts";
import { deviceOf } from "./device.ts";
import { addSession, endByProvider, endSession, findSession, whoIs } from "./session.store.ts";
import { type EndReason, LONGEST_HOURS } from "./session.ts";

const HOUR_MS = 3_600_000;
/** Nobody acts where a provider speaks: the program does, for no agency. */
const PROGRAM: Actor = { personId: "00000000-0000-7000-8000-000000000000", agencyId: "" };

/** The sessions of a database, for the server: begun at sign-in, found in every request, ended at sign-out. */
export function sessionsIn(database: Database): Sessions {
	const find = (token: string, isUse: boolean) => findActor(database, token, isUse);
	const end = async (token: string, because: EndReason, requestId: string) => {
		const found = await find(token, false);
		if (found === null || !("actor" in found)) return;
		const { actor } = found;
		const { session } = actor;
		if (session === undefined) return;
		await database.as(actor, { name: "session.end", requestId }, (tx) =>
			endSession(tx, session, { by: actor.personId, at: machineClock.now(), because }),
		);
	};
	return {
		find,
		end: (token, requestId) => end(token, "signed-out", requestId),
		endByProvider: (loggedOut, requestId) =>
			database.as(PROGRAM, { name: "session.endByProvider", requestId }, (tx) =>
				endByProvider(tx, loggedOut, machineClock.now()),
			),
		async begin(proven, { userAgent, before, requestId }) {
			const admitted = await whoIs(database, proven.issuer, proven.claim);
			const [first] = admitted?.organisationIds ?? [];
			if (admitted === null || first === undefined) return null;
			const earlier = before === null ? null : await find(before, false);
			const wasActing =
				earlier !== null && "actor" in earlier && earlier.actor.personId === admitted.personId
					? earlier.actor.agencyId
					: first;
			const actingFor = admitted.organisationIds.includes(wasActing) ? wasActing : first;
			if (before !== null) await end(before, "signed-in-again", requestId);
			return begin(database, { ...admitted, actingFor }, proven, userAgent, requestId);
		},
	};
}

async function begin(
	database: Database,
	{ personId, homeId, actingFor }: { personId: string; homeId: string; actingFor: string },
	proven: Proven,
	userAgent: string,
	requestId: string,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
	const begunAt = machineClock.now();
	const expiresAt = new Date(begunAt.getTime() + LONGEST_HOURS * HOUR_MS);
	const { token, key } = newToken(homeId, newId(begunAt));
	await database.as({ personId, agencyId: actingFor }, { name: "session.begin", requestId }, (tx) =>
		addSession(tx, {
			...{ key, personId, actingFor, begunAt, expiresAt },
			...{ authenticatedAt: proven.authenticatedAt, providerSid: proven.sid, acr: proven.acr },
			device: deviceOf(userAgent),
		}),
	);
	return { token, expiresAt };
}

async function findActor(
	database: Database,
	token: string,
	isUse: boolean,
): Promise<{ readonly actor: Actor } | Ended | null> {
	const key = keyOf(token);
	if (key === null) return null;
	const found = await findSession(database, key, machineClock.now(), isUse);
	if (found === null) return null;
	if (found.endedBecause !== null) return { because: found.endedBecause };
	const { personId, actingFor, authenticatedAt, expiresAt } = found;
	return {
		actor: {
			personId,
			agencyId: actingFor,
			session: { id: key.id, homeId: key.homeId, authenticatedAt, expiresAt },
		},
	};
}
