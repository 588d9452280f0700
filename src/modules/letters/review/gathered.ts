/** The questions that a review gathers for the ministry: about findings, other rows, and words of the letter. */
import type { Source } from "../read/reading.ts";
import type { Taken } from "./step.ts";

/** A question before it is sent. */
export interface Gathered {
	/** The row's key; for words that are asked about by themselves, a key of their own. */
	readonly key: string;
	readonly text: string;
	readonly sources: readonly Source[];
}

/** Words that begin the keys of questions that are about no row. */
const WORDS = "ord-";

/** Whether a question is about words by themselves, and not about a row. */
export const isAboutWords = (key: string): boolean => key.startsWith(WORDS);

/** What a step that asks is about: the key of its row, or one of its own for ever. */
export const questionKey = ({ id, step }: Pick<Taken, "id" | "step">): string =>
	("rows" in step ? step.rows[0]?.key : undefined) ?? `${WORDS}${id.slice(0, 8)}`;

/**
 * The questions after a step that holds, among those before it.
 *
 * @param sourcesOf the words of a row
 */
export function gather(
	questions: Map<string, Gathered>,
	taken: Taken,
	sourcesOf: (key: string) => readonly Source[],
): void {
	const { step } = taken;
	if (step.do === "ask") {
		const key = questionKey(taken);
		questions.set(key, { key, text: step.text, sources: step.sources ?? sourcesOf(key) });
	}
	if (step.do === "unask") questions.delete(step.question);
}
