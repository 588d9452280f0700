import { describe, expect, test } from "vitest";
import { DEMO_ORGANISATIONS } from "#people";
import type { Rates } from "#platform/http/rate.ts";
import { addressOf } from "#web/call.ts";
import { allContracts } from "./contracts.ts";
import { addPerson } from "./database.ts";
import { sampleInput } from "./sample.ts";
import { type Caller, callerOf, testServer } from "./server.ts";
import { openSession } from "./session.ts";

const PLENTY = { burst: 1e9, perSecond: 1e9 };
const TWO = { burst: 2, perSecond: 0.1 };
const ALL: Rates = {
	address: { reads: PLENTY, writes: PLENTY, uploads: PLENTY, signIns: PLENTY },
	session: { reads: PLENTY, writes: PLENTY, uploads: PLENTY },
};

/** A server with these rates, and somebody in a session that nobody has used. */
async function limited(rates: Partial<Rates>) {
	const server = await testServer({ rates: { ...ALL, ...rates } });
	const somebody = async (): Promise<Caller> => {
		const id = await addPerson(server.config, DEMO_ORGANISATIONS.agency.id, ["controller"]);
		const cookie = await openSession(server.config, id);
		return callerOf(server.url, async () => ({ cookie }));
	};
	return { server, somebody };
}

/** The statuses of the same request, asked three times; the last must say when to come back. */
async function threeTimes(ask: () => Promise<Response>): Promise<number[]> {
	const answers = [await ask(), await ask(), await ask()];
	const last = answers.at(-1);
	if (last?.status === 429) expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
	return answers.map(({ status }) => status);
}

describe("a session that asks too much", () => {
	test("is told when to come back, and no other session is", async () => {
		const { somebody } = await limited({ session: { ...ALL.session, reads: TWO } });
		const [one, other] = [await somebody(), await somebody()];
		expect(await threeTimes(() => one.get("/api/letters"))).toEqual([200, 200, 429]);
		expect((await other.get("/api/letters")).status).toBe(200);
	});

	test("has writes and files counted apart", async () => {
		const { somebody } = await limited({ session: { ...ALL.session, writes: TWO, uploads: TWO } });
		const one = await somebody();
		const write = () => one.act("/api/units/add", { name: "Økonomi" });
		expect(await threeTimes(write)).toEqual([403, 403, 429]);
		expect(await threeTimes(() => one.upload("# Brev\n\nEtaten skal svare.\n", "a.md"))).toEqual([
			200, 200, 429,
		]);
		expect((await one.get("/api/letters")).status).toBe(200);
	});
});

describe("an address that asks too much", () => {
	test("is turned away from signing in, and from nothing else", async () => {
		const { server } = await limited({ address: { ...ALL.address, signIns: TWO } });
		const begin = () => fetch(`${server.url}/auth/begin`, { redirect: "manual" });
		expect(await threeTimes(begin)).toEqual([303, 303, 429]);
		expect((await fetch(`${server.url}/auth/callback?state=x`, { redirect: "manual" })).status).toBe(429);
		expect((await server.nobody.get("/healthz")).status).toBe(200);
	});

	test("is turned away before anybody finds out who it is", async () => {
		const { server } = await limited({ address: { ...ALL.address, uploads: TWO } });
		expect(await threeTimes(() => server.nobody.upload("x"))).toEqual([401, 401, 429]);
	});

	test("is the one behind our proxy, whatever else is written before it", async () => {
		const { server } = await limited({ address: { ...ALL.address, reads: TWO } });
		const behind = (forwarded: string) => server.nobody.get("/healthz", { "x-forwarded-for": forwarded });
		expect(await threeTimes(() => behind("203.0.113.9"))).toEqual([200, 200, 429]);
		expect((await behind("203.0.113.10")).status, "no proxy is trusted").toBe(429);
		const trusting = await testServer({
			rates: { ...ALL, address: { ...ALL.address, reads: TWO } },
			config: { trustProxy: 1 },
		});
		const asked = (forwarded: string) =>
			trusting.nobody.get("/healthz", { "x-forwarded-for": `198.51.100.1, ${forwarded}` });
		expect(await threeTimes(() => asked("203.0.113.9"))).toEqual([200, 200, 429]);
		expect((await asked("203.0.113.10")).status).toBe(200);
	});
});

/** What every answer must carry. */
const HEADERS: Readonly<Record<string, string>> = {
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-resource-policy": "same-origin",
	"permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
	"referrer-policy": "no-referrer",
	"x-content-type-options": "nosniff",
	"x-frame-options": "DENY",
};

describe("every answer", () => {
	test("carries the security headers, and nothing about anybody is stored on the way", async () => {
		const { server } = await limited({});
		const addresses = allContracts().map((contract) =>
			contract.kind === "view" ? addressOf(contract.path, sampleInput(contract)) : contract.path,
		);
		for (const path of [
			...addresses,
			"/healthz",
			"/auth/begin",
			"/demo/people",
			"/api/nowhere",
			"/logg-inn",
		]) {
			for (const caller of [server, server.nobody]) {
				const { headers } = await caller.get(path);
				for (const [name, value] of Object.entries(HEADERS)) expect(headers.get(name), path).toBe(value);
				const policy = (headers.get("content-security-policy") ?? "").split("; ");
				expect(policy, path).toContain("default-src 'self'");
				expect(policy, path).toContain("frame-ancestors 'none'");
				expect(policy.join(), path).not.toMatch(/unsafe|\*|https?:/);
				// The page itself is the same for everybody; what is asked for from it is not.
				const kept = path === "/logg-inn" && headers.get("content-type")?.startsWith("text/html");
				expect(headers.get("cache-control"), path).toBe(kept ? "no-cache" : "no-store");
				expect(headers.get("strict-transport-security"), path).toBeNull();
				expect(headers.get("server"), path).toBeNull();
				expect(headers.get("x-powered-by"), path).toBeNull();
				expect(headers.get("access-control-allow-origin"), path).toBeNull();
			}
		}
	});

	test("tells browsers never to do without encryption, where people come over HTTPS", async () => {
		const { server } = await limited({});
		const encrypted = await testServer({ config: { publicUrl: "https://rorkult.example" } });
		for (const path of ["/healthz", "/api/letters", "/auth/begin", "/api/nowhere"]) {
			const { headers } = await fetch(`${encrypted.url}${path}`, { redirect: "manual" });
			expect(headers.get("strict-transport-security"), path).toBe("max-age=31536000; includeSubDomains");
		}
		expect((await server.get("/healthz")).headers.get("strict-transport-security")).toBeNull();
	});

	test("sets cookies that no script reads, no other site sends along, and over HTTPS no other name sets", async () => {
		const { server } = await limited({});
		const encrypted = await testServer({ config: { publicUrl: "https://rorkult.example" } });
		const set = async (url: string) => {
			const headers = { host: new URL(url).host };
			return (await fetch(`${url}/auth/begin`, { redirect: "manual", headers })).headers.getSetCookie();
		};
		for (const [url, marks] of [
			[server.url, /^rorkult-flow-\w+=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/],
			[
				encrypted.url,
				/^__Host-rorkult-flow-\w+=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/,
			],
		] as const) {
			const cookies = await set(url);
			expect(cookies).toHaveLength(1);
			for (const cookie of cookies) expect(cookie).toMatch(marks);
		}
	});
});
