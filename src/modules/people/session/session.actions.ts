import { dayInNorway } from "#base/day.ts";
import { granted } from "#base/result.ts";
import { type Action, performs, shows, type View } from "#platform/action.ts";
import { machineClock } from "#platform/clock.ts";
import { cursorOf, placeIn } from "#platform/cursor.ts";
import type { ActingSession, Actor, Transaction } from "#platform/db/database.ts";
import { Problem } from "#platform/problem.ts";
import { namesOf } from "../names.store.ts";
import { spacesInReach } from "../organisation/organisation.store.ts";
import { rolesOf } from "../person.store.ts";
import {
	type SessionRow,
	sessionActFor,
	sessionEndMine,
	sessionEndOther,
	sessionList,
	sessionListOthers,
	sessionShow,
} from "./session.contract.ts";
import {
	actForAnother,
	endOwnSessions,
	endSession,
	type HeldSession,
	holdSession,
	openSessions,
	ownSpaces,
	type SessionShown,
	spaceOf,
} from "./session.store.ts";
import type { EndReason } from "./session.ts";

/** The session in which somebody acts; the server lets nobody in without one. */
function sessionOf({ session }: Actor): ActingSession {
	if (session === undefined) throw new Error("nobody acts here without a session");
	return session;
}

const showing = shows(sessionShow, async (tx, { actor, now }) => {
	const { homeId, authenticatedAt, expiresAt } = sessionOf(actor);
	const names = await namesOf(tx, [actor.personId]);
	const [home, actingFor] = [await spaceOf(tx, homeId), await spaceOf(tx, actor.agencyId)];
	if (home === null || actingFor === null) return null;
	return {
		person: { id: actor.personId, name: names.get(actor.personId) ?? null },
		...{ home, actingFor },
		roles: [...(await rolesOf(tx, actor))],
		organisations: await ownSpaces(tx),
		day: dayInNorway(now),
		authenticatedAt: authenticatedAt.toISOString(),
		expiresAt: expiresAt.toISOString(),
	};
});

function instantIn(said: string): Date {
	const instant = new Date(said);
	if (!Number.isNaN(instant.getTime())) return instant;
	throw new Problem("invalid-input", "Bruk `next` fra forrige side slik den står.", {
		errors: [{ pointer: "/after", detail: "Ukjent sted i listen" }],
	});
}

/** A page of sessions, and the cursor of the next. */
async function pageOf(
	tx: Transaction,
	of: Parameters<typeof openSessions>[1],
	{ limit, after }: { readonly limit: number; readonly after?: string },
) {
	const [begunAt, id] = placeIn(after, 2) ?? [];
	const place = begunAt === undefined || id === undefined ? null : { begunAt: instantIn(begunAt), id };
	const found = await openSessions(tx, of, machineClock.now(), place, limit + 1);
	const shown = found.slice(0, limit);
	const last = shown.at(-1);
	const next = found.length > limit && last ? cursorOf([last.begunAt.toISOString(), last.id]) : null;
	return { shown, next };
}

function rowOf(session: SessionShown, actor: Actor): SessionRow {
	const { id, version, device, actingFor, begunAt, usedAt, expiresAt } = session;
	return {
		...{ id, version, device, actingFor, isThis: id === actor.session?.id },
		begunAt: begunAt.toISOString(),
		usedAt: usedAt.toISOString(),
		expiresAt: expiresAt.toISOString(),
	};
}

const listing = shows(sessionList, async (tx, { actor, input }) => {
	const { shown, next } = await pageOf(tx, { personId: actor.personId }, input);
	return { sessions: shown.map((session) => rowOf(session, actor)), next };
});

const listingOthers = shows(sessionListOthers, async (tx, { actor, input }) => {
	const spaces = await spacesInReach(tx, actor);
	const { shown, next } = await pageOf(tx, { homeIds: spaces }, input);
	const names = await namesOf(
		tx,
		shown.map(({ personId }) => personId),
	);
	const sessions = shown.map((session) => ({
		...rowOf(session, actor),
		person: { id: session.personId, name: names.get(session.personId) ?? null },
	}));
	return { sessions, next };
});

/** Ends a held session, and gives its version after. */
async function end(tx: Transaction, id: string, held: HeldSession, actor: Actor, because: EndReason) {
	const { homeId, version } = held;
	await endSession(tx, { homeId, id }, { by: actor.personId, at: machineClock.now(), because });
	return { id, version: version + 1 };
}

const endingMine = performs(sessionEndMine, {
	load: async () => ({}),
	decide: () => granted(null),
	async save(tx, _, { actor, input }) {
		const { homeId, id: kept } = sessionOf(actor);
		const ended = { by: actor.personId, at: machineClock.now(), because: "ended-by-person" as const };
		return { ended: await endOwnSessions(tx, { homeId, which: input.id ?? null, kept }, ended) };
	},
});

const endingOther = performs(sessionEndOther, {
	async load(tx, { actor, input }) {
		const held = await holdSession(tx, input.id);
		const spaces = await spacesInReach(tx, actor);
		return held !== null && spaces.includes(held.homeId) ? held : null;
	},
	decide: (held) => granted(held),
	save: (tx, held, { actor, input }) => end(tx, input.id, held, actor, "ended-by-administrator"),
});

const actingForAnother = performs(sessionActFor, {
	async load(tx, { input }) {
		const chosen = (await ownSpaces(tx)).find(({ id }) => id === input.organisationId);
		return chosen === undefined ? null : { chosen };
	},
	decide: ({ chosen }) => granted(chosen),
	async save(tx, chosen, { actor }) {
		await actForAnother(tx, sessionOf(actor), chosen.id);
		return { actingFor: chosen };
	},
});

export const sessionViews: readonly View[] = [showing, listing, listingOthers];
export const sessionActions: readonly Action[] = [endingMine, endingOther, actingForAnother];
