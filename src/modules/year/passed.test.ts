import { describe, expect, test } from "vitest";
import type { StandingYear } from "./comparison.ts";
import { between } from "./passed.ts";

const NOTHING: StandingYear = {
	...{ goals: [], indicators: [], assignments: [], allotments: [], earmarks: [], reports: [], meetings: [] },
	...{ authorisations: [], duties: [] },
};
const words = [{ document: "brev", start: 0, end: 4, page: null }];
const assignment = (id: string, number: string, day: string) => ({
	...{ id, number, title: "Los", goal: "1", lead: null, description: null, words },
	deadlines: [{ id: `${id}-frist`, label: null, part: null, day }],
});
const allotment = (amount: string) => ({
	...{ id: "p", chapter: "670", item: "21", subItem: null, name: "Drift", amount, words },
});

describe("between two days of a year", () => {
	test("a moved deadline, added money, a new assignment and one that ended are told, each once", () => {
		const earlier = {
			...NOTHING,
			assignments: [assignment("a", "2025-06", "2025-06-01"), assignment("b", "2025-07", "2025-08-01")],
			allotments: [allotment("30000000.00")],
		};
		const later = {
			...NOTHING,
			assignments: [assignment("a", "2025-06", "2025-11-01"), assignment("c", "2025-40", "2025-12-01")],
			allotments: [allotment("35000000.00")],
		};
		expect(between(earlier, later).map(({ of, id, difference }) => [of, id, difference])).toEqual([
			["assignment", "a", "moved"],
			["assignment", "c", "new"],
			["assignment", "b", "ended"],
			["allotment", "p", "amount"],
		]);
		expect(between(earlier, later)[0]?.fields).toEqual([
			{ field: "deadlines", before: "2025-06-01", after: "2025-11-01" },
		]);
	});

	test("nothing is told where nothing happened, and going back turns all around", () => {
		const year = { ...NOTHING, assignments: [assignment("a", "2025-06", "2025-06-01")] };
		expect(between(year, year)).toEqual([]);
		expect(between(year, NOTHING)).toMatchObject([{ difference: "ended" }]);
		expect(between(NOTHING, year)).toMatchObject([
			{ difference: "new", words: { before: [], after: words } },
		]);
	});
});
