import { expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { reviewAs } from "../../../../test/review.ts";
import { testServer } from "../../../../test/server.ts";
import { letterFates } from "./fate.contract.ts";

const LETTER =
	"# Tildelingsbrev for 2025 til Kystvesenet\n\nKystvesenet skal svare. Kystvesenet skal rapportere.\n";

test("the ministry sees that a letter it sent was read, gone through and accepted, and by whom", async () => {
	const server = await testServer();
	const steward = server.as(DEMO_PEOPLE.steward);
	const fates = async (who: Pick<typeof steward, "get"> = steward) =>
		letterFates.output.parse(await (await who.get("/api/letter-fates")).json()).fates;
	const sent = await steward.upload(LETTER, "brev.md", {}, "/api/letters/send");
	const { id } = (await sent.json()) as { id: string };
	const by = { name: DEMO_PEOPLE.steward.name };
	expect(await fates()).toMatchObject([
		{ id, sent: by, read: by, review: { reviewed: 0 }, accepted: null, questions: { open: 0, answered: 0 } },
	]);
	await reviewAs(server, id);
	const [gone] = await fates();
	expect(gone?.review?.reviewed).toBe(gone?.review?.rows);
	expect((await server.act("/api/years/accept", { id }, { "if-match": '"1"' })).status).toBe(200);
	expect(await fates()).toMatchObject([
		{ id, review: null, accepted: { name: DEMO_PEOPLE.controller.name } },
	]);
	expect(await fates(server.as(DEMO_PEOPLE.neighbourController))).toEqual([]);
	expect((await server.as(DEMO_PEOPLE.ministryAdministrator).get("/api/letter-fates")).status).toBe(403);
});
