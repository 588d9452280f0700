/** What one person has accepted and another confirms (R4.20). */
import { denied, granted, type Result } from "#base/result.ts";
import { denialTexts } from "../denial.texts.ts";

/** Where a proposal can stand. */
export const PROPOSAL_STATES = ["waiting", "confirmed", "withdrawn"] as const;

/** What a proposal rests on, as SHA-256 digests in hexadecimal. */
export interface Ground {
	readonly review: string;
	readonly year: string;
}

/** A letter that waits for a second person is not accepted once more. */
export function ifNothingWaits(isWaiting: boolean): Result<"free"> {
	if (!isWaiting) return granted("free");
	return denied("LetterWaitsForSecondPerson", "R4.20", denialTexts.LetterWaitsForSecondPerson.nb);
}

/**
 * Whether somebody may confirm what was proposed: never who proposed it, and only what that person saw.
 *
 * @param now what the proposal would rest on if it were made now
 */
export function mayConfirm(
	proposal: { readonly by: string; readonly ground: Ground },
	person: string,
	now: Ground,
): Result<"confirmed"> {
	if (proposal.by === person) {
		return denied("AnotherPersonConfirms", "R4.20", denialTexts.AnotherPersonConfirms.nb);
	}
	if (proposal.ground.review !== now.review) {
		return denied("ReviewHasChangedMeanwhile", "R2.13", denialTexts.ReviewHasChangedMeanwhile.nb);
	}
	if (proposal.ground.year !== now.year) {
		return denied("YearHasChangedSinceProposal", "R2.4", denialTexts.YearHasChangedSinceProposal.nb);
	}
	return granted("confirmed");
}
