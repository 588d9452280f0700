import { join } from "node:path";
import pg from "pg";
import type { Config } from "../config.ts";
import { Fault } from "../fault.ts";
import { databaseServer } from "./choose.ts";
import { copyIn, copyOut } from "./copy.ts";
import type { Transaction } from "./database.ts";
import { connectionFault } from "./faults.ts";
import { isHeldByAnother } from "./lock.ts";
import { type Migrations, migrationsOn, pendingMigrations, refuseOldServer } from "./migrate.ts";
import { doorIn } from "./postmaster.ts";
import { becomeOwner } from "./roles.ts";
import { readSecrets } from "./secrets.ts";
import type { DatabaseServer } from "./server.ts";
import { readableFolder } from "./unprivileged.ts";

/** Whether a transaction may write, or reads one and the same state of everything. */
export type Manner = "writes" | "reads";

/** A transaction of the owner, who may also copy whole tables. */
export interface OwnersTransaction extends Transaction {
	/** The rows of `copy … to stdout`, in gulps; read to their end before the next statement. */
	copyOut(sql: string): AsyncIterable<Buffer>;
	/** Sends rows to `copy … from stdin`. */
	copyIn(sql: string, chunks: AsyncIterable<Buffer>): Promise<void>;
}

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
	work: (tx: OwnersTransaction) => Promise<Result>,
): Promise<Result> {
	const server = runningServer(config) ?? (await databaseServer(config));
	return connected(server, async (client) => {
		const trouble = await pendingMigrations(client);
		if (trouble !== null) throw new Fault(trouble);
		await client.query("set role rorkult_owner");
		return within(client, manner, work);
	});
}

/**
 * Runs work in one transaction of the owner on a database that may have no shape yet, or another one, and
 * then more work on what has become of it.
 *
 * @throws Fault when another process runs the embedded database, or nobody answers
 */
export async function inMakersTransaction<Made, Result>(
	config: Config,
	make: (tx: OwnersTransaction, migrations: Migrations) => Promise<Made>,
	afterwards: (tx: Transaction, made: Made) => Promise<Result>,
): Promise<Result> {
	const server = await databaseServer(config);
	return connected(server, async (client) => {
		await refuseOldServer(client);
		await becomeOwner(client, server.appPassword);
		const made = await within(client, "writes", (tx) => make(tx, migrationsOn(client)));
		return within(client, "reads", (tx) => afterwards(tx, made));
	});
}

/** Runs work on a connection of the owner, and lets the server go after. */
async function connected<Result>(
	server: Pick<DatabaseServer, "owner" | "stop">,
	work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
	const client = new pg.Client(server.owner);
	// Without a listener a connection that breaks would end the process; the statement under way fails anyway.
	client.on("error", () => {});
	try {
		await client.connect();
		return await work(client);
	} catch (error) {
		throw connectionFault(error);
	} finally {
		await client.end().catch(() => {});
		await server.stop();
	}
}

async function within<Result>(
	client: pg.Client,
	manner: Manner,
	work: (tx: OwnersTransaction) => Promise<Result>,
): Promise<Result> {
	await client.query(manner === "reads" ? "begin isolation level repeatable read read only" : "begin");
	const result = await work({
		query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
			(await client.query<Row>(sql, [...values])).rows,
		copyOut: (sql) => copyOut(client, sql),
		copyIn: (sql, chunks) => copyIn(client, sql, chunks),
	});
	await client.query("commit");
	return result;
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
