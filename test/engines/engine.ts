import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { furnishDemo } from "#people";
import { openDatabase } from "#platform/db/database.ts";
import { startEmbedded } from "#platform/db/embedded.ts";
import { asAdministrator, configOf, createDatabase, type Engine } from "./databases.ts";

/**
 * Nothing here outlives the tests, so nothing is written for the sake of a power cut; and the many databases, each of
 * them there for a moment, are not worth looking after.
 */
const UNKEPT = [
	"fsync = off",
	"synchronous_commit = off",
	"full_page_writes = off",
	"autovacuum = off",
	"max_wal_size = '1GB'",
	"checkpoint_timeout = '1h'",
];

/** Runs one PostgreSQL for all tests of a project, in a folder that is gone afterwards. */
export function runEngine(enginePackage?: string) {
	return async (project: TestProject): Promise<() => Promise<void>> => {
		const dataDir = mkdtempSync(join(tmpdir(), "rorkult-test-"));
		const server = await startEmbedded({ dataDir, enginePackage });
		const { administrator, owner, app } = server;
		const engine: Engine = { administrator, owner, app, template: "template_demo" };
		for (const setting of UNKEPT) await asAdministrator(engine, `alter system set ${setting}`);
		await asAdministrator(engine, "select pg_reload_conf()");
		await createDatabase(engine, engine.template, null);
		const template = configOf(engine, engine.template, join(dataDir, "template"));
		await (await openDatabase(template, { furnish: furnishDemo })).close();
		project.provide("engine", engine);
		return async () => {
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		};
	};
}
