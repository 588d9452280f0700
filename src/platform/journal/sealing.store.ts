/** One step of sealing, inside a transaction: number, hash, sign. */
import { createPublicKey, type KeyObject } from "node:crypto";
import type { Transaction } from "../db/database.ts";
import {
	type Checkpoint,
	instantText,
	isSignedBy,
	keyIdOf,
	publicDer,
	publicKeyFrom,
	type Statement,
	signed,
} from "./checkpoint.ts";
import { makeSigningKey, readPublicKeys, readSigningKeys, type SigningKey } from "./keys.ts";
import { Frontier, type Node } from "./merkle.ts";

/** How a step of sealing ended. */
export type Sealed =
	/** So many entries were sealed; none where there was nothing to seal. */
	| { readonly done: number }
	/** Another process seals. */
	| { readonly done: "elsewhere" }
	/** The key that is to sign next is not in the folder. */
	| { readonly done: "key-missing"; readonly keyId: string }
	/** What was sealed last is not what was signed. */
	| { readonly done: "broken" };

/** A checkpoint with the tree that the next one goes on from. */
interface Last {
	readonly checkpoint: Checkpoint;
	readonly tree: Frontier;
}

/** One sealer at a time in a database; the number only has to be the same in every Rorkult. */
const LOCK = 7_238_115_007;

/**
 * Entries under one checkpoint, at most. Where somebody changes an entry and its kept hash as well, the
 * signed root tells no more than that it is one of these.
 */
export const BATCH = 256;

/** The columns of a checkpoint as the program reads them. */
export const CHECKPOINT_COLUMNS = `
	number::text, up_to_seq::text, tree_size::text, root, key_id, next_key, signature, frontier,
	to_char(signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as signed_at`;

export interface CheckpointRow {
	number: string;
	up_to_seq: string;
	tree_size: string;
	root: Buffer;
	signed_at: string;
	key_id: string;
	next_key: Buffer | null;
	signature: Buffer;
	frontier: Buffer[];
}

export function checkpointOf(row: CheckpointRow): Checkpoint {
	return {
		number: Number(row.number),
		treeSize: Number(row.tree_size),
		root: row.root,
		signedAt: row.signed_at,
		keyId: row.key_id,
		nextKey: row.next_key,
		signature: row.signature,
	};
}

/** The checkpoint that was signed last; null before the first. */
export async function lastCheckpoint(tx: Transaction): Promise<(Checkpoint & { frontier: Buffer[] }) | null> {
	const [row] = await tx.query<CheckpointRow>(`select ${CHECKPOINT_COLUMNS} from journal.last_checkpoint()`);
	return row === undefined ? null : { ...checkpointOf(row), frontier: row.frontier };
}

/**
 * Seals the next entries, at most `BATCH`: numbers them, adds them to the tree, and signs a checkpoint.
 *
 * The first key of a journal is made here, under the lock, so that two processes do not make two.
 *
 * @param folder where the keys are
 */
export async function sealBatch(tx: Transaction, folder: string, at: Date): Promise<Sealed> {
	if (!(await lock(tx))) return { done: "elsewhere" };
	const last = await goOnFrom(tx, folder);
	if (last === "broken") return { done: "broken" };
	const key = keyToSign(last, folder);
	if (typeof key === "string") return { done: "key-missing", keyId: key };
	const leaves = await tx.query<{ hash: Buffer }>(
		"select hash from journal.number_entries($1) order by seq",
		[BATCH],
	);
	if (leaves.length === 0) return { done: 0 };
	const tree = last?.tree ?? new Frontier();
	const whole: Node[] = [];
	for (const { hash } of leaves) tree.add(hash, (node) => void whole.push(node));
	await add(tx, statementOf(last, tree, key.id, at), key, tree, whole);
	return { done: leaves.length };
}

/**
 * Changes the key: the old one signs a checkpoint that names a new one, which is made here.
 *
 * @param lost whether the old key is gone; then the new one signs by itself, and whoever checks must be
 * given its public half
 * @returns the new key's id, or why not
 */
export async function changeKey(
	tx: Transaction,
	folder: string,
	at: Date,
	lost: boolean,
): Promise<Sealed | { readonly keyId: string }> {
	if (!(await lock(tx))) return { done: "elsewhere" };
	const last = await goOnFrom(tx, folder);
	if (last === "broken") return { done: "broken" };
	const old = lost ? null : keyToSign(last, folder);
	if (typeof old === "string") return { done: "key-missing", keyId: old };
	const fresh = makeSigningKey(folder);
	const tree = last?.tree ?? new Frontier();
	const signer = old ?? fresh;
	const nextKey = old === null ? null : publicDer(fresh.publicKey);
	await add(tx, { ...statementOf(last, tree, signer.id, at), nextKey }, signer, tree, []);
	return { keyId: fresh.id };
}

async function lock(tx: Transaction): Promise<boolean> {
	const [got] = await tx.query<{ got: boolean }>("select pg_try_advisory_xact_lock($1) as got", [LOCK]);
	return got?.got === true;
}

/** The last checkpoint with its tree; "broken" where root or signature do not fit. */
async function goOnFrom(tx: Transaction, folder: string): Promise<Last | null | "broken"> {
	const checkpoint = await lastCheckpoint(tx);
	if (checkpoint === null) return null;
	const publicKey = readPublicKeys(folder).get(checkpoint.keyId);
	if (publicKey !== undefined && !isSignedBy(checkpoint, publicKey)) return "broken";
	try {
		const tree = new Frontier(checkpoint.treeSize, checkpoint.frontier);
		return tree.root().equals(checkpoint.root) ? { checkpoint, tree } : "broken";
	} catch {
		return "broken";
	}
}

/** The key that signs next, or the id of the one that is missing. */
function keyToSign(last: Last | null, folder: string): SigningKey | string {
	const keys = readSigningKeys(folder);
	if (last === null) return keys.values().next().value ?? makeSigningKey(folder);
	const { keyId, nextKey } = last.checkpoint;
	const due =
		nextKey === null ? keyId : keyIdOf(createPublicKey({ key: nextKey, type: "spki", format: "der" }));
	return keys.get(due) ?? due;
}

function statementOf(last: Last | null, tree: Frontier, keyId: string, at: Date): Statement {
	return {
		number: (last?.checkpoint.number ?? 0) + 1,
		treeSize: tree.size,
		root: tree.root(),
		signedAt: instantText(at),
		keyId,
		nextKey: null,
	};
}

async function add(
	tx: Transaction,
	statement: Statement,
	key: SigningKey,
	tree: Frontier,
	whole: readonly Node[],
): Promise<void> {
	const { number, treeSize, root, signedAt, keyId, nextKey, signature } = signed(statement, key.privateKey);
	await tx.query("select journal.add_checkpoint($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)", [
		...[number, treeSize, root, signedAt, signature, keyId, nextKey, tree.roots],
		...[whole.map(({ level }) => level), whole.map(({ place }) => place), whole.map(({ hash }) => hash)],
	]);
}

/** The key that a checkpoint says signs from the next one on; null where it names none that is one. */
export function announcedKey(checkpoint: Checkpoint): KeyObject | null {
	return checkpoint.nextKey === null ? null : publicKeyFrom(checkpoint.nextKey);
}
