import { describe, expect, test } from "vitest";
import { changeSignIn, endPerson, type HeldRole, type Leaving, lastDaysOf } from "./person.ts";

const TODAY = "2025-05-06";
const ROLE: HeldRole = {
	...{ id: "r", spaceId: "s", role: "controller", isDeputys: false, fromDay: "2025-01-01", toDay: null },
	...{ deputies: [], otherAdministrators: [] },
};
const LEAVING: Leaving = { personId: "kari", actorId: "admin", today: TODAY, roles: [ROLE] };

describe("somebody who leaves (R14.5, R14.7)", () => {
	const admin: HeldRole = { ...ROLE, role: "administrator" };
	const other = { fromDay: "2024-01-01", toDay: null };
	const cases: readonly [string, Partial<Leaving>, string | null][] = [
		["is ended by a colleague", {}, null],
		["is not ended by themself", { actorId: "kari" }, "NobodyEndsThemself"],
		["is not the only administrator", { roles: [ROLE, admin] }, "LastAdministratorStays"],
		["may be one of two administrators", { roles: [{ ...admin, otherAdministrators: [other] }] }, null],
		["may stand in for the only administrator", { roles: [{ ...admin, isDeputys: true }] }, null],
	];
	test.each(cases)("%s", (_, changed, denial) => {
		const decision = endPerson({ ...LEAVING, ...changed });
		expect(decision.ok ? null : decision.denial.name).toBe(denial);
	});

	test("loses roles at once, those to come before they begin, and deputies with them", () => {
		const deputies = [
			{ id: "now", fromDay: "2025-05-01", toDay: "2025-05-31" },
			{ id: "later", fromDay: "2025-07-01", toDay: "2025-07-31" },
			{ id: "before", fromDay: "2025-02-01", toDay: "2025-02-28" },
		];
		const decision = endPerson({
			...LEAVING,
			roles: [
				{ ...ROLE, deputies },
				{ ...ROLE, id: "planned", fromDay: "2025-06-01" },
			],
		});
		expect(decision.ok && decision.value).toEqual([
			{ roleId: "r", spaceId: "s", lastDay: "2025-05-05" },
			{ roleId: "now", spaceId: "s", lastDay: "2025-05-05" },
			{ roleId: "later", spaceId: "s", lastDay: "2025-06-30" },
			{ roleId: "planned", spaceId: "s", lastDay: "2025-05-31" },
		]);
	});

	test("has roles that end on the day that is said, the deputies' no later", () => {
		const deputies = [{ id: "d", fromDay: "2025-05-01", toDay: "2025-05-20" }];
		expect(lastDaysOf({ ...ROLE, deputies }, "2025-05-25")).toEqual([
			{ roleId: "r", spaceId: "s", lastDay: "2025-05-25" },
		]);
		expect(lastDaysOf({ ...ROLE, deputies }, "2025-05-10")[1]?.lastDay).toBe("2025-05-10");
	});
});

test.each([
	["is changed by a colleague", { isTied: false, personId: "kari", actorId: "admin" }, null],
	[
		"is not changed by its owner",
		{ isTied: false, personId: "kari", actorId: "kari" },
		"NobodyChangesTheirOwnSignIn",
	],
	["is nobody else's", { isTied: true, personId: "kari", actorId: "admin" }, "SignInBelongsToSomebody"],
] as const)("a sign-in %s (R14.5, R14.10)", (_, given, denial) => {
	const decision = changeSignIn(given);
	expect(decision.ok ? null : decision.denial.name).toBe(denial);
});
