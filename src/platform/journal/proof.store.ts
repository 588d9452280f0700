/** What happened to one thing, and the proof that nobody has changed it since it was sealed. */
import { sign } from "node:crypto";
import type { Transaction } from "../db/database.ts";
import { Fault } from "../fault.ts";
import { checkpointText } from "./checkpoint.ts";
import { publicPem, readSigningKeys } from "./keys.ts";
import { type KeptHashes, Paths } from "./merkle.ts";
import { lastCheckpoint } from "./sealing.store.ts";

/** One thing, as the journal names it: its table, and its key there. */
export interface JournalledThing {
	readonly relation: string;
	readonly rowKey: Readonly<Record<string, string>>;
}

/** An entry as the journal keeps it. */
export interface JournalEntry {
	readonly id: string;
	/** Null until it is sealed. */
	readonly seq: number | null;
	/** By the database's clock. */
	readonly at: Date;
	/** By the program's clock. */
	readonly effectiveAt: Date;
	readonly actor: string | null;
	readonly action: string;
	readonly before: Readonly<Record<string, unknown>> | null;
	readonly after: Readonly<Record<string, unknown>> | null;
	readonly reason: string | null;
}

/** An entry's row as it is asked for with these columns. */
export interface EntryRow {
	id: bigint;
	seq: bigint | null;
	at: Date;
	effective_at: Date;
	actor: string | null;
	action: string;
	before: Record<string, unknown> | null;
	after: Record<string, unknown> | null;
	reason: string | null;
}

export const ENTRY_COLUMNS = "id, seq, at, effective_at, actor, action, before, after, reason";

export function entryOf({ id, seq, effective_at, ...row }: EntryRow): JournalEntry {
	return { ...row, id: String(id), seq: seq === null ? null : Number(seq), effectiveAt: effective_at };
}

/** What happened to a thing of the agency acted for, the last first; `before` is the last id of the page before. */
export async function entriesOf(
	tx: Transaction,
	thing: JournalledThing,
	before: string | null,
	most: number,
): Promise<JournalEntry[]> {
	const rows = await tx.query<EntryRow>(
		`select ${ENTRY_COLUMNS} from journal.entries_of($1, $2, $3, $4) order by id desc`,
		[thing.relation, JSON.stringify(thing.rowKey), before, most],
	);
	return rows.map(entryOf);
}

const FORMAT = "rorkult-proof-1";
/** Entries of one thing in one export; a thing that changed more often is exported from the newest back. */
const MOST = 5_000;

const HOW = [
	"docs/journal.md describes this file to the byte.",
	"1. signature is the Ed25519 signature of the text in proof by the key in public_key.",
	"2. In proof: signature_of_checkpoint is the Ed25519 signature of the text in checkpoint by the same key.",
	"3. Each entry: h = SHA-256 of a byte 0 and the text; for each step of path, h = SHA-256 of a byte 1 and the two hashes, the step's own on the side that it names. The last h is the root that checkpoint states.",
	"4. Compare public_key with one that you got from the operator by another way.",
].join(" ");

/**
 * The thing's sealed entries with their paths to a signed checkpoint, as a file of one line.
 *
 * Entries that are not sealed yet are left out: they prove nothing. Null where none is sealed.
 *
 * @param folder where the keys are
 * @throws Fault where the key that signed last is not there
 */
export async function proofFile(
	tx: Transaction,
	folder: string,
	thing: JournalledThing,
): Promise<string | null> {
	const checkpoint = await lastCheckpoint(tx);
	if (checkpoint === null) return null;
	const key = readSigningKeys(folder).get(checkpoint.keyId);
	if (key === undefined)
		throw new Fault(`Nøkkelen til journalens siste kontrollpunkt finnes ikke i ${folder}.`);
	const rows = await tx.query<{ seq: bigint; text: string }>(
		`select seq, journal.canonical(e) as text from journal.entries_of($1, $2, null, $3) as e
		where seq <= $4 order by seq`,
		[thing.relation, JSON.stringify(thing.rowKey), MOST, checkpoint.treeSize],
	);
	if (rows.length === 0) return null;
	const paths = new Paths(checkpoint.treeSize, keptHashes(tx));
	const entries = [];
	for (const { seq, text } of rows) {
		const path = await paths.from(Number(seq) - 1);
		entries.push({ text, path: path.map(({ side, hash }) => ({ side, hash: hash.toString("hex") })) });
	}
	const proof = JSON.stringify({
		relation: thing.relation,
		row_key: thing.rowKey,
		entries,
		checkpoint: checkpointText(checkpoint),
		signature_of_checkpoint: checkpoint.signature.toString("hex"),
		how: HOW,
	});
	return JSON.stringify({
		format: FORMAT,
		proof,
		signature: sign(null, Buffer.from(proof), key.privateKey).toString("hex"),
		public_key: publicPem(key.publicKey),
	});
}

/** Hashes of leaves and whole subtrees, a row of 256 at a time. */
function keptHashes(tx: Transaction): KeptHashes {
	return async (level, place) => {
		const rows = await tx.query<{ place: bigint; hash: Buffer }>(
			"select place, hash from journal.hashes($1, $2, 256) order by place",
			[level, place],
		);
		return rows.map(({ hash }) => hash);
	};
}
