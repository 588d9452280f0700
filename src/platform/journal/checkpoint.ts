/** A signed statement of what the journal was at a moment: its size and the root of its tree. */
import { createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";

/** What a checkpoint says, before it is signed. */
export interface Statement {
	/** Counts checkpoints from 1, without gaps. */
	readonly number: number;
	/** How many entries are sealed; the last one's number. */
	readonly treeSize: number;
	readonly root: Buffer;
	/** UTC with microseconds: 2026-03-01T12:00:00.000000Z. */
	readonly signedAt: string;
	readonly keyId: string;
	/** The public key (DER) that signs from the next checkpoint on; null where this one goes on. */
	readonly nextKey: Buffer | null;
}

export interface Checkpoint extends Statement {
	readonly signature: Buffer;
}

/** An instant as checkpoints and entries write it. */
export function instantText(at: Date): string {
	return at.toISOString().replace("Z", "000Z");
}

/** The text that is signed, in UTF-8: docs/journal.md tells it line by line. */
export function checkpointText(statement: Statement): string {
	return [
		"rorkult-checkpoint-1",
		`number ${statement.number}`,
		`up_to_seq ${statement.treeSize}`,
		`tree_size ${statement.treeSize}`,
		`root ${statement.root.toString("hex")}`,
		`signed_at ${statement.signedAt}`,
		`key_id ${statement.keyId}`,
		`next_key ${statement.nextKey?.toString("hex") ?? "-"}`,
		"",
	].join("\n");
}

const CHECKPOINT_TEXT =
	/^rorkult-checkpoint-1\nnumber (\d{1,15})\nup_to_seq (\d{1,15})\ntree_size (\d{1,15})\nroot ([0-9a-f]{64})\nsigned_at (\S{27})\nkey_id ([0-9a-f]{64})\nnext_key (-|[0-9a-f]{88})\n$/;

/** A checkpoint from its text and signature; null where the text is not one. */
export function parsedCheckpoint(text: string, signature: Buffer): Checkpoint | null {
	const found = CHECKPOINT_TEXT.exec(text);
	if (found === null) return null;
	const [number, upTo, treeSize, root, signedAt, keyId, nextKey] = found.slice(1) as [
		...[string, string, string, string, string, string, string],
	];
	if (upTo !== treeSize) return null;
	return {
		number: Number(number),
		treeSize: Number(treeSize),
		root: Buffer.from(root, "hex"),
		signedAt,
		keyId,
		nextKey: nextKey === "-" ? null : Buffer.from(nextKey, "hex"),
		signature,
	};
}

/** A public key as checkpoints name and carry it. */
export function publicDer(key: KeyObject): Buffer {
	return key.export({ type: "spki", format: "der" });
}

/** SHA-256 of the public key as DER, in hexadecimal. */
export function keyIdOf(key: KeyObject): string {
	return createHash("sha256").update(publicDer(key)).digest("hex");
}

/** A public key from its DER; null where that is no Ed25519 key. */
export function publicKeyFrom(der: Buffer): KeyObject | null {
	try {
		const key = createPublicKey({ key: der, type: "spki", format: "der" });
		return key.asymmetricKeyType === "ed25519" ? key : null;
	} catch {
		return null;
	}
}

/** Signs a statement with the private key whose public half it names. */
export function signed(statement: Statement, privateKey: KeyObject): Checkpoint {
	return { ...statement, signature: sign(null, Buffer.from(checkpointText(statement)), privateKey) };
}

/** Whether a checkpoint was signed with the private half of this key. */
export function isSignedBy(checkpoint: Checkpoint, publicKey: KeyObject): boolean {
	return verify(null, Buffer.from(checkpointText(checkpoint)), publicKey, checkpoint.signature);
}
