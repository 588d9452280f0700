import { Problem } from "../problem.ts";

/** How much one address may ask for: so much at once, and so much a second after that. */
export interface Rate {
	readonly burst: number;
	readonly perSecond: number;
}

/** Plenty for a person with many tabs; a program in a loop meets it. */
export const READ_RATE: Rate = { burst: 3000, perSecond: 1000 };
/** A write costs a transaction, and a file a second of reading. */
export const WRITE_RATE: Rate = { burst: 120, perSecond: 10 };

interface Bucket {
	left: number;
	at: number;
}

const MOST_ADDRESSES = 10_000;

/**
 * Counts what each address asks for.
 *
 * @returns a function that takes an address and the monotonic time in milliseconds, and throws
 * `too-many-requests` when the address has used up what it had
 */
export function limiter(rate: Rate): (address: string, nowMs: number) => void {
	const buckets = new Map<string, Bucket>();
	return (address, nowMs) => {
		const bucket = buckets.get(address) ?? { left: rate.burst, at: nowMs };
		bucket.left = Math.min(rate.burst, bucket.left + ((nowMs - bucket.at) / 1000) * rate.perSecond);
		bucket.at = nowMs;
		// The address that asked longest ago is forgotten: by now it has all it may have again.
		buckets.delete(address);
		buckets.set(address, bucket);
		const [oldest] = buckets.keys();
		if (buckets.size > MOST_ADDRESSES && oldest !== undefined) buckets.delete(oldest);
		if (bucket.left < 1) {
			const seconds = Math.ceil((1 - bucket.left) / rate.perSecond);
			throw new Problem("too-many-requests", "Vent litt før du prøver igjen.", {
				headers: { "retry-after": String(seconds) },
			});
		}
		bucket.left -= 1;
	};
}
