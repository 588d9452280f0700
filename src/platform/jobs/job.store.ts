import type { Database, Transaction } from "../db/database.ts";
import type { Job } from "./job.ts";

/** A job that this process holds for a while. */
export interface Held {
	readonly agency_id: string;
	readonly id: string;
	readonly kind: string;
	readonly lease: string;
	/** How many times it was begun, this time included. */
	readonly attempts: number;
}

/** Longer than any transaction of a job may take, short enough that a crash delays nothing by much. */
const LEASE = "5 minutes";

/** Asks for a job of the acting agency; it is done after this transaction commits, and not if it does not. */
export async function addJob(
	tx: Transaction,
	kind: string,
	payload: unknown,
	after: Date | null = null,
): Promise<void> {
	await tx.query("select platform.add_job($1, $2, $3)", [kind, JSON.stringify(payload), after]);
}

/** Sees to it that every organisation has the jobs that come again. */
export async function planJobs(database: Database, jobs: readonly Job[]): Promise<void> {
	const again = jobs.filter(({ everySeconds }) => everySeconds !== null);
	await database.asNobody("select platform.plan_jobs($1, $2::interval[])", [
		again.map(({ kind }) => kind),
		again.map(({ everySeconds }) => `${everySeconds} seconds`),
	]);
}

/** Takes the job that has been due the longest; null where there is none for this process. */
export async function takeJob(database: Database, kinds: readonly string[]): Promise<Held | null> {
	const [held] = await database.asNobody<Held>("select * from platform.take_job($1, $2)", [kinds, LEASE]);
	return held ?? null;
}

/** How long until there is a job to take, in milliseconds; null where there will be none. */
export async function nextJobIn(database: Database, kinds: readonly string[]): Promise<number | null> {
	const [row] = await database.asNobody<{ wait: number | null }>("select platform.next_job_in($1) as wait", [
		kinds,
	]);
	return row?.wait ?? null;
}

/** What was left for a job by whoever asked for it. */
export async function payloadOf(tx: Transaction, held: Held): Promise<unknown> {
	const [row] = await tx.query<{ payload: unknown }>(
		"select payload from platform.job where agency_id = $1 and id = $2",
		[held.agency_id, held.id],
	);
	return row?.payload ?? {};
}

/** Ends a job in the transaction that has its effect; fails where another process has been given it. */
export async function finishJob(tx: Transaction, held: Held, again: boolean): Promise<void> {
	await tx.query("select platform.finish_job($1, $2, $3)", [held.id, held.lease, again]);
}

/** Gives a failed job back, to be tried again after so many seconds. */
export async function putBackJob(tx: Transaction, held: Held, waitSeconds: number): Promise<void> {
	await tx.query("select platform.put_back_job($1, $2, $3)", [held.id, held.lease, `${waitSeconds} seconds`]);
}
