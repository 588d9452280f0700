import type { Transaction } from "#platform/db/database.ts";
import type { Ground, PROPOSAL_STATES } from "./proposal.ts";

type State = (typeof PROPOSAL_STATES)[number];

/** A proposal as it is kept. */
export interface KeptProposal {
	readonly id: string;
	readonly version: number;
	readonly state: State;
	readonly letterId: string;
	readonly year: number;
	/** The differences that were agreed to; null where the letter begins the year. */
	readonly keys: readonly string[] | null;
	readonly ground: Ground;
	readonly at: Date;
	readonly by: string;
}

interface Row {
	id: string;
	version: bigint;
	state: State;
	letter_id: string;
	year: number;
	keys: string[] | null;
	review_sha256: string;
	year_sha256: string;
	proposed_at: Date;
	proposed_by: string;
}

const COLUMNS =
	"id, version, state, letter_id, year, keys, review_sha256, year_sha256, proposed_at, proposed_by";

const proposalOf = (row: Row): KeptProposal => ({
	...{ id: row.id, version: Number(row.version), state: row.state, letterId: row.letter_id, year: row.year },
	...{ keys: row.keys, ground: { review: row.review_sha256, year: row.year_sha256 } },
	...{ at: row.proposed_at, by: row.proposed_by },
});

/** Whether an acceptance of the letter waits for a second person. */
export async function waitsFor(tx: Transaction, agencyId: string, letterId: string): Promise<boolean> {
	const rows = await tx.query(
		"select from year.proposal where agency_id = $1 and letter_id = $2 and state = 'waiting'",
		[agencyId, letterId],
	);
	return rows.length > 0;
}

/** Keeps what somebody accepted until another confirms. */
export async function addProposal(
	tx: Transaction,
	proposed: {
		readonly agencyId: string;
		readonly id: string;
		readonly letterId: string;
		readonly readerVersion: string;
		readonly year: number;
		readonly keys: readonly string[] | null;
		readonly at: Date;
		readonly by: string;
		readonly ground: Ground;
	},
): Promise<void> {
	const { agencyId, id, letterId, readerVersion, keys, ground, at, by } = proposed;
	await tx.query(
		`insert into year.proposal
			(agency_id, id, letter_id, reader_version, year, keys, review_sha256, year_sha256, proposed_at, proposed_by)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		[agencyId, id, letterId, readerVersion, proposed.year, keys, ground.review, ground.year, at, by],
	);
}

/** The proposals that wait in a year, the first first. */
export async function waitingIn(tx: Transaction, agencyId: string, year: number): Promise<KeptProposal[]> {
	const rows = await tx.query<Row>(
		`select ${COLUMNS} from year.proposal
		where agency_id = $1 and year = $2 and state = 'waiting'
		order by proposed_at, id`,
		[agencyId, year],
	);
	return rows.map(proposalOf);
}

/** A proposal, held until the transaction ends; null where the agency has none with that id. */
export async function holdProposal(
	tx: Transaction,
	agencyId: string,
	id: string,
): Promise<KeptProposal | null> {
	const [row] = await tx.query<Row>(
		`select ${COLUMNS} from year.proposal where agency_id = $1 and id = $2 for update`,
		[agencyId, id],
	);
	return row === undefined ? null : proposalOf(row);
}

/** Closes a proposal; its new version. */
export async function closeProposal(
	tx: Transaction,
	closed: {
		readonly agencyId: string;
		readonly id: string;
		readonly state: Exclude<State, "waiting">;
		/** What it became; null where it was withdrawn. */
		readonly acceptanceId: string | null;
		readonly at: Date;
		readonly by: string;
	},
): Promise<number> {
	const { agencyId, id, state, acceptanceId, at, by } = closed;
	const [row] = await tx.query<{ version: bigint }>(
		`update year.proposal
		set state = $3, acceptance_id = $4, closed_at = $5, closed_by = $6, version = version + 1
		where agency_id = $1 and id = $2
		returning version`,
		[agencyId, id, state, acceptanceId, at, by],
	);
	return Number(row?.version);
}
