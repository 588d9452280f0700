import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellAmount, sumsIn, unitIn, unitStatedIn } from "./amounts.ts";

const grouped = (value: number, by: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, by);
const separators = fc.constantFrom(" ", ".", "");

describe("amounts", () => {
	test("whole kroner are read whatever parts their thousands", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99_999_999_999 }), separators, (value, by) => {
				expect(sumsIn(`Tildelingen er kr ${grouped(value, by)} i år.`)[0]?.kroner).toBe(value);
				expect(sumsIn(`Det er ${grouped(value, by)} kroner til drift.`)[0]?.kroner).toBe(value);
			}),
		);
	});

	test("millions with decimals are exact kroner, with half of the last digit as tolerance (R4.10)", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999 }), (whole, rest) => {
				const written = `${grouped(whole, " ")},${String(rest).padStart(3, "0")} mill. kroner`;
				const [sum] = sumsIn(`Av dette er ${written} øremerket.`);
				expect(sum).toMatchObject({ kroner: whole * 1_000_000 + rest * 1000, tolerance: 500 });
			}),
		);
	});

	test("a cell's number counts in the table's unit, with the sign in any of its forms", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 99_999_999 }),
				separators,
				fc.constantFrom(1, 1000, 1_000_000),
				(value, by, unit) => {
					const digits = grouped(value, by);
					expect(cellAmount(digits, unit)).toBe(value * unit);
					for (const negative of [`-${digits}`, `–${digits}`, `−${digits}`, `(${digits})`])
						expect(cellAmount(negative, unit)).toBe(-value * unit);
				},
			),
		);
	});

	test("any text gives sums within it, in order and apart", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (text) => {
				let end = 0;
				for (const sum of sumsIn(text)) {
					expect(sum.start).toBeGreaterThanOrEqual(end);
					expect(sum.end).toBeLessThanOrEqual(text.length);
					expect(Number.isSafeInteger(sum.kroner)).toBe(true);
					end = sum.end;
				}
			}),
		);
	});

	test.each([
		["16 000 kroner", [16_000]],
		["kr 30.000", [30_000]],
		["1,2 mrd. kroner", [1_200_000_000]],
		["500 tusen kroner", [500_000]],
		["post 45 kr 68 420 000", [68_420_000]],
		["alle tall i 1 000 kroner", []],
		["2 000 personer og 40 pst.", []],
		["15. mars 2025", []],
	])("«%s»", (text, expected) => {
		expect(sumsIn(text).map((sum) => sum.kroner)).toEqual(expected);
	});

	test("a number split over the lines of a narrow cell is one, and words are none", () => {
		expect(cellAmount("15 569\n000", 1)).toBe(15_569_000);
		expect(cellAmount("89 mill. kroner", 1000)).toBe(89_000_000);
		expect(cellAmount("Post 01", 1)).toBeNull();
	});

	test.each([
		["(alle tall i 1 000 kroner)", 1000],
		["Sum i 1000 kr", 1000],
		["Beløp (i hele kroner)", 1],
		["Tildeling i mill. kroner", 1_000_000],
		["Benevnelse", null],
	])("the unit of «%s»", (text, unit) => {
		expect(unitIn(text)).toBe(unit);
	});

	test("a sentence states a unit only where it speaks of sums", () => {
		expect(unitStatedIn("Stortinget har vedtatt bevilgningene. Alle beløp er i kroner.")).toBe(1);
		expect(unitStatedIn("Tala i tabellen er i 1 000 kroner.")).toBe(1000);
		expect(unitStatedIn("Etaten skal øke satsen i kroner og øre.")).toBeNull();
	});
});
