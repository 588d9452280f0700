import { randomUUID } from "node:crypto";
import { onTestFinished } from "vitest";
import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/db/database.ts";
import { createLog } from "#platform/log.ts";
import { build, root } from "../scripts/build.mjs";
import { type RunningServer, type ServerOptions, startServer } from "../src/app/server.ts";
import { testDatabase } from "./database.ts";

/** A server of the program on a database of its own, reached over HTTP as anybody reaches it. */
export interface TestServer {
	readonly url: string;
	readonly config: Config;
	readonly database: Database;
	/** Ends the server; the database stays. */
	close(): Promise<void>;
	/** Every line that the server wrote to its log. */
	readonly log: readonly string[];
	/** Asks for an address. */
	get(path: string, headers?: Record<string, string>): Promise<Response>;
	/** Sends an action with fields, under a new idempotency key where none is given. */
	act(path: string, fields: unknown, headers?: Record<string, string>): Promise<Response>;
	/** Uploads a file as the whole body. */
	upload(content: string | Uint8Array, name?: string, headers?: Record<string, string>): Promise<Response>;
}

/** Starts a server; it and its database are gone after the test. */
export async function testServer(
	options: ServerOptions & { mode?: Config["mode"] } = {},
): Promise<TestServer> {
	await build({ web: false });
	const { config: tested, database } = await testDatabase();
	const config = { ...tested, port: 0, mode: options.mode ?? tested.mode };
	const log: string[] = [];
	const server: RunningServer = await startServer(config, database, {
		readerEntry: new URL(`file://${root}/dist/letter.worker.mjs`),
		readerLimitMs: 15_000,
		log: createLog("info", (line) => void log.push(line)),
		...options,
	});
	onTestFinished(() => server.close());
	const ask = (path: string, init: RequestInit) => fetch(`${server.url}${path}`, init);
	const key = () => ({ "idempotency-key": randomUUID() });
	return {
		url: server.url,
		config,
		database,
		close: () => server.close(),
		log,
		get: (path, headers = {}) => ask(path, { headers }),
		act: (path, fields, headers = {}) =>
			ask(path, {
				method: "POST",
				headers: { "content-type": "application/json", ...key(), ...headers },
				body: JSON.stringify(fields),
			}),
		upload: (content, name = "brev.txt", headers = {}) =>
			ask("/api/letters/upload", {
				method: "POST",
				headers: {
					"content-type": "application/octet-stream",
					"x-file-name": encodeURIComponent(name),
					...key(),
					...headers,
				},
				body: Buffer.from(content),
			}),
	};
}
