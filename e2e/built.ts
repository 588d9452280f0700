import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { configOf, createDatabase } from "../test/engines/databases.ts";
import { runEngine } from "../test/engines/engine.ts";
import { buildAll, placeOf, startProgram } from "./program.ts";

/**
 * Builds the program and the web before any journey: two that built at once would take each other's files away. Then
 * lets the program read the demonstration in, which most journeys begin with.
 */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
	buildAll();
	const stop = await runEngine()(project);
	const { engine } = project.getProvidedContext();
	const folder = mkdtempSync(join(tmpdir(), "rorkult-e2e-"));
	const demo = configOf(engine, "template_year", join(folder, "demo"));
	await createDatabase(engine, "template_year", engine.template);
	await (await startProgram("demo", placeOf(demo))).close();
	project.provide("installed", { test: configOf(engine, engine.template, join(folder, "test")), demo });
	return async () => {
		await stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
