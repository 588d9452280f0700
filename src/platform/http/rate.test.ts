import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "../problem.ts";
import { addressBehind, limiter, limitsOf } from "./rate.ts";

/** How many of the given moments (ms) an address gets through at. */
function passed(take: ReturnType<typeof limiter>, moments: readonly number[], address = "a"): number {
	return moments.filter((moment) => {
		try {
			take(address, moment);
			return true;
		} catch (error) {
			expect(error).toBeInstanceOf(Problem);
			return false;
		}
	}).length;
}

test("an address gets its burst at once, and then so many a second", () => {
	const take = limiter({ burst: 3, perSecond: 2 });
	expect(passed(take, [0, 0, 0, 0, 0])).toBe(3);
	expect(passed(take, [1000, 1000, 1000])).toBe(2);
	expect(passed(take, [100_000, 100_000, 100_000, 100_000])).toBe(3);
});

test("one address does not use up what another has", () => {
	const take = limiter({ burst: 1, perSecond: 1 });
	expect(passed(take, [0, 0], "a")).toBe(1);
	expect(passed(take, [0, 0], "b")).toBe(1);
});

test("who is turned away is told when to come back, and gets through then", () => {
	const take = limiter({ burst: 1, perSecond: 0.5 });
	take("a", 0);
	const turnedAway = () => take("a", 100);
	expect(turnedAway).toThrow(expect.objectContaining({ extras: { headers: { "retry-after": "2" } } }));
	expect(() => take("a", 2100)).not.toThrow();
});

test("no more than burst and rate allow gets through, whenever it is asked", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 200 }), (moments) => {
			const ordered = moments.toSorted((a, b) => a - b);
			const through = passed(limiter({ burst: 5, perSecond: 3 }), ordered);
			expect(through).toBeLessThanOrEqual(5 + 3 * 10);
		}),
	);
});

test("a session has an account of its own for each thing, and so has the address it comes from", () => {
	const one = { burst: 1, perSecond: 1 };
	const two = { burst: 2, perSecond: 1 };
	const limits = limitsOf({
		address: { reads: two, writes: two, uploads: one, signIns: one },
		session: { reads: one, writes: one, uploads: one },
	});
	limits.ofSession("s", "reads", 0);
	expect(() => limits.ofSession("s", "reads", 0)).toThrow(Problem);
	expect(() => limits.ofSession("s", "writes", 0)).not.toThrow();
	expect(() => limits.ofSession("t", "reads", 0)).not.toThrow();
	limits.ofAddress("a", "signIns", 0);
	expect(() => limits.ofAddress("a", "signIns", 0)).toThrow(Problem);
	expect(() => limits.ofAddress("a", "uploads", 0)).not.toThrow();
});

test("an address is what the nearest of our proxies saw, whatever was written before it", () => {
	expect(addressBehind("10.0.0.1", "203.0.113.9", 0)).toBe("10.0.0.1");
	expect(addressBehind("10.0.0.1", "1.2.3.4, 203.0.113.9", 1)).toBe("203.0.113.9");
	expect(addressBehind("10.0.0.1", "1.2.3.4, 203.0.113.9, 10.0.0.2", 2)).toBe("203.0.113.9");
	expect(addressBehind("10.0.0.1", null, 1)).toBe("10.0.0.1");
	expect(addressBehind("10.0.0.1", "203.0.113.9", 2)).toBe("10.0.0.1");
});
