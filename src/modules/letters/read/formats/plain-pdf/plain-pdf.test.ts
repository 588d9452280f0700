import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Paper, pdfOf } from "../../../../../../test/paper.ts";
import { draftsOf } from "../pdf-drafts.ts";
import { enginePages } from "../pdf-pages.ts";
import { readPlainly } from "./index.ts";

const require = createRequire(import.meta.url);
const FACES = [400, 700].map((weight) =>
	require.resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`),
);
const REAL = "../shared/letters/imdi-2025/letter.pdf";

/** The blocks of a file as it is read plainly, and as the engine reads it. */
async function bothWays(bytes: Uint8Array) {
	const plain = readPlainly(bytes);
	expect(plain).not.toBeNull();
	return { plain: draftsOf(plain ?? []), engine: draftsOf(await enginePages(bytes)) };
}

type Block = { readonly kind: "H1" | "P" | "LI"; readonly words: string; readonly bold: boolean };

/** A tagged file whose fonts say their letters, as word processors write them. */
function tagged(blocks: readonly Block[], options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
	return pdfOf((paper) => draw(paper, blocks), { tagged: true, pdfVersion: "1.7", ...options });
}

function draw(paper: Paper, blocks: readonly Block[]): void {
	const root = paper.struct("Document");
	paper.addStructure(root);
	for (const { kind, words, bold } of blocks) {
		paper.font(FACES[bold ? 1 : 0] ?? "").fontSize(kind === "H1" ? 16 : 11);
		const element = paper.struct(kind);
		root.add(element);
		const content = (): void => void paper.text(kind === "LI" ? `• ${words}` : words).moveDown(0.5);
		element.add(content);
		element.end();
	}
	root.end();
}

const LETTER: readonly Block[] = [
	{ kind: "H1", words: "Tildelingsbrev for Fyrdirektoratet", bold: true },
	{ kind: "P", words: "Fristen er «1. juni» – ½ år etter § 3. ".repeat(9).trim(), bold: false },
	{ kind: "LI", words: "Direktoratet skal holde fyrene tent.", bold: false },
];

/** A file of our own making: objects by number from 1 on, laid out the old way or packed (PDF 1.5). */
function fileOf(objects: readonly string[], packed: boolean): Uint8Array {
	const parts = [Buffer.from("%PDF-1.5\n", "latin1")];
	const offsets: number[] = [];
	let length = parts[0]!.length;
	const put = (text: string | Buffer): number => {
		const at = length;
		parts.push(Buffer.from(text as string, "latin1"));
		length += parts.at(-1)!.length;
		return at;
	};
	const isStream = (object: string): boolean => object.includes("stream\n");
	const inside = packed ? objects.flatMap((object, at) => (isStream(object) ? [] : [at])) : [];
	objects.forEach((object, at) => {
		if (!inside.includes(at)) offsets[at] = put(`${at + 1} 0 obj\n${object}\nendobj\n`);
	});
	if (!packed) {
		const rows = objects.map((_, at) => `${String(offsets[at]).padStart(10, "0")} 00000 n \n`).join("");
		const start = put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`);
		put(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
		return Buffer.concat(parts);
	}
	const bodies = inside.map((at) => `${objects[at]} `);
	let reach = 0;
	const heads = inside.map((at, index) => {
		const head = `${at + 1} ${reach} `;
		reach += bodies[index]!.length;
		return head;
	});
	const held = deflateSync(Buffer.from(heads.join("") + bodies.join(""), "latin1"));
	const stream = objects.length + 1;
	const streamAt = put(
		`${stream} 0 obj\n<</Type/ObjStm/N ${inside.length}/First ${heads.join("").length}/Filter/FlateDecode/Length ${held.length}>>stream\n`,
	);
	put(held.toString("latin1"));
	put("\nendstream\nendobj\n");
	const entries = objects.map((_, at) => {
		const index = inside.indexOf(at);
		return index < 0 ? [1, offsets[at]!, 0] : [2, stream, index];
	});
	const start = length;
	// Each row is foretold from the one above (PNG's prediction 2), as writers do.
	const rows = [[0, 0, 255], ...entries, [1, streamAt, 0], [1, start, 0]].map(([kind, second, third]) =>
		Buffer.from([kind!, second! >> 8, second! & 255, third!]),
	);
	const foretold = rows.map((row, at) =>
		Buffer.from([2, ...row.map((byte, column) => (byte - (rows[at - 1]?.[column] ?? 0)) & 255)]),
	);
	const list = deflateSync(Buffer.concat(foretold));
	put(
		`${stream + 1} 0 obj\n<</Type/XRef/Size ${stream + 2}/Root 1 0 R/W[1 2 1]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>/Length ${list.length}>>stream\n`,
	);
	put(list.toString("latin1"));
	put(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`);
	return Buffer.concat(parts);
}

const FONT =
	"<</Type/Font/Subtype/TrueType/BaseFont/Arial-BoldMT/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255/Widths[" +
	`278 ${"556 ".repeat(223)}]>>`;

/** One page that says `content`, with its paragraphs as the structure has them. */
function page(content: string, extra = "", font = FONT): string[] {
	const paragraphs = [...content.matchAll(/MCID (\d+)/g)].map(([, id]) => Number(id));
	return [
		"<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>",
		"<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 595 842]>>",
		`<</Type/Page/Parent 2 0 R/StructParents 0/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${extra}>>>>`,
		`<</Length ${content.length}>>stream\n${content}\nendstream`,
		font,
		`<</Type/StructTreeRoot/K 7 0 R/RoleMap<</Brødtekst/P>>/ParentTree<</Nums[0[${paragraphs.map((id) => `${8 + id} 0 R`).join(" ")}]]>>>>`,
		`<</Type/StructElem/S/Document/P 6 0 R/K[${paragraphs.map((id) => `${8 + id} 0 R`).join(" ")}]>>`,
		...paragraphs.map((id) => `<</Type/StructElem/S/Br\xf8dtekst/P 7 0 R/Pg 3 0 R/K ${id}>>`),
	].map((object) => object.replace("Brødtekst", "Br\xf8dtekst"));
}

const SHOWN = [
	"/P<</MCID 0>>BDC BT /F1 12 Tf 1 0 0 1 72 760 Tm (Direktoratet skal ) Tj [(r)10(apporter)-20(e)-300(innen)] TJ",
	"0 -15 Td (1. mars \\(f\\370r p\\345ske\\)) Tj ET EMC",
	"/P<</MCID 1>>BDC BT /F1 12 Tf 15 TL 72 700 Td (Vi ber om) Tj (svar snarest) ' 0 0 (og skriftlig.) \" ET EMC",
	"/Artifact<</Type/Pagination>>BDC BT /F1 8 Tf 72 30 Td (Side 1 av 1) Tj ET EMC",
].join("\n");

/** A page with fewer letters is a picture. */
const FIRST = {
	words: "Direktoratet skal rapportere",
	left: 72,
	leading: 14,
	size: 11,
	gaps: [] as number[],
};

describe("a plainly written PDF", () => {
	it("is read as the engine reads it", async () => {
		const files = ["demo/letter.pdf", ...(existsSync(REAL) ? [REAL] : [])].map((path) => readFileSync(path));
		for (const bytes of [...files, await tagged(LETTER), await tagged(LETTER, { compress: false })]) {
			const { plain, engine } = await bothWays(bytes);
			expect(plain).toEqual(engine);
			expect(plain.length).toBeGreaterThan(2);
		}
	});

	it("is read as the engine reads it whatever it says and wherever its lines stand", async () => {
		const word = fc.stringMatching(/^[A-Za-z\xc5\xc6\xd8\xe5\xe6\xf8][a-z\xe5\xe6\xf8]{0,11}[.,:;]?$/);
		const line = fc.record({
			words: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" ")),
			left: fc.integer({ min: 60, max: 110 }),
			leading: fc.integer({ min: 12, max: 40 }),
			size: fc.constantFrom(10, 11, 16),
			gaps: fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 3 }),
		});
		const paragraph = fc.array(line, { minLength: 1, maxLength: 5 });
		await fc.assert(
			fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 7 }), async (more) => {
				const paragraphs = [[FIRST], ...more];
				let y = 800;
				const content = paragraphs.map((lines, id) => {
					const shown = lines.map(({ words, left, leading, size, gaps }) => {
						y -= leading;
						const pieces = [0, ...gaps].map(
							(gap, at) => `${gap}(${words.slice(at, gaps.length > at ? at + 1 : undefined)})`,
						);
						return `/F1 ${size} Tf 1 0 0 1 ${left} ${y} Tm [${pieces.join("")}] TJ`;
					});
					return `/P<</MCID ${id}>>BDC BT ${shown.join("\n")} ET EMC`;
				});
				const { plain, engine } = await bothWays(fileOf(page(content.join("\n")), y % 2 === 0));
				expect(plain).toEqual(engine);
			}),
			{ numRuns: 200 },
		);
	});

	it.each([
		["the old way", false],
		["packed", true],
	])("is read from its operators, laid out %s", async (_, packed) => {
		const { plain, engine } = await bothWays(fileOf(page(SHOWN), packed));
		expect(plain).toEqual(engine);
		expect(plain.map(({ text }) => text)).toEqual([
			"Direktoratet skal rapportere innen 1. mars (før påske)",
			"Vi ber om svar snarest og skriftlig.",
		]);
	});

	it("is read as it was saved last", async () => {
		const first = Buffer.from(fileOf(page(SHOWN), false));
		const content = SHOWN.replace("snarest", "straks");
		const before = /startxref\n(\d+)/.exec(first.toString("latin1"))?.[1];
		const object = `4 0 obj\n<</Length ${content.length}>>stream\n${content}\nendstream\nendobj\n`;
		const added = `${object}xref\n4 1\n${String(first.length).padStart(10, "0")} 00000 n \ntrailer\n<</Size 10/Root 1 0 R/Prev ${before}>>\nstartxref\n${first.length + object.length}\n%%EOF\n`;
		const { plain, engine } = await bothWays(Buffer.concat([first, Buffer.from(added, "latin1")]));
		expect(plain).toEqual(engine);
		expect(plain.at(-1)?.text).toBe("Vi ber om svar straks og skriftlig.");
	});

	it("gives a word that is set twice to look bold once, and a line in order whatever order it is set in", async () => {
		const content =
			"/P<</MCID 0>>BDC BT /F1 12 Tf 1 0 0 1 200 760 Tm (kommer sist) Tj 1 0 0 1 72 760 Tm (Frist) Tj 1 0 0 1 72.3 760 Tm (Frist) Tj 1 0 0 1 110 760 Tm (som ofte) Tj ET EMC";
		const { plain, engine } = await bothWays(fileOf(page(content), false));
		expect(plain).toEqual(engine);
		expect(plain.map(({ text }) => text)).toEqual(["Frist som ofte kommer sist"]);
	});
});

describe("a PDF that is not plainly written", () => {
	const isLeft = (bytes: Uint8Array) => expect(readPlainly(bytes)).toBeNull();

	it.each([
		["has no structure", () => pdfOf((paper) => paper.font(FACES[0] ?? "").text("Uten merking"))],
		[
			"has fonts that do not say how wide they are",
			() => pdfOf((paper) => paper.text("Merket"), { tagged: true }),
		],
		["is locked", () => tagged(LETTER, { ownerPassword: "eier", permissions: { copying: true } })],
		["holds a picture among its words", () => fileOf(page(`${SHOWN}\nBI /W 1 /H 1 ID x EI`), false)],
		[
			"lets other words stand for what is drawn",
			() => fileOf(page(SHOWN.replace("<</MCID 0>>", "<</MCID 0/ActualText(Annet)>>")), false),
		],
		["spaces letters out", () => fileOf(page(SHOWN.replace("Tm (Dir", "Tm 4 Tc (Dir")), false)],
		[
			"has letters that its font does not say",
			() => fileOf(page(SHOWN, "", FONT.replace("/Encoding/WinAnsiEncoding", "")), false),
		],
		[
			"has a form that draws itself",
			() => {
				const objects = page(`${SHOWN}\n/X Do`, "/XObject<</X 10 0 R>>");
				objects.push(
					"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 10 0 R>>>>/Length 5>>stream\n/X Do\nendstream",
				);
				return fileOf(objects, false);
			},
		],
		[
			"has a tree of pages without end",
			() =>
				fileOf(
					page(SHOWN).map((object) => object.replace("/Kids[3 0 R]", "/Kids[2 0 R]")),
					false,
				),
		],
		[
			"has a list of contents that leads back to itself",
			() => {
				const whole = Buffer.from(fileOf(page(SHOWN), false)).toString("latin1");
				const start = /startxref\n(\d+)/.exec(whole)?.[1];
				return Buffer.from(whole.replace("/Root 1 0 R", `/Root 1 0 R/Prev ${start}`), "latin1");
			},
		],
		[
			"says more letters than there are, again and again",
			() => {
				const map = `200 beginbfrange ${"<0000><FFFF><0041>".repeat(200)} endbfrange`;
				const objects = page(SHOWN, "", FONT.replace("/Encoding", "/ToUnicode 10 0 R/Encoding"));
				objects.push(`<</Length ${map.length}>>stream\n${map}\nendstream`);
				return fileOf(objects, false);
			},
		],
		[
			"sets more than a letter ever does",
			() => fileOf(page(`${SHOWN} /P<</MCID 2>>BDC [${"1 ".repeat(1_600_000)}] TJ EMC`), false),
		],
		[
			"unpacks to more than a letter ever holds",
			() => {
				const bomb = deflateSync(Buffer.alloc(100_000_000, 32)).toString("latin1");
				const objects = page(SHOWN);
				objects[3] = `<</Filter/FlateDecode/Length ${bomb.length}>>stream\n${bomb}\nendstream`;
				return fileOf(objects, false);
			},
		],
	] as const)("is left to the engine when it %s", async (_, make) => {
		isLeft(await make());
	});

	it("is left to the engine or read, but never fails otherwise, when its bytes are changed", async () => {
		const whole = Buffer.from(fileOf(page(SHOWN), false));
		const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), cut: fc.nat(12) });
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
				let bytes = Buffer.from(whole);
				for (const { at, byte, cut } of changes) {
					const place = at % bytes.length;
					bytes[place] = byte;
					if (cut > 9) bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + cut)]);
				}
				const pages = readPlainly(bytes);
				if (pages !== null) draftsOf(pages);
			}),
			{ numRuns: 500 },
		);
	});
});
