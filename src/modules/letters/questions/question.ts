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

/** A question as it is about to be sent: what of the review it is about, and its words. */
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
 * The questions of a message as they may be sent: each gathered in the review, once in the message, and not while
 * the ministry has one about the same unanswered.
 *
 * @param waiting the keys of what there is an open question about
 */
export function questionsToSend(
	review: Review,
	asked: readonly Asked[],
	waiting: ReadonlySet<string>,
): Result<readonly PlacedQuestion[]> {
	if (new Set(asked.map(({ key }) => key)).size < asked.length) return no("QuestionIsAskedTwice");
	if (asked.some(({ key }) => waiting.has(key))) return no("QuestionAwaitsItsAnswer");
	if (asked.some(({ key }) => !review.questions.has(key))) return no("OnlyGatheredQuestionsAreSent");
	return granted(
		asked.map((question) => ({ ...question, sources: review.questions.get(question.key)?.sources ?? [] })),
	);
}
