import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { atHome, DEMO_PEOPLE } from "#people";
import { asOwner, testDatabase } from "../../../test/database.ts";
import type { Config } from "../config.ts";
import type { Database, Transaction } from "../db/database.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { checkpointFile, checkpointIn } from "./exported.ts";
import { type Finding, findingLine } from "./finding.ts";
import { readPublicKeys } from "./keys.ts";
import { sealAll } from "./sealer.ts";
import { changeKey, lastCheckpoint } from "./sealing.store.ts";
import type { Asked, Extent } from "./verify.store.ts";
import { verifyJournal } from "./verify.ts";

const CONTROLLER = atHome(DEMO_PEOPLE.controller);

function keyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "rorkult-keys-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return join(folder, "keys");
}

const on = (client: pg.Client): Transaction => ({
	query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
		(await client.query<Row>(sql, [...values])).rows,
});

/** What verifying finds after statements of somebody who has the owner's rights and takes the triggers away. */
async function foundAfter(
	config: Config,
	folder: string,
	statements: readonly string[],
	asked: Partial<Asked> = {},
): Promise<{ findings: Finding[]; extent: Extent }> {
	return asOwner(config, async (client) => {
		await client.query("begin");
		for (const table of ["entry", "leaf", "node", "checkpoint"]) {
			await client.query(`alter table journal.${table} disable trigger user`);
		}
		for (const sql of statements) await client.query(sql);
		const walk = verifyJournal(on(client), { trusted: readPublicKeys(folder), exported: null, ...asked });
		const findings: Finding[] = [];
		for (;;) {
			const { value, done } = await walk.next();
			if (done) {
				await client.query("rollback");
				return { findings, extent: value };
			}
			findings.push(value);
		}
	});
}

const UNITS = 600;

/**
 * Entries of many units are sealed, in full checkpoints but for the last: a transaction of another test on the
 * same server would hold some of them back.
 */
async function sealedJournal() {
	const { config, database } = await testDatabase();
	const folder = keyFolder();
	await asOwner(config, (client) =>
		client.query(
			`insert into people.unit (agency_id, id, name)
			select $1, gen_random_uuid(), 'Seksjon ' || n from generate_series(1, ${UNITS}) as n`,
			[CONTROLLER.agencyId],
		),
	);
	const held = "select 1 from journal.entry where xid >= pg_snapshot_xmin(pg_current_snapshot())";
	await expect.poll(() => ask(config, held), { timeout: 15_000 }).toEqual([]);
	await sealed(config, database, folder);
	return { config, database, folder };
}

/** Seals until nothing waits: a transaction of another test on the same server may hold entries back. */
async function sealed(config: Config, database: Database, folder: string): Promise<void> {
	const waiting = async () => {
		await sealAll(database, folder);
		const [state] = await ask<{ waiting: number }>(config, "select waiting::int from journal.sealing()");
		return state?.waiting;
	};
	await expect.poll(waiting, { timeout: 15_000 }).toBe(0);
}

const ask = <Row extends object>(config: Config, sql: string): Promise<Row[]> =>
	asOwner(config, async (client) => (await client.query<Row>(sql)).rows);

const exportedNow = (config: Config): Promise<Checkpoint | null> =>
	asOwner(config, async (client) => {
		const last = await lastCheckpoint(on(client));
		return (
			last && checkpointIn(checkpointFile(last, createPublicKey(generateKeyPairSync("ed25519").privateKey)))
		);
	});

