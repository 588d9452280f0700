/** The written forms that letters are in. */
export const LETTER_LANGUAGES = ["nb", "nn"] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];
