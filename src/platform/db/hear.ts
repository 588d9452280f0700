import pg from "pg";

/** A connection that waits for notices of the database. */
export interface Hearing {
	stop(): Promise<void>;
}

/** How long to wait before listening again when the connection broke. */
const AGAIN_MS = 1_000;

/**
 * Calls `heard` with what is said whenever the database notifies on a channel, and with null each time that it
 * begins to listen: what was said while the connection was broken is not said again.
 *
 * @param channel a name that is safe in SQL
 */
export function hear(login: pg.ClientConfig, channel: string, heard: (said: string | null) => void): Hearing {
	let stopped = false;
	let timer: NodeJS.Timeout | undefined;
	let client: pg.Client | null = null;
	const begin = async () => {
		const fresh = new pg.Client({ ...login, keepAlive: true });
		client = fresh;
		let ended = false;
		const again = () => {
			if (ended) return;
			ended = true;
			fresh.end().catch(() => {});
			if (!stopped) timer = setTimeout(begin, AGAIN_MS);
		};
		fresh.on("error", again);
		fresh.on("end", again);
		fresh.on("notification", ({ payload }) => heard(payload ?? null));
		try {
			await fresh.connect();
			await fresh.query(`listen ${channel}`);
			heard(null);
		} catch {
			again();
		}
	};
	const beginning = begin();
	return {
		async stop() {
			stopped = true;
			clearTimeout(timer);
			await beginning;
			clearTimeout(timer);
			await client?.end().catch(() => {});
		},
	};
}
