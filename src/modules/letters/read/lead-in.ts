import type { Block } from "./document.ts";
import { withoutEdges } from "./edges.ts";
import type { Letter } from "./letter.ts";
import type { SectionKind } from "./lexicon/sections.ts";
import { kindOf } from "./section-headings.ts";

/** A bold lead-in is no longer than this. */
const LONGEST = 60;

/** What the bold words that a block begins with head: «**Rapportering.** Etaten skal …»; null where it begins with none. */
export function leadKind(letter: Letter, block: Block): SectionKind | null {
	const [from, to] = block.strong[0] ?? [0, 0];
	if (to === 0 || from > block.words + 1 || to - from > LONGEST || to >= block.end) return null;
	return kindOf(withoutEdges(letter.text.slice(from, to), "", ".:–"));
}

/** «… fullmakt til (å)», «… fullmakt til, jf. rundskriv R-110,»: the end of a line that its list goes on from, without a colon. */
export const OPEN_AUTHORITY = "[Ff]ullmakt(?:er)?\\stil(?:\\så)?(?:,?\\s\\(?jf\\.\\s[^:;]{2,60})?,?$";
