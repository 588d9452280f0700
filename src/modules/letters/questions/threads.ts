/** Questions about the same, read as one conversation. */
import type { Place } from "#base/place.ts";
import type { QuestionRow } from "./question.contract.ts";

/** What was asked about a row or words and answered, the first first. */
export interface Thread {
	/** The first question's: the same as long as the thread grows. */
	readonly id: string;
	readonly letterId: string;
	readonly letterTitle: string;
	readonly letterLanguage: string;
	/** What of the letter's review it is about. */
	readonly key: string;
	readonly questions: readonly QuestionRow[];
	/** The last question: what stands in it is how the thread stands. */
	readonly last: QuestionRow;
}

/** The threads of questions, in the order of the list. */
export function threadsOf(rows: readonly QuestionRow[]): readonly Thread[] {
	const bySubject = new Map<string, QuestionRow[]>();
	for (const row of rows) {
		const subject = `${row.letterId} ${row.key}`;
		bySubject.set(subject, [...(bySubject.get(subject) ?? []), row]);
	}
	return [...bySubject.values()].flatMap((unsorted) => {
		const questions = unsorted.sort(byTime);
		const [first, last] = [questions[0], questions.at(-1)];
		if (first === undefined || last === undefined) return [];
		const { id, letterId, letterTitle, letterLanguage, key } = first;
		return [{ id, letterId, letterTitle, letterLanguage, key, questions, last }];
	});
}

/** Whether words stand, in part or whole, where others do. */
export function touches(words: readonly Place[], others: readonly Pick<Place, "start" | "end">[]): boolean {
	return words.some((own) => others.some(({ start, end }) => own.start < end && own.end > start));
}

/** One that waits is the last: nobody asks again before it is answered. */
function byTime(one: QuestionRow, other: QuestionRow): number {
	const [isLast, isOtherLast] = [one.state === "open", other.state === "open"];
	if (isLast !== isOtherLast) return isLast ? 1 : -1;
	return one.sent.at.localeCompare(other.sent.at);
}
