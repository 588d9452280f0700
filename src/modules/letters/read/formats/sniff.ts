import { looksLikeUtf16 } from "./decode.ts";
import { Refusal } from "./refusal.ts";

/** The formats that a letter is read from. */
export type Format = "pdf" | "docx" | "html" | "text";

/** The formats that are read, as a sentence says them. */
export const READABLE = "PDF, Word (.docx), HTML, Markdown og ren tekst";

/** How far into a file PDF's own readers look for its first mark. */
const PDF_MARK_WITHIN = 1024;

/** What files that are no letters begin with, in latin-1, and what people call them. */
const STRANGERS: readonly (readonly [string, string])[] = [
	["\x89PNG\r\n", "et bilde"],
	["\xff\xd8\xff", "et bilde"],
	["GIF87a", "et bilde"],
	["GIF89a", "et bilde"],
	["II*\0", "et bilde"],
	["MM\0*", "et bilde"],
	["BM", "et bilde"],
	["RIFF", "et bilde, en lyd eller en film"],
	["\x7fELF", "et program"],
	["MZ", "et program"],
	["\xca\xfe\xba\xbe", "et program"],
	["\x1f\x8b", "en pakket fil"],
	["BZh", "en pakket fil"],
	["7z\xbc\xaf", "en pakket fil"],
	["Rar!\x1a", "en pakket fil"],
	["\xfd7zXZ", "en pakket fil"],
	["ID3", "en lydfil"],
	["OggS", "en lydfil"],
	["{\\rtf", "en RTF-fil"],
	["%!PS", "en PostScript-fil"],
	["SQLite format 3", "en database"],
];

/** Marks whose bytes may as well begin a text count only where the file holds bytes that no text has. */
const ALSO_WORDS = new Set(["BM", "MZ", "ID3", "RIFF", "BZh", "OggS"]);

function latin1(bytes: Uint8Array, from: number, to: number): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", from, to);
}

/** Bytes that no text in any encoding we read holds. */
const CONTROLS = /[^\t-\r -\xff]/g;

/** Whether the file holds more than a stray few of them: a share of them is not text. */
function isBinary(bytes: Uint8Array): boolean {
	const head = latin1(bytes, 0, 65_536);
	const controls = head.match(CONTROLS)?.length ?? 0;
	return controls > 2 && controls * 50 > head.length;
}

function stranger(head: string, binary: boolean): string | null {
	for (const [mark, name] of STRANGERS) {
		if (head.startsWith(mark) && (binary || !ALSO_WORDS.has(mark))) return name;
	}
	if (head.slice(4, 8) === "ftyp" && binary) return "en film";
	return null;
}

/** Whether a text is HTML by its beginning; a letter with a tag here and there is plain text. */
function isHtml(head: string): boolean {
	const start = head.replace(/^[\uFEFF\s]+/u, "").slice(0, 4096);
	if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return true;
	return start.startsWith("<") && /<(?:html|body)[\s>]/i.test(start);
}

/** Whether a file is a PDF, by its bytes. */
export function isPdf(bytes: Uint8Array): boolean {
	return latin1(bytes, 0, PDF_MARK_WITHIN).includes("%PDF-");
}

/**
 * What a file is, by its bytes alone. Throws a `Refusal` for what is no letter. A zip is called "docx"
 * here; whether it is one shows when it is opened. `text` is asked for only where the bytes are text.
 */
export function sniff(bytes: Uint8Array, text: () => string): Format {
	if (bytes.length === 0)
		throw new Refusal("empty", "Filen er tom; velg filen på nytt eller last den ned igjen.");
	if (isPdf(bytes)) return "pdf";
	const head = latin1(bytes, 0, PDF_MARK_WITHIN);
	if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return "docx";
	if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
		const old = latin1(bytes, 0, Math.min(bytes.length, 1 << 20));
		if (old.includes("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")) {
			throw new Refusal(
				"encrypted",
				"Word-filen er låst med passord; ta bort passordet i Word og prøv igjen.",
			);
		}
		throw new Refusal(
			"not-a-document",
			"Filen er i et eldre Office-format; åpne den i Word og lagre den som .docx.",
		);
	}
	const wide = looksLikeUtf16(bytes) !== null;
	const binary = !wide && isBinary(bytes);
	const name = stranger(head, binary);
	if (name !== null) {
		throw new Refusal("not-a-document", `Filen er ${name} og ikke et brev; velg en fil i ${READABLE}.`);
	}
	if (binary) {
		throw new Refusal(
			"not-a-document",
			`Filen er ikke et dokument som kan leses; velg en fil i ${READABLE}.`,
		);
	}
	return isHtml(text()) ? "html" : "text";
}
