import { parseXml } from "./xml.ts";

/** The words of footnotes and endnotes, by kind and id. */
export interface Notes {
	readonly footnotes: ReadonlyMap<string, string>;
	readonly endnotes: ReadonlyMap<string, string>;
}

function wordsOf(bytes: Uint8Array | null, element: string): ReadonlyMap<string, string> {
	const notes = new Map<string, string>();
	if (bytes === null) return notes;
	let id: string | null = null;
	let parts: string[] = [];
	let inText = false;
	let hidden = 0;
	parseXml(bytes, {
		open: (name, attributes) => {
			if (name === element) {
				// The lines between text and notes are kept as notes of a type of their own.
				id =
					attributes["w:type"] === undefined || attributes["w:type"] === "normal"
						? (attributes["w:id"] ?? null)
						: null;
				parts = [];
			} else if (name === "w:t") inText = true;
			else if (name === "w:del" || name === "w:moveFrom") hidden++;
			else if (name === "w:tab" || name === "w:br" || name === "w:p") parts.push(" ");
			else if (name === "w:noBreakHyphen") parts.push("-");
		},
		close: (name) => {
			if (name === "w:t") inText = false;
			else if (name === "w:del" || name === "w:moveFrom") hidden--;
			else if (name === element && id !== null) notes.set(id, parts.join("").trim());
		},
		text: (words) => {
			if (inText && hidden === 0) parts.push(words);
		},
	});
	return notes;
}

/** Reads footnotes.xml and endnotes.xml. */
export function readNotes(footnotes: Uint8Array | null, endnotes: Uint8Array | null): Notes {
	return { footnotes: wordsOf(footnotes, "w:footnote"), endnotes: wordsOf(endnotes, "w:endnote") };
}
