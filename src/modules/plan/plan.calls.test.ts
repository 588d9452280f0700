import { expect, test } from "vitest";
import { PLAN_ADDRESSES } from "./plan.calls.ts";
import { assignmentList, dutyList, goalList } from "./plan.contract.ts";

test("screens call the addresses that the contracts declare", () => {
	expect(PLAN_ADDRESSES).toEqual({
		goals: goalList.path,
		assignments: assignmentList.path,
		duties: dutyList.path,
	});
});
