import pg from "pg";

/** Somebody who waits for notices of the database. */
export interface Hearing {
	stop(): Promise<void>;
}

/** Called with what was said on a channel, and with null each time that listening begins. */
export type Heard = (said: string | null) => void;

/** The one connection of a process that waits for notices, shared by all who hear. */
export interface Ear {
	/**
	 * Calls `heard` with what is said whenever the database notifies on a channel, and with null each time that it
	 * begins to listen: what was said while the connection was broken is not said again.
	 *
	 * @param channel a name that is safe in SQL
	 */
	hear(channel: string, heard: Heard): Hearing;
	/** Ends the connection; nobody hears any more. */
	close(): Promise<void>;
}

/** How long to wait before listening again when the connection broke. */
const AGAIN_MS = 1_000;

/** An ear that connects once somebody wants to hear, and again whenever the connection broke. */
export function openEar(login: pg.ClientConfig): Ear {
	const hearers = new Map<string, Set<Heard>>();
	let isClosed = false;
	let timer: NodeJS.Timeout | undefined;
	let connected: pg.Client | null = null;
	let connecting: Promise<void> | null = null;
	const tell = (channel: string, said: string | null): void => {
		for (const heard of hearers.get(channel) ?? []) heard(said);
	};
	const listen = async (client: pg.Client, channel: string): Promise<void> => {
		await client.query(`listen ${channel}`);
		tell(channel, null);
	};
	const connect = async (): Promise<void> => {
		const client = new pg.Client({ ...login, keepAlive: true });
		let hasEnded = false;
		const again = (): void => {
			if (hasEnded) return;
			hasEnded = true;
			connected = null;
			client.end().catch(() => {});
			if (!isClosed) timer = setTimeout(begin, AGAIN_MS);
		};
		client.on("error", again);
		client.on("end", again);
		client.on("notification", ({ channel, payload }) => tell(channel, payload ?? null));
		try {
			await client.connect();
			connected = client;
			for (const channel of [...hearers.keys()]) await listen(client, channel);
		} catch {
			again();
		}
	};
	const begin = (): void => {
		connecting = connect();
	};
	return {
		hear(channel, heard) {
			const isNew = !hearers.has(channel);
			const among = hearers.get(channel) ?? new Set();
			hearers.set(channel, among.add(heard));
			if (connecting === null) begin();
			// A connection that breaks at this moment listens to all channels when it is there again.
			else if (isNew && connected) void listen(connected, channel).catch(() => undefined);
			else if (connected) heard(null);
			return { stop: async () => void among.delete(heard) };
		},
		async close() {
			isClosed = true;
			clearTimeout(timer);
			await connecting;
			clearTimeout(timer);
			await connected?.end().catch(() => {});
		},
	};
}
