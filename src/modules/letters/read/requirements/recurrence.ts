import { phraseFinder } from "../lexicon/phrases.ts";
import { CONDITIONS, RECURRENCES } from "../lexicon/recurrence.ts";
import { anyOf } from "../lexicon/words.ts";
import type { Action, Requirement } from "../reading.ts";

type Recurrence = Exclude<Requirement["recurrence"], null>;

const said = phraseFinder(RECURRENCES.map(([, words], rank) => [rank, words] as const));
const CONDITION = anyOf(CONDITIONS);
const CONDITION_FIRST =
	/^(?:dersom|hvis|viss|ved|når|straks|før|i tilfelle)\s(?!det gjeld|siden|utgangen|sida|årets|innkjøp av)/i;
/** «Blir det klart at …, skal»: a condition without a conjunction, its verb first. */
const VERB_FIRST =
	/^(?:blir|vert|er|skjer|haster|oppstår|oppdages|oppdagar|finner|finn|har|får|skulle|viser|trenger|treng|ser|kommer|kjem|går|mottar|mottek|endres|øker|aukar)\s[^,]{2,160},\s/i;
const BEFOREHAND = ["før", "forkant", "forhånd", "forveien", " etter"];
const AHEAD =
	/(?:uker?|veker?|dag(?:er|ar)?|måned(?:er)?|månad(?:er)?)(?=)\s(?:før|i\sforkant|på\sforhånd|i\sforveien|i\sførevegen|etter)(?=[\s.])/i;
/** A duty to tell or to ask waits for what it is about: «orientere departementet før tilskuddsbrev sendes». */
const WHEN = /\s(?:før|når|samtidig\smed\sat|samstundes\smed\sat|så\ssnart)\s/i;
const TELLING =
	/(?<![A-Za-zÀ-ſ])(?:(?:orientere|varsle|melde|informere|underrette|forelegge)s?|drøftes?|drøfte?[at]|avtales|kunngjøres?|(?:orienter|varsl|meld|informer|drøft|avtal|kunngjer)ast|kunngjere|si\sfra|seie\sfrå)(?![A-Za-zÀ-ſ])/i;
/** «hvis ikke annet er sagt» makes no event. */
const UNLESS_SAID =
	/(?:,\s)?(?:dersom|hvis|viss|når)\s(?:ikke|ikkje)\s(?:annet|anna)\s[A-Za-zÀ-ſ\s]{2,40}(?=[.,]|$)/i;
const UNLESS_FIRST = /^(?:dersom|hvis|viss)\s/i;
/** What is to be up to date and has no day of its own, is to be so at any time. */
const UP_TO_DATE = /(?:\s|^)oppdater(?:t|te)(?=[\s.])/i;
const DATED = /\d|\s(?:innen|innan|senest|seinast|før)\s/i;

/** How often the duty falls due; a condition makes it an event where all of it waits for that (R3.15). */
export function recurrenceOf(written: string, action: Action): Requirement["recurrence"] {
	const sentence = written.replace(UNLESS_SAID, "");
	if (UNLESS_FIRST.test(sentence)) return "event";
	let rank = RECURRENCES.length;
	said(sentence, (found) => {
		if (found < rank) rank = found;
		return rank > 0;
	});
	const often: Recurrence | undefined = RECURRENCES[rank]?.[0];
	if (often !== undefined) return often;
	const tells = action === "notify" || action === "seek-approval";
	const waits =
		CONDITION_FIRST.test(sentence) ||
		VERB_FIRST.test(sentence) ||
		(BEFOREHAND.some((word) => sentence.includes(word)) && AHEAD.test(sentence)) ||
		(tells && CONDITION.test(sentence)) ||
		(WHEN.test(sentence) && TELLING.test(sentence));
	if (waits) return "event";
	return sentence.includes("ppdater") && UP_TO_DATE.test(sentence) && !DATED.test(sentence)
		? "continuous"
		: null;
}
