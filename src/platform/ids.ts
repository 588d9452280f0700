import { randomBytes } from "node:crypto";

/**
 * A new id: a UUID of version 7 (RFC 9562), so that ids made later sort after.
 *
 * @param at the program's time, in whole milliseconds
 */
export function newId(at: Date): string {
	const bytes = randomBytes(16);
	bytes.writeUIntBE(at.getTime(), 0, 6);
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
	const hex = bytes.toString("hex");
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A new trace id: 32 hexadecimal digits, as in W3C Trace Context. */
export function newTraceId(): string {
	return randomBytes(16).toString("hex");
}

/** A new secret that nobody guesses: 256 bits, in letters, digits, `-` and `_`. */
export function newSecret(): string {
	return randomBytes(32).toString("base64url");
}
