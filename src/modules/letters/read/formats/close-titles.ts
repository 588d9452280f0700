import type { Draft } from "../document.ts";
import { SECTION_WORDS, TASK_HEADINGS } from "../lexicon/sections.ts";
import { startsWith } from "../lexicon/words.ts";
import { ended } from "./lines.ts";

/** What the chapters of letters are called; `~` marks entries that may stand within a heading's words too. */
const CHAPTER_WORDS = startsWith(
	...SECTION_WORDS.map(([, { nb, nn }]) => ({ nb: nb.map(unmarked), nn: nn.map(unmarked) })),
	TASK_HEADINGS,
);
function unmarked(entry: string): string {
	return entry.replace("~", "");
}

const LONGEST = 100;
const MARK = /^\d{1,2}\.$/u;
const NUMBER = /^(\d{1,2})\s(?=[A-ZÀ-Þ])/u;
const SUB_NUMBER = /^(\d{1,2})\.\d{1,2}\.?\s(?=[A-ZÀ-Þ])/u;
/** Fewer numbers in a row may be of a list. */
const FEWEST = 3;

const isTitle = (text: string): boolean => text.length <= LONGEST && /^[A-ZÀ-Þ]/u.test(text) && !ended(text);

/** A line's number and the words after it: «3. Oppdrag», «3 Oppdrag»; null where it cannot be a chapter's. */
function numbered({
	role,
	level,
	marker,
	text,
	cell,
}: Draft): readonly [number: number, words: string] | null {
	if (role === "item" && level === 1 && marker !== null && MARK.test(marker))
		return [Number.parseInt(marker, 10), text];
	const found = role === "paragraph" && cell === null ? NUMBER.exec(text) : null;
	return found === null ? null : [Number(found[1]), text.slice(found[0].length)];
}

/** The letter's chapters where they bear numbers from 1 on and half of them or more are called as chapters are; none elsewhere. */
function chaptersOf(drafts: readonly Draft[]): readonly Draft[] {
	const chapters: Draft[] = [];
	const named = new Set<Draft>();
	for (const draft of drafts) {
		const [number, words] = numbered(draft) ?? [0, ""];
		if (number === 0 || !isTitle(words)) continue;
		const last = chapters.at(-1);
		const isNamed = CHAPTER_WORDS.test(words);
		// The number was of a list within the chapter before, where another bears it and is called as chapters are.
		if (last !== undefined && number === chapters.length && isNamed && !named.has(last)) chapters.pop();
		if (number !== chapters.length + 1) continue;
		chapters.push(draft);
		if (isNamed) named.add(draft);
	}
	return chapters.length >= FEWEST && named.size * 2 >= chapters.length ? chapters : [];
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
