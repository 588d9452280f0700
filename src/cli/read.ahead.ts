import { parse } from "./asked.ts";
import { type Outcome, openReader, type Reader } from "./reader.ts";

/** A reading that has been begun. */
export interface Ahead {
	readonly reader: Reader;
	/** What comes of the file; null where it is still to be given to the reader. */
	readonly outcome: Promise<Outcome> | null;
}

/**
 * Begins to read the file that the words after `read` name, before it is known whether the program is what its sources
 * say: that and the rest of the command are looked after while the thread reads. Nothing is written. Null where the
 * words name no one file.
 *
 * @throws what the command meets too when it understands the words, and says
 */
export function beginAhead(words: readonly string[]): Ahead | null {
	const { paths, form } = parse(words);
	const [path] = paths;
	if (path === undefined || paths.length > 1) return null;
	const reader = openReader();
	const outcome = path === "-" ? null : reader.read({ path, form });
	// Whoever waits for it is told.
	outcome?.catch(() => {});
	return { reader, outcome };
}
