import { clockFindings, jobFindings, journalFindings } from "#platform/check/database.store.ts";
import { backupFindings, diskFindings, faultFinding, providerFindings } from "#platform/check/machine.ts";
import { machineClock } from "#platform/clock.ts";
import { type Config, readConfig } from "#platform/config.ts";
import { inOwnersTransaction } from "#platform/db/owner.ts";
import { Fault } from "#platform/fault.ts";
import { keyFolder } from "#platform/journal/keys.ts";

const FAILED = 1;
const nowMs = (): number => machineClock.now().getTime();

/** `rorkult check`: one line for each thing that is wrong with an installation. */
export async function checkCommand(words: readonly string[]): Promise<number> {
	if (words.length > 0) throw new Fault(`rorkult check tar ingen argumenter, heller ikke «${words[0]}».`);
	const config = readConfig(undefined, "maintain");
	const findings = [
		...(await databaseFindings(config)),
		...diskFindings(config.dataDir),
		...(config.oidc === null ? [] : await providerFindings(config.oidc.issuer, nowMs)),
		...backupFindings(config, machineClock.now()),
	];
	for (const finding of findings) process.stdout.write(`${finding}\n`);
	if (findings.length > 0) return FAILED;
	const left = [
		config.oidc === null ? "OIDC_ISSUER" : "",
		config.backupDir === null ? "BACKUP_DIR" : "",
	].filter((name) => name !== "");
	const unasked = left.length === 0 ? "" : ` (ikke kontrollert, ikke satt opp: ${left.join(", ")})`;
	process.stdout.write(`Alt er i orden${unasked}.\n`);
	return 0;
}

/** A database that cannot be asked is one finding: nothing more is known of it. */
async function databaseFindings(config: Config): Promise<string[]> {
	try {
		return await inOwnersTransaction(config, "reads", async (tx) => [
			...(await clockFindings(tx, nowMs)),
			...(await journalFindings(tx, keyFolder(config.dataDir))),
			...(await jobFindings(tx)),
		]);
	} catch (error) {
		return [faultFinding("DATABASE", error)];
	}
}
