/** Tells pages that are open that their session has ended, as it happens: server-sent events. */
import type { Hearing } from "../db/hear.ts";
import type { Sessions } from "./signed-in.ts";

/** What is told, and to whom. */
export interface Endings {
	/** An answer that says nothing until the session of a token ends, and then why. */
	stream(token: string): Promise<Response>;
	/** Ends all answers. */
	stop(): Promise<void>;
}

/** The channel on which the database says whose session, or which person, has ended. */
const CHANNEL = "rorkult_session";
/** Proxies cut what says nothing for a minute or so. */
const BREATH_MS = 25_000;
/** Nobody says when a session runs out: it is looked at. */
const LOOK_MS = 30_000;
/** More are cut off, the oldest first: a page that is cut off asks again. */
const MOST_STREAMS = 5_000;

interface Listener {
	readonly token: string;
	/** The ids that a notice about this session bears. */
	readonly ids: ReadonlySet<string>;
	say(text: string): void;
	end(): void;
}

/**
 * Listens to the database for sessions that end, on whichever process it happened.
 *
 * @param hear listens to a channel of the database
 */
export function watchEndings(
	sessions: Pick<Sessions, "find">,
	hear: (channel: string, heard: (said: string | null) => void) => Hearing,
): Endings {
	const listeners = new Set<Listener>();
	const look = async (listener: Listener): Promise<void> => {
		const found = await sessions.find(listener.token, false).catch(() => undefined);
		// A database that does not answer has ended nothing.
		if (found === undefined || (found !== null && "actor" in found)) return;
		const because = found === null ? "signed-out" : found.because;
		listener.say(`event: ended\ndata: ${JSON.stringify({ because })}\n\n`);
		listener.end();
	};
	const lookAt = (said: string | null) => {
		for (const listener of listeners) if (said === null || listener.ids.has(said)) void look(listener);
	};
	const hearing = hear(CHANNEL, lookAt);
	const breathing = setInterval(() => {
		for (const listener of listeners) listener.say(": \n\n");
	}, BREATH_MS);
	const looking = setInterval(() => lookAt(null), LOOK_MS);
	return {
		async stream(token) {
			const found = await sessions.find(token, false);
			const ids = found !== null && "actor" in found ? [found.actor.session?.id, found.actor.personId] : [];
			return answerTo(listeners, token, new Set(ids.filter((id) => id !== undefined)), look);
		},
		async stop() {
			clearInterval(breathing);
			clearInterval(looking);
			for (const listener of listeners) listener.end();
			await hearing.stop();
		},
	};
}

function answerTo(
	listeners: Set<Listener>,
	token: string,
	ids: ReadonlySet<string>,
	look: (listener: Listener) => Promise<void>,
): Response {
	const encoder = new TextEncoder();
	let listener: Listener | null = null;
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			const made: Listener = {
				...{ token, ids },
				say: (text) => {
					if (listeners.has(made)) controller.enqueue(encoder.encode(text));
				},
				end: () => {
					if (listeners.delete(made)) controller.close();
				},
			};
			listener = made;
			listeners.add(made);
			const [oldest] = listeners;
			if (listeners.size > MOST_STREAMS) oldest?.end();
			made.say("retry: 5000\n\n");
			// It may have ended between the question and now.
			void look(made);
		},
		cancel() {
			if (listener !== null) listeners.delete(listener);
		},
	});
	// `x-accel-buffering` lets nginx hand on each word as it comes.
	const headers = { "content-type": "text/event-stream; charset=utf-8", "x-accel-buffering": "no" };
	return new Response(body, { headers });
}
