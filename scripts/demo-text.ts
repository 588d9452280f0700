import type { SourceBlock } from "./demo-source.ts";

function textOf(block: SourceBlock): string {
	switch (block.kind) {
		case "item":
			return `${block.marker === "•" ? "-" : block.marker} ${block.text}`;
		case "table":
			return block.rows.map((row) => row.join("\t")).join("\n");
		case "page-break":
			return "";
		default:
			return block.text;
	}
}

/** The letter as plain text: blocks parted by an empty line, items of a list by none, cells by tabs. */
export function asText(blocks: readonly SourceBlock[]): string {
	let text = "";
	let before: SourceBlock["kind"] | null = null;
	for (const block of blocks) {
		const words = textOf(block);
		if (words === "") continue;
		if (before !== null) text += before === "item" && block.kind === "item" ? "\n" : "\n\n";
		text += words;
		before = block.kind;
	}
	return `${text}\n`;
}
