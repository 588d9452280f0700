import type { Transaction } from "../db/database.ts";

/** What a job is given. */
export interface JobGiven {
	readonly agencyId: string;
	/** What whoever asked for it left; an empty object for what comes again. */
	readonly payload: unknown;
	/** The program's time. */
	readonly now: Date;
}

/** Work that nobody waits for, of one agency, done as the system. */
export interface Job {
	/** As an action's name: a thing, a point, what is done with it. */
	readonly kind: string;
	/** Seconds after which it is done again for every agency; null where somebody asks for it each time. */
	readonly everySeconds: number | null;
	/**
	 * Does the work in the transaction that ends the job: both are there, or neither. It may be begun again
	 * after a crash, so it has no effect outside of the transaction.
	 *
	 * @returns whether there is more of the same to do at once
	 */
	run(tx: Transaction, given: JobGiven): Promise<boolean>;
}
