import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOrganisationNumber } from "./number.ts";

describe("an organisation number", () => {
	test.each(["991825827", "924203617", "932384469", "974760673"])("is %s", (number) => {
		expect(isOrganisationNumber(number)).toBe(true);
	});

	test.each(["991825828", "99182582", "9918258270", "", "99182582a", " 91825827", "991 825 827"])(
		"is not «%s»",
		(number) => {
			expect(isOrganisationNumber(number)).toBe(false);
		},
	);

	test("has one check digit at most for eight digits", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 99_999_999 }), (first) => {
				const eight = String(first).padStart(8, "0");
				const valid = [..."0123456789"].filter((digit) => isOrganisationNumber(eight + digit));
				return valid.length <= 1;
			}),
		);
	});

	test("is another one when one of its digits is mistyped", () => {
		const digit = fc.integer({ min: 0, max: 9 });
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 8 }), digit, (place, other) => {
				const number = "991825827";
				const mistyped = number.slice(0, place) + other + number.slice(place + 1);
				return mistyped === number || !isOrganisationNumber(mistyped);
			}),
		);
	});
});
