import type { Block, CellPlace, Document, Draft } from "./document.ts";

/** Characters that stand for a space, a run of which is one space. */
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/gu;
/** Characters that are not words: controls, soft hyphens, joiners, marks of direction and of byte order. */
const UNSEEN = /(?![\t\n\v\r])[\p{Cc}\p{Cf}]/gu;
const LIGATURES: Readonly<Record<string, string>> = {
	ﬀ: "ff",
	ﬁ: "fi",
	ﬂ: "fl",
	ﬃ: "ffi",
	ﬄ: "ffl",
	ﬅ: "st",
	ﬆ: "st",
};

/** Words between single spaces, of characters that have no other form: as most of a letter is. */
const PLAIN = /^[!-~¡-¬®-ʯ–—‘-”•…]+(?: [!-~¡-¬®-ʯ–—‘-”•…]+)*$/u;

/** A text as it stands in a document: one form of each letter, one kind of space, nothing unseen. */
export function plain(text: string): string {
	if (PLAIN.test(text)) return text;
	return text
		.replace(UNSEEN, "")
		.replace(/[ﬀ-ﬆ]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
		.normalize("NFC")
		.replace(SPACES, " ")
		.trim();
}

/** What parts two blocks in the text: tabs between the cells of a row, else a line end. */
function separator(before: CellPlace | null, cell: CellPlace | null): string {
	if (cell === null) return "\n";
	const sameRow = before !== null && before.table === cell.table && before.row === cell.row;
	if (sameRow && before.column === cell.column) return "\n";
	const from = sameRow ? before.column : 0;
	return (sameRow ? "" : "\n") + "\t".repeat(Math.max(0, cell.column - from));
}

/** Moves stretches of the raw text to the same words in the plain text. */
function moved(strong: Draft["strong"], raw: string, start: number, end: number): [number, number][] {
	return strong
		.map(([from, to]): [number, number] => {
			const head = plain(`${raw.slice(0, from)}|`).length - 1;
			const whole = plain(`${raw.slice(0, to)}|`).length - 1;
			return [Math.min(end, start + head), Math.min(end, start + whole)];
		})
		.filter(([from, to]) => to > from);
}

/** Drafts in reading order become a document; drafts without words fall away. Linear in the text. */
export function compose(drafts: readonly Draft[], pages: number | null): Document {
	const parts: string[] = [];
	const blocks: Block[] = [];
	let length = 0;
	let before: CellPlace | null = null;
	for (const draft of drafts) {
		const words = plain(draft.text);
		if (words === "") continue;
		const gap = length === 0 ? "" : separator(before, draft.cell);
		const marker = draft.marker === null ? null : plain(draft.marker);
		const lead = marker === null || marker === "" ? "" : `${marker} `;
		const start = length + gap.length;
		const from = start + lead.length;
		const end = from + words.length;
		parts.push(gap, lead, words);
		blocks.push({
			role: draft.role,
			level: draft.level,
			marker: marker === "" ? null : marker,
			start,
			end,
			words: from,
			strong: draft.strong.length === 0 ? [] : moved(draft.strong, draft.text, from, end),
			page: draft.page,
			cell: draft.cell,
		});
		length = end;
		before = draft.cell;
	}
	return { text: parts.join(""), blocks, pages };
}
