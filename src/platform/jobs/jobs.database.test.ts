import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { atHome, DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import { forgetAnswersJob } from "#platform/answer.job.ts";
import { rememberAnswer } from "#platform/answer.store.ts";
import { type Database, openDatabase, type Transaction } from "#platform/db/database.ts";
import { inOwnersTransaction } from "#platform/db/owner.ts";
import { keyFolder, readPublicKeys } from "#platform/journal/keys.ts";
import { sealAll } from "#platform/journal/sealer.ts";
import { verifyJournal } from "#platform/journal/verify.ts";
import { createLog } from "#platform/log.ts";
import { asOwner, testDatabase } from "../../../test/database.ts";
import { addJob, finishJob, planJobs, takeJob } from "./job.store.ts";
import type { Job } from "./job.ts";
import { startJobs } from "./runner.ts";

const CONTROLLER = atHome(DEMO_PEOPLE.controller);

const log = createLog("error", () => {});
const deed = { name: "prøve", requestId: "prøve" };
const SYSTEM = "00000000-0000-7000-8000-000000000000";
const ask = (database: Database, kind: string, payload: unknown) =>
	database.as(CONTROLLER, deed, (tx) => addJob(tx, kind, payload));

/** A job that leaves an answer by a key; the same key twice would be refused. */
function noting(kind: string, fails: (payload: unknown) => boolean = () => false): Job {
	return {
		kind,
		everySeconds: null,
		async run(tx: Transaction, { agencyId, payload, now }) {
			const actor = { agencyId, personId: SYSTEM };
			await rememberAnswer(tx, actor, `job-${JSON.stringify(payload)}`, "x", null, now);
			if (fails(payload)) throw new Error("not this time");
			return false;
		},
	};
}

async function countOf(config: Parameters<typeof asOwner>[0], sql: string): Promise<number> {
	return asOwner(config, async (client) =>
		Number((await client.query(`select count(*) from ${sql}`)).rows[0].count),
	);
}

describe("jobs", { timeout: 60_000 }, () => {
	test("are each done once, however many processes do jobs", async () => {
		const { config, database } = await testDatabase();
		const other = await openDatabase(config);
		onTestFinished(() => other.close());
		const workers = [database, other].map((one) => startJobs(one, [noting("note.add")], log));
		onTestFinished(async () => void (await Promise.all(workers.map((worker) => worker.stop()))));
		await Promise.all(Array.from({ length: 40 }, (_, number) => ask(database, "note.add", number)));
		await vi.waitFor(async () => expect(await countOf(config, "platform.job")).toBe(0), { timeout: 20_000 });
		expect(await countOf(config, "platform.answer where key like 'job-%'")).toBe(40);
	});

	test("are not there when what gave rise to them is rolled back", async () => {
		const { config, database } = await testDatabase();
		const failed = database.as(CONTROLLER, deed, async (tx) => {
			await addJob(tx, "note.add", 1);
			throw new Error("thought better of it");
		});
		await expect(failed).rejects.toThrow("thought better of it");
		expect(await countOf(config, "platform.job")).toBe(0);
	});

	test("leave nothing behind when they fail, and are tried again", async () => {
		const { config, database } = await testDatabase();
		let failures = 0;
		const worker = startJobs(database, [noting("note.add", () => failures++ < 1)], log);
		onTestFinished(() => worker.stop());
		await ask(database, "note.add", "én");
		await vi.waitFor(async () => expect(await countOf(config, "platform.job")).toBe(0), { timeout: 20_000 });
		expect(failures).toBe(2);
		expect(await countOf(config, "platform.answer where key like 'job-%'")).toBe(1);
	});

	test("go to another when a process is gone, and whoever comes back late changes nothing", async () => {
		const { config, database } = await testDatabase();
		await ask(database, "note.add", 1);
		const late = await takeJob(database, ["note.add"]);
		expect(await takeJob(database, ["note.add"])).toBeNull();
		await asOwner(config, (client) => client.query("update platform.job set leased_until = now()"));
		const second = await takeJob(database, ["note.add"]);
		expect(second).toMatchObject({ id: late?.id, attempts: 2 });
		const system = { personId: SYSTEM, agencyId: CONTROLLER.agencyId };
		if (late === null || second === null) throw new Error("both were taken");
		await expect(database.as(system, deed, (tx) => finishJob(tx, late, false))).rejects.toThrow(
			"given to another",
		);
		await database.as(system, deed, (tx) => finishJob(tx, second, false));
		expect(await countOf(config, "platform.job")).toBe(0);
	});

	test("of one agency are not seen or ended by another", async () => {
		const { database } = await testDatabase();
		await ask(database, "note.add", "hemmelig");
		const held = await takeJob(database, ["note.add"]);
		if (held === null) throw new Error("it was taken");
		const neighbour = { personId: SYSTEM, agencyId: DEMO_ORGANISATIONS.neighbour.id };
		await database.as(neighbour, deed, async (tx) => {
			expect(await tx.query("select payload from platform.job")).toEqual([]);
		});
		await expect(database.as(neighbour, deed, (tx) => finishJob(tx, held, false))).rejects.toThrow(
			"given to another",
		);
	});

	test("that come again are there once for every organisation", async () => {
		const { config, database } = await testDatabase();
		const again = [{ ...noting("note.again"), everySeconds: 3_600 }];
		await Promise.all([planJobs(database, again), planJobs(database, again)]);
		await planJobs(database, again);
		const organisations = await countOf(config, "people.organisation");
		expect(await countOf(config, "platform.job where kind = 'note.again'")).toBe(organisations);
		const worker = startJobs(database, again, log);
		onTestFinished(() => worker.stop());
		await vi.waitFor(
			async () => expect(await countOf(config, "platform.job where run_at > now()")).toBe(organisations),
			{ timeout: 20_000 },
		);
		await pause(50);
		expect(await countOf(config, "platform.answer where key like 'job-%'")).toBe(organisations);
	});
});

describe("answers kept for writes sent again", { timeout: 60_000 }, () => {
	test("are removed when their time is over, not before, and the journal tells of it", async () => {
		const { config, database } = await testDatabase();
		const now = database.clock.now();
		const day = (ago: number) => new Date(now.getTime() - ago * 86_400_000);
		await database.as(CONTROLLER, deed, async (tx) => {
			await rememberAnswer(tx, CONTROLLER, "old", "x", { a: 1 }, day(31));
			await rememberAnswer(tx, CONTROLLER, "older", "x", null, day(400));
			await rememberAnswer(tx, CONTROLLER, "recent", "x", null, day(29));
		});
		const system = { personId: SYSTEM, agencyId: CONTROLLER.agencyId };
		await database.as(system, deed, (tx) =>
			forgetAnswersJob.run(tx, { agencyId: system.agencyId, payload: {}, now }),
		);
		const left = await asOwner(config, (client) => client.query("select key from platform.answer"));
		expect(left.rows).toEqual([{ key: "recent" }]);
		await sealAll(database, keyFolder(config.dataDir));
		const trusted = readPublicKeys(keyFolder(config.dataDir));
		const found = await inOwnersTransaction(config, "reads", (tx) =>
			verifyJournal(tx, { trusted, exported: null }).next(),
		);
		expect(found).toMatchObject({ done: true });
	});

	test("cannot be removed before, not even by the owner", async () => {
		const { config, database } = await testDatabase();
		await database.as(CONTROLLER, deed, (tx) =>
			rememberAnswer(tx, CONTROLLER, "recent", "x", null, new Date()),
		);
		const removal = asOwner(config, (client) => client.query("delete from platform.answer"));
		await expect(removal).rejects.toThrow("kept for its time");
	});
});
