import { resolve } from "node:path";
import { checkBackup, type Restored, restoreBackup } from "#platform/backup/restore.store.ts";
import { readConfig } from "#platform/config.ts";
import type { Transaction } from "#platform/db/database.ts";
import { inMakersTransaction } from "#platform/db/owner.ts";
import { Fault } from "#platform/fault.ts";
import { findingLine } from "#platform/journal/finding.ts";
import { keepPublicKeys, keyFolder, readPublicKeys } from "#platform/journal/keys.ts";
import { verifyJournal } from "#platform/journal/verify.ts";

const FAILED = 1;

/** `rorkult restore FILE`: puts a backup into an empty database, and verifies the journal that came with it. */
export async function restoreCommand(words: readonly string[]): Promise<number> {
	const [file, ...more] = words;
	if (file === undefined || more.length > 0 || file.startsWith("-")) {
		throw new Fault("Bruk rorkult restore FIL: en fil fra rorkult backup.");
	}
	const config = readConfig(undefined, "maintain");
	const path = resolve(file);
	// Before anything is started or made: a bad file leaves not even an empty database behind.
	await checkBackup(path);
	return inMakersTransaction(
		config,
		(tx, migrations) => restoreBackup(tx, migrations, path),
		(tx, restored) => verified(tx, restored, keyFolder(config.dataDir)),
	);
}

async function verified(tx: Transaction, restored: Restored, folder: string): Promise<number> {
	const { header, tables, migrated } = restored;
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	process.stdout.write(
		`Lagt inn: ${tables.length} tabeller, ${rows} rader, slik de var ${header.takenAt}.\n`,
	);
	for (const name of migrated) process.stdout.write(`${name}\n`);
	if (readPublicKeys(folder).size === 0 && header.publicKeys.length > 0) {
		keepPublicKeys(folder, header.publicKeys);
		process.stderr.write(
			`Journalen prøves mot nøklene som fulgte med kopien: hold dem i ${folder} mot en kopi du stoler på.\n`,
		);
	}
	const walk = verifyJournal(tx, { trusted: readPublicKeys(folder), exported: null });
	for (let found = 0; ; found++) {
		const { value, done } = await walk.next();
		if (!done) {
			process.stdout.write(`${findingLine(value)}\n`);
			continue;
		}
		const verdict = found === 0 ? "Journalen er i orden" : `Journalen er ikke i orden: ${found} funn`;
		process.stdout.write(`${verdict} (${value.entries} forseglede poster).\n`);
		return found === 0 ? 0 : FAILED;
	}
}
