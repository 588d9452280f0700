import { randomUUID } from "node:crypto";
import { onTestFinished } from "vitest";
import { DEMO_PEOPLE, type DemoPerson } from "#people";
import type { Config } from "#platform/config.ts";
import type { Database } from "#platform/db/database.ts";
import { createLog } from "#platform/log.ts";
import { root } from "../scripts/fresh.mjs";
import type { ThreadedReader } from "../src/app/letter-reader.ts";
import { openReader, type RunningServer, type ServerOptions, startServer } from "../src/app/server.ts";
import { testDatabase } from "./database.ts";
import { openSession } from "./session.ts";

/** Somebody who asks the server over HTTP, signed in or not. */
export interface Caller {
	/** Asks for an address. */
	get(path: string, headers?: Record<string, string>): Promise<Response>;
	/** Sends an action with fields, under a new idempotency key where none is given. */
	act(path: string, fields: unknown, headers?: Record<string, string>): Promise<Response>;
	/** Uploads a file as the whole body: a letter that is read in, where no other address is named. */
	upload(
		content: string | Uint8Array,
		name?: string,
		headers?: Record<string, string>,
		path?: string,
	): Promise<Response>;
}

/**
 * A server of the program on a database of its own, reached over HTTP as anybody reaches it. Where nothing
 * else is said, the demonstration's controller asks.
 */
export interface TestServer extends Caller {
	readonly url: string;
	readonly config: Config;
	readonly database: Database;
	/** Ends the server; the database stays. */
	close(): Promise<void>;
	/** Every line that the server wrote to its log. */
	readonly log: readonly string[];
	/** The headers of somebody who is signed in; each person signs in once. */
	signIn(person: Pick<DemoPerson, "id">): Promise<{ cookie: string }>;
	/** Somebody else than the controller. */
	as(person: Pick<DemoPerson, "id">): Caller;
	/** Somebody who has not signed in. */
	readonly nobody: Caller;
}

/** A thread that reads letters takes longer to start than a letter takes to read: the servers of a process share one. */
let shared: ThreadedReader | null = null;

function sharedReader(): ThreadedReader {
	shared ??= openReader(READER, createLog("error"));
	return shared;
}

/** The built thread, which a machine that runs many tests at once gives little time. */
const READER = {
	readerEntry: new URL(`file://${root}/dist/letter.worker.mjs`),
	readerLimitMs: 15_000,
	readerThreads: 1,
};
/** Who names one of these asks for a reader of the server's own. */
const OF_READER = ["readerEntry", "readerVersion", "readerLimitMs", "readerThreads"] as const;

/** Starts a server; it and its database are gone after the test. */
export async function testServer(
	options: ServerOptions & { config?: Partial<Config> } = {},
): Promise<TestServer> {
	const { config: tested, database } = await testDatabase();
	const config = { ...tested, publicUrl: "http://127.0.0.1:0", port: 0, ...options.config };
	const log: string[] = [];
	const server: RunningServer = await startServer(config, database, {
		...(OF_READER.some((name) => name in options) ? READER : { reader: sharedReader() }),
		log: createLog("info", (line) => void log.push(line)),
		...options,
	});
	onTestFinished(() => server.close());
	const { url } = server;
	const cookies = new Map<string, Promise<string>>();
	const signedIn = async (person: Pick<DemoPerson, "id">) => {
		const cookie = cookies.get(person.id) ?? openSession(config, person.id, spaceOf(person));
		cookies.set(person.id, cookie);
		return { cookie: await cookie };
	};
	return {
		...callerOf(url, () => signedIn(DEMO_PEOPLE.controller)),
		...{ url, config, database, log, signIn: signedIn },
		close: () => server.close(),
		as: (person) => callerOf(url, () => signedIn(person)),
		nobody: callerOf(url, async () => ({})),
	};
}

/** Where signing in would lead somebody of the demonstration: to an organisation in which they have a role. */
const spaceOf = ({ id }: Pick<DemoPerson, "id">): string | undefined =>
	Object.values(DEMO_PEOPLE).find((known) => known.id === id)?.spaces[0];

/** Somebody who asks a server, with the headers that say who. */
export function callerOf(url: string, credentials: () => Promise<Record<string, string>>): Caller {
	const ask = async (path: string, { headers, ...init }: RequestInit) =>
		fetch(`${url}${path}`, { ...init, headers: { ...(await credentials()), ...(headers as object) } });
	const key = () => ({ "idempotency-key": randomUUID() });
	return {
		get: (path, headers = {}) => ask(path, { headers }),
		act: (path, fields, headers = {}) =>
			ask(path, {
				method: "POST",
				headers: { "content-type": "application/json", ...key(), ...headers },
				body: JSON.stringify(fields),
			}),
		upload: (content, name = "brev.txt", headers = {}, path = "/api/letters/upload") =>
			ask(path, {
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
