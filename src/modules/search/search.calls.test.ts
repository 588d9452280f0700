import { expect, test } from "vitest";
import { ADDRESS } from "./search.calls.ts";
import { searchFind } from "./search.contract.ts";

test("screens call the address that the contract declares", () => {
	expect(ADDRESS).toBe(searchFind.path);
});
