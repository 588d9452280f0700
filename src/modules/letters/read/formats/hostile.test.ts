import fc from "fast-check";
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openLetter } from "./open.ts";
import { Refusal } from "./refusal.ts";
import { definition, list, num, p, table, wordFile } from "./word.fixture.ts";

async function refusalOf(bytes: Uint8Array): Promise<Refusal | null> {
	try {
		await openLetter(bytes);
		return null;
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
}

const bytesOf = (text: string) => Buffer.from(text);
const WORD = wordFile({
	body: p("Etaten skal:") + p("melde", list(1)) + table([["01", "Drift"]]),
	numbering: definition(0, [["lowerLetter", "%1)"]]) + num(1, 0),
});
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const WIDE = (text: string) => [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);

describe("files that are no letters", () => {
	it.each<[string, string, Uint8Array]>([
		["an empty file", "empty", new Uint8Array()],
		["a file of blanks", "empty", bytesOf(" \n\t\r\n ")],
		["a picture", "not-a-document", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1")],
		["a program", "not-a-document", Buffer.from(`MZ${"\0\x01".repeat(500)}`, "latin1")],
		[
			"random bytes",
			"not-a-document",
			Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256),
		],
		["a packed file", "not-a-document", gzipSync(strToU8("brev"))],
		["a spreadsheet", "not-a-document", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") })],
		["an OpenDocument text", "not-a-document", zipSync({ "content.xml": strToU8("<office/>") })],
		["a zip of something else", "not-a-document", zipSync({ "brev.txt": strToU8("brev") })],
		["an old Word file", "not-a-document", Uint8Array.from([...CFB, ...new Uint8Array(600)])],
		[
			"a locked Word file",
			"encrypted",
			Uint8Array.from([...CFB, ...new Uint8Array(64), ...WIDE("EncryptedPackage")]),
		],
		["a zip cut short", "corrupt", WORD.slice(0, WORD.length - 40)],
		["a Word file of 200 MB", "too-large", new Uint8Array(200_000_000)],
	])("refuses %s as %s, in one sentence", async (_, code, bytes) => {
		const refusal = await refusalOf(bytes);
		expect(refusal?.code).toBe(code);
		expect(refusal?.message).toMatch(/^\p{Lu}[^\n]{20,200}\.$/u);
	});

	it("refuses a Word file whose text is packed a thousandfold, whatever size it states", async () => {
		const file = zipSync({ "word/document.xml": new Uint8Array(60_000_000) }, { level: 1 });
		expect((await refusalOf(file))?.code).toBe("too-large");
	});

	it("refuses entities and broken XML in a Word file", async () => {
		const lol = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w"><w:body>&b;</w:body></w:document>`;
		expect((await refusalOf(zipSync({ "word/document.xml": strToU8(lol) })))?.code).toBe("corrupt");
		expect((await refusalOf(zipSync({ "word/document.xml": strToU8("<w:document><w:body>") })))?.code).toBe(
			"corrupt",
		);
	});

	it("refuses nesting beyond reason", async () => {
		expect((await refusalOf(bytesOf(`<html>${"<div>".repeat(100_000)}`)))?.code).toBe("too-deep");
		const tables = "<w:tbl><w:tr><w:tc>".repeat(2000) + p("a") + "</w:tc></w:tr></w:tbl>".repeat(2000);
		expect((await refusalOf(wordFile({ body: tables })))?.code).toBe("too-deep");
	});
});

describe("input made to take for ever", () => {
	const MILLION = 1_000_000;
	const of = (text: string) => text.repeat(Math.floor(MILLION / text.length));
	it.each([
		" ",
		"a",
		"<",
		"|",
		"*",
		"_",
		"[",
		"1.",
		".",
		"-",
		"#",
		"&",
		"\\",
		"`",
		"<p",
		"<!--",
		"**a ",
		"*a_ ",
		"[a](",
		"a\u00ad",
		"• ",
		"( ",
		"a ",
		"<b>x</b>",
		"jf. ",
		"a-",
		"a \n",
		"en linje som er lang nok til at den kan gå videre i neste\n",
		"| a | b |\n",
		"a\tb\n",
		"1\n\n",
		"<ul>\n",
		"- a\n",
		"<table>\n",
		"1. A\n\n",
	])("gets through %j over and over, or is refused", async (text) => {
		const refusal = await refusalOf(bytesOf(of(text)));
		expect(refusal === null || ["too-large", "too-deep", "empty"].includes(refusal.code)).toBe(true);
	});

	it.each(["<div>", "<p>a", "<td>a", "</p>", "<", "a<br>", "<li>", "&amp;", "<ol><li>", "<p a=b ", "<!--"])(
		"gets through HTML of %j over and over, or is refused",
		async (text) => {
			const refusal = await refusalOf(bytesOf(`<html><body><table>${of(text)}`));
			expect(refusal === null || ["too-large", "too-deep", "empty"].includes(refusal.code)).toBe(true);
		},
	);
});

describe("letters with faults strewn in", () => {
	const TEXT =
		"1. Innledning\n\nEtaten *skal*:\n- a\n  - b\n\n| a | b |\n|---|---|\n| <p>c</p> | d |\n\nPost\tSum\n01\t5\n\nInnhold\n\nA 1\n\nB 2\n\n¹ Note\n";
	const HTML =
		"<!doctype html><html><body><h1>A</h1><ol start=2><li>b<ul><li>c</ul></ol><table><tr><td rowspan=2>d<td>e</table><p>f<br>g</body></html>";
	const letters: [string, Uint8Array][] = [
		["text", bytesOf(TEXT)],
		["UTF-16", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
		["HTML", bytesOf(HTML)],
		["Word", WORD],
	];
	it.each(letters)("never throw anything but a refusal in %s", async (_, letter) => {
		const change = fc.record({ at: fc.nat(letter.length - 1), to: fc.nat(255), drop: fc.nat(3) });
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
				const bytes = [...letter];
				for (const { at, to, drop } of changes) bytes.splice(at, drop, to);
				await refusalOf(Uint8Array.from(bytes));
			}),
			{ numRuns: 300 },
		);
	});

	it("never throw anything but a refusal where Word's XML is cut and spliced", async () => {
		const xml = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>${table([["b", "c"]])}<w:ins/><w:del/>`;
		const tags = xml.match(/<[^>]+>|[^<]+/gu)!;
		await fc.assert(
			fc.asyncProperty(fc.array(fc.constantFrom(...tags), { maxLength: 40 }), async (parts) => {
				await refusalOf(
					wordFile({ body: parts.join(""), numbering: definition(0, [["decimal", "%1.%9"]]) + num(1, 0) }),
				);
			}),
			{ numRuns: 200 },
		);
	});

	it("are read in UTF-8, UTF-16 and Windows-1252 alike", async () => {
		const text = "Mål for året\r\rEtaten skal følge opp særskilt – løpende.\r";
		const want = await openLetter(bytesOf(text));
		const swapped = Buffer.from(text, "utf16le").swap16();
		const windows = Buffer.from(text.replace("–", "\x96"), "latin1");
		for (const bytes of [
			bytesOf(`\uFEFF${text}`),
			Buffer.from(text, "utf16le"),
			Buffer.from(`\uFEFF${text}`, "utf16le"),
			swapped,
			windows,
		]) {
			expect(await openLetter(bytes)).toEqual(want);
		}
	});
});
