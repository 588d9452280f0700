/**
 * A UUID of version 7 (RFC 9562, 5.7): the first 48 bits are the instant in milliseconds, the rest
 * is random, so ids made later sort later and need nobody to hand them out.
 *
 * @param at the instant, from the year 1970 on
 * @param random ten random bytes
 */
export function uuidv7(at: Date, random: Uint8Array): string {
	const time = at.getTime().toString(16).padStart(12, "0");
	const bytes = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, "0")).join("");
	const variant = (8 + (Number.parseInt(bytes[4] ?? "0", 16) % 4)).toString(16);
	return [
		time.slice(0, 8),
		time.slice(8),
		`7${bytes.slice(1, 4)}`,
		`${variant}${bytes.slice(5, 8)}`,
		bytes.slice(8),
	].join("-");
}
