import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Document } from "../document.ts";
import { openLetter } from "./open.ts";
import { definition, list, num, p, style, table, wordFile } from "./word.fixture.ts";

const MARKDOWN = `# Tildelingsbrev for Fyrdirektoratet for 2026

## 1. Innledning

Departementet viser til Prop. 1 S (2025–2026) og gir med dette **direktoratet** rammene for året.¹

¹ Beløpene er i hele kroner.

## 2. Mål

### 2.1 Trygg seilas

Direktoratet skal:

- holde fyrene tent hele året
- varsle om feil straks
    - skriftlig
    - på telefon
- rapportere innen 1. juni 2026

Vilkårene er:

a) Utgiften dekkes på posten.
b) Avtalen varer i høyst to år.

| Post | Betegnelse | Beløp |
|---|---|--:|
| 01 | Driftsutgifter | 120 000 000 |
| 45 | Utstyr, kan overføres | 5 500 000 |

Vi ber om svar innen 15. mars.
`;

const TEXT = `Tildelingsbrev for Fyrdirektoratet for 2026

1. Innledning

Departementet viser til Prop. 1 S (2025–2026) og gir med dette
direktoratet rammene for året.¹

¹ Beløpene er i hele kroner.

2. Mål

2.1 Trygg seilas

Direktoratet skal:

• holde fyrene tent hele året
• varsle om feil straks
    o skriftlig
    o på telefon
• rapportere innen 1. juni 2026

Vilkårene er:

a) Utgiften dekkes på posten.
b) Avtalen varer i høyst to år.

Post\tBetegnelse\tBeløp
----\t----------\t-----
01\tDriftsutgifter\t120 000 000
45\tUtstyr, kan overføres\t5 500 000

Vi ber om svar innen 15. mars.
`;

const HTML = `<!DOCTYPE html><html><head><title>Brev</title><style>p{}</style></head><body>
<h1>Tildelingsbrev for Fyrdirektoratet for 2026</h1>
<h2>1. Innledning</h2>
<p>Departementet viser til Prop. 1&nbsp;S (2025&ndash;2026) og gir med dette
<b>direktoratet</b> rammene for året.<sup>1</sup></p>
<p>¹ Beløpene er i hele kroner.</p>
<h2>2. Mål</h2><h3>2.1 Trygg seilas</h3>
<p>Direktoratet skal:</p>
<ul><li>holde fyrene tent hele året<li>varsle om feil straks<ul><li>skriftlig</li><li>på telefon</li></ul></li>
<li>rapportere innen 1. juni 2026</li></ul>
<p>Vilkårene er:</p>
<p>a) Utgiften dekkes på posten.</p><p>b) Avtalen varer i høyst to år.</p>
<table><thead><tr><th>Post<th>Betegnelse<th>Beløp</thead>
<tr><td>01<td>Driftsutgifter<td>120 000 000<tr><td>45<td>Utstyr, kan overføres<td>5 500 000</table>
<p>Vi ber om svar innen 15. mars.</p><script>alert("nei")</script></body></html>`;

const BOLD = "<w:r><w:rPr><w:b/></w:rPr><w:t>direktoratet</w:t></w:r>";
const WORD = wordFile({
	styles: `<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
		<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/></w:style>
		<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>`,
	numbering:
		definition(0, [
			["decimal", "%1.", '<w:pStyle w:val="H1"/>'],
			["decimal", "%1.%2", '<w:pStyle w:val="H2"/>'],
		]) +
		definition(1, [
			["bullet", "\uF0B7"],
			["bullet", "o"],
		]) +
		definition(2, [["lowerLetter", "%1)"]]) +
		num(1, 0) +
		num(2, 1) +
		num(3, 2),
	footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="7">${p("Beløpene er i hele kroner.")}</w:footnote>`,
	body: [
		p("Tildelingsbrev for Fyrdirektoratet for 2026", style("T")),
		p("Innledning", style("H1")),
		p(
			`<w:r><w:t xml:space="preserve">Departementet viser til Prop. 1 S (2025–2026) og gir med dette </w:t></w:r>${BOLD}<w:r><w:t xml:space="preserve"> rammene for året.</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r>`,
		),
		p("Mål", style("H1")),
		p("Trygg seilas", style("H2")),
		p("Direktoratet skal:"),
		p("holde fyrene tent hele året", list(2)),
		p("varsle om feil straks", list(2)),
		p("skriftlig", list(2, 1)),
		p("på telefon", list(2, 1)),
		p("rapportere innen 1. juni 2026", list(2)),
		p("Vilkårene er:"),
		p("Utgiften dekkes på posten.", list(3)),
		p("Avtalen varer i høyst to år.", list(3)),
		table(
			[
				["Post", "Betegnelse", "Beløp"],
				["01", "Driftsutgifter", "120 000 000"],
				["45", "Utstyr, kan overføres", "5 500 000"],
			],
			true,
		),
		p("Vi ber om svar innen 15. mars."),
	].join(""),
});

const shape = (document: Document) =>
	document.blocks.map(({ role, marker, start, end, cell, level }) => ({
		role,
		marker,
		text: document.text.slice(start, end),
		cell: cell === null ? null : [cell.row, cell.column, cell.head],
		depth: role === "item" ? level : 0,
	}));

describe("the same letter in four formats", () => {
	it.each([
		["plain text", Buffer.from(TEXT)],
		["plain text with Windows line ends", Buffer.from(TEXT.replaceAll("\n", "\r\n"))],
		["HTML", Buffer.from(HTML)],
		["Word", Buffer.from(WORD)],
	])("reads the same in Markdown and in %s", async (_, bytes) => {
		const markdown = await openLetter(Buffer.from(MARKDOWN));
		const other = await openLetter(bytes);
		expect(other.text).toBe(markdown.text);
		expect(shape(other)).toEqual(shape(markdown));
	});

	it("gives headings, items, notes and cells their roles", async () => {
		const document = await openLetter(Buffer.from(MARKDOWN));
		expect(document.text).toContain("2.1 Trygg seilas\nDirektoratet skal:\n• holde fyrene tent hele året\n");
		expect(document.text).toContain(
			"01\tDriftsutgifter\t120 000 000\n45\tUtstyr, kan overføres\t5 500 000\n",
		);
		const roles = shape(document).map(({ role }) => role);
		expect(roles.filter((role) => role === "heading")).toHaveLength(4);
		expect(roles.filter((role) => role === "note")).toHaveLength(1);
		expect(roles.filter((role) => role === "item")).toHaveLength(7);
	});
});

const IMDI = "../shared/letters/imdi-2025/letter";

describe.skipIf(!existsSync(`${IMDI}.txt`))("the real letter beside the checkout (../shared/letters)", () => {
	it("gives the same text and roles as text, Word and PDF", async () => {
		const text = await openLetter(readFileSync(`${IMDI}.txt`));
		const word = await openLetter(readFileSync(`${IMDI}.docx`));
		const pdf = await openLetter(readFileSync(`${IMDI}.pdf`));
		expect(word.text).toBe(text.text);
		expect(pdf.text).toBe(text.text);
		const roles = (document: Document) => document.blocks.map(({ role, marker }) => `${role} ${marker}`);
		expect(roles(word)).toEqual(roles(text));
		expect(roles(pdf)).toEqual(roles(text));
	});

	it("leaves no mark-up in the text", async () => {
		const { text } = await openLetter(readFileSync(`${IMDI}.txt`));
		expect(text).not.toMatch(/<\/?(?:p|ul|li|i|b|br)\b|\*\*|\]\(|-{4}/u);
	});
});
