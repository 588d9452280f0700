import { describe, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import type { Config } from "#platform/config.ts";
import { asOwner } from "../../../../test/database.ts";
import { broughtAlong, type Faults, type TestProvider, testProvider } from "../../../../test/provider.ts";
import { type TestServer, testServer } from "../../../../test/server.ts";
import { openSession } from "../../../../test/session.ts";
import { cookieHeader, follow, type Jar, step } from "../../../../test/sign-in.ts";

const { controller } = DEMO_PEOPLE;

/**
 * A server that signs in with a provider of ours, and the provider.
 *
 * @param host what the server calls the machine that the provider is on
 */
async function withProvider(host = "127.0.0.1"): Promise<{ server: TestServer; provider: TestProvider }> {
	const provider = await testProvider();
	const { clientId, clientSecret } = provider;
	const issuer = provider.issuer.replace("127.0.0.1", host);
	const config: Partial<Config> = {
		oidc: { issuer, clientId, clientSecret, personClaim: "sub" },
		publicUrl: "http://127.0.0.1:0",
	};
	const server = await testServer({ config });
	provider.admit(`${server.url}/auth/callback`);
	await asOwner(server.config, (client) =>
		client.query(
			"update people.person set issuer = $1, claim = 'prøve', version = version + 1 where id = $2",
			[issuer, controller.id],
		),
	);
	return { server, provider };
}

/** Follows a sign-in to its end. */
async function attempt(server: TestServer, query = ""): Promise<{ end: URL; jar: Jar; answer: string }> {
	const jar: Jar = new Map();
	let answer = "";
	const end = await follow(jar, `${server.url}/auth/begin${query}`, (address) => {
		if (address.pathname === "/auth/callback") answer = address.href;
		return address.origin === server.url && !address.pathname.startsWith("/auth/");
	});
	return { end, jar, answer };
}

const faultOf = ({ searchParams }: URL) => searchParams.get("feil");

describe("signing in with a provider", () => {
	test("lets in whoever the issuer and the claim name, with a cookie that no script and no other site gets", async () => {
		const { server } = await withProvider();
		const { end, jar } = await attempt(server, "?tilbake=/brev");
		expect(end.pathname).toBe("/brev");
		expect(await (await step(jar, `${server.url}/api/session`)).json()).toMatchObject({
			person: { id: controller.id },
		});
	});

	test.each<[string, Faults]>([
		["another nonce", { claims: (said) => ({ ...said, nonce: "en annen" }) }],
		["another audience", { claims: (said) => ({ ...said, aud: "noen andre" }) }],
		["another issuer", { claims: (said) => ({ ...said, iss: "https://en.annen" }) }],
		["a key that nobody knows", { isForged: true }],
		["a key that it brings along", { isForged: true, head: (head) => ({ ...head, ...broughtAlong() }) }],
		["no signature", { signedBy: "nothing" }],
		["the secret that both share as its key", { signedBy: "the secret" }],
		[
			"what another kind of token says",
			{
				claims: ({ iss, aud, sub, iat, exp }) => ({
					...{ iss, aud, sub, iat, exp, jti: "x" },
					events: { "http://schemas.openid.net/event/backchannel-logout": {} },
				}),
			},
		],
		[
			"a clock that is two minutes ahead",
			{ claims: (said) => ({ ...said, nbf: Number(said.iat) + 120, iat: Number(said.iat) + 120 }) },
		],
		[
			"a clock that is far behind",
			{ claims: (said) => ({ ...said, exp: Math.floor(Date.now() / 1000) - 120 }) },
		],
		["no claim that names the person", { claims: ({ sub: _, ...said }) => said }],
	])("refuses a token with %s", async (_, faults) => {
		const { server, provider } = await withProvider();
		Object.assign(provider.faults, faults);
		const { end, jar } = await attempt(server);
		expect(faultOf(end)).toBe("unusable");
		expect(jar.has("rorkult")).toBe(false);
	});

	test("asks the provider where it says it is, and goes nowhere else for a token", async () => {
		const { server, provider } = await withProvider();
		provider.faults.isMoved = true;
		const { end, jar } = await attempt(server);
		expect(faultOf(end)).not.toBeNull();
		expect(jar.has("rorkult")).toBe(false);
		expect(provider.asked).toContain("/token");
		expect(provider.asked).not.toContain("/elsewhere");
	});

	test("takes a clock that is a little off, and a key that was changed since", async () => {
		const { server, provider } = await withProvider();
		provider.faults.claims = (said) => ({ ...said, exp: Math.floor(Date.now() / 1000) - 10 });
		expect((await attempt(server)).end.pathname).toBe("/");
		provider.faults.isRotated = true;
		expect((await attempt(server)).end.pathname).toBe("/");
	});

	test("takes an answer once, from the browser that began, and with its own state", async () => {
		const { server } = await withProvider();
		const { jar, answer } = await attempt(server);
		const to = async (address: string, from: Jar) =>
			faultOf(new URL((await step(from, address)).headers.get("location") ?? "", server.url));
		expect(await to(answer, jar)).toBe("too-late");
		expect(await to(answer, new Map())).toBe("too-late");
		expect(await to(`${server.url}/auth/callback?code=x`, jar)).toBe("too-late");
		const begun: Jar = new Map();
		await step(begun, `${server.url}/auth/begin`);
		const [flow = ""] = [...begun.keys()];
		const used = new URL(answer);
		const other = new URL((await step(begun, `${server.url}/auth/begin`)).headers.get("location") ?? "");
		used.searchParams.set("state", other.searchParams.get("state") ?? "");
		expect(await to(used.href, begun)).toBe("unusable");
		expect(flow).toMatch(/^rorkult-flow-/);
	});

	test("tells a stranger and somebody who has left the same, and begins no session", async () => {
		const { server } = await withProvider();
		const change = (set: string) =>
			asOwner(server.config, (client) =>
				client.query(`update people.person set ${set}, version = version + 1 where id = $1`, [controller.id]),
			);
		await change("state = 'ended'");
		const ended = await attempt(server);
		await change("state = 'active', claim = 'en annen'");
		const stranger = await attempt(server);
		expect(faultOf(ended.end)).toBe("unknown");
		expect(stranger.end.href).toBe(ended.end.href);
		expect(stranger.jar.has("rorkult")).toBe(false);
	});

	test("takes no proof that is older than the sign-in that was asked for anew", async () => {
		const { server, provider } = await withProvider();
		provider.faults.claims = (said) => ({ ...said, auth_time: Math.floor(Date.now() / 1000) - 600 });
		expect(faultOf((await attempt(server, "?ny=1")).end)).toBe("unusable");
		provider.faults.claims = (said) => said;
		expect((await attempt(server, "?ny=1")).end.pathname).toBe("/");
	});

	test("believes no provider that calls itself something else than the configuration does", async () => {
		const { server } = await withProvider("localhost");
		expect(faultOf((await attempt(server)).end)).toBe("unavailable");
	});

	test("says that the provider is down, at start and later, and works when it is back", async () => {
		const { server, provider } = await withProvider();
		provider.faults.isDown = true;
		const about = async () => (await (await server.nobody.get("/api/about")).json()) as { provider: string };
		expect((await about()).provider).toBe("silent");
		expect(faultOf((await attempt(server)).end)).toBe("unavailable");
		provider.faults.isDown = false;
		await expect.poll(async () => (await about()).provider, { timeout: 10_000 }).toBe("there");
		expect((await attempt(server)).end.pathname).toBe("/");
		provider.faults.isDown = true;
		await expect(attempt(server)).rejects.toThrow("503");
	});

	test.each(["//attacker.example", "https://attacker.example", "/\\attacker.example", "/auth/begin", "brev"])(
		"does not come back to %s",
		async (address) => {
			const { server } = await withProvider();
			const { end } = await attempt(server, `?tilbake=${encodeURIComponent(address)}`);
			expect(`${end.origin}${end.pathname}`).toBe(`${server.url}/`);
		},
	);
});

describe("signing out", () => {
	const becauseOf = async (server: TestServer, jar: Jar) => {
		const answer = await step(jar, `${server.url}/api/session`);
		return answer.ok ? null : ((await answer.json()) as { because?: string }).because;
	};
	/** Confirms to the provider that one wants to sign out of it; gives where it leads. */
	async function confirm(jar: Jar, address: string): Promise<string | null> {
		const page = await (await step(jar, address)).text();
		const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
		const to = /action="([^"]+)"/.exec(page)?.[1] ?? "";
		const body = new URLSearchParams({ xsrf, logout: "yes" });
		return (await step(jar, to, { method: "POST", body })).headers.get("location");
	}

	test("here ends the session here first, and leads to the provider, which forgets it and leads back", async () => {
		const { server, provider } = await withProvider();
		const { jar } = await attempt(server);
		const cookie = cookieHeader(jar);
		const headers = { "idempotency-key": "ut" };
		const out = await step(jar, `${server.url}/auth/sign-out`, { method: "POST", headers });
		const { to } = (await out.json()) as { to: string };
		expect(new URL(to).origin).toBe(provider.issuer);
		const after = await server.nobody.get("/api/session", { cookie });
		expect([after.status, await after.json()]).toMatchObject([401, { because: "signed-out" }]);
		expect(await confirm(jar, to)).toMatch(`${server.url}/logg-inn`);
	});

	test("at the provider ends the session here that began with it, and no other", async () => {
		const { server, provider } = await withProvider();
		const { jar } = await attempt(server);
		const { jar: elsewhere } = await attempt(server);
		await confirm(jar, `${provider.issuer}/session/end`);
		await expect.poll(() => becauseOf(server, jar)).toBe("ended-by-provider");
		expect(await becauseOf(server, elsewhere)).toBeNull();
		const told = await asOwner(server.config, (client) =>
			client.query("select actor, action from journal.entry where action = 'session.endByProvider'"),
		);
		expect(told.rows).toHaveLength(1);
	});

	const tell = (server: TestServer, token: string, type = "application/x-www-form-urlencoded") =>
		fetch(`${server.url}/auth/backchannel-logout`, {
			method: "POST",
			headers: { "content-type": type },
			body: new URLSearchParams({ logout_token: token }).toString(),
		});

	test("at the provider of all its sessions ends all those of the person, and nobody else's", async () => {
		const { server, provider } = await withProvider();
		const [{ jar: one }, { jar: two }] = [await attempt(server), await attempt(server)];
		const other = await openSession(server.config, DEMO_PEOPLE.director.id);
		expect((await tell(server, provider.logoutToken({ sub: "en annen" }))).status).toBe(200);
		expect(await becauseOf(server, one)).toBeNull();
		const answer = await tell(server, provider.logoutToken());
		expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
		expect(await becauseOf(server, one)).toBe("ended-by-provider");
		expect(await becauseOf(server, two)).toBe("ended-by-provider");
		expect((await server.nobody.get("/api/session", { cookie: other })).status).toBe(200);
		expect((await attempt(server)).end.pathname).toBe("/");
	});

	const AGO = () => Math.floor(Date.now() / 1000) - 600;
	test.each<[string, () => Record<string, unknown>]>([
		["another audience", () => ({ aud: "noen andre" })],
		["another issuer", () => ({ iss: "https://en.annen" })],
		["no event", () => ({ events: undefined })],
		["another event", () => ({ events: { "urn:noe": {} } })],
		["a nonce, as ID tokens have", () => ({ nonce: "n" })],
		["nobody that it is about", () => ({ sub: undefined })],
		["an age of ten minutes", () => ({ iat: AGO() })],
		["no id of its own", () => ({ jti: undefined })],
	])("is not believed of a token with %s", async (_, otherwise) => {
		const { server, provider } = await withProvider();
		const { jar } = await attempt(server);
		expect((await tell(server, provider.logoutToken(otherwise()))).status).toBe(400);
		expect(await becauseOf(server, jar)).toBeNull();
	});

	test("is not believed of a token that the provider did not sign, of another type, of none, and in another form", async () => {
		const { server, provider } = await withProvider();
		const { jar } = await attempt(server);
		provider.faults.isForged = true;
		expect((await tell(server, provider.logoutToken())).status).toBe(400);
		provider.faults.isForged = false;
		expect((await tell(server, provider.logoutToken({}, "JWT"))).status).toBe(400);
		expect((await tell(server, "")).status).toBe(400);
		expect((await tell(server, provider.logoutToken(), "text/plain")).status).toBe(415);
		expect(await becauseOf(server, jar)).toBeNull();
		const without = await testServer();
		expect((await tell(without, "x")).status).toBe(404);
	});
});
