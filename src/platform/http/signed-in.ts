/** Who acts in a request: whoever holds the cookie of a session that counts. */
import type { Actor } from "../db/database.ts";
import { Problem } from "../problem.ts";
import type { LoggedOut } from "../sign-in/logout-token.ts";
import type { Proven } from "../sign-in/provider.ts";
import { cookieIn } from "./cookies.ts";

/** A session that no longer counts, and why. */
export interface Ended {
	readonly because: string;
}

/** The sessions, as far as the server needs them; a module keeps them. */
export interface Sessions {
	/** Begins a session for somebody whom a provider has proven; null where they may not come in. */
	begin(
		proven: Proven,
		browser: {
			readonly userAgent: string;
			/** The token of the session that the browser had; it ends. */
			readonly before: string | null;
			readonly requestId: string;
		},
	): Promise<{ readonly token: string; readonly expiresAt: Date } | null>;
	/**
	 * Whom a token lets act; why it no longer does; null where it never did.
	 *
	 * @param isUse whether the person does something: what only looks does not keep a session alive
	 */
	find(token: string, isUse: boolean): Promise<{ readonly actor: Actor } | Ended | null>;
	/** Ends the session of a token, because the person wants to. */
	end(token: string, requestId: string): Promise<void>;
	/** Ends the sessions that a provider says are over; gives how many. */
	endByProvider(loggedOut: LoggedOut, requestId: string): Promise<number>;
}

/** The cookies' names and marks, by the address that people use. */
export interface CookieMarks {
	readonly session: string;
	readonly flowPrefix: string;
	readonly isSecure: boolean;
}

/** Over HTTPS the names begin with `__Host-`: no other name's server, and nothing unencrypted, can set them. */
export function cookieMarks(publicUrl: string): CookieMarks {
	const isSecure = publicUrl.startsWith("https:");
	const prefix = isSecure ? "__Host-" : "";
	return { session: `${prefix}rorkult`, flowPrefix: `${prefix}rorkult-flow-`, isSecure };
}

/** How the server finds out who acts. */
export interface Gate {
	/**
	 * @throws Problem `not-signed-in`, with `because` where there was a session
	 */
	actorOf(request: Request, isUse?: boolean): Promise<Actor>;
}

/** A gate that goes by the session's cookie. */
export function gateOf(sessions: Pick<Sessions, "find">, marks: CookieMarks): Gate {
	return {
		async actorOf(request, isUse = true) {
			const token = cookieIn(request, marks.session);
			const found = token === null ? null : await sessions.find(token, isUse);
			if (found !== null && "actor" in found) return found.actor;
			throw new Problem("not-signed-in", "Logg inn for å fortsette.", {
				headers: { "www-authenticate": "Cookie" },
				...(found === null ? {} : { members: { because: found.because } }),
			});
		},
	};
}
