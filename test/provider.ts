/** A real OpenID provider in the test's process, and what may go wrong with it. */
import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";
import { onTestFinished } from "vitest";

/** What a provider does wrong; nothing where it is left out. */
export interface Faults {
	/** Changes what the ID token claims, before it is signed. */
	claims?: (claims: Record<string, unknown>) => Record<string, unknown>;
	/** Signs with a key that the provider does not publish. */
	isForged?: boolean;
	/** Changes what the ID token's head says, before it is signed. */
	head?: (head: Record<string, unknown>) => Record<string, unknown>;
	/** Signs the ID token in another way than with a key of the provider's. */
	signedBy?: "nothing" | "the secret";
	/** Answers that tokens are to be fetched at another address. */
	isMoved?: boolean;
	/** Publishes a new key, and signs with it, from now on. */
	isRotated?: boolean;
	/** Answers nothing but 503. */
	isDown?: boolean;
}

/** A provider that listens, for one client. */
export interface TestProvider {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	readonly faults: Faults;
	/** The paths that it was asked for. */
	readonly asked: readonly string[];
	/** Makes the provider, for a client that it may send browsers back to. */
	admit(redirectUri: string): void;
	/** A logout token as the provider would send it, with some of what it claims said otherwise. */
	logoutToken(otherwise?: Readonly<Record<string, unknown>>, type?: string): string;
}

const keyPair = () => {
	const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
	return { kid: randomUUID(), privateKey, publicKey };
};

/** Made once: a key of this length takes longer to make than a whole sign-in. */
const keys = { first: keyPair(), second: keyPair(), unknown: keyPair() };

const words = (header: object, claims: object): string =>
	[header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");

function signed(header: object, claims: object, key: KeyObject): string {
	const said = words(header, claims);
	return `${said}.${sign("sha256", Buffer.from(said), key).toString("base64url")}`;
}

/** A token as somebody would make it who has no key of the provider's. */
function unsigned(by: "nothing" | "the secret", claims: object, secret: string): string {
	if (by === "nothing") return `${words({ alg: "none" }, claims)}.`;
	const said = words({ alg: "HS256" }, claims);
	return `${said}.${createHmac("sha256", secret).update(said).digest("base64url")}`;
}

/** Starts a provider that signs in whoever `login_hint`, or `claim`, names; it is gone after the test. */
export async function testProvider(claim = "prøve"): Promise<TestProvider> {
	const faults: Faults = {};
	const asked: string[] = [];
	let provider: Provider | null = null;
	const signing = () => (faults.isForged ? keys.unknown : faults.isRotated ? keys.second : keys.first);
	const published = () => {
		const { kid, publicKey } = faults.isRotated ? keys.second : keys.first;
		return { keys: [{ ...publicKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" }] };
	};
	const server = createServer((request, response): unknown => {
		if (faults.isDown || provider === null) return response.writeHead(503).end();
		const { pathname } = new URL(request.url ?? "/", "http://x");
		asked.push(pathname);
		if (faults.isMoved && pathname === "/token") {
			return response.writeHead(307, { location: `${issuer}/elsewhere` }).end();
		}
		if (pathname === "/jwks") {
			return response.setHeader("content-type", "application/jwk-set+json").end(JSON.stringify(published()));
		}
		if (!pathname.startsWith("/interaction/")) return provider.callback()(request, response);
		return provider.interactionFinished(request, response, { login: { accountId: claim, remember: false } });
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	onTestFinished(async () => {
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	});
	const { port } = server.address() as { port: number };
	const issuer = `http://127.0.0.1:${port}`;
	const [clientId, clientSecret] = ["rorkult", "hemmelig-hos-begge"];
	const admit = (redirectUri: string): void => {
		const { privateKey, kid } = keys.first;
		const made = new Provider(issuer, {
			clients: [
				{
					...{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] },
					post_logout_redirect_uris: [new URL("/logg-inn", redirectUri).href],
					backchannel_logout_uri: new URL("/auth/backchannel-logout", redirectUri).href,
					backchannel_logout_session_required: true,
				},
			],
			jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" }] },
			cookies: { keys: ["prøve"] },
			features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
			// It would tell no server on this machine that somebody has signed out.
			fetch: (url, { dispatcher: _, ...options }: RequestInit & { dispatcher?: unknown } = {}) =>
				fetch(url, options),
			interactions: { url: (_, { uid }) => `/interaction/${uid}` },
			findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
			async loadExistingGrant(ctx) {
				const grant = new ctx.oidc.provider.Grant({ accountId: claim, clientId });
				grant.addOIDCScope("openid");
				await grant.save();
				return grant;
			},
		});
		// The provider's own token, with what it claims changed and signed anew.
		made.use(async (ctx, next) => {
			await next();
			const body = ctx.body as { id_token?: string } | undefined;
			if (ctx.path !== "/token" || typeof body !== "object" || body.id_token === undefined) return;
			const said = JSON.parse(Buffer.from(body.id_token.split(".")[1] ?? "", "base64url").toString());
			const { privateKey: key, kid: id } = signing();
			const claims = faults.claims?.(said) ?? said;
			const head = { alg: "RS256", kid: id };
			ctx.body = {
				...body,
				id_token:
					faults.signedBy === undefined
						? signed(faults.head?.(head) ?? head, claims, key)
						: unsigned(faults.signedBy, claims, clientSecret),
			};
		});
		provider = made;
	};
	const logoutToken = (otherwise: Readonly<Record<string, unknown>> = {}, typ = "logout+jwt"): string => {
		const { privateKey: key, kid: id } = signing();
		const now = Math.floor(Date.now() / 1000);
		const claims = {
			...{ iss: issuer, aud: clientId, iat: now, exp: now + 120, jti: randomUUID() },
			...{ sub: claim, events: { "http://schemas.openid.net/event/backchannel-logout": {} }, ...otherwise },
		};
		return signed({ alg: "RS256", kid: id, typ }, claims, key);
	};
	return { issuer, clientId, clientSecret, faults, asked, admit, logoutToken };
}

/** A public key that a token may bring along, and that nobody should believe it by. */
export const broughtAlong = (): Record<string, unknown> => ({
	jwk: keys.unknown.publicKey.export({ format: "jwk" }),
	jku: "https://attacker.example/jwks",
	kid: undefined,
});
