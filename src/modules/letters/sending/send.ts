/** Letters that the ministry sends. */
import { denied, granted, type Result } from "#base/result.ts";
import type { Role } from "#people";
import type { Reading } from "../read/reading.ts";
import { denialTexts } from "../refusal.texts.ts";
import { isReadAs, type Supplement } from "./supplement.ts";

/** Who sends letters for the ministry. */
export const SENDERS: readonly Role[] = ["steward"];

/**
 * Whether a supplementary letter may be sent: to a letter of the same year, and read as the form says (R2.4).
 *
 * @param year the year of the letter that it supplements
 */
export function sendSupplement(form: Supplement, year: number | null, reading: Reading): Result<"send"> {
	const no = (name: keyof typeof denialTexts) => denied(name, "R2.4", denialTexts[name].nb);
	if (year !== form.year) return no("SupplementIsOfAnotherYear");
	return isReadAs(form, reading) ? granted("send") : no("LetterIsReadOtherwise");
}
