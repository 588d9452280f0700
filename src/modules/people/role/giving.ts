/** Giving a role, and letting somebody stand in for it. */
import type { Result } from "#base/result.ts";
import type { Space } from "../organisation/organisation.ts";
import type { PersonState } from "../person/person.ts";
import type { Role } from "../role.ts";
import { byRules, type Rule, unless } from "../rule.ts";
import type { UnitState } from "../unit/unit.ts";
import { overlap, type RolePeriod } from "./period.ts";

/** What is known when a role is given. */
export interface Giving extends RolePeriod {
	readonly role: Role;
	readonly giverId: string;
	/** The organisation that the giver acts for. */
	readonly actingForId: string;
	readonly space: Space;
	readonly person: { readonly id: string; readonly homeId: string; readonly state: PersonState };
	/** The unit that the role is held in; null where it is the whole organisation's. */
	readonly unit: { readonly id: string; readonly state: UnitState } | null;
	/** The periods in which the person holds the same role in the same space and unit, as deputy or not. */
	readonly held: readonly RolePeriod[];
	readonly today: string;
}

/** Two people stand behind every right, so that none can take more than others see (R14.5). */
const nobodyGivesThemselfARole: Rule<Giving> = ({ giverId, person }) =>
	unless(giverId !== person.id, "NobodyGivesThemselfARole", "R14.5");

const onlyActivePeopleHaveRoles: Rule<Giving> = ({ person }) =>
	unless(person.state === "active", "OnlyActivePeopleHaveRoles", "R14.5");

const rightsAreNotBackdated: Rule<Giving> = ({ fromDay, today }) =>
	unless(fromDay >= today, "RightsAreNotBackdated", "R14.6");

const ministryHasAdministratorsAndAuditors: Rule<Giving> = ({ space, role }) =>
	unless(
		space.kind !== "ministry" || role === "administrator" || role === "auditor",
		"MinistryHasAdministratorsAndAuditors",
		"R14.8",
	);

/**
 * The ministry says who speaks for it. Its administrator looks after the agencies that it steers, and no
 * agency's administrator can name a stranger (R14.8).
 */
const stewardIsNamedByTheMinistry: Rule<Giving> = ({ role, space, person, actingForId }) =>
	unless(
		role !== "steward" || (space.reach === "looked-after" && person.homeId === actingForId),
		"StewardIsNamedByTheMinistry",
		"R14.8",
	);

const rolesOfAnAgencyGoToItsOwn: Rule<Giving> = ({ role, space, person }) =>
	unless(
		role === "steward" || role === "auditor" || person.homeId === space.id,
		"RolesOfAnAgencyGoToItsOwn",
		"R14.8",
	);

const unitIsOpen: Rule<Giving> = ({ unit }) =>
	unless(unit === null || unit.state === "open", "UnitIsClosed", "R14.4");

const roleIsHeldOnce: Rule<Giving> = (given) =>
	unless(!given.held.some((period) => overlap(period, given)), "RoleIsHeldAlready", "R14.5");

const FOR_EVERYONE = [
	nobodyGivesThemselfARole,
	onlyActivePeopleHaveRoles,
	rightsAreNotBackdated,
	ministryHasAdministratorsAndAuditors,
	stewardIsNamedByTheMinistry,
	rolesOfAnAgencyGoToItsOwn,
	unitIsOpen,
	roleIsHeldOnce,
];

/** Whether a role may be given. */
export function giveRole(given: Giving): Result<"give"> {
	return byRules(FOR_EVERYONE, given, () => "give");
}

/** What is known when somebody is to stand in: what a giving knows, and the role stood in for. */
export interface Deputising extends Giving {
	readonly toDay: string;
	readonly original: RolePeriod & { readonly personId: string; readonly isDeputys: boolean };
}

const nobodyDeputisesForADeputy: Rule<Deputising> = ({ original }) =>
	unless(!original.isDeputys, "NobodyDeputisesForADeputy", "R14.9");

const deputyIsSomebodyElse: Rule<Deputising> = ({ original, person }) =>
	unless(original.personId !== person.id, "DeputyIsSomebodyElse", "R14.9");

const deputyPeriodIsWithinTheRoles: Rule<Deputising> = ({ original, fromDay, toDay }) =>
	unless(
		fromDay >= original.fromDay && (original.toDay === null || toDay <= original.toDay),
		"DeputyPeriodIsWithinTheRoles",
		"R14.9",
	);

/** Whether somebody may stand in for a role in a period. */
export function deputise(given: Deputising): Result<"deputise"> {
	return byRules(
		[nobodyDeputisesForADeputy, deputyIsSomebodyElse, deputyPeriodIsWithinTheRoles, ...FOR_EVERYONE],
		given,
		() => "deputise",
	);
}
