import { expect, test } from "vitest";
import { ifNothingWaits, mayConfirm } from "./proposal.ts";

const GROUND = { review: "a", year: "b" };
const PROPOSAL = { by: "first", ground: GROUND };

test("a second person confirms what the first accepted, never the first (R4.20)", () => {
	expect(mayConfirm(PROPOSAL, "second", GROUND)).toEqual({ ok: true, value: "confirmed" });
	expect(mayConfirm(PROPOSAL, "first", GROUND)).toMatchObject({
		denial: { name: "AnotherPersonConfirms", rule: "R4.20" },
	});
});

test("what has changed since the first person saw it is told and not confirmed", () => {
	expect(mayConfirm(PROPOSAL, "second", { ...GROUND, review: "other" })).toMatchObject({
		denial: { name: "ReviewHasChangedMeanwhile", rule: "R2.13" },
	});
	expect(mayConfirm(PROPOSAL, "second", { ...GROUND, year: "other" })).toMatchObject({
		denial: { name: "YearHasChangedSinceProposal", rule: "R2.4" },
	});
});

test("a letter that waits for a second person is not accepted once more", () => {
	expect(ifNothingWaits(true)).toMatchObject({ denial: { name: "LetterWaitsForSecondPerson" } });
	expect(ifNothingWaits(false)).toMatchObject({ ok: true });
});
