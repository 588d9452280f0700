/** The letters' addresses and calls, as screens use them. A test holds the addresses to the contracts. */

import type { InputOf } from "#base/contract.ts";
import type { Language } from "#base/texts.ts";
import { act, addressOf, type Sending, see, sendFile } from "#web/call.ts";
import type { letterList, letterReadAgain, letterShow, letterText, letterUpload } from "./letter.contract.ts";
import type { reviewReadiness, reviewShow, reviewTakeStep } from "./review/review.contract.ts";
import type { Step } from "./review/step.ts";

export const LETTER_ADDRESSES = {
	upload: "/api/letters/upload",
	readAgain: "/api/letters/read-again",
	list: "/api/letters",
	show: "/api/letters/:id",
	text: "/api/letters/:id/text",
	reading: "/api/letters/:id/reading.json",
	spreadsheet: "/api/letters/:id/reading.xlsx",
	file: "/api/letters/:id/file",
	review: "/api/letters/:id/review",
	readiness: "/api/letters/:id/readiness",
	takeStep: "/api/reviews/take-step",
} as const;

/** A page of the list of letters; `after` is `next` of the page before. */
export const seeLetters = (after: string | undefined, signal: AbortSignal) =>
	see<typeof letterList>(LETTER_ADDRESSES.list, after === undefined ? {} : { after }, signal);

/** One letter with reading and blocks. */
export const seeLetter = (id: string, signal: AbortSignal) =>
	see<typeof letterShow>(LETTER_ADDRESSES.show, { id }, signal);

/** A letter's own words. */
export const seeLetterText = (id: string, signal: AbortSignal) =>
	see<typeof letterText>(LETTER_ADDRESSES.text, { id }, signal);

/** Reads a file in; `key` makes a second try of the same file harmless. */
export const readIn = (
	file: File,
	key: string,
	onSent: (share: number) => void,
): Sending<typeof letterUpload> => sendFile<typeof letterUpload>(LETTER_ADDRESSES.upload, file, key, onSent);

/** Reads a letter again with the reader that runs now: once per version, however often somebody asks. */
export const readLetterAgain = (id: string, version: number) =>
	act<typeof letterReadAgain>(
		LETTER_ADDRESSES.readAgain,
		{ id },
		{ key: `read-again-${id}-${version}`, version },
	);

/** The steps of a letter's review after a number. */
export const seeReview = (input: { id: string; readerVersion: string; after: number }) =>
	see<typeof reviewShow>(LETTER_ADDRESSES.review, input);

/** How far a letter's review has come. */
export const seeReadiness = (input: { id: string; readerVersion: string }, signal: AbortSignal) =>
	see<typeof reviewReadiness>(LETTER_ADDRESSES.readiness, input, signal);

/** Takes a step in a review; its id makes a second try harmless. */
export const sendStep = (
	{ letter, readerVersion }: { readonly letter: string; readonly readerVersion: string },
	step: string,
	what: Step,
) =>
	act<typeof reviewTakeStep>(
		LETTER_ADDRESSES.takeStep,
		{ id: letter, readerVersion, step, what } as InputOf<typeof reviewTakeStep>,
		{ key: step, version: null },
	);

/** Where a letter's reading or file is downloaded from. */
export const letterDownload = (what: "reading" | "file", id: string): string =>
	addressOf(LETTER_ADDRESSES[what], { id });

/** Where a letter's spreadsheet is downloaded from, its findings in the language. */
export const letterSheets = (id: string, language: Language): string =>
	addressOf(LETTER_ADDRESSES.spreadsheet, { id, language });
