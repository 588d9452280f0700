import { expect, test } from "vitest";
import { reportList } from "./report.contract.ts";
import { ADDRESS } from "./reports.calls.ts";

test("screens call the address that the contract declares", () => {
	expect(ADDRESS).toBe(reportList.path);
});
