import { granted } from "#base/result.ts";
import { type Action, performs, shows, type View } from "#platform/action.ts";
import { cursorOf, placeIn } from "#platform/cursor.ts";
import type { Actor, Transaction } from "#platform/db/database.ts";
import { newId } from "#platform/ids.ts";
import { spaceInReach, spacesInReach } from "../organisation/organisation.store.ts";
import { unitAdd, unitClose, unitList, unitMove, unitRename, unitReopen } from "./unit.contract.ts";
import { addUnit, changeUnit, type HeldUnit, holdTree, holdUnit, listUnits, rolesIn } from "./unit.store.ts";
import { closeUnit, placeUnit, type UnitState } from "./unit.ts";

const listing = shows(unitList, async (tx, { actor, input }) => {
	const space = await spaceInReach(tx, actor, input.organisationId);
	if (space === null) return null;
	const { limit, state = null } = input;
	const after = placeIn(input.after, 1)?.[0] ?? null;
	const rows = await listUnits(tx, space.id, { state, limit: limit + 1, after });
	const units = rows.slice(0, limit);
	const last = units.at(-1);
	return { units, next: rows.length > limit && last ? cursorOf([last.id]) : null };
});

const adding = performs(unitAdd, {
	async load(tx, { actor, input }) {
		const space = await spaceInReach(tx, actor, input.organisationId);
		if (space === null) return null;
		const { name, parentId } = input;
		return { id: null, name, parentId, organisationId: space.id, units: await holdTree(tx, space.id) };
	},
	decide(facts) {
		const decision = placeUnit(facts);
		return decision.ok ? granted(facts.organisationId) : decision;
	},
	async save(tx, organisationId, { input, now }) {
		const id = newId(now);
		await addUnit(tx, { organisationId, id, name: input.name, parentId: input.parentId, number: null });
		return { id, state: "open" as const, version: 1 };
	},
});

/** The unit in reach that an action is about. */
async function held(tx: Transaction, actor: Actor, id: string): Promise<HeldUnit | null> {
	return holdUnit(tx, await spacesInReach(tx, actor), id);
}

async function changed(
	tx: Transaction,
	{ id, organisationId, state }: HeldUnit,
	to: { name?: string; parentId?: string | null; state?: UnitState },
) {
	return { id, state: to.state ?? state, version: await changeUnit(tx, { id, organisationId }, to) };
}

const renaming = performs(unitRename, {
	load: (tx, { actor, input }) => held(tx, actor, input.id),
	decide(unit, { input }) {
		const parentId = unit.units.find(({ id }) => id === unit.id)?.parentId ?? null;
		const decision = placeUnit({ ...unit, name: input.name, parentId });
		return decision.ok ? granted(unit) : decision;
	},
	save: (tx, unit, { input }) => changed(tx, unit, { name: input.name }),
});

const moving = performs(unitMove, {
	load: (tx, { actor, input }) => held(tx, actor, input.id),
	decide(unit, { input }) {
		const name = unit.units.find(({ id }) => id === unit.id)?.name ?? "";
		const decision = placeUnit({ ...unit, name, parentId: input.parentId });
		return decision.ok ? granted(unit) : decision;
	},
	save: (tx, unit, { input }) => changed(tx, unit, { parentId: input.parentId }),
});

const closing = performs(unitClose, {
	async load(tx, { actor, input }) {
		const unit = await held(tx, actor, input.id);
		return unit && { ...unit, roleCount: await rolesIn(tx, unit.organisationId, unit.id) };
	},
	decide(unit) {
		const decision = closeUnit(unit);
		return decision.ok ? granted(unit) : decision;
	},
	save: (tx, unit) => changed(tx, unit, { state: "closed" }),
});

const reopening = performs(unitReopen, {
	load: (tx, { actor, input }) => held(tx, actor, input.id),
	decide(unit) {
		const { name = "", parentId = null } = unit.units.find(({ id }) => id === unit.id) ?? {};
		const decision = placeUnit({ ...unit, name, parentId });
		return decision.ok ? granted(unit) : decision;
	},
	save: (tx, unit) => changed(tx, unit, { state: "open" }),
});

export const unitActions: readonly Action[] = [adding, renaming, moving, closing, reopening];
export const unitViews: readonly View[] = [listing];
