/** A sign-in that is under way, kept by the browser that began it: sealed, so that nobody else reads or changes it. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { z } from "zod";

/** How long somebody may take at the provider, in milliseconds: to find a phone and a code, and no longer. */
export const FLOW_MS = 600_000;

const Flow = z.object({
	/** Which provider was asked. */
	provider: z.enum(["configured", "demo"]),
	state: z.string(),
	nonce: z.string(),
	verifier: z.string(),
	/** Where the provider sends the browser back to. */
	redirectUri: z.string(),
	/** The page to go on to. */
	returnTo: z.string(),
	/** Whether the person had to prove anew who they are. */
	isFresh: z.boolean(),
	/** By the machine's clock. */
	begunAtMs: z.int(),
});
/** What must be the same when the provider sends the browser back. */
export type Flow = z.infer<typeof Flow>;

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Seals flows and opens them again. */
export interface Sealer {
	seal(flow: Flow): string;
	/** Null for what this program did not seal, what was changed, and what is too old. */
	open(sealed: string, nowMs: number): Flow | null;
}

/**
 * @param secret what all processes of the installation know and nobody else does
 */
export function sealerOf(secret: string): Sealer {
	const key = Buffer.from(hkdfSync("sha256", secret, "", "rorkult sign-in flow", 32));
	return {
		seal(flow) {
			const iv = randomBytes(IV_BYTES);
			const cipher = createCipheriv(CIPHER, key, iv);
			const body = Buffer.concat([cipher.update(JSON.stringify(flow), "utf8"), cipher.final()]);
			return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
		},
		open(sealed, nowMs) {
			const bytes = Buffer.from(sealed, "base64url");
			if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
			try {
				const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), {
					authTagLength: TAG_BYTES,
				});
				decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
				const body = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
				const flow = Flow.parse(JSON.parse(body.toString("utf8")));
				return nowMs - flow.begunAtMs <= FLOW_MS ? flow : null;
			} catch {
				return null;
			}
		},
	};
}

const NOWHERE = "http://nowhere.invalid";
/** Addresses that are no pages to come back to. */
const NO_PAGE = /^\/(?:auth|demo|api|logg-inn)(?:[/?#]|$)/;

/** The page to come back to: a path on this server and nothing else; the front page for whatever is not one. */
export function ownPath(given: string | null | undefined): string {
	if (typeof given !== "string" || !/^\/[\x21-\x5b\x5d-\x7e]*$/.test(given) || given.startsWith("//"))
		return "/";
	const url = new URL(given, NOWHERE);
	const path = `${url.pathname}${url.search}${url.hash}`;
	return url.origin === NOWHERE && !path.startsWith("//") && !NO_PAGE.test(path) ? path : "/";
}
