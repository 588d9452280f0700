import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/db/database.ts";
import { startJobs, type Working } from "#platform/jobs/runner.ts";
import { keyFolder } from "#platform/journal/keys.ts";
import { keepSealing } from "#platform/journal/sealer.ts";
import type { Log } from "#platform/log.ts";
import { jobs } from "./jobs.ts";

/**
 * Does what nobody waits for: jobs, and sealing the journal. Every process of the program does, with or without
 * serving pages; the database sees to it that each job is one process's and that one of them seals.
 */
export function startWorker(config: Config, database: Database, log: Log): Working {
	const sealing = keepSealing(database, keyFolder(config.dataDir), log);
	const working = startJobs(database, jobs, log);
	return {
		async stop() {
			await working.stop();
			await sealing.stop();
		},
	};
}
