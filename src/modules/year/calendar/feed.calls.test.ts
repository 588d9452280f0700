import { expect, test } from "vitest";
import { FEED_ADDRESSES } from "./feed.calls.ts";
import { calendarShow, feedEnd, feedList, feedMake } from "./feed.contract.ts";

test("screens call the addresses that the contracts declare", () => {
	expect(FEED_ADDRESSES).toEqual({
		...{ make: feedMake.path, end: feedEnd.path, list: feedList.path, calendar: calendarShow.path },
	});
});
