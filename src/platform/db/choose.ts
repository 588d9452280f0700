import type { Config } from "../config.ts";
import { startEmbedded } from "./embedded.ts";
import { readSecrets } from "./secrets.ts";
import type { DatabaseServer } from "./server.ts";

/**
 * The database server of a configuration; the embedded one is started.
 *
 * @throws Fault when the embedded server cannot start
 */
export async function databaseServer(config: Config): Promise<DatabaseServer> {
	if (config.databaseUrl === null) return startEmbedded({ dataDir: config.dataDir });
	const remote = { lost: new Promise<void>(() => {}), stop: async () => {} };
	const owner = { connectionString: config.databaseUrl };
	const migratesItself = config.mode !== "production";
	if (config.databaseAppUrl !== null || !migratesItself) {
		const connectionString = config.databaseAppUrl ?? config.databaseUrl;
		return { owner, app: { connectionString }, appPassword: null, migratesItself, ...remote };
	}
	const { appPassword } = readSecrets(config.dataDir);
	const app = new URL(config.databaseUrl);
	app.username = "rorkult_app";
	app.password = appPassword;
	return {
		owner,
		app: { connectionString: app.href },
		appPassword,
		migratesItself,
		...remote,
	};
}
