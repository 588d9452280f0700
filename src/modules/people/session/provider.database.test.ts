import { describe, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import type { Config } from "#platform/config.ts";
import { asOwner } from "../../../../test/database.ts";
import { type Faults, type TestProvider, testProvider } from "../../../../test/provider.ts";
import { type TestServer, testServer } from "../../../../test/server.ts";
import { follow, type Jar, step } from "../../../../test/sign-in.ts";

const { controller } = DEMO_PEOPLE;

/** A server that signs in with a provider of ours, in production, and the provider. */
async function withProvider(): Promise<{ server: TestServer; provider: TestProvider }> {
	const provider = await testProvider();
	const { issuer, clientId, clientSecret } = provider;
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
