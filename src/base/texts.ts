/**
 * Texts of the screens, in the languages side by side.
 *
 * A texts file is one object; a language that lacks a phrase is a type error. Pure, so that a
 * server may answer in the same words.
 */

export const LANGUAGES = ["nb", "nn", "en"] as const;
/** Bokmål, nynorsk or English. */
export type Language = (typeof LANGUAGES)[number];

/** A phrase as it stands, or one that takes values: a number, a name. */
export type Phrase = string | ((...values: never[]) => string);

/** One file's texts: per key, the phrase in every language. */
export type Texts = Readonly<Record<string, Readonly<Record<Language, Phrase>>>>;

/** The same texts in one language. */
export type TextsIn<T extends Texts> = { readonly [Key in keyof T]: T[Key]["nb"] };

const chosen = new WeakMap<Texts, Map<Language, unknown>>();

/** The texts in a language. The same object every time, so that what is memoised stays so. */
export function textsIn<T extends Texts>(texts: T, language: Language): TextsIn<T> {
	const known = chosen.get(texts) ?? new Map<Language, unknown>();
	chosen.set(texts, known);
	if (!known.has(language)) {
		known.set(
			language,
			Object.fromEntries(Object.entries(texts).map(([key, phrase]) => [key, phrase[language]])),
		);
	}
	return known.get(language) as TextsIn<T>;
}
