import type { Actor, Database } from "../db/database.ts";
import { newTraceId } from "../ids.ts";
import { errorFields, type Log } from "../log.ts";
import { finishJob, type Held, nextJobIn, payloadOf, planJobs, putBackJob, takeJob } from "./job.store.ts";
import type { Job } from "./job.ts";

/** Jobs that are done until somebody stops it. */
export interface Working {
	/** Lets the job that runs end, and takes no more. */
	stop(): Promise<void>;
}

/** Who does what nobody asked for by hand. It has no role and sees one agency at a time. */
const SYSTEM = "00000000-0000-7000-8000-000000000000";

/** How long it sleeps at most: a notice may be lost with its connection. */
const LONGEST_SLEEP_MS = 30_000;
/** After a fault of the database itself. */
const FAULT_SLEEP_MS = 1_000;
/** A job that fails is tried less and less often, and at last once an hour. */
const LONGEST_WAIT_SECONDS = 3_600;

/** The channel on which the database says that a job was asked for. */
const CHANNEL = "rorkult_job";

/**
 * Does jobs one after the other until it is stopped: those that are due, and new ones as soon as they are asked
 * for. Any number of processes may; each job is one's.
 */
export function startJobs(database: Database, jobs: readonly Job[], log: Log): Working {
	const byKind = new Map(jobs.map((job) => [job.kind, job]));
	const kinds = [...byKind.keys()];
	const sleeper = new Sleeper();
	const hearing = database.hear(CHANNEL, () => sleeper.wake());
	let stopped = false;
	const round = async (): Promise<number> => {
		await planJobs(database, jobs);
		while (!stopped) {
			const held = await takeJob(database, kinds);
			if (held === null) break;
			await perform(database, byKind.get(held.kind), held, log);
		}
		return Math.min((await nextJobIn(database, kinds)) ?? LONGEST_SLEEP_MS, LONGEST_SLEEP_MS);
	};
	const work = async () => {
		while (!stopped) {
			const wait = await round().catch((error) => {
				if (!stopped) log.error("jobs.failed", errorFields(error));
				return FAULT_SLEEP_MS;
			});
			if (!stopped) await sleeper.sleep(wait);
		}
	};
	const working = work();
	return {
		async stop() {
			stopped = true;
			sleeper.wake();
			await hearing.stop();
			await working;
		},
	};
}

/** Sleeps until its time is over or somebody wakes it; who wakes it while it is awake is not forgotten. */
class Sleeper {
	#woken = false;
	#wake: () => void = () => {};

	wake(): void {
		this.#woken = true;
		this.#wake();
	}

	async sleep(ms: number): Promise<void> {
		if (!this.#woken) {
			await new Promise<void>((done) => {
				const timer = setTimeout(done, ms);
				this.#wake = () => {
					clearTimeout(timer);
					done();
				};
			});
		}
		this.#woken = false;
	}
}

async function perform(database: Database, job: Job | undefined, held: Held, log: Log): Promise<void> {
	if (job === undefined) throw new Error("a job was taken that nobody asked for");
	const { agency_id: agencyId, kind, attempts } = held;
	const actor: Actor = { personId: SYSTEM, agencyId };
	const deed = { name: kind, requestId: newTraceId() };
	try {
		await database.as(actor, deed, async (tx) => {
			const payload = await payloadOf(tx, held);
			const more = await job.run(tx, { agencyId, payload, now: database.clock.now() });
			await finishJob(tx, held, more);
		});
		log.debug("job.done", { kind, traceId: deed.requestId });
	} catch (error) {
		log.error("job.failed", { kind, attempts, traceId: deed.requestId, ...errorFields(error) });
		const wait = Math.min(2 ** Math.min(attempts, 20), LONGEST_WAIT_SECONDS);
		await database.as(actor, deed, (tx) => putBackJob(tx, held, wait));
	}
}
