import type { Actor, Transaction } from "./db/database.ts";
import { Problem } from "./problem.ts";

/** What was answered before to the same request. */
export interface Answered {
	readonly answer: unknown;
}

/**
 * Takes an idempotency key for this transaction: others who send it wait until the transaction ends.
 *
 * Gives the answer that the key got before, or null where this is the first time.
 *
 * @throws Problem `key-used-before` where the key went with another request
 */
export async function claimKey(
	tx: Transaction,
	actor: Actor,
	key: string,
	requestSha256: string,
): Promise<Answered | null> {
	await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [
		`${actor.agencyId} ${actor.personId} ${key}`,
	]);
	const [known] = await tx.query<{ request_sha256: string; answer: unknown }>(
		`select request_sha256, answer
		from platform.answer
		where agency_id = $1 and actor = $2 and key = $3`,
		[actor.agencyId, actor.personId, key],
	);
	if (known === undefined) return null;
	if (known.request_sha256 !== requestSha256) {
		throw new Problem("key-used-before", "Nøkkelen ble brukt til noe annet. Send en ny Idempotency-Key.");
	}
	return { answer: known.answer };
}

/** Keeps an answer with its key, in the transaction that did the work. */
export async function rememberAnswer(
	tx: Transaction,
	actor: Actor,
	key: string,
	requestSha256: string,
	answer: unknown,
	answeredAt: Date,
): Promise<void> {
	await tx.query(
		`insert into platform.answer (agency_id, actor, key, request_sha256, answer, answered_at)
		values ($1, $2, $3, $4, $5, $6)`,
		[actor.agencyId, actor.personId, key, requestSha256, JSON.stringify(answer), answeredAt],
	);
}

/** Removes answers of the acting agency whose time is over, so many at most; gives how many. */
export async function forgetAnswers(tx: Transaction, most: number): Promise<number> {
	const [row] = await tx.query<{ count: number }>("select platform.forget_answers($1)::int as count", [most]);
	return row?.count ?? 0;
}

/** From here on the transaction can write nothing. */
export async function readOnly(tx: Transaction): Promise<void> {
	await tx.query("set transaction read only");
}
