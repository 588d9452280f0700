import fc from "fast-check";
import { expect, test } from "vitest";
import { stepsOf } from "./steps.ts";

const place = (document: string, start: number) => ({ document, start, end: start + 5, page: null });

test("an amount is what the letter allotted and what each later letter added or took, with the words of each (R2.4)", () => {
	const [letter, supplement] = [place("brev", 10), place("tillegg", 40)];
	const versions = [
		{ amount: 30_000_000n, words: [letter] },
		{ amount: 30_000_000n, words: [letter] },
		{ amount: 35_000_000n, words: [letter, supplement] },
	];
	expect(stepsOf(versions)).toEqual([
		{ amount: 30_000_000n, words: [letter] },
		{ amount: 5_000_000n, words: [supplement] },
	]);
});

test("a letter whose acceptance was taken back is no step of the amount, and the next one is (R2.13)", () => {
	const [letter, supplement, next] = [place("brev", 10), place("tillegg", 40), place("nytt tillegg", 7)];
	const versions = [
		{ amount: 30_000_000n, words: [letter] },
		{ amount: 35_000_000n, words: [letter, supplement] },
		{ amount: 30_000_000n, words: [letter] },
		{ amount: 28_000_000n, words: [letter, next] },
	];
	expect(stepsOf(versions)).toEqual([
		{ amount: 30_000_000n, words: [letter] },
		{ amount: -2_000_000n, words: [next] },
	]);
});

test("the steps of an amount add up to it, whatever happened to it", () => {
	fc.assert(
		fc.property(fc.array(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), { minLength: 1 }), (amounts) => {
			const steps = stepsOf(amounts.map((amount, at) => ({ amount, words: [place("brev", at)] })));
			expect(steps.reduce((sum, { amount }) => sum + amount, 0n)).toBe(amounts.at(-1));
		}),
	);
});
