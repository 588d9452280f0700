import { parse } from "./asked.ts";
import { type Outcome, openReader, type Reader } from "./reader.ts";

/** A reading that has been begun. */
interface Ahead {
	readonly reader: Reader;
	/** What comes of the file; null where it is still to be given to the reader. */
	readonly outcome: Promise<Outcome> | null;
}

let begun: Ahead | null = null;

/**
 * Begins to read the file that the words after `read` name, before it is known whether the program is what its sources
 * say: that and the rest of the command are looked after while the thread reads. Nothing is written, and what is not
 * one file is left to the command.
 */
export function beginAhead(words: readonly string[]): void {
	try {
		const { paths, form } = parse(words);
		const [path] = paths;
		if (path === undefined || paths.length > 1) return;
		const reader = openReader();
		const outcome = path === "-" ? null : reader.read({ path, form });
		// Whoever takes it is told.
		outcome?.catch(() => {});
		begun = { reader, outcome };
	} catch {
		// The command meets the same and says so.
	}
}

/** Ends what was begun with a program that turns out to be old. */
export async function endAhead(): Promise<void> {
	await takeAhead()?.reader.close();
}

/** What was begun, once. */
export function takeAhead(): Ahead | null {
	const taken = begun;
	begun = null;
	return taken;
}
