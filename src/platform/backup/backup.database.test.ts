import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { atHome, DEMO_PEOPLE } from "#people";
import type { Config } from "#platform/config.ts";
import { type Database, openDatabase } from "#platform/db/database.ts";
import { inMakersTransaction, inOwnersTransaction } from "#platform/db/owner.ts";
import type { Finding } from "#platform/journal/finding.ts";
import { keyFolder, readPublicKeys } from "#platform/journal/keys.ts";
import { sealAll } from "#platform/journal/sealer.ts";
import { verifyJournal } from "#platform/journal/verify.ts";
import { asOwner, emptyDatabase, testDatabase } from "../../../test/database.ts";
import { pictureOf } from "../../../test/picture.ts";
import { checkBackup, type Restored, restoreBackup } from "./restore.store.ts";
import { takeBackup } from "./take.store.ts";

const CONTROLLER = atHome(DEMO_PEOPLE.controller);

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "rorkult-backup-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const take = (config: Config, name: string) =>
	inOwnersTransaction(config, "reads", (tx) => takeBackup(tx, join(folder, name), "0.0.0", []));

const restore = (config: Config, path: string): Promise<Restored> =>
	inMakersTransaction(
		config,
		(tx, migrations) => restoreBackup(tx, migrations, path),
		async (_, restored) => restored,
	);

/** Reads a letter in whose words are the hardest that `copy` can meet. */
async function addLetter(database: Database, id: string, words: string): Promise<void> {
	const { agencyId, personId } = CONTROLLER;
	await database.as(CONTROLLER, { name: "letter.upload", requestId: "prøve" }, async (tx) => {
		const content = Buffer.from(words);
		await tx.query(
			`insert into letters.file (agency_id, sha256, content, added_at)
			values ($1, encode(sha256($2::bytea), 'hex'), $2, now())`,
			[agencyId, content],
		);
		await tx.query(
			`insert into letters.letter
				(agency_id, id, title, kind, file_name, media_type, file_sha256, file_size, uploaded_at, uploaded_by)
			values ($1, $2, $3, 'other', 'brev.txt', 'text/plain', encode(sha256($4::bytea), 'hex'), 4, now(), $5)`,
			[agencyId, id, words, content, personId],
		);
		await tx.query(
			`insert into letters.reading (agency_id, letter_id, reader_version, reading, blocks, created_at)
			values ($1, $2, '1', '{"document":{},"requirements":[],"assignments":[],"findings":[]}', '[]', now())`,
			[agencyId, id],
		);
	});
}

const LETTER = "00000000-0000-7000-8000-00000000a001";
const NASTY = "Linje 1\n\\.\n\\N\ttabulator \\ omvendt 🦭\r\n{tom}";

async function filledDatabase(): Promise<{ config: Config; database: Database }> {
	const { config, database } = await testDatabase();
	await addLetter(database, LETTER, NASTY);
	await sealAll(database, keyFolder(config.dataDir));
	return { config, database };
}

async function findingsIn(config: Config, keysOf: Config): Promise<Finding[]> {
	const trusted = readPublicKeys(keyFolder(keysOf.dataDir));
	return inOwnersTransaction(config, "reads", async (tx) => {
		const findings: Finding[] = [];
		const walk = verifyJournal(tx, { trusted, exported: null });
		for (;;) {
			const { value, done } = await walk.next();
			if (done) return findings;
			findings.push(value);
		}
	});
}

async function schemasIn(config: Config): Promise<number> {
	const found = await asOwner(config, (client) =>
		client.query("select from pg_namespace where nspowner = 'rorkult_owner'::regrole"),
	);
	return found.rowCount ?? 0;
}

