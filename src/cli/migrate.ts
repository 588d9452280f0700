import { readConfig } from "#platform/config.ts";
import { databaseServer } from "#platform/db/choose.ts";
import { migrate } from "#platform/db/migrate.ts";
import { Fault } from "#platform/fault.ts";

/** `rorkult migrate`: brings the database to the shape that the program needs, and names the steps. */
export async function migrateCommand(words: readonly string[]): Promise<number> {
	if (words.length > 0) throw new Fault(`rorkult migrate tar ingen argumenter, heller ikke «${words[0]}».`);
	const server = await databaseServer(readConfig(undefined, "maintain"));
	try {
		const applied = await migrate(server);
		for (const name of applied) process.stdout.write(`${name}\n`);
		if (applied.length === 0) process.stderr.write("Databasen har allerede den formen programmet krever.\n");
		return 0;
	} finally {
		await server.stop();
	}
}
