/** A program whose letter another reader has read: what a person meets after an upgrade. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { furnishDemo } from "#people";
import { readConfig } from "#platform/config.ts";
import { openDatabase } from "#platform/db/database.ts";
import { installationRoot } from "#platform/root.ts";
import { startServer } from "../src/app/server.ts";
import { buildAll, type Program, readIn, signingIn } from "./program.ts";

/** The name of a reader that never ran. */
const OTHER = "0.0.9+000000000001";

/** Reads a letter in under the name of another reader, and starts the program that is built. */
export async function startUpgraded(letter: string): Promise<Program & { readonly id: string }> {
	buildAll();
	const data = mkdtempSync(join(tmpdir(), "rorkult-e2e-"));
	const config = { ...readConfig({ RORKULT_MODE: "test", PORT: "0", DATA_DIR: data, LOG_LEVEL: "error" }) };
	const built = {
		readerEntry: new URL(`file://${installationRoot}/dist/letter.worker.mjs`),
		webFolder: join(installationRoot, "dist/web"),
	};
	const database = await openDatabase(config, { furnish: furnishDemo });
	const before = await startServer(config, database, { ...built, readerVersion: OTHER });
	const id = await readIn({ ...before, signIn: signingIn(before.url) }, "brev.md", Buffer.from(letter));
	await before.close();
	const server = await startServer(config, database, built);
	return {
		id,
		url: server.url,
		signIn: signingIn(server.url),
		async close() {
			await server.close();
			await database.close();
			rmSync(data, { recursive: true, force: true });
		},
	};
}
