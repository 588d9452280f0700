import { type Action, performs, shows, type View } from "#platform/action.ts";
import type { Actor, Transaction } from "#platform/db/database.ts";
import { newId } from "#platform/ids.ts";
import { namesOf } from "../names.store.ts";
import {
	savedViewChange,
	savedViewFetchBack,
	savedViewKeep,
	savedViewList,
	savedViewRemove,
} from "./saved.contract.ts";
import { addView, changeView, holdViews, type KeptView, keptViews, viewById } from "./saved.store.ts";
import { changeList, keepList, type SavedPage, type SavedState } from "./saved.ts";

const listing = shows(savedViewList, async (tx, { actor, input }) => {
	const kept = await keptViews(tx, actor.agencyId, input.page);
	const names = await namesOf(
		tx,
		kept.map(({ personId }) => personId),
	);
	return {
		views: kept.map(({ personId, page: _, state: __, ...view }) => ({
			...{ ...view, address: { ...view.address } },
			...{ isMine: personId === actor.personId, by: names.get(personId) ?? null },
		})),
	};
});

/** The names of the person's other kept lists of a page, which are held. */
async function otherNames(tx: Transaction, actor: Actor, page: SavedPage, but?: string): Promise<string[]> {
	const kept = await keptViews(tx, actor.agencyId, page);
	return kept.filter(({ id, personId }) => personId === actor.personId && id !== but).map(({ name }) => name);
}

const keeping = performs(savedViewKeep, {
	async load(tx, { actor, input }) {
		await holdViews(tx, actor);
		return { others: await otherNames(tx, actor, input.page) };
	},
	decide: ({ others }, { input }) => keepList({ name: input.name, others }),
	async save(tx, _, { actor, input, now }) {
		const id = newId(now);
		await addView(tx, { ...input, ...actor, id });
		return { id, version: 1, state: "kept" as const };
	},
});

type Change = Pick<KeptView, "name" | "address" | "isShared">;

/** A list that somebody changes, with the names of their others. */
async function held(tx: Transaction, actor: Actor, id: string) {
	await holdViews(tx, actor);
	const kept = await viewById(tx, actor.agencyId, id);
	return kept && { ...kept, others: await otherNames(tx, actor, kept.page, id) };
}

const changing = performs(savedViewChange, {
	load: (tx, { actor, input }) => held(tx, actor, input.id),
	decide(kept, { actor, input: { name = kept.name, address = kept.address, isShared = kept.isShared } }) {
		const own = changeList({ ...kept, name, address, isShared } satisfies KeptView & Change, actor.personId);
		const named = keepList({ name, others: kept.others });
		return own.ok && !named.ok ? named : own;
	},
	save: async (tx, kept, { actor }) => ({
		...{ id: kept.id, state: kept.state },
		version: await changeView(tx, actor.agencyId, kept),
	}),
});

/** Removes a list or fetches it back. */
const turning = (contract: typeof savedViewRemove, state: SavedState): Action =>
	performs(contract, {
		load: (tx, { actor, input }) => held(tx, actor, input.id),
		decide(kept, { actor }) {
			const own = changeList({ ...kept, state }, actor.personId);
			const named = keepList({ name: kept.name, others: kept.others });
			return own.ok && state === "kept" && !named.ok ? named : own;
		},
		save: async (tx, kept, { actor }) => ({
			...{ id: kept.id, state },
			version: await changeView(tx, actor.agencyId, kept),
		}),
	});

export const savedActions: readonly Action[] = [
	...[keeping, changing, turning(savedViewRemove, "removed"), turning(savedViewFetchBack, "kept")],
];
export const savedViews: readonly View[] = [listing];
