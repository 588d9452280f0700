import type { Draft } from "../document.ts";
import { SECTION_WORDS } from "../lexicon/sections.ts";
import { startsWith } from "../lexicon/words.ts";
import { ended } from "./lines.ts";

/** The words that chapters of letters begin with; entries with `~` stand within a heading's words. */
const CHAPTER_WORDS = startsWith(
	...SECTION_WORDS.map(([, { nb, nn }]) => ({ nb: nb.filter(isFirst), nn: nn.filter(isFirst) })),
);
function isFirst(entry: string): boolean {
	return !entry.startsWith("~");
}

const LONGEST = 100;
const NUMBER = /^\d{1,2}\.$/u;
const SUB_NUMBER = /^(\d{1,2})\.\d{1,2}\.?\s(?=[A-ZÀ-Þ])/u;
/** Fewer numbers in a row may be of a list. */
const FEWEST = 3;

const isTitle = (text: string): boolean => text.length <= LONGEST && /^[A-ZÀ-Þ]/u.test(text) && !ended(text);

/** The letter's chapters where they bear numbers from 1 on and half of them or more are called as chapters are; none elsewhere. */
function chaptersOf(drafts: readonly Draft[]): readonly Draft[] {
	const chapters: Draft[] = [];
	for (const draft of drafts) {
		const { role, level, marker, text } = draft;
		if (role !== "item" || level !== 1 || marker === null || !NUMBER.test(marker)) continue;
		if (Number.parseInt(marker, 10) === chapters.length + 1 && isTitle(text)) chapters.push(draft);
	}
	const named = chapters.filter(({ text }) => CHAPTER_WORDS.test(text)).length;
	return chapters.length >= FEWEST && named * 2 >= chapters.length ? chapters : [];
}

/**
 * Titles of a plain text with their number that stand on the line above what they head, no empty line between:
 * «3. Oppdrag», «3.1 Farleier». What stands so close is a list elsewhere, so only in a letter whose chapters bear
 * numbers in a row.
 */
export function closeTitles(drafts: readonly Draft[]): ReadonlySet<Draft> {
	const titles = new Set(chaptersOf(drafts));
	if (titles.size === 0) return titles;
	let chapter = 0;
	drafts.forEach((draft, at) => {
		if (titles.has(draft)) chapter++;
		const next = drafts[at + 1];
		if (draft.role !== "paragraph" || draft.cell !== null || next?.role !== "paragraph") return;
		const found = SUB_NUMBER.exec(draft.text);
		if (found === null || Number(found[1]) !== chapter) return;
		if (isTitle(draft.text.slice(found[0].length)) && ended(next.text) && !SUB_NUMBER.test(next.text))
			titles.add(draft);
	});
	return titles;
}
