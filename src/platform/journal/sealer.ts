import { machineClock } from "../clock.ts";
import type { Actor, Database } from "../db/database.ts";
import { newTraceId } from "../ids.ts";
import { errorFields, type Log } from "../log.ts";
import { BATCH, type Sealed, sealBatch } from "./sealing.store.ts";

/** Sealing that goes on until it is stopped. */
export interface Sealing {
	/** Seals what has come in meanwhile, and ends. */
	stop(): Promise<void>;
}

/** The system, for no agency: it sees no agency's rows, and needs none. */
const SEALER: Actor = { personId: "00000000-0000-7000-8000-000000000000", agencyId: "" };

/** How long an entry waits at most, in milliseconds, where the database has nothing else in the way. */
const EVERY_MS = 2_000;

/** Seals what there is to seal now, in as many checkpoints as that takes; how the last step ended. */
export async function sealAll(
	database: Database,
	folder: string,
	most = Number.POSITIVE_INFINITY,
): Promise<Sealed> {
	let total = 0;
	for (;;) {
		const deed = { name: "journal.seal", requestId: newTraceId() };
		const sealed = await database.as(SEALER, deed, (tx) => sealBatch(tx, folder, machineClock.now()));
		if (typeof sealed.done !== "number") return sealed;
		total += sealed.done;
		if (sealed.done < BATCH || total >= most) return { done: total };
	}
}

/**
 * Seals the journal every two seconds until it is stopped. Every process of the program does; the one that gets
 * the lock seals, and the others find it taken or the work done.
 *
 * What stands in the way is logged once, and again when it has changed: nothing else of the program waits
 * for sealing.
 */
export function keepSealing(database: Database, folder: string, log: Log): Sealing {
	let stopped = false;
	let told = "";
	let running = Promise.resolve();
	let timer: NodeJS.Timeout | undefined;
	const tell = (event: string, fields: Parameters<Log["error"]>[1] = {}) => {
		const line = `${event} ${JSON.stringify(fields)}`;
		if (line !== told && event !== "") log.error(event, fields);
		told = line;
	};
	const step = async () => {
		try {
			const { done, ...more } = await sealAll(database, folder, 40 * BATCH);
			if (done === "key-missing") tell("journal.keyMissing", more);
			else if (done === "broken") tell("journal.broken");
			else tell("");
		} catch (error) {
			tell("journal.sealingFailed", errorFields(error));
		}
		if (!stopped) timer = setTimeout(next, EVERY_MS);
	};
	const next = () => {
		running = step();
	};
	next();
	return {
		async stop() {
			stopped = true;
			clearTimeout(timer);
			await running;
			await step();
		},
	};
}
