/** Questions that an agency asks its ministry about a letter, and their answers (R7.2). An answer changes no letter. */
import { denied, granted, type Result } from "#base/result.ts";
import type { Role } from "#people";
import { LETTER_READERS } from "../letter.ts";
import type { Source } from "../read/reading.ts";
import { denialTexts } from "../refusal.texts.ts";
import type { Review } from "../review/review.ts";

/** `open` until the ministry has answered, or the agency needs no answer any more. */
export const QUESTION_STATES = ["open", "answered", "withdrawn"] as const;

/** Who sees what was asked and answered: everybody who sees the letter. */
export const QUESTION_READERS: readonly Role[] = LETTER_READERS;

/** Who answers for the ministry. */
export const ANSWERERS: readonly Role[] = ["steward"];

/** A question as it is about to be sent: which finding it is about, and its words. */
export interface Asked {
	readonly key: string;
	readonly text: string;
}

/** A question with the places in the letter's text that it is about. */
export interface PlacedQuestion extends Asked {
	readonly sources: readonly Source[];
}

const RULE = "R7.2";
const no = (name: keyof typeof denialTexts): Result<never> => denied(name, RULE, denialTexts[name].nb);

/**
 * The questions of a message as they may be sent: each about a finding that the review says to ask about, once
 * in the message, and not while the ministry has the same one unanswered.
 *
 * @param waiting the keys of the findings with an open question
 */
export function questionsToSend(
	review: Review,
	asked: readonly Asked[],
	waiting: ReadonlySet<string>,
): Result<readonly PlacedQuestion[]> {
	if (new Set(asked.map(({ key }) => key)).size < asked.length) return no("FindingIsAskedTwice");
	if (asked.some(({ key }) => waiting.has(key))) return no("QuestionAwaitsItsAnswer");
	const items = asked.map(({ key }) => review.items.get(key));
	if (items.some((item) => item?.status !== "asked")) return no("OnlyFindingsToAskAboutAreSent");
	return granted(asked.map((question, at) => ({ ...question, sources: items[at]?.sources ?? [] })));
}
