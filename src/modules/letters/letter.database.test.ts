import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { atHome, DEMO_PEOPLE } from "#people";
import { installationRoot } from "#platform/root.ts";
import { asOwner } from "../../../test/database.ts";
import { type TestServer, testServer } from "../../../test/server.ts";
import { letterFetchBack, letterList, letterSetAside, letterShow, letterUpload } from "./letter.contract.ts";

const CONTROLLER = atHome(DEMO_PEOPLE.controller);

const LETTER = readFileSync(join(installationRoot, "test/letters/folkekultur-2025/letter.txt"));
const MARKDOWN = "# Tildelingsbrev 2026\n\nVirksomheten skal rapportere innen 1. mars 2026.\n";

/** An answer's body, held to its contract. */
async function body<Schema extends z.ZodType>(answer: Response, schema: Schema): Promise<z.output<Schema>> {
	const text = await answer.text();
	expect(answer.status, text).toBe(200);
	return schema.parse(JSON.parse(text));
}

const uploaded = async (server: TestServer, ...file: Parameters<TestServer["upload"]>) =>
	body(await server.upload(...file), letterUpload.output);

const listed = async (server: TestServer, query = "") =>
	body(await server.get(`/api/letters${query}`), letterList.output);

async function problem(answer: Response) {
	expect(answer.headers.get("content-type")).toBe("application/problem+json");
	return (await answer.json()) as Record<string, unknown>;
}

describe("a letter that is uploaded", () => {
	test("is read, stands in the list, and is shown with its reading and its blocks", async () => {
		const server = await testServer();
		const { id, known } = await uploaded(server, LETTER, "Brevet for 2025.txt");
		expect(known).toBe(false);
		const { letters, next } = await listed(server);
		expect(next).toBeNull();
		expect(letters).toMatchObject([
			{ id, state: "in-use", fileName: "Brevet for 2025.txt", year: 2025, sizeBytes: LETTER.length },
		]);
		const shown = await body(await server.get(`/api/letters/${id}`), letterShow.output);
		expect(shown.letter).toEqual(letters[0]);
		expect(shown.letter.counts.requirements).toBe(shown.reading.requirements.length);
		expect(shown.reading.requirements.length).toBeGreaterThan(3);
		for (const { start, end } of shown.blocks)
			expect(shown.reading.text.slice(start, end).trim()).not.toBe("");
	});

	test("comes back as the file that it was, byte for byte, to be saved and not shown", async () => {
		const server = await testServer();
		const html =
			"<!doctype html><html><body><h1>Brev</h1><p>Etaten skal svare.</p><script>1</script></body></html>";
		const { id } = await uploaded(server, html, 'brev "æ".html');
		const answer = await server.get(`/api/letters/${id}/file`);
		expect(await answer.text()).toBe(html);
		expect(answer.headers.get("content-type")).toBe("application/octet-stream");
		expect(answer.headers.get("content-disposition")).toBe(
			`attachment; filename="brev ___.html"; filename*=UTF-8''brev%20%22%C3%A6%22.html`,
		);
	});

	test("may come as the one file of a form, as browsers send it", async () => {
		const server = await testServer();
		const credentials = await server.signIn(DEMO_PEOPLE.controller);
		const form = new FormData();
		form.append("file", new Blob([MARKDOWN]), "mappe\\brev.md");
		const answer = await fetch(`${server.url}/api/letters/upload`, {
			method: "POST",
			headers: { ...credentials, "idempotency-key": randomUUID() },
			body: form,
		});
		await body(answer, letterUpload.output);
		expect((await listed(server)).letters[0]?.fileName).toBe("brev.md");
		form.append("file", new Blob(["to"]), "to.md");
		const two = await fetch(`${server.url}/api/letters/upload`, {
			method: "POST",
			headers: { ...credentials, "idempotency-key": randomUUID() },
			body: form,
		});
		expect(await problem(two)).toMatchObject({ status: 400, errors: [{ pointer: "/file" }] });
	});

	test("is one letter when the same file is read in again, also by two at once", async () => {
		const server = await testServer();
		const [first, second] = await Promise.all([
			uploaded(server, MARKDOWN),
			uploaded(server, MARKDOWN, "kopi.txt"),
		]);
		expect([first.known, second.known].sort()).toEqual([false, true]);
		expect(second.id).toBe(first.id);
		expect((await listed(server)).letters).toHaveLength(1);
	});

	test("is journalled with the person, the action and the request, and keeps its history", async () => {
		const server = await testServer();
		const answer = await server.upload(MARKDOWN);
		const traceId = answer.headers.get("x-trace-id");
		const entries = await asOwner(server.config, async (client) => {
			const found = await client.query(
				"select relation, actor, action from journal.entry where request_id = $1 order by relation",
				[traceId],
			);
			return found.rows;
		});
		const row = { actor: CONTROLLER.personId, action: "letter.upload" };
		expect(entries).toEqual(
			["letters.file", "letters.letter", "letters.reading", "platform.answer"].map((relation) => ({
				relation,
				...row,
			})),
		);
	});
});

