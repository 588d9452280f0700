import { compose } from "../compose.ts";
import type { Document, Draft } from "../document.ts";
import { decode } from "./decode.ts";

import { LARGEST_FILE, LONGEST_TEXT, limited, MOST_BLOCKS, tooLong } from "./limits.ts";
import { Refusal } from "./refusal.ts";
import { isPdf, sniff } from "./sniff.ts";
import { readText } from "./text.ts";

export { LARGEST_FILE };

interface Opened {
	readonly drafts: readonly Draft[];
	readonly pages: number | null;
}

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
	return documentOf(await opened(bytes));
}

/**
 * Opens a plainly written PDF, which takes no more than a second and 200 MB whatever it holds: its limits are counts.
 * Null for every other file, and for one that `openLetter` refuses.
 */
export async function openPlainly(bytes: Uint8Array): Promise<Document | null> {
	if (!isPdf(bytes)) return null;
	const { readPlainPdf } = await import("./pdf.ts");
	const plain = readPlainPdf(bytes);
	try {
		return plain === null ? null : documentOf(plain);
	} catch (problem) {
		if (problem instanceof Refusal) return null;
		throw problem;
	}
}

function documentOf({ drafts, pages }: Opened): Document {
	if (drafts.length > MOST_BLOCKS) throw tooLong();
	let length = 0;
	for (const draft of drafts) length += draft.text.length;
	if (length > LONGEST_TEXT) throw tooLong();
	const document = compose(drafts, pages);
	if (document.blocks.length === 0) {
		throw new Refusal("empty", "Filen har ingen tekst; velg en fil som brevet står i.");
	}
	return document;
}
