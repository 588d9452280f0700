import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { furnishDemo } from "#people";
import { readConfig } from "#platform/config.ts";
import { openDatabase } from "#platform/db/database.ts";
import { startEmbedded } from "#platform/db/embedded.ts";
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

/** Runs one PostgreSQL for all tests of a project, in a folder that is gone afterwards. */
export function runEngine(enginePackage?: string) {
	return async (project: TestProject) => {
		const dataDir = mkdtempSync(join(tmpdir(), "rorkult-test-"));
		const server = await startEmbedded({ dataDir, enginePackage });
		const { administrator, owner, app } = server;
		const engine: Engine = { administrator, owner, app, template: "template_demo" };
		await makeTemplate(engine);
		project.provide("engine", engine);
		return async () => {
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		};
	};
}

async function makeTemplate({ administrator, owner, app, template }: Engine): Promise<void> {
	const client = new pg.Client(administrator);
	await client.connect();
	// Nothing here outlives the tests: a database that need not survive a power cut is made and left sooner.
	await client.query("alter system set fsync = off");
	await client.query("select pg_reload_conf()");
	await client.query(`create database ${template} owner rorkult_owner`);
	await client.end();
	const config = readConfig({
		RORKULT_MODE: "test",
		RORKULT_CLOCK: "2025-05-06T09:00:00+02:00",
		DATABASE_URL: addressOf(owner, template),
		DATABASE_APP_URL: addressOf(app, template),
		LOG_LEVEL: "error",
	});
	await (await openDatabase(config, { furnish: furnishDemo })).close();
}
