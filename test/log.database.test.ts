import { expect, test } from "vitest";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import { asOwner } from "./database.ts";
import { testServer } from "./server.ts";

const TITLE = "Tildelingsbrev 2025 til Kystvesenet";
const SENTENCE = "Kystvesenet skal rapportere om Bjarte Skjelvik innen 1. juni 2025.";
const LETTER = `${TITLE}\n\nFiskeridepartementet\n\n${SENTENCE}\n`;
const FILE_NAME = "Brev om Solfrid Aune.txt";
const REASON = "Feil person: Peder Hamre";
const AGENT = "Nettleser/1.0 (Ragnhild sin maskin)";

/** A server where people have signed in, done things, been refused, and met a fault that nobody foresaw. */
async function used() {
	const server = await testServer();
	const people = Object.values(DEMO_PEOPLE);
	const cookies: string[] = [];
	for (const person of people) cookies.push((await server.signIn(person)).cookie);
	const told = { "user-agent": AGENT, "idempotency-key": "nokkel-til-Ingrid" };
	const { id } = (await (await server.upload(LETTER, FILE_NAME, told)).json()) as { id: string };
	const statuses = [
		await server.get(`/api/letters/${id}`, { "user-agent": AGENT }),
		await server.act("/api/letters/set-aside", { id, reason: REASON }, { "if-match": "1" }),
		await server.act("/api/letters/set-aside", { id, reason: REASON }, { "if-match": "1" }),
		await server.act("/api/letters/set-aside", { id: "Bjarte Skjelvik", navn: SENTENCE }),
		await server.upload("\u0000\u0001", FILE_NAME),
		await server.as(DEMO_PEOPLE.auditor).get("/api/audit"),
		await server.as(DEMO_PEOPLE.neighbourController).get(`/api/letters/${id}`),
		await server.nobody.get(`/api/letters/${id}?navn=Bjarte%20Skjelvik`),
		await server.get("/api/finnes/ikke/Bjarte%20Skjelvik"),
	].map(({ status }) => status);
	// A rule of the database that quotes the row which breaks it, as PostgreSQL does in its message.
	await asOwner(server.config, (client) =>
		client.query("alter table letters.letter add check (title not like '%Havnetilsynet%')"),
	);
	statuses.push((await server.upload(LETTER.replaceAll("Kystvesenet", "Havnetilsynet"), FILE_NAME)).status);
	return { server, id, cookies, statuses };
}

test("the log holds events with trace ids, and no word, name, address or secret of people", {
	timeout: 60_000,
}, async () => {
	const { server, id, cookies, statuses } = await used();
	expect(statuses).toEqual([200, 200, 409, 400, 422, 200, 404, 401, 404, 500]);

	const lines = server.log.map((line) => JSON.parse(line) as Record<string, unknown>);
	for (const line of lines) {
		expect(line).toMatchObject({
			at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
			level: expect.stringMatching(/^(?:error|warn|info)$/),
			event: expect.stringMatching(/^[a-z]+(?:\.[a-zA-Z]+)?$/),
		});
	}
	const requests = lines.filter(({ event }) => event === "request");
	expect(requests.length).toBeGreaterThan(statuses.length);
	for (const { traceId } of requests) expect(traceId).toMatch(/^[0-9a-f]{32}$/);
	expect(new Set(requests.map(({ traceId }) => traceId)).size).toBe(requests.length);
	const fault = lines.find(({ event }) => event === "request.unforeseen");
	expect(requests.find(({ traceId }) => traceId === fault?.traceId)?.status).toBe(500);

	const whole = server.log.join("").toLowerCase();
	const secrets = cookies.flatMap((cookie) => cookie.split(/[=.]/).filter((part) => part.length > 20));
	expect(secrets.length).toBeGreaterThan(0);
	const forbidden = [
		...Object.values(DEMO_PEOPLE).flatMap(({ id: personId, name }) => [personId, name, ...name.split(" ")]),
		...Object.values(DEMO_ORGANISATIONS).flatMap(({ name, shortName }) => [name, shortName]),
		...[TITLE, SENTENCE, FILE_NAME, REASON, AGENT, id, "nokkel-til-Ingrid"],
		...["Kystvesenet", "Havnetilsynet", "Fiskeridepartementet", "Skjelvik", "Aune", "Hamre", "Ragnhild"],
		...secrets,
	];
	for (const word of forbidden) {
		for (const form of [word, encodeURIComponent(word)]) {
			expect(whole.includes(form.toLowerCase()), `the log says ${form}`).toBe(false);
		}
	}
});
