import { type DateMention, datesIn } from "../dates.ts";
import type { Block } from "../document.ts";
import { datesWithin, type Letter, sourceOf, wordsOf } from "../letter.ts";
import { MONTHS } from "../lexicon/dates.ts";
import * as lexicon from "../lexicon/reports.ts";
import { alternatives, anyOf, MEET } from "../lexicon/words.ts";
import type { Meeting } from "../reading.ts";
import type { Span } from "../sentences.ts";
import { periodOf } from "./names.ts";

const NAME = new RegExp(
	`(?<![A-Za-zÀ-ſ-])(?:${alternatives(lexicon.MEETING_KINDS)}(?:møt[ea]|samling)|${alternatives(lexicon.MEETING_EPITHETS)}\\smøt[ea])${MEET}[A-Za-zÀ-ſ]*(?:\\s(?:om|med)\\s[^,.;:()]{3,80}?(?=\\s(?:i|den|på|innan|innen|skal|blir|vert|er|vil|haldast|holdes|avholdes|avhaldast|kan|som|minst|senest|seinast|\\d{1,2}\\.)\\s|[,.;:()]|$))?`,
	"i",
);
const NAMES = new RegExp(NAME.source, "gi");
/** «Vi møtes til etatsstyring i april»: what the parties meet for; without it they only meet. */
const MET =
	/(?<![A-Za-zÀ-ſ])møt(?:es|est|ast)(?:\s(?!til\s)[A-Za-zÀ-ſ]+){0,3}?(?:,?\s(?:og\s)?til\s([a-zß-ÿ]*(?:styring|dialog|drøfting|gjennomgang|samtale)))?(?![A-Za-zÀ-ſ])/gi;
const STYRING = /styring$/i;

/** What sentences name meetings by: their own names, and what somebody meets for. */
interface Named {
	readonly index: number;
	readonly name: string;
}

function namesIn(words: string, dialogue: boolean): readonly Named[] {
	const own = [...words.matchAll(NAMES)].map(({ index, 0: name }) => ({ index, name }));
	if (!/(?<![A-Za-zÀ-ſ])møt(?:es|est|ast)/i.test(words)) return own;
	const met = [...words.matchAll(MET)].flatMap(({ index, 1: purpose }): Named[] => {
		if (purpose !== undefined) return [{ index, name: STYRING.test(purpose) ? `${purpose}smøte` : purpose }];
		return dialogue && own.length === 0 ? [{ index, name: "møte" }] : [];
	});
	return [...own, ...met].sort((a, b) => a.index - b.index);
}

/** «, som var satt opp i september, », «, opprinnelig planlagt til mai, »: when it was to be, before it was moved. */
const WAS =
	/(?:,?\ssom\s(?:var|skulle|opprinnelig|opphavleg|opphaveleg)|,\s(?:opprinnelig|opphavleg|opphaveleg))\s[^,]{3,60},/gi;
const SAME =
	/(?<![A-Za-zÀ-ſ])(?:(?:det\s)?(?:første|andre|tredje|siste)(?:\smøtet)?|møtet|møta|møtene|vårmøtet|høstmøtet|haustmøtet)(?![A-Za-zÀ-ſ])/i;
