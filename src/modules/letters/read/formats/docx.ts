import type { Draft } from "../document.ts";
import { Refusal } from "./refusal.ts";

/** Reads a Word document. Throws a `Refusal` where it cannot. */
export async function readDocx(_bytes: Uint8Array): Promise<Draft[]> {
	throw new Refusal("not-a-document", "Word-filen kan ikke leses.");
}
