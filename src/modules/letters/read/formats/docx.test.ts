import { describe, expect, it } from "vitest";
import { readDocx } from "./docx.ts";
import { definition, list, num, p, style, table, wordFile } from "./word.fixture.ts";

function blocks(file: Uint8Array): string[] {
	return readDocx(file).map(({ role, level, marker, text, cell }) => {
		const place = cell === null ? "" : `[${cell.row},${cell.column}${cell.span > 1 ? `+${cell.span}` : ""}] `;
		return `${role[0]}${level || ""} ${place}${marker === null ? "" : `${marker} `}${text.replace(/\s+/gu, " ").trim()}`;
	});
}

const LAW: readonly (readonly [string, string, string?])[] = [
	["decimal", "%1."],
	["lowerLetter", "%2)"],
	["lowerRoman", "(%3)"],
];

describe("numbers that Word computes", () => {
	it("count per level and start again under the next number above", () => {
		const body = [0, 1, 2, 2, 1, 0, 1].map((depth) => p("krav", list(1, depth))).join("");
		expect(blocks(wordFile({ body, numbering: definition(0, LAW) + num(1, 0) }))).toEqual([
			"i1 1. krav",
			"i2 a) krav",
			"i3 (i) krav",
			"i3 (ii) krav",
			"i2 b) krav",
			"i1 2. krav",
			"i2 a) krav",
		]);
	});

	it("go on in another list of the same definition unless it starts anew", () => {
		const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
		const body = [1, 2, 3, 3].map((id) => p("punkt", list(id))).join("");
		const numbering = definition(0, LAW) + num(1, 0) + num(2, 0) + num(3, 0, anew);
		expect(blocks(wordFile({ body, numbering }))).toEqual([
			"i1 1. punkt",
			"i1 2. punkt",
			"i1 5. punkt",
			"i1 6. punkt",
		]);
	});

	it("stand before headings whose style is tied to a level", () => {
		const styles = `<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
			<w:style w:type="paragraph" w:styleId="Oppdrag"><w:name w:val="Oppdrag"/><w:basedOn w:val="Overskrift1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>`;
		const numbering =
			definition(0, [
				["upperRoman", "%1", '<w:pStyle w:val="Overskrift1"/>'],
				["decimal", "Oppdrag %1.%2:", '<w:isLgl/><w:pStyle w:val="Oppdrag"/>'],
			]) + num(1, 0);
		const body =
			p("Mål", style("Overskrift1")) + p("Tenne fyrene", style("Oppdrag")) + p("Melde", style("Oppdrag"));
		expect(blocks(wordFile({ body, styles, numbering }))).toEqual([
			"h1 I Mål",
			"h2 Oppdrag 1.1: Tenne fyrene",
			"h2 Oppdrag 1.2: Melde",
		]);
	});

	it("are missing where a paragraph takes itself out of its style's list", () => {
		const styles = `<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
		const body = p("med", style("L")) + p("uten.", `${style("L")}<w:numPr><w:numId w:val="0"/></w:numPr>`);
		const numbering = definition(0, [["bullet", "\uF0B7"]]) + num(1, 0);
		expect(blocks(wordFile({ body, styles, numbering }))).toEqual(["i1 • med", "p uten."]);
	});
});

describe("Word's text", () => {
	const run = (text: string, properties = "") =>
		`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

	it("keeps inserted words and drops deleted, moved, hidden and struck ones", () => {
		const body = p(
			`${run("Fristen er ")}<w:del>${run("1. mai")}</w:del><w:moveFrom>${run("gammel")}</w:moveFrom><w:ins>${run("1. juni")}</w:ins>${run("hemmelig", "<w:vanish/>")}${run("strøket", "<w:strike/>")}${run(".")}`,
		);
		expect(blocks(wordFile({ body }))).toEqual(["p Fristen er 1. juni."]);
	});

	it("joins paragraphs whose mark is deleted, and drops deleted rows", () => {
		const merged = p(run("Etaten skal "), "<w:rPr><w:del/></w:rPr>") + p(run("rapportere."));
		const rows = table([["01", "Drift"]]).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
		expect(blocks(wordFile({ body: merged + rows }))).toEqual(["p Etaten skal rapportere."]);
	});

	it("reads fields by their result and a table of contents as contents", () => {
		const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
		const contents = p(
			`${field("begin")}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field("separate")}${run("1. Mål")}<w:r><w:tab/></w:r>${run("3")}`,
		);
		const body =
			contents +
			p(`${run("2. Møter")}<w:r><w:tab/></w:r>${run("4")}${field("end")}`) +
			p("Teksten begynner her.");
		expect(blocks(wordFile({ body }))).toEqual(["c 1. Mål", "c 2. Møter", "p Teksten begynner her."]);
	});

	it("places cells that span columns or go on from the row above", () => {
		const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
		const body = `<w:tbl><w:tr>${cell("Kap. 670", '<w:gridSpan w:val="2"/>')}${cell("Beløp")}</w:tr><w:tr>${cell("01", '<w:vMerge w:val="restart"/>')}${cell("Drift")}${cell("5")}</w:tr><w:tr>${cell("01", "<w:vMerge/>")}${cell("Mer")}${cell("6")}</w:tr></w:tbl>`;
		expect(blocks(wordFile({ body }))).toEqual([
			"p [0,0+2] Kap. 670",
			"p [0,2] Beløp",
			"p [1,0] 01",
			"p [1,1] Drift",
			"p [1,2] 5",
			"p [2,1] Mer",
			"p [2,2] 6",
		]);
	});

	it("reads a text box once and stray mark-up not at all", () => {
		const box = `<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice><w:txbxContent>${p("I ramme.")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p("I ramme.")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
		const body = p(`${box}${run("&lt;p&gt;Vanlig **tekst**.&lt;/p&gt;")}`);
		expect(blocks(wordFile({ body }))).toEqual(["p I ramme.", "p Vanlig tekst."]);
	});
});
