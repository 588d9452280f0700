import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { z } from "zod";
import { atHome, DEMO_PEOPLE } from "#people";
import { root } from "../../../scripts/fresh.mjs";
import { asOwner } from "../../../test/database.ts";
import { type Caller, callerOf, type TestServer, testServer } from "../../../test/server.ts";
import { startServer } from "../../app/server.ts";
import { letterList, letterReadAgain, letterShow, letterUpload } from "./letter.contract.ts";

const CONTROLLER = atHome(DEMO_PEOPLE.controller);

const LETTER = "# Tildelingsbrev 2026\n\nVirksomheten skal rapportere innen 1. mars 2026.\n";
const OLDER = "0.0.9+000000000001";
const NEWER = "0.1.0+000000000002";

async function body<Schema extends z.ZodType>(answer: Response, schema: Schema): Promise<z.output<Schema>> {
	const text = await answer.text();
	expect(answer.status, text).toBe(200);
	return schema.parse(JSON.parse(text));
}

/** A letter that an older reader read, and a server with a newer one on the same database. */
async function afterAnUpgrade(): Promise<{ server: TestServer; id: string; newer: Caller }> {
	const server = await testServer({ readerVersion: OLDER });
	const { id } = await body(await server.upload(LETTER), letterUpload.output);
	const newer = await startServer(server.config, server.database, {
		readerEntry: new URL(`file://${root}/dist/letter.worker.mjs`),
		readerVersion: NEWER,
	});
	onTestFinished(() => newer.close());
	// Both processes share their sessions.
	return { server, id, newer: callerOf(newer.url, () => server.signIn(DEMO_PEOPLE.controller)) };
}

const again = (newer: Caller, id: string, headers: Record<string, string> = {}) =>
	newer.act("/api/letters/read-again", { id }, { "if-match": '"1"', ...headers });

const readings = (server: TestServer, id: string) =>
	asOwner(server.config, async (client) => {
		const { rows } = await client.query(
			"select reader_version, md5(reading::text) as digest from letters.reading where letter_id = $1 order by 1",
			[id],
		);
		return rows as { reader_version: string; digest: string }[];
	});

describe("a letter that an older reader read", () => {
	test("says so, and is read again: the new reading is shown, and the old one stands as it was", async () => {
		const { server, id, newer } = await afterAnUpgrade();
		const [before] = await readings(server, id);
		const shown = await body(await newer.get(`/api/letters/${id}`), letterShow.output);
		expect(shown.letter).toMatchObject({ version: 1, readerVersion: OLDER, canBeReadAgain: true });

		const answer = await again(newer, id);
		expect(await body(answer, letterReadAgain.output)).toEqual({ id, version: 2, state: "in-use" });
		const { letters } = await body(await newer.get(`/api/letters`), letterList.output);
		expect(letters).toMatchObject([{ id, version: 2, readerVersion: NEWER, canBeReadAgain: false }]);
		const after = await readings(server, id);
		expect(after.map(({ reader_version }) => reader_version)).toEqual([OLDER, NEWER]);
		expect(after[0]).toEqual(before);

		const kept = await asOwner(server.config, async (client) => {
			const history = await client.query(
				"select version from letters.letter_history where id = $1 order by entry",
				[id],
			);
			const journal = await client.query(
				"select relation, actor, action from journal.entry where request_id = $1 order by 1",
				[answer.headers.get("x-trace-id")],
			);
			return { history: history.rows, journal: journal.rows };
		});
		expect(kept.history).toEqual([{ version: "1" }, { version: "2" }]);
		const done = { actor: CONTROLLER.personId, action: "letter.readAgain" };
		expect(kept.journal).toEqual(
			["letters.letter", "letters.reading", "platform.answer"].map((relation) => ({ relation, ...done })),
		);
	});

	test("is read by one of two who ask at once, and not a second time by the same reader", async () => {
		const { id, newer } = await afterAnUpgrade();
		const both = await Promise.all([again(newer, id), again(newer, id)]);
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
		const twice = await again(newer, id, { "if-match": '"2"' });
		expect(twice.status).toBe(409);
		expect(await twice.json()).toMatchObject({ denial: "ReadingIsCurrent", rule: "R2.13" });
	});

	test("is shown as the older reader read it, where that one runs again", async () => {
		const { server, id, newer } = await afterAnUpgrade();
		await again(newer, id);
		const shown = await body(await server.get(`/api/letters/${id}`), letterShow.output);
		expect(shown.letter).toMatchObject({ version: 2, readerVersion: OLDER, canBeReadAgain: false });
	});

	test("is not read again by somebody who saw another version, while it is set aside, or where it is not", async () => {
		const { server, id, newer } = await afterAnUpgrade();
		expect((await again(newer, id, { "if-match": '"7"' })).status).toBe(409);
		expect((await again(newer, randomUUID())).status).toBe(404);
		await server.act("/api/letters/set-aside", { id }, { "if-match": '"1"' });
		const aside = await again(newer, id, { "if-match": '"2"' });
		expect(await aside.json()).toMatchObject({ type: "/api/docs#wrong-state", state: "set-aside" });
		expect(await readings(server, id)).toHaveLength(1);
	});
});