describe("sealing", () => {
	test("numbers every entry without gaps and signs for them with a key of its own", async () => {
		const { config, folder } = await sealedJournal();
		const [state] = await ask<{ entries: number; last: number }>(
			config,
			"select count(*)::int as entries, max(seq)::int as last from journal.entry",
		);
		expect(state?.entries).toBeGreaterThan(UNITS);
		expect(state?.last).toBe(state?.entries);
		const names = readdirSync(folder);
		expect(names.map((name) => statSync(join(folder, name)).mode & 0o777).sort()).toEqual([0o600, 0o644]);
		const { findings, extent } = await foundAfter(config, folder, []);
		expect(findings).toEqual([]);
		expect(extent.entries).toBe(state?.entries);
		expect(extent.checkpoints).toBeGreaterThan(2);
	});

	test("leaves no gap and no second tree where several seal at once", async () => {
		const { config, database } = await testDatabase();
		const folder = keyFolder();
		await Promise.all([1, 2, 3, 4].map(() => sealAll(database, folder)));
		await sealed(config, database, folder);
		expect((await foundAfter(config, folder, [])).findings).toEqual([]);
		expect(readdirSync(folder)).toHaveLength(2);
	});

	test("waits for a transaction that began before and may still write", async () => {
		const { config, database, folder } = await sealedJournal();
		const insert = `insert into people.unit (agency_id, id, name) values ('${CONTROLLER.agencyId}', gen_random_uuid(), 'Sen')`;
		await asOwner(config, async (slow) => {
			await slow.query("begin");
			await slow.query(insert);
			await asOwner(config, (quick) => quick.query(insert));
			expect(await sealAll(database, folder)).toEqual({ done: 0 });
			await slow.query("commit");
		});
		await sealed(config, database, folder);
		const order = await ask<{ seq: string }>(
			config,
			"select seq from journal.entry order by id desc limit 2",
		);
		expect(Number(order[0]?.seq)).toBe(Number(order[1]?.seq) + 1);
	});

	test("goes on with a new key that the old one vouched for", async () => {
		const { config, database, folder } = await sealedJournal();
		const first = readPublicKeys(folder);
		const changed = await asOwner(config, (client) => changeKey(on(client), folder, new Date(), false));
		await asOwner(config, (client) =>
			client.query("update people.unit set name = name || ' B', version = version + 1"),
		);
		await sealed(config, database, folder);
		const [last] = await ask<{ key_id: string }>(config, "select key_id from journal.last_checkpoint()");
		expect(changed).toEqual({ keyId: last?.key_id });
		expect(first.has(last?.key_id ?? "")).toBe(false);
		expect((await foundAfter(config, folder, [], { trusted: first })).findings).toEqual([]);
	});

	test("stops where the key is gone, and goes on with one that the checker must be given", async () => {
		const { config, database, folder } = await sealedJournal();
		const first = readPublicKeys(folder);
		const elsewhere = keyFolder();
		expect(await sealAll(database, elsewhere)).toMatchObject({ done: "key-missing" });
		await asOwner(config, (client) => changeKey(on(client), elsewhere, new Date(), true));
		await sealed(config, database, elsewhere);
		const kinds = async (trusted: ReadonlyMap<string, KeyObject>) =>
			(await foundAfter(config, folder, [], { trusted })).findings;
		expect(await kinds(first)).toMatchObject([{ kind: "checkpoint", fault: "unknown-key" }]);
		expect(await kinds(new Map([...first, ...readPublicKeys(elsewhere)]))).toEqual([]);
	});

	test("stops where the last checkpoint is not the one that was signed", async () => {
		const { config, database, folder } = await sealedJournal();
		await asOwner(config, async (client) => {
			await client.query("alter table journal.checkpoint disable trigger user");
			await client.query("update journal.checkpoint set root = sha256('x')");
		});
		expect(await sealAll(database, folder)).toEqual({ done: "broken" });
	});
});

