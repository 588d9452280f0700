import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { asOwner } from "../../../test/database.ts";
import { reviewAs } from "../../../test/review.ts";
import { callerOf, testServer } from "../../../test/server.ts";
import { signIn } from "../../../test/sign-in.ts";

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

	test("says why, where the person said so", async () => {
		const server = await testServer();
		const { id } = (await (await server.upload(LETTER)).json()) as { id: string };
		const aside = { id, reason: "  Lest inn to ganger " };
		expect((await server.act("/api/letters/set-aside", aside, { "if-match": "1" })).status).toBe(200);
		const { entries } = (await (await server.get(`/api/audit/letter/${id}`)).json()) as {
			entries: { reason: string | null }[];
		};
		expect(entries.map(({ reason }) => reason)).toEqual(["Lest inn to ganger", null]);
		const empty = await server.act("/api/letters/fetch-back", { id, reason: " " }, { "if-match": "2" });
		expect(empty.status).toBe(400);
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

	test("comes as a file with proof, and what was just done is waited for until it is sealed", async () => {
		const server = await testServer();
		const { id } = (await (await server.upload(LETTER)).json()) as { id: string };
		let answer = await server.get(`/api/audit/letter/${id}/proof.json`);
		// Open transactions of other tests on the engine hold the youngest entries back.
		for (let tries = 0; answer.status === 503 && tries < 10; tries++) {
			answer = await server.get(`/api/audit/letter/${id}/proof.json`);
		}
		expect(answer.headers.get("content-disposition")).toContain(`spor-letter-${id}.json`);
		const { format, proof } = (await answer.json()) as { format: string; proof: string };
		expect(format).toBe("rorkult-proof-1");
		expect(JSON.parse(proof).entries).toHaveLength(1);
	});

	test("leaves with proof only by somebody who has just signed in", async () => {
		const server = await testServer();
		const { id } = (await (await server.upload(LETTER)).json()) as { id: string };
		const prove = (minutes: number) =>
			asOwner(server.config, (client) =>
				client.query(
					`update people.session
					set begun_at = begun_at - interval '1 hour', authenticated_at = now() - make_interval(mins => $1)`,
					[minutes],
				),
			);
		await prove(16);
		const old = await server.get(`/api/audit/letter/${id}/proof.json`);
		expect([old.status, await old.json()]).toMatchObject([401, { type: "/api/docs#step-up-required" }]);
		expect((await server.get(`/api/audit/letter/${id}`)).status).toBe(200);
		await prove(14);
		expect((await server.get(`/api/audit/letter/${id}/proof.json`)).status).not.toBe(401);
	});

	test("goes on in the year: what it ordered has trails, and is found by its kind", async () => {
		const server = await testServer();
		const { id } = (await (await server.upload(LETTER)).json()) as { id: string };
		await reviewAs(server, id);
		expect((await server.act("/api/years/accept", { id }, { "if-match": "1" })).status).toBe(200);
		const found = async (kind: string) => {
			const asked = await server.as(DEMO_PEOPLE.auditor).get(`/api/audit?kind=${kind}`);
			return ((await asked.json()) as Page).entries;
		};
		for (const [kind, name] of [
			["acceptance", "2025"],
			["duty", "Kystvesenet skal levere en rapport innen 1. juni 2025."],
			["deadline", expect.stringContaining("2025-06-01")],
		] as const) {
			const [entry] = await found(kind);
			expect(entry, kind).toMatchObject({ action: "year.accept", thing: { kind, name } });
			for (const who of [server, server.as(DEMO_PEOPLE.auditor)]) {
				const trail = await who.get(`/api/audit/${kind}/${entry?.thing.id}`);
				expect(await trail.json(), kind).toMatchObject({
					entries: [{ action: "year.accept", what: "added" }],
				});
			}
		}
		const all = (await (await server.as(DEMO_PEOPLE.auditor).get("/api/audit?limit=500")).json()) as Page;
		const kinds = all.entries.map(({ thing }) => thing.kind);
		expect(kinds).toContain("acceptance");
		expect(kinds).not.toContain("duty");
	});
});

interface Page {
	readonly entries: readonly {
		readonly id: string;
		readonly action: string;
		readonly thing: { readonly kind: string; readonly id: string };
	}[];
	readonly choices: { readonly people: readonly { name: string }[]; readonly actions: unknown[] } | null;
	readonly next: string | null;
}

