import type { Block } from "../document.ts";
import { type Letter, sectionAt, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/assignments.ts";
import { alternatives, finderOf } from "../lexicon/words.ts";
import { within } from "../outline.ts";
import { sentencesIn } from "../sentences.ts";
import { type Anchor, ID, idKey } from "./anchors.ts";
import { deadlinesInText, type PlacedDeadline } from "./deadlines.ts";
import { coveredBy } from "./extents.ts";

/** A place outside an assignment's own text that sets a deadline for it. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	readonly page: number | null;
	readonly deadlines: readonly PlacedDeadline[];
}

const NAMED = new RegExp(
	`(?<![A-Za-zÀ-ſ0-9])(?:(${ID})|oppdrag(?:et)?\\s(?:nr\\.?\\s?)?(\\d{1,3}(?:\\.\\d{1,3}){0,3})(?![A-Za-zÀ-ſ0-9/]))`,
	"gi",
);
const EARLIER = new RegExp(`(?:${alternatives(lexicon.EARLIER_WORK)})\\s(?:[A-Za-zÀ-ſ]+\\s){0,3}$`, "i");
const PRELIMINARY = finderOf(lexicon.PRELIMINARY);

function mentionOf(letter: Letter, block: Block, start: number, end: number): Mention | null {
	const preliminary = PRELIMINARY.exec(letter.text.slice(start, end))?.[0];
	const deadlines = deadlinesInText(letter, start, end)
		.filter((one) => one.deadline.date !== null)
		.map((one): PlacedDeadline => {
			const label = one.deadline.label ?? preliminary;
			return {
				...one,
				firm: true,
				deadline: label === undefined ? one.deadline : { ...one.deadline, label },
			};
		});
	return deadlines.length === 0 ? null : { start, end, page: block.page, deadlines };
}

/** Where what a paragraph says of the assignment that it opens with ends: at the sentence that names another. */
function endOf(letter: Letter, block: Block, key: string, own: ReadonlySet<string>): number {
	for (const { start, end } of sentencesIn(letter.text, block.words, block.end)) {
		const named = [...letter.text.slice(start, end).matchAll(NAMED)].map((match) =>
			idKey(match[1] ?? match[2] ?? ""),
		);
		if (named.some((one) => one !== key && own.has(one))) return start > block.words ? start : block.end;
	}
	return block.end;
}

/**
 * Sentences anywhere in the letter that name a known assignment by its number and set a date for it. By the
 * key of its number (`idKey`). Where the number opens the paragraph, all of the paragraph is about it.
 */
export function mentionsIn(letter: Letter, anchors: readonly Anchor[]): ReadonlyMap<string, Mention[]> {
	const own = new Set(anchors.flatMap(({ id }) => (id === null ? [] : idKey(id))));
	const found = new Map<string, Mention[]>();
	if (own.size === 0) return found;
	const covered = coveredBy(anchors);
	for (const block of letter.document.blocks) {
		if (block.cell !== null || block.role === "contents" || block.role === "heading") continue;
		const words = wordsOf(letter, block);
		if (!/oppdrag|2\d-\d|20\d{2}/i.test(words)) continue;
		if (within(sectionAt(letter, block), "reporting", "dialogue", "copy", "budget") !== null) continue;
		for (const match of words.matchAll(NAMED)) {
			const key = idKey(match[1] ?? match[2] ?? "");
			const at = block.words + match.index;
			if (!own.has(key) || EARLIER.test(words.slice(0, match.index))) continue;
			if (covered(at)) continue;
			const sentence =
				match.index < 30
					? { start: block.words, end: endOf(letter, block, key, own) }
					: sentencesIn(letter.text, block.words, block.end).find((one) => one.start <= at && at < one.end);
			const mention = sentence === undefined ? null : mentionOf(letter, block, sentence.start, sentence.end);
			const before = found.get(key) ?? [];
			if (mention !== null && !before.some((one) => one.start === mention.start))
				found.set(key, [...before, mention]);
		}
	}
	return found;
}
