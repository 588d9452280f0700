/** The databases of an engine under test. */
import pg from "pg";
import { type Config, readConfig } from "#platform/config.ts";
import { addressOf } from "./address.ts";

/** A running PostgreSQL, as tests are given it. */
export interface Engine {
	readonly administrator: pg.ClientConfig;
	readonly owner: pg.ClientConfig;
	readonly app: pg.ClientConfig;
	/** A migrated database with the demonstration's people, which nobody is connected to: others are made like it. */
	readonly template: string;
}

declare module "vitest" {
	export interface ProvidedContext {
		engine: Engine;
	}
}

/**
 * The connections with every right that this process has, one for each engine by its address: to open another for each
 * statement would take longer than most of them.
 */
const connections = new Map<string, Promise<pg.Client>>();

async function connected(login: pg.ClientConfig): Promise<pg.Client> {
	const client = new pg.Client(login);
	// The engine is stopped when all tests are done.
	client.on("error", () => connections.delete(String(login.host)));
	await client.connect();
	return client;
}

/** Runs a statement with every right. */
export async function asAdministrator({ administrator }: Engine, sql: string): Promise<void> {
	const host = String(administrator.host);
	const connection = connections.get(host) ?? connected(administrator);
	connections.set(host, connection);
	await (await connection).query(sql);
}

/**
 * Makes a database.
 *
 * @param like a database that nobody is connected to; null for an empty one
 */
export function createDatabase(engine: Engine, name: string, like: string | null): Promise<void> {
	const template = like === null ? "" : `template ${like}`;
	// Its files are copied: the other way, by the log, reads and writes each page.
	const sql = `create database ${name} owner rorkult_owner ${template} strategy file_copy`;
	return asAdministrator(engine, sql);
}

/** The configuration of an installation whose database is on an engine. */
export function configOf({ owner, app }: Engine, database: string, dataDir: string): Config {
	return readConfig({
		DATA_DIR: dataDir,
		RORKULT_MODE: "test",
		RORKULT_CLOCK: "2025-05-06T09:00:00+02:00",
		DATABASE_URL: addressOf(owner, database),
		DATABASE_APP_URL: addressOf(app, database),
		LOG_LEVEL: "error",
	});
}
