import type { Draft } from "../document.ts";
import { draftsOf } from "./pdf-drafts.ts";
import type { Page } from "./pdf-page.ts";
import { readPages } from "./pdf-pages.ts";

/** A PDF's blocks in reading order, and how many pages it has. */
export interface Pdf {
	readonly drafts: Draft[];
	readonly pages: number;
}

/** What stands on pages, laid out as blocks. */
export const laidOut = (pages: readonly Page[]): Pdf => ({ drafts: draftsOf(pages), pages: pages.length });

/** Reads a PDF that has a text layer. Throws `Refusal`. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
	return laidOut(await readPages(bytes));
}
