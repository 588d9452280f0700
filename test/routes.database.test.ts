import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Contract } from "#base/contract.ts";
import { FIRST_PERSON, ROLES } from "#people";
import { modules } from "../src/app/modules.ts";
import { addPerson } from "./database.ts";
import { sampleInput } from "./sample.ts";
import { type TestServer, testServer } from "./server.ts";

const contracts: readonly Contract[] = modules(
	{
		read: () => Promise.reject(new Error("no letter is read here")),
		spreadsheet: () => Promise.reject(new Error("no spreadsheet is made here")),
		version: "0",
	},
	"",
).flatMap(({ actions, views }) => [...actions, ...views].map(({ contract }) => contract));

/** What a contract's address answers to a person, with ids that nobody has and a file that is empty. */
async function statusOf(server: TestServer, contract: Contract, personId: string): Promise<number> {
	const path = contract.path.replaceAll(":id", randomUUID()).replaceAll(":kind", "letter");
	const who = { "x-test-person": personId };
	if (contract.kind === "view") return (await server.get(path, who)).status;
	if (contract.file !== null) return (await server.upload("", "tom.txt", who)).status;
	return (await server.act(path, sampleInput(contract), { ...who, "if-match": "1" })).status;
}

test("every role may what its contracts say on every route, and nobody else may anything", async () => {
	const server = await testServer({
		actorOf: (request) => ({
			agencyId: FIRST_PERSON.agencyId,
			personId: request.headers.get("x-test-person") ?? FIRST_PERSON.personId,
		}),
	});
	for (const roles of [[], ...ROLES.map((role) => [role])] as const) {
		const id = await addPerson(server.config, FIRST_PERSON.agencyId, roles);
		for (const contract of contracts) {
			const status = await statusOf(server, contract, id);
			const may = contract.who.some((role) => roles.includes(role as never));
			expect(status === 403, `${contract.name} as ${roles.join() || "nobody"}: ${status}`).toBe(!may);
			expect(status, contract.name).toBeLessThan(500);
			// What is not even read tells nothing about who may.
			expect(status, contract.name).not.toBe(400);
		}
	}
});
