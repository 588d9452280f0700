import type { Document } from "../document.ts";
import { laidOut } from "./pdf.ts";
import { plainPages } from "./pdf-pages.ts";
import { Refusal } from "./refusal.ts";
import { isPdf } from "./sniff.ts";
import { whole } from "./whole.ts";

/**
 * Opens a plainly written PDF, which takes no more than a second and 200 MB whatever it holds: its limits are counts.
 * Null for every other file, and for one that `openLetter` refuses.
 */
export function openPlainly(bytes: Uint8Array): Document | null {
	const pages = isPdf(bytes) ? plainPages(bytes) : null;
	if (pages === null) return null;
	try {
		return whole(laidOut(pages));
	} catch (problem) {
		if (problem instanceof Refusal) return null;
		throw problem;
	}
}
