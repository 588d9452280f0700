/** Units of an organisation, in a tree. */
import type { Result } from "#base/result.ts";
import { byRules, type Rule, unless } from "../rule.ts";

export const UNIT_STATES = ["open", "closed"] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** A unit as the tree knows it. */
export interface Unit {
	readonly id: string;
	readonly name: string;
	readonly parentId: string | null;
	readonly state: UnitState;
}

/** Deeper than any agency is, and shallow enough to be drawn. */
export const DEEPEST_UNIT = 12;

/** What is known when a unit is put in its place: its own id, null before it is added. */
export interface Placing {
	readonly id: string | null;
	readonly name: string;
	readonly parentId: string | null;
	/** All units of the organisation. */
	readonly units: readonly Unit[];
}

/** The units from a place up to the top; those that go round in a circle are told once. */
function wayUp(units: readonly Unit[], from: string | null): string[] {
	const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
	const way: string[] = [];
	for (let id = from; id !== null && !way.includes(id); id = parents.get(id) ?? null) way.push(id);
	return way;
}

/** How many levels of units stand under one, itself counted. */
function heightOf(units: readonly Unit[], id: string | null): number {
	if (id === null) return 1;
	return Math.max(
		...units.map((unit) => {
			const place = wayUp(units, unit.id).indexOf(id);
			return place < 0 ? 1 : place + 1;
		}),
		1,
	);
}

const unitsOfOnePlaceHaveNamesOfTheirOwn: Rule<Placing> = ({ id, name, parentId, units }) =>
	unless(
		units.every(
			(unit) =>
				unit.id === id ||
				unit.state === "closed" ||
				unit.parentId !== parentId ||
				unit.name.toLowerCase() !== name.toLowerCase(),
		),
		"UnitNameIsTaken",
		"R14.4",
	);

const unitAboveIsOpen: Rule<Placing> = ({ parentId, units }) =>
	unless(
		parentId === null || units.some(({ id, state }) => id === parentId && state === "open"),
		"UnitAboveIsClosed",
		"R14.4",
	);

const unitsStandUnderOthers: Rule<Placing> = ({ id, parentId, units }) =>
	unless(id === null || !wayUp(units, parentId).includes(id), "UnitWouldStandUnderItself", "R14.4");

const treesAreNotTooDeep: Rule<Placing> = ({ id, parentId, units }) =>
	unless(
		wayUp(units, parentId).length + heightOf(units, id) <= DEEPEST_UNIT,
		"UnitsWouldStandTooDeep",
		"R14.4",
	);

/** Whether a unit may be added, called or moved so (R14.4). */
export function placeUnit(given: Placing): Result<"place"> {
	return byRules(
		[unitAboveIsOpen, unitsStandUnderOthers, treesAreNotTooDeep, unitsOfOnePlaceHaveNamesOfTheirOwn],
		given,
		() => "place",
	);
}

/** What is known when a unit is closed. */
export interface Closing {
	readonly id: string;
	readonly units: readonly Unit[];
	/** How many roles in it count today or later. */
	readonly roleCount: number;
}

const closedUnitsHaveNoneUnderThem: Rule<Closing> = ({ id, units }) =>
	unless(
		units.every(({ parentId, state }) => parentId !== id || state === "closed"),
		"UnitHasOpenUnits",
		"R14.4",
	);

const closedUnitsHaveNoRoles: Rule<Closing> = ({ roleCount }) =>
	unless(roleCount === 0, "UnitHasRoles", "R14.4");

/** Whether a unit may be closed: nothing may hang on it (R14.4). */
export function closeUnit(given: Closing): Result<"close"> {
	return byRules([closedUnitsHaveNoneUnderThem, closedUnitsHaveNoRoles], given, () => "close");
}

/** A unit with how deep it stands, 0 at the top. */
export type Placed<Row> = Row & { readonly depth: number };

/** Units in the order of the tree, each under its own; names in the order that `compare` says. */
export function asTree<Row extends Unit>(
	units: readonly Row[],
	compare: (one: string, other: string) => number,
): Placed<Row>[] {
	const known = new Set(units.map(({ id }) => id));
	const under = new Map<string | null, Row[]>();
	for (const unit of units) {
		const above = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
		under.set(above, [...(under.get(above) ?? []), unit]);
	}
	const from = (above: string | null, depth: number): Placed<Row>[] =>
		(under.get(above) ?? [])
			.sort((one, other) => compare(one.name, other.name))
			.flatMap((unit) => [{ ...unit, depth }, ...from(unit.id, depth + 1)]);
	return from(null, 0);
}
