/** What the demonstration letter's source is made of, in reading order. */
export type SourceBlock =
	| { readonly kind: "heading"; readonly level: number; readonly text: string }
	| { readonly kind: "paragraph"; readonly text: string }
	| { readonly kind: "item"; readonly marker: string; readonly text: string }
	| { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly atPageFoot: boolean }
	| { readonly kind: "page-break" };

/** The letter's own data that file formats keep beside the text; the date is the letter's. */
export const ABOUT = {
	title: "Tildelingsbrev for Integrerings- og mangfoldsdirektoratet for 2025",
	author: "Rorkult",
	mark: "Gjenfortelling til demonstrasjon",
	language: "nb-NO",
	date: new Date("2025-02-03T00:00:00Z"),
} as const;

const PAGE_FOOT = "<!-- page-foot -->";
const PAGE_BREAK = "<!-- page-break -->";
const BULLET = "•";

function cellsOf(line: string): string[] {
	return line
		.replace(/^\|/u, "")
		.replace(/\|$/u, "")
		.split("|")
		.map((cell) => cell.trim());
}

function isRule(line: string): boolean {
	return cellsOf(line).every((cell) => cell === "---");
}

/** A line that is a block by itself: a heading, an item or a paragraph. */
function lineBlock(line: string): SourceBlock {
	const heading = /^(#{1,6}) (.+)$/u.exec(line);
	if (heading) return { kind: "heading", level: heading[1]!.length, text: heading[2]! };
	const item = /^(-|[a-z]\)) (.+)$/u.exec(line);
	if (item) return { kind: "item", marker: item[1] === "-" ? BULLET : item[1]!, text: item[2]! };
	return { kind: "paragraph", text: line };
}

/**
 * Reads the source of the demonstration letter: Markdown in which every paragraph is one line,
 * tables are pipe tables, and two comments tell where a page ends. Throws on a table of uneven rows.
 */
export function sourceBlocks(markdown: string): SourceBlock[] {
	const blocks: SourceBlock[] = [];
	let rows: string[][] = [];
	let atPageFoot = false;
	const closeTable = () => {
		if (rows.length === 0) return;
		const columns = rows[0]!.length;
		const uneven = rows.find((row) => row.length !== columns);
		if (uneven) throw new Error(`Uneven table row: ${uneven.join(" | ")}`);
		blocks.push({ kind: "table", rows, atPageFoot });
		rows = [];
		atPageFoot = false;
	};
	for (const line of markdown.split("\n").map((raw) => raw.trim())) {
		if (line.startsWith("|")) {
			if (!isRule(line)) rows.push(cellsOf(line));
			continue;
		}
		closeTable();
		if (line === PAGE_FOOT) atPageFoot = true;
		else if (line === PAGE_BREAK) blocks.push({ kind: "page-break" });
		else if (line !== "") blocks.push(lineBlock(line));
	}
	closeTable();
	return blocks;
}

/** A column that holds nothing but amounts and its own heading: such columns are set to the right. */
export function isAmountColumn(rows: readonly (readonly string[])[], column: number): boolean {
	const cells = rows.slice(1).map((row) => row[column] ?? "");
	return cells.length > 0 && cells.every((cell) => /^\d{1,3}( \d{3})+$/u.test(cell));
}
