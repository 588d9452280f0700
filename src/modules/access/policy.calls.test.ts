import { expect, test } from "vitest";
import { POLICY_ADDRESSES } from "./policy.calls.ts";
import * as contracts from "./policy.contract.ts";

test("screens call the addresses that the contracts declare", () => {
	expect(POLICY_ADDRESSES).toEqual({
		show: contracts.policyShow.path,
		table: contracts.policyTable.path,
	});
});
