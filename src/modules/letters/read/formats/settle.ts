import type { Draft } from "../document.ts";
import { withContents } from "./contents.ts";
import { withoutBreaks } from "./continued.ts";
import { withHeadings } from "./headings.ts";

/**
 * Puts right what every format has in common: paragraphs that a page's end broke are whole again, lines of
 * a table of contents are known as such, and headings that only their number, weight or shape tells are
 * headings. `crowded` are drafts whose line stood close to another in the source: no headings by shape.
 */
export function settle(drafts: readonly Draft[], crowded: ReadonlySet<Draft> = new Set()): Draft[] {
	const lonely = (draft: Draft) => !crowded.has(draft);
	return withoutBreaks(withHeadings(withContents(drafts), lonely));
}
