import { expect, test } from "vitest";
import { SESSION_ADDRESSES } from "#web/session.tsx";
import { SESSIONS_ADDRESSES } from "./session.calls.ts";
import * as contracts from "./session.contract.ts";

test("the addresses of the screens are those of the contracts", () => {
	expect(SESSION_ADDRESSES).toEqual({
		show: contracts.sessionShow.path,
		actFor: contracts.sessionActFor.path,
		endMine: contracts.sessionEndMine.path,
	});
	expect(SESSIONS_ADDRESSES).toEqual({
		list: contracts.sessionList.path,
		endMine: contracts.sessionEndMine.path,
		listOthers: contracts.sessionListOthers.path,
		endOther: contracts.sessionEndOther.path,
	});
});
