import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "#platform/fault.ts";
import { installationRoot } from "#platform/root.ts";
import { HELP } from "./help.ts";
import type { Ahead } from "./read.ahead.ts";

/** A command: takes the words after its name and what of it has been begun, gives the exit code. */
type Command = (words: readonly string[], ahead: Ahead | null) => Promise<number>;

/** Each command is loaded when it is asked for: `read` must not wait for a database. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
	start: async () => (await import("./start.ts")).start,
	worker: async () => (await import("./worker.ts")).workerCommand,
	migrate: async () => (await import("./migrate.ts")).migrateCommand,
	check: async () => (await import("./check.ts")).checkCommand,
	backup: async () => (await import("./backup.ts")).backupCommand,
	restore: async () => (await import("./restore.ts")).restoreCommand,
	journal: async () => (await import("./journal.ts")).journalCommand,
	person: async () => (await import("./person.ts")).personCommand,
	read: async () => (await import("./read.ts")).read,
};

const UNUSABLE = 2;
const UNFORESEEN = 3;

async function run(words: readonly string[], ahead: Ahead | null): Promise<number> {
	const [name, ...rest] = words;
	if (name === undefined || words.includes("--help") || words.includes("-h") || name === "help") {
		process.stdout.write(HELP);
		return name === undefined ? UNUSABLE : 0;
	}
	if (name === "--version" || name === "-v") {
		const described = readFileSync(join(installationRoot, "package.json"), "utf8");
		process.stdout.write(`${(JSON.parse(described) as { version: string }).version}\n`);
		return 0;
	}
	const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (load === undefined) {
		const known = Object.keys(COMMANDS).join(", ");
		throw new Fault(`Ukjent kommando «${name}»: bruk ${known} eller --help.`);
	}
	return (await load())(rest, ahead);
}

/**
 * The command that the words name, to its exit code.
 *
 * @param ahead what has been begun of it before it was known how fresh the program is
 */
export async function main(words: readonly string[], ahead: Ahead | null): Promise<void> {
	// Whoever reads our output may have seen enough, as `head` does; that is no error.
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EPIPE") process.exit(0);
		throw error;
	});
	try {
		process.exitCode = await run(words, ahead);
	} catch (error) {
		process.exitCode = await told(error);
	} finally {
		await ahead?.reader.close();
	}
}

/** Says what went wrong, and gives the exit code for it. */
async function told(error: unknown): Promise<number> {
	if (error instanceof Fault) {
		process.stderr.write(`rorkult: ${error.message}\n`);
		return UNUSABLE;
	}
	const { createLog, errorFields } = await import("#platform/log.ts");
	const { newTraceId } = await import("#platform/ids.ts");
	const traceId = newTraceId();
	createLog("error").error("unforeseen", { traceId, ...errorFields(error) });
	process.stderr.write(`rorkult: Uforutsett feil. Meld fra med sporingsnummer ${traceId}.\n`);
	return UNFORESEEN;
}
