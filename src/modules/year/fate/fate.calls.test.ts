import { expect, test } from "vitest";
import { FATE_ADDRESSES } from "./fate.calls.ts";
import { letterFates } from "./fate.contract.ts";

test("screens call the address that the contract declares", () => {
	expect(FATE_ADDRESSES).toEqual({ fates: letterFates.path });
});
