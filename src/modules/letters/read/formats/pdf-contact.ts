import type { Line } from "./pdf-lines.ts";
import type { Page } from "./pdf-page.ts";
import { type Piece, WHOLE } from "./pdf-piece.ts";

/** Labels of a sender's address block and of a letter's reference row, bokmål and nynorsk. */
const LABEL =
	/^\s*(?:(?:post|kontor|besøks|vitje)adresse|postboks|telefon|telefaks|e-?post|nettside|internett|org\.?\s?-?nr|organisasjonsn(?:ummer|r)|avdeling|saksbehandlar?e?r?|sakshandsamar|deres ref|dykkar ref|vår ref|dato)\b/i;
/** A row below this share of the first page belongs to its foot. */
const FOOT = 0.7;
const ROW_LIMIT = 14;

/** Whether a text is a label of an address block or a reference row. */
export function isLabel(text: string): boolean {
	return text.length <= 60 && LABEL.test(text);
}

/** Whether a row of a page holds such labels side by side. */
export function isContactRow(row: readonly Line[]): boolean {
	return row.length >= 2 && row.filter((line) => isLabel(line.text)).length >= 2;
}

/** Reads an address block or reference row that is set in columns: column by column, each line a block. */
export function readContact(
	rows: readonly (readonly Line[])[],
	from: number,
	page: Page,
): { pieces: Piece[]; length: number } | null {
	const head = rows[from]!;
	const starts = head.map((line) => line.left);
	const columns: Line[][] = starts.map(() => []);
	let to = from;
	while (to < rows.length && to - from < ROW_LIMIT) {
		const row = rows[to]!;
		const before = rows[to - 1]?.[0];
		const apart = to > from && before !== undefined && row[0]!.base - before.base > 2.2 * row[0]!.size;
		const long = row.some((line) => line.text.length > 60);
		if (apart || long) break;
		for (const line of row) columns[columnAt(starts, line)]!.push(line);
		to++;
	}
	if (to === from) return null;
	const foot = page.number === 1 && head[0]!.base > FOOT * page.height;
	const pieces = columns.flat().map(
		(line): Piece => ({
			role: "paragraph",
			level: 0,
			marker: null,
			wording: { text: line.text.trim(), strong: [] },
			page: page.number,
			cell: null,
			begun: false,
			open: false,
			foot,
			...WHOLE,
			reach: null,
		}),
	);
	return { pieces, length: to - from };
}

function columnAt(starts: readonly number[], line: Line): number {
	let at = 0;
	starts.forEach((start, index) => {
		if (line.left >= start - line.size) at = index;
	});
	return at;
}
