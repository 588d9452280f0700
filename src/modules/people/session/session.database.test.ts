import { describe, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { asOwner } from "../../../../test/database.ts";
import { testServer } from "../../../../test/server.ts";
import { cookieHeader, follow, isOnTheWay, type Jar, signIn, step } from "../../../../test/sign-in.ts";

const { controller, steward } = DEMO_PEOPLE;

describe("somebody who has not signed in", () => {
	test("gets 401 with problem details from every address that needs it, and no word of why", async () => {
		const { nobody } = await testServer();
		const answer = await nobody.get("/api/session");
		expect(answer.status).toBe(401);
		expect(answer.headers.get("www-authenticate")).toBe("Cookie");
		expect(await answer.json()).toEqual({
			...{ type: "/api/docs#not-signed-in", title: "Du er ikke logget inn", status: 401 },
			...{ detail: "Logg inn for å fortsette.", traceId: expect.any(String) },
		});
		const made = { cookie: `rorkult=${"A".repeat(86)}` };
		expect(await (await nobody.get("/api/session", made)).json()).not.toHaveProperty("because");
	});

	test("reads what the sign-in page tells, and whom the demonstration knows", async () => {
		const { nobody } = await testServer();
		expect(await (await nobody.get("/api/about")).json()).toEqual({
			...{ mode: "test", day: "2025-05-06", provider: "none" },
		});
		const people = (await (await nobody.get("/demo/people")).json()) as unknown[];
		expect(people).toHaveLength(Object.keys(DEMO_PEOPLE).length);
		expect(people).toContainEqual({
			...{ id: steward.id, name: steward.name, role: "steward" },
			organisation: "Demonstrasjonsdepartementet",
		});
	});
});

describe("somebody who signs in", () => {
	test("comes through a whole code flow, is who they are, and is let go at sign-out", async () => {
		const { url, nobody, config } = await testServer();
		const jar: Jar = new Map();
		const visited: string[] = [];
		const end = await follow(jar, `${url}/auth/begin?person=${steward.id}&tilbake=/brev?x=1`, (address) => {
			visited.push(address.pathname.replace(/[\w-]{20,}/, "…"));
			return !isOnTheWay(address);
		});
		expect(visited).toEqual([
			...["/auth/begin", "/demo/oidc/auth", "/demo/oidc/interaction/…", "/demo/oidc/auth/…"],
			...["/auth/callback", "/brev"],
		]);
		expect(end.search).toBe("?x=1");
		const who = await (await step(jar, `${url}/api/session`)).json();
		expect(who).toMatchObject({
			...{ person: { id: steward.id, name: steward.name }, home: { shortName: "Demodep" } },
			...{ actingFor: { shortName: "Demodir" }, roles: ["steward"], day: "2025-05-06" },
		});
		const cookie = cookieHeader(jar);
		const out = await step(jar, `${url}/auth/sign-out`, {
			method: "POST",
			headers: { "idempotency-key": "ut" },
		});
		expect(await out.json()).toEqual({ to: "/logg-inn" });
		expect(cookieHeader(jar)).not.toContain("rorkult=");
		const after = await nobody.get("/api/session", { cookie });
		expect([after.status, await after.json()]).toMatchObject([401, { because: "signed-out" }]);
		const kept = await asOwner(config, (client) =>
			client.query("select ended_because, device from people.session"),
		);
		expect(kept.rows).toEqual([{ ended_because: "signed-out", device: "node" }]);
	});

	test("gets a new token each time, and the one before is good for nothing", async () => {
		const { url, nobody } = await testServer();
		const planted = `rorkult=${"B".repeat(86)}`;
		const jar: Jar = new Map([planted.split("=") as [string, string]]);
		const again = () =>
			follow(jar, `${url}/auth/begin?person=${controller.id}`, (address) => !isOnTheWay(address));
		await again();
		const first = `rorkult=${jar.get("rorkult")}`;
		expect(first).not.toBe(planted);
		await again();
		expect((await nobody.get("/api/session", { cookie: planted })).status).toBe(401);
		const before = await nobody.get("/api/session", { cookie: first });
		expect(await before.json()).toMatchObject({ because: "signed-in-again" });
		expect((await step(jar, `${url}/api/session`)).status).toBe(200);
	});

	test("must be somebody whom the demonstration knows", async () => {
		const { url } = await testServer();
		await expect(signIn(url, { id: "somebody" })).rejects.toThrow("/logg-inn?feil=declined");
	});
});
