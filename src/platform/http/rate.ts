import { Problem } from "../problem.ts";

/** How much may be asked for: so much at once, and so much a second after that. */
export interface Rate {
	readonly burst: number;
	readonly perSecond: number;
}

/** What is asked for, as far as it is counted. */
export type Asked = "reads" | "writes" | "uploads" | "signIns";

/** How much of each is let through for one address, and for one session. */
export interface Rates {
	readonly address: Readonly<Record<Asked, Rate>>;
	readonly session: Readonly<Record<Exclude<Asked, "signIns">, Rate>>;
}

/**
 * Plenty for a person with many tabs; a program in a loop meets it. A whole agency may come from one
 * address, so an address is let through more than a session. A write costs a transaction, a file a second
 * of reading, and a sign-in a call to the provider.
 */
export const RATES: Rates = {
	address: {
		reads: { burst: 3000, perSecond: 1000 },
		writes: { burst: 600, perSecond: 50 },
		uploads: { burst: 300, perSecond: 10 },
		signIns: { burst: 120, perSecond: 2 },
	},
	session: {
		reads: { burst: 1500, perSecond: 500 },
		writes: { burst: 120, perSecond: 10 },
		uploads: { burst: 60, perSecond: 2 },
	},
};

/** Counts what is asked for. Both throw `too-many-requests`, with the time to wait. */
export interface Limits {
	/** Counts for an address. */
	ofAddress(address: string, asked: Asked, nowMs: number): void;
	/** Counts for whoever is signed in. */
	ofSession(session: string, asked: Exclude<Asked, "signIns">, nowMs: number): void;
}

/** Begins to count. */
export function limitsOf({ address, session }: Rates): Limits {
	const addresses = {
		...{ reads: limiter(address.reads), writes: limiter(address.writes) },
		...{ uploads: limiter(address.uploads), signIns: limiter(address.signIns) },
	};
	const sessions = {
		...{ reads: limiter(session.reads), writes: limiter(session.writes), uploads: limiter(session.uploads) },
	};
	return {
		ofAddress: (key, asked, nowMs) => addresses[asked](key, nowMs),
		ofSession: (key, asked, nowMs) => sessions[asked](key, nowMs),
	};
}

/**
 * The address that a request came from: the connection's own, or what the nearest of our proxies saw.
 *
 * @param forwarded `X-Forwarded-For`, to which every proxy adds the address that it was asked from
 * @param proxies how many proxies of ours stand in front; what was there before them, anybody may have written
 */
export function addressBehind(connection: string, forwarded: string | null, proxies: number): string {
	const seen = (forwarded ?? "").split(",").map((address) => address.trim());
	return (proxies > 0 && seen.at(-proxies)) || connection;
}

interface Bucket {
	left: number;
	at: number;
}

/** How many addresses or sessions are counted at once. */
const MOST_COUNTED = 10_000;

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
		if (buckets.size > MOST_COUNTED && oldest !== undefined) buckets.delete(oldest);
		if (bucket.left < 1) {
			const seconds = Math.ceil((1 - bucket.left) / rate.perSecond);
			throw new Problem("too-many-requests", "Vent litt før du prøver igjen.", {
				headers: { "retry-after": String(seconds) },
			});
		}
		bucket.left -= 1;
	};
}
