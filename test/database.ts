import { randomBytes, randomUUID } from "node:crypto";
import { cpSync, existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import type { Role } from "#people";
import { type Config, readConfig } from "#platform/config.ts";
import { type Database, openDatabase } from "#platform/db/database.ts";
import { addressOf } from "./engines/address.ts";

async function asAdministrator(sql: string): Promise<void> {
	const client = new pg.Client(inject("engine").administrator);
	await client.connect();
	try {
		await client.query(sql);
	} finally {
		await client.end();
	}
}

/** An empty database on the engine under test, and the configuration that names it; gone after the test. */
export function emptyDatabase(): Promise<Config> {
	return newDatabase("");
}

/** Makes something gone again. */
export type Undo = () => void | Promise<void>;

/**
 * A copy of a database that nobody is connected to, and of what its installation keeps beside it.
 *
 * @param like null for an empty one
 * @param done takes what is to be done when it is not needed any more
 */
export async function databaseLike(
	like: Config | null,
	done: (undo: Undo) => void = onTestFinished,
): Promise<Config> {
	const template = like && new URL(like.databaseUrl ?? "").pathname.slice(1);
	const config = await newDatabase(template === null ? "" : `template ${template}`, done);
	if (like !== null && existsSync(like.dataDir)) cpSync(like.dataDir, config.dataDir, { recursive: true });
	return config;
}

async function newDatabase(made: string, done: (undo: Undo) => void = onTestFinished): Promise<Config> {
	const name = `test_${randomBytes(6).toString("hex")}`;
	const { owner, app } = inject("engine");
	await asAdministrator(`create database ${name} owner rorkult_owner ${made}`);
	done(() => asAdministrator(`drop database if exists ${name} with (force)`));
	const dataDir = join(tmpdir(), name);
	done(() => rmSync(dataDir, { recursive: true, force: true }));
	return readConfig({
		DATA_DIR: dataDir,
		RORKULT_MODE: "test",
		RORKULT_CLOCK: "2025-05-06T09:00:00+02:00",
		DATABASE_URL: addressOf(owner, name),
		DATABASE_APP_URL: addressOf(app, name),
		LOG_LEVEL: "error",
	});
}

/** A migrated database with the demonstration's organisations and people; closed and gone after the test. */
export async function testDatabase(): Promise<{ readonly config: Config; readonly database: Database }> {
	const config = await newDatabase(`template ${inject("engine").template}`);
	const database = await openDatabase(config);
	onTestFinished(() => database.close());
	return { config, database };
}

/** Somebody new at home in an organisation, with roles in its space from long ago; gives the id. */
export async function addPerson(config: Config, homeId: string, roles: readonly Role[]): Promise<string> {
	const id = randomUUID();
	await asOwner(config, async (client) => {
		await client.query("insert into people.person (agency_id, id, name) values ($1, $2, 'Prøve')", [
			homeId,
			id,
		]);
		await client.query(
			`insert into people.role (agency_id, id, person_id, role, from_day)
			select $1, gen_random_uuid(), $2, unnest($3::text[]), date '2024-01-01'`,
			[homeId, id, roles],
		);
	});
	return id;
}

/** Runs statements on a connection of the owner, as a database administrator would. */
export async function asOwner<Result>(
	config: Config,
	work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
	return connected(config.databaseUrl, work);
}

/** Runs statements as the program's role, on a connection that nobody has said an actor on. */
export async function asNobody<Result>(
	config: Config,
	work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
	return connected(config.databaseAppUrl, work);
}

async function connected<Result>(
	connectionString: string | null,
	work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
	if (connectionString === null) throw new Error("the configuration names no database");
	const client = new pg.Client({ connectionString });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
