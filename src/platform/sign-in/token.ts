/**
 * What a browser holds to prove a session: where its row is, and a secret that only the browser has.
 *
 * Of the secret the database keeps the SHA-256 alone, so that whoever reads it can sign in as nobody.
 */
import { createHash, randomBytes } from "node:crypto";

/** A session's row, and the digest of what proves it. */
export interface SessionKey {
	readonly homeId: string;
	readonly id: string;
	readonly tokenSha256: string;
}

const ID_BYTES = 16;
const SECRET_BYTES = 32;
const TOKEN = /^[\w-]{86}$/;

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll("-", ""), "hex");
const idOf = (bytes: Buffer): string =>
	bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
const digestOf = (secret: Buffer): string => createHash("sha256").update(secret).digest("hex");

/** A new token for a session, and what is kept of it. */
export function newToken(homeId: string, id: string): { readonly token: string; readonly key: SessionKey } {
	const secret = randomBytes(SECRET_BYTES);
	const token = Buffer.concat([bytesOf(homeId), bytesOf(id), secret]).toString("base64url");
	return { token, key: { homeId, id, tokenSha256: digestOf(secret) } };
}

/** What a token says; null for what is none. */
export function keyOf(token: string): SessionKey | null {
	if (!TOKEN.test(token)) return null;
	const bytes = Buffer.from(token, "base64url");
	return {
		homeId: idOf(bytes.subarray(0, ID_BYTES)),
		id: idOf(bytes.subarray(ID_BYTES, 2 * ID_BYTES)),
		tokenSha256: digestOf(bytes.subarray(2 * ID_BYTES)),
	};
}
