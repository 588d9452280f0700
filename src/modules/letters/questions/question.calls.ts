/** Questions' addresses and calls, as screens use them. A test holds the addresses to the contracts. */
import { queryOptions } from "@tanstack/react-query";
import { act, see } from "#web/call.ts";
import type { questionAnswer, questionList, questionSend, questionWithdraw } from "./question.contract.ts";
import type { Asked } from "./question.ts";

export const QUESTION_ADDRESSES = {
	send: "/api/questions/send",
	answer: "/api/questions/answer",
	withdraw: "/api/questions/withdraw",
	list: "/api/questions",
} as const;

/** The questions about one letter, or about all of them where it is null. */
export const questionsQuery = (letterId: string | null) =>
	queryOptions({
		queryKey: ["questions", letterId],
		queryFn: ({ signal }) =>
			see<typeof questionList>(QUESTION_ADDRESSES.list, letterId === null ? {} : { letterId }, signal),
	});

/** A message before it is sent: about which letter, as which reader read it. */
export interface Message {
	readonly id: string;
	readonly readerVersion: string;
	readonly opening: string;
	readonly questions: readonly Asked[];
}

/** Sends a message; `key` makes a second try of the same message harmless. */
export const sendMessage = (message: Message, key: string) =>
	act<typeof questionSend>(
		QUESTION_ADDRESSES.send,
		{ ...message, questions: message.questions.map((question) => ({ ...question })) },
		{ key, version: null },
	);

interface Seen {
	readonly id: string;
	readonly version: number;
}

/** Answers a question as it was seen, or corrects its answer. */
export const sendAnswer = ({ id, version }: Seen, text: string, key: string) =>
	act<typeof questionAnswer>(QUESTION_ADDRESSES.answer, { id, text }, { key, version });

/** Withdraws a question as it was seen: a second try is the same as the first. */
export const withdrawQuestion = ({ id, version }: Seen) =>
	act<typeof questionWithdraw>(
		QUESTION_ADDRESSES.withdraw,
		{ id },
		{ key: `question-withdraw-${id}-${version}`, version },
	);
