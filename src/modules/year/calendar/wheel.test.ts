import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, endOfWeek } from "#base/day.ts";
import { angleOfDay, pointAt, stepsOutwards, weeksOf } from "./wheel.ts";

describe("the year wheel", () => {
	test("goes round once from the first of January to the last of December", () => {
		let before = -1;
		for (let day = "2025-01-01"; day <= "2025-12-31"; day = addDays(day, 1)) {
			expect(angleOfDay(day)).toBeGreaterThan(before);
			before = angleOfDay(day);
		}
		expect(angleOfDay("2025-01-01")).toBeGreaterThan(0);
		expect(before).toBeLessThan(360);
		expect(angleOfDay("2025-04-01")).toBeGreaterThan(90);
		expect(pointAt(90, 10)).toMatchObject({ x: 10 });
	});

	test("lets nothing cover another while its ring has room", () => {
		const angles = fc.array(fc.double({ min: 0, max: 360, noNaN: true }), { maxLength: 60 });
		fc.assert(
			fc.property(angles, (unsorted) => {
				const sorted = [...unsorted].sort((a, b) => a - b);
				const steps = stepsOutwards(sorted, 4, 100);
				for (const [one, step] of steps.entries()) {
					const before = sorted.filter((_, at) => at < one && steps[at] === step).at(-1);
					if (before !== undefined) expect(sorted[one]! - before).toBeGreaterThanOrEqual(4);
				}
			}),
		);
		expect(stepsOutwards([10, 10, 10], 4, 2)).toEqual([0, 1, 1]);
	});
});

describe("a month of the calendar", () => {
	test("shows its days once each, the weeks by number, and which days one works (R3.26, R3.36)", () => {
		const april = weeksOf(2025, 4);
		expect(april.map(({ number }) => number)).toEqual([14, 15, 16, 17, 18]);
		const days = april.flatMap(({ days: places }) => places).filter((place) => place !== null);
		expect(days).toHaveLength(30);
		expect(days.filter(({ isWorking }) => isWorking)).toHaveLength(19);
		expect(april[0]?.days[0]).toBeNull();
	});

	test("names every week as ISO 8601 does", () => {
		for (const year of [2020, 2024, 2025, 2026, 2027]) {
			for (let month = 1; month <= 12; month++) {
				for (const { number, days } of weeksOf(year, month)) {
					const at = days.findIndex((place) => place !== null);
					const sunday = addDays(days[at]!.day, 6 - at);
					const ends = [year - 1, year, year + 1].map((near) => endOfWeek(near, number));
					expect(ends).toContain(sunday);
				}
			}
		}
	});
});
