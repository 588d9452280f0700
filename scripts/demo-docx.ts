import {
	AlignmentType,
	BorderStyle,
	Document,
	type FileChild,
	Footer,
	Header,
	HeadingLevel,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import { strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { ABOUT, isAmountColumn, type SourceBlock } from "./demo-source.ts";

const HEADINGS = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4,
] as const;

type Rows = readonly (readonly string[])[];

function table(rows: Rows): Table {
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		rows: rows.map(
			(row, index) =>
				new TableRow({
					tableHeader: index === 0,
					cantSplit: true,
					children: row.map((cell, column) => tableCell(cell, index === 0, isAmountColumn(rows, column))),
				}),
		),
	});
}

function tableCell(text: string, head: boolean, amount: boolean): TableCell {
	return new TableCell({
		margins: { top: 40, bottom: 40, left: 80, right: 80 },
		children: [
			new Paragraph({
				alignment: amount ? AlignmentType.RIGHT : AlignmentType.LEFT,
				children: [new TextRun({ text, bold: head })],
			}),
		],
	});
}

/** Lists of letters start at a) again after every other block, each by an instance of its own. */
function children(blocks: readonly SourceBlock[]): FileChild[] {
	const made: FileChild[] = [];
	let list = 0;
	let breakBefore = false;
	for (const [index, block] of blocks.entries()) {
		const pageBreakBefore = breakBefore;
		breakBefore = block.kind === "page-break" || (block.kind === "table" && block.atPageFoot);
		if (block.kind === "heading") {
			made.push(
				new Paragraph({
					heading: HEADINGS[block.level - 1] ?? HEADINGS[3],
					text: block.text,
					pageBreakBefore,
				}),
			);
		} else if (block.kind === "paragraph") {
			made.push(new Paragraph({ text: block.text, pageBreakBefore, spacing: { after: 120 } }));
		} else if (block.kind === "table") {
			made.push(table(block.rows), new Paragraph({ text: "" }));
		} else if (block.kind === "item") {
			if (blocks[index - 1]?.kind !== "item") list += 1;
			const reference = block.marker === "•" ? "bullets" : "letters";
			made.push(new Paragraph({ text: block.text, numbering: { reference, level: 0, instance: list } }));
		}
	}
	return made;
}

const hanging = { paragraph: { indent: { left: 425, hanging: 425 } } };

function document(blocks: readonly SourceBlock[]): Document {
	const rule = { style: BorderStyle.SINGLE, size: 4, space: 4, color: "999999" };
	return new Document({
		title: ABOUT.title,
		creator: ABOUT.author,
		lastModifiedBy: ABOUT.author,
		description: ABOUT.mark,
		styles: {
			default: { document: { run: { font: "Arial", size: 20, language: { value: ABOUT.language } } } },
		},
		numbering: {
			config: [
				{
					reference: "bullets",
					levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: hanging }],
				},
				{
					reference: "letters",
					levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: "%1)", style: hanging }],
				},
			],
		},
		sections: [
			{
				headers: {
					default: new Header({ children: [new Paragraph({ text: ABOUT.mark, border: { bottom: rule } })] }),
				},
				footers: {
					default: new Footer({
						children: [
							new Paragraph({
								alignment: AlignmentType.CENTER,
								children: [
									new TextRun({ children: ["Side ", PageNumber.CURRENT, " av ", PageNumber.TOTAL_PAGES] }),
								],
							}),
						],
					}),
				},
				children: children(blocks),
			},
		],
	});
}

/**
 * The letter as a Word file with real headings, lists and tables. The packer stamps the present time
 * on its parts; they are packed anew with the letter's date, so that the same source gives the same bytes.
 */
export async function asDocx(blocks: readonly SourceBlock[]): Promise<Uint8Array> {
	const packed = await Packer.toBuffer(document(blocks));
	const stamp = ABOUT.date.toISOString().replace(".000", "");
	const parts: Zippable = {};
	for (const [name, bytes] of Object.entries(unzipSync(packed))) {
		const dated =
			name === "docProps/core.xml"
				? strToU8(
						new TextDecoder()
							.decode(bytes)
							.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${stamp}`),
					)
				: bytes;
		parts[name] = dated;
	}
	// Zip keeps wall-clock time without a zone: noon on the day, built in local time, is the same everywhere.
	return zipSync(parts, { level: 9, mtime: new Date(2025, 1, 3, 12) });
}