describe("an idempotency key", () => {
	test("sent again with the same file gets the same answer, and nothing is added", async () => {
		const server = await testServer();
		const key = { "idempotency-key": "samme-nokkel" };
		const first = await uploaded(server, MARKDOWN, "brev.md", key);
		const again = await uploaded(server, MARKDOWN, "brev.md", key);
		expect(again).toEqual(first);
		expect((await listed(server)).letters).toHaveLength(1);
	});

	test("sent again with another file is refused, and so is a write without one", async () => {
		const server = await testServer();
		const key = { "idempotency-key": "n-1" };
		await uploaded(server, MARKDOWN, "brev.md", key);
		const other = await server.upload(`${MARKDOWN} `, "brev.md", key);
		expect(await problem(other)).toMatchObject({ status: 422, type: "/api/docs#key-used-before" });
		const none = await server.upload(MARKDOWN, "brev.md", { "idempotency-key": "" });
		expect(await problem(none)).toMatchObject({ status: 400, type: "/api/docs#idempotency-key-missing" });
	});

	test("of a refused file is free: the file may be sent again", async () => {
		const server = await testServer();
		const key = { "idempotency-key": "n-2" };
		const refused = await server.upload("", "tom.txt", key);
		expect(refused.status).toBe(422);
		await uploaded(server, MARKDOWN, "brev.md", key);
	});
});

describe("a letter that was read in by mistake", () => {
	const version = (number: number) => ({ "if-match": `"${number}"` });

	test("is set aside with its version, leaves the list, and is fetched back", async () => {
		const server = await testServer();
		const { id } = await uploaded(server, MARKDOWN);
		const aside = await server.act("/api/letters/set-aside", { id }, version(1));
		expect(await body(aside, letterSetAside.output)).toEqual({ id, version: 2, state: "set-aside" });
		expect((await listed(server)).letters).toEqual([]);
		expect((await listed(server, "?state=set-aside")).letters).toMatchObject([{ id, version: 2 }]);
		const back = await server.act("/api/letters/fetch-back", { id }, version(2));
		expect(await body(back, letterFetchBack.output)).toEqual({ id, version: 3, state: "in-use" });
		expect((await listed(server)).letters).toMatchObject([{ id, version: 3 }]);
	});

	test("is not set aside by somebody who saw an older version, or none", async () => {
		const server = await testServer();
		const { id } = await uploaded(server, MARKDOWN);
		await server.act("/api/letters/set-aside", { id }, version(1));
		await server.act("/api/letters/fetch-back", { id }, version(2));
		const stale = await server.act("/api/letters/set-aside", { id }, version(1));
		expect(await problem(stale)).toMatchObject({
			status: 409,
			type: "/api/docs#stale-version",
			currentVersion: 3,
			sentVersion: 1,
		});
		const none = await server.act("/api/letters/set-aside", { id });
		expect(await problem(none)).toMatchObject({ status: 428 });
	});

	test("is not set aside twice, and by two at once only by one", async () => {
		const server = await testServer();
		const { id } = await uploaded(server, MARKDOWN);
		const both = await Promise.all(
			[1, 2].map(() => server.act("/api/letters/set-aside", { id }, version(1))),
		);
		expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
		const again = await server.act("/api/letters/set-aside", { id }, version(2));
		expect(await problem(again)).toMatchObject({ type: "/api/docs#wrong-state", state: "set-aside" });
	});

	test("stays aside while the same file is in use anew", async () => {
		const server = await testServer();
		const { id } = await uploaded(server, MARKDOWN);
		await server.act("/api/letters/set-aside", { id }, version(1));
		const anew = await uploaded(server, MARKDOWN);
		expect(anew).toMatchObject({ known: false });
		expect(anew.id).not.toBe(id);
		const back = await server.act("/api/letters/fetch-back", { id }, version(2));
		expect(await problem(back)).toMatchObject({ status: 409, denial: "SameFileIsInUse", rule: "R2.13" });
	});

	test("that nobody has is not found, whatever the id looks like", async () => {
		const server = await testServer();
		const missing = await server.act("/api/letters/set-aside", { id: randomUUID() }, version(1));
		expect(missing.status).toBe(404);
		const wrong = await server.act("/api/letters/set-aside", { id: "brevet" }, version(1));
		expect(await problem(wrong)).toMatchObject({ status: 400, errors: [{ pointer: "/id" }] });
		expect((await server.get("/api/letters/brevet")).status).toBe(404);
	});
});