/** What may stand before the day that an item opens with. */
const WEEKDAY = /^(?:(?:[a-zß-ÿ]{3,5}dag|laurdag|sundag)\s)?(?:den\s)?$/i;
const CALLED_OFF = anyOf(lexicon.CALLED_OFF);
/** «… utgår og erstattes av et møte 17. november»: the day that is told last is the new one's. */
const REPLACED = /(?<![A-Za-zÀ-ſ])erstatt(?:es|a|et|ast)\s(?:av|med)(?![A-Za-zÀ-ſ])[^.]{0,80}\d/i;
const HELD = anyOf(lexicon.HELD);
const MAY_BE = anyOf(lexicon.MAY_BE_HELD);
/** «særmøtene»: meetings spoken of as known, not set. */
const KNOWN = /^[A-Za-zÀ-ſ-]+(?:møtene|møtet|møta|samlingen|samlinga|samlingene)(?![A-Za-zÀ-ſ])/i;
/** A meeting that the letter only points back to. */
const REFERS = /(?<![A-Za-zÀ-ſ])(?:vis(?:er|ar|es|ast|t)|syner)\s(?:[A-Za-zÀ-ſ]{2,12}\s)?til(?![A-Za-zÀ-ſ])/i;
const MOVED = /(?<![A-Za-zÀ-ſ])flytt/i;
const MONTH_NAMES = Object.keys(MONTHS).filter(
	(name) => name.length > 4 || name === "mars" || name === "juni" || name === "juli" || name === "mai",
);
const MONTH = new RegExp(
	`(?<![A-Za-zÀ-ſ0-9.]|\\d\\.\\s)(${MONTH_NAMES.join("|")})(?:\\s(20\\d\\d))?(?![A-Za-zÀ-ſ])`,
	"gi",
);

/** «Møtet om nettplan, som var satt til mai, flyttes til juni»: known by what it is about, which only a move tells of. */
const MOVED_ITSELF =
	/^Møtet\s(?:om|med)\s[^,.;:()]{3,60}?(?=,|\s(?:er|blir|vert|flytt))(?=(?:[^.]|\.(?=\s[a-zß-ÿ])){0,120}\sflytt)/u;
/** Whether a text can speak of meetings at all: a quick look before its sentences are read. */
export function maySpeakOfMeetings(text: string): boolean {
	return /møt[ea]|samling/i.test(text);
}

/** «veke 12 og 38»: the second week of two, whose word stands before the first. */
const WEEK_TOO = /(?<![A-Za-zÀ-ſ])(uke|veke)\s\d{1,2}\sog\s(\d{1,2})(?![0-9]|\.\s?[a-zß-ÿ0-9])/gi;

/** «Møtet er satt til 8. april»: these words lead to a deadline elsewhere, and here to the day itself. */
const SET_TO = /(?:satt|sett|settes)\stil\s$/i;

/** The days and months of a sentence, in order: «i april og oktober 2025» is two. */
function periodsIn(letter: Letter, span: Span): readonly string[] {
	const words = letter.text.slice(span.start, span.end);
	const past = [...words.matchAll(WAS)].map((match) => [match.index, match.index + match[0].length] as const);
	const isPast = (at: number): boolean =>
		past.some(([from, to]) => from <= at - span.start && at - span.start < to);
	const mentions = datesWithin(letter, span.start, span.end);
	const covers = (at: number): DateMention | undefined =>
		mentions.find((mention) => mention.start <= at && at < mention.end);
	const found = mentions.flatMap((mention): { at: number; period: string }[] => {
		const set = mention.lead === "by" && SET_TO.test(letter.text.slice(mention.from, mention.start));
		const told = set || !["referred", "counted", "by", "before"].includes(mention.lead);
		const period = told ? periodOf(mention, words) : null;
		return period === null ? [] : [{ at: mention.start, period }];
	});
	for (const match of words.matchAll(MONTH)) {
		const at = span.start + match.index;
		const year = match[2] ?? /20\d\d/u.exec(words.slice(match.index))?.[0] ?? letter.head.year;
		const month = MONTHS[(match[1] ?? "").toLowerCase()];
		if (covers(at) === undefined && year !== null && month !== undefined)
			found.push({ at, period: `${year}-${String(month).padStart(2, "0")}` });
	}
	for (const match of words.matchAll(WEEK_TOO)) {
		const [week] = datesIn(`innen ${match[1]} ${match[2]}`, { year: letter.head.year });
		if (week?.day != null) found.push({ at: span.start + match.index + match[0].length, period: week.day });
	}
	return found
		.filter((one) => !isPast(one.at))
		.sort((a, b) => a.at - b.at)
		.map((one) => one.period);
}

