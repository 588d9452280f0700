import Holidays from "date-holidays";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addDays,
	addMonths,
	dayInNorway,
	dayOf,
	daysBetween,
	easter,
	endOfWeek,
	holidays,
	isWorkingDay,
	workingDayToPlanFor,
} from "./day.ts";

const workingDays = (from: string, to: string): number => {
	let count = 0;
	for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count++;
	return count;
};

describe("calendar days", () => {
	test.each([
		["2025-04-01", "2025-04-30", 19],
		["2026-05-01", "2026-05-31", 18],
		["2027-05-01", "2027-05-31", 19],
		["2025-01-01", "2025-12-31", 252],
		["2026-01-01", "2026-12-31", 253],
		["2027-01-01", "2027-12-31", 255],
	])("R13.1 R13.2: from %s to %s there are %i working days", (from, to, count) => {
		expect(workingDays(from, to)).toBe(count);
	});

	test.each([
		[2024, "2024-03-31"],
		[2025, "2025-04-20"],
		[2026, "2026-04-05"],
		[2028, "2028-04-16"],
		[2031, "2031-04-13"],
	])("R3.37: Easter Sunday of %i is %s", (year, day) => {
		expect(easter(year)).toBe(day);
	});

	test.each([
		[2025, 14, "2025-04-06", "2025-04-04"],
		[2025, 16, "2025-04-20", "2025-04-16"],
		[2027, 12, "2027-03-28", "2027-03-24"],
		[2026, 53, "2027-01-03", "2026-12-31"],
	])(
		"R13.15–R13.17: week %2$i of %1$i ends on its Sunday and is planned for the working day before",
		(year, week, end, plan) => {
			expect(endOfWeek(year, week)).toBe(end);
			expect(workingDayToPlanFor(end)).toBe(plan);
		},
	);

	test("R13.17: 2025 has no week 53", () => {
		expect(endOfWeek(2025, 53)).toBeNull();
	});

	test.each([
		["2025-03-15", "2025-03-14"],
		["2026-03-15", "2026-03-13"],
		["2026-05-01", "2026-04-30"],
		["2027-05-01", "2027-04-30"],
	])("R13.21: what is due %s is planned for %s", (due, plan) => {
		expect(workingDayToPlanFor(due)).toBe(plan);
	});

	test("R3.21: a month later is the same day, or the last where the month lacks it", () => {
		expect(addMonths("2026-01-13", 12)).toBe("2027-01-13");
		expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
		expect(addMonths("2025-11-30", 3)).toBe("2026-02-28");
	});

	test("R3.34: a day that the calendar lacks is no day", () => {
		expect(dayOf(2026, 9, 31)).toBeNull();
		expect(dayOf(2025, 2, 29)).toBeNull();
		expect(dayOf(2028, 2, 29)).toBe("2028-02-29");
	});

	test("R3.36: the holidays are those that others count", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1970, max: 2150 }), (year) => {
				const others = new Holidays("NO")
					.getHolidays(year)
					.filter((holiday) => holiday.type === "public")
					.map((holiday) => holiday.date.slice(0, 10));
				expect(holidays(year)).toEqual([...new Set(others)].sort());
			}),
			{ numRuns: 30 },
		);
	});
});

test("it is already tomorrow in Norway shortly before midnight in Greenwich", () => {
	expect(dayInNorway(new Date("2025-05-05T22:30:00Z"))).toBe("2025-05-06");
	expect(dayInNorway(new Date("2025-01-31T22:30:00Z"))).toBe("2025-01-31");
});

test("days are counted across the change to summer time", () => {
	expect(daysBetween("2025-03-29", "2025-03-31")).toBe(2);
	expect(daysBetween("2025-06-01", "2025-05-15")).toBe(-17);
});
