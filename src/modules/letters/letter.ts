/** A letter that was read in: its states, and what may be done with it in each. */

import { denied, granted, type Result } from "#base/result.ts";
import type { Role } from "#people";

/** In use, or set aside: read in by mistake, and kept all the same, since nothing is deleted (R2.13). */
export const LETTER_STATES = ["in-use", "set-aside"] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** Who may see the agency's letters. */
export const LETTER_READERS: readonly Role[] = ["controller"];
/** Who may read letters in, set them aside and fetch them back. */
export const LETTER_KEEPERS: readonly Role[] = ["controller"];

/** The largest file that is taken, in bytes: 50 MB, many times the longest letter with its annexes. */
export const LETTER_MAX_BYTES = 50_000_000;

/** What is known of a letter before something is done with it. */
export interface Letter {
	readonly id: string;
	readonly state: LetterState;
	readonly version: number;
}

/**
 * Whether a letter that was set aside may come back (R2.13).
 *
 * @param twin the letter in use that was read from the same file, or null where there is none
 */
export function fetchBack(letter: Letter, twin: Letter | null): Result<LetterState> {
	if (letter.state === "set-aside" && twin !== null) {
		return denied(
			"SameFileIsInUse",
			"R2.13",
			"Den samme filen er lest inn på nytt og er i bruk. Legg den til side før du henter denne fram igjen.",
		);
	}
	return granted("in-use");
}
