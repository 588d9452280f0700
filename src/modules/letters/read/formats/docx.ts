import type { Draft } from "../document.ts";
import { BodyReader } from "./docx-body.ts";
import { readNotes } from "./docx-notes.ts";
import { Numbering } from "./docx-numbering.ts";
import { Styles } from "./docx-styles.ts";
import { withoutMarks } from "./marks.ts";
import { Refusal } from "./refusal.ts";
import { settle } from "./settle.ts";
import { READABLE } from "./sniff.ts";
import { parseXml } from "./xml.ts";
import { type Entry, entriesOf, unpack } from "./zip.ts";

/** The most bytes that a letter's text unpacks to; a hundred pages of Word take about one million. */
const LARGEST_BODY = 25_000_000;
/** The most bytes that styles, numbering and notes unpack to, each. */
const LARGEST_PART = 10_000_000;
const MAIN = "/officeDocument";

/** Other formats that are zips too, by a file that each of them holds. */
const STRANGERS: readonly (readonly [string, string])[] = [
	["xl/workbook.xml", "et regneark"],
	["xl/workbook.bin", "et regneark"],
	["ppt/presentation.xml", "en presentasjon"],
	["META-INF/MANIFEST.MF", "et program"],
	["META-INF/container.xml", "en e-bok"],
	["META-INF/manifest.xml", "et OpenDocument-dokument"],
	["content.xml", "et OpenDocument-dokument"],
];

/** Where a relation of a part leads, by the end of its type; null where there is none. */
function targetOf(
	bytes: Uint8Array,
	entries: ReadonlyMap<string, Entry>,
	rels: string,
	type: string,
): string | null {
	const entry = entries.get(rels);
	if (entry === undefined) return null;
	let target: string | null = null;
	parseXml(unpack(bytes, entry, LARGEST_PART), {
		open: (name, attributes) => {
			if (name.endsWith("Relationship") && attributes.Type?.endsWith(type))
				target ??= attributes.Target ?? null;
		},
		close: () => {},
	});
	return target;
}

function mainPart(bytes: Uint8Array, entries: ReadonlyMap<string, Entry>): Entry {
	const target = targetOf(bytes, entries, "_rels/.rels", MAIN)?.replace(/^\//u, "");
	const entry = entries.get(target ?? "word/document.xml") ?? entries.get("word/document.xml");
	const stranger = STRANGERS.find(([name]) => entries.has(name));
	if (entry !== undefined && stranger === undefined) return entry;
	if (entry?.name.startsWith("word/") === true) return entry;
	throw new Refusal(
		"not-a-document",
		`Filen er ${stranger?.[1] ?? "et arkiv (zip)"} og ikke et brev; velg en fil i ${READABLE}.`,
	);
}

/**
 * Reads a Word document (.docx): the text as Word shows it, with the numbers that Word computes. Headers,
 * footers, comments, hidden text and deleted changes are no text. Throws a `Refusal` where it cannot.
 */
export function readDocx(bytes: Uint8Array): Draft[] {
	const entries = entriesOf(bytes);
	const main = mainPart(bytes, entries);
	const folder = main.name.slice(0, main.name.lastIndexOf("/") + 1);
	const part = (name: string): Uint8Array | null => {
		const entry = entries.get(`${folder}${name}.xml`);
		return entry === undefined ? null : unpack(bytes, entry, LARGEST_PART);
	};
	const styles = new Styles(part("styles"));
	const numbering = new Numbering(part("numbering"), (style) => styles.of(style).list);
	const notes = readNotes(part("footnotes"), part("endnotes"));
	const body = new BodyReader(styles, numbering, notes);
	parseXml(unpack(bytes, main, LARGEST_BODY), body);
	return settle(withoutMarks(body.drafts));
}
