import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { testServer } from "../../test/server.ts";
import { startServer } from "./server.ts";

const MARKDOWN = "# Tildelingsbrev 2026\n\nVirksomheten skal rapportere innen 1. mars 2026.\n";
const CSP =
	"default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

/** Asks under any name and with any head, which `fetch` does not allow. */
function raw(url: string, path: string, headers: Record<string, string>, method = "GET"): Promise<number> {
	return new Promise((answered, failed) => {
		const asked = request(`${url}${path}`, { method, headers }, (answer) => {
			answer.resume();
			answered(answer.statusCode ?? 0);
		});
		asked.on("error", failed);
		asked.end();
	});
}

describe("the server", () => {
	test("puts its security headers and a trace id on every answer, refusals too", async () => {
		const server = await testServer();
		for (const path of ["/healthz", "/api/letters", "/api/docs", "/api/nowhere", "/api/openapi.json"]) {
			const { headers } = await server.get(path);
			expect(headers.get("content-security-policy"), path).toBe(CSP);
			expect(headers.get("x-content-type-options"), path).toBe("nosniff");
			expect(headers.get("referrer-policy"), path).toBe("no-referrer");
			expect(headers.get("cross-origin-opener-policy"), path).toBe("same-origin");
			expect(headers.get("cross-origin-resource-policy"), path).toBe("same-origin");
			expect(headers.get("x-trace-id"), path).toMatch(/^[0-9a-f]{32}$/);
		}
	});

	test("says that it serves, that its database is in order, and what it has counted", async () => {
		const server = await testServer();
		expect(await (await server.get("/healthz")).json()).toEqual({ status: "ok" });
		expect(await (await server.get("/readyz")).json()).toEqual({ status: "ok" });
		await server.get("/api/letters/x");
		const counts = await (await server.get("/metrics")).text();
		expect(counts).toContain(
			'rorkult_http_request_duration_seconds_count{method="GET",route="/api/letters/:id",status="404"} 1',
		);
		expect(counts).toMatch(/^rorkult_database_up 1$/m);
		expect(counts).toMatch(/^rorkult_database_connections\{state="idle"\} [0-9]+$/m);
		expect(counts).toMatch(/^rorkult_jobs_waiting [0-9]+$/m);
		expect(counts).toMatch(/^rorkult_journal_unsealed [0-9]+$/m);
		expect((await server.get("/metrics", { "x-forwarded-for": "192.0.2.1" })).status).toBe(403);
	});

	test("logs one line a request: what was asked, and nothing of whom or about whom", async () => {
		const server = await testServer();
		const answer = await server.upload("# Brev\n\nKari Nordmann skal svare.", "Kari Nordmann.md");
		const { id } = (await answer.json()) as { id: string };
		await server.get(`/api/letters/${id}?state=Kari`);
		const lines = server.log
			.map((line) => JSON.parse(line))
			.filter(({ event, route }) => event === "request" && route.startsWith("/api/letters"));
		expect(lines).toMatchObject([
			{
				method: "POST",
				route: "/api/letters/upload",
				status: 200,
				traceId: answer.headers.get("x-trace-id"),
			},
			{ method: "GET", route: "/api/letters/:id", status: 200 },
		]);
		for (const line of lines) {
			expect(Object.keys(line).sort()).toEqual([
				"at",
				"event",
				"level",
				"method",
				"ms",
				"route",
				"status",
				"traceId",
			]);
		}
		expect(server.log.join("")).not.toMatch(new RegExp(`Kari|${id}`));
	});

	test("gives the system's error when its port is taken, and leaves nothing running", async () => {
		const server = await testServer();
		const port = Number(new URL(server.url).port);
		const second = startServer({ ...server.config, port }, server.database, { readerVersion: "0.1.0" });
		await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
	});

	test("answers what it has begun before it ends, and takes nothing after", async () => {
		const server = await testServer();
		await server.get("/healthz");
		const { cookie } = await server.signIn(DEMO_PEOPLE.controller);
		const status = await new Promise<number>((answered, failed) => {
			const headers = {
				cookie,
				"content-type": "application/octet-stream",
				"idempotency-key": "siste",
				expect: "100-continue",
			};
			const asked = request(`${server.url}/api/letters/upload`, { method: "POST", headers }, (answer) => {
				answer.resume();
				answered(answer.statusCode ?? 0);
			});
			asked.on("error", failed);
			// The server says so when it has the head and waits for the letter: then it is told to end.
			asked.on("continue", () => {
				void server.close();
				asked.end(MARKDOWN);
			});
			asked.flushHeaders();
		});
		expect(status).toBe(200);
		await server.close();
		await expect(server.get("/healthz")).rejects.toThrow();
	});

	test("compresses what is worth it, as the caller takes it", async () => {
		const server = await testServer();
		const encoding = async (accept: string, path = "/api/openapi.json") =>
			(await server.get(path, { "accept-encoding": accept })).headers.get("content-encoding");
		expect(await encoding("gzip, br")).toBe("br");
		expect(await encoding("gzip, br;q=0")).toBe("gzip");
		expect(await encoding("identity")).toBeNull();
		expect(await encoding("br", "/healthz")).toBeNull();
	});
});

