import { readFileSync } from "node:fs";
import { join } from "node:path";
import { letterUpload } from "#letters";
import { FIRST_PERSON, rolesOf } from "#people";
import type { Corridor, Module } from "#platform/action.ts";
import type { Config } from "#platform/config.ts";
import type { Actor, Database } from "#platform/db/database.ts";
import { Fault } from "#platform/fault.ts";
import { gaugesOf } from "#platform/gauges.store.ts";
import { httpApp } from "#platform/http/app.ts";
import { ownHosts } from "#platform/http/guard.ts";
import { listen } from "#platform/http/listen.ts";
import { openWeb } from "#platform/http/static.ts";
import { keyFolder } from "#platform/journal/keys.ts";
import { createLog, errorFields, type Log } from "#platform/log.ts";
import { installationRoot } from "#platform/root.ts";
import { readDemonstrationLetter } from "./demo.ts";
import { openLetterReader } from "./letter-reader.ts";
import { modules } from "./modules.ts";
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
	/** Where the built web lies. */
	readonly webFolder?: string;
	/** Where the demonstration letter lies. */
	readonly demoFolder?: string;
	/** Who acts. As long as there is no sign-in it is one and the same person. */
	readonly actorOf?: (request: Request) => Actor;
	readonly log?: Log;
}

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);

/**
 * Serves the program over HTTP, on this machine alone as long as there is no sign-in.
 *
 * In demonstration the demonstration letter is read in first, once.
 *
 * @throws Fault for an address that others than this machine reach; the system's error for a taken port
 */
export async function startServer(
	config: Config,
	database: Database,
	options: ServerOptions = {},
): Promise<RunningServer> {
	if (!LOOPBACK.has(config.host)) {
		throw new Fault(`HOST er ${config.host}: uten innlogging svarer programmet bare på 127.0.0.1.`);
	}
	const log = options.log ?? createLog(config.logLevel);
	const version = packageVersion();
	const entry = options.readerEntry ?? new URL("./letter.worker.mjs", import.meta.url);
	const readBy = options.readerVersion ?? builtVersion(entry);
	const reader = openLetterReader({ entry, version: readBy, log, limitMs: options.readerLimitMs });
	try {
		const offered = modules(reader, keyFolder(config.dataDir));
		const corridor: Corridor = { database, rolesOf };
		if (config.mode === "demo") await demonstrate(corridor, offered, options, log);
		const hosts = new Set<string>();
		const app = httpApp({
			modules: offered,
			corridor,
			actorOf: options.actorOf ?? (() => FIRST_PERSON),
			hosts,
			web: openWeb(options.webFolder ?? join(installationRoot, "dist/web")),
			version,
			log,
			metricsToken: config.metricsToken,
			gauges: () => gaugesOf(database),
			trouble: () => database.trouble(),
		});
		const listening = await listen(app, config.host, config.port);
		const host = config.host.includes(":") ? `[${config.host}]` : config.host;
		for (const name of ownHosts(listening.port, config.publicUrl)) hosts.add(name);
		const worker = startWorker(config, database, log);
		log.info("server.listening", { port: listening.port, loopbackOnly: true });
		return {
			url: `http://${host}:${listening.port}`,
			async close() {
				await listening.close();
				await reader.close();
				await worker.stop();
			},
		};
	} catch (error) {
		await reader.close();
		throw error;
	}
}

/** A demonstration letter that cannot be read is no reason not to start; the log says so. */
async function demonstrate(
	corridor: Corridor,
	offered: readonly Module[],
	options: ServerOptions,
	log: Log,
): Promise<void> {
	const upload = offered.flatMap(({ actions }) => actions).find(({ contract }) => contract === letterUpload);
	const folder = options.demoFolder ?? join(installationRoot, "demo");
	if (upload === undefined) return;
	try {
		const found = await readDemonstrationLetter(corridor, upload, FIRST_PERSON, folder);
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
