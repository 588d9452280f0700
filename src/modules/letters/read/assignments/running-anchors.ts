import type { Actors } from "../actors.ts";
import type { Block } from "../document.ts";
import { datesWithin, type Letter, sectionAt } from "../letter.ts";
import { within } from "../outline.ts";
import { type Span, sentencesIn } from "../sentences.ts";
import { type Anchor, anchorAt } from "./anchors.ts";
import { firstSentence, GIVES, splitCode } from "./titles.ts";

/** So many orders in one paragraph, and so many of them with a date, make each an assignment of its own. */
const FEWEST_ORDERS = 3;
const FEWEST_DATED = 2;
/** How far after the ordering word its receiver may be named: «ber vi i tillegg X om å». */
const NEAR = 60;

/** A sentence that orders something of the letter's recipient by name, and does not only say more of an order. */
function ordersRecipient(letter: Letter, actors: Actors, { start, end }: Span): boolean {
	const given = GIVES.exec(letter.text.slice(start, end));
	if (given === null) return false;
	const until = Math.min(end, start + given.index + given[0].length + NEAR);
	return actors.within(start, until).some((actor) => actor.role === "recipient" && !actor.genitive);
}

/**
 * Assignments that one paragraph of a section of assignments gives one after another, a sentence or more to each.
 * What stands after a number in a line of its own, in the same section, is all of that assignment.
 */
export function anchorsInRunningText(
	letter: Letter,
	actors: Actors,
	headings: ReadonlySet<Block>,
	known: readonly Anchor[],
): Anchor[] {
	const told = known.filter((anchor) => anchor.closed);
	const numbered = known.filter((anchor) => !anchor.closed && anchor.id !== null && anchor.row === null);
	return letter.document.blocks.flatMap((block, index) => {
		if (block.role !== "paragraph" || block.cell !== null || headings.has(block)) return [];
		const section = sectionAt(letter, block);
		if (within(section, "assignments", "rd-assignments") === null || block.strong.length > 0) return [];
		if (numbered.some((anchor) => anchor.section === section && anchor.start < block.start)) return [];
		const free = (span: Span): boolean =>
			!told.some((anchor) => anchor.start <= span.start && span.start < anchor.end);
		const spans = sentencesIn(letter.text, block.words, block.end).filter(
			(span) => free(span) && ordersRecipient(letter, actors, span),
		);
		const bounds = told.map((anchor) => anchor.start).filter((at) => at > block.start && at < block.end);
		const found = spans.map((span, at) => {
			const next = Math.min(...bounds.filter((bound) => bound > span.start), block.end);
			const end = Math.min(spans[at + 1]?.start ?? next, next);
			const { code, rest } = splitCode(letter.text.slice(span.start, span.end));
			return { ...anchorAt(block, index, section, code, firstSentence(rest), end), start: span.start };
		});
		const dated = found.filter((anchor) => datesWithin(letter, anchor.start, anchor.end).length > 0);
		return found.length >= FEWEST_ORDERS && dated.length >= FEWEST_DATED ? found : [];
	});
}
