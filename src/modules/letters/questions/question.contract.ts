/** What may be asked about questions to the ministry. */
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { Place } from "#base/place.ts";
import { LETTER_KEEPERS } from "../letter.ts";
import { ANSWERERS, QUESTION_READERS, QUESTION_STATES } from "./question.ts";

/** More than anybody asks at once. */
const MOST_QUESTIONS = 200;
const MOST_WORDS = 4_000;

const words = z.string().trim().max(MOST_WORDS, `Skriv høyst ${MOST_WORDS} tegn.`);
const said = words.min(1, "Skriv noen ord.");
const When = z.iso.datetime({ offset: true });
const By = z.object({
	at: When,
	name: z.string().nullable().meta({ description: "Null where the person is erased." }),
});

/** A question with its answer. */
export const QuestionRow = z
	.object({
		id: z.uuid(),
		version: z.int().min(1),
		state: z.enum(QUESTION_STATES),
		letterId: z.uuid(),
		letterTitle: z.string(),
		letterLanguage: z.string(),
		inquiryId: z.uuid().meta({ description: "The message that it was sent in." }),
		opening: z.string().meta({ description: "What that message begins with." }),
		key: z
			.string()
			.meta({ description: "What of the letter's review it is about: a row, or words by themselves." }),
		text: z.string(),
		words: z.array(Place).meta({ description: "The words of the letter that it is about." }),
		sent: By,
		answer: By.extend({ text: z.string() }).nullable(),
	})
	.meta({ id: "QuestionRow", description: "What the agency asks its ministry about a letter." });
export type QuestionRow = z.output<typeof QuestionRow>;

/** Sends the ministry a message of questions about a letter. What is sent is not taken back. */
export const questionSend = action({
	name: "question.send",
	path: "/api/questions/send",
	input: z.object({
		id: z.uuid().meta({ description: "The letter's id." }),
		readerVersion: z.string().min(1).max(200).meta({ description: "The reader whose reading is reviewed." }),
		opening: words.meta({ description: "What the message begins with." }),
		questions: z
			.array(z.object({ key: z.string().min(1).max(200), text: said }))
			.min(1, "Velg minst ett spørsmål.")
			.max(MOST_QUESTIONS),
	}),
	output: z.object({ id: z.uuid().meta({ description: "The message's id." }), sent: z.int().min(1) }),
	who: LETTER_KEEPERS,
	states: ["in-use"],
	rule: "R7.2",
	summary: {
		nb: "Send departementet spørsmål om et brev",
		nn: "Send departementet spørsmål om eit brev",
		en: "Send the ministry questions about a letter",
	},
});

const which = z.object({ id: z.uuid().meta({ description: "The question's id." }) });
const changed = z.object({ id: z.uuid(), version: z.int().min(1), state: z.enum(QUESTION_STATES) });

/** Answers a question, or corrects the answer; the one before stays in its history. */
export const questionAnswer = action({
	name: "question.answer",
	path: "/api/questions/answer",
	input: which.extend({ text: said }),
	output: changed,
	who: ANSWERERS,
	states: ["open", "answered"],
	rule: "R7.2",
	summary: {
		nb: "Svar på et spørsmål fra virksomheten",
		nn: "Svar på eit spørsmål frå verksemda",
		en: "Answer a question from the agency",
	},
});

/** Withdraws a question that needs no answer any more; it stays there, and says so. */
export const questionWithdraw = action({
	name: "question.withdraw",
	path: "/api/questions/withdraw",
	input: which,
	output: changed,
	who: LETTER_KEEPERS,
	states: ["open"],
	rule: "R7.2",
	summary: {
		nb: "Trekk tilbake et spørsmål til departementet",
		nn: "Trekk tilbake eit spørsmål til departementet",
		en: "Withdraw a question to the ministry",
	},
});

/** The questions about the agency's letters in use, the last sent first. */
export const questionList = view({
	name: "question.list",
	path: "/api/questions",
	input: z.object({
		letterId: z.uuid().optional().meta({ description: "Those about one letter alone." }),
	}),
	output: z.object({ questions: z.array(QuestionRow) }),
	isWatch: true,
	who: QUESTION_READERS,
	rule: "R7.2",
	summary: {
		nb: "Spørsmål til departementet om brevene, med svar",
		nn: "Spørsmål til departementet om breva, med svar",
		en: "Questions to the ministry about the letters, with answers",
	},
});
