import { describe, expect, test } from "vitest";
import { type Steering, setSteering, spansOf } from "./steering.ts";

const STEERING: Steering = {
	...{ year: 2026, thisYear: 2025, actingFor: "ministry", isSet: false },
	agency: { kind: "agency", reach: "looked-after" },
	ministry: { kind: "ministry" },
};

describe("who steers (R14.3)", () => {
	const cases: readonly [string, Partial<Steering>, string | null][] = [
		["is said by the ministry for years to come", {}, null],
		["is changed from this year on", { year: 2025, isSet: true }, null],
		["is not changed for a year that is over", { year: 2024, isSet: true }, "PastYearsStand"],
		["is added for a year that nobody wrote down", { year: 2020 }, null],
		[
			"is not said by the agency itself",
			{ actingFor: "agency", agency: { kind: "agency", reach: "own" } },
			"OnlyTheSteeringMinistrySaysWhoSteers",
		],
		["is never an agency", { ministry: { kind: "agency" } }, "OnlyAMinistrySteers"],
		["is not asked of a ministry", { agency: { kind: "ministry", reach: "own" } }, "OnlyAnAgencyIsSteered"],
	];
	test.each(cases)("%s", (_, changed, denial) => {
		const decision = setSteering({ ...STEERING, ...changed });
		expect(decision.ok ? null : decision.denial.name).toBe(denial);
	});

	test("stands as spans of years, the last first", () => {
		const row = (year: number, id: string) => ({ year, ministry: { id } });
		const rows = [row(2026, "b"), row(2022, "a"), row(2023, "a"), row(2025, "a"), row(2027, "b")];
		expect(spansOf(rows).map(({ from, to, rows: years }) => [from, to, years[0]?.ministry.id])).toEqual([
			[2026, 2027, "b"],
			[2025, 2025, "a"],
			[2022, 2023, "a"],
		]);
	});
});
