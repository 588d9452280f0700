import { expect, test } from "vitest";
import { MOST_DUES, nextOf, nextOverAll, ofLastYear } from "./agencies.ts";

const due = (day: string) => ({ day, name: day });

test("what is due comes in the order of the days, from today on, and no more than is told", () => {
	const days = ["2025-06-02", "2025-05-01", "2025-06-01"];
	expect(nextOf(days.map(due), "2025-06-01").map(({ day }) => day)).toEqual(["2025-06-01", "2025-06-02"]);
	expect(nextOf(Array(50).fill(due("2025-06-02")), "2025-06-01")).toHaveLength(MOST_DUES);
});

test("the deadlines of all agencies are one list, each with its agency", () => {
	const one = { name: "Kysten", next: [due("2025-06-03")] };
	const other = { name: "Fjellet", next: [due("2025-06-02"), due("2025-06-04")] };
	expect(nextOverAll([one, other]).map(({ agency, due: { day } }) => [agency.name, day])).toEqual([
		["Fjellet", "2025-06-02"],
		["Kysten", "2025-06-03"],
		["Fjellet", "2025-06-04"],
	]);
});

test("the letters are those of the last year, or all of them where none says its year", () => {
	const [old, last, none] = [{ year: 2024 }, { year: 2025 }, { year: null }];
	expect(ofLastYear([last, old, none])).toEqual({ year: 2025, letters: [last] });
	expect(ofLastYear([none])).toEqual({ year: null, letters: [none] });
	expect(ofLastYear([])).toEqual({ year: null, letters: [] });
});
