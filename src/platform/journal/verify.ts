import type { Transaction } from "../db/database.ts";
import type { Finding } from "./finding.ts";
import { liveFindings } from "./live.store.ts";
import { type Asked, type Extent, sealedFindings } from "./verify.store.ts";

/**
 * Everything that is wrong with a journal and with what it tells of, one finding at a time; in the end how
 * much was gone through. The transaction should see one and the same state of everything.
 */
export async function* verifyJournal(tx: Transaction, asked: Asked): AsyncGenerator<Finding, Extent> {
	const extent = yield* sealedFindings(tx, asked);
	yield* liveFindings(tx);
	return extent;
}
