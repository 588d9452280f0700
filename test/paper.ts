import PDFDocument from "pdfkit";

/** A sheet that a test draws on. */
export type Paper = PDFKit.PDFDocument;

/** A PDF on A4 in 11 points, drawn by `draw`. */
export async function pdfOf(
	draw: (paper: Paper) => void,
	options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
	const paper = new PDFDocument({ size: "A4", margin: 72, ...options });
	const parts: Uint8Array[] = [];
	paper.on("data", (part: Uint8Array) => parts.push(part));
	const ended = new Promise((resolve) => paper.on("end", resolve));
	paper.font("Helvetica").fontSize(11);
	draw(paper);
	paper.end();
	await ended;
	return Buffer.concat(parts);
}