describe("a request", () => {
	test("under another name than ours is refused, so that no name can be pointed at this machine", async () => {
		const server = await testServer();
		const { host, port } = new URL(server.url);
		const under = async (name: string) =>
			raw(server.url, "/api/letters", { host: name, ...(await server.signIn(DEMO_PEOPLE.controller)) });
		expect(await under(host)).toBe(200);
		expect(await under(`localhost:${port}`)).toBe(200);
		expect(await under(`attacker.example:${port}`)).toBe(421);
		expect(await under("127.0.0.1:1")).toBe(421);
	});

	test("that changes something must not come from another site's page", async () => {
		const server = await testServer();
		const { host } = new URL(server.url);
		const credentials = await server.signIn(DEMO_PEOPLE.controller);
		const from = (headers: Record<string, string>) =>
			raw(server.url, "/api/letters/set-aside", { host, ...credentials, ...headers }, "POST");
		expect(await from({ origin: "http://attacker.example" })).toBe(403);
		expect(await from({ origin: "null" })).toBe(403);
		expect(await from({ "sec-fetch-site": "cross-site" })).toBe(403);
		expect(await from({ "sec-fetch-site": "same-site" })).toBe(403);
		expect(await from({ origin: server.url, "sec-fetch-site": "same-origin" })).toBe(415);
	});

	test("for what does not exist, or in a way that does not, is told so", async () => {
		const server = await testServer();
		const missing = await server.get("/api/nowhere");
		expect(missing.headers.get("content-type")).toBe("application/problem+json");
		expect(await missing.json()).toMatchObject({
			type: "/api/docs#not-found",
			status: 404,
			traceId: missing.headers.get("x-trace-id"),
		});
		const wrong = await fetch(`${server.url}/api/letters`, { method: "DELETE" });
		expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
		const read = await server.get("/api/letters/upload");
		expect([read.status, read.headers.get("allow")]).toEqual([405, "POST"]);
		const { host } = new URL(server.url);
		const credentials = await server.signIn(DEMO_PEOPLE.controller);
		expect(await raw(server.url, "/api/letters", { host, ...credentials }, "HEAD")).toBe(200);
	});

	test("that cannot be read is told what it should have been", async () => {
		const server = await testServer();
		const credentials = await server.signIn(DEMO_PEOPLE.controller);
		const send = (body: string | Buffer, type: string, headers = {}) =>
			fetch(`${server.url}/api/letters/set-aside`, {
				method: "POST",
				headers: { ...credentials, "content-type": type, "idempotency-key": randomUUID(), ...headers },
				body: new Uint8Array(Buffer.from(body)),
			});
		expect((await send("{", "application/json")).status).toBe(400);
		expect((await send(Buffer.from([0x22, 0xff, 0x22]), "application/json")).status).toBe(400);
		expect((await send("id=1", "application/x-www-form-urlencoded")).status).toBe(415);
		expect((await send("[]", "application/json")).status).toBe(400);
		expect((await send(`{"id":"${"x".repeat(200_000)}"}`, "application/json")).status).toBe(413);
		expect((await send("{}", "application/json", { "if-match": "siste" })).status).toBe(400);
		const fields = (await (await send("{}", "application/json; charset=utf-8")).json()) as object;
		expect(fields).toMatchObject({ status: 400, errors: [{ pointer: "/id" }] });
	});

	test("that says a field twice in its address is told which, and neither is taken", async () => {
		const server = await testServer();
		expect((await server.get("/api/letters?limit=1")).status).toBe(200);
		const twice = await server.get("/api/letters?limit=1&limit=2");
		expect([twice.status, await twice.json()]).toMatchObject([
			400,
			{ detail: expect.stringContaining("limit") },
		]);
	});

	test.each(["__proto__", "constructor"])(
		"gives nothing more to all objects by a field %s",
		async (field) => {
			const server = await testServer();
			const credentials = await server.signIn(DEMO_PEOPLE.administrator);
			const more = `"${field}":{"prototype":{"isTold":true},"isTold":true}`;
			const send = (fields: string) =>
				fetch(`${server.url}/api/units/add`, {
					method: "POST",
					headers: {
						...credentials,
						...{ "content-type": "application/json", "idempotency-key": randomUUID() },
					},
					body: `{${more}${fields}}`,
				});
			expect((await send("")).status).toBe(400);
			expect((await send(',"name":"Havn"')).status).toBe(200);
			await server.get(`/api/letters?${field}=x&${field}%5BisTold%5D=true`);
			expect("isTold" in {}).toBe(false);
		},
	);
});

