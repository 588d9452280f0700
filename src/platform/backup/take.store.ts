import { rmSync } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import type { OwnersTransaction } from "../db/owner.ts";
import { Fault } from "../fault.ts";
import { sequencesOfOurs, tablesOfOurs } from "./catalogue.store.ts";
import { type Closing, FORM, type Header, type TableToWrite, writeBackup } from "./frame.ts";

/** What was copied. */
export interface Taken {
	readonly takenAt: string;
	readonly tables: Closing["tables"];
}

/**
 * Copies all tables as they are at one moment into a file, which is there whole or not at all. The program may
 * go on writing meanwhile.
 *
 * @param tx sees one and the same state of everything
 * @param publicKeys of the journal, as PEM: whoever restores elsewhere needs them to verify it
 */
export async function takeBackup(
	tx: OwnersTransaction,
	path: string,
	program: string,
	publicKeys: readonly string[],
): Promise<Taken> {
	// Rows must come out the same whatever the habits of this connection.
	await tx.query(
		`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
			set_config('intervalstyle', 'iso_8601', true), set_config('bytea_output', 'hex', true),
			set_config('extra_float_digits', '3', true)`,
	);
	const header = await headerOf(tx, program, publicKeys);
	const tables = (await tablesOfOurs(tx)).map(
		({ table, columns }): TableToWrite => ({
			table,
			columns,
			rows: () => tx.copyOut(`copy ${table} (${columns.join(", ")}) to stdout (encoding 'UTF8')`),
		}),
	);
	const sequences = await sequencesOfOurs(tx);
	const draft = `${path}.${process.pid}.draft`;
	try {
		const closing = await writeBackup(draft, header, tables, sequences);
		await rename(draft, path);
		await syncFolder(dirname(path));
		return { takenAt: header.takenAt, tables: closing.tables };
	} catch (error) {
		throw asFault(error, path);
	} finally {
		rmSync(draft, { force: true });
	}
}

async function headerOf(
	tx: OwnersTransaction,
	program: string,
	publicKeys: readonly string[],
): Promise<Header> {
	const migrations = await tx.query<Header["migrations"][number]>(
		"select name, sha256 from platform.migration order by number",
	);
	const [now] = await tx.query<{ at: Date }>("select now() as at");
	return { form: FORM, program, takenAt: now?.at.toISOString() ?? "", migrations, publicKeys };
}

/** A new name is on the disk when its folder is; Windows has no such step. */
async function syncFolder(path: string): Promise<void> {
	if (process.platform === "win32") return;
	const folder = await open(path);
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}

function asFault(error: unknown, path: string): unknown {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "ENOENT" || code === "ENOTDIR") {
		return new Fault(`${path}: Mappen finnes ikke; lag den, eller velg en annen.`);
	}
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
		return new Fault(`${path}: Filen kan ikke skrives her; gi rettigheter, eller velg en annen mappe.`);
	}
	if (code === "EISDIR") return new Fault(`${path}: Dette er en mappe; skriv navnet på en fil.`);
	if (code === "ENOSPC")
		return new Fault(`${path}: Disken er full; frigjør plass, eller velg en annen disk.`);
	return error;
}
