/** Organisations: what they are, and what may be done with them. */
import type { Result } from "#base/result.ts";
import { byRules, type Rule, unless } from "../rule.ts";

export const ORGANISATION_KINDS = ["ministry", "agency", "municipality"] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Whose people an administrator looks after: those at home where they act, and of the agencies steered this year. */
export const REACHES = ["own", "looked-after"] as const;
export type Reach = (typeof REACHES)[number];

/** An organisation whose people, units and roles the one who acts looks after. */
export interface Space {
	readonly id: string;
	readonly kind: OrganisationKind;
	readonly reach: Reach;
}

/** What is known when an organisation is given names: who acts, and whoever has the same names already. */
export interface Naming {
	readonly shortName: string;
	/** The organisation number, null where it has none. */
	readonly number: string | null;
	/** Other organisations with the same short name, whatever its case, or the same number. */
	readonly twins: readonly { readonly shortName: string; readonly number: string | null }[];
}

/** Short names stand on every page and in addresses: no two are the same, in whatever case (R14.2). */
const shortNamesAreOnesOwn: Rule<Naming> = ({ shortName, twins }) =>
	unless(
		twins.every((twin) => twin.shortName.toLowerCase() !== shortName.toLowerCase()),
		"ShortNameIsTaken",
		"R14.2",
	);

const numbersAreOnesOwn: Rule<Naming> = ({ number, twins }) =>
	unless(
		twins.every((twin) => number === null || twin.number !== number),
		"NumberIsTaken",
		"R14.1",
	);

/** An agency is added by the ministry that will steer it: so somebody looks after it from the first day (R14.2). */
export const onlyAMinistryAddsAgencies: Rule<{ readonly actingFor: OrganisationKind }> = ({ actingFor }) =>
	unless(actingFor === "ministry", "OnlyAMinistryAddsAgencies", "R14.2");

/** Whether an agency may be added. */
export function addAgency(given: Naming & { readonly actingFor: OrganisationKind }): Result<"add"> {
	return byRules([onlyAMinistryAddsAgencies, shortNamesAreOnesOwn, numbersAreOnesOwn], given, () => "add");
}

/** Whether an organisation may be called so. */
export function nameOrganisation(given: Naming): Result<"name"> {
	return byRules([shortNamesAreOnesOwn, numbersAreOnesOwn], given, () => "name");
}
