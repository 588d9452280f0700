import { granted } from "#base/result.ts";
import { lettersByIds } from "#letters";
import { namesOf } from "#people";
import { type Action, performs, shows, type View } from "#platform/action.ts";
import { newId } from "#platform/ids.ts";
import { groundOf, holdLetterOfYear, makeYear, mayBegin, mayChange } from "../accepting.actions.ts";
import { proposalConfirm, proposalList, proposalWithdraw } from "./proposal.contract.ts";
import { closeProposal, holdProposal, waitingIn } from "./proposal.store.ts";
import { mayConfirm } from "./proposal.ts";

const listing = shows(proposalList, async (tx, { actor, input }) => {
	const kept = await waitingIn(tx, actor.agencyId, input.year);
	const letters = await lettersByIds(
		tx,
		actor.agencyId,
		kept.map(({ letterId }) => letterId),
	);
	const names = await namesOf(
		tx,
		kept.map(({ by }) => by),
	);
	return {
		proposals: kept.map(({ id, version, letterId, keys, at, by }) => ({
			...{ id, version, letterId, changes: keys?.length ?? null, proposedAt: at.toISOString() },
			title: letters.get(letterId)?.title ?? "",
			proposedBy: names.get(by) ?? null,
			isYours: by === actor.personId,
		})),
	};
});

function confirming(readerVersion: string): Action {
	return performs(proposalConfirm, {
		async load(tx, { actor: { agencyId }, input }) {
			const proposal = await holdProposal(tx, agencyId, input.id);
			if (proposal === null) return null;
			const { state, version, letterId: id, year } = proposal;
			const letter = await holdLetterOfYear(tx, readerVersion, agencyId, { id, year });
			return letter && { state, version, proposal, letter };
		},
		decide({ proposal, letter }, { actor }) {
			const may = mayConfirm(proposal, actor.personId, groundOf(letter));
			if (!may.ok) return may;
			return proposal.keys === null ? mayBegin(letter) : mayChange(letter, proposal.year, proposal.keys);
		},
		async save(tx, decided, { actor, input, now }) {
			const { agencyId, personId } = actor;
			const acceptanceId = newId(now);
			const closing = { agencyId, id: input.id, acceptanceId, at: now, by: personId };
			const version = await closeProposal(tx, { ...closing, state: "confirmed" });
			await makeYear(tx, decided, acceptanceId, { agencyId, personId, now });
			return { id: input.id, version, state: "confirmed" as const };
		},
	});
}

const withdrawing = performs(proposalWithdraw, {
	load: (tx, { actor, input }) => holdProposal(tx, actor.agencyId, input.id),
	decide: () => granted("withdrawn" as const),
	async save(tx, state, { actor, input, now }) {
		const closing = {
			agencyId: actor.agencyId,
			id: input.id,
			acceptanceId: null,
			at: now,
			by: actor.personId,
		};
		return { id: input.id, version: await closeProposal(tx, { ...closing, state }), state };
	},
});

export const proposalActions = (readerVersion: string): readonly Action[] => [
	confirming(readerVersion),
	withdrawing,
];
export const proposalViews: readonly View[] = [listing];
