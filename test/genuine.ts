import { createHash, createPublicKey, verify } from "node:crypto";

/** Written from docs/journal.md alone: it shares nothing with the program but the standard library. */
export function isGenuine(file: string, knownKey: string): boolean {
	try {
		const outer = JSON.parse(file);
		const inner = JSON.parse(outer.proof);
		if (JSON.stringify(outer) !== file || JSON.stringify(inner) !== outer.proof) return false;
		if (outer.format !== "rorkult-proof-1" || outer.public_key !== knownKey) return false;
		const key = createPublicKey(outer.public_key);
		const signed = (text: string, signature: string) =>
			/^[0-9a-f]{128}$/.test(signature) &&
			verify(null, Buffer.from(text), key, Buffer.from(signature, "hex"));
		if (!signed(outer.proof, outer.signature)) return false;
		if (!signed(inner.checkpoint, inner.signature_of_checkpoint)) return false;
		const sha256 = (...parts: Buffer[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
		const stated = Object.fromEntries(inner.checkpoint.split("\n").map((line: string) => line.split(" ")));
		if (stated.key_id !== sha256(key.export({ type: "spki", format: "der" })).toString("hex")) return false;
		return inner.entries.every((entry: { text: string; path: { side: string; hash: string }[] }) => {
			let hash = sha256(Buffer.of(0), Buffer.from(entry.text));
			for (const { side, hash: hex } of entry.path) {
				const other = Buffer.from(hex, "hex");
				hash = side === "left" ? sha256(Buffer.of(1), other, hash) : sha256(Buffer.of(1), hash, other);
			}
			return hash.toString("hex") === stated.root;
		});
	} catch {
		return false;
	}
}
