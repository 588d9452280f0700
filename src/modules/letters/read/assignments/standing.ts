import type { Letter } from "../letter.ts";
import * as lexicon from "../lexicon/assignments.ts";
import { alternatives, anyOf, startsWith } from "../lexicon/words.ts";
import { pathOf } from "../outline.ts";
import type { Assignment } from "../reading.ts";
import type { Anchor } from "./anchors.ts";

const ENDED = anyOf(lexicon.ENDED);
const MOVED = anyOf(lexicon.MOVED);
const REWORDED = anyOf(lexicon.REWORDED);
const MOVED_CELL = startsWith(lexicon.MOVED_CELL);
const REWORDED_CELL = startsWith(lexicon.REWORDED_CELL);
const CARRIED = anyOf(lexicon.CARRIED_OVER, lexicon.CARRIED_OVER_VERB);
const REVISED = anyOf(lexicon.REVISED);
const NEW = anyOf(lexicon.NEW);
const RD = anyOf(lexicon.RD);
const BOUND = anyOf(lexicon.RD_BOUND);
/** The assignment, named or by number, and not far after it the words that end it. */
const ENDS_IT = new RegExp(
	`(?:oppdrag(?:et)?|T{0,2}B?20\\d{2}-\\d{1,3})(?![a-zß-ÿ])(?:[^.\\n]|\\.(?=\\d)){0,90}?(?<![A-Za-zÀ-ſ])${alternatives(lexicon.ENDED)}(?![A-Za-zÀ-ſ])`,
	"i",
);
const MOVES_DEADLINE =
	/(?<![A-Za-zÀ-ſ])frist[a-zß-ÿ]*(?:[^.\n]|\.(?=\s?\d)){0,90}?\s(?:flytt|utsett|utsatt|forleng|endr|avtalt\stil)[a-zß-ÿ]*|(?<![A-Za-zÀ-ſ])frist[a-zß-ÿ]*[^.\n]{0,60}?\s(?:er|blir)\s(?:no|nå)\s|(?<![A-Za-zÀ-ſ])(?:utset|forleng|flytt|forskyv|endr)[a-zß-ÿ]{1,4}\s(?:leverings)?fristen(?![A-Za-zÀ-ſ])/i;

function wordsBefore(letter: Letter, anchor: Anchor): string {
	const { before } = anchor.table ?? { before: null };
	return before === null ? "" : letter.text.slice(before.start, Math.min(before.end, before.start + 240));
}

/** Headings of one kind of assignments; one over new and changed ones together tells of neither. */
const telling = (headings: readonly string[]): string =>
	headings.filter((heading) => !NEW.test(heading)).join("\n");

/** New, carried over, revised, or research: by the headings and the words over it, and by its own first line. */
export function kindOf(letter: Letter, anchor: Anchor): Assignment["kind"] {
	if (anchor.carried === true) return "carried-over";
	const { title, kind } = anchor.section;
	const nearest = `${wordsBefore(letter, anchor)} ${title}`;
	if (
		BOUND.test(title) ||
		(BOUND.test(nearest) && RD.test(`${pathOf(anchor.section).join(" \n ")} ${nearest}`))
	)
		return "rd-bound";
	const line = letter.text.slice(anchor.start, Math.min(anchor.end, anchor.start + 200)).split("\n")[0] ?? "";
	if (/FoU/i.test(anchor.id ?? "") || RD.test(title) || kind === "rd-assignments" || /\(FoU\)/i.test(line))
		return "rd";
	// Where the assignment has a heading of its own, the one over it says what kind of assignments follow.
	const over = telling([wordsBefore(letter, anchor), ...pathOf(anchor.section).slice(-2)]);
	if (REVISED.test(over) || REVISED.test(line)) return "revised";
	return CARRIED.test(over) || CARRIED.test(line) ? "carried-over" : "new";
}

/** What one place says: the headings over it and its first line, and its text. */
function saying(letter: Letter, anchor: Anchor): { heading: string; text: string } {
	const own = letter.text.slice(anchor.start, Math.min(anchor.end, anchor.start + 600));
	const text = `${anchor.sameAs ?? ""}${own}`;
	const line = text.split("\n")[0] ?? "";
	return { heading: `${telling(pathOf(anchor.section))}\n${line.length < 160 ? line : ""}`, text };
}

/** What a supplementary letter does with an assignment of an earlier one (R2.4); undefined where it does nothing. */
export function changeOf(letter: Letter, anchors: readonly Anchor[]): Assignment["change"] {
	if (letter.head.kind !== "supplementary-letter") return undefined;
	if (anchors.some(({ withdrawn }) => withdrawn === true)) return "ended";
	const said = anchors.map((anchor) => saying(letter, anchor));
	const cell = anchors.map(({ cells }) => cells.change?.text ?? "").find((text) => text !== "") ?? "";
	if (cell !== "" && ENDED.test(cell)) return "ended";
	if (MOVED_CELL.test(cell)) return "moved";
	if (REWORDED_CELL.test(cell)) return "reworded";
	const own = said.map(({ text }) => text).join("\n");
	const whole = said.map(({ heading, text }) => `${heading}\n${text}`).join("\n");
	const movedItself = MOVED.test(own) || MOVES_DEADLINE.test(own);
	if (!movedItself && REWORDED.test(own) && MOVED.test(whole)) return "reworded";
	const moved = movedItself || MOVED.test(whole);
	if (!moved && said.some(({ heading, text }) => ENDED.test(heading) || ENDS_IT.test(text))) return "ended";
	if (moved) return "moved";
	return REWORDED.test(whole) || anchors.some(({ widened }) => widened) ? "reworded" : undefined;
}
