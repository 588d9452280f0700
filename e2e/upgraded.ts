/** A program whose letter another reader has read: what a person meets after an upgrade. */
import { join } from "node:path";
import { openDatabase } from "#platform/db/database.ts";
import { installationRoot } from "#platform/root.ts";
import { startServer } from "../src/app/server.ts";
import { copyOf, openingSessions } from "./installed.ts";
import { type Program, readIn } from "./program.ts";

/** The name of a reader that never ran. */
const OTHER = "0.0.9+000000000001";

/** Reads a letter in under the name of another reader, and starts the program that is built. */
export async function startUpgraded(letter: string): Promise<Program & { readonly id: string }> {
	const { config: copied, remove } = await copyOf("test");
	// By the machine's clock: nothing here hangs on a day.
	const config = { ...copied, clockStart: null, port: 0, publicUrl: "http://127.0.0.1:0" };
	const built = {
		readerEntry: new URL(`file://${installationRoot}/dist/letter.worker.mjs`),
		webFolder: join(installationRoot, "dist/web"),
	};
	const database = await openDatabase(config);
	const signIn = openingSessions(config);
	const before = await startServer(config, database, { ...built, readerVersion: OTHER });
	const id = await readIn({ ...before, signIn }, "brev.md", Buffer.from(letter));
	await before.close();
	const server = await startServer(config, database, built);
	return {
		id,
		url: server.url,
		signIn,
		async close() {
			await server.close();
			await database.close();
			await remove();
		},
	};
}
