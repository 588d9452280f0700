import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { keyFolder } from "#platform/journal/keys.ts";
import { sealAll } from "#platform/journal/sealer.ts";
import { testServer } from "../../../test/server.ts";

const LETTER =
	"Tildelingsbrev 2025 til Kystvesenet\n\nKystvesenet skal levere en rapport innen 1. juni 2025.";

describe("the trail of a letter", () => {
	test("tells who did what and when, the last first, and what it changed", async () => {
		const server = await testServer();
		const { id } = (await (await server.upload(LETTER)).json()) as { id: string };
		await server.act("/api/letters/set-aside", { id }, { "if-match": "1" });
		const answer = await server.get(`/api/audit/letter/${id}`);
		expect(answer.status).toBe(200);
		const { entries, next } = (await answer.json()) as { entries: Record<string, unknown>[]; next: unknown };
		expect(next).toBeNull();
		expect(entries).toMatchObject([
			{
				action: "letter.setAside",
				what: "changed",
				actor: { name: expect.stringMatching(/./) },
				summary: { nb: "Legg et brev til side; ingenting slettes" },
				changes: [
					{ field: "state", before: "in-use", after: "set-aside" },
					{ field: "version", before: "1", after: "2" },
				],
			},
			{ action: "letter.upload", what: "added" },
		]);
	});

	test("is paged, with no entry twice or lost", async () => {
		const server = await testServer();
		const { id } = (await (await server.upload(LETTER)).json()) as { id: string };
		for (let version = 1; version < 5; version++) {
			const path = version % 2 === 1 ? "/api/letters/set-aside" : "/api/letters/fetch-back";
			expect((await server.act(path, { id }, { "if-match": String(version) })).status).toBe(200);
		}
		const seen: string[] = [];
		let after = "";
		do {
			const page = (await (await server.get(`/api/audit/letter/${id}?limit=2${after}`)).json()) as {
				entries: { id: string }[];
				next: string | null;
			};
			seen.push(...page.entries.map((entry) => entry.id));
			after = page.next === null ? "" : `&after=${page.next}`;
		} while (after !== "");
		expect(seen).toHaveLength(5);
		expect(new Set(seen).size).toBe(5);
	});

	test("is not there for what nobody knows, and says no to what is not its own", async () => {
		const server = await testServer();
		expect((await server.get(`/api/audit/letter/${randomUUID()}`)).status).toBe(404);
		expect((await server.get(`/api/audit/letter/${randomUUID()}/proof.json`)).status).toBe(404);
		expect((await server.get(`/api/audit/ting/${randomUUID()}`)).status).toBe(404);
	});

	test("comes as a file with proof when it is sealed", async () => {
		const server = await testServer();
		const { id } = (await (await server.upload(LETTER)).json()) as { id: string };
		let answer = await server.get(`/api/audit/letter/${id}/proof.json`);
		for (let tries = 0; answer.status !== 200 && tries < 200; tries++) {
			await sealAll(server.database, keyFolder(server.config.dataDir));
			answer = await server.get(`/api/audit/letter/${id}/proof.json`);
		}
		expect(answer.headers.get("content-disposition")).toContain(`spor-letter-${id}.json`);
		const { format, proof } = (await answer.json()) as { format: string; proof: string };
		expect(format).toBe("rorkult-proof-1");
		expect(JSON.parse(proof).entries).toHaveLength(1);
	});
});
