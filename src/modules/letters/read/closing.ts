import type { Block, Document } from "./document.ts";
import { SIGNATORY_TITLES } from "./lexicon/head.ts";
import { CLOSING } from "./lexicon/sections.ts";
import { alternatives, startsWith } from "./lexicon/words.ts";
import type { Outline } from "./outline.ts";
import type { Signatory } from "./reading.ts";
import { namesAnAnnex } from "./section-headings.ts";

const wordsOf = (document: Document, block: Block): string => document.text.slice(block.words, block.end);

const PERSON =
	/^[A-ZÀ-Þ][A-Za-zÀ-ſ.'-]+(?:\s(?:[A-ZÀ-Þ][A-Za-zÀ-ſ.'-]*|van|von|de|af|av))+(?:,?\s(?:\([A-Za-zÀ-ſ.\s]{1,12}\)|e\.\s?f\.?|etter\sfullmakt))?$/u;
/** «Kari Vik (e.f.)», «Kari Vik e.f.»: by whose leave she signs. */
const BY_LEAVE = /(?:\s\(.*\)|,?\s(?:e\.\s?f\.?|etter\sfullmakt))$/u;
const CLOSES = startsWith(CLOSING);
const OFFICE = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(SIGNATORY_TITLES)}(?![A-Za-zÀ-ſ])`, "i");
const GREETING = new RegExp(`^${alternatives(CLOSING)}[\\s,]*`, "i");

/** Who signed, with their titles: the lines after the closing words. */
export function signatoriesOf(document: Document): readonly Signatory[] {
	const at = document.blocks.findIndex(
		(block) => block.end - block.words < 60 && CLOSES.test(wordsOf(document, block)),
	);
	if (at < 0) return [];
	const lines = document.blocks.slice(at, at + 9).flatMap((block) => wordsOf(document, block).split("\n"));
	const found: Signatory[] = [];
	for (const [index, line] of lines.entries()) {
		const match = line.length > 110 ? null : OFFICE.exec(line);
		if (match === null) continue;
		const name = line
			.slice(0, match.index)
			.replace(GREETING, "")
			.replace(/(?<![,\s])[,\s]+$/u, "")
			.trim();
		const who = name === "" ? (lines[index - 1] ?? "") : name;
		if (PERSON.test(who)) found.push({ name: who.replace(BY_LEAVE, ""), title: line.slice(match.index) });
	}
	return found;
}

/** Short lines, once each: names of bodies or of annexes. */
function names(lines: readonly string[]): readonly string[] {
	const kept = lines
		.map((line) => line.trim())
		.filter((line) => line.length > 2 && line.length < 140 && !/[.]$|^med\s/i.test(line));
	return [...new Set(kept)].slice(0, 30);
}

/** Who gets a copy. */
export function copiesOf(document: Document, outline: Outline): readonly string[] {
	return names(
		outline.sections
			.filter((section) => section.kind === "copy")
			.flatMap((section) => {
				const after = section.title.replace(/^kopi(?:\stil)?\s*:?\s*/i, "");
				const inTitle = after !== "" && after !== section.title ? [after] : [];
				return [...inTitle, ...section.blocks.map((block) => wordsOf(document, block))];
			}),
	);
}

/** «Vedlegg: Kontaktpersoner»: the only annex stands on the line of its label. */
const ON_ITS_LINE = /^(?:vedlegg|bilag)\s?:\s+(\S.{2,138})$/i;

/** The annexes: as the letter lists them, else by their own headings. */
export function attachmentsOf(document: Document, outline: Outline): readonly string[] {
	const listed = names(
		outline.sections
			.filter((section) => section.kind === "attachments" && !namesAnAnnex(section.title))
			.flatMap((section) => [
				...(ON_ITS_LINE.exec(section.title)?.slice(1) ?? []),
				...section.blocks.filter((block) => block.cell === null).map((block) => wordsOf(document, block)),
				...section.children.map((child) => child.title),
			]),
	);
	if (listed.length > 0) return listed;
	return names(
		outline.sections
			.filter((section) => section.parent?.kind !== "attachments" && namesAnAnnex(section.title))
			.map((section) => section.title),
	);
}
