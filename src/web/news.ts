/** News of the thing that the page shows, by the stream that also tells that the session has ended. */

let about: string | null = null;
let isLive = false;
let reopen: () => void = () => undefined;
const hearers = new Set<() => void>();

/**
 * Calls `heard` whenever there may be news of a thing; gives the way to stop. A page shows one such thing.
 *
 * @param id of the thing
 */
export function hearNews(id: string, heard: () => void): () => void {
	hearers.add(heard);
	if (about !== id) {
		about = id;
		reopen();
	}
	return () => {
		hearers.delete(heard);
		if (hearers.size > 0) return;
		about = null;
		isLive = false;
	};
}

/** Whether news comes by itself; where it does not, one asks now and then. */
export const newsIsLive = (): boolean => isLive;

/** The query of the stream's address. */
export const newsAsked = (): string => (about === null ? "" : `?about=${about}`);

/** Says that there is news, or that it comes by itself from now on, or no longer does. */
export function tellNews(live: boolean): void {
	isLive = live && about !== null;
	for (const heard of [...hearers]) heard();
}

/** Who opens the stream, and opens it again when it is to be about something else. */
export function keepStream(open: () => void): void {
	reopen = open;
}
