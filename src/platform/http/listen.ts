import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import type { Env } from "./routes.ts";

/** A server that listens. */
export interface Listening {
	readonly port: number;
	/** Takes no more requests, lets those that run end, and cuts off what is left after a while. */
	close(): Promise<void>;
}

/** How long a caller has to send the heads and the whole of a request. */
const HEADERS_MS = 15_000;
const REQUEST_MS = 120_000;
/** How long running requests have to end when the server closes. */
const GRACE_MS = 5000;
const IDLE_MS = 50;

/** Listens at an address; fails with the system's error where it cannot (EADDRINUSE, EACCES). */
export async function listen(app: Hono<Env>, host: string, port: number): Promise<Listening> {
	const server = createAdaptorServer({
		fetch: app.fetch as Parameters<typeof createAdaptorServer>[0]["fetch"],
		serverOptions: { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS, keepAliveTimeout: 5000 },
	}) as Server;
	await new Promise<void>((listening, failed) => {
		server.once("error", failed);
		server.listen(port, host, () => {
			server.off("error", failed);
			listening();
		});
	});
	const address = server.address();
	return {
		port: typeof address === "object" && address !== null ? address.port : port,
		close: () => closed(server),
	};
}

function closed(server: Server): Promise<void> {
	return new Promise((done) => {
		const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
		// A connection is kept open after its answer, for the next request; there will be none.
		const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
		server.close(() => {
			clearTimeout(late);
			clearInterval(idle);
			done();
		});
	});
}
