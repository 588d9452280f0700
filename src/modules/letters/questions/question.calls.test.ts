import { expect, test } from "vitest";
import { QUESTION_ADDRESSES } from "./question.calls.ts";
import * as contracts from "./question.contract.ts";

test("screens call the addresses that the contracts declare", () => {
	expect(QUESTION_ADDRESSES).toEqual({
		send: contracts.questionSend.path,
		answer: contracts.questionAnswer.path,
		withdraw: contracts.questionWithdraw.path,
		list: contracts.questionList.path,
	});
});
