/** Words that several questions of findings are put together from, in every language. */
import type { Language } from "#base/texts.ts";

const AND: Readonly<Record<Language, string>> = { nb: "og", nn: "og", en: "and" };

/** "a, b og c". */
export function listed(language: Language, items: readonly string[]): string {
	const last = items.at(-1) ?? "";
	return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${AND[language]} ${last}`;
}

/** "910.21" as a letter writes it. */
export function placed(language: Language, place: string): string {
	const [chapter, item] = place.split(".");
	return language === "en" ? `chapter ${chapter}, item ${item}` : `kap. ${chapter}, post ${item}`;
}

/** Several chapters and items. */
export const places = (language: Language, all: readonly string[]): string =>
	listed(
		language,
		all.map((place) => placed(language, place)),
	);

/** The words of a damaged text as they stand, each with what it probably was ("" where nobody knows). */
export function damaged(language: Language, written: readonly string[], proposed: readonly string[]): string {
	const probably = { nb: "trolig", nn: "truleg", en: "probably" }[language];
	return written
		.map((word, at) => (proposed[at] ? `«${word}» (${probably} «${proposed[at]}»)` : `«${word}»`))
		.join(", ");
}

/** Where a report comes: "annex", "own" or "part" of another. */
const FORMS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
	annex: { nb: "som vedlegg", nn: "som vedlegg", en: "as an annex" },
	own: { nb: "som eget dokument", nn: "som eige dokument", en: "as a document of its own" },
	part: {
		nb: "som del av en annen rapport",
		nn: "som del av ein annan rapport",
		en: "as part of another report",
	},
};
/** Such a form in words. */
export const form = (language: Language, name: string): string => FORMS[name]?.[language] ?? name;
