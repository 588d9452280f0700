import type { Block } from "./document.ts";
import type { Goals } from "./goals.ts";
import { INDICATOR_LABEL } from "./lexicon/goals.ts";
import { alternatives } from "./lexicon/words.ts";
import type { Indicator } from "./reading.ts";

/** An indicator with the blocks that it took from the letter. */
export interface FoundIndicator {
	readonly indicator: Indicator;
	readonly block: Block;
}

/** «SP 3: …», «Styringsparameter 2.1 …», «Indikator B: …»: the label with its number. */
export const NAMED = new RegExp(
	`^${alternatives(INDICATOR_LABEL)}(?:\\s?(?:nr\\.?\\s?)?([0-9]{1,2}(?:\\.[0-9]{1,2})?[a-zß-ÿ]?)(?:\\s*[:.–-]\\s*|\\s+)|\\s([A-Ha-h])\\s?[:.)–-]\\s*)`,
	"iu",
);

/** «S1 …», «K-2: …»: a code of its own, where indicators are what the list holds. */
export const CODED = /^([A-Z]{1,3}-?[0-9]{1,2}(?:\.[0-9]{1,2})?)[.:)]?\s+(?:[–-]\s)?(?=[A-ZÀ-Þ])/u;

/** «mål 2» in words beside indicators. */
export const GOAL_NAMED =
	/(?<![A-Za-zÀ-ɏ])(?:hoved|hovud|del|virksomhets|verksemds)?mål(?:et)?\s(?:nr\.?\s?)?([0-9]{1,2}(?:\.[0-9]{1,2})?)(?![A-Za-zÀ-ɏ0-9])/iu;

/** The words in one line without the marks before them. */
export const clean = (text: string): string =>
	text
		.replace(/\s+/gu, " ")
		.replace(/^[\s:–-]+/u, "")
		.trim();

/** "2.1." → "2.1", "a)" → "a"; "" for a bullet. */
export const numberIn = (marker: string | null): string =>
	/^[0-9A-Za-z]+(?:\.[0-9]+)*/u.exec(marker ?? "")?.[0] ?? "";

/** "2.1" is the first indicator of goal 2, where nothing else says whose it is. */
export function goalByNumber(goals: Goals, id: string): string | null {
	const goal = /^([0-9]{1,2})\.[0-9]/u.exec(id)?.[1];
	return goal !== undefined && goals.list.some((one) => one.id === goal) ? goal : null;
}