describe("the list of letters", () => {
	test("is paged by cursor, the last read in first, with no letter twice or lost", async () => {
		const server = await testServer();
		const ids: string[] = [];
		for (let count = 0; count < 5; count++) ids.unshift((await uploaded(server, `${MARKDOWN}${count}`)).id);
		const seen: string[] = [];
		let page = await listed(server, "?limit=2");
		for (;;) {
			seen.push(...page.letters.map(({ id }) => id));
			if (page.next === null) break;
			page = await listed(server, `?limit=2&after=${page.next}`);
		}
		expect(seen).toEqual(ids);
	});

	test("refuses a page that is too long and a cursor that is not ours, and names the field", async () => {
		const server = await testServer();
		for (const [query, pointer] of [
			["?limit=501", "/limit"],
			["?limit=0", "/limit"],
			["?limit=mange", "/limit"],
			["?after=xyz", "/after"],
			["?after=%27%20or%201=1", "/after"],
			["?state=borte", "/state"],
		]) {
			const answer = await problem(await server.get(`/api/letters${query}`));
			expect(answer, query).toMatchObject({ status: 400, errors: [{ pointer }] });
		}
	});
});

describe("another agency", () => {
	test("sees none of the letters, and can neither open, download nor change them", async () => {
		const server = await testServer();
		const { id } = await uploaded(server, MARKDOWN);
		const asNeighbour = await server.signIn(DEMO_PEOPLE.neighbourController);
		const theirs = await body(await server.get("/api/letters", asNeighbour), letterList.output);
		expect(theirs.letters).toEqual([]);
		for (const part of ["", "/reading.json", "/reading.xlsx", "/file"]) {
			expect((await server.get(`/api/letters/${id}${part}`, asNeighbour)).status, part).toBe(404);
		}
		const aside = await server.act("/api/letters/set-aside", { id }, { ...asNeighbour, "if-match": "1" });
		expect(aside.status).toBe(404);
		const own = await uploaded(server, MARKDOWN, "samme fil.md", asNeighbour);
		expect(own).toMatchObject({ known: false });
		expect((await listed(server)).letters).toMatchObject([{ id }]);
	});

	test("without the role may nothing, and nothing is read for it", async () => {
		const server = await testServer();
		const stranger = server.as(DEMO_PEOPLE.administrator);
		expect((await stranger.get("/api/letters")).status).toBe(403);
		expect((await stranger.upload("\u0000\u0001\u0002")).status).toBe(403);
		const aside = await stranger.act("/api/letters/set-aside", { id: randomUUID() }, { "if-match": "1" });
		expect(aside.status).toBe(403);
	});

	test("is one's own ministry too: its steward sees the letters in use, and nothing that was set aside", async () => {
		const server = await testServer();
		const asSteward = await server.signIn(DEMO_PEOPLE.steward);
		const { id } = await uploaded(server, MARKDOWN);
		const { id: aside } = await uploaded(server, "# Utkast\n\nVirksomheten skal vente.\n");
		await server.act("/api/letters/set-aside", { id: aside }, { "if-match": "1" });
		const theirs = async (query = "") =>
			(await body(await server.get(`/api/letters${query}`, asSteward), letterList.output)).letters;
		expect(await theirs()).toMatchObject([{ id }]);
		expect(await theirs("?state=set-aside")).toEqual([]);
		for (const part of ["", "/reading.json", "/reading.xlsx", "/file"]) {
			expect((await server.get(`/api/letters/${id}${part}`, asSteward)).status, part).toBe(200);
			expect((await server.get(`/api/letters/${aside}${part}`, asSteward)).status, part).toBe(404);
		}
		expect((await server.upload(MARKDOWN, "brev.md", asSteward)).status).toBe(403);
	});
});
