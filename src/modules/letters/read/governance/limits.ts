import { NUMBERS } from "../lexicon/authorisations.ts";
import { placesIn } from "../money/place.ts";

const PERCENT = /(?<![\d,])(\d{1,2}(?:,\d{1,2})?)\s?(?:%|pst\.?|prosent)(?![A-Za-zÀ-ſ])/i;
const IN_WORDS = new RegExp(
	`(?<![A-Za-zÀ-ſ])(${Object.keys(NUMBERS).join("|")})\\s(?:pst\\.?|prosent)(?![A-Za-zÀ-ſ])`,
	"i",
);

/** "inntil 5 pst.", "inntil fem prosent" */
export function percentIn(text: string): number | null {
	const match = PERCENT.exec(text);
	if (match?.[1] !== undefined) return Number(match[1].replace(",", "."));
	return NUMBERS[IN_WORDS.exec(text)?.[1]?.toLowerCase() ?? ""] ?? null;
}

/** The items that a text names: "01", "670.01", with the chapter where it is named. */
export function itemsIn(text: string): readonly string[] {
	let chapter: string | null = null;
	const found = placesIn(text).flatMap((mention) => {
		chapter = mention.chapter ?? chapter;
		return mention.items.map((item) => (chapter === null ? item : `${chapter}.${item}`));
	});
	return [...new Set(found)];
}
