import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalOf, oreIn, oreOf } from "./money.ts";

test.each([
	[0n, "0"],
	[42_410_400_000n, "424104000"],
	[-100n, "-1"],
	[-5n, "-0.05"],
	[1250n, "12.50"],
])("%s øre are %s kroner on the wire", (ore, written) => {
	expect(decimalOf(ore)).toBe(written);
});

test("whole kroner come back as they were, however many", () => {
	fc.assert(
		fc.property(fc.maxSafeInteger(), (kroner) => {
			expect(decimalOf(oreOf(kroner))).toBe(String(Object.is(kroner, -0) ? 0 : kroner));
		}),
	);
});

test("what is written for the wire is read back exactly", () => {
	fc.assert(
		fc.property(fc.bigInt(), (ore) => {
			expect(oreIn(decimalOf(ore))).toBe(ore);
		}),
	);
});
