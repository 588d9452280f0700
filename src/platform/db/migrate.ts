import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { Fault } from "../fault.ts";
import { installationRoot } from "../root.ts";
import { connectionFault } from "./faults.ts";
import { becomeOwner } from "./roles.ts";
import type { DatabaseServer } from "./server.ts";

/** One step of the database's shape: a file in migrations/, applied once, never edited after. */
export interface Migration {
	readonly number: number;
	readonly name: string;
	readonly sha256: string;
	readonly sql: string;
}

/** What may be asked of a migration beside the program's own steps. */
export interface MigrateOptions {
	/** Other migrations than those of the program. */
	readonly migrations?: readonly Migration[];
	/** Puts in what an installation needs to be used, as the owner; runs every time, so it must not mind that. */
	readonly furnish?: (owner: Furnisher) => Promise<unknown>;
}

/** The owner's connection, as far as furnishing needs it. */
export interface Furnisher {
	query(sql: string, values?: unknown[]): Promise<unknown>;
}

const OLDEST_SERVER = 150_000;
const FILE = /^(\d{4})_[a-z_]+\.sql$/;
/** What PostgreSQL answers when the table of migrations, or its schema, is not there. */
const UNMIGRATED = new Set(["42P01", "3F000"]);
/** One migration at a time in a database; the number only has to be the same in every Rorkult. */
const LOCK = 7_238_115_001;

const TABLE = `
create schema if not exists platform;
create table if not exists platform.migration (
	number integer primary key,
	name text not null,
	sha256 text not null,
	applied_at timestamptz not null default now()
);
grant usage on schema platform to rorkult_app;
grant select on platform.migration to rorkult_app;`;

/** The migrations that this program brings, in order. */
export function readMigrations(folder: string = join(installationRoot, "migrations")): Migration[] {
	return readdirSync(folder)
		.filter((name) => FILE.test(name))
		.sort()
		.map((name) => {
			const sql = readFileSync(join(folder, name), "utf8");
			return {
				number: Number(name.slice(0, 4)),
				name,
				sha256: createHash("sha256").update(sql).digest("hex"),
				sql,
			};
		});
}

/**
 * Brings a database to the shape that this program needs; gives the names of the migrations it applied.
 *
 * Each is one transaction. Two programs that migrate at once do it one after the other.
 *
 * @throws Fault when the server is too old, the database is newer than the program, an applied
 * migration has been edited, or nobody answers
 */
export async function migrate(
	server: Pick<DatabaseServer, "owner" | "appPassword">,
	options: MigrateOptions = {},
): Promise<string[]> {
	const client = new pg.Client(server.owner);
	try {
		await client.connect();
		await refuseOldServer(client);
		await becomeOwner(client, server.appPassword);
		await client.query("select pg_advisory_lock($1)", [LOCK]);
		await client.query(TABLE);
		const applied = await applyMissing(client, options.migrations ?? readMigrations());
		await options.furnish?.(client);
		return applied;
	} catch (error) {
		throw connectionFault(error);
	} finally {
		await client.end();
	}
}

async function applyMissing(client: pg.Client, migrations: readonly Migration[]): Promise<string[]> {
	const missing = missingOf(migrations, await appliedIn(client));
	if (typeof missing === "string") throw new Fault(missing);
	for (const step of missing) {
		await client.query("begin");
		await take(client, step);
		await client.query("commit");
	}
	return missing.map(({ name }) => name);
}

async function take(client: pg.Client, { number, name, sha256, sql }: Migration): Promise<void> {
	await client.query(sql);
	await client.query("insert into platform.migration (number, name, sha256) values ($1, $2, $3)", [
		number,
		name,
		sha256,
	]);
}

/** The program's migrations, as somebody takes them who has a transaction open that shall hold them all. */
export interface Migrations {
	/** Waits for whoever migrates, keeps others from it until the end of the transaction, and makes their table. */
	begin(): Promise<void>;
	/**
	 * The steps that lead to a shape, and those that lead on from it.
	 *
	 * @param shape the migrations that a database had, in order
	 * @returns one line that says why the program has no such shape
	 */
	split(
		shape: readonly Pick<Migration, "name" | "sha256">[],
	): { readonly before: readonly Migration[]; readonly after: readonly Migration[] } | string;
	take(step: Migration): Promise<void>;
}

/** The program's migrations in the transaction that a connection has open. */
export function migrationsOn(client: pg.Client): Migrations {
	const migrations = readMigrations();
	return {
		async begin() {
			await client.query("select pg_advisory_xact_lock($1)", [LOCK]);
			await client.query(TABLE);
		},
		split(shape) {
			const after = missingOf(migrations, shape);
			return typeof after === "string" ? after : { before: migrations.slice(0, shape.length), after };
		},
		take: (step) => take(client, step),
	};
}

/** @throws Fault when the server is older than the program's SQL */
export async function refuseOldServer(client: pg.Client): Promise<void> {
	const answer = await client.query<{ number: number; version: string }>(
		"select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
	);
	const [found] = answer.rows;
	if (found !== undefined && found.number < OLDEST_SERVER) {
		throw new Fault(`Databasen er PostgreSQL ${found.version}: Rorkult krever 15 eller nyere.`);
	}
}

type Applied = Pick<Migration, "number" | "name" | "sha256">;

async function appliedIn(connection: pg.Client | pg.Pool): Promise<Applied[]> {
	const answer = await connection.query<Applied>(
		"select number, name, sha256 from platform.migration order by number",
	);
	return answer.rows;
}

/** The migrations that a database lacks, or one line that says why it and the program do not fit. */
function missingOf(
	migrations: readonly Migration[],
	applied: readonly Pick<Applied, "name" | "sha256">[],
): Migration[] | string {
	for (const [index, done] of applied.entries()) {
		const known = migrations[index];
		if (known === undefined) {
			return `Databasen er nyere enn programmet (${done.name} er ukjent): bruk en nyere utgave av Rorkult.`;
		}
		if (known.name !== done.name || known.sha256 !== done.sha256) {
			return `Migreringen ${done.name} er endret etter at den ble kjørt: bruk utgaven av Rorkult som databasen ble laget med.`;
		}
	}
	return migrations.slice(applied.length);
}

/** Null when the database has the program's shape; else one line that says what to do. */
export async function pendingMigrations(
	pool: pg.Client | pg.Pool,
	migrations: readonly Migration[] = readMigrations(),
): Promise<string | null> {
	try {
		const missing = missingOf(migrations, await appliedIn(pool));
		if (typeof missing === "string") return missing;
		if (missing.length === 0) return null;
		return `Databasen mangler ${missing.length} migrering(er): kjør rorkult migrate.`;
	} catch (error) {
		if (error instanceof pg.DatabaseError && UNMIGRATED.has(error.code ?? "")) {
			return "Databasen er ikke migrert: kjør rorkult migrate.";
		}
		const fault = connectionFault(error);
		return fault instanceof Fault ? fault.message : "Databasen svarer ikke.";
	}
}
