import { expect, test } from "vitest";
import { SENDING_ADDRESSES } from "./send.calls.ts";
import * as contracts from "./send.contract.ts";

test("screens call the addresses that the contracts declare", () => {
	expect(SENDING_ADDRESSES).toEqual({
		send: contracts.letterSend.path,
		sendSupplement: contracts.letterSendSupplement.path,
	});
});
