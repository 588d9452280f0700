import type { LetterRow } from "./letter.contract.ts";

/** Whose year a letter governs: "Kystetaten 2025"; null where the letter states neither. */
export function letterYear(
	letter: Pick<LetterRow, "recipientShortName" | "recipient" | "year">,
): string | null {
	const parts = [letter.recipientShortName ?? letter.recipient, letter.year].filter(Boolean);
	return parts.length > 0 ? parts.join(" ") : null;
}
