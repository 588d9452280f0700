/**
 * The demonstration's own OpenID provider: asks for no proof, so it must never stand where real data is.
 *
 * It is made when somebody first wants to sign in; its library is loaded no sooner.
 */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Configuration, Provider as OidcProvider } from "oidc-provider";
import type { Mode } from "../config.ts";
import { newSecret } from "../ids.ts";

/** Where it is mounted. */
export const DEMO_PROVIDER_PATH = "/demo/oidc";
/** How Rorkult is known to it. */
export const DEMO_CLIENT = "rorkult";

/** What the demonstration's provider is made of. */
export interface DemoProviderParts {
	readonly mode: Mode;
	/** The address that its tokens name it by. */
	readonly issuer: string;
	readonly clientSecret: string;
	/** Where it may send browsers back to. */
	readonly redirectUris: readonly string[];
	/** Whom it answers for, by their claim. */
	readonly people: ReadonlySet<string>;
}

/** Answers requests whose address is under the mount path. */
export type DemoProvider = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Sessions are Rorkult's own; what the provider keeps lasts as long as one sign-in takes. */
const SECONDS = 600;
const INTERACTION = /^\/interaction\/[\w-]+$/;

/**
 * Makes the demonstration's provider.
 *
 * @throws Error in production: there is no such thing there
 */
export async function demoProvider(parts: DemoProviderParts): Promise<DemoProvider> {
	if (parts.mode === "production") throw new Error("there is no demonstration provider in production");
	const provider = await quietly(async () => {
		const { Provider, interactionPolicy } = await import("oidc-provider");
		const policy = interactionPolicy.base();
		// Every sign-in is a choice of a person: nobody is remembered.
		policy
			.get("login")
			?.checks.add(
				new interactionPolicy.Check("chosen", "somebody is chosen each time", (ctx) =>
					ctx.oidc.result?.login === undefined
						? interactionPolicy.Check.REQUEST_PROMPT
						: interactionPolicy.Check.NO_NEED_TO_PROMPT,
				),
			);
		return new Provider(parts.issuer, configuration(parts, policy));
	});
	// The program's own server says by which name and scheme it was reached.
	provider.proxy = true;
	const answer = provider.callback();
	return async (request, response) => {
		const { origin } = new URL(parts.issuer);
		const path = request.url ?? "/";
		Object.assign(request, { originalUrl: path, url: path.slice(DEMO_PROVIDER_PATH.length) || "/" });
		request.headers["x-forwarded-host"] = request.headers.host;
		request.headers["x-forwarded-proto"] = origin.endsWith(`//${request.headers.host}`)
			? origin.split(":")[0]
			: "http";
		if (INTERACTION.test(request.url ?? "")) await choose(provider, parts, request, response);
		else await answer(request, response);
	};
}

/** The person whose button was pressed, or a refusal where there is no such person. */
async function choose(
	provider: OidcProvider,
	{ people }: DemoProviderParts,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const { params } = await provider.interactionDetails(request, response);
	const chosen = String(params.login_hint ?? "");
	const result = people.has(chosen)
		? { login: { accountId: chosen, remember: false } }
		: { error: "access_denied", error_description: "nobody was chosen" };
	await provider.interactionFinished(request, response, result);
}

function configuration(
	parts: DemoProviderParts,
	policy: NonNullable<NonNullable<Configuration["interactions"]>["policy"]>,
): Configuration {
	const key = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" });
	return {
		clients: [
			{
				client_id: DEMO_CLIENT,
				client_secret: parts.clientSecret,
				redirect_uris: [...parts.redirectUris],
				response_types: ["code"],
				grant_types: ["authorization_code"],
				id_token_signed_response_alg: "ES256",
			},
		],
		jwks: { keys: [{ ...key, kid: randomBytes(8).toString("hex"), alg: "ES256", use: "sig" }] },
		cookies: {
			keys: [newSecret()],
			long: { httpOnly: true, sameSite: "lax", path: DEMO_PROVIDER_PATH },
		},
		pkce: { required: () => true },
		features: {
			devInteractions: { enabled: false },
			rpInitiatedLogout: { enabled: false },
		},
		interactions: { policy, url: (_, { uid }) => `${DEMO_PROVIDER_PATH}/interaction/${uid}` },
		findAccount: (_, sub) =>
			parts.people.has(sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined,
		// Nobody is asked whether Rorkult may know who they are.
		async loadExistingGrant(ctx) {
			const grant = new ctx.oidc.provider.Grant({
				accountId: ctx.oidc.session?.accountId ?? "",
				clientId: ctx.oidc.client?.clientId ?? "",
			});
			grant.addOIDCScope("openid");
			await grant.save();
			return grant;
		},
		clientBasedCORS: () => false,
		renderError(ctx, { error, error_description: description }) {
			ctx.type = "text/plain; charset=utf-8";
			ctx.body = `Innloggingen kan ikke fortsette. Gå tilbake til innloggingssiden og prøv igjen.\n\n${error}: ${description ?? ""}\n`;
		},
		ttl: {
			...{ AccessToken: SECONDS, AuthorizationCode: 60, IdToken: SECONDS },
			...{ Grant: SECONDS, Interaction: SECONDS, Session: SECONDS },
		},
	};
}

/** The library says on the console that it wants a newer Node than the oldest that it works on; the tests run on both. */
async function quietly<Made>(make: () => Promise<Made>): Promise<Made> {
	const { warn } = console;
	console.warn = () => {};
	try {
		return await make();
	} finally {
		console.warn = warn;
	}
}
