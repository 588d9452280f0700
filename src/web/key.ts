/** A new idempotency key, for one change: the same change sent again has the same key. */
export function newKey(): string {
	return crypto.randomUUID();
}
