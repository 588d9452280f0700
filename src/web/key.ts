/** A new idempotency key, for one change: the same change sent again has the same key. */
export function newKey(): string {
	return crypto.randomUUID();
}

/** A new secret of 256 random bits, in hexadecimal. */
export function newSecret(): string {
	return hexOf(crypto.getRandomValues(new Uint8Array(32)));
}

/** Bytes in hexadecimal. */
export function hexOf(bytes: Uint8Array): string {
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
