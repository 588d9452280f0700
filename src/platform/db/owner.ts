import { join } from "node:path";
import pg from "pg";
import type { Config } from "../config.ts";
import { Fault } from "../fault.ts";
import { databaseServer } from "./choose.ts";
import type { Transaction } from "./database.ts";
import { connectionFault } from "./faults.ts";
import { isHeldByAnother } from "./lock.ts";
import { pendingMigrations } from "./migrate.ts";
import { doorIn } from "./postmaster.ts";
import { readSecrets } from "./secrets.ts";
import type { DatabaseServer } from "./server.ts";
import { readableFolder } from "./unprivileged.ts";

/** Whether a transaction may write, or reads one and the same state of everything. */
export type Manner = "writes" | "reads";

/**
 * Runs work in one transaction of the owner, who sees all agencies: upkeep on the command line.
 *
 * The embedded database may be in use: then its running server is asked, else it is started for the work.
 *
 * @throws Fault when nobody answers, or the database has not the program's shape
 */
export async function inOwnersTransaction<Result>(
	config: Config,
	manner: Manner,
	work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
	const server = runningServer(config) ?? (await databaseServer(config));
	const client = new pg.Client(server.owner);
	// Without a listener a connection that breaks would end the process; the statement under way fails anyway.
	client.on("error", () => {});
	try {
		await client.connect();
		const trouble = await pendingMigrations(client);
		if (trouble !== null) throw new Fault(trouble);
		await client.query("set role rorkult_owner");
		await client.query(manner === "reads" ? "begin isolation level repeatable read read only" : "begin");
		const result = await work({
			query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
				(await client.query<Row>(sql, [...values])).rows,
		});
		await client.query("commit");
		return result;
	} catch (error) {
		throw connectionFault(error);
	} finally {
		await client.end().catch(() => {});
		await server.stop();
	}
}

/** How to log in to the embedded server that another process runs in DATA_DIR; null where none does. */
function runningServer(config: Config): Pick<DatabaseServer, "owner" | "stop"> | null {
	if (config.databaseUrl !== null || !isHeldByAnother(config.dataDir)) return null;
	const { ownerPassword, installation } = readSecrets(config.dataDir);
	const door = doorIn(join(readableFolder(config.dataDir, installation), "postgres"));
	if (door === null) return null;
	const owner = { ...door, user: "rorkult_owner", password: ownerPassword, database: "rorkult" };
	return { owner, stop: async () => {} };
}