describe("a hostile upload", () => {
	test("is refused with a code and a sentence, and leaves nothing behind", async () => {
		const server = await testServer();
		const files: readonly (readonly [string, string | Uint8Array, string])[] = [
			["empty", "", "empty"],
			["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01", "latin1"), "not-a-document"],
			["a program", Buffer.concat([Buffer.from("\x7fELF"), Buffer.alloc(500)]), "not-a-document"],
			["a broken PDF", "%PDF-1.7\n1 0 obj <<", "corrupt"],
			["a zip that is no Word file", Buffer.from("PK\x05\x06".padEnd(22, "\0"), "latin1"), ""],
		];
		for (const [what, content, code] of files) {
			const answer = await server.upload(content);
			expect(answer.status, what).toBe(422);
			const said = (await answer.json()) as { code: string; format: string; detail: string };
			if (code !== "") expect(said.code, what).toBe(code);
			expect(said.format, what).toBe(what.includes("PDF") ? "pdf" : what.includes("zip") ? "word" : "other");
			expect(said.detail, what).toMatch(/\.$/);
		}
		expect(await (await server.get("/api/letters")).json()).toEqual({ letters: [], next: null });
	});

	test("that is too large is refused before it has all come, also when it does not say how large it is", async () => {
		const server = await testServer();
		const credentials = await server.signIn(DEMO_PEOPLE.controller);
		const claimed = await raw(
			server.url,
			"/api/letters/upload",
			{
				...credentials,
				host: new URL(server.url).host,
				"content-type": "application/octet-stream",
				"content-length": "200000000",
				"idempotency-key": "stor",
			},
			"POST",
		);
		expect(claimed).toBe(413);
		const piece = new Uint8Array(1_000_000).fill(32);
		let sent = 0;
		const endless = new ReadableStream<Uint8Array>({
			pull(controller) {
				sent += 1;
				if (sent > 300) controller.close();
				else controller.enqueue(piece);
			},
		});
		const answer = await fetch(`${server.url}/api/letters/upload`, {
			method: "POST",
			headers: {
				...credentials,
				"content-type": "application/octet-stream",
				"idempotency-key": randomUUID(),
			},
			body: endless,
			duplex: "half",
		} as RequestInit).catch((error: Error) => error);
		if (answer instanceof Response) expect(answer.status).toBe(413);
		expect(sent).toBeLessThan(300);
	});

	test("with a name made to mislead keeps only the name's own words", async () => {
		const server = await testServer();
		await server.upload(MARKDOWN, "../../etc/\u202efdp.brev\u0000\r\nX-Evil: 1.md");
		const { letters } = (await (await server.get("/api/letters")).json()) as {
			letters: { id: string; fileName: string }[];
		};
		expect(letters[0]?.fileName).toBe("fdp.brevX-Evil: 1.md");
		const file = await server.get(`/api/letters/${letters[0]?.id}/file`);
		expect(file.headers.get("x-evil")).toBeNull();
	});

	test("of half-made letters in a form is told that the form is wrong", async () => {
		const server = await testServer();
		const credentials = await server.signIn(DEMO_PEOPLE.controller);
		const send = (type: string, body: string) =>
			fetch(`${server.url}/api/letters/upload`, {
				method: "POST",
				headers: { ...credentials, "content-type": type, "idempotency-key": randomUUID() },
				body,
			});
		expect((await send("multipart/form-data; boundary=x", "--x\r\nnothing")).status).toBe(400);
		expect((await send("multipart/form-data", "--x--")).status).toBe(400);
		expect((await send("image/png", "x")).status).toBe(415);
	});
});

