import { expect, test } from "vitest";
import { AUDIT_ADDRESSES } from "./audit.calls.ts";
import * as contracts from "./audit.contract.ts";

test("screens call the addresses that the contracts declare", () => {
	expect(AUDIT_ADDRESSES).toEqual({
		lately: contracts.auditLately.path,
		trail: contracts.auditTrail.path,
		proof: contracts.auditProof.path,
	});
});
