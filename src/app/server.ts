import { readFileSync } from "node:fs";
import { join } from "node:path";
import { letterUpload, reviewTakeStep } from "#letters";
import { atHome, DEMO_PEOPLE, rolesOf } from "#people";
import type { Corridor, Module } from "#platform/action.ts";
import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/db/database.ts";
import { gaugesOf } from "#platform/gauges.store.ts";
import { httpApp } from "#platform/http/app.ts";
import { ownHosts } from "#platform/http/guard.ts";
import { listen } from "#platform/http/listen.ts";
import { limitsOf, RATES, type Rates } from "#platform/http/rate.ts";
import type { Reached } from "#platform/http/sign-in.ts";
import { gateOf } from "#platform/http/signed-in.ts";
import { openWeb } from "#platform/http/static.ts";
import { keyFolder } from "#platform/journal/keys.ts";
import { createLog, errorFields, type Log } from "#platform/log.ts";
import { installationRoot } from "#platform/root.ts";
import { calendarAt, yearAccept } from "#year";
import { readDemonstrationLetter } from "./demo.ts";
import { openLetterReader, type ThreadedReader } from "./letter-reader.ts";
import { modules } from "./modules.ts";
import { signInOf } from "./sign-in.ts";
import { startWorker } from "./worker.ts";

/** A server that answers. */
export interface RunningServer {
	/** The address on this machine, without a slash at its end. */
	readonly url: string;
	/** Lets running requests end, then stops listening. The database stays open. */
	close(): Promise<void>;
}

/** What a server may be told beside its configuration; tests do. */
export interface ServerOptions {
	/** The built thread that letters are read in; beside this program where it is not given. */
	readonly readerEntry?: URL;
	/** The reader's name where it is not the one that it was built under. */
	readonly readerVersion?: string;
	/** How long a letter may take to read; a machine that runs many tests at once is slow. */
	readonly readerLimitMs?: number;
	/** In how many threads letters are read, where it is not as many as the machine has use for. */
	readonly readerThreads?: number;
	/** A reader that is open already, and is closed by whoever opened it; the four above are about another one. */
	readonly reader?: ThreadedReader;
	/** Where the built web lies. */
	readonly webFolder?: string;
	/** Where the demonstration letter lies. */
	readonly demoFolder?: string;
	/** How much is let through for an address and a session; a test asks more at once than anybody. */
	readonly rates?: Rates;
	readonly log?: Log;
}

const ANYWHERE = new Set(["0.0.0.0", "::"]);

/**
 * Serves the program over HTTP.
 *
 * In demonstration the demonstration letter is read in first, once.
 *
 * @throws the system's error for a taken port
 */
export async function startServer(
	config: Config,
	database: Database,
	options: ServerOptions = {},
): Promise<RunningServer> {
	const log = options.log ?? createLog(config.logLevel);
	const version = packageVersion();
	const reader = options.reader ?? openReader(options, log);
	const closeReader = async () => (options.reader === undefined ? reader.close() : undefined);
	const reached: Reached = { publicUrl: config.publicUrl, ownUrl: "", hosts: new Set() };
	const signIn = signInOf(config, database, reached, log);
	try {
		const offered = modules(reader, keyFolder(config.dataDir));
		const corridor: Corridor = { database, rolesOf };
		if (config.mode === "demo") await demonstrate(corridor, offered, options, log);
		const app = httpApp({
			...{ limits: limitsOf(options.rates ?? RATES), trustProxy: config.trustProxy },
			...{ modules: offered, corridor, signIn, gate: gateOf(signIn.sessions, signIn.marks) },
			web: openWeb(options.webFolder ?? join(installationRoot, "dist/web")),
			version,
			log,
			metricsToken: config.metricsToken,
			calendar: (file, requestId) => calendarAt(corridor, file, requestId),
			gauges: () => gaugesOf(database),
			trouble: () => database.trouble(),
		});
		const listening = await listen(app, config.host, config.port);
		const url = reach(reached, config, listening.port);
		const worker = startWorker(config, database, log);
		log.info("server.listening", { port: listening.port });
		return {
			url,
			async close() {
				await signIn.endings.stop();
				await listening.close();
				await closeReader();
				await worker.stop();
			},
		};
	} catch (error) {
		await signIn.endings.stop();
		await closeReader();
		throw error;
	}
}

/** Opens the reader of a server, of which the options tell what is not as usual. */
export function openReader(options: ServerOptions, log: Log): ThreadedReader {
	const entry = options.readerEntry ?? new URL("./letter.worker.mjs", import.meta.url);
	return openLetterReader({
		...{ entry, version: options.readerVersion ?? builtVersion(entry), log },
		...{ limitMs: options.readerLimitMs, threads: options.readerThreads },
	});
}

/** Tells the server by which addresses it is reached; gives the one on this machine. */
function reach(reached: Reached, config: Config, port: number): string {
	const written = (host: string): string => `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
	const url = written(config.host);
	// Whoever listens at every address reaches itself at the nearest.
	reached.ownUrl = ANYWHERE.has(config.host) ? written("127.0.0.1") : url;
	// A port that the system chose stands in no configuration.
	if (new URL(config.publicUrl).port === "0") reached.publicUrl = url;
	for (const name of ownHosts(port, reached.publicUrl)) reached.hosts.add(name);
	reached.hosts.add(new URL(reached.ownUrl).host);
	return url;
}

/** A demonstration letter that cannot be read is no reason not to start; the log says so. */
async function demonstrate(
	corridor: Corridor,
	offered: readonly Module[],
	options: ServerOptions,
	log: Log,
): Promise<void> {
	const actions = offered.flatMap((module) => module.actions);
	const upload = actions.find(({ contract }) => contract === letterUpload);
	const takeStep = actions.find(({ contract }) => contract === reviewTakeStep);
	const accept = actions.find(({ contract }) => contract === yearAccept);
	const folder = options.demoFolder ?? join(installationRoot, "demo");
	if (upload === undefined || takeStep === undefined || accept === undefined) return;
	try {
		const deeds = { upload, takeStep, accept };
		const found = await readDemonstrationLetter(corridor, deeds, atHome(DEMO_PEOPLE.controller), folder);
		if (!found) log.warn("demo.letterMissing");
	} catch (error) {
		log.error("demo.letterFailed", errorFields(error));
	}
}

/** The name of the reader that was built beside this program. */
function builtVersion(entry: URL): string {
	return readFileSync(new URL("./reader-version.txt", entry), "utf8").trim();
}

function packageVersion(): string {
	const read: unknown = JSON.parse(readFileSync(join(installationRoot, "package.json"), "utf8"));
	return String((read as { version: string }).version);
}
