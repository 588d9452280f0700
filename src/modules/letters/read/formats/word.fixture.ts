import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The parts of a small Word file, each the inside of its root element. */
export interface Parts {
	readonly body: string;
	readonly styles?: string;
	readonly numbering?: string;
	readonly footnotes?: string;
}

/** A Word file of these parts, for tests. */
export function wordFile(parts: Parts): Uint8Array {
	const part = (root: string, inside: string) =>
		strToU8(`<?xml version="1.0"?><w:${root} ${W}>${inside}</w:${root}>`);
	const files: Record<string, Uint8Array> = {
		"word/document.xml": part("document", `<w:body>${parts.body}</w:body>`),
	};
	if (parts.styles !== undefined) files["word/styles.xml"] = part("styles", parts.styles);
	if (parts.numbering !== undefined) files["word/numbering.xml"] = part("numbering", parts.numbering);
	if (parts.footnotes !== undefined) files["word/footnotes.xml"] = part("footnotes", parts.footnotes);
	return zipSync(files);
}

/** A paragraph: its properties as XML, and its runs as text or XML. */
export function p(inside: string, properties = ""): string {
	const runs = inside.startsWith("<") ? inside : `<w:r><w:t xml:space="preserve">${inside}</w:t></w:r>`;
	return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A table of rows of cells, each cell a text or paragraphs. */
export function table(rows: readonly (readonly string[])[], head = false): string {
	const cell = (text: string) => `<w:tc>${text.startsWith("<") ? text : p(text)}</w:tc>`;
	const row = (cells: readonly string[], at: number) =>
		`<w:tr>${head && at === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.map(cell).join("")}</w:tr>`;
	return `<w:tbl>${rows.map(row).join("")}</w:tbl>`;
}

export const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
export const list = (id: number, depth = 0) =>
	`<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;

/** A numbering definition with one level per entry: format and pattern, and what else stands in the level. */
export function definition(id: number, levels: readonly (readonly [string, string, string?])[]): string {
	const level = ([format, text, more]: readonly [string, string, string?], at: number) =>
		`<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more ?? ""}<w:lvlText w:val="${text}"/></w:lvl>`;
	return `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join("")}</w:abstractNum>`;
}

export const num = (id: number, of: number, overrides = "") =>
	`<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
