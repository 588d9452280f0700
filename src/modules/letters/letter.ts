/** A letter that was read in: its states, and what may be done with it in each. */

import { denied, granted, type Result } from "#base/result.ts";
import type { Language } from "#base/texts.ts";
import { YEAR_MEMBERS } from "#base/year-members.ts";
import type { Role } from "#people";
import type { DocumentKind, LetterHead } from "./read/reading.ts";
import { denialTexts } from "./refusal.texts.ts";

/** In use, or set aside: read in by mistake, and kept all the same, since nothing is deleted (R2.13). */
export const LETTER_STATES = ["in-use", "set-aside"] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** Who may see the agency's letters. */
export const LETTER_READERS: readonly Role[] = YEAR_MEMBERS;
/** What the agency set aside is its own: the ministry's steward sees the letters in use. */
export const LETTER_STATES_SEEN: Readonly<Partial<Record<Role, readonly LetterState[]>>> = {
	steward: ["in-use"],
};
/** Who may read letters in, set them aside and fetch them back. */
export const LETTER_KEEPERS: readonly Role[] = ["controller"];
/** Who sees a review. What the agency has not made up its mind about is its own: the ministry does not. */
export const REVIEW_READERS: readonly Role[] = LETTER_READERS.filter((role) => role !== "steward");
/** Who follows what became of a letter: auditors, and those who keep the letters. */
export const TRAIL_READERS: readonly Role[] = ["auditor", ...LETTER_KEEPERS];

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
		return denied("SameFileIsInUse", "R2.13", denialTexts.SameFileIsInUse.nb);
	}
	return granted("in-use");
}

/**
 * Whether a letter may be set aside: not while the year stands on it (R2.13).
 *
 * @param standsInYear whether somebody has accepted it, and not taken that back
 */
export function setAside(standsInYear: boolean): Result<LetterState> {
	if (standsInYear) return denied("LetterStandsInTheYear", "R2.13", denialTexts.LetterStandsInTheYear.nb);
	return granted("set-aside");
}

/**
 * Whether a letter may be read again: not by the reader that has read it, since that would only say the same,
 * and not where somebody has begun to review it, since what they have done stands on the rows that they saw.
 *
 * @param readers the versions of the readers that have read it
 * @param running the version of the reader that runs now
 * @param reviewed whether its review has begun
 */
export function readAgain(readers: readonly string[], running: string, reviewed: boolean): Result<"read"> {
	if (readers.includes(running)) {
		return denied("ReadingIsCurrent", "R2.13", denialTexts.ReadingIsCurrent.nb);
	}
	if (reviewed) return denied("ReviewHasBegun", "R2.13", denialTexts.ReviewHasBegun.nb);
	return granted("read");
}

const KINDS: Readonly<Record<Exclude<DocumentKind, "other">, Readonly<Record<Language, string>>>> = {
	"letter-of-allocation": { nb: "Tildelingsbrev", nn: "Tildelingsbrev", en: "Letter of allocation" },
	"supplementary-letter": {
		nb: "Supplerende tildelingsbrev",
		nn: "Supplerande tildelingsbrev",
		en: "Supplementary letter",
	},
	instruction: { nb: "Instruks", nn: "Instruks", en: "Instruction" },
	"annual-report": { nb: "Årsrapport", nn: "Årsrapport", en: "Annual report" },
	"half-year-report": { nb: "Halvårsrapport", nn: "Halvårsrapport", en: "Half-year report" },
};

/** What to call a letter, in its own language: kind, year and recipient; the file's name where it says none. */
export function titleOf(head: LetterHead, fileName: string): string {
	if (head.kind === "other") return fileName;
	const kind = KINDS[head.kind][head.language];
	const words = [kind, head.year, head.recipientShortName ?? head.recipient].filter((word) => word !== null);
	return words.length === 1 ? `${kind} (${fileName})` : words.join(" ");
}
