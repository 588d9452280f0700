/** The reader's door: a file's bytes in, a reading out. It carries no database and no network. */

import type { Document } from "./document.ts";
import { openLetter } from "./formats/opening.ts";
import type { Reading } from "./reading.ts";
import { readDocument } from "./warm.ts";

export type { Block, Document } from "./document.ts";
export { LARGEST_FILE, openLetter, Refusal } from "./formats/opening.ts";
export { openPlainly } from "./formats/plain.ts";
export type * from "./reading.ts";
export { readDocument, warmUp } from "./warm.ts";

/** Reads a file whatever its format. Throws a `Refusal` with a sentence for people where it cannot be read. */
export async function readLetter(
	bytes: Uint8Array,
): Promise<{ readonly reading: Reading; readonly document: Document }> {
	const document = await openLetter(bytes);
	return { reading: readDocument(document), document };
}
