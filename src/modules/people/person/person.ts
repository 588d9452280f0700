/** People: their states, and what may be done with them. */
import { addDays } from "#base/day.ts";
import type { Result } from "#base/result.ts";
import { lastAdministratorStays, type StandIn } from "../role/ending.ts";
import type { RolePeriod } from "../role/period.ts";
import { byRules, type Rule, unless } from "../rule.ts";

/** Active; ended: has left, may do nothing and can come back; erased: what named and reached them is gone. */
export const PERSON_STATES = ["active", "ended", "erased"] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** What is known when somebody is given a sign-in. */
export interface SigningIn {
	/** Whether the sign-in is another person's, of any organisation. */
	readonly isTied: boolean;
	readonly personId: string;
	readonly actorId: string;
}

/** One sign-in is one person, everywhere: else what was done could be two people's deed (R14.10). */
export const signInsAreOnesOwn: Rule<Pick<SigningIn, "isTied">> = ({ isTied }) =>
	unless(!isTied, "SignInBelongsToSomebody", "R14.10");

/** A changed sign-in gives all of a person's roles to whoever has it (R14.5). */
const nobodyChangesTheirOwnSignIn: Rule<SigningIn> = ({ personId, actorId }) =>
	unless(personId !== actorId, "NobodyChangesTheirOwnSignIn", "R14.5");

/** Whether a person may be added. */
export function addPerson(given: Pick<SigningIn, "isTied">): Result<"add"> {
	return byRules([signInsAreOnesOwn], given, () => "add");
}

/** Whether a person may be given another sign-in. */
export function changeSignIn(given: SigningIn): Result<"change"> {
	return byRules([nobodyChangesTheirOwnSignIn, signInsAreOnesOwn], given, () => "change");
}

/** A role that ends with the person, and those who stand in for it. */
export interface HeldRole extends RolePeriod {
	readonly id: string;
	readonly spaceId: string;
	readonly role: string;
	/** Whether it is a deputy's. */
	readonly isDeputys: boolean;
	readonly deputies: readonly StandIn[];
	/** Other people's roles as administrator in the same space. */
	readonly otherAdministrators: readonly RolePeriod[];
}

/** What is known when somebody leaves. */
export interface Leaving {
	readonly personId: string;
	readonly actorId: string;
	readonly today: string;
	/** The person's roles that are not over, where the one who acts looks after them. */
	readonly roles: readonly HeldRole[];
}

/** Whoever has left may do nothing, not even be answered: a colleague ends them (R14.5). */
const nobodyEndsThemself: Rule<Leaving> = ({ personId, actorId }) =>
	unless(personId !== actorId, "NobodyEndsThemself", "R14.5");

const spacesKeepAnAdministrator: Rule<Leaving> = ({ roles, today }) =>
	roles
		.map((role) => lastAdministratorStays({ ...role, lastDay: addDays(today, -1) }))
		.find((denial) => denial !== null) ?? null;

/** The last day of each role and of each deputy's; one that has not begun gets the day before its first. */
export interface LastDays {
	readonly roleId: string;
	readonly spaceId: string;
	readonly lastDay: string;
}

/** The last days of a role and its deputies, when it ends on a day. */
export function lastDaysOf(
	role: Pick<HeldRole, "id" | "spaceId" | "fromDay" | "deputies">,
	lastDay: string,
): LastDays[] {
	const { id, spaceId, fromDay, deputies } = role;
	const ended = (roleId: string, from: string): LastDays => {
		const before = addDays(from, -1);
		return { roleId, spaceId, lastDay: lastDay < before ? before : lastDay };
	};
	return [
		ended(id, fromDay),
		...deputies
			.filter(({ toDay }) => toDay === null || toDay > lastDay)
			.map((deputy) => ended(deputy.id, deputy.fromDay)),
	];
}

/** Whether somebody may be ended; yes with the roles that end with them, at once. */
export function endPerson(given: Leaving): Result<LastDays[]> {
	return byRules([nobodyEndsThemself, spacesKeepAnAdministrator], given, ({ roles, today }) =>
		roles.flatMap((role) => lastDaysOf(role, addDays(today, -1))),
	);
}
