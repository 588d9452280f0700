import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Paper, pdfOf } from "../../../../../test/paper.ts";
import type { Draft } from "../document.ts";
import { decode } from "./decode.ts";
import { readPdf } from "./pdf.ts";
import { readText } from "./text.ts";

const LETTER = "../shared/letters/imdi-2025/letter";
const SENTENCE =
	"Direktoratet skal rapportere om bruken av midlene i årsrapporten og legge særlig vekt på resultater for brukerne i hele landet. ";

async function drafts(draw: (paper: Paper) => void, options?: PDFKit.PDFDocumentOptions): Promise<Draft[]> {
	return (await readPdf(await pdfOf(draw, options))).drafts;
}

/** pdfkit takes what a structure element draws as its second argument, which its types do not know. */
function structured(paper: Paper, type: string, draw: () => unknown): PDFKit.PDFStructureElement {
	return paper.struct(type, draw as unknown as Parameters<Paper["struct"]>[1]);
}

function shown(blocks: readonly Draft[]): string[] {
	return blocks.map(({ role, marker, text }) => `${role}: ${marker === null ? "" : `${marker} `}${text}`);
}

function table(
	paper: Paper,
	rows: readonly (readonly string[])[],
	widths: readonly number[],
	ruled: boolean,
): void {
	let y = paper.y;
	for (const row of rows) {
		const high = Math.max(...row.map((text, at) => paper.heightOfString(text, { width: widths[at]! - 10 })));
		let x = 72;
		row.forEach((text, at) => {
			paper.text(text, x + 5, y + 4, { width: widths[at]! - 10 });
			if (ruled) paper.rect(x, y, widths[at]!, high + 8).stroke();
			x += widths[at]!;
		});
		y += high + 8;
	}
	paper.x = 72;
	paper.y = y + 12;
}

const MONEY = [
	["Post", "Betegnelse", "Beløp"],
	["01", "Driftsutgifter", "394 104 000"],
	["21", "Spesielle driftsutgifter, kan overføres og nyttes under post 01 i samme kapittel", "30 000 000"],
	["Sum", "", "424 104 000"],
];