describe("verifying", () => {
	test("names entries that were changed, removed, moved or put in", async () => {
		const { config, folder } = await sealedJournal();
		const { findings } = await foundAfter(config, folder, [
			"update journal.entry set reason = 'en annen' where seq = 10",
			"delete from journal.entry where seq = 20",
			"update journal.entry set seq = null where seq = 30",
			"update journal.entry set seq = -1 * seq where seq in (40, 50)".replace("-1 * seq", "100000 + seq"),
			"update journal.entry set seq = case seq when 100040 then 50 else 40 end where seq > 100000",
			"alter table journal.entry drop constraint entry_seq_key",
			"insert into journal.entry (seq, effective_at, action, relation, row_key) values (60, now(), 'x', 'people.unit', '{}')",
			"update journal.leaf set hash = sha256('x') where seq = 70",
			"delete from journal.leaf where seq = 80",
		]);
		const sealedOnes = findings.filter(({ kind }) => kind !== "row");
		expect(sealedOnes.map((finding) => ({ ...finding, entry: undefined }))).toEqual([
			{ kind: "changed", seq: 10 },
			{ kind: "removed", seq: 20 },
			{ kind: "moved", seq: null, from: 30 },
			{ kind: "moved", seq: 40, from: 50 },
			{ kind: "moved", seq: 50, from: 40 },
			{ kind: "inserted", seq: 60 },
			{ kind: "changed", seq: 70 },
			{ kind: "hash", seq: 80 },
			{ kind: "range", from: 1, to: 256, checkpoint: 1 },
			expect.objectContaining({ kind: "node", level: 8, place: 0 }),
		]);
		for (const finding of findings) expect(findingLine(finding)).toMatch(/^[A-ZÆØÅ ]+ .+[.]$/);
	});

	test("narrows an entry that was changed with its hash down to its checkpoint, and believes the rest", async () => {
		const { config, folder } = await sealedJournal();
		const { findings } = await foundAfter(config, folder, [
			"update journal.entry set action = 'letter.forge' where seq = 300",
			`update journal.leaf l set hash = sha256('\\x00'::bytea || convert_to(journal.canonical(e.*), 'UTF8'))
			from journal.entry e where e.seq = l.seq and l.seq = 300`,
		]);
		expect(findings.filter(({ kind }) => kind !== "node")).toEqual([
			{ kind: "range", from: 257, to: 512, checkpoint: 2 },
		]);
	});

	test("finds a tail that was cut back, with the checkpoint that was taken out before", async () => {
		const { config, folder } = await sealedJournal();
		const exported = await exportedNow(config);
		const cut = [
			"delete from journal.checkpoint where tree_size > 512",
			"delete from journal.leaf where seq > 512",
			"delete from journal.entry where seq > 512",
		];
		const sealedOnly = ({ findings }: { findings: Finding[] }) =>
			findings.filter(({ kind }) => kind !== "row");
		expect(sealedOnly(await foundAfter(config, folder, cut))).toEqual([]);
		expect(sealedOnly(await foundAfter(config, folder, cut, { exported }))).toEqual([
			{ kind: "cut", from: 513, to: exported?.treeSize },
		]);
		expect(sealedOnly(await foundAfter(config, folder, cut.slice(1)))).toContainEqual(
			expect.objectContaining({ kind: "removed", seq: 513 }),
		);
	});

	test("finds a journal that was cut back and sealed anew, with the checkpoint that was taken out before", async () => {
		const { config, database, folder } = await sealedJournal();
		const exported = await exportedNow(config);
		await asOwner(config, async (client) => {
			for (const table of ["entry", "leaf", "checkpoint"]) {
				await client.query(`alter table journal.${table} disable trigger user`);
			}
			await client.query("delete from journal.checkpoint where tree_size > 512");
			await client.query("delete from journal.leaf where seq > 512");
			await client.query("update journal.entry set seq = null, action = 'letter.forge' where seq > 512");
		});
		await sealed(config, database, folder);
		expect((await foundAfter(config, folder, [])).findings).toEqual([]);
		expect((await foundAfter(config, folder, [], { exported })).findings).toEqual([
			{ kind: "rewritten", to: exported?.treeSize },
		]);
	});

	test("finds checkpoints that were removed or changed, and an exported one that is forged", async () => {
		const { config, folder } = await sealedJournal();
		const exported = await exportedNow(config);
		const forged = exported && { ...exported, treeSize: exported.treeSize + 1 };
		const { findings } = await foundAfter(
			config,
			folder,
			[
				"delete from journal.checkpoint where number = 1",
				"update journal.checkpoint set up_to_seq = 1000000, tree_size = 1000000 where number = 2",
			],
			{ exported: forged },
		);
		expect(findings).toEqual([
			{ kind: "checkpoint", number: 2, fault: "signature" },
			{ kind: "checkpoint", number: 1, fault: "removed" },
			{ kind: "checkpoint", number: forged?.number, fault: "signature" },
		]);
	});

	test("names live rows that differ from what the journal last said, their histories and their batches", async () => {
		const { config, database, folder } = await sealedJournal();
		const { personId, agencyId } = CONTROLLER;
		await database.as(CONTROLLER, { name: "letter.upload", requestId: "x" }, (tx) =>
			tx.query(
				`insert into platform.answer (agency_id, actor, key, request_sha256, answer, answered_at)
				select $1, $2, 'nøkkel ' || n, 'x', '{}', now() from generate_series(1, 3) as n`,
				[agencyId, personId],
			),
		);
		await sealed(config, database, folder);
		expect((await foundAfter(config, folder, [])).findings).toEqual([]);
		const units = await ask<{ id: string }>(config, "select id from people.unit order by id limit 4");
		const [changed, removed, renamed, silenced] = units.map(({ id }) => id);
		const { findings } = await foundAfter(config, folder, [
			"alter table people.unit disable trigger user",
			"alter table platform.answer disable trigger user",
			"alter table people.person disable trigger user",
			`update people.unit set name = 'Et annet' where id = '${changed}'`,
			`delete from people.unit where id = '${removed}'`,
			`update people.unit_history set name = 'Et annet' where id = '${renamed}'`,
			`delete from people.unit_history where id = '${silenced}'`,
			`insert into people.unit (agency_id, id, name) values ('${agencyId}', '${agencyId}', 'Ny')`,
			`update people.person set name = 'En annen' where id = '${personId}'`,
			"delete from platform.answer where key = 'nøkkel 1'",
			"update platform.answer set request_sha256 = 'y' where key = 'nøkkel 2'",
			"alter table people.unit enable trigger user",
			"alter table people.person enable trigger user",
			"alter table platform.answer enable trigger user",
		]);
		const told = findings.map((finding) =>
			finding.kind === "row" ? `${finding.relation} ${finding.fault} ${finding.key}` : finding.kind,
		);
		const has = (words: string, id: string | undefined) =>
			expect(
				told.some((line) => line.startsWith(words) && line.includes(id ?? "?")),
				words,
			).toBe(true);
		has("people.unit changed", changed);
		has("people.unit removed", removed);
		has("people.unit unknown", agencyId);
		has("people.unit history", renamed);
		has("people.unit history", silenced);
		has("people.person changed", personId);
		has("platform.answer unknown", "nøkkel 2");
		expect(told.filter((line) => line.startsWith("platform.answer batch"))).toHaveLength(2);
		expect(told).toHaveLength(9);
	});

	test("says which table is journalled no more", async () => {
		const { config, folder } = await sealedJournal();
		const { findings } = await foundAfter(config, folder, ["alter table people.unit disable trigger keep"]);
		expect(findings).toEqual([{ kind: "unwatched", relation: "people.unit" }]);
	});

	test("takes a column that came later for what it was when it came", async () => {
		const { config, folder } = await sealedJournal();
		const later = [
			"alter table people.unit add column colour text not null default 'blå'",
			"alter table people.unit_history add column colour text not null default 'blå'",
			"alter table people.unit add column note text",
			"alter table people.unit_history add column note text",
		];
		expect((await foundAfter(config, folder, later)).findings).toEqual([]);
		const forged = [
			"alter table people.unit disable trigger user",
			"update people.unit set note = 'x' where name = 'Seksjon 7'",
			"alter table people.unit enable trigger user",
		];
		expect((await foundAfter(config, folder, [...later, ...forged])).findings).toMatchObject([
			{ kind: "row", relation: "people.unit", fault: "changed" },
		]);
	});
});

describe("rorkult_app and what is sealed", () => {
	test.each([
		"select from journal.checkpoint",
		"select from journal.leaf",
		"update journal.checkpoint set root = sha256('x')",
		"delete from journal.checkpoint",
		"truncate journal.checkpoint, journal.leaf, journal.node",
		"update journal.entry set seq = 1",
		"insert into journal.leaf values (1, 1, sha256('x'))",
	])("may not %s", async (statement) => {
		const { database } = await testDatabase();
		const deed = { name: "letter.upload", requestId: "x" };
		await expect(database.as(CONTROLLER, deed, (tx) => tx.query(statement))).rejects.toThrow(
			"permission denied",
		);
	});

	test("is not undone by the owner without taking triggers away", async () => {
		const { config } = await sealedJournal();
		for (const statement of [
			"delete from journal.checkpoint",
			"update journal.leaf set hash = sha256('x')",
			"truncate journal.node",
		]) {
			await expect(asOwner(config, (client) => client.query(statement))).rejects.toThrow("only grows");
		}
	});
});
