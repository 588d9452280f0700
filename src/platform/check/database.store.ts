/** What `check` asks the database. */
import type { Transaction } from "../db/database.ts";
import { findingLine } from "../journal/finding.ts";
import { readPublicKeys, readSigningKeys } from "../journal/keys.ts";
import { lastCheckpoint } from "../journal/sealing.store.ts";
import { verifyJournal } from "../journal/verify.ts";

/** Instants of database and program stand side by side in the journal. */
const MOST_SKEW_MS = 2_000;
/** A running program seals every two seconds; a transaction of an hour may keep it from it. */
const MOST_UNSEALED_SECONDS = 3_600;
const MOST_OVERDUE_SECONDS = 3_600;
/** More say no more. */
const MOST_LINES = 100;

/** Whether the machine's clock and the database's tell the same. */
export async function clockFindings(tx: Transaction, nowMs: () => number): Promise<string[]> {
	const before = nowMs();
	const [row] = await tx.query<{ at: Date }>("select clock_timestamp() as at");
	const after = nowMs();
	const at = row?.at.getTime() ?? 0;
	const skew = Math.max(before - at, at - after, 0);
	if (skew <= MOST_SKEW_MS) return [];
	return [
		`KLOKKE maskinen og databasen er ${Math.round(skew / 1000)} sekunder fra hverandre; still begge (NTP).`,
	];
}

/** Everything that verifying the journal finds, and whether sealing goes on. */
export async function journalFindings(tx: Transaction, keys: string): Promise<string[]> {
	const last = await lastCheckpoint(tx);
	const trusted = readPublicKeys(keys);
	if (last !== null && trusted.size === 0) {
		return [`JOURNAL ingen offentlig nøkkel i ${keys}: legg den der, ellers kan ingenting kontrolleres.`];
	}
	const findings: string[] = [];
	if (last !== null && last.nextKey === null && !readSigningKeys(keys).has(last.keyId)) {
		findings.push(
			`JOURNAL nøkkelen som skal signere, mangler i ${keys}: legg den tilbake, eller kjør rorkult journal new-key --lost.`,
		);
	}
	for await (const finding of verifyJournal(tx, { trusted, exported: null })) {
		findings.push(`JOURNAL ${findingLine(finding)}`);
		if (findings.length < MOST_LINES) continue;
		findings.push("JOURNAL og kanskje flere: kjør rorkult journal verify.");
		break;
	}
	const [sealing] = await tx.query<{ waiting: number; seconds: number }>(
		`select waiting::int, coalesce(extract(epoch from clock_timestamp() - waiting_since), 0)::float8 as seconds
		from journal.sealing()`,
	);
	if (sealing !== undefined && sealing.seconds > MOST_UNSEALED_SECONDS) {
		findings.push(
			`JOURNAL ${sealing.waiting} poster er ikke forseglet, den eldste på ${hours(sealing.seconds)} timer: start programmet, og se loggen.`,
		);
	}
	return findings;
}

/** Jobs that nobody does, or that fail. */
export async function jobFindings(tx: Transaction): Promise<string[]> {
	const [row] = await tx.query<{ due: number; seconds: number; failing: number }>(
		`select due::int, failing::int, coalesce(extract(epoch from clock_timestamp() - since), 0)::float8 as seconds
		from platform.jobs_waiting()`,
	);
	if (row === undefined) return [];
	const findings: string[] = [];
	if (row.seconds > MOST_OVERDUE_SECONDS) {
		findings.push(
			`JOBBER ${row.due} venter, den eldste i ${hours(row.seconds)} timer: start programmet eller rorkult worker.`,
		);
	}
	if (row.failing > 0) findings.push(`JOBBER ${row.failing} mislykkes gang på gang: se job.failed i loggen.`);
	return findings;
}

const hours = (seconds: number): string => (seconds / 3_600).toFixed(1);
