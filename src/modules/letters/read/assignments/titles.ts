import { BODY_ENDINGS } from "../lexicon/actors.ts";
import * as lexicon from "../lexicon/assignments.ts";
import { MONTHS, WHOLE_MONTHS } from "../lexicon/dates.ts";
import { GOAL_WORDS } from "../lexicon/sections.ts";
import { alternatives, finderOf, MEET } from "../lexicon/words.ts";
import { sentencesIn } from "../sentences.ts";

export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** «O1 …», «KD-3 …», «4.2 …»: a code of its own, where assignments are what the section holds. */
const CODED =
	/^(?:[Nn]r\.?\s)?([A-ZÀ-Þ]{1,6}[\s.-]?\d{1,4}(?:[-/.]\d{1,4})?|20\d{2}\/\d{1,3}|\d{1,3}[/-]\d{1,4}|\d{1,2}[a-z](?=[).:])|\d{1,3}(?:\.\d{1,3}){0,3})[.):]?\s+(?:[–-]\s)?(?=[A-ZÀ-Þ«])/u;
/** «a) …», «(b) …», «c. …»: a letter as a code. */
const LETTERED =
	/^(?:\(([A-Za-z])\)|([A-Za-z])\)|([a-z]|[A-H](?=\.\s[A-ZÀ-Þ][a-zß-ÿ]{2})|[A-H](?=:))[.:])\s+(?=[A-ZÀ-Þa-zß-ÿ«])/u;

/** «II. …», «III) …»: a roman number as a code. */
const ROMAN = /^((?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2}))[.)]\s+(?=[A-ZÀ-Þ«])/u;

/** The code that words begin with, and the words after it; no code is null. */
export function splitCode(words: string): { readonly code: string | null; readonly rest: string } {
	const match = CODED.exec(words) ?? LETTERED.exec(words) ?? ROMAN.exec(words);
	if (match === null) return { code: null, rest: words };
	return { code: match[1] ?? match[2] ?? match[3] ?? null, rest: words.slice(match[0].length) };
}

/** An item's number or letter as an id; null for a bullet. */
export function numberIn(marker: string | null): string | null {
	return /^\(?(\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{2,5})[.)]?$/i.exec(marker ?? "")?.[1] ?? null;
}

const MONTH = `(?:${Object.keys(MONTHS).join("|")})`;
const STATUS = alternatives(lexicon.TITLE_STATUS);
const STATUS_TAIL = new RegExp(
	`(?:\\s?[–—-]\\s{0,3}${MEET}${STATUS}(?:\\s[^–—()]{0,40})?|\\s?\\((?:${STATUS})[^)]{0,40}\\))$`,
	"i",
);
const GOAL = `(?:(?:jf\\.?|under|til|hører\\stil|høyrer\\stil)\\s)?${MEET}${alternatives(GOAL_WORDS)}${MEET}(?:et|ene|a)?\\s(?:nr\\.?\\s?)?\\d`;
const ONLY_STATUS = new RegExp(
	`^(?:${STATUS}|${alternatives(lexicon.ENDED, lexicon.MOVED, lexicon.REWORDED)})(?:\\s(?:til|per|fra|frå|og)\\s[^–—]{2,40})?$`,
	"i",
);

/** «ny frist», «utgår», «endret ordlyd»: what stands after a number where the title would, and is none. */
export const isStatus = (text: string): boolean => ONLY_STATUS.test(oneLine(text));

/** «Ny nettside for foreldre utgår»: the verb after the name. */
const STANDING_TAIL = new RegExp(`\\s${alternatives(lexicon.STANDING_TAIL)}$`, "i");
/** What is left of a name when the verb after it is gone is no shorter than this. */
const SHORTEST = 7;
function withoutStanding(title: string): string {
	const name = title.replace(STANDING_TAIL, "");
	return name.length < SHORTEST ? title : name;
}

/** «(mål 2)», «(frist: 1. mai)», «– delmål 1.1»: what a title says of its goal and its date. */
const ASIDE_TAIL = new RegExp(
	`(?:\\s?\\((?:[A-ZÀ-Þ][A-Za-zÀ-ſ]{1,12},\\s)?(?:${GOAL}|(?:ny\\s|svar|leverings)?frist|inn[ea]n|senest|seinast|leveres|uke\\s\\d|veke\\s\\d|medio|primo|ultimo)${MEET}[^()]{0,80}\\)|\\s?\\((?:\\d{1,2}\\.\\s)?(?:${WHOLE_MONTHS}|vår(?:en)?|høst(?:en)?|haust(?:en)?)(?:\\s20\\d{2})?\\)|\\s[–-]\\s(?:${GOAL}[\\d.]{0,4}|(?:ny\\s|svar|leverings)?frist\\s[^()–]{3,60})|,\\s(?:(?:jf\\.?|sjå|se)\\s${GOAL}[\\d.]{0,4}|(?:med\\s)?frist))$`,
	"i",
);

/** A title without the marks around it and without what is said of its standing: «– ny frist», «(nytt oppdrag)», «(mål 2)». */
export function titled(text: string): string {
	let title = oneLine(text).replace(/(?<=[A-Za-zÀ-ſ)])[.:]+$/u, "");
	for (let before = ""; before !== title; ) {
		before = title;
		title = withoutStanding(title.replace(ASIDE_TAIL, "").replace(STATUS_TAIL, ""));
	}
	return title.replace(/(?<![\s:.–-])[\s:.–-]+$/u, "").replace(/^[\s:–-]+/u, "");
}

