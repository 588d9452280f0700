import { artifact, FACE, makeRoom, PAGE, type Pdf, type Sheet, tagged } from "./demo-pdf-sheet.ts";
import { isAmountColumn } from "./demo-source.ts";

type Rows = readonly (readonly string[])[];

const TEXT_SIZE = 9;
const PADDING = 4;

function faceOf(row: number): string {
	return row === 0 ? FACE.bold : FACE.plain;
}

/** The widest of some words in a column, set as its cells are. */
function widest(pdf: Pdf, rows: Rows, column: number, words: (cell: string) => string[]): number {
	let width = 0;
	for (const [index, row] of rows.entries()) {
		pdf.font(faceOf(index)).fontSize(TEXT_SIZE);
		for (const word of words(row[column] ?? "")) width = Math.max(width, pdf.widthOfString(word));
	}
	// A hair more than the words need: a width that is just met is broken into two lines.
	return width + 2 * PADDING + 1;
}

/** Widths in points: narrow columns and amounts stay whole, others hold their longest word and share the rest. */
export function columnWidths(pdf: Pdf, rows: Rows): number[] {
	const columns = rows[0]!.map((_, column) => column);
	const fair = PAGE.width / columns.length;
	const whole = columns.map((column) => widest(pdf, rows, column, (cell) => [cell]));
	const least = columns.map((column) =>
		whole[column]! <= fair || isAmountColumn(rows, column)
			? whole[column]!
			: widest(pdf, rows, column, (cell) => cell.split(" ")),
	);
	const wanted = columns.map((column) => whole[column]! - least[column]!);
	const spare = PAGE.width - least.reduce((sum, width) => sum + width, 0);
	const wish = wanted.reduce((sum, width) => sum + width, 0);
	return columns.map((column) =>
		wish === 0 ? least[column]! + spare / columns.length : least[column]! + (spare * wanted[column]!) / wish,
	);
}

function rowHeight(pdf: Pdf, row: readonly string[], widths: readonly number[], index: number): number {
	pdf.font(faceOf(index)).fontSize(TEXT_SIZE);
	const heights = row.map((cell, column) =>
		pdf.heightOfString(cell === "" ? " " : cell, { width: widths[column]! - 2 * PADDING }),
	);
	return Math.max(...heights) + 2 * PADDING;
}

/** Draws a table with rules at the sheet's place, rows unbroken; `measure` only tells its height in points. */
export function drawTable(sheet: Sheet, rows: Rows, widths: readonly number[], measure: boolean): number {
	const { pdf, root } = sheet;
	const heights = rows.map((row, index) => rowHeight(pdf, row, widths, index));
	const total = heights.reduce((sum, height) => sum + height, 0);
	if (measure) return total;
	const table = pdf.struct("Table");
	root.add(table);
	for (const [index, row] of rows.entries()) {
		makeRoom(sheet, heights[index]!);
		const { y } = sheet;
		const lefts = widths.map((_, column) =>
			widths.slice(0, column).reduce((x, width) => x + width, PAGE.left),
		);
		artifact(pdf, "Layout", () => {
			pdf.lineWidth(0.5);
			for (const [column, width] of widths.entries()) pdf.rect(lefts[column]!, y, width, heights[index]!);
			pdf.stroke();
		});
		const line = pdf.struct("TR");
		table.add(line);
		for (const [column, cell] of row.entries()) {
			const options = {
				width: widths[column]! - 2 * PADDING,
				align: isAmountColumn(rows, column) ? ("right" as const) : ("left" as const),
			};
			const draw = () => {
				pdf.font(faceOf(index)).fontSize(TEXT_SIZE);
				if (cell !== "") pdf.text(cell, lefts[column]! + PADDING, y + PADDING, options);
			};
			tagged(pdf, line, index === 0 ? "TH" : "TD", draw);
		}
		line.end();
		sheet.y = y + heights[index]!;
	}
	table.end();
	return total;
}
