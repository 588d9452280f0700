/** Checkpoints as files: what an auditor takes along, to hold the journal to it later. */
import type { KeyObject } from "node:crypto";
import { type Checkpoint, checkpointText, parsedCheckpoint } from "./checkpoint.ts";
import { publicPem } from "./keys.ts";

const FORMAT = "rorkult-checkpoint-1";
const SIGNATURE = /^[0-9a-f]{128}$/;

/** The file's content: JSON with the signed text, its signature in hexadecimal, and the public key. */
export function checkpointFile(checkpoint: Checkpoint, publicKey: KeyObject): string {
	const file = {
		format: FORMAT,
		checkpoint: checkpointText(checkpoint),
		signature: checkpoint.signature.toString("hex"),
		public_key: publicPem(publicKey),
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}

/** The checkpoint in a file; null where it is none. Whose it is, is not asked here. */
export function checkpointIn(content: string): Checkpoint | null {
	try {
		const { format, checkpoint, signature } = Object(JSON.parse(content)) as Record<string, unknown>;
		if (format !== FORMAT || typeof checkpoint !== "string" || typeof signature !== "string") return null;
		return SIGNATURE.test(signature) ? parsedCheckpoint(checkpoint, Buffer.from(signature, "hex")) : null;
	} catch {
		return null;
	}
}
