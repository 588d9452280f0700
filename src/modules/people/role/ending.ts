/** Ending a role. */
import { addDays } from "#base/day.ts";
import type { Result } from "#base/result.ts";
import { byRules, type Rule, unless } from "../rule.ts";
import type { RolePeriod } from "./period.ts";

/** Somebody who stands in for a role. */
export interface StandIn extends RolePeriod {
	readonly id: string;
}

/** What is known when a role ends. */
export interface Ending extends RolePeriod {
	readonly id: string;
	readonly role: string;
	readonly lastDay: string;
	readonly today: string;
	readonly isActorsOwn: boolean;
	/** Whether it is a deputy's. */
	readonly isDeputys: boolean;
	/** Whether the one who holds it is at home in the ministry that steers the space, and the space's own ends it. */
	readonly isMinistrysSteward: boolean;
	readonly deputies: readonly StandIn[];
	/** Other people's roles as administrator in the same space, those of deputies left out. */
	readonly otherAdministrators: readonly RolePeriod[];
}

/** What was done by virtue of a role stays done by virtue of it (R14.6). */
const rolesEndFromNowOn: Rule<Ending> = ({ lastDay, today }) =>
	unless(lastDay >= addDays(today, -1), "RolesEndFromNowOn", "R14.6");

/** To prolong a role is to give it, under the rules for giving (R14.5). */
const endIsNotPostponed: Rule<Ending> = ({ lastDay, toDay }) =>
	unless(toDay === null || lastDay < toDay, "EndIsNotPostponed", "R14.5");

/** Whoever ends their own role is still the one who did it when it is written down (R14.5). */
const yourOwnRoleLastsTheDay: Rule<Ending> = ({ isActorsOwn, lastDay, today }) =>
	unless(!isActorsOwn || lastDay >= today, "YourOwnRoleLastsTheDay", "R14.5");

const stewardIsEndedByTheMinistry: Rule<Ending> = ({ isMinistrysSteward }) =>
	unless(!isMinistrysSteward, "StewardIsEndedByTheMinistry", "R14.8");

/**
 * On the day after an administrator's last there is another one whose role has no end: nobody can be given
 * rights where nobody gives them (R14.7). A deputy is no administrator of their own.
 */
export const lastAdministratorStays: Rule<{
	readonly role: string;
	readonly lastDay: string;
	readonly isDeputys?: boolean;
	readonly otherAdministrators: readonly RolePeriod[];
}> = ({ role, lastDay, isDeputys = false, otherAdministrators }) =>
	unless(
		role !== "administrator" ||
			isDeputys ||
			otherAdministrators.some(({ fromDay, toDay }) => toDay === null && fromDay <= addDays(lastDay, 1)),
		"LastAdministratorStays",
		"R14.7",
	);

/** Whether a role may end on a day. */
export function endRole(given: Ending): Result<"end"> {
	return byRules(
		[
			rolesEndFromNowOn,
			endIsNotPostponed,
			stewardIsEndedByTheMinistry,
			yourOwnRoleLastsTheDay,
			lastAdministratorStays,
		],
		given,
		() => "end",
	);
}