describe("the web", () => {
	test("is handed out with its files kept for ever, and its page for every screen's address", async () => {
		const folder = mkdtempSync(join(tmpdir(), "rorkult-web-"));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		mkdirSync(join(folder, "assets"));
		writeFileSync(join(folder, "index.html"), "<!doctype html><title>Rorkult</title>");
		writeFileSync(join(folder, "assets/main-a1b2.js"), `export default ${"1+".repeat(2000)}1`);
		const server = await testServer({ webFolder: folder });
		const script = await server.get("/assets/main-a1b2.js", { "accept-encoding": "br" });
		expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
		expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
		expect(script.headers.get("content-encoding")).toBe("br");
		const etag = script.headers.get("etag") ?? "";
		const known = await server.get("/assets/main-a1b2.js", {
			"accept-encoding": "br",
			"if-none-match": etag,
		});
		expect(known.status).toBe(304);
		for (const screen of [
			"/",
			"/brev",
			"/brev/0196a464-ed84-7a3c-a424-c068a52efb7c?rad=1",
			"/aar/2025/oppdrag/3.1",
		]) {
			const page = await server.get(screen);
			expect(await page.text(), screen).toContain("<title>Rorkult</title>");
			expect(page.headers.get("cache-control")).toBe("no-cache");
		}
		for (const nothing of ["/assets/old-c3d4.js", "/favicon.ico", "/api", "/..%2f..%2fpackage.json"]) {
			expect((await server.get(nothing)).status, nothing).toBe(404);
		}
	});
});

describe("the demonstration", () => {
	test("has read, reviewed and accepted its letter when it first answers, once, and not again when somebody set it aside", async () => {
		const folder = mkdtempSync(join(tmpdir(), "rorkult-demo-"));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		writeFileSync(join(folder, "letter.txt"), MARKDOWN);
		const server = await testServer({ config: { mode: "demo" }, demoFolder: folder });
		type Listed = { letters: { id: string; fileName: string }[] };
		const { letters } = (await (await server.get("/api/letters")).json()) as Listed;
		expect(letters).toMatchObject([{ fileName: "letter.txt" }]);
		type Year = { acceptances: { id: string; letterId: string }[] };
		const { acceptances } = (await (await server.get("/api/years/2026")).json()) as Year;
		expect(acceptances).toMatchObject([
			{ letterId: letters[0]?.id, acceptedBy: DEMO_PEOPLE.controller.name },
		]);
		await server.act("/api/years/take-back", { id: acceptances[0]?.id }, { "if-match": "1" });
		const aside = { id: letters[0]?.id };
		expect((await server.act("/api/letters/set-aside", aside, { "if-match": "1" })).status).toBe(200);
		const entry = new URL(`file://${join(import.meta.dirname, "../../dist/letter.worker.mjs")}`);
		const again = await startServer(server.config, server.database, {
			demoFolder: folder,
			readerEntry: entry,
		});
		onTestFinished(() => again.close());
		const headers = await server.signIn(DEMO_PEOPLE.controller);
		const after = (await (await fetch(`${again.url}/api/letters`, { headers })).json()) as Listed;
		expect(after.letters).toEqual([]);
	});
});
