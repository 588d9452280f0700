import { describe, expect, test } from "vitest";
import { addAgency, nameOrganisation } from "./organisation.ts";

const NAMING = { shortName: "Havtil", number: "991825827", twins: [], actingFor: "ministry" } as const;
const twin = { shortName: "Kysttil", number: null };

describe("an agency (R14.1, R14.2)", () => {
	const cases: readonly [string, Partial<Parameters<typeof addAgency>[0]>, string | null][] = [
		["is added by a ministry", {}, null],
		["is added by no agency", { actingFor: "agency" }, "OnlyAMinistryAddsAgencies"],
		[
			"has a short name of its own, in whatever case",
			{ twins: [{ ...twin, shortName: "HAVTIL" }] },
			"ShortNameIsTaken",
		],
		["has a number of its own", { twins: [{ ...twin, number: "991825827" }] }, "NumberIsTaken"],
		["may lack a number as others do", { number: null, twins: [twin] }, null],
	];
	test.each(cases)("%s", (_, changed, denial) => {
		const given = { ...NAMING, ...changed };
		const decision = addAgency(given);
		expect(decision.ok ? null : decision.denial.name).toBe(denial);
		if (denial !== "OnlyAMinistryAddsAgencies") expect(nameOrganisation(given).ok).toBe(denial === null);
	});
});
