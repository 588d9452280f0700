import type { Document } from "../document.ts";
import { decode } from "./decode.ts";

import { LARGEST_FILE, limited } from "./limits.ts";
import { Refusal } from "./refusal.ts";
import { sniff } from "./sniff.ts";
import { readText } from "./text.ts";
import { type Opened, whole } from "./whole.ts";

export { LARGEST_FILE };

async function opened(bytes: Uint8Array): Promise<Opened> {
	let text: string | null = null;
	const asText = () => {
		text ??= decode(bytes);
		return text;
	};
	switch (sniff(bytes, asText)) {
		case "pdf": {
			const { readPdf } = await import("./pdf.ts");
			return readPdf(bytes);
		}
		case "docx": {
			const { readDocx } = await import("./docx.ts");
			return { drafts: readDocx(bytes), pages: null };
		}
		case "html": {
			const { readHtml } = await import("./html.ts");
			return { drafts: readHtml(limited(asText())), pages: null };
		}
		default:
			return { drafts: readText(limited(asText())), pages: null };
	}
}

/**
 * Opens a letter, whatever file it came in: PDF, DOCX, HTML, Markdown or plain text, known by its bytes.
 * Throws a `Refusal` and nothing else where the file cannot be read.
 */
export async function openLetter(bytes: Uint8Array): Promise<Document> {
	if (bytes.length > LARGEST_FILE) {
		throw new Refusal(
			"too-large",
			`Filen er større enn ${LARGEST_FILE / 1_000_000} MB; lagre brevet uten bilder og vedlegg og prøv igjen.`,
		);
	}
	return whole(await opened(bytes));
}
