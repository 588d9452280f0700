import { expect, test } from "vitest";
import type { Contract } from "#base/contract.ts";
import { SESSION_ADDRESSES } from "#web/session.tsx";
import { peopleModule } from "./people.actions.ts";
import { PEOPLE_ADDRESSES } from "./people.calls.ts";

test("screens call the addresses that the contracts declare", () => {
	const contracts: Contract[] = [...peopleModule.actions, ...peopleModule.views]
		.map(({ contract }) => contract)
		// The frame around all pages asks for it by itself.
		.filter(({ path }) => path !== SESSION_ADDRESS);
	const declared = contracts.map(({ name, path }) => {
		const [thing = "", verb = ""] = name.split(".");
		return [`${thing}${verb.charAt(0).toUpperCase()}${verb.slice(1)}`, path];
	});
	expect(PEOPLE_ADDRESSES).toEqual(Object.fromEntries(declared));
});
