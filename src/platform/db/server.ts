import type pg from "pg";
import type { Config } from "../config.ts";
import { startEmbedded } from "./embedded.ts";
import { readSecrets } from "./secrets.ts";

/** A PostgreSQL that the program may use: how to log in as each of its two roles, and how to let it go. */
export interface DatabaseServer {
	/** Logs in as the owner, or as one who may become it. For migration and upkeep. */
	readonly owner: pg.ClientConfig;
	/** Logs in as rorkult_app. For the running program. */
	readonly app: pg.ClientConfig;
	/** The password that migration gives rorkult_app; null where that login is somebody else's to make. */
	readonly appPassword: string | null;
	/** Migrated when it is opened; else a database administrator runs `rorkult migrate`. */
	readonly migratesItself: boolean;
	/** Fulfilled when an embedded server ends without having been stopped. */
	readonly lost: Promise<void>;
	/** Ends an embedded server; does nothing to one that has an address. */
	stop(): Promise<void>;
}

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
