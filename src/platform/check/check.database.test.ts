import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { inOwnersTransaction } from "#platform/db/owner.ts";
import { keyFolder } from "#platform/journal/keys.ts";
import { sealAll } from "#platform/journal/sealer.ts";
import { asOwner, testDatabase } from "../../../test/database.ts";
import { clockFindings, jobFindings, journalFindings } from "./database.store.ts";
import { backupFindings, diskFindings, providerFindings } from "./machine.ts";

describe("checking a database", { timeout: 60_000 }, () => {
	test("finds nothing in one that is in order", async () => {
		const { config, database } = await testDatabase();
		await sealAll(database, keyFolder(config.dataDir));
		const found = await inOwnersTransaction(config, "reads", async (tx) => [
			...(await journalFindings(tx, keyFolder(config.dataDir))),
			...(await jobFindings(tx)),
			...(await clockFindings(tx, Date.now)),
		]);
		expect(found).toEqual([]);
	});

	test("tells of a meddled row, a missing key, entries and jobs that wait, and a clock that is off", async () => {
		const { config, database } = await testDatabase();
		await sealAll(database, keyFolder(config.dataDir));
		await asOwner(config, async (client) => {
			await client.query("alter table people.organisation disable trigger keep");
			await client.query("update people.organisation set name = 'Byttet' where kind = 'ministry'");
			await client.query("alter table people.organisation enable trigger keep");
			await client.query(
				`insert into platform.job (agency_id, kind, run_at, attempts)
				select id, 'note.add', now() - interval '3 hours', 9 from people.organisation limit 1`,
			);
			await client.query(
				`insert into journal.entry (at, effective_at, action, relation, row_key)
				values (now() - interval '5 hours', now(), 'prøve', 'people.organisation', '{"id": "x"}')`,
			);
		});
		rmSync(join(config.dataDir, "keys"), { recursive: true });
		const tell = (step: Parameters<typeof inOwnersTransaction<string[]>>[2]) =>
			inOwnersTransaction(config, "reads", step);
		expect(await tell((tx) => journalFindings(tx, keyFolder(config.dataDir)))).toEqual([
			expect.stringMatching(/^JOURNAL ingen offentlig nøkkel/),
		]);
		const jobs = await tell(jobFindings);
		expect(jobs).toEqual([
			expect.stringMatching(/^JOBBER 1 venter, den eldste i 3\.0 timer/),
			expect.stringMatching(/^JOBBER 1 mislykkes/),
		]);
		const clock = await tell((tx) => clockFindings(tx, () => Date.now() + 90_000));
		expect(clock).toEqual([expect.stringMatching(/^KLOKKE maskinen og databasen er (89|90) sekunder/)]);
	});

	test("names what verifying the journal finds, and that sealing stands still", async () => {
		const { config, database } = await testDatabase();
		await sealAll(database, keyFolder(config.dataDir));
		await asOwner(config, async (client) => {
			await client.query("alter table people.organisation disable trigger keep");
			await client.query("update people.organisation set name = 'Byttet' where kind = 'ministry'");
			await client.query("alter table people.organisation enable trigger keep");
			await client.query(
				`insert into journal.entry (at, effective_at, action, relation, row_key)
				values (now() - interval '5 hours', now(), 'prøve', 'platform.answer', '{"rows": 0}')`,
			);
		});
		const found = await inOwnersTransaction(config, "reads", (tx) =>
			journalFindings(tx, keyFolder(config.dataDir)),
		);
		expect(found).toEqual([
			expect.stringMatching(/^JOURNAL RAD people\.organisation .* endret utenom programmet/),
			expect.stringMatching(/^JOURNAL 1 poster er ikke forseglet, den eldste på 5\.0 timer/),
		]);
	});
});

describe("checking a machine", () => {
	const folder = (): string => {
		const made = mkdtempSync(join(tmpdir(), "rorkult-check-"));
		onTestFinished(() => rmSync(made, { recursive: true, force: true }));
		return made;
	};

	test("measures the disk of a folder, also before the folder is made", () => {
		expect(diskFindings(join(folder(), "not", "yet"))).toEqual(diskFindings(tmpdir()));
	});

	test("wants a backup that is young enough where it is told where they are", async () => {
		const { config: base } = await testDatabase();
		const backupDir = folder();
		const config = { ...base, backupDir, backupHours: 26 };
		const now = new Date();
		expect(backupFindings(base, now)).toEqual([]);
		expect(backupFindings(config, now)).toEqual([`SIKKERHETSKOPI ingen *.rorkult i ${backupDir}.`]);
		writeFileSync(join(backupDir, "natt.rorkult"), "");
		expect(backupFindings(config, now)).toEqual([]);
		const old = new Date(now.getTime() - 50 * 3_600_000);
		utimesSync(join(backupDir, "natt.rorkult"), old, old);
		expect(backupFindings(config, now)).toEqual([
			`SIKKERHETSKOPI den nyeste i ${backupDir} er 50 timer gammel (grensen er 26).`,
		]);
		expect(backupFindings({ ...config, backupDir: join(backupDir, "borte") }, now)).toHaveLength(1);
	});

	test("asks the provider who it is, and what time it has", async () => {
		let described: object = {};
		const provider = createServer((_, answer) => {
			answer.setHeader("content-type", "application/json");
			answer.end(JSON.stringify(described));
		}).listen(0, "127.0.0.1");
		onTestFinished(() => void provider.close());
		await new Promise((listening) => provider.once("listening", listening));
		const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
		const whole = { issuer, authorization_endpoint: "x", token_endpoint: "y", jwks_uri: "z" };
		described = whole;
		expect(await providerFindings(issuer, Date.now)).toEqual([]);
		expect(await providerFindings(issuer, () => Date.now() + 120_000)).toEqual([
			expect.stringMatching(/^KLOKKE maskinen går 1(19|20|21) sekunder feil/),
		]);
		described = { ...whole, jwks_uri: undefined };
		expect(await providerFindings(issuer, Date.now)).toEqual([expect.stringContaining("mangler jwks_uri")]);
		described = { ...whole, issuer: "https://en-annen.example" };
		expect(await providerFindings(issuer, Date.now)).toEqual([expect.stringContaining("kaller seg ikke")]);
		await new Promise((closed) => {
			provider.close(closed);
			provider.closeAllConnections();
		});
		expect(await providerFindings(issuer, Date.now)).toEqual([expect.stringContaining("svarer ikke")]);
	});
});
