import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, chownSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { platform, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { Fault } from "../fault.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import { explained, prepareCluster, SUPER_ROLE } from "./cluster.ts";
import { lockFolder } from "./lock.ts";
import { type Leftover, leftoverIn, readyIn } from "./postmaster.ts";
import { isAlive } from "./process.ts";
import { makeDatabase } from "./roles.ts";
import { readSecrets, type Secrets } from "./secrets.ts";
import type { DatabaseServer } from "./server.ts";
import { asUnprivileged } from "./unprivileged.ts";

/** Which embedded server to start, and where. */
export interface EmbeddedOptions {
	/** DATA_DIR: holds the database, its passwords and the lock. */
	readonly dataDir: string;
	/** The npm package with the programs; PostgreSQL 18 for this machine where it is not given. */
	readonly enginePackage?: string;
}

/** An embedded server, and how to log in to its first database with every right. For tests. */
export interface EmbeddedServer extends DatabaseServer {
	readonly administrator: pg.ClientConfig;
}

const WINDOWS = platform() === "win32";
const SOCKET_PREFIX = "rorkult-";
/** The kernel's limit on a socket's path is 107 bytes; PostgreSQL adds "/.s.PGSQL.5432". */
const SOCKET_FOLDER_BYTES = 80;
const START_MS = 30_000;
const STOP_MS = 20_000;
const POLL_MS = 15;

/** Where a running server is reached: a folder with its socket, or (Windows) a loopback port. */
interface Door {
	readonly host: string;
	readonly port: number;
}

/**
 * Starts the embedded server of a data folder, and makes its database the first time.
 *
 * A server that a killed Rorkult left running is ended first, so that none of its statements go on.
 *
 * @throws Fault when the folder is taken, the disk is full, or the database is of another version
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
	const lock = lockFolder(options.dataDir);
	try {
		const secrets = readSecrets(options.dataDir);
		const binaries = findBinaries(options.enginePackage);
		const folder = await prepareCluster(options.dataDir, binaries, secrets);
		await clearUp(leftoverIn(folder));
		const door = await makeDoor();
		const child = await launch(binaries, folder, door, join(options.dataDir, "postgres.log"));
		const atExit = () => void child.kill("SIGINT");
		process.once("exit", atExit);
		let stopping = false;
		const lost = new Promise<void>((done) => child.once("exit", () => stopping || done()));
		const stop = async () => {
			stopping = true;
			await end(child);
			process.off("exit", atExit);
			if (!WINDOWS) rmSync(door.host, { recursive: true, force: true });
			lock.release();
		};
		return await opened(door, secrets, { lost, stop });
	} catch (error) {
		lock.release();
		throw mended(error);
	}
}

async function opened(
	door: Door,
	secrets: Secrets,
	running: Pick<DatabaseServer, "lost" | "stop">,
): Promise<EmbeddedServer> {
	const login = (user: string, password: string, database = "rorkult"): pg.ClientConfig => ({
		host: door.host,
		port: door.port,
		user,
		password,
		database,
	});
	const administrator = login(SUPER_ROLE, secrets.superPassword, "postgres");
	try {
		await makeDatabase(administrator, secrets);
	} catch (error) {
		await running.stop();
		throw error;
	}
	return {
		administrator,
		owner: login("rorkult_owner", secrets.ownerPassword),
		app: login("rorkult_app", secrets.appPassword),
		appPassword: null,
		migratesItself: true,
		...running,
	};
}

async function makeDoor(): Promise<Door> {
	if (WINDOWS) return { host: "127.0.0.1", port: await freePort() };
	const folder = Buffer.byteLength(tmpdir()) > SOCKET_FOLDER_BYTES - 20 ? "/tmp" : tmpdir();
	const host = mkdtempSync(join(folder, SOCKET_PREFIX));
	chmodSync(host, 0o700);
	if (asUnprivileged !== null) chownSync(host, asUnprivileged.uid, asUnprivileged.gid);
	return { host, port: 5432 };
}

function freePort(): Promise<number> {
	return new Promise((found, failed) => {
		const probe = createServer();
		probe.on("error", failed);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => found(typeof address === "object" && address !== null ? address.port : 0));
		});
	});
}

/**
 * Starts the server and waits until it answers.
 *
 * After a kill the old server's lock file stands until its last process is gone; only that is waited for.
 */
async function launch(
	binaries: Binaries,
	folder: string,
	door: Door,
	logPath: string,
): Promise<ChildProcess> {
	const deadline = performance.now() + START_MS;
	for (;;) {
		const { child, failure } = await launchOnce(binaries, folder, door, logPath, deadline);
		if (failure === null) return child;
		const held = /lock file "postmaster.pid" already exists|pre-existing shared memory/.test(failure);
		if (!held || performance.now() > deadline) throw explained(binaries.postgres, failure);
		await pause(100);
	}
}

async function launchOnce(
	binaries: Binaries,
	folder: string,
	door: Door,
	logPath: string,
	deadline: number,
): Promise<{ child: ChildProcess; failure: string | null }> {
	const log = openSync(logPath, "w", 0o600);
	const child = spawn(binaries.postgres, serverWords(folder, door), {
		...asUnprivileged,
		cwd: "/",
		env: { PATH: "/usr/bin:/bin" },
		stdio: ["ignore", log, log],
		// In a process group of its own: Ctrl-C in a terminal must reach us first, not the database.
		detached: true,
	});
	closeSync(log);
	let failed: Error | null = null;
	child.on("error", (error) => {
		failed = error;
	});
	while (child.exitCode === null && child.signalCode === null && failed === null) {
		if (child.pid !== undefined && readyIn(folder, child.pid)) return { child, failure: null };
		if (performance.now() > deadline) {
			child.kill("SIGKILL");
			throw new Fault(`Databasen i ${folder} svarte ikke innen ${START_MS / 1000} sekunder: se ${logPath}.`);
		}
		await pause(POLL_MS);
	}
	if (failed !== null) throw failed;
	return { child, failure: readFileSync(logPath, "utf8") };
}

function serverWords(folder: string, door: Door): string[] {
	const settings = {
		listen_addresses: WINDOWS ? door.host : "",
		unix_socket_directories: WINDOWS ? "" : door.host,
		unix_socket_permissions: "0700",
		port: String(door.port),
		max_connections: "40",
		timezone: "UTC",
		jit: "off",
		// An error's words may quote a person's; the program logs what went wrong without them.
		log_min_messages: "fatal",
	};
	return ["-D", folder, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise<void>((done) => child.once("exit", () => done()));
	child.kill("SIGINT");
	const late = setTimeout(() => child.kill("SIGQUIT"), STOP_MS);
	await gone;
	clearTimeout(late);
}

/** Ends a server that was left running, and removes the folder of its socket. */
async function clearUp(leftover: Leftover | null): Promise<void> {
	if (leftover === null) return;
	if (leftover.pid !== null) await endProcess(leftover.pid);
	const folder = leftover.socketFolder;
	if (folder !== null && basename(folder).startsWith(SOCKET_PREFIX)) {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function endProcess(pid: number): Promise<void> {
	process.kill(pid, "SIGINT");
	const deadline = performance.now() + STOP_MS;
	while (isAlive(pid)) {
		if (performance.now() > deadline) {
			throw new Fault(`En tidligere database (prosess ${pid}) lar seg ikke stoppe: avslutt den først.`);
		}
		await pause(POLL_MS);
	}
}

/** File system errors that a person can mend, as a line that says so. */
function mended(error: unknown): unknown {
	const code = error instanceof Error && "code" in error ? error.code : null;
	if (code === "ENOSPC" || code === "53100") {
		return new Fault("Disken er full: databasen får ikke skrevet. Frigjør plass og start på nytt.");
	}
	if ((code === "EACCES" || code === "EROFS" || code === "EPERM") && error instanceof Error) {
		const path = "path" in error ? String(error.path) : "DATA_DIR";
		return new Fault(`Rorkult får ikke skrive i ${path}: gi rettigheter, eller velg en annen DATA_DIR.`);
	}
	return error;
}
