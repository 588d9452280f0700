import type { Block } from "../document.ts";
import { type Letter, wordsOf } from "../letter.ts";
import type { Section } from "../section.ts";
import { type Anchor, anchorAt, LABEL } from "./anchors.ts";

/** «C Grønne lån.»: a capital letter without a stop before a title. */
const LETTER = /^([A-Z])\s(?=[A-ZÀ-Þ(«])/u;
/** So many in a row, from A on, are no chance. */
const FEWEST = 3;
const LONGEST = 160;
/** «(Utgår. Oppdraget om lån til studenter er …)»: what it was about, where nothing is left but that it ended. */
const WAS = new RegExp(`${LABEL}et\\som\\s([^.;:()]{4,100}?)\\s(?:er|ble|blir|vart|vert)\\s`, "i");

/** Assignments of a section that bear the letters A, B, C … each at the head of a line of its own, with what is ordered under it. */
export function letteredAnchors(
	letter: Letter,
	section: Section,
	blocks: readonly Block[],
	indexOf: ReadonlyMap<Block, number>,
): readonly Anchor[] {
	const found: Anchor[] = [];
	for (const block of blocks) {
		if (block.role !== "paragraph" || block === section.heading) continue;
		const words = wordsOf(letter, block);
		const code = words.length > LONGEST ? undefined : LETTER.exec(words)?.[1];
		if (code !== String.fromCharCode(65 + found.length)) continue;
		const rest = words.slice(2);
		const title = rest.startsWith("(") ? (WAS.exec(rest)?.[1] ?? rest) : rest;
		found.push(anchorAt(block, indexOf.get(block)!, section, code, title));
	}
	return found.length < FEWEST ? [] : found;
}