/** Words with which something is ordered or asked for. */
export const GIVES = finderOf(lexicon.GIVES);

/** "Plan for raudåte. Direktoratet skal …" → the words before the first stop, where they are a title. */
export function leadingTitle(text: string): string {
	const line = oneLine(text);
	const first = /^([^.:?]{4,140}(?:\?|(?<=[A-Za-zÀ-ſ]{3}|\))[.:]))\s+[A-ZÀ-Þ]/u.exec(line)?.[1];
	return titled(first !== undefined && !GIVES.test(first) ? first : line);
}

/** «innen 1. mai 2026», «i løpet av uke 14»: what a title is better without. */
const DATED_PHRASE = new RegExp(
	`,?\\s\\(?(?:inn[ea]n|senest|seinast|med\\sfrist|i\\sløpet\\sav)\\s(?:den\\s)?(?:ut(?:gangen|løpet)\\sav\\s|medio\\s|primo\\s|ultimo\\s)?${MEET}(?:\\d{1,2}\\.\\s?${MEET}(?:\\d{1,2}(?:\\.\\s?(?:20)?\\d{2})?|${MONTH}|tertial|kvartal|halvår)|${MONTH}|(?:uke|veke)\\s\\d{1,2})(?:\\s20\\d{2})?\\)?(?=[\\s.,]|$)`,
	"i",
);

/** «i oppdrag å »: what is ordered follows. */
export const GIVEN = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(lexicon.GIVEN_IN_TEXT)}\\s`, "i");

/** «Etaten får dessuten et nytt oppdrag om los: …»: what a new one is about. */
export const NEW_ABOUT =
	/(?<![A-Za-zÀ-ſ])(?:får|gis|blir\sgitt|vert\sgitt)\s(?:[a-zß-ÿ]+\s){0,2}?(?:(?:et|eit|ett|eitt)\s)?nytt\soppdrag\som\s([^.:;]{3,100})(?=[:.])/i;

/** The clause after «i oppdrag å», without the deadline at its end; null where the sentence has none. */
export function orderedIn(sentence: string): string | null {
	const match = GIVEN.exec(sentence);
	if (match === null) return null;
	return sentence
		.slice(match.index + match[0].length)
		.replace(DATED_PHRASE, "")
		.replace(/[.:,]\s*$/u, "")
		.replace(/,?\s(?:inn[ea]n|senest|seinast|med\sfrist)\s.{3,60}$/i, "")
		.trim();
}

/** «Merking av skjær Kystvesenet skal …»: a title that runs into its first sentence where the file lost the line end. */
const RUN_ON = new RegExp(
	`^((?!${alternatives(lexicon.SENTENCE_OPENERS)}\\s)[A-ZÀ-Þ«][^.:;!?]{3,100}?[A-Za-zÀ-ſ)»])\\s(?=(?:[A-ZÀ-Þ]{2,6}|Det|Vi|Departementet|[A-ZÀ-Þ][A-Za-zÀ-ſ-]{0,40}(?:${BODY_ENDINGS}))\\s(?:skal|må|bes|ber|bed|får|gis|blir)\\s)`,
	"u",
);
const UNFINISHED = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(lexicon.NO_TITLE_ENDING)}$`, "i");

const FIRST_SENTENCES = 600;

/** A verb that makes a sentence of what else could be a title. */
const TELLS = /\s(?:er|har|ble|blir|blei|vart|vert|var|vil|hadde|viser)\s/i;

/** What the first sentence that orders something orders, without the deadline in it, where another tells of something before it; else the first. */
export function firstOrder(words: string): string {
	const text = words.slice(0, FIRST_SENTENCES);
	const spans = sentencesIn(text, 0, text.length);
	const first = spans[0] === undefined ? text : text.slice(spans[0].start, spans[0].end);
	if (GIVES.test(first) || !TELLS.test(first)) return firstSentence(words);
	const order = spans.find(({ start, end }) => GIVES.test(text.slice(start, end)));
	return firstSentence(order === undefined ? words : words.slice(order.start));
}

/** What the first sentence orders, without the deadline in it. */
export function firstSentence(words: string): string {
	const runOn = RUN_ON.exec(words.slice(0, 200))?.[1];
	if (runOn !== undefined && !GIVES.test(runOn) && !UNFINISHED.test(runOn)) return runOn;
	const span = sentencesIn(words.slice(0, FIRST_SENTENCES), 0, Math.min(words.length, FIRST_SENTENCES))[0];
	const first = span === undefined ? words : words.slice(span.start, span.end);
	return (orderedIn(first) ?? first)
		.slice(0, 400)
		.replace(ASIDE_TAIL, "")
		.replace(
			/(?:,?\smed\s(?:ny\s)?|[.,]?\s{0,3}\(?(?:(?:opprinnelig|opphavleg|tidligere|tidlegare|ny)\s)?)frist:?\s.*$/i,
			"",
		)
		.replace(DATED_PHRASE, "");
}
