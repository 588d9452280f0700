import { compose } from "../compose.ts";
import type { Document, Draft } from "../document.ts";
import { LONGEST_TEXT, MOST_BLOCKS, tooLong } from "./limits.ts";
import { Refusal } from "./refusal.ts";

/** What a format finds in a file. */
export interface Opened {
	readonly drafts: readonly Draft[];
	/** How many pages the file has; null where the format has none. */
	readonly pages: number | null;
}

/** The document that a file holds. Throws `Refusal` where it is too long or has no words. */
export function whole({ drafts, pages }: Opened): Document {
	if (drafts.length > MOST_BLOCKS) throw tooLong();
	let length = 0;
	for (const draft of drafts) length += draft.text.length;
	if (length > LONGEST_TEXT) throw tooLong();
	const document = compose(drafts, pages);
	if (document.blocks.length === 0) {
		throw new Refusal("empty", "Filen har ingen tekst; velg en fil som brevet står i.");
	}
	return document;
}
