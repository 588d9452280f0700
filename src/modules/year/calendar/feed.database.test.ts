import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { asOwner } from "../../../../test/database.ts";
import { reviewAs } from "../../../../test/review.ts";
import { type TestServer, testServer } from "../../../../test/server.ts";

const LETTER = readFileSync("demo/letter.md");

/** A server whose controller has accepted the demonstration's letter. */
async function yearOn(): Promise<TestServer> {
	const server = await testServer();
	const { id } = (await (await server.upload(LETTER, "letter.md")).json()) as { id: string };
	await reviewAs(server, id);
	const accepted = await server.act("/api/years/accept", { id }, { "if-match": '"1"' });
	expect(accepted.status).toBe(200);
	return server;
}

/** A feed that its person has just made. */
async function feed(server: TestServer, language = "nb") {
	const secret = randomBytes(32).toString("hex");
	const secretSha256 = createHash("sha256").update(secret).digest("hex");
	const made = await server.act("/api/feeds/make", { secretSha256, language });
	expect(made.status).toBe(200);
	const { id, agencyId } = (await made.json()) as { id: string; agencyId: string };
	const address = (proof: string) => `${server.url}/api/calendar/${agencyId}_${id}_${proof}.ics`;
	return { id, address: address(secret), addressWith: address, secret };
}

describe("a calendar feed", () => {
	test("gives whoever knows its address what its person sees, without a session", async () => {
		const server = await yearOn();
		const { address, secret } = await feed(server, "nn");
		const answer = await fetch(address);
		expect(answer.status).toBe(200);
		expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
		const text = await answer.text();
		expect(text).toContain("fristar og møte");
		expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(40);
		expect(server.log.join()).not.toContain(secret);
	});

	test("leads nowhere when it is ended, and cannot be ended twice", async () => {
		const server = await yearOn();
		const { id, address } = await feed(server);
		const end = () => server.act("/api/feeds/end", { id }, { "if-match": '"1"' });
		expect(await (await end()).json()).toEqual({ id, version: 2, state: "ended" });
		expect((await fetch(address)).status).toBe(404);
		expect((await end()).status).toBe(409);
		expect(await (await server.get("/api/feeds")).json()).toEqual({ feeds: [] });
	});

	test("is listed for its person alone, and ended by them alone (R14.12)", async () => {
		const server = await yearOn();
		const { id } = await feed(server);
		const colleague = server.as(DEMO_PEOPLE.director);
		expect(await (await colleague.get("/api/feeds")).json()).toEqual({ feeds: [] });
		const refused = await colleague.act("/api/feeds/end", { id }, { "if-match": '"1"' });
		expect(await refused.json()).toMatchObject({ status: 409, denial: "FeedOfSomebodyElse" });
		expect(await (await server.get("/api/feeds")).json()).toMatchObject({ feeds: [{ id, language: "nb" }] });
	});

	test("shows nothing any more when its person has no role there", async () => {
		const server = await yearOn();
		const { address } = await feed(server);
		await asOwner(server.config, (client) =>
			client.query("update people.role set to_day = '2025-05-05' where person_id = $1", [
				DEMO_PEOPLE.controller.id,
			]),
		);
		expect((await fetch(address)).status).toBe(404);
	});

	test("is found by nothing but its secret", async () => {
		const server = await yearOn();
		const { secret, addressWith } = await feed(server);
		const digest = createHash("sha256").update(secret).digest("hex");
		for (const wrong of [digest, `${secret.slice(0, -1)}x`, "", "x".repeat(500), "%00"]) {
			expect((await fetch(addressWith(wrong))).status, wrong).toBe(404);
		}
	});
});
