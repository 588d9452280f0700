/** The OpenID provider, asked with the authorization code flow, PKCE, state and nonce. */
import * as oidc from "openid-client";
import { type Clock, machineClock } from "../clock.ts";
import { isLoopback, type OidcConfig } from "../config.ts";
import type { Log } from "../log.ts";
import type { Flow } from "./flow.ts";
import { keysAt, type LoggedOut, readLogoutToken } from "./logout-token.ts";

/** Somebody whom a provider answers for. */
export interface Proven {
	readonly issuer: string;
	readonly claim: string;
	/** When the provider saw them prove who they are. */
	readonly authenticatedAt: Date;
	/** The provider's name for its own session; null where it gives none. */
	readonly sid: string | null;
	/** How sure the provider is, in its own words; null where it does not say. */
	readonly acr: string | null;
}

/** Why somebody was not signed in: they or the provider said no, or the answer does not hold. */
export type Refusal = "declined" | "unavailable" | "unusable";

/** What a flow is begun for. */
export interface Beginning {
	readonly redirectUri: string;
	/** Whether the person must prove anew who they are. */
	readonly isFresh: boolean;
	/** Whom the provider should expect; null for whoever comes. */
	readonly hint: string | null;
}

/** One provider. */
export interface Provider {
	/** Where to send the browser, and what to keep until it comes back; null where the provider cannot be reached. */
	begin(asked: Beginning): Promise<{
		readonly to: URL;
		readonly kept: Pick<Flow, "state" | "nonce" | "verifier">;
	} | null>;
	/** Whom the provider's answer proves, given what was kept; or why nobody. */
	finish(answer: URL, flow: Flow): Promise<Proven | Refusal>;
	/** Where to send the browser so that the provider forgets it too; null where the provider has no such address. */
	endAddress(returnTo: string): Promise<URL | null>;
	/** Who has signed out there, by a token that the provider sent; or why it says nothing. */
	loggedOut(token: string): Promise<LoggedOut | "unavailable" | "unusable">;
	/** Whether the provider tells how to sign in with it. */
	isThere(): Promise<boolean>;
}

/** What a provider may be told beside its configuration. */
export interface ProviderOptions {
	readonly log: Log;
	/** The clock that tokens are judged by; the machine's where none is given. */
	readonly clock?: Clock;
	/** How its addresses are asked, where that is not over the net. */
	readonly fetch?: oidc.CustomFetch;
}

/** Tokens are good for minutes, and two clocks that are kept by NTP are never so far apart. */
export const TOLERANCE_SECONDS = 30;
/** A person waits for it. */
const TIMEOUT_SECONDS = 10;
/** How long what the provider tells of itself is believed. */
const BELIEVED_MS = 600_000;
/** How long after it could not be reached it is asked again: pages ask as they are opened. */
const AGAIN_MS = 2_000;
/** A proof that was asked for anew may be as old as it takes to come back with it. */
const FRESH_SECONDS = 300;
const SCOPE = "openid";

/** A provider by its configuration. Nothing is asked of it before somebody wants to sign in. */
export function openProvider(config: OidcConfig, options: ProviderOptions): Provider {
	const told = tellings(config, options);
	const client = async (): Promise<oidc.Configuration | null> => {
		const metadata = await told();
		return metadata === null ? null : clientOf(config, options, metadata);
	};
	return {
		async begin(beginning) {
			const made = await client();
			return made === null ? null : begin(made, beginning);
		},
		async finish(answer, flow) {
			const made = await client();
			return made === null ? "unavailable" : finish(made, config, options, answer, flow);
		},
		async endAddress(returnTo) {
			const made = await client();
			if (made?.serverMetadata().end_session_endpoint === undefined) return null;
			return oidc.buildEndSessionUrl(made, { post_logout_redirect_uri: returnTo });
		},
		loggedOut: loggedOutBy(config, options, told),
		isThere: async () => (await told()) !== null,
	};
}

function loggedOutBy(
	config: OidcConfig,
	{ clock = machineClock, log }: ProviderOptions,
	told: () => Promise<oidc.ServerMetadata | null>,
): Provider["loggedOut"] {
	let known: { readonly address: string; readonly keys: ReturnType<typeof keysAt> } | null = null;
	return async (token) => {
		const metadata = await told();
		const address = metadata?.jwks_uri;
		if (metadata === null || address === undefined) return "unavailable";
		if (known?.address !== address) known = { address, keys: keysAt(address) };
		try {
			return await readLogoutToken(token, {
				...{ issuer: metadata.issuer, clientId: config.clientId, personClaim: config.personClaim },
				...{ keys: known.keys, now: clock.now(), toleranceSeconds: TOLERANCE_SECONDS },
			});
		} catch (error) {
			log.warn("signIn.logoutRefused", { reason: reasonOf(error) });
			return "unusable";
		}
	};
}

/** A client for one sign-in: it fetches the provider's keys anew, so that a changed key is known at once. */
function clientOf(
	config: OidcConfig,
	{ clock = machineClock, fetch }: ProviderOptions,
	metadata: oidc.ServerMetadata,
): oidc.Configuration {
	const skew = Math.round((clock.now().getTime() - machineClock.now().getTime()) / 1000);
	const settings = {
		client_secret: config.clientSecret,
		[oidc.clockTolerance]: TOLERANCE_SECONDS,
		[oidc.clockSkew]: skew,
	};
	const made = new oidc.Configuration(
		{ ...metadata },
		config.clientId,
		settings,
		authentication(config, metadata),
	);
	made.timeout = TIMEOUT_SECONDS;
	// A token is believed by its signature as well, not only because it came from the provider's address.
	oidc.enableNonRepudiationChecks(made);
	if (fetch !== undefined || isInsecure(config.issuer)) oidc.allowInsecureRequests(made);
	if (fetch !== undefined) made[oidc.customFetch] = fetch;
	return made;
}

