import { readConfig } from "#platform/config.ts";
import { openDatabase } from "#platform/db/database.ts";
import { Fault } from "#platform/fault.ts";
import { createLog } from "#platform/log.ts";
import { startWorker } from "../app/worker.ts";
import { endingSignal } from "./start.ts";

/** `rorkult worker`: does jobs and seals the journal until it is told to end, and serves no page. */
export async function workerCommand(words: readonly string[]): Promise<number> {
	if (words.length > 0) throw new Fault(`rorkult worker tar ingen argumenter, heller ikke «${words[0]}».`);
	const config = readConfig(undefined, "maintain");
	if (config.databaseUrl === null) {
		throw new Fault(
			"rorkult worker krever DATABASE_URL: med den innebygde databasen gjør rorkult start jobbene selv.",
		);
	}
	if (config.mode === "production" && config.databaseAppUrl === null) {
		throw new Fault("rorkult worker krever DATABASE_APP_URL: adressen som programmet logger inn med.");
	}
	const told = endingSignal();
	const database = await openDatabase(config);
	try {
		const trouble = await database.trouble();
		if (trouble !== null) throw new Fault(trouble);
		const worker = startWorker(config, database, createLog(config.logLevel));
		process.stdout.write("Rorkult gjør jobber.\n");
		await told;
		await worker.stop();
		return 0;
	} finally {
		await database.close();
	}
}
