import { expect, test } from "vitest";
import { PROPOSAL_ADDRESSES } from "./proposal.calls.ts";
import { proposalConfirm, proposalList, proposalWithdraw } from "./proposal.contract.ts";

test("screens call the addresses that the contracts declare", () => {
	expect(PROPOSAL_ADDRESSES).toEqual({
		...{ list: proposalList.path, confirm: proposalConfirm.path, withdraw: proposalWithdraw.path },
	});
});
