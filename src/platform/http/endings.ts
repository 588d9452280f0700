/**
 * Tells pages that are open that their session has ended, and that there is news of what they show, as it happens:
 * server-sent events. What the news is they ask for, so that rights are checked where they always are.
 */
import type { Actor } from "../db/database.ts";
import type { Hearing } from "../db/hear.ts";
import type { Sessions } from "./signed-in.ts";

/** What is told, and to whom. */
export interface Endings {
	/**
	 * An answer that says why when the session of a token ends, and until then that there is news.
	 *
	 * @param about the id of the thing that the page shows; null where it wants no news
	 */
	stream(token: string, about: string | null): Promise<Response>;
	/** Ends all answers. */
	stop(): Promise<void>;
}

/** What there can be news of. */
export interface News {
	/** The channel on which the database says of which thing, by its id. */
	readonly channel: string;
	/** Whether somebody may know that there is news of a thing. */
	maySee(actor: Actor, about: string): Promise<boolean>;
}

/** The channel on which the database says whose session, or which person, has ended. */
const CHANNEL = "rorkult_session";
/** Proxies cut what says nothing for a minute or so. */
const BREATH_MS = 25_000;
/** Nobody says when a session runs out: it is looked at. */
const LOOK_MS = 30_000;
/** More are cut off, the oldest first: a page that is cut off asks again. */
const MOST_STREAMS = 5_000;
/** For one session: as many pages as anybody looks at. */
const MOST_OF_SESSION = 20;

/** That there is news, and once before it that there will be. What `data` holds nobody reads: an event needs some. */
const NEWS = "event: news\ndata: {}\n\n";
const LIVE = "event: live\ndata: {}\n\n";

interface Listener {
	readonly token: string;
	/** The ids that a notice about this session bears. */
	readonly ids: ReadonlySet<string>;
	/** What it wants news of; null where it wants none, or may not. */
	readonly about: string | null;
	say(text: string): void;
	end(): void;
}

/**
 * Listens to the database for sessions that end, on whichever process it happened.
 *
 * @param hear listens to a channel of the database
 * @param news what else there is to tell
 */
export function watchEndings(
	sessions: Pick<Sessions, "find">,
	hear: (channel: string, heard: (said: string | null) => void) => Hearing,
	news: News,
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
	const tellNews = (said: string | null) => {
		for (const listener of listeners) {
			if (listener.about !== null && (said === null || said === listener.about)) listener.say(NEWS);
		}
	};
	const hearingNews = hear(news.channel, tellNews);
	const breathing = setInterval(() => {
		for (const listener of listeners) listener.say(": \n\n");
	}, BREATH_MS);
	const looking = setInterval(() => lookAt(null), LOOK_MS);
	return {
		async stream(token, asked) {
			const found = await sessions.find(token, false);
			const ids = found !== null && "actor" in found ? [found.actor.session?.id, found.actor.personId] : [];
			const isSeen =
				asked !== null && found !== null && "actor" in found && (await news.maySee(found.actor, asked));
			const known = new Set(ids.filter((id) => id !== undefined));
			return answerTo(listeners, { token, ids: known, about: isSeen ? asked : null }, look);
		},
		async stop() {
			clearInterval(breathing);
			clearInterval(looking);
			for (const listener of listeners) listener.end();
			await Promise.all([hearing.stop(), hearingNews.stop()]);
		},
	};
}

function answerTo(
	listeners: Set<Listener>,
	who: Pick<Listener, "token" | "ids" | "about">,
	look: (listener: Listener) => Promise<void>,
): Response {
	const encoder = new TextEncoder();
	let listener: Listener | null = null;
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			const made: Listener = {
				...who,
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
			const own = [...listeners].filter(({ token }) => token === who.token);
			if (own.length > MOST_OF_SESSION) own[0]?.end();
			made.say("retry: 5000\n\n");
			if (who.about !== null) made.say(LIVE);
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
