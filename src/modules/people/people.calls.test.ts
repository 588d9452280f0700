import { expect, test } from "vitest";
import type { Contract } from "#base/contract.ts";
import { peopleModule } from "./people.actions.ts";
import { PEOPLE_ADDRESSES } from "./people.calls.ts";

test("screens call the addresses that the contracts declare", () => {
	const contracts: Contract[] = [...peopleModule.actions, ...peopleModule.views]
		.map(({ contract }) => contract)
		// Those of sessions have a test of their own.
		.filter(({ name }) => !name.startsWith("session."));
	const declared = contracts.map(({ name, path }) => {
		const [thing = "", verb = ""] = name.split(".");
		return [`${thing}${verb.charAt(0).toUpperCase()}${verb.slice(1)}`, path];
	});
	expect(PEOPLE_ADDRESSES).toEqual(Object.fromEntries(declared));
});
