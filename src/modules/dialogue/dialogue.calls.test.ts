import { expect, test } from "vitest";
import { ADDRESS } from "./dialogue.calls.ts";
import { meetingList } from "./meeting.contract.ts";

test("screens call the address that the contract declares", () => {
	expect(ADDRESS).toBe(meetingList.path);
});
