/** The built program on a database of its own, restarted whenever it ends, and what can be killed of the two. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Config, readConfig } from "#platform/config.ts";
import { type EmbeddedServer, startEmbedded } from "#platform/db/embedded.ts";
import { installationRoot } from "#platform/root.ts";

export const DATABASES = ["embedded", "postgres-15"] as const;
export type DatabaseName = (typeof DATABASES)[number];

/** What is killed: the program, the database's first process, or both at once. */
export const VICTIMS = ["program", "postmaster", "both"] as const;
export type Victim = (typeof VICTIMS)[number];

export interface KillGround {
	readonly url: string;
	readonly config: Config;
	/** Kills, and gives the moment from which on an answer comes from what was started after. */
	kill(victim: Victim): Promise<number>;
	/** Ends the program in order and keeps it so; the database stays. */
	end(): Promise<void>;
	/** The exit code of a command of the program on this database, and what it said. */
	run(...words: string[]): { readonly code: number | null; readonly said: string };
	close(): Promise<void>;
}

/** A supervisor's pause before it starts a program again that has ended. */
const AGAIN_MS = 50;
const PROGRAM = join(installationRoot, "dist/cli.mjs");

/** Starts the program on a database that nobody else uses; all is gone when it is closed. */
export async function openKillGround(name: DatabaseName): Promise<KillGround> {
	const folder = mkdtempSync(join(tmpdir(), "rorkult-kill-"));
	// Started by root, the database runs as somebody else, who must come by.
	chmodSync(folder, 0o711);
	const server = name === "embedded" ? null : await PostgresServer.start(folder);
	const env: Record<string, string> = {
		RORKULT_MODE: "test",
		RORKULT_CLOCK: "2025-05-06T09:00:00+02:00",
		DATA_DIR: join(folder, "data"),
		PORT: String(await freePort()),
		LOG_LEVEL: "error",
		...server?.addresses,
	};
	const program = new KeptProgram(env);
	await program.started();
	return {
		url: `http://127.0.0.1:${env.PORT}`,
		config: readConfig(env),
		async kill(victim) {
			if (victim !== "postmaster") program.kill();
			if (victim !== "program") {
				if (server !== null) await server.killAndRestart();
				else process.kill(postmasterIn(join(folder, "data")), "SIGKILL");
			}
			// The embedded database's program cannot go on without it, and ends by itself.
			if (victim !== "postmaster" || server === null) await program.started();
			return performance.now();
		},
		end: () => program.end(),
		run(...words) {
			const ran = spawnSync(process.execPath, [PROGRAM, ...words], { env: { ...pathOf(), ...env } });
			return { code: ran.status, said: `${ran.stdout}${ran.stderr}` };
		},
		async close() {
			await program.end();
			await server?.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

const pathOf = () => ({ PATH: process.env.PATH ?? "" });

function postmasterIn(dataDir: string): number {
	return Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
}

/** The program, started again whenever it ends, as a system's supervisor does. */
class KeptProgram {
	readonly #env: Readonly<Record<string, string>>;
	#child: ChildProcess;
	#ending = false;
	#said = "";
	/** The process that was running when somebody last waited for a new one. */
	#known: ChildProcess | null = null;

	constructor(env: Readonly<Record<string, string>>) {
		this.#env = env;
		this.#child = this.#launch();
	}

	kill(): void {
		this.#child.kill("SIGKILL");
	}

	/** Waits until another process than the one that was waited for before has been started. */
	async started(): Promise<void> {
		while (this.#child === this.#known) await pause(5);
		this.#known = this.#child;
	}

	/** What the program last said on standard error. */
	get said(): string {
		return this.#said;
	}

	async end(): Promise<void> {
		if (this.#ending) return;
		this.#ending = true;
		const child = this.#child;
		if (child.exitCode !== null || child.signalCode !== null) return;
		const gone = once(child, "exit");
		child.kill("SIGTERM");
		await gone;
	}

	#launch(): ChildProcess {
		const child = spawn(process.execPath, [PROGRAM, "start"], {
			cwd: installationRoot,
			env: { ...pathOf(), ...this.#env },
			stdio: ["ignore", "ignore", "pipe"],
		});
		child.stderr?.on("data", (chunk) => {
			this.#said = `${this.#said}${chunk}`.slice(-4_000);
		});
		child.once("exit", () => {
			if (!this.#ending) setTimeout(() => this.#again(), AGAIN_MS);
		});
		return child;
	}

	#again(): void {
		if (!this.#ending) this.#child = this.#launch();
	}
}

/** A PostgreSQL 15 with an address that stays when it is started anew. */
class PostgresServer {
	readonly addresses: { readonly DATABASE_URL: string; readonly DATABASE_APP_URL: string };
	readonly #folder: string;
	#server: EmbeddedServer;

	private constructor(folder: string, server: EmbeddedServer) {
		this.#folder = folder;
		this.#server = server;
		this.#open();
		const address = ({ user, password }: EmbeddedServer["owner"]) =>
			`postgresql://${user}:${password}@${encodeURIComponent(this.#door)}:5432/rorkult`;
		this.addresses = { DATABASE_URL: address(server.owner), DATABASE_APP_URL: address(server.app) };
	}

	static async start(folder: string): Promise<PostgresServer> {
		return new PostgresServer(folder, await PostgresServer.#launch(folder));
	}

	static #launch(folder: string): Promise<EmbeddedServer> {
		return startEmbedded({ dataDir: join(folder, "server"), enginePackage: "postgres-15-linux-x64" });
	}

	async killAndRestart(): Promise<void> {
		process.kill(postmasterIn(join(this.#folder, "server")), "SIGKILL");
		await this.#server.lost;
		await this.#server.stop();
		this.#server = await PostgresServer.#launch(this.#folder);
		this.#open();
	}

	stop(): Promise<void> {
		return this.#server.stop();
	}

	get #door(): string {
		return join(this.#folder, "door");
	}

	/** The socket's folder is another at each start; the door leads to the one that there is. */
	#open(): void {
		symlinkSync(String(this.#server.owner.host), `${this.#door}.new`);
		renameSync(`${this.#door}.new`, this.#door);
	}
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
