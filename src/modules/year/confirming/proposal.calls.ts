/** Addresses and calls of what waits for a second person, as screens use them. A test holds them to the contracts. */
import { queryOptions } from "@tanstack/react-query";
import { act, see } from "#web/call.ts";
import type { ProposalRow, proposalConfirm, proposalList, proposalWithdraw } from "./proposal.contract.ts";

export const PROPOSAL_ADDRESSES = {
	list: "/api/proposals",
	confirm: "/api/proposals/confirm",
	withdraw: "/api/proposals/withdraw",
} as const;

/** What waits for a second person in a year. */
export const proposalsQuery = (year: number) =>
	queryOptions({
		queryKey: ["proposals", year],
		queryFn: ({ signal }) => see<typeof proposalList>(PROPOSAL_ADDRESSES.list, { year }, signal),
	});

type Which = Pick<ProposalRow, "id" | "version">;

/** Confirms what another person accepted. A second try is the same as the first. */
export const confirmProposal = ({ id, version }: Which) =>
	act<typeof proposalConfirm>(
		PROPOSAL_ADDRESSES.confirm,
		{ id },
		{ key: `confirm-${id}-${version}`, version },
	);

/** Withdraws what waits. */
export const withdrawProposal = ({ id, version }: Which) =>
	act<typeof proposalWithdraw>(
		PROPOSAL_ADDRESSES.withdraw,
		{ id },
		{ key: `withdraw-${id}-${version}`, version },
	);
