/** Taking in what somebody has looked over: all of it, or nothing. */
import { granted, type Result } from "#base/result.ts";
import { addAgency, type OrganisationKind, type Reach } from "../organisation/organisation.ts";
import { byRules, type Rule, unless } from "../rule.ts";
import { placeUnit, type Unit } from "../unit/unit.ts";
import type { Change } from "./register.contract.ts";

type Add = Extract<Change, { does: "add" }>;

/** What is known of one change when it is to be made. */
export type Known =
	| {
			readonly change: Add;
			/** Others with its short name or number. */
			readonly twins: readonly { readonly shortName: string; readonly number: string | null }[];
	  }
	| {
			readonly change: Extract<Change, { does: "rename" }>;
			readonly reach: Reach | "none";
			readonly version: number | null;
	  }
	| {
			readonly change: Extract<Change, { does: "add-part" | "rename-part" }>;
			/** The organisation that the unit is of; null where the one who acts does not look after it. */
			readonly organisationId: string | null;
			/** Of the unit that is renamed; null where there is none. */
			readonly version: number | null;
			/** Whether another unit there has the number. */
			readonly isNumberTaken: boolean;
			readonly units: readonly Unit[];
	  };

/** What is known when a file is taken in. */
export interface TakingIn {
	readonly actingFor: OrganisationKind;
	readonly changes: readonly Known[];
}

interface Step {
	readonly isInReach: boolean;
	readonly isAsSeen: boolean;
}

const onlyItsOwnAreImported: Rule<Step> = ({ isInReach }) =>
	unless(isInReach, "OnlyItsOwnAreImported", "R14.2");

/** Whoever confirmed saw another state of things than there is now (R14.2). */
const nothingHasChangedMeanwhile: Rule<Step> = ({ isAsSeen }) =>
	unless(isAsSeen, "RegisterHasChangedMeanwhile", "R14.2");

const stands = (step: Step): Result<"stands"> =>
	byRules([onlyItsOwnAreImported, nothingHasChangedMeanwhile], step, () => "stands");

/** The verdict on one change, where those before it are made. */
function verdictOn(
	known: Known,
	{ actingFor, before }: { actingFor: OrganisationKind; before: readonly Change[] },
) {
	if ("twins" in known) {
		const earlier = before.filter((change) => change.does === "add");
		return addAgency({ ...known.change, twins: [...known.twins, ...earlier], actingFor });
	}
	if ("reach" in known) {
		const { reach, version, change } = known;
		return stands({ isInReach: reach !== "none", isAsSeen: version === change.seen });
	}
	const { change, organisationId, version, isNumberTaken, units } = known;
	const isAdded = change.does === "add-part";
	const seen = isAdded ? !isNumberTaken : version === change.seen;
	const verdict = stands({ isInReach: organisationId !== null, isAsSeen: seen });
	if (!verdict.ok) return verdict;
	const id = isAdded ? null : change.id;
	const parentId = units.find((unit) => unit.id === id)?.parentId ?? null;
	const earlier = before.flatMap((other): Unit[] =>
		other.does === "add-part" && other.organisationId === organisationId
			? [{ id: other.number, name: other.name, parentId: null, state: "open" }]
			: [],
	);
	return placeUnit({ id, name: change.name, parentId, units: [...units, ...earlier] });
}

/** Whether all of it may be taken in: an agency's names are its own, and nothing has changed since it was seen. */
export function takeIn({ actingFor, changes }: TakingIn): Result<readonly Known[]> {
	for (const [place, known] of changes.entries()) {
		const before = changes.slice(0, place).map(({ change }) => change);
		const verdict = verdictOn(known, { actingFor, before });
		if (!verdict.ok) return verdict;
	}
	return granted(changes);
}
