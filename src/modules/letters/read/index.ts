/** The reader's door: a file's bytes in, a reading out. It carries no database and no network. */

import type { Document } from "./document.ts";
import { LARGEST_FILE, openLetter } from "./formats/open.ts";
import { readDocument } from "./read.ts";
import type { Reading } from "./reading.ts";

export type { Block, Document } from "./document.ts";
export { Refusal } from "./formats/refusal.ts";
export type * from "./reading.ts";
export { LARGEST_FILE, openLetter, readDocument };

/** Reads a file whatever its format. Throws a `Refusal` with a sentence for people where it cannot be read. */
export async function readLetter(
	bytes: Uint8Array,
): Promise<{ readonly reading: Reading; readonly document: Document }> {
	const document = await openLetter(bytes);
	return { reading: readDocument(document), document };
}
