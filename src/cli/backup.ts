import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { takeBackup } from "#platform/backup/take.store.ts";
import { readConfig } from "#platform/config.ts";
import { inOwnersTransaction } from "#platform/db/owner.ts";
import { Fault } from "#platform/fault.ts";
import { keyFolder, publicPem, readPublicKeys } from "#platform/journal/keys.ts";
import { installationRoot } from "#platform/root.ts";

/** `rorkult backup FILE`: copies everything as it is at one moment; the program may run meanwhile. */
export async function backupCommand(words: readonly string[]): Promise<number> {
	const [file, ...more] = words;
	if (file === undefined || more.length > 0 || file.startsWith("-")) {
		throw new Fault("Bruk rorkult backup FIL: navnet på filen som kopien skal skrives til.");
	}
	const config = readConfig(undefined, "maintain");
	const keys = [...readPublicKeys(keyFolder(config.dataDir)).values()].map(publicPem);
	const { takenAt, tables } = await inOwnersTransaction(config, "reads", (tx) =>
		takeBackup(tx, resolve(file), programVersion(), keys),
	);
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	process.stdout.write(`${file}: ${tables.length} tabeller, ${rows} rader, slik de var ${takenAt}.\n`);
	return 0;
}

function programVersion(): string {
	const described = readFileSync(join(installationRoot, "package.json"), "utf8");
	return (JSON.parse(described) as { version: string }).version;
}