describe("what has been done lately", () => {
	const { auditor, controller } = DEMO_PEOPLE;

	/** A server where a letter has been read in and set aside, and the way to ask it of the auditor, who has signed in. */
	async function used() {
		const server = await testServer();
		const { id } = (await (await server.upload(LETTER)).json()) as { id: string };
		await server.act("/api/letters/set-aside", { id, reason: "Feil fil" }, { "if-match": "1" });
		const cookie = await signIn(server.url, auditor);
		const asAuditor = callerOf(server.url, async () => ({ cookie }));
		const lately = async (query = "") => {
			const answer = await asAuditor.get(`/api/audit${query}`);
			expect(answer.status, query).toBe(200);
			return (await answer.json()) as Page;
		};
		return { server, id, lately };
	}

	test("stands with who did it, why, and the thing that its trail is of", async () => {
		const { id, lately } = await used();
		const { entries, choices } = await lately("?kind=letter");
		const thing = { kind: "letter", id, name: expect.stringContaining("2025"), role: null };
		const actor = { id: controller.id, name: controller.name, erased: false };
		expect(entries).toMatchObject([
			{ action: "letter.setAside", what: "changed", reason: "Feil fil", actor, thing },
			{ action: "letter.upload", what: "added", reason: null, actor, thing },
		]);
		expect(choices?.people.map(({ name }) => name)).toContain(controller.name);
		expect(choices?.actions.length).toBeGreaterThan(5);
	});

	test("tells of people and roles by names that stand in no journal", async () => {
		const { lately } = await used();
		const { entries } = await lately("?kind=role");
		expect(entries).toContainEqual(
			expect.objectContaining({
				actor: null,
				thing: expect.objectContaining({ name: DEMO_PEOPLE.director.name, role: "director" }),
			}),
		);
	});

	test("is narrowed by person, action, kind and day", async () => {
		const { lately } = await used();
		const count = async (query: string) => (await lately(query)).entries.length;
		const today = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo" }).format(new Date());
		const letters = `?kind=letter&actor=${controller.id}`;
		expect(await count(letters)).toBe(2);
		expect(await count(`${letters}&action=letter.upload`)).toBe(1);
		expect(await count(`?kind=letter&actor=${auditor.id}`)).toBe(0);
		expect(await count(`?kind=session&actor=${auditor.id}`)).toBe(1);
		expect(await count(`${letters}&from=${today}&to=${today}`)).toBe(2);
		expect(await count(`${letters}&to=2024-12-31`)).toBe(0);
		expect(await count(`${letters}&from=2999-01-01`)).toBe(0);
		expect(await count("?kind=unit")).toBe(0);
	});

	test("is paged, with no entry twice or lost", async () => {
		const { lately } = await used();
		const whole = await lately("?limit=500");
		expect(whole.next).toBeNull();
		const seen: string[] = [];
		for (let after = ""; ; ) {
			const page: Page = await lately(`?limit=3${after}`);
			seen.push(...page.entries.map(({ id }) => id));
			if (page.next === null) break;
			after = `&after=${page.next}`;
			expect((await lately(`?limit=3${after}`)).choices).toBeNull();
		}
		expect(seen).toEqual(whole.entries.map(({ id }) => id));
		expect(seen.length).toBeGreaterThan(6);
	});

	test("leads to trails that the auditor alone follows, and to none of another organisation", async () => {
		const { server, lately } = await used();
		const { entries } = await lately("?limit=500");
		const kinds = new Map(entries.map(({ thing }) => [thing.kind, thing.id]));
		expect([...kinds.keys()].sort()).toEqual(["letter", "organisation", "person", "role", "session"]);
		for (const [kind, id] of kinds) {
			expect((await server.as(auditor).get(`/api/audit/${kind}/${id}`)).status, kind).toBe(200);
			expect((await server.get(`/api/audit/${kind}/${id}`)).status, kind).toBe(kind === "letter" ? 200 : 404);
		}
		const other = `/api/audit/organisation/${DEMO_PEOPLE.neighbourController.home.id}`;
		expect((await server.as(auditor).get(other)).status).toBe(404);
		expect((await server.get("/api/audit")).status).toBe(403);
	});
});
