import type { Draft } from "../document.ts";
import { withContents } from "./contents.ts";
import { withoutBreaks } from "./continued.ts";
import { withHeadings } from "./headings.ts";

const NOTE = /^([⁰¹²³⁴-⁹]{1,3})\s{0,9}(?=[A-Za-zÀ-ſ«"(])/u;
/** Nothing, or a sign for a list item without an item. */
const SIGN_ALONE = /^[-–—•*+·]?$/u;

/** Whether a text begins as a footnote does, with its number raised. */
export function startsNote(text: string): boolean {
	return NOTE.test(text.slice(0, 16));
}

/** A paragraph that begins with a raised number is a footnote. */
function noted(draft: Draft): Draft {
	if (draft.role !== "paragraph" || draft.cell !== null) return draft;
	const found = NOTE.exec(draft.text.slice(0, 16));
	if (found === null) return draft;
	return { ...draft, role: "note", marker: found[1]!, text: draft.text.slice(found[0].length), strong: [] };
}

/** Bold is dropped where finding its place in the text would cost more than it tells. */
const MOST_WORK = 3_000_000;

function affordable(draft: Draft): Draft {
	return draft.strong.length * draft.text.length > MOST_WORK ? { ...draft, strong: [] } : draft;
}

/**
 * Puts right what every format has in common: paragraphs that a page's end broke are whole again, lines of
 * a table of contents and footnotes are known as such, and headings that only their number, weight or shape
 * tells are headings. `crowded` are drafts whose line stood close to another in the source: no headings by
 * shape.
 */
export function settle(drafts: readonly Draft[], crowded: ReadonlySet<Draft> = new Set()): Draft[] {
	const lonely = (draft: Draft) => !crowded.has(draft);
	const words = drafts.filter((draft) => !SIGN_ALONE.test(draft.text.trim())).map(noted);
	return withoutBreaks(withHeadings(withContents(words), lonely)).map(affordable);
}