describe("a backup", { timeout: 60_000 }, () => {
	test("is put into an empty database, row for row, and the journal still proves itself", async () => {
		const { config } = await filledDatabase();
		const taken = await take(config, "kopi");
		expect(readdirSync(folder)).toEqual(["kopi"]);
		const other = await emptyDatabase();
		const restored = await restore(other, join(folder, "kopi"));
		expect(restored.migrated).toEqual([]);
		expect((await take(other, "igjen")).tables).toEqual(taken.tables);
		expect(await findingsIn(other, config)).toEqual([]);
		expect(await asOwner(other, pictureOf)).toBe(await asOwner(config, pictureOf));
	});

	test("goes on where it was: new rows are journalled and read under the same rules", async () => {
		const { config } = await filledDatabase();
		await take(config, "kopi");
		const other = await emptyDatabase();
		await restore(other, join(folder, "kopi"));
		const database = await openDatabase(other);
		onTestFinished(() => database.close());
		await addLetter(database, "00000000-0000-7000-8000-00000000a002", "Neste brev");
		const titles = await database.as(CONTROLLER, { name: "letter.list", requestId: "prøve" }, (tx) =>
			tx.query<{ title: string }>("select title from letters.letter order by id"),
		);
		expect(titles.map(({ title }) => title)).toEqual([NASTY, "Neste brev"]);
		await sealAll(database, keyFolder(config.dataDir));
		expect(await findingsIn(other, config)).toEqual([]);
	});

	test("holds one moment, whatever is written while it is taken", async () => {
		const { config, database } = await filledDatabase();
		const { tables } = await inOwnersTransaction(config, "reads", async (tx) => {
			await tx.query("select 1");
			await addLetter(database, "00000000-0000-7000-8000-00000000a003", "Kom for sent");
			return takeBackup(tx, join(folder, "kopi"), "0.0.0", []);
		});
		const rows = Object.fromEntries(tables.map(({ table, rows }) => [table, rows]));
		expect(rows["letters.letter"]).toBe(1);
		expect(rows["letters.file"]).toBe(1);
	});

	test("takes rows of many megabytes", async () => {
		const { config, database } = await testDatabase();
		await addLetter(database, LETTER, "ø\\\n".repeat(3_000_000));
		const taken = await take(config, "kopi");
		const other = await emptyDatabase();
		await restore(other, join(folder, "kopi"));
		expect((await take(other, "igjen")).tables).toEqual(taken.tables);
	});

	test("goes into a database that is migrated and empty, and into no other", async () => {
		const { config } = await filledDatabase();
		await take(config, "kopi");
		const migrated = await emptyDatabase();
		await (await openDatabase(migrated)).close();
		await restore(migrated, join(folder, "kopi"));
		await expect(restore(migrated, join(folder, "kopi"))).rejects.toThrow(/ikke tom \(\S+ har rader\)/);
		expect(await findingsIn(migrated, config)).toEqual([]);
	});

	test("is not put in under a program that runs", async () => {
		const { config } = await filledDatabase();
		await take(config, "kopi");
		const other = await emptyDatabase();
		const database = await openDatabase(other);
		onTestFinished(() => database.close());
		await database.trouble();
		await expect(restore(other, join(folder, "kopi"))).rejects.toThrow("stopp programmet");
	});
});

describe("a backup that is not whole", { timeout: 60_000 }, () => {
	test("is refused where it was cut, anywhere, and leaves nothing behind", async () => {
		const { config } = await filledDatabase();
		await take(config, "kopi");
		const path = join(folder, "kopi");
		const bytes = readFileSync(path);
		const other = await emptyDatabase();
		for (const part of [0, 5, 10, 11, Math.floor(bytes.length / 2), bytes.length - 9, bytes.length - 1]) {
			writeFileSync(path, bytes);
			truncateSync(path, part);
			await expect(restore(other, path), `${part} bytes`).rejects.toThrow(/kuttet|ikke en sikkerhetskopi/);
		}
		expect(await schemasIn(other)).toBe(0);
	});

	test("is refused where a byte was changed, unless it still holds the very same, or something was added", async () => {
		const { config } = await filledDatabase();
		await take(config, "kopi");
		const path = join(folder, "kopi");
		const bytes = readFileSync(path);
		const content = gunzipSync(bytes);
		for (let at = 0; at < bytes.length; at += 97) {
			const changed = Buffer.from(bytes);
			changed.writeUInt8(changed.readUInt8(at) ^ 0x55, at);
			writeFileSync(path, changed);
			const said = await checkBackup(path).then(
				() => "whole",
				(error: Error) => error.name,
			);
			// Bits that nothing is packed into (RFC 1951: the last byte's rest, codes of letters that do not occur).
			if (said === "whole") expect(gunzipSync(changed), `byte ${at}`).toEqual(content);
			else expect(said, `byte ${at}`).toBe("Fault");
		}
		writeFileSync(path, Buffer.concat([bytes, Buffer.from("mer")]));
		await expect(checkBackup(path)).rejects.toThrow("endret eller skadet");
	});

	test("is refused where somebody changed a row and packed it again", async () => {
		const { config } = await filledDatabase();
		await take(config, "kopi");
		const path = join(folder, "kopi");
		const head = readFileSync(path).subarray(0, 10);
		const text = gunzipSync(readFileSync(path)).toString("utf8").replace("brev.txt", "brøv.txt");
		const packed = gzipSync(text);
		head.copy(packed);
		writeFileSync(path, packed);
		await expect(checkBackup(path)).rejects.toThrow("endret eller skadet");
	});

	test("is never there by its name before it is whole", async () => {
		const { config } = await filledDatabase();
		await expect(take(config, "borte/kopi")).rejects.toThrow("Mappen finnes ikke");
		await expect(
			inOwnersTransaction(config, "reads", (tx) =>
				takeBackup(
					{
						...tx,
						copyOut: () => {
							throw new Error("cut off");
						},
					},
					join(folder, "kopi"),
					"0.0.0",
					[],
				),
			),
		).rejects.toThrow("cut off");
		expect(existsSync(join(folder, "kopi"))).toBe(false);
		expect(readdirSync(folder)).toEqual([]);
	});

	test("is refused where its schema is one that the program does not know", async () => {
		const { config } = await filledDatabase();
		await asOwner(config, (client) =>
			client.query(
				"insert into platform.migration (number, name, sha256) values (9999, '9999_later.sql', 'x')",
			),
		);
		const path = join(folder, "kopi");
		await inMakersTransaction(
			config,
			(tx) => takeBackup(tx, path, "9.0.0", []),
			async () => {},
		);
		const other = await emptyDatabase();
		await expect(restore(other, path)).rejects.toThrow(/nyere enn programmet \(9999_later\.sql/);
		expect(await schemasIn(other)).toBe(0);
	});
});
