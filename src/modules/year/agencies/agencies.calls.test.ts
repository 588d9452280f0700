import { expect, test } from "vitest";
import { AGENCY_ADDRESSES } from "./agencies.calls.ts";
import { agencyList } from "./agencies.contract.ts";

test("screens call the address that the contract declares", () => {
	expect(AGENCY_ADDRESSES).toEqual({ list: agencyList.path });
});
