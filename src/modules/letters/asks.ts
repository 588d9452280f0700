import type { Language, Phrase } from "#base/texts.ts";
import { askTexts } from "./asks.texts.ts";
import type { Ask } from "./read/reading.ts";

/** A finding's question in a language; null for a question that this version does not know. */
export function inWords(ask: Ask, language: Language): string | null {
	const phrase: Phrase | undefined = (askTexts as Record<string, Record<Language, Phrase>>)[ask.key]?.[
		language
	];
	if (phrase === undefined) return null;
	return typeof phrase === "string" ? phrase : phrase(ask.values as never);
}
