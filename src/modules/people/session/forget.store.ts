import type { Transaction } from "#platform/db/database.ts";

/** Removes sessions of the acting agency that ended before an instant, so many at most; gives how many. */
export async function forgetSessions(tx: Transaction, endedBefore: Date, most: number): Promise<number> {
	const [row] = await tx.query<{ count: number }>("select people.forget_sessions($1, $2)::int as count", [
		endedBefore,
		most,
	]);
	return row?.count ?? 0;
}
