import { openWorkers, type Workers } from "#platform/workers.ts";

/** A hostile file is answered within 5 s and 512 MB: the rest is for starting and for ending the thread. */
export const LIMIT_MS = 4000;
const LIMIT_MIB = 400;

let begun: Workers | null = null;

/**
 * Begins the thread that reads, before anything else is looked after: a letter waits for it longest. Whoever reads
 * takes it with `readingThread`.
 */
export function beginAhead(): void {
	begun ??= openThread();
}

/** Ends a thread that was begun ahead and that nobody has taken. */
export async function endAhead(): Promise<void> {
	await begun?.close();
	begun = null;
}

/** The thread that was begun ahead, or a new one. */
export function readingThread(): Workers {
	const thread = begun ?? openThread();
	begun = null;
	return thread;
}

function openThread(): Workers {
	return openWorkers({
		entry: new URL("./read.worker.cjs", import.meta.url),
		count: 1,
		limitMs: LIMIT_MS,
		limitMiB: LIMIT_MIB,
		youngMiB: 6,
		queueLength: 1,
	});
}
