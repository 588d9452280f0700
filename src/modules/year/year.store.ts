import type { YearOf } from "#base/year.ts";
import { asOf } from "#platform/db/as-of.ts";
import type { Transaction } from "#platform/db/database.ts";
import type { WrittenOfYear } from "#platform/db/rows-of-year.ts";
import type { ACCEPTANCE_STATES } from "./acceptance.ts";

type State = (typeof ACCEPTANCE_STATES)[number];

/** An acceptance as it is kept. */
export interface KeptAcceptance {
	readonly id: string;
	readonly version: number;
	readonly state: State;
	readonly letterId: string;
	readonly readerVersion: string;
	readonly acceptedAt: Date;
	readonly acceptedBy: string;
	/** Who accepted first, where another person confirmed it. */
	readonly proposedBy: string | null;
}

/** Keeps others from beginning the agency's year until the transaction ends. */
export async function holdYear(tx: Transaction, agencyId: string, year: number): Promise<void> {
	await tx.query("select pg_advisory_xact_lock(hashtextextended($1, $2))", [agencyId, year]);
}

/** The letters that are accepted for a year. */
export async function standingLetters(tx: Transaction, agencyId: string, year: number): Promise<string[]> {
	const rows = await tx.query<{ letter_id: string }>(
		"select letter_id from year.acceptance where agency_id = $1 and year = $2 and state = 'standing'",
		[agencyId, year],
	);
	return rows.map((row) => row.letter_id);
}

/** Whether some year stands on a letter, or is to when a second person has confirmed it. */
export async function standsInYear(tx: Transaction, agencyId: string, letterId: string): Promise<boolean> {
	const rows = await tx.query(
		`select from year.acceptance where agency_id = $1 and letter_id = $2 and state = 'standing'
		union all
		select from year.proposal where agency_id = $1 and letter_id = $2 and state = 'waiting'`,
		[agencyId, letterId],
	);
	return rows.length > 0;
}

/** Writes down that a letter is accepted. */
export async function addAcceptance(
	tx: Transaction,
	accepted: {
		readonly agencyId: string;
		readonly id: string;
		readonly letterId: string;
		readonly readerVersion: string;
		readonly year: number;
		readonly at: Date;
		readonly by: string;
	},
): Promise<void> {
	const { agencyId, id, letterId, readerVersion, year, at, by } = accepted;
	await tx.query(
		`insert into year.acceptance (agency_id, id, letter_id, reader_version, year, accepted_at, accepted_by)
		values ($1, $2, $3, $4, $5, $6, $7)`,
		[agencyId, id, letterId, readerVersion, year, at, by],
	);
}

/** An acceptance, held until the transaction ends; null where the agency has none with that id. */
export async function holdAcceptance(
	tx: Transaction,
	agencyId: string,
	id: string,
): Promise<{ state: State; version: number; year: number; entry: bigint } | null> {
	const [row] = await tx.query<{ state: State; version: bigint; year: number; entry: bigint }>(
		`select state, version, year, (
			select entry from year.acceptance_history h
			where h.agency_id = a.agency_id and h.id = a.id and h.version = 1
		) as entry
		from year.acceptance a where agency_id = $1 and id = $2 for update`,
		[agencyId, id],
	);
	return row === undefined ? null : { ...row, version: Number(row.version) };
}

/** How many of the year's letters that stand were accepted after one. */
export async function acceptedAfter(
	tx: Transaction,
	{ agencyId, id, year, entry }: WrittenOfYear,
): Promise<number> {
	const [row] = await tx.query<{ count: number }>(
		`select count(*)::int as count from year.acceptance a
		join year.acceptance_history h on h.agency_id = a.agency_id and h.id = a.id and h.version = 1
		where a.agency_id = $1 and a.year = $2 and a.state = 'standing' and a.id <> $3 and h.entry > $4`,
		[agencyId, year, id, entry],
	);
	return row?.count ?? 0;
}

/** Marks an acceptance as taken back; its new version. */
export async function markTakenBack(tx: Transaction, agencyId: string, id: string): Promise<number> {
	const [row] = await tx.query<{ version: bigint }>(
		`update year.acceptance set state = 'taken-back', version = version + 1
		where agency_id = $1 and id = $2
		returning version`,
		[agencyId, id],
	);
	return Number(row?.version);
}

/** The years with an accepted letter, the last first. */
export async function yearsOf(tx: Transaction, agencyId: string): Promise<number[]> {
	const rows = await tx.query<{ year: number }>(
		`select distinct year from year.acceptance where agency_id = $1 and state = 'standing' order by year desc`,
		[agencyId],
	);
	return rows.map(({ year }) => year);
}

/** Whose acceptance another person confirmed; null where it needed nobody else. */
const PROPOSED_BY = `(
	select p.proposed_by from year.proposal p
	where p.agency_id = a.agency_id and p.acceptance_id = a.id and p.state = 'confirmed'
)`;

/** The letters that a year stands on, the first accepted first. */
export async function acceptancesOf(tx: Transaction, of: YearOf): Promise<KeptAcceptance[]> {
	const columns = "agency_id, id, letter_id, reader_version, year, state, accepted_at, accepted_by, version";
	const rows = await tx.query<KeptAcceptance & { version: bigint }>(
		`select id, version, state, letter_id as "letterId", reader_version as "readerVersion",
			accepted_at as "acceptedAt", accepted_by as "acceptedBy", ${PROPOSED_BY} as "proposedBy"
		from ${asOf("year.acceptance", columns, "$3")} a
		where agency_id = $1 and year = $2 and state = 'standing'
		order by accepted_at, id`,
		[of.agencyId, of.year, of.before],
	);
	return rows.map((row) => ({ ...row, version: Number(row.version) }));
}

/** An acceptance as it was written down; `entry` numbers writes in the order that they were done. */
export interface WrittenAcceptance
	extends Pick<KeptAcceptance, "id" | "letterId" | "acceptedAt" | "acceptedBy"> {
	readonly entry: bigint;
}

/**
 * Every acceptance that the year has had, taken back or not, in the order that they were written down.
 *
 * An acceptance is written before the rows that it makes and changes, and no other is until they are (`holdYear`):
 * a write of such a row is the doing of the last acceptance before it.
 */
export function acceptancesWritten(
	tx: Transaction,
	{ agencyId, year, before }: YearOf,
): Promise<WrittenAcceptance[]> {
	return tx.query(
		`select entry, id, letter_id as "letterId", accepted_at as "acceptedAt", accepted_by as "acceptedBy"
		from year.acceptance_history
		where agency_id = $1 and year = $2 and version = 1 and ($3::timestamptz is null or valid_from < $3)
		order by entry`,
		[agencyId, year, before],
	);
}

/** Who accepted a letter that stands, when, and whose acceptance it was that they confirmed. */
interface StandingAcceptance {
	readonly at: Date;
	readonly by: string;
	readonly proposedBy: string | null;
}

/** The acceptances that stand, whatever their year, by the letters that were accepted. */
export async function allAcceptances(
	tx: Transaction,
	agencyId: string,
): Promise<ReadonlyMap<string, StandingAcceptance>> {
	const rows = await tx.query<StandingAcceptance & { letter_id: string }>(
		`select letter_id, accepted_at as "at", accepted_by as "by", ${PROPOSED_BY} as "proposedBy"
		from year.acceptance a
		where agency_id = $1 and state = 'standing'`,
		[agencyId],
	);
	return new Map(rows.map(({ letter_id, ...acceptance }) => [letter_id, acceptance]));
}
