import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "#base/day.ts";
import { type Ending, endRole } from "./ending.ts";
import { type Deputising, deputise, type Giving, giveRole } from "./giving.ts";
import { overlap, type RolePeriod, roleStateOn } from "./period.ts";

const TODAY = "2025-05-06";
const MINISTRY = "ministry";
const AGENCY = "agency";

const denialOf = (
	result: ReturnType<typeof giveRole> | ReturnType<typeof endRole> | ReturnType<typeof deputise>,
) => (result.ok ? null : result.denial.name);

/** The agency's administrator makes somebody of the agency its controller from today. */
const GIVING: Giving = {
	...{ role: "controller", fromDay: TODAY, toDay: null, today: TODAY, giverId: "admin", actingForId: AGENCY },
	space: { id: AGENCY, kind: "agency", reach: "own" },
	person: { id: "kari", homeId: AGENCY, state: "active" },
	...{ unit: null, held: [] },
};
/** The ministry's administrator makes one of its own the agency's steward. */
const STEWARD: Giving = {
	...GIVING,
	...{ role: "steward", actingForId: MINISTRY },
	space: { id: AGENCY, kind: "agency", reach: "looked-after" },
	person: { id: "henrik", homeId: MINISTRY, state: "active" },
};
const period = (fromDay: string, toDay: string | null): RolePeriod => ({ fromDay, toDay });

describe("a role is given (R14.5, R14.6, R14.8)", () => {
	const cases: readonly [string, Partial<Giving>, string | null][] = [
		["to a colleague from today", {}, null],
		["to a colleague from a later day, with an end", period("2025-06-01", "2025-06-30"), null],
		["to nobody by themself", { giverId: "kari" }, "NobodyGivesThemselfARole"],
		["to nobody who has left", { person: { ...GIVING.person, state: "ended" } }, "OnlyActivePeopleHaveRoles"],
		[
			"to nobody who is erased",
			{ person: { ...GIVING.person, state: "erased" } },
			"OnlyActivePeopleHaveRoles",
		],
		["not from yesterday", { fromDay: "2025-05-05" }, "RightsAreNotBackdated"],
		[
			"not to another agency's people",
			{ person: { ...GIVING.person, homeId: "x" } },
			"RolesOfAnAgencyGoToItsOwn",
		],
		["to an auditor from elsewhere", { role: "auditor", person: { ...GIVING.person, homeId: "x" } }, null],
		["not in a closed unit", { unit: { id: "u", state: "closed" } }, "UnitIsClosed"],
		["in an open unit", { unit: { id: "u", state: "open" } }, null],
		["not twice at once", { held: [period("2024-01-01", null)] }, "RoleIsHeldAlready"],
		["again after it ended", { held: [period("2024-01-01", "2025-05-05")] }, null],
		["not as steward by the agency itself", { role: "steward" }, "StewardIsNamedByTheMinistry"],
	];
	test.each(cases)("%s", (_, changed, denial) => {
		expect(denialOf(giveRole({ ...GIVING, ...changed }))).toBe(denial);
	});

	const ministrysCases: readonly [string, Partial<Giving>, string | null][] = [
		["to a steward of the ministry's own", {}, null],
		[
			"to no steward from the agency",
			{ person: { ...STEWARD.person, homeId: AGENCY } },
			"StewardIsNamedByTheMinistry",
		],
		[
			"to no steward of another ministry",
			{ person: { ...STEWARD.person, homeId: "x" } },
			"StewardIsNamedByTheMinistry",
		],
		["to the agency's people by the ministry", { role: "controller", person: GIVING.person }, null],
		["to no ministry's person inside the agency", { role: "controller" }, "RolesOfAnAgencyGoToItsOwn"],
		[
			"as administrator in the ministry itself",
			{ role: "administrator", space: { id: MINISTRY, kind: "ministry", reach: "own" } },
			null,
		],
		[
			"as controller in no ministry",
			{ role: "controller", space: { id: MINISTRY, kind: "ministry", reach: "own" } },
			"MinistryHasAdministratorsAndAuditors",
		],
		[
			"as steward in no ministry",
			{ space: { id: MINISTRY, kind: "ministry", reach: "own" } },
			"MinistryHasAdministratorsAndAuditors",
		],
	];
	test.each(ministrysCases)("by the ministry, %s", (_, changed, denial) => {
		expect(denialOf(giveRole({ ...STEWARD, ...changed }))).toBe(denial);
	});
});

