import { openLetter } from "./formats/open.ts";
import { outlineOf, type Section } from "./outline.ts";
import { readDocument } from "./read.ts";
import type { Reading } from "./reading.ts";

const bytes = (markdown: string): Uint8Array => new TextEncoder().encode(markdown);

/** Reads a little letter written in Markdown, from its bytes to its reading. */
export async function readMarkdown(markdown: string): Promise<Reading> {
	return readDocument(await openLetter(bytes(markdown)));
}

/** The headings of a little letter as "level kind title", in reading order. */
export async function headingsIn(markdown: string): Promise<readonly string[]> {
	const { sections } = outlineOf(await openLetter(bytes(markdown)));
	return sections
		.filter((section: Section) => section.heading !== null)
		.map(({ level, kind, title }) => `${level} ${kind} ${title}`);
}
