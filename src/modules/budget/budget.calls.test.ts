import { expect, test } from "vitest";
import { ADDRESS } from "./budget.calls.ts";
import { moneyList } from "./budget.contract.ts";

test("screens call the address that the contract declares", () => {
	expect(ADDRESS).toBe(moneyList.path);
});
