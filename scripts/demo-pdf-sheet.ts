import { createRequire } from "node:module";
import type PDFDocument from "pdfkit";

export type Pdf = InstanceType<typeof PDFDocument>;
/** An element of the tagged structure. */
export type Element = ReturnType<Pdf["struct"]>;

/** Where things stand on an A4 page, in points. */
export const PAGE = { left: 62, top: 72, width: 471, bottom: 770, foot: 800, header: 40 } as const;
const require = createRequire(import.meta.url);
/** The letter's typefaces; what is used of them goes into the file, as an archive wants it (PDF/A). */
export const FACE = {
	plain: require.resolve("@fontsource/inter/files/inter-latin-400-normal.woff"),
	bold: require.resolve("@fontsource/inter/files/inter-latin-700-normal.woff"),
} as const;

/** A page under way: where the next block goes, and how it is tagged. */
export interface Sheet {
	readonly pdf: Pdf;
	readonly root: Element;
	y: number;
}

/** Begins a new page unless `height` points are left on this one. */
export function makeRoom(sheet: Sheet, height: number): void {
	if (sheet.y + height <= PAGE.bottom) return;
	sheet.pdf.addPage();
	sheet.y = PAGE.top;
}

/** Sets marks that are not part of the text: rules, running heads, page numbers. */
export function artifact(pdf: Pdf, type: "Layout" | "Pagination", draw: () => void): void {
	pdf.markContent("Artifact", { type });
	draw();
	pdf.endMarkedContent();
}

/** Draws something as an element of its own under `parent`. */
export function tagged(pdf: Pdf, parent: Element, type: string, draw: () => void): void {
	const element = pdf.struct(type, {}, draw);
	parent.add(element);
	element.end();
}
