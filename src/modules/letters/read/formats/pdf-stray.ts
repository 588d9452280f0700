import type { Draft } from "../document.ts";
import { split } from "./split.ts";
import { hasTags, strayMarkup } from "./stray.ts";

const MARKDOWN = /\*\*|\]\(/u;
/**
 * Puts right what writers' programs print by mistake: mark-up that stands in the text as signs, and bullets
 * inside a paragraph.
 */
export function withoutStray(drafts: readonly Draft[]): Draft[] {
	const markdown = drafts.some((draft) => MARKDOWN.test(draft.text) || hasTags(draft.text));
	return drafts.flatMap((draft): Draft[] => {
		if (draft.role === "contents") return [draft];
		return markedUp(draft).flatMap((piece) => split(piece, markdown).map(withoutSigns));
	});
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
