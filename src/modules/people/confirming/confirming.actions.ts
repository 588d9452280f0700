import { granted } from "#base/result.ts";
import { type Action, performs, shows, type View } from "#platform/action.ts";
import { confirmingChoose, confirmingShow } from "./confirming.contract.ts";
import { chooseSecondPerson, needsSecondPerson } from "./confirming.store.ts";

const showing = shows(confirmingShow, async (tx, { actor }) => ({
	needsSecond: await needsSecondPerson(tx, actor.agencyId),
}));

const choosing = performs(confirmingChoose, {
	load: async () => ({}),
	decide: (_, { input }) => granted(input),
	async save(tx, chosen, { actor }) {
		await chooseSecondPerson(tx, actor.agencyId, chosen.needsSecond);
		return chosen;
	},
});

export const confirmingActions: readonly Action[] = [choosing];
export const confirmingViews: readonly View[] = [showing];