describe("a PDF without tags", () => {
	it("gives wrapped lines as one paragraph and short bold lines as headings", async () => {
		const blocks = await drafts((paper) => {
			paper.font("Helvetica-Bold").fontSize(16).text("1 Innledning").moveDown(0.5);
			paper.font("Helvetica").fontSize(11).text(SENTENCE.repeat(3).trim()).moveDown();
			paper.text(SENTENCE.repeat(2).trim());
		});
		expect(shown(blocks)).toEqual([
			"heading: 1 Innledning",
			`paragraph: ${SENTENCE.repeat(3).trim()}`,
			`paragraph: ${SENTENCE.repeat(2).trim()}`,
		]);
		expect(blocks[0]?.level).toBe(1);
	});

	it("keeps which words are bold", async () => {
		const blocks = await drafts((paper) => {
			paper.font("Helvetica-Bold").text("Frist: ", { continued: true });
			paper.font("Helvetica").text("1. mars 2025. Svaret sendes departementet skriftlig.");
		});
		expect(blocks[0]?.text.slice(...(blocks[0]?.strong[0] ?? []))).toBe("Frist:");
	});

	it("knows list items by their bullets and numbers, and their depth by indentation", async () => {
		const blocks = await drafts((paper) => {
			paper.text("Direktoratet skal:").moveDown(0.3);
			paper.text(`•  ${SENTENCE.trim()}`, 90, paper.y, { width: 420 });
			paper.text("–  følge opp kommunene", 110, paper.y, { width: 400 });
			paper.text("•  gi råd", 90, paper.y, { width: 420 });
			paper.text("a)  første vilkår", 90, paper.y, { width: 420 });
		});
		expect(shown(blocks)).toEqual([
			"paragraph: Direktoratet skal:",
			`item: • ${SENTENCE.trim()}`,
			"item: • følge opp kommunene",
			"item: • gi råd",
			"item: a) første vilkår",
		]);
		expect(blocks.map((block) => block.level)).toEqual([0, 1, 2, 1, 1]);
	});

	it("mends words that are hyphenated at a line's end, and keeps hyphens that belong to the word", async () => {
		const blocks = await drafts((paper) => {
			paper.text("Etaten skal følge opp tilskuddene og beskrive virk-", { lineBreak: false });
			paper.text("", 72, paper.y + 14);
			paper.text("somheten i samarbeid med Avdeling for FoU-", { lineBreak: false });
			paper.text("", 72, paper.y + 14);
			paper.text("oppdrag, og rapportere om både arbeids-", { lineBreak: false });
			paper.text("", 72, paper.y + 14);
			paper.text("og velferdspolitikken.", { lineBreak: false });
		});
		expect(blocks.map((block) => block.text).join(" ")).toBe(
			"Etaten skal følge opp tilskuddene og beskrive virksomheten i samarbeid med Avdeling for FoU-oppdrag, og rapportere om både arbeids- og velferdspolitikken.",
		);
	});

	for (const ruled of [true, false]) {
		it(`reads a table ${ruled ? "by its drawn lines" : "by its columns"}`, async () => {
			const blocks = await drafts((paper) => {
				paper.text(SENTENCE.trim()).moveDown();
				table(paper, MONEY, [60, 260, 120], ruled);
				paper.text(SENTENCE.trim());
			});
			const cells = blocks.filter((block) => block.cell !== null);
			expect(cells.map(({ text, cell }) => [cell!.row, cell!.column, text])).toEqual(
				MONEY.flatMap((row, at) =>
					row.map((text, column) => [at, column, text]).filter(([, , text]) => text !== ""),
				),
			);
			expect(new Set(cells.map((cell) => cell.cell!.table)).size).toBe(1);
			expect(shown([blocks[0]!, blocks.at(-1)!])).toEqual(Array(2).fill(`paragraph: ${SENTENCE.trim()}`));
		});
	}

	it("goes on with a ruled table on the next page", async () => {
		const blocks = await drafts((paper) => {
			paper.text("Oppdrag i 2025:").moveDown();
			table(paper, MONEY.slice(0, 2), [60, 260, 120], true);
			paper.addPage();
			table(paper, MONEY.slice(2), [60, 260, 120], true);
			paper.text("Slutt på tabellen.");
		});
		const cells = blocks.filter((block) => block.cell !== null);
		expect(new Set(cells.map((cell) => cell.cell!.table))).toEqual(new Set([0]));
		expect(cells.at(-1)!.cell!.row).toBe(3);
		expect(cells.at(-1)!.page).toBe(2);
	});

	it("leaves out running heads, feet and page numbers, and joins what a page break splits", async () => {
		const themes = ["skolen", "barnehagen", "forskningen"];
		const blocks = await drafts((paper) => {
			themes.forEach((theme, at) => {
				if (at > 0) paper.addPage();
				paper.fontSize(9).text("Kunnskapsdepartementet", 72, 36, { lineBreak: false });
				paper.text(`Side ${at + 1} av 3`, 450, 790, { lineBreak: false, height: 20 });
				paper.fontSize(11);
				if (at > 0) paper.text(`samarbeid med kommunene om ${themes[at - 1]}.`, 72, 100);
				paper.text(
					`${SENTENCE.repeat(2)}Arbeidet med ${theme} fortsetter, og tiltak blir satt i verk i nært`,
					72,
					660,
					{
						width: 451,
					},
				);
			});
		});
		const text = blocks.map((block) => block.text).join("\n");
		expect(text).not.toMatch(/Kunnskapsdepartementet|Side/u);
		expect(text).toContain("i verk i nært samarbeid med kommunene om skolen.");
		expect(text).toContain("i verk i nært samarbeid med kommunene om barnehagen.");
	});

	it("leaves out page numbers that stand beside a chapter's name", async () => {
		const blocks = await drafts((paper) => {
			for (const [at, name] of ["Innledning", "Mål", "Tildeling", "Fullmakter"].entries()) {
				if (at > 0) paper.addPage();
				paper.text(`${name} ${at + 5}`, 72, 40).text(`${SENTENCE}Dette gjelder ${name}.`, 72, 100);
			}
		});
		expect(blocks.map((block) => block.text)).toEqual(
			["Innledning", "Mål", "Tildeling", "Fullmakter"].map((name) => `${SENTENCE}Dette gjelder ${name}.`),
		);
	});

	it("puts the address block at the foot of the first page after the paragraph that it interrupts", async () => {
		const blocks = await drafts((paper) => {
			paper.text(`${SENTENCE.repeat(3)}Dette gjelder særlig for`, 72, 500, { width: 451 });
			const columns = [
				["Postadresse", "Postboks 1 Dep", "0030 Oslo"],
				["Kontoradresse", "Storgata 1", "0155 Oslo"],
				["Saksbehandler", "Kari Nordmann", "22 00 00 00"],
			];
			columns.forEach((lines, column) => {
				lines.forEach((line, row) => {
					paper.fontSize(8).text(line, 72 + column * 150, 730 + row * 11, { lineBreak: false, height: 12 });
				});
			});
			paper.addPage();
			paper.fontSize(11).text("de minste kommunene i landet.", 72, 72);
		});
		expect(blocks[0]?.text).toMatch(/Dette gjelder særlig for de minste kommunene i landet\.$/u);
		expect(blocks.slice(1).map((block) => block.text)).toEqual([
			"Postadresse",
			"Postboks 1 Dep",
			"0030 Oslo",
			"Kontoradresse",
			"Storgata 1",
			"0155 Oslo",
			"Saksbehandler",
			"Kari Nordmann",
			"22 00 00 00",
		]);
	});

	it("keeps footnotes apart from the text, with their marks raised", async () => {
		const blocks = await drafts((paper) => {
			paper.text("Dette følger av bestemmelsene", 72, 100, { continued: true });
			paper.fontSize(7).text("1", { rise: 4, continued: true } as PDFKit.Mixins.TextOptions);
			paper.fontSize(11).text(` for staten. ${SENTENCE.trim()}`, { width: 451 });
			paper.fontSize(8).text("1 Fastsatt av Finansdepartementet i 2003.", 72, 740);
		});
		expect(shown(blocks).at(-1)).toBe("note: ¹ Fastsatt av Finansdepartementet i 2003.");
		expect(blocks[0]?.text).toContain("bestemmelsene");
	});

	it("knows the lines of a table of contents", async () => {
		const blocks = await drafts((paper) => {
			paper.text("Innhold").moveDown();
			for (const [at, name] of ["Innledning", "Mål", "Tildeling"].entries()) {
				paper.text(`${at + 1} ${name} ${".".repeat(70)} ${at + 2}`);
			}
		});
		expect(shown(blocks).slice(1)).toEqual([
			"contents: 1 Innledning",
			"contents: 2 Mål",
			"contents: 3 Tildeling",
		]);
	});
});

