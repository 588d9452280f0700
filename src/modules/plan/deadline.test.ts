import { expect, test } from "vitest";
import { nextDay } from "./deadline.ts";

test.each([
	[[], null],
	[[null], null],
	[["2025-12-31", "2025-10-31"], "2025-10-31"],
	[["2025-01-15", null, "2025-10-31"], "2025-10-31"],
	[["2025-05-06"], "2025-05-06"],
	[["2025-01-15", "2025-02-01"], "2025-02-01"],
])("of %j the next on 6 May 2025 is %s", (days, next) => {
	expect(
		nextDay(
			days.map((day) => ({ day })),
			"2025-05-06",
		),
	).toBe(next);
});
