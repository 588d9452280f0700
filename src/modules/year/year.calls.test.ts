import { expect, test } from "vitest";
import { assignmentShow } from "./assignment/assignment.contract.ts";
import { YEAR_ADDRESSES } from "./year.calls.ts";
import { yearAccept, yearAgree, yearBetween, yearCompare, yearShow, yearTakeBack } from "./year.contract.ts";

test("screens call the addresses that the contracts declare", () => {
	expect(YEAR_ADDRESSES).toEqual({
		show: yearShow.path,
		accept: yearAccept.path,
		takeBack: yearTakeBack.path,
		between: yearBetween.path,
		compare: yearCompare.path,
		agree: yearAgree.path,
		assignment: assignmentShow.path,
	});
});
