import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import { addPerson, asOwner } from "../../../../test/database.ts";
import { reviewAs } from "../../../../test/review.ts";
import { type Caller, callerOf, type TestServer, testServer } from "../../../../test/server.ts";
import { openSession } from "../../../../test/session.ts";

const ONE = { "if-match": '"1"' };
const LETTER = `# Tildelingsbrev for 2025 til Kystvesenet

## 1 Oppdrag

### Oppdrag 2025-01 Merking av skjær

Kystvesenet skal merke skjær. Frist: 1. juni 2025.
`;
const LATER = `# Supplerende tildelingsbrev nr. 1 for 2025 til Kystvesenet

## 1 Endringer i oppdrag

### Oppdrag 2025-01 Merking av skjær – ny frist

Fristen flyttes fra 1. juni 2025 til 1. november 2025.
`;

interface Answer {
	readonly id: string;
	readonly isWaiting: boolean;
	readonly denial?: string;
	readonly state?: string;
	readonly proposals: readonly { id: string; changes: number | null; isYours: boolean }[];
	readonly assignments: readonly { deadlines: readonly { day: string }[] }[];
	readonly changes: readonly { key: string }[];
	readonly letter: { readonly readerVersion: string };
}

const json = async (answering: Promise<Response>) => (await (await answering).json()) as Answer;

/** An agency where a second person confirms, its controller and a second one. */
async function agencyOfTwo(): Promise<{ server: TestServer; second: Caller }> {
	const server = await testServer();
	await server.as(DEMO_PEOPLE.administrator).act("/api/confirming/choose", { needsSecond: true });
	const id = await addPerson(server.config, DEMO_ORGANISATIONS.agency.id, ["controller"]);
	const cookie = await openSession(server.config, id);
	return { server, second: callerOf(server.url, async () => ({ cookie })) };
}

async function reviewed(server: TestServer, text: string): Promise<string> {
	const { id } = await json(server.upload(Buffer.from(text), "brev.md"));
	await reviewAs(server, id);
	return id;
}

const accept = (caller: Caller, id: string) => json(caller.act("/api/years/accept", { id }, ONE));
const confirm = (caller: Caller, id: string) => json(caller.act("/api/proposals/confirm", { id }, ONE));
const assignments = async (server: TestServer) =>
	(await json(server.get("/api/assignments?year=2025"))).assignments;

test("what one person accepts is the year when another has confirmed it, and not before (R4.20)", async () => {
	const { server, second } = await agencyOfTwo();
	const letter = await reviewed(server, LETTER);
	const { id, isWaiting } = await accept(server, letter);
	expect(isWaiting).toBe(true);
	expect(await assignments(server)).toEqual([]);
	expect(await accept(second, letter)).toMatchObject({ denial: "LetterWaitsForSecondPerson" });
	expect((await json(server.act("/api/letters/set-aside", { id: letter }, ONE))).denial).toBe(
		"LetterStandsInTheYear",
	);
	expect(await confirm(server, id)).toMatchObject({ denial: "AnotherPersonConfirms", rule: "R4.20" });
	expect((await json(second.get("/api/proposals?year=2025"))).proposals).toMatchObject([
		{ id, changes: null, isYours: false },
	]);
	expect(await confirm(second, id)).toMatchObject({ state: "confirmed" });
	expect(await assignments(server)).toHaveLength(1);
	expect((await json(second.get("/api/proposals?year=2025"))).proposals).toEqual([]);
});

test("changes from a later letter wait in the same way", async () => {
	const { server, second } = await agencyOfTwo();
	await confirm(second, (await accept(server, await reviewed(server, LETTER))).id);
	const later = await reviewed(server, LATER);
	const { changes } = await json(server.get(`/api/years/2025/compare/${later}`));
	const sent = { id: later, year: 2025, keys: changes.map(({ key }) => key) };
	const { id } = await json(server.act("/api/years/agree", sent, ONE));
	expect((await assignments(server))[0]?.deadlines).toMatchObject([{ day: "2025-06-01" }]);
	expect((await json(server.get("/api/proposals?year=2025"))).proposals).toMatchObject([
		{ id, changes: changes.length, isYours: true },
	]);
	expect(await confirm(second, id)).toMatchObject({ state: "confirmed" });
	expect((await assignments(server))[0]?.deadlines).toMatchObject([{ day: "2025-11-01" }]);
});

test("what was withdrawn is not confirmed, and the letter can be accepted anew", async () => {
	const { server, second } = await agencyOfTwo();
	const letter = await reviewed(server, LETTER);
	const { id } = await accept(server, letter);
	expect(await json(server.act("/api/proposals/withdraw", { id }, ONE))).toMatchObject({
		state: "withdrawn",
	});
	expect((await second.act("/api/proposals/confirm", { id }, { "if-match": '"2"' })).status).toBe(409);
	expect((await accept(second, letter)).isWaiting).toBe(true);
});

test("a review that has changed since is told, and nothing is confirmed", async () => {
	const { server, second } = await agencyOfTwo();
	const letter = await reviewed(server, LETTER);
	const { id } = await accept(server, letter);
	const { readerVersion } = (await json(server.get(`/api/letters/${letter}`))).letter;
	const what = {
		do: "set-aside",
		rows: [{ key: "oppdrag-2025-01", version: 1 }],
		reason: "Gjelder andre",
	};
	await server.act("/api/reviews/take-step", { id: letter, readerVersion, step: randomUUID(), what });
	expect(await confirm(second, id)).toMatchObject({ denial: "ReviewHasChangedMeanwhile" });
	expect(await assignments(server)).toEqual([]);
});

test("the database itself refuses an acceptance that nobody else has confirmed", async () => {
	const { server } = await agencyOfTwo();
	const letter = await reviewed(server, LETTER);
	const { id } = await accept(server, letter);
	const { agency } = DEMO_ORGANISATIONS;
	await asOwner(server.config, async (client) => {
		const accepting = client.query(
			`insert into year.acceptance (agency_id, id, letter_id, reader_version, year, accepted_at, accepted_by)
			select agency_id, gen_random_uuid(), letter_id, reader_version, year, now(), proposed_by
			from year.proposal where agency_id = $1 and id = $2`,
			[agency.id, id],
		);
		await expect(accepting).rejects.toThrow(/second person has not confirmed/);
		const confirming = client.query(
			`update year.proposal set state = 'confirmed', closed_at = now(), closed_by = proposed_by,
				acceptance_id = gen_random_uuid() where agency_id = $1 and id = $2`,
			[agency.id, id],
		);
		await expect(confirming).rejects.toThrow(/another_person_confirms/);
	});
});
