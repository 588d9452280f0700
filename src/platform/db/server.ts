import type pg from "pg";

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
