import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asOwner } from "./database.ts";
import { type TestServer, testServer } from "./server.ts";

const ASIDE = "/api/letters/set-aside";
const BACK = "/api/letters/fetch-back";

interface Said {
	readonly status: number;
	readonly body: Readonly<Record<string, unknown>>;
}

/** What a write is answered; whoever writes too fast waits as told and sends it again. */
async function said(send: () => Promise<Response>): Promise<Said> {
	for (;;) {
		const got = await send();
		const body = (await got.json()) as Said["body"];
		if (got.status !== 429) return { status: got.status, body };
		await pause(1000 * Number(got.headers.get("retry-after")));
	}
}

/** A letter that nobody has touched yet. */
async function letterOn(server: TestServer): Promise<string> {
	const mark = randomUUID();
	const { status, body } = await said(() =>
		server.upload(`Tildelingsbrev 2025\n\nEtaten skal rapportere om ${mark} innen 1. juni 2025.\n`),
	);
	expect(status).toBe(200);
	return String(body.id);
}

const change = (server: TestServer, path: string, id: string, version: number, key: string) =>
	said(() => server.act(path, { id }, { "if-match": `"${version}"`, "idempotency-key": key }));

/** How many entries the journal has of a letter, and at which version it stands. */
async function standing(server: TestServer, id: string) {
	return asOwner(server.config, async (client) => {
		const found = await client.query<{ version: number; entries: number }>(
			`select version::int, (
				select count(*)::int from journal.entry where relation = 'letters.letter' and row_key ->> 'id' = $1
			) as entries from letters.letter where id = $1::uuid`,
			[id],
		);
		return found.rows[0];
	});
}

describe("writes at the same time", () => {
	test("one of those who saw the same version wins, and the others are told both versions", {
		timeout: 60_000,
	}, async () => {
		const server = await testServer();
		const racers = fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(fc.array(racers, { minLength: 1, maxLength: 3 }), async (rounds) => {
				const id = await letterOn(server);
				let version = 1;
				for (const [round, behind] of rounds.entries()) {
					const path = round % 2 === 0 ? ASIDE : BACK;
					const seen = behind.map((steps) => Math.max(1, version - steps));
					const answers = await Promise.all(
						seen.map((number) => change(server, path, id, number, randomUUID())),
					);
					const won = answers.filter(({ status }) => status === 200);
					expect(won).toHaveLength(seen.includes(version) ? 1 : 0);
					version += won.length;
					for (const [place, { status, body }] of answers.entries()) {
						if (status === 200) {
							expect(body.version).toBe(version);
							expect(seen[place]).toBe(version - 1);
							continue;
						}
						expect(status).toBe(409);
						expect(body.sentVersion).toBe(seen[place]);
						expect([version - 1, version]).toContain(body.currentVersion);
					}
					if (won.length === 0) break;
				}
				expect(await standing(server, id)).toEqual({ version, entries: version });
			}),
			{ numRuns: 12 },
		);
	});

	test("one key sent many times at once has one effect, and everybody gets the first answer", {
		timeout: 60_000,
	}, async () => {
		const server = await testServer();
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 2, max: 8 }), fc.boolean(), async (times, later) => {
				const id = await letterOn(server);
				const key = randomUUID();
				const send = () => change(server, ASIDE, id, 1, key);
				const answers = await Promise.all(Array.from({ length: times }, send));
				if (later) {
					await change(server, BACK, id, 2, randomUUID());
					answers.push(await send());
				}
				expect(new Set(answers.map((answer) => JSON.stringify(sorted(answer))))).toEqual(
					new Set([JSON.stringify(sorted({ status: 200, body: { id, state: "set-aside", version: 2 } }))]),
				);
				const version = later ? 3 : 2;
				expect(await standing(server, id)).toEqual({ version, entries: version });
			}),
			{ numRuns: 10 },
		);
	});

	test("whatever is sent at once and again, every key that was answered with yes had one effect", {
		timeout: 60_000,
	}, async () => {
		const server = await testServer();
		const call = fc.record({
			path: fc.constantFrom(ASIDE, BACK),
			version: fc.integer({ min: 1, max: 4 }),
			key: fc.nat({ max: 5 }),
		});
		const waves = fc.array(fc.array(call, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
		await fc.assert(
			fc.asyncProperty(waves, async (sent) => {
				const id = await letterOn(server);
				const mark = randomUUID();
				const yes = new Map<string, string>();
				for (const wave of sent) {
					const answers = await Promise.all(
						wave.map(({ path, version, key }) => change(server, path, id, version, `${mark}-${key}`)),
					);
					for (const [place, { status, body }] of answers.entries()) {
						expect([200, 409, 422]).toContain(status);
						if (status !== 200) continue;
						const key = `${wave[place]?.key}`;
						const answer = JSON.stringify(sorted(body));
						expect(yes.get(key) ?? answer).toBe(answer);
						yes.set(key, answer);
					}
				}
				const version = 1 + yes.size;
				expect(new Set(yes.values()).size).toBe(yes.size);
				expect(await standing(server, id)).toEqual({ version, entries: version });
			}),
			{ numRuns: 12 },
		);
	});
});

/** With its keys in order: an answer that was kept has them in another. */
function sorted(value: unknown): unknown {
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, held]) => [key, sorted(held)]),
	);
}
