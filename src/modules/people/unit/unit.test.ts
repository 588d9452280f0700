import { describe, expect, test } from "vitest";
import { asTree, closeUnit, DEEPEST_UNIT, type Placing, placeUnit, type Unit } from "./unit.ts";

const unit = (id: string, parentId: string | null, state: Unit["state"] = "open"): Unit => ({
	...{ id, name: id.toUpperCase(), parentId, state },
});
/** A with B under it and C under that; D beside; E closed. */
const UNITS = [unit("a", null), unit("b", "a"), unit("c", "b"), unit("d", null), unit("e", null, "closed")];
const PLACING: Placing = { id: null, name: "Ny", parentId: null, units: UNITS };
const chain = Array.from({ length: DEEPEST_UNIT }, (_, level) =>
	unit(`u${level}`, level ? `u${level - 1}` : null),
);

describe("a unit (R14.4)", () => {
	const cases: readonly [string, Partial<Placing>, string | null][] = [
		["is added at the top", {}, null],
		["is added under another", { parentId: "c" }, null],
		["is not added under a closed one", { parentId: "e" }, "UnitAboveIsClosed"],
		["is not added under one that is not there", { parentId: "x" }, "UnitAboveIsClosed"],
		["has a name of its own in its place", { name: "a" }, "UnitNameIsTaken"],
		["may be called as one elsewhere", { name: "B" }, null],
		["may be called as one that is closed", { name: "E" }, null],
		["keeps its own name", { id: "a", name: "A" }, null],
		["is not moved under itself", { id: "a", name: "A", parentId: "a" }, "UnitWouldStandUnderItself"],
		["is not moved under one of its own", { id: "a", name: "A", parentId: "c" }, "UnitWouldStandUnderItself"],
		["is moved to another place with all under it", { id: "b", name: "B", parentId: "d" }, null],
		["stands no deeper than can be drawn", { parentId: "u11", units: chain }, "UnitsWouldStandTooDeep"],
		[
			"is not moved so that those under it stand too deep",
			{ id: "x", name: "X", parentId: "u10", units: [...chain, unit("x", null), unit("y", "x")] },
			"UnitsWouldStandTooDeep",
		],
	];
	test.each(cases)("%s", (_, changed, denial) => {
		const decision = placeUnit({ ...PLACING, ...changed });
		expect(decision.ok ? null : decision.denial.name).toBe(denial);
	});

	test.each([
		["c", 0, null],
		["b", 0, "UnitHasOpenUnits"],
		["c", 1, "UnitHasRoles"],
	] as const)("%s with %s roles is closed only when nothing hangs on it", (id, roleCount, denial) => {
		const decision = closeUnit({ id, units: UNITS, roleCount });
		expect(decision.ok ? null : decision.denial.name).toBe(denial);
	});

	test("stands under its own in the tree, and at the top where its own is not shown", () => {
		const shown = [unit("c", "b"), unit("d", null), unit("a", null), unit("f", "a")];
		const tree = asTree(shown, (one, other) => one.localeCompare(other));
		expect(tree.map(({ id, depth }) => `${id}${depth}`)).toEqual(["a0", "f1", "c0", "d0"]);
	});
});
