/** The letters module's door for the server. */
export { lettersModule } from "./letter.actions.ts";
export * from "./letter.contract.ts";
export { spreadsheetOf } from "./letter.export.ts";
export {
	type HeldReading,
	holdReading,
	lettersByIds,
	passagesInUse,
	readingOf,
} from "./letter.year.store.ts";
export * from "./questions/question.contract.ts";
export type { LetterReader, ReadLetter } from "./receiving.actions.ts";
export { stepsToAgree } from "./review/agreeing.ts";
export { REVIEW_CHANNEL, type ReviewedLetter, reviewedLetter, seesReview } from "./review/review.actions.ts";
export * from "./review/review.contract.ts";
export { fileOf as supplementFile } from "./sending/file.ts";
export * from "./sending/send.contract.ts";
export { type CameIn, lettersThatCame } from "./sending/send.store.ts";
export { letterOf as supplementLetter } from "./sending/supplement.ts";
