import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../fault.ts";
import type { Binaries } from "./binaries.ts";
import type { Secrets } from "./secrets.ts";
import { asUnprivileged, letPass, readableFolder } from "./unprivileged.ts";

/** The role that owns the embedded server itself. Only the supervisor logs in as it. */
export const SUPER_ROLE = "postgres";

/**
 * The folder of an installation's embedded database, made when it is not there.
 *
 * It is made beside its place and moved there when it is whole, so that a start that is cut short
 * leaves nothing that the next one would take for a database.
 *
 * @throws Fault when the folder is of another PostgreSQL version, or cannot be made
 */
export async function prepareCluster(dataDir: string, binaries: Binaries, secrets: Secrets): Promise<string> {
	letPass(dataDir);
	const open = readableFolder(dataDir, secrets.installation);
	const folder = join(open, "postgres");
	if (!existsSync(folder)) await makeCluster(open, folder, binaries, secrets);
	const major = Number.parseInt(readFileSync(join(folder, "PG_VERSION"), "utf8"), 10);
	if (major > binaries.major) {
		throw new Fault(
			`Databasen i ${folder} er nyere enn programmet (PostgreSQL ${major}, programmet har ${binaries.major}): bruk en nyere utgave av Rorkult.`,
		);
	}
	if (major < binaries.major) {
		throw new Fault(
			`Databasen i ${folder} er laget av PostgreSQL ${major}, programmet har ${binaries.major}: start utgaven som laget den, ta sikkerhetskopi der og legg kopien inn her.`,
		);
	}
	return folder;
}

async function makeCluster(
	open: string,
	folder: string,
	binaries: Binaries,
	secrets: Secrets,
): Promise<void> {
	const draft = join(open, "postgres.new");
	const passwordFile = join(open, "postgres.password");
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft, { mode: 0o700 });
	writeFileSync(passwordFile, secrets.superPassword, { mode: 0o600 });
	if (asUnprivileged !== null) {
		for (const path of [draft, passwordFile]) chownSync(path, asUnprivileged.uid, asUnprivileged.gid);
	}
	try {
		await run(binaries.initdb, [
			`--pgdata=${draft}`,
			`--username=${SUPER_ROLE}`,
			`--pwfile=${passwordFile}`,
			"--auth=scram-sha-256",
			"--encoding=UTF8",
			"--locale=C",
			...(binaries.major >= 17 ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : []),
		]);
		renameSync(draft, folder);
	} finally {
		rmSync(passwordFile, { force: true });
		rmSync(draft, { recursive: true, force: true });
	}
}

/** Runs a program to its end as the unprivileged user. */
function run(program: string, words: string[]): Promise<void> {
	return new Promise((done, failed) => {
		const child = spawn(program, words, { ...asUnprivileged, cwd: "/", env: { PATH: "/usr/bin:/bin" } });
		let said = "";
		child.stderr.on("data", (chunk: Buffer) => {
			said += chunk.toString();
		});
		child.on("error", failed);
		child.on("close", (code) => (code === 0 ? done() : failed(explained(program, said))));
	});
}

/** A program's last words as one line for people. */
export function explained(program: string, said: string): Fault {
	if (/no space left on device|could not extend file|wrote only \d+ of/i.test(said)) {
		return new Fault("Disken er full: databasen får ikke skrevet. Frigjør plass og start på nytt.");
	}
	const lines = said.split("\n").filter((line) => line.trim() !== "");
	const last = lines.find((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? "uten forklaring";
	return new Fault(`Den innebygde databasen startet ikke (${program}): ${last.trim()}`);
}
