import * as lexicon from "../lexicon/money.ts";
import { anyOf } from "../lexicon/words.ts";
import type { Keyword } from "../reading.ts";

const patterns = lexicon.KEYWORDS.map(([keyword, words]) => [keyword, anyOf(words)] as const);
const KEYWORD =
	/,?\s\(?(?:kan\s(?:overfør|bli\soverfør|nytt|nyt|benytt|bruk)|overslags(?:bevilgning|løyving))/i;

/** The keywords in an item's name; "none" where it has none (R4.3). */
export function keywordsIn(name: string): readonly Keyword[] {
	const found = patterns.filter(([, pattern]) => pattern.test(name)).map(([keyword]) => keyword);
	return found.length === 0 ? ["none"] : found;
}

/** An item's name without its keywords. */
export function withoutKeywords(name: string): string {
	const at = KEYWORD.exec(name)?.index;
	return (at === undefined ? name : name.slice(0, at)).trim();
}
