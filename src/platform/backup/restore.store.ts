/**
 * Puts a backup into an empty database: at the schema that it was taken from, and from there by the
 * program's migrations to its own. All of it is one transaction, so that a fault leaves nothing behind.
 */
import type { Transaction } from "../db/database.ts";
import type { Migrations } from "../db/migrate.ts";
import type { OwnersTransaction } from "../db/owner.ts";
import { Fault } from "../fault.ts";
import { foreignKeysOfOurs, schemasOfOurs, type TableOfOurs, tablesOfOurs } from "./catalogue.store.ts";
import { type Closing, type Header, readBackup, type TableHead } from "./frame.ts";

/** What was put in. */
export interface Restored {
	readonly header: Header;
	readonly tables: Closing["tables"];
	/** The migrations that the database got after what was put in. */
	readonly migrated: readonly string[];
}

/**
 * Reads a whole backup and does nothing with it.
 *
 * @throws Fault where it is no backup, or was cut or changed
 */
export async function checkBackup(path: string): Promise<Header> {
	let header: Header | null = null;
	for await (const part of readBackup(path)) {
		if (part.kind === "header") header = part.header;
		if (part.kind !== "table") continue;
		for await (const _ of part.rows);
	}
	if (header === null) throw new Error("a backup that was read has a header");
	return header;
}

/** @throws Fault where the database is not empty or in use, or the program does not know the backup's schema */
export async function restoreBackup(
	tx: OwnersTransaction,
	migrations: Migrations,
	path: string,
): Promise<Restored> {
	const header = await checkBackup(path);
	const steps = migrations.split(header.migrations);
	if (typeof steps === "string") throw new Fault(`${path}: ${forACopy(steps)}`);
	await migrations.begin();
	await refuseUsed(tx);
	for (const schema of await schemasOfOurs(tx)) await tx.query(`drop schema ${schema} cascade`);
	await migrations.begin();
	for (const step of steps.before) await migrations.take(step);
	const closing = await load(tx, path);
	for (const step of steps.after) await migrations.take(step);
	return { header, tables: closing.tables, migrated: steps.after.map(({ name }) => name) };
}

/** What is said of a database that does not fit the program, said of a copy of one. */
function forACopy(line: string): string {
	return `${line.replace("Databasen", "Databasen som kopien er tatt av,").replace("databasen ble laget", "kopien ble tatt")} Ingenting er endret.`;
}

async function refuseUsed(tx: OwnersTransaction): Promise<void> {
	const [others] = await tx.query<{ count: number }>(
		`select count(*)::int as count from pg_stat_activity
		where datname = current_database() and usename = 'rorkult_app'`,
	);
	if (others !== undefined && others.count > 0) {
		throw new Fault("Rorkult kjører mot databasen: stopp programmet før du legger inn en sikkerhetskopi.");
	}
	for (const { table } of await tablesOfOurs(tx)) {
		const [row] = await tx.query(`select from ${table} limit 1`);
		if (row === undefined) continue;
		throw new Fault(
			`Databasen er ikke tom (${table} har rader): legg kopien inn i en ny database eller en ny DATA_DIR.`,
		);
	}
}

/** Fills the tables with triggers and foreign keys out of the way, so that rows are as they were. */
async function load(tx: OwnersTransaction, path: string): Promise<Closing> {
	const tables = new Map((await tablesOfOurs(tx)).map((table) => [table.table, table]));
	const keys = await foreignKeysOfOurs(tx);
	for (const { table, name } of keys) await tx.query(`alter table ${table} drop constraint ${name}`);
	for (const table of tables.keys()) {
		await tx.query(`alter table ${table} disable trigger user, no force row level security`);
	}
	await tx.query(`truncate ${[...tables.keys()].join(", ")}`);
	const closing = await fill(tx, path, tables);
	await standSequences(tx, closing);
	for (const { table, name, definition } of keys) {
		await tx.query(`alter table ${table} add constraint ${name} ${definition}`);
	}
	for (const { table, forced } of tables.values()) {
		const force = forced ? ", force row level security" : "";
		await tx.query(`alter table ${table} enable trigger user${force}`);
	}
	return closing;
}

async function fill(
	tx: OwnersTransaction,
	path: string,
	tables: ReadonlyMap<string, TableOfOurs>,
): Promise<Closing> {
	const left = new Set(tables.keys());
	for await (const part of readBackup(path)) {
		if (part.kind === "table") {
			const { table, columns } = known(part.head, tables, path);
			left.delete(table);
			await tx.copyIn(`copy ${table} (${columns.join(", ")}) from stdin (encoding 'UTF8')`, part.rows);
		}
		if (part.kind !== "closing") continue;
		if (left.size > 0) throw foreign(path, [...left].join(", "));
		return part.closing;
	}
	throw new Error("a backup that was read has a last line");
}

/** A table of the database by a name in a file: only names that the database has itself go into SQL. */
function known(head: TableHead, tables: ReadonlyMap<string, TableOfOurs>, path: string): TableHead {
	const table = tables.get(head.table);
	const columns = table?.columns ?? [];
	const same = [...columns].sort().join() === [...head.columns].sort().join();
	if (table === undefined || !same) throw foreign(path, head.table);
	return { table: table.table, columns: head.columns };
}

function foreign(path: string, table: string): Fault {
	return new Fault(
		`${path}: Tabellen ${table} er ikke som i skjemaet kopien sier den har; bruk en annen kopi. Ingenting er endret.`,
	);
}

async function standSequences(tx: Transaction, closing: Closing): Promise<void> {
	for (const { name, last, called } of closing.sequences) {
		await tx.query("select setval(to_regclass($1), $2, $3)", [name, last, called]);
	}
}
