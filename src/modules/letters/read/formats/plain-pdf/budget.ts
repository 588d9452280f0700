import { Beyond } from "./beyond.ts";

/**
 * What reading one file may take, as counts that are used up: several times what the longest letters do, and no more
 * than a second and 200 MB in all, whatever a file holds.
 */
export class Budget {
	/** Bytes of the file, and bytes that it unpacks to. */
	bytes = 16 * 1024 * 1024;
	/** Objects, and the parts of objects. */
	values = 500_000;
	operators = 1_000_000;
	/** Stretches of text, and their letters. */
	stretches = 20_000;
	letters = 600_000;
	/** Elements of the structure that are gone past, page by page. */
	elements = 3_000_000;

	/** Takes so many of one of the counts. Throws `Beyond` when it is used up. */
	take(what: "bytes" | "values" | "operators" | "stretches" | "letters" | "elements", count: number): void {
		this[what] -= count;
		if (this[what] < 0) throw new Beyond();
	}
}
