/** What a provider says when somebody has signed out there (OpenID Connect Back-Channel Logout 1.0). */
import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";

/** Who has signed out, as far as the provider says it. */
export interface LoggedOut {
	readonly issuer: string;
	/** What names the person; null where the token does not. */
	readonly claim: string | null;
	/** The provider's own session that has ended; null where it means all of the person's. */
	readonly sid: string | null;
	/** When the provider said so; sessions that began later are not meant. */
	readonly toldAt: Date;
}

/** What a logout token is held against. */
export interface LogoutGround {
	readonly issuer: string;
	readonly clientId: string;
	/** The claim that tells one person from another. */
	readonly personClaim: string;
	/** The provider's keys. */
	readonly keys: JWTVerifyGetKey;
	readonly now: Date;
	/** How far two clocks may be apart. */
	readonly toleranceSeconds: number;
}

/** The event that makes a token a logout token. */
const EVENT = "http://schemas.openid.net/event/backchannel-logout";
const TYPE = "logout+jwt";
/** A token is sent as it is made: an older one has been lying somewhere. */
const MOST_SECONDS = 120;
/** Signatures that only the provider can make: a key that both know would be worth no proof. */
const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const TIMEOUT_MS = 10_000;

/** A provider's keys, fetched when they are first asked for, and anew when a token names one that is not known. */
export function keysAt(address: string): JWTVerifyGetKey {
	return createRemoteJWKSet(new URL(address), { timeoutDuration: TIMEOUT_MS, cooldownDuration: 2_000 });
}

/**
 * Reads a logout token (section 2.6 of the standard).
 *
 * @throws an error of `jose`, or a TypeError, for a token that does not hold or keys that cannot be had
 */
export async function readLogoutToken(token: string, ground: LogoutGround): Promise<LoggedOut> {
	const { payload } = await jwtVerify(token, ground.keys, {
		...{ issuer: ground.issuer, audience: ground.clientId, algorithms: ALGORITHMS },
		...{ currentDate: ground.now, clockTolerance: ground.toleranceSeconds, maxTokenAge: MOST_SECONDS },
		// An ID token that is sent here is of another type, and signs nobody out.
		...{ typ: TYPE, requiredClaims: ["iat", "jti", "events"] },
	});
	const isLogout = typeof payload.events === "object" && payload.events !== null && EVENT in payload.events;
	if (!isLogout || "nonce" in payload) throw new TypeError("the token is no logout token");
	const claim = wordsIn(payload, ground.personClaim);
	const sid = wordsIn(payload, "sid");
	if (claim === null && sid === null) throw new TypeError("the token names nobody");
	const toldAt = new Date(((payload.iat ?? 0) + ground.toleranceSeconds) * 1000);
	return { issuer: ground.issuer, claim, sid, toldAt };
}

function wordsIn(payload: JWTPayload, name: string): string | null {
	const value = payload[name];
	return typeof value === "string" && value !== "" ? value : null;
}
