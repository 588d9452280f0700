import { randomBytes, randomUUID } from "node:crypto";
import { cpSync, existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import type { Role } from "#people";
import type { Config } from "#platform/config.ts";
import { type Database, openDatabase } from "#platform/db/database.ts";
import { asAdministrator, configOf, createDatabase } from "./engines/databases.ts";

/** An empty database on the engine under test, and the configuration that names it; gone after the test. */
export function emptyDatabase(): Promise<Config> {
	return newDatabase(null);
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
	const config = await newDatabase(like && new URL(like.databaseUrl ?? "").pathname.slice(1), done);
	if (like !== null && existsSync(like.dataDir)) cpSync(like.dataDir, config.dataDir, { recursive: true });
	return config;
}

async function newDatabase(
	like: string | null,
	done: (undo: Undo) => void = onTestFinished,
): Promise<Config> {
	const name = `test_${randomBytes(6).toString("hex")}`;
	const engine = inject("engine");
	await createDatabase(engine, name, like);
	done(() => asAdministrator(engine, `drop database if exists ${name} with (force)`));
	const dataDir = join(tmpdir(), name);
	done(() => rmSync(dataDir, { recursive: true, force: true }));
	return configOf(engine, name, dataDir);
}

/** A migrated database with the demonstration's organisations and people; closed and gone after the test. */
export async function testDatabase(): Promise<{ readonly config: Config; readonly database: Database }> {
	const config = await newDatabase(inject("engine").template);
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
