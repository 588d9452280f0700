import type { Draft } from "../document.ts";
import { draftsOf } from "./pdf-drafts.ts";
import { readPages } from "./pdf-pages.ts";

/** Reads a PDF that has a text layer: its blocks in reading order, and how many pages it has. Throws `Refusal`. */
export async function readPdf(bytes: Uint8Array): Promise<{ drafts: Draft[]; pages: number }> {
	const pages = await readPages(bytes);
	return { drafts: draftsOf(pages), pages: pages.length };
}
