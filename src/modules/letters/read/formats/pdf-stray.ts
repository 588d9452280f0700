import type { Draft } from "../document.ts";
import { split } from "./split.ts";
import { hasTags, strayMarkup } from "./stray.ts";

const MARKDOWN = /\*\*|\]\(/u;
/** A footnote, its number raised before the words. */
const NOTE = /^\s*([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\p{L})/u;

/**
 * Puts right what writers' programs print by mistake: mark-up that stands in the text as signs, bullets
 * inside a paragraph, and bullets without words. A paragraph that begins with a raised number is a note.
 */
export function withoutStray(drafts: readonly Draft[]): Draft[] {
	const markdown = drafts.some((draft) => MARKDOWN.test(draft.text) || hasTags(draft.text));
	return drafts.flatMap((draft): Draft[] => {
		if (draft.cell === null && !/[\p{L}\p{N}\ufffd]/u.test(draft.text)) return [];
		const note = draft.role === "paragraph" && draft.cell === null ? NOTE.exec(draft.text) : null;
		if (note !== null) return [noteOf(draft, note)];
		if (draft.role === "contents") return [draft];
		return markedUp(draft).flatMap((piece) => split(piece, markdown).map(withoutSigns));
	});
}

function noteOf(draft: Draft, found: RegExpExecArray): Draft {
	const text = draft.text.slice(found[0].length);
	return { ...draft, role: "note", level: 0, marker: found[1] ?? null, text, strong: [] };
}

/** The pieces that HTML in a block's text delimits; they keep the block's page and place. */
function markedUp(draft: Draft): Draft[] {
	if (!hasTags(draft.text)) return [draft];
	const { pieces } = strayMarkup(draft.text, draft.cell === null ? 0 : draft.cell.table + 1, draft.cell);
	return pieces.map((piece, index) => ({
		...piece,
		...(index === 0 && piece.role === "paragraph"
			? { role: draft.role, level: draft.level, marker: draft.marker }
			: {}),
		page: draft.page,
		cell: draft.cell,
	}));
}

/** Bold signs whose partner a line's end took away. */
function withoutSigns(draft: Draft): Draft {
	if (draft.strong.length > 0 || !draft.text.includes("**")) return draft;
	return { ...draft, text: draft.text.replaceAll("**", "") };
}
