import { type Language, textsIn } from "#base/texts.ts";
import type { LetterRow } from "./letter.contract.ts";
import { letterTexts } from "./letters.texts.ts";

/** What a letter is called: "Tildelingsbrev for Kystetaten 2025"; what it does not state is left out. */
export function letterTitle(
	letter: Pick<LetterRow, "kind" | "recipient" | "year">,
	language: Language,
): string {
	const t = textsIn(letterTexts, language);
	return t.titled(t[letter.kind], letter.recipient, letter.year);
}

/** Whose year it is: "Kystetaten 2025"; null where the letter states neither. */
export function letterYear(
	letter: Pick<LetterRow, "recipientShortName" | "recipient" | "year">,
): string | null {
	const parts = [letter.recipientShortName ?? letter.recipient, letter.year].filter(Boolean);
	return parts.length > 0 ? parts.join(" ") : null;
}
