/** The built program, started as anybody starts it, for journeys, benches and pictures. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installationRoot } from "#platform/root.ts";

/** A program that answers, with a database of its own. */
export interface Program {
	/** Its address, without a slash at the end. */
	readonly url: string;
	/** Ends it and takes its data away. */
	close(): Promise<void>;
}

/** Two builds at once would take each other's files away. */
let built: Promise<void> | null = null;

/** The builder finds its files from where it lies, so it is not bundled into a bench. */
async function buildAll(): Promise<void> {
	const builder = await import(pathToFileURL(join(installationRoot, "scripts/build.mjs")).href);
	await builder.build({ web: true });
}

const CLOCK = "2025-05-06T09:00:00+02:00";
const ADDRESS = /https?:\/\/\S+/;

/**
 * Builds what has changed and starts the program on a free port.
 *
 * @param mode `demo` reads the demonstration letter in first; `test` begins without letters
 */
export async function startProgram(mode: "demo" | "test"): Promise<Program> {
	built ??= buildAll();
	await built;
	const data = mkdtempSync(join(tmpdir(), "rorkult-e2e-"));
	const child = spawn(process.execPath, [join(installationRoot, "dist/cli.mjs"), "start"], {
		cwd: installationRoot,
		stdio: ["ignore", "pipe", "pipe"],
		env: {
			...process.env,
			RORKULT_MODE: mode,
			RORKULT_CLOCK: CLOCK,
			PORT: "0",
			DATA_DIR: data,
			DATABASE_URL: "",
			DATABASE_APP_URL: "",
			LOG_LEVEL: "error",
		},
	});
	let said = "";
	const ended = new Promise<void>((done) => child.once("close", () => done()));
	const url = await new Promise<string>((answering, failing) => {
		child.stderr.on("data", (chunk) => (said += chunk));
		child.stdout.on("data", (chunk) => {
			const found = ADDRESS.exec(String(chunk));
			if (found) answering(found[0]);
		});
		child.once("close", (code) => failing(new Error(`the program ended with ${code}: ${said}`)));
	});
	return {
		url,
		async close() {
			child.kill("SIGTERM");
			await ended;
			rmSync(data, { recursive: true, force: true });
		},
	};
}

/** Reads a file in over the interface; the letter's id. */
export async function readIn(program: Program, name: string, bytes: Uint8Array): Promise<string> {
	const form = new FormData();
	form.append("file", new Blob([Buffer.from(bytes)]), name);
	const answer = await fetch(`${program.url}/api/letters/upload`, {
		method: "POST",
		headers: { "idempotency-key": crypto.randomUUID() },
		body: form,
	});
	if (!answer.ok) throw new Error(`${name} was refused: ${await answer.text()}`);
	return ((await answer.json()) as { id: string }).id;
}