/** «et fagmøte i juni og et kontaktmøte 9. november»: each meeting with the periods named after it; none where one has none. */
function eachOf(letter: Letter, block: Block, span: Span, names: readonly Named[]): readonly ToldMeeting[] {
	const source = sourceOf({ start: span.start, end: span.end, page: block.page });
	const found = names.map((one, index) => {
		const start = span.start + one.index;
		const next = names[index + 1]?.index;
		const periods = periodsIn(letter, { start, end: next === undefined ? span.end : span.start + next });
		return { name: one.name, periods };
	});
	if (found.some(({ periods }) => periods.length === 0)) return [];
	return found.flatMap(({ name, periods }) =>
		periods.map((period) => ({ meeting: { name, period, source }, undated: false })),
	);
}

/** «Det er planlagt tre etatsstyringsmøter:» leads to a list of their days: the meetings' name; null where it leads to none. */
export function meetingsLedBy(words: string): string | null {
	if (!words.endsWith(":")) return null;
	const from = words.lastIndexOf(". ") + 1;
	const last = words.slice(from);
	return CALLED_OFF.test(last) || REFERS.test(last) ? null : (NAME.exec(last)?.[0] ?? null);
}

/** «Tirsdag 24. mars: årsrapporten»: an item that opens with the day of one of the meetings its list is of. */
export function meetingInList(letter: Letter, block: Block, name: string): Meeting | null {
	const [day] = datesWithin(letter, block.words, block.end);
	if (NAME.test(wordsOf(letter, block))) return null;
	const opens = day !== undefined && WEEKDAY.test(letter.text.slice(block.words, day.from));
	const period = opens ? periodOf(day, wordsOf(letter, block)) : null;
	if (period === null) return null;
	return { name, period, source: sourceOf({ start: block.words, end: block.end, page: block.page }) };
}

/** A meeting that a sentence tells of; without a period where it only says that one is held. */
export interface ToldMeeting {
	readonly meeting: Meeting;
	/** The words promise the meeting without a date: it counts only where no calendar dates it. */
	readonly undated: boolean;
}

/**
 * The meetings that a paragraph of the governance dialogue sets or promises. «Det første møtet er
 * 24. april» speaks of the meetings named last before it. In a section of `dialogue` whoever meets has a meeting.
 */
export function meetingsIn(
	letter: Letter,
	block: Block,
	spans: readonly Span[],
	dialogue: boolean,
): readonly ToldMeeting[] {
	const found: ToldMeeting[] = [];
	let last: string | null = null;
	for (const span of spans) {
		const words = letter.text.slice(span.start, span.end);
		const several = namesIn(words, dialogue);
		if (several.length > 1 && !CALLED_OFF.test(words) && !REFERS.test(words)) {
			const each = eachOf(letter, block, span, several);
			if (each.length > 1) {
				found.push(...each);
				last = several.at(-1)!.name;
				continue;
			}
		}
		const own = several[0]?.name ?? MOVED_ITSELF.exec(words)?.[0];
		const name = own ?? (last !== null && SAME.test(words) ? last : undefined);
		last = own ?? last;
		const replaced = CALLED_OFF.test(words) && REPLACED.test(words);
		if (name === undefined || (CALLED_OFF.test(words) && !replaced) || REFERS.test(words)) continue;
		const source = sourceOf({ start: span.start, end: span.end, page: block.page });
		const periods = periodsIn(letter, span);
		const kept = replaced || MOVED.test(words) ? periods.slice(-1) : periods;
		for (const period of kept) found.push({ meeting: { name, period, source }, undated: false });
		const promised = own !== undefined && HELD.test(words) && !MAY_BE.test(words) && !KNOWN.test(own);
		if (kept.length === 0 && promised)
			found.push({ meeting: { name: own, period: null, source }, undated: true });
	}
	return found;
}