describe("a tagged PDF", () => {
	it("gives headings, lists and tables by its structure", async () => {
		const blocks = await drafts(
			(paper) => {
				const add = (parent: PDFKit.PDFStructureElement | Paper, type: string, text: string) => {
					const made = structured(paper, type, () => paper.text(text));
					if (parent === paper) paper.addStructure(made);
					else (parent as PDFKit.PDFStructureElement).add(made);
				};
				add(paper, "H2", "Mål og oppdrag");
				add(paper, "P", SENTENCE.trim());
				const list = paper.struct("L");
				paper.addStructure(list);
				for (const words of ["gi råd", "føre tilsyn"]) {
					const item = paper.struct("LI");
					list.add(item);
					item.add(structured(paper, "Lbl", () => paper.text("•", { continued: true })));
					item.add(structured(paper, "LBody", () => paper.text(` ${words}`)));
					item.end();
				}
				list.end();
				const sheet = paper.struct("Table");
				paper.addStructure(sheet);
				for (const cells of [
					["Post", "Beløp"],
					["01", "394 104 000"],
				]) {
					const row = paper.struct("TR");
					sheet.add(row);
					const type = cells[0] === "Post" ? "TH" : "TD";
					const y = paper.y;
					cells.forEach((text, at) => {
						row.add(structured(paper, type, () => paper.text(text, 72 + at * 100, y)));
					});
					row.end();
				}
				sheet.end();
			},
			{ tagged: true, pdfVersion: "1.7" } as PDFKit.PDFDocumentOptions,
		);
		expect(shown(blocks)).toEqual([
			"heading: Mål og oppdrag",
			`paragraph: ${SENTENCE.trim()}`,
			"item: • gi råd",
			"item: • føre tilsyn",
			"paragraph: Post",
			"paragraph: Beløp",
			"paragraph: 01",
			"paragraph: 394 104 000",
		]);
		expect(blocks[0]?.level).toBe(2);
		expect(blocks.at(-1)?.cell).toEqual({ table: 0, row: 1, column: 1, span: 1, head: false });
		expect(blocks[4]?.cell?.head).toBe(true);
	});
});

describe("a PDF that is tagged in part", () => {
	it("keeps the text that its structure forgets", async () => {
		const blocks = await drafts(
			(paper) => {
				paper.addStructure(structured(paper, "P", () => paper.text(SENTENCE.repeat(4).trim())));
				paper.moveDown(3).text("Med hilsen departementet");
			},
			{ tagged: true, pdfVersion: "1.7" } as PDFKit.PDFDocumentOptions,
		);
		expect(shown(blocks)).toEqual([
			`paragraph: ${SENTENCE.repeat(4).trim()}`,
			"paragraph: Med hilsen departementet",
		]);
	});
});

describe.skipIf(!existsSync(`${LETTER}.pdf`))(
	"IMDi's real letter (skipped where ../shared is missing)",
	() => {
		it("says the same as its text, block by block", async () => {
			const { drafts: blocks, pages } = await readPdf(readFileSync(`${LETTER}.pdf`));
			const words = (of: readonly Draft[]) => of.map(({ text }) => text.replace(/[^\p{L}\p{N}]/gu, ""));
			const text = readText(decode(readFileSync(`${LETTER}.txt`)));
			expect(pages).toBe(42);
			const [mine, theirs] = [words(blocks), words(text)];
			const known = new Set(theirs);
			const strange = mine.filter((each) => !known.has(each));
			expect(Math.abs(mine.length - theirs.length)).toBeLessThan(theirs.length * 0.01);
			expect(strange.length).toBeLessThan(theirs.length * 0.01);
		});
	},
);