async function begin(
	made: oidc.Configuration,
	{ redirectUri, isFresh, hint }: Beginning,
): Promise<{ readonly to: URL; readonly kept: Pick<Flow, "state" | "nonce" | "verifier"> }> {
	const kept = {
		state: oidc.randomState(),
		nonce: oidc.randomNonce(),
		verifier: oidc.randomPKCECodeVerifier(),
	};
	const to = oidc.buildAuthorizationUrl(made, {
		...{ redirect_uri: redirectUri, scope: SCOPE, state: kept.state, nonce: kept.nonce },
		code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
		code_challenge_method: "S256",
		...(isFresh ? { prompt: "login", max_age: "0" } : {}),
		...(hint === null ? {} : { login_hint: hint }),
	});
	return { to, kept };
}

async function finish(
	made: oidc.Configuration,
	config: OidcConfig,
	{ clock = machineClock, log }: ProviderOptions,
	answer: URL,
	flow: Flow,
): Promise<Proven | Refusal> {
	try {
		const tokens = await oidc.authorizationCodeGrant(made, answer, {
			expectedState: flow.state,
			expectedNonce: flow.nonce,
			pkceCodeVerifier: flow.verifier,
			idTokenExpected: true,
		});
		return proven(tokens.claims(), config, flow, clock.now());
	} catch (error) {
		const refusal = refusalOf(error);
		log.warn("signIn.refused", { refusal, reason: reasonOf(error) });
		return refusal;
	}
}

/** What the provider tells of itself, remembered for a while; null where it cannot be asked. */
function tellings(config: OidcConfig, { log, fetch }: ProviderOptions) {
	let known: { readonly metadata: oidc.ServerMetadata; readonly untilMs: number } | null = null;
	let failedAtMs = Number.NEGATIVE_INFINITY;
	let asking: Promise<oidc.ServerMetadata | null> | null = null;
	const ask = async (): Promise<oidc.ServerMetadata | null> => {
		try {
			const found = await oidc.discovery(new URL(config.issuer), config.clientId, undefined, oidc.None(), {
				timeout: TIMEOUT_SECONDS,
				execute: fetch !== undefined || isInsecure(config.issuer) ? [oidc.allowInsecureRequests] : [],
				...(fetch === undefined ? {} : { [oidc.customFetch]: fetch }),
			});
			const metadata = { ...found.serverMetadata() };
			known = { metadata, untilMs: performance.now() + BELIEVED_MS };
			return metadata;
		} catch (error) {
			failedAtMs = performance.now();
			log.warn("signIn.providerUnreachable", { reason: reasonOf(error) });
			// What it told before is better than nothing: its addresses seldom change.
			return known?.metadata ?? null;
		} finally {
			asking = null;
		}
	};
	return async (): Promise<oidc.ServerMetadata | null> => {
		if (known !== null && performance.now() < known.untilMs) return known.metadata;
		if (performance.now() - failedAtMs < AGAIN_MS) return known?.metadata ?? null;
		asking ??= ask();
		return asking;
	};
}

/** The way to say who the program is that the provider says it takes; the standard's own where it says nothing. */
function authentication(config: OidcConfig, metadata: oidc.ServerMetadata): oidc.ClientAuth {
	const taken = metadata.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
	return taken.includes("client_secret_basic")
		? oidc.ClientSecretBasic(config.clientSecret)
		: oidc.ClientSecretPost(config.clientSecret);
}

/** Nothing is listened to on the way to this machine itself. */
function isInsecure(issuer: string): boolean {
	const { protocol, hostname } = new URL(issuer);
	return protocol === "http:" && isLoopback(hostname);
}

function proven(
	claims: oidc.IDToken | undefined,
	config: OidcConfig,
	flow: Flow,
	now: Date,
): Proven | Refusal {
	const claim = claims?.[config.personClaim];
	if (claims === undefined || typeof claim !== "string" || claim === "") return "unusable";
	const { auth_time: provedAt, acr, sid } = claims;
	const seconds = now.getTime() / 1000;
	if (flow.isFresh && provedAt !== undefined && seconds - provedAt > FRESH_SECONDS) return "unusable";
	const authenticatedAt = provedAt === undefined ? now : new Date(Math.min(provedAt, seconds) * 1000);
	return {
		issuer: claims.iss,
		claim,
		authenticatedAt,
		sid: typeof sid === "string" ? sid : null,
		acr: typeof acr === "string" ? acr : null,
	};
}

/** What went wrong, as far as the person can do something about it. */
function refusalOf(error: unknown): Refusal {
	if (error instanceof oidc.AuthorizationResponseError) {
		return error.error === "server_error" || error.error === "temporarily_unavailable"
			? "unavailable"
			: "declined";
	}
	if (error instanceof oidc.ResponseBodyError) return error.status >= 500 ? "unavailable" : "unusable";
	// Not an answer that breaks the rules, but none: the connection failed, or took too long.
	if (error instanceof TypeError) return "unavailable";
	const { code, cause } = error as oidc.ClientError;
	if (code === "OAUTH_TIMEOUT" || code === "OAUTH_ABORT") return "unavailable";
	return cause instanceof Response && cause.status >= 500 ? "unavailable" : "unusable";
}

const CODE = /^\w{1,60}$/;

/** The error's code, or the provider's: never its message, which may quote a token. */
function reasonOf(error: unknown): string {
	const { error: said, code, name } = error as { error?: unknown; code?: unknown; name?: unknown };
	const found = [said, code, name].find((word) => typeof word === "string" && CODE.test(word));
	return typeof found === "string" ? found : "unknown";
}
