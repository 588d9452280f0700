import { expect, test } from "vitest";
import { COMMENT_ADDRESSES } from "./comment.calls.ts";
import * as contracts from "./comment.contract.ts";

test("screens call the addresses that the contracts declare", () => {
	expect(COMMENT_ADDRESSES).toEqual({
		list: contracts.commentList.path,
		add: contracts.commentAdd.path,
		resolve: contracts.commentResolve.path,
		takeBack: contracts.commentTakeBack.path,
		mentions: contracts.mentionList.path,
		read: contracts.mentionRead.path,
	});
});
