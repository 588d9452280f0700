import { Refusal } from "./refusal.ts";

/** The largest file that is read, in bytes; a letter with pictures stays far below. */
export const LARGEST_FILE = 50_000_000;
/** The most pages of a file whose pages are told before they are read. */
export const MOST_PAGES = 1_000;
/** The longest text that is read, in UTF-16 code units: more than a thousand pages. */
export const LONGEST_TEXT = 5_000_000;
/** The most lines or blocks that are read; a hundred pages hold some five thousand. */
export const MOST_BLOCKS = 100_000;
/** The most lines within one paragraph or cell. */
export const MOST_LINES_IN_BLOCK = 20_000;

/** What a document that breaks a limit is met with. */
export function tooLong(): Refusal {
	return new Refusal(
		"too-large",
		"Dokumentet er for langt til å være et brev; del det opp og les delene hver for seg.",
	);
}

/** A source with far more characters or lines than any letter is refused before it costs anything. */
export function limited(source: string): string {
	if (source.length > LONGEST_TEXT * 2) throw tooLong();
	let lines = 0;
	for (const end of ["\n", "\r", "\f", "\v", "\u0085", "\u2028", "\u2029"]) {
		for (let at = source.indexOf(end); at >= 0; at = source.indexOf(end, at + 1)) {
			if (++lines > MOST_BLOCKS * 2) throw tooLong();
		}
	}
	return source;
}
