import type { KeyObject } from "node:crypto";
import type { Transaction } from "../db/database.ts";
import { type Checkpoint, isSignedBy, keyIdOf } from "./checkpoint.ts";
import { flowing } from "./cursor.store.ts";
import type { CheckpointFault, Finding } from "./finding.ts";
import { Frontier } from "./merkle.ts";
import { announcedKey, CHECKPOINT_COLUMNS, type CheckpointRow, checkpointOf } from "./sealing.store.ts";

/** The checkpoints whose word counts: signed with a key that is trusted, over what they hold. */
export interface Standing {
	readonly count: number;
	/** How many entries the last of them covers. */
	readonly size: number;
	/** Numbers of those whose word does not count. */
	readonly fallen: ReadonlySet<number>;
	/** The keys that are trusted, and those that they announced. */
	readonly keys: ReadonlyMap<string, KeyObject>;
}

/** What a standing checkpoint says of the tree. */
export interface Sealed {
	readonly number: number;
	readonly size: number;
	readonly root: Buffer;
	/** The tree as it was signed; null where what is kept of it does not give the signed root. */
	readonly tree: Frontier | null;
}

const GULP = 500;

async function* checkpointRows(tx: Transaction, name: string): AsyncGenerator<CheckpointRow> {
	const sql = `select ${CHECKPOINT_COLUMNS} from journal.checkpoint order by journal.checkpoint.number`;
	for await (const rows of flowing<CheckpointRow>(tx, name, sql, GULP)) yield* rows;
}

/** Goes through all checkpoints: what is wrong with them by themselves, and in the end which stand. */
export async function* standingCheckpoints(
	tx: Transaction,
	trusted: ReadonlyMap<string, KeyObject>,
): AsyncGenerator<Finding, Standing> {
	const keys = new Map(trusted);
	const fallen = new Set<number>();
	let [before, count, size] = [0, 0, 0];
	for await (const row of checkpointRows(tx, "journal_judged")) {
		const checkpoint = checkpointOf(row);
		const { number, treeSize } = checkpoint;
		count++;
		const fault = faultOf(checkpoint, row, keys);
		if (fault !== null) yield wrong(number, fault);
		if (fault === "signature" || fault === "unknown-key") {
			fallen.add(number);
			continue;
		}
		// Only a number that was signed tells that there were others before it.
		for (let missing = before + 1; missing < number; missing++) {
			if (!fallen.has(missing)) yield wrong(missing, "removed");
		}
		before = number;
		size = Math.max(size, treeSize);
		const announced = announcedKey(checkpoint);
		if (announced !== null) keys.set(keyIdOf(announced), announced);
	}
	return { count, size, fallen, keys };
}

/** What the standing checkpoints say of the tree, in order. */
export async function* sealedTrees(tx: Transaction, standing: Standing): AsyncGenerator<Sealed> {
	for await (const row of checkpointRows(tx, "journal_standing")) {
		const { number, treeSize, root } = checkpointOf(row);
		if (standing.fallen.has(number)) continue;
		yield { number, size: treeSize, root, tree: treeOf(treeSize, root, row.frontier) };
	}
}

function wrong(number: number, fault: CheckpointFault): Finding {
	return { kind: "checkpoint", number, fault };
}

function faultOf(
	checkpoint: Checkpoint,
	row: CheckpointRow,
	keys: ReadonlyMap<string, KeyObject>,
): CheckpointFault | null {
	const key = keys.get(checkpoint.keyId);
	if (key === undefined) return "unknown-key";
	if (row.up_to_seq !== row.tree_size || !isSignedBy(checkpoint, key)) return "signature";
	return treeOf(checkpoint.treeSize, checkpoint.root, row.frontier) === null ? "tree" : null;
}

function treeOf(size: number, root: Buffer, roots: readonly Buffer[]): Frontier | null {
	try {
		const tree = new Frontier(size, roots);
		return tree.root().equals(root) ? tree : null;
	} catch {
		return null;
	}
}
