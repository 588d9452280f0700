import PDFDocument from "pdfkit";
import {
	artifact,
	type Element,
	FACE,
	makeRoom,
	PAGE,
	type Pdf,
	type Sheet,
	tagged,
} from "./demo-pdf-sheet.ts";
import { columnWidths, drawTable } from "./demo-pdf-table.ts";
import { ABOUT, type SourceBlock } from "./demo-source.ts";

const HEADING_SIZES = [16, 13, 11, 10] as const;
const TEXT_SIZE = 10;
const INDENT = 18;

/** Points that must be left below a block, so that it does not stand alone at the foot of a page. */
function companyBelow(blocks: readonly SourceBlock[], index: number): number {
	const next = blocks[index + 1]?.kind;
	if (blocks[index]!.kind === "heading")
		return next === "heading" ? 25 + companyBelow(blocks, index + 1) : 60;
	return next === "table" || next === "item" ? 60 : 0;
}

function setHeading(sheet: Sheet, level: number, text: string, below: number): void {
	const { pdf, root } = sheet;
	pdf.font(FACE.bold).fontSize(HEADING_SIZES[level - 1] ?? TEXT_SIZE);
	const height = pdf.heightOfString(text, { width: PAGE.width });
	if (sheet.y > PAGE.top) sheet.y += level < 3 ? 12 : 8;
	makeRoom(sheet, height + below);
	const y = sheet.y;
	tagged(pdf, root, `H${level}`, () => pdf.text(text, PAGE.left, y, { width: PAGE.width }));
	sheet.y = y + height + 5;
}

function setParagraph(sheet: Sheet, text: string, below: number): void {
	const { pdf, root } = sheet;
	pdf.font(FACE.plain).fontSize(TEXT_SIZE);
	const options = { width: PAGE.width, lineGap: 2 };
	const height = pdf.heightOfString(text, options);
	makeRoom(sheet, height + below);
	const y = sheet.y;
	tagged(pdf, root, "P", () => pdf.text(text, PAGE.left, y, options));
	sheet.y = y + height + 5;
}

function setItem(sheet: Sheet, list: Element, marker: string, text: string): void {
	const { pdf } = sheet;
	pdf.font(FACE.plain).fontSize(TEXT_SIZE);
	const options = { width: PAGE.width - INDENT, lineGap: 2 };
	const height = pdf.heightOfString(text, options);
	makeRoom(sheet, height);
	const y = sheet.y;
	const item = pdf.struct("LI");
	list.add(item);
	tagged(pdf, item, "Lbl", () => pdf.text(marker, PAGE.left, y, { lineBreak: false }));
	tagged(pdf, item, "LBody", () => pdf.text(text, PAGE.left + INDENT, y, options));
	item.end();
	sheet.y = y + height + 3;
}

/** The contact block of a letter's first page: it stands at the foot, and the text goes on overleaf. */
function setAtFoot(sheet: Sheet, rows: readonly (readonly string[])[]): void {
	const widths = columnWidths(sheet.pdf, rows);
	const height = drawTable(sheet, rows, widths, true);
	if (sheet.y + height > PAGE.bottom) throw new Error("The first page is too full for its contact block.");
	sheet.y = PAGE.bottom - height;
	drawTable(sheet, rows, widths, false);
	sheet.y = PAGE.bottom;
}

function setRunningHeads(pdf: Pdf): void {
	const { start, count } = pdf.bufferedPageRange();
	for (let index = start; index < start + count; index += 1) {
		pdf.switchToPage(index);
		// Text below the margin would otherwise begin a new page.
		pdf.page.margins.bottom = 0;
		artifact(pdf, "Pagination", () => {
			pdf.font(FACE.plain).fontSize(8);
			pdf.text(ABOUT.mark, PAGE.left, PAGE.header, { width: PAGE.width, align: "right", lineBreak: false });
			const number = `Side ${index + 1} av ${count}`;
			pdf.text(number, PAGE.left, PAGE.foot, { width: PAGE.width, align: "center", lineBreak: false });
		});
	}
}

function setBlocks(sheet: Sheet, blocks: readonly SourceBlock[]): void {
	let list: Element | null = null;
	for (const [index, block] of blocks.entries()) {
		if (block.kind !== "item" && list) {
			list.end();
			list = null;
			sheet.y += 3;
		}
		if (block.kind === "heading") setHeading(sheet, block.level, block.text, companyBelow(blocks, index));
		else if (block.kind === "paragraph") setParagraph(sheet, block.text, companyBelow(blocks, index));
		else if (block.kind === "page-break") sheet.y = PAGE.bottom;
		else if (block.kind === "item") {
			if (!list) {
				list = sheet.pdf.struct("L");
				sheet.root.add(list);
			}
			setItem(sheet, list, block.marker, block.text);
		} else if (block.atPageFoot) setAtFoot(sheet, block.rows);
		else {
			drawTable(sheet, block.rows, columnWidths(sheet.pdf, block.rows), false);
			sheet.y += 10;
		}
	}
	list?.end();
}

/** The letter as a tagged PDF on A4. Its streams are left unpacked: packed ones differ between builds of zlib. */
export async function asPdf(blocks: readonly SourceBlock[]): Promise<Uint8Array> {
	const pdf = new PDFDocument({
		size: "A4",
		margins: { top: PAGE.top, left: PAGE.left, right: PAGE.left, bottom: 60 },
		pdfVersion: "1.7",
		tagged: true,
		lang: ABOUT.language,
		displayTitle: true,
		compress: false,
		bufferPages: true,
		info: { Title: ABOUT.title, Author: ABOUT.author, Subject: ABOUT.mark, CreationDate: ABOUT.date },
	});
	const chunks: Uint8Array[] = [];
	pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
	const ended = new Promise<void>((resolve, reject) => {
		pdf.on("end", resolve);
		pdf.on("error", reject);
	});
	const root = pdf.struct("Document");
	pdf.addStructure(root);
	setBlocks({ pdf, root, y: PAGE.top }, blocks);
	root.end();
	setRunningHeads(pdf);
	pdf.end();
	await ended;
	return Buffer.concat(chunks);
}
