import { PERIOD_ENDS, THIRDS } from "../date-forms.ts";
import type { DateMention } from "../dates.ts";
import { datesWithin, type Letter } from "../letter.ts";
import * as lexicon from "../lexicon/reports.ts";
import { alternatives, anyOf, startsWith } from "../lexicon/words.ts";
import type { Report } from "../reading.ts";

const every = lexicon.EVERY.map(([recurrence, words]) => [recurrence, anyOf(words)] as const);
const MEETING = anyOf(lexicon.MEETING_WORDS);
const PAPERS = anyOf(lexicon.MEETING_PAPERS);
const NO_DELIVERY = startsWith(lexicon.NO_DELIVERY);
const REPORT = anyOf(lexicon.REPORT_WORDS);
const ABOUT_MEETING = new RegExp(
	`^${alternatives(lexicon.ABOUT_MEETING)}(?![A-Za-zÀ-ſ])|(?<![A-Za-zÀ-ſ])${alternatives(lexicon.ABOUT_MEETING)}\\s(?:til|for|før|i\\sforkant|frå|fra)(?![A-Za-zÀ-ſ])`,
	"i",
);

/** How often, by the words of the line; null where they do not say. */
export function everyIn(text: string): Report["every"] {
	return every.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** A text on one line. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}

/** «en vurdering av kontrollen, til møtet»: what is to be there when they meet. */
const TO_MEETING = /^(?!møte|samling).*,\stil\s[a-zß-ÿ-]*(?:møtet?|samlinga|samlingen)$/i;

/** «Vårmøte», «Regionmøte 2»: one word, whatever the meeting is called after. */
const ANY_MEETING = /^[A-ZÀ-Þ][a-zß-ÿ-]+møter?(?:\s[0-9IVX]{1,3})?$/u;

/** Whether an entry of a calendar is a meeting, and not what is sent before one. */
export function isMeeting(entry: string): boolean {
	return (
		(MEETING.test(entry) || ANY_MEETING.test(entry)) && !ABOUT_MEETING.test(entry) && !TO_MEETING.test(entry)
	);
}

/** Whether an entry of a calendar names a report, whatever it is a report of: «Resultat- og kontrollrapport». */
export function isReport(entry: string): boolean {
	return (entry.includes("rapport") || REPORT.test(entry)) && !isPaper(entry);
}

/** Whether an entry is only a paper for a meeting, or what is done with a report: an agenda, its publication. */
export function isPaper(entry: string): boolean {
	return PAPERS.test(entry) || NO_DELIVERY.test(entry);
}

/** When a report counts: «per 31. august», or the end of the third, quarter or half-year it is for (R3.23–R3.25). */
export function countedAt(letter: Letter, start: number, end: number): string | null {
	const mentions = datesWithin(letter, start, end);
	const counted = mentions.find((mention) => mention.lead === "counted");
	const covered = mentions.find(
		(mention) =>
			mention.kind === "period" &&
			mention.lead !== "by" &&
			mention.lead !== "before" &&
			/tertial|kvartal|halvår|^[qkt]\d|\d\.\s?(?:kv|tert)/i.test(
				letter.text.slice(mention.start, mention.end),
			),
	);
	return (counted ?? covered)?.day ?? null;
}

/** «de to første tertialene under ett»: one report to the end of the second. */
const FIRST_TWO_THIRDS = /(?<![A-Za-zÀ-ſ])dei?\sto\sf[øy]rste\stertial/i;

/** What the name itself counts: «Tertialrapport 1», «1. tertialrapport», «tertialrapport 1 og 2» (R3.23). */
export function countedByName(name: string, year: number | null): readonly string[] {
	const written = /(?<![0-9])20[0-9]{2}(?![0-9])/u.exec(name)?.[0] ?? year;
	const numbers =
		/tertialrapport(?:en|er|ar)?\s(?:nr\.?\s)?([1-3])(?:\.?\sog\s([1-3]))?(?![0-9]|\.?\s?[a-zß-ÿ])/i.exec(
			name,
		) ?? /(?<![0-9])([1-3])\.(?:\sog\s([1-3])\.)?\stertialrapport/i.exec(name);
	if (FIRST_TWO_THIRDS.test(name) && written !== null) return [`${written}-${THIRDS[1]}`];
	const spelled = /(første|andre|tredje)\stertialrapport/i.exec(name)?.[1]?.toLowerCase();
	if (spelled !== undefined && written !== null) return [`${written}-${THIRDS[ORDINALS.indexOf(spelled)]}`];
	if (numbers === null || written === null) return [];
	return [numbers[1], numbers[2]].flatMap((number) =>
		number === undefined ? [] : [`${written}-${THIRDS[Number(number) - 1]}`],
	);
}

const ORDINALS = ["første", "andre", "tredje", "fjerde"];
const TWO_PERIODS =
	/(?<![A-Za-zÀ-ſ0-9])(første|andre|tredje|[1-4]\.)\sog\s(andre|tredje|fjerde|[1-4]\.)\s(tertial|kvartal|halvår)(?![A-Za-zÀ-ſ])/i;

/** The ends of two periods that one phrase names: «første og andre tertial»; none where it names no two (R3.23, R3.24). */
export function countedTwice(words: string, year: number | null): readonly string[] {
	const match = TWO_PERIODS.exec(words);
	if (match === null || year === null) return [];
	const ends = PERIOD_ENDS[match[3]!.toLowerCase()] ?? [];
	return [match[1]!, match[2]!].flatMap((ordinal) => {
		const spelled = ORDINALS.indexOf(ordinal.toLowerCase());
		const end = ends[spelled < 0 ? Number.parseInt(ordinal, 10) - 1 : spelled];
		return end === undefined ? [] : [`${year}-${end}`];
	});
}

/** A report's name without the words for its sending. */
export function nameOfReport(entry: string): string {
	return entry.replace(/^(?:frist\sfor\s)?(?:oversendelse|oversending|levering|innsending)\sav\s/i, "");
}

/** The day of a meeting, or its month where the words give no day; a week gives its last day. */
export function periodOf(mention: DateMention, words: string): string | null {
	if (mention.day === null) return null;
	return mention.kind === "day" || /(?<![A-Za-zÀ-ſ])(?:uke|veke)\s[0-9]/i.test(words)
		? mention.day
		: mention.day.slice(0, 7);
}
