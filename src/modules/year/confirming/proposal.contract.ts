/** What may be asked about acceptances that wait for a second person. */
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { YEAR_KEEPERS, YEAR_READERS } from "../acceptance.ts";
import { PROPOSAL_STATES } from "./proposal.ts";

/** An acceptance that waits. */
export const ProposalRow = z
	.object({
		id: z.uuid(),
		version: z.int().min(1),
		letterId: z.uuid(),
		title: z.string(),
		changes: z
			.int()
			.min(0)
			.nullable()
			.meta({ description: "How many differences were agreed to; null where the letter begins the year." }),
		proposedAt: z.iso.datetime({ offset: true }),
		proposedBy: z.string().nullable().meta({ description: "The person's name; null where erased." }),
		isYours: z.boolean().meta({ description: "Whoever asks proposed it, and cannot confirm it." }),
	})
	.meta({ id: "ProposalRow", description: "An acceptance that waits for a second person." });
export type ProposalRow = z.output<typeof ProposalRow>;

/** The acceptances that wait for a second person. */
export const proposalList = view({
	name: "proposal.list",
	path: "/api/proposals",
	input: z.object({ year: z.coerce.number().int().min(1900).max(2200) }),
	output: z.object({ proposals: z.array(ProposalRow) }),
	who: YEAR_READERS,
	rule: "R4.20",
	summary: {
		nb: "Godtakinger som venter på en annen person",
		nn: "Godtakingar som ventar på ein annan person",
		en: "Acceptances that wait for a second person",
	},
});

const closing = {
	input: z.object({ id: z.uuid().meta({ description: "The proposal's id." }) }),
	output: z.object({ id: z.uuid(), version: z.int().min(1), state: z.enum(PROPOSAL_STATES) }),
	who: YEAR_KEEPERS,
	states: ["waiting"],
	rule: "R4.20",
} as const;

/** Confirms what another person accepted: it becomes the year in one transaction. */
export const proposalConfirm = action({
	name: "proposal.confirm",
	path: "/api/proposals/confirm",
	...closing,
	summary: {
		nb: "Bekreft det en annen person har godtatt: det blir året",
		nn: "Stadfest det ein annan person har godteke: det blir året",
		en: "Confirm what another person has accepted: it becomes the year",
	},
});

/** Withdraws what waits. */
export const proposalWithdraw = action({
	name: "proposal.withdraw",
	path: "/api/proposals/withdraw",
	...closing,
	summary: {
		nb: "Trekk tilbake en godtaking som venter",
		nn: "Trekk tilbake ei godtaking som ventar",
		en: "Withdraw an acceptance that waits",
	},
});