describe("somebody stands in (R14.9)", () => {
	const DEPUTISING: Deputising = {
		...GIVING,
		...{ fromDay: "2025-07-01", toDay: "2025-07-31" },
		original: { ...period("2025-01-01", null), personId: "ingrid", isDeputys: false },
	};
	const cases: readonly [string, Partial<Deputising>, string | null][] = [
		["for a colleague, in a period", {}, null],
		["for no deputy", { original: { ...DEPUTISING.original, isDeputys: true } }, "NobodyDeputisesForADeputy"],
		[
			"for nobody who is oneself",
			{ original: { ...DEPUTISING.original, personId: "kari" } },
			"DeputyIsSomebodyElse",
		],
		[
			"not after the role has ended",
			{ original: { ...DEPUTISING.original, toDay: "2025-07-30" } },
			"DeputyPeriodIsWithinTheRoles",
		],
		[
			"not before the role begins",
			{ original: { ...DEPUTISING.original, fromDay: "2025-07-02" } },
			"DeputyPeriodIsWithinTheRoles",
		],
		["by nobody's own will", { giverId: "kari" }, "NobodyGivesThemselfARole"],
		["not with the role already held", { held: [period("2025-07-31", null)] }, "RoleIsHeldAlready"],
		["not for a steward from the agency", { role: "steward" }, "StewardIsNamedByTheMinistry"],
	];
	test.each(cases)("%s", (_, changed, denial) => {
		expect(denialOf(deputise({ ...DEPUTISING, ...changed }))).toBe(denial);
	});
});

describe("a role ends (R14.5–R14.8)", () => {
	const ENDING: Ending = {
		...{ id: "r", role: "controller", ...period("2025-01-01", null), lastDay: TODAY, today: TODAY },
		...{
			isActorsOwn: false,
			isDeputys: false,
			isMinistrysSteward: false,
			deputies: [],
			otherAdministrators: [],
		},
	};
	const admin = { role: "administrator" };
	const cases: readonly [string, Partial<Ending>, string | null][] = [
		["today", {}, null],
		["at once", { lastDay: "2025-05-05" }, null],
		["not back in time", { lastDay: "2025-05-04" }, "RolesEndFromNowOn"],
		["earlier than it would have", { toDay: "2025-12-31" }, null],
		["no later than it would have", { toDay: TODAY, lastDay: "2025-06-01" }, "EndIsNotPostponed"],
		["not at once for oneself", { isActorsOwn: true, lastDay: "2025-05-05" }, "YourOwnRoleLastsTheDay"],
		["for oneself with the day", { isActorsOwn: true }, null],
		[
			"not for the ministry's steward by the agency",
			{ isMinistrysSteward: true },
			"StewardIsEndedByTheMinistry",
		],
		["not for the only administrator", admin, "LastAdministratorStays"],
		["for one of two administrators", { ...admin, otherAdministrators: [period("2024-01-01", null)] }, null],
		[
			"not where the other administrator ends too",
			{ ...admin, otherAdministrators: [period("2024-01-01", "2030-12-31")] },
			"LastAdministratorStays",
		],
		[
			"where the next administrator begins the day after",
			{ ...admin, otherAdministrators: [period("2025-05-07", null)] },
			null,
		],
		[
			"not where a day would lie between",
			{ ...admin, otherAdministrators: [period("2025-05-08", null)] },
			"LastAdministratorStays",
		],
		["for an administrator's deputy", { ...admin, isDeputys: true }, null],
	];
	test.each(cases)("%s", (_, changed, denial) => {
		expect(denialOf(endRole({ ...ENDING, ...changed }))).toBe(denial);
	});
});

describe("a role's period", () => {
	test.each([
		["2025-05-06", null, "current"],
		["2025-05-06", "2025-05-06", "current"],
		["2025-05-07", null, "planned"],
		["2025-01-01", "2025-05-05", "over"],
		["2025-06-01", "2025-05-31", "over"],
	] as const)("from %s to %s is %s", (fromDay, toDay, state) => {
		expect(roleStateOn(TODAY, { fromDay, toDay })).toBe(state);
	});

	test("shares a day with another exactly when some day counts in both", () => {
		const days = fc.integer({ min: 0, max: 12 });
		const periods = fc
			.tuple(days, fc.option(days))
			.map(([from, length]) =>
				period(addDays(TODAY, from), length === null ? null : addDays(TODAY, from + length)),
			);
		fc.assert(
			fc.property(periods, periods, (one, other) => {
				const shared = Array.from({ length: 40 }, (_, day) => addDays(TODAY, day)).some((day) =>
					[one, other].every((each) => roleStateOn(day, each) === "current"),
				);
				return overlap(one, other) === shared;
			}),
		);
	});
});
