import pg from "pg";
import type { Clock } from "../clock.ts";
import { type Config, clockOf } from "../config.ts";
import { createLog, errorFields } from "../log.ts";
import { databaseServer } from "./choose.ts";
import { type Hearing, openEar } from "./hear.ts";
import { type MigrateOptions, migrate, pendingMigrations } from "./migrate.ts";
import type { DatabaseServer } from "./server.ts";

/** Who acts, and for which agency. Row-level security and the journal go by these two ids. */
export interface Actor {
	readonly personId: string;
	readonly agencyId: string;
	/** By which session; absent where the program does something by itself. */
	readonly session?: ActingSession;
}

/** The session in which somebody acts. */
export interface ActingSession {
	readonly id: string;
	/** The organisation where the person is at home: the session's rows are its. */
	readonly homeId: string;
	/** When the person last proved who they are, by the machine's clock. */
	readonly authenticatedAt: Date;
	/** When it ends at the latest. */
	readonly expiresAt: Date;
}

/** What is being done, for the journal: the declared action's name, the person's reason, the request. */
export interface Deed {
	readonly name: string;
	readonly reason?: string | null;
	readonly requestId: string;
}

/** An open transaction. It is good until the work that was given it ends, and fails loudly after. */
export interface Transaction {
	/** Runs one statement with bound values; `int8` comes as bigint, `date` as YYYY-MM-DD, instants as Date. */
	query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** The database as the running program sees it: only through a transaction that has an actor. */
export interface Database {
	/** The clock whose instants are written as `effective_at`. */
	readonly clock: Clock;
	/**
	 * Runs `work` in one transaction as `actor`: committed when it returns, rolled back when it throws.
	 *
	 * What `work` throws comes out as it is. A transaction that the database refused may be run again.
	 */
	as<Result>(actor: Actor, deed: Deed, work: (tx: Transaction) => Promise<Result>): Promise<Result>;
	/**
	 * Runs one statement in which nobody acts. Row-level security shows it no row; it is for the functions
	 * that answer before somebody is signed in.
	 */
	asNobody<Row extends object>(sql: string, values: readonly unknown[]): Promise<Row[]>;
	/**
	 * Calls `heard` when the database notifies on a channel, whose name is safe in SQL; with null where something
	 * may have been missed.
	 */
	hear(channel: string, heard: (said: string | null) => void): Hearing;
	/** How many connections there are, how many of them do nothing, and how many wait for one. */
	connections(): { readonly open: number; readonly idle: number; readonly wanted: number };
	/** Null when the database answers and has every migration; else one line that says what is wrong. */
	trouble(): Promise<string | null>;
	/** Fulfilled when the embedded server ended by itself; the program cannot go on then. */
	readonly lost: Promise<void>;
	/** Ends the connections, and the embedded server where there is one. */
	close(): Promise<void>;
}

/** What opening a database may be told beside the configuration. */
export interface OpenOptions {
	/** Another clock than the configuration's. */
	readonly clock?: Clock;
	/** Puts in, after migration, what an installation needs to be used: the demonstration's people. */
	readonly furnish?: MigrateOptions["furnish"];
}

const CONNECTIONS = 10;
/** Longer than any honest statement of a page, shorter than a person's patience. */
const STATEMENT_MS = 30_000;
/** A transaction holds rows that others wait for; one that only idles has lost its owner. */
const IDLE_MS = 60_000;

const BEGIN = "begin";
const SURROUNDINGS = `
select set_config('rorkult.actor', $1, true),
       set_config('rorkult.agency', $2, true),
       set_config('rorkult.action', $3, true),
       set_config('rorkult.reason', $4, true),
       set_config('rorkult.request', $5, true),
       set_config('rorkult.effective_at', $6, true)`;

/** How values of these PostgreSQL types (by oid) reach JavaScript; all others as `pg` does it. */
const READERS: Readonly<Record<number, (text: string) => unknown>> = {
	20: BigInt,
	1082: (text) => text,
};

/**
 * Opens the database of a configuration: starts the embedded server where no address is given, and
 * migrates it unless a database administrator does that (production with DATABASE_URL).
 *
 * @throws Fault when the server cannot be started or reached, or is of another version than the program
 */
export async function openDatabase(config: Config, options: OpenOptions = {}): Promise<Database> {
	const server = await databaseServer(config);
	try {
		if (server.migratesItself) await migrate(server, { furnish: options.furnish });
		return await connect(config, server, options.clock ?? clockOf(config));
	} catch (error) {
		await server.stop();
		throw error;
	}
}

async function connect(config: Config, server: DatabaseServer, clock: Clock): Promise<Database> {
	const log = createLog(config.logLevel);
	const pool = new pg.Pool({
		...server.app,
		max: CONNECTIONS,
		statement_timeout: STATEMENT_MS,
		idle_in_transaction_session_timeout: IDLE_MS,
		types: { getTypeParser: (oid, format) => READERS[oid] ?? pg.types.getTypeParser(oid, format) },
	});
	pool.on("error", (error) => log.warn("database.connectionLost", errorFields(error)));
	const ear = openEar(server.app);
	return {
		clock,
		as: (actor, deed, work) => inTransaction(pool, clock, actor, deed, work),
		asNobody: async <Row extends object>(sql: string, values: readonly unknown[]) =>
			(await pool.query<Row>(sql, [...values])).rows,
		hear: ear.hear,
		connections: () => ({ open: pool.totalCount, idle: pool.idleCount, wanted: pool.waitingCount }),
		lost: server.lost,
		trouble: () => pendingMigrations(pool),
		async close() {
			await ear.close();
			await pool.end();
			await server.stop();
		},
	};
}

async function inTransaction<Result>(
	pool: pg.Pool,
	clock: Clock,
	actor: Actor,
	deed: Deed,
	work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
	const client = await pool.connect();
	const handle = transactionOn(client);
	let broken: Error | undefined;
	try {
		await client.query(BEGIN);
		await client.query(SURROUNDINGS, [
			actor.personId,
			actor.agencyId,
			deed.name,
			deed.reason ?? "",
			deed.requestId,
			clock.now().toISOString(),
		]);
		const result = await work(handle.tx);
		await client.query("commit");
		return result;
	} catch (error) {
		await client.query("rollback").catch((failure: Error) => {
			broken = failure;
		});
		throw error;
	} finally {
		handle.end();
		client.release(broken);
	}
}

/** A handle on a client's transaction that can be taken back, so that no work outlives its transaction. */
function transactionOn(client: pg.PoolClient): { tx: Transaction; end(): void } {
	let open = true;
	return {
		tx: {
			async query<Row extends object>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
				if (!open) throw new Error("this transaction has ended");
				const answer = await client.query<Row>(sql, [...values]);
				return answer.rows;
			},
		},
		end() {
			open = false;
		},
	};
}
