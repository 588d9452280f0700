import { expect, test } from "vitest";
import { type Contract, SIGNED_IN } from "#base/contract.ts";
import { atHome, DEMO_PEOPLE, ROLES } from "#people";
import { addressOf } from "#web/call.ts";
import { modules } from "../src/app/modules.ts";
import { addPerson } from "./database.ts";
import { sampleInput } from "./sample.ts";
import { type Caller, testServer } from "./server.ts";

const CONTROLLER = atHome(DEMO_PEOPLE.controller);

const contracts: readonly Contract[] = modules(
	{
		read: () => Promise.reject(new Error("no letter is read here")),
		spreadsheet: () => Promise.reject(new Error("no spreadsheet is made here")),
		version: "0",
	},
	"",
).flatMap(({ actions, views }) => [...actions, ...views].map(({ contract }) => contract));

/** What a contract's address answers to somebody, with an id that nobody has and a file that is empty. */
async function statusOf(caller: Caller, contract: Contract): Promise<number> {
	const input = sampleInput(contract);
	if (contract.kind === "view") return (await caller.get(addressOf(contract.path, input))).status;
	if (contract.file !== null) return (await caller.upload("", "tom.txt")).status;
	return (await caller.act(contract.path, input, { "if-match": "1" })).status;
}

test("every role may what its contracts say on every route, and nobody else may anything", async () => {
	const server = await testServer();
	for (const roles of [[], ...ROLES.map((role) => [role])] as const) {
		const id = await addPerson(server.config, CONTROLLER.agencyId, roles);
		for (const contract of contracts) {
			expect(await statusOf(server.nobody, contract), contract.name).toBe(401);
			const status = await statusOf(server.as({ id }), contract);
			const may = contract.who.some((role) => [...SIGNED_IN, ...roles].includes(role as never));
			expect(status === 403, `${contract.name} as ${roles.join() || "nobody"}: ${status}`).toBe(!may);
			expect(status, contract.name).toBeLessThan(500);
			// What is not even read tells nothing about who may.
			expect(status, contract.name).not.toBe(400);
		}
	}
});
