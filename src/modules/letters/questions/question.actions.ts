import { granted } from "#base/result.ts";
import { namesOf } from "#people";
import { type Module, performs, shows } from "#platform/action.ts";
import { newId } from "#platform/ids.ts";
import { holdLetter } from "../letter.store.ts";
import { reviewedReading, stepsOf } from "../review/review.store.ts";
import { reviewOf } from "../review/review.ts";
import { thingsOf } from "../review/things.ts";
import {
	type QuestionRow,
	questionAnswer,
	questionList,
	questionSend,
	questionWithdraw,
} from "./question.contract.ts";
import {
	addInquiry,
	holdQuestion,
	type KeptQuestion,
	markWithdrawn,
	questionsOf,
	setAnswer,
	waitingKeys,
} from "./question.store.ts";
import { questionsToSend } from "./question.ts";

const sending = performs(questionSend, {
	async load(tx, { actor: { agencyId }, input }) {
		const letter = await holdLetter(tx, agencyId, input.id);
		const place = { agencyId, letterId: input.id, readerVersion: input.readerVersion };
		const reading = letter && (await reviewedReading(tx, place));
		if (!letter || !reading) return null;
		const review = reviewOf(thingsOf(reading), await stepsOf(tx, place));
		return { state: letter.state, review, waiting: await waitingKeys(tx, agencyId, input.id) };
	},
	decide: ({ review, waiting }, { input }) => questionsToSend(review, input.questions, waiting),
	async save(tx, questions, { actor, input, now }) {
		const id = newId(now);
		await addInquiry(tx, {
			...{ agencyId: actor.agencyId, id, letterId: input.id, opening: input.opening },
			...{ at: now, by: actor.personId },
			questions: questions.map((question) => ({ ...question, id: newId(now) })),
		});
		return { id, sent: questions.length };
	},
});

const answering = performs(questionAnswer, {
	load: (tx, { actor, input }) => holdQuestion(tx, actor.agencyId, input.id),
	decide: (_, { input }) => granted(input.text),
	async save(tx, text, { actor, input, now }) {
		const version = await setAnswer(tx, actor.agencyId, input.id, { text, at: now, by: actor.personId });
		return { id: input.id, version, state: "answered" as const };
	},
});

const withdrawing = performs(questionWithdraw, {
	load: (tx, { actor, input }) => holdQuestion(tx, actor.agencyId, input.id),
	decide: granted,
	async save(tx, _, { actor, input }) {
		const version = await markWithdrawn(tx, actor.agencyId, input.id);
		return { id: input.id, version, state: "withdrawn" as const };
	},
});

const listing = shows(questionList, async (tx, { actor, input }) => {
	const questions = await questionsOf(tx, actor.agencyId, input.letterId ?? null);
	const names = await namesOf(
		tx,
		questions.flatMap(({ sentBy, answeredBy }) => [sentBy, ...(answeredBy === null ? [] : [answeredBy])]),
	);
	return { questions: questions.map((question) => rowOf(question, names)) };
});

function rowOf(kept: KeptQuestion, names: ReadonlyMap<string, string | null>): QuestionRow {
	const { sources, sentAt, sentBy, answer, answeredAt, answeredBy, ...question } = kept;
	const by = (at: Date, person: string) => ({ at: at.toISOString(), name: names.get(person) ?? null });
	return {
		...question,
		words: sources.map(({ start, end, page = null }) => ({ document: kept.letterId, start, end, page })),
		sent: by(sentAt, sentBy),
		answer:
			answer === null || answeredAt === null || answeredBy === null
				? null
				: { text: answer, ...by(answeredAt, answeredBy) },
	};
}

/** What questions to the ministry let the server offer. */
export const questionsModule: Module = { actions: [sending, answering, withdrawing], views: [listing] };
