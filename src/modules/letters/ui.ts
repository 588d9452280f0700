/** What other screens, and the web's addresses, may use of the letters' screens. */
import { lazyRouteComponent } from "@tanstack/react-router";

export { MentionsNotice } from "./comments/mentions-notice.tsx";
export type { LetterRow } from "./letter.contract.ts";
export { letterQuery, lettersQuery, readinessQuery } from "./letter.query.ts";
export { LETTER_READERS, REVIEW_READERS } from "./letter.ts";
export { LettersScreen } from "./letters.screen.tsx";
export { type QuestionsAddress, questionsAddressIn } from "./questions/question.address.ts";
export { QuestionsLink, QuestionsNotice } from "./questions/waiting.tsx";
export { type ReadingAddress, readingAddressIn } from "./reading/address.ts";
export {
	assignmentKindTexts,
	authorisationTexts,
	keywordTexts,
	modalityTexts,
	recurrenceTexts,
} from "./reading/rows.texts.ts";
export { AcceptanceProvider } from "./reviewing/acceptance.tsx";
export { deadlinesToMove } from "./sending/moving.ts";
export { sendTexts } from "./sending/send.texts.ts";
export { SENDERS } from "./sending/send.ts";
export { SendFile } from "./sending/send-file.tsx";
export { SupplementForm } from "./sending/supplement-form.tsx";
export { useWordsAhead } from "./words/ahead.ts";
export { Passages, WordsPanel } from "./words/words-panel.tsx";

/** The letter beside what was read out of it; fetched when somebody opens a letter. */
export const ReadingScreen = lazyRouteComponent(() => import("./reading/reading.screen.tsx"));

/** The questions to the ministry; fetched when somebody opens them. */
export const QuestionsScreen = lazyRouteComponent(() => import("./questions/questions.screen.tsx"));
