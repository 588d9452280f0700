import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "#platform/db/embedded.ts";

/** A running PostgreSQL, as tests are given it. */
export interface Engine {
	readonly administrator: pg.ClientConfig;
	readonly owner: pg.ClientConfig;
	readonly app: pg.ClientConfig;
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
		project.provide("engine", { administrator, owner, app });
		return async () => {
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		};
	};
}
