import { addDays, dayOf, lastDayOfMonth } from "#base/day.ts";
import type { DateMention } from "../dates.ts";
import type { Block } from "../document.ts";
import { datesWithin, type Letter, sourceOf } from "../letter.ts";
import * as lexicon from "../lexicon/reports.ts";
import { alternatives, anyOf, finderOf, MEET } from "../lexicon/words.ts";
import type { Report } from "../reading.ts";
import type { Span } from "../sentences.ts";
import { afterPeriods } from "./after-periods.ts";
import { countedAt, countedByName, countedTwice, everyIn, isReport } from "./names.ts";

const STEM = new RegExp(alternatives(lexicon.REPORT_STEMS), "i");
const STEMS = new RegExp(alternatives(lexicon.REPORT_STEMS), "gi");
const EPITHET = anyOf(lexicon.REPORT_EPITHETS);
const SENT = finderOf(lexicon.SENT);
const TOLD = finderOf(lexicon.TOLD_REGULARLY);
const OFTEN =
	/(?<![A-Za-zÀ-ſ])(?:hver\småned|kvar\smånad|månedlige?|månadlege?|hvert\skvartal|kvart\skvartal|kvartalsvise?|hvert\stertial|kvart\stertial)(?![A-Za-zÀ-ſ])/i;
/** In the present of whoever tells, no word of duty is needed beside how often. */
const TELLS_OFTEN =
	/(?<![A-Za-zÀ-ſ])(?:meldes|meldast|orienterer|informerer|melder|sender|oversender|leverer|avlegger)(?![A-Za-zÀ-ſ])/i;
const TO_WHOM = /^\s?(?:til\s)?(?:departementet|oss|[A-ZÀ-Þ]{2,4})\s(?:skriftlig\s|skriftleg\s)?(?:om\s)?/u;
/** «… departementet hver måned om restansene»: how often, before what. */
const HOW_OFTEN_FIRST =
	/^\s?(?:hver\småned|kvar\smånad|månedlig|månadleg|hvert\skvartal|kvart\skvartal|hvert\stertial|kvart\stertial)\s(?:om\s)?/i;
const MADE = anyOf(lexicon.MADE);
const FORECAST_ANEW = anyOf(lexicon.FORECAST_ANEW);
const PUBLISHED = anyOf(lexicon.PUBLISHED);
const WILL_ASK = anyOf(lexicon.WILL_ASK);
const LATER = anyOf(lexicon.TO_BE_ORDERED);
const DUTY =
	/(?<![A-Za-zÀ-ſ])(?:skal|bes|ber|bed|sendes|sendast|oversendes|leveres|leverast|må|bedne|bedt|frist|fristen|avlegges|avleggast|avleggjast|avgis|framlegges|innsendes|oversendast)(?![A-Za-zÀ-ſ])/i;
const DEADLINE = /(?<![A-Za-zÀ-ſ])(?:[A-Za-zÀ-ſ]{0,20}frist|[A-Za-zÀ-ſ]{0,20}fristen)(?![A-Za-zÀ-ſ])/i;
const MOVED = anyOf(lexicon.MOVED_DEADLINE);
/** What the ministry itself sends is no duty of the recipient. */
const BY_MINISTRY =
	/^(?:departementet|vi)\s|^(?:hver|hvert|kvar|kvart|årlig|årleg)[A-Za-zÀ-ſ\s]{0,20}\s(?:sender|leverer|oversender|gir|gjev)\s(?:departementet|vi)(?=\s(?:ut|over|til|oss|etaten|direktoratet|tilsynet|verksemda|virksomheten))/i;
/** A subject that is not the recipient, with a verb of its own: «Tilskuddsmottakerne skal levere …». */
const BY_OTHERS = new RegExp(
	`^${alternatives(lexicon.OTHERS)}(?:\\s[a-zß-ÿ0-9]+){0,5}?\\s(?:skal|må|plikter|pliktar|vil|sender|sendar|gir|gjev|leverer|oversender)(?![A-Za-zÀ-ſ])`,
	"i",
);
const VERB = /^rapporter(?:e|er|es|ast|t)$/i;
const REPORTS = /(?<![A-Za-zÀ-ſ])rapporter(?:e|er|es|ast|t)(?![A-Za-zÀ-ſ])/i;
/** «rapporterer til departementet etter hvert tertial»: to whom and when, and nothing of what. */
const TO_NOBODY = /^\stil\s(?:departementet|oss|[A-ZÀ-Þ]{2,5})(?!\s(?:om|på|for))/u;
const OTHERWISE =
	/^(?:særskilt|særskild|skriftlig|skriftleg|jevnlig|jamleg|også|òg|dessuten|samlet|samla)\s/i;
/** «… særskilt om»: what stands between the verb and what is told. */
const ABOUT = new RegExp(`^\\s(?:${OTHERWISE.source.slice(1)})?(?:om|på|i|til|for)(?![A-Za-zÀ-ſ])`, "i");
/** Nothing is told but the day that it counts to. */
const COUNTED = new RegExp(`^(?:${OTHERWISE.source.slice(1)})?(?:per|pr\\.)\\s`, "i");
const TO_DAY = /(?<![A-Za-zÀ-ſ])(?:per|pr\.)\s[0-9]{1,2}\.\s?(?:[a-zß-ÿ]{3,9}|[0-9]{1,2}\.)/i;
const NAME_ENDS =
	/(?:,|(?<![0-9]|\spr)\.(?=\s|$)|:|\s(?:innen|innan|senest|seinast|skal|som|basert|bes|må|ønsker\svi|ønskjer\svi|vil\svi|til\sdepartementet|med\sfrist|er|blir|vert|får|sendes|sendast|oversendes|leveres|leverast|kommer|kjem|oppdateres|oppdaterast|gis|gjevast|foreligger|følger|følgjer|avlegges|avleggast|avleggjast|avgis)(?![A-Za-zÀ-ſ])|(?<!per|pr\.)\s(?=\d{1,2}\.\s(?!tertial|kvartal|halvår)[a-zß-ÿ]{3}))/i;

const isMade = (words: string, name: string): boolean =>
	MADE.test(words) || (/prognose/i.test(name) && FORECAST_ANEW.test(words));

/** «1. tertial: frist 1. juni» in a list of reports. */
const PERIOD_FIRST = /^(?:[1-4]\.|første|andre|tredje|fjerde)\s(?:tertial|kvartal|halvår)\s?[:–]\s/i;

/** Whether a text can order or name a report at all: a quick look before its sentences are read. */
export function mayOrder(text: string): boolean {
	return (
		STEM.test(text) || OFTEN.test(text) || PERIOD_FIRST.test(text) || (text.length < 160 && isReport(text))
	);
}

/** What the recipient tells the ministry month by month, though nothing calls it a report: what stands after the verb. */
function toldRegularly(words: string): string | null {
	const verb = OFTEN.test(words) && !BY_MINISTRY.test(words) ? TOLD.exec(words) : null;
	if (verb === null || !(DUTY.test(words) || TELLS_OFTEN.test(words))) return null;
	const passive = /st?$/i.test(verb[0]);
	const named = passive ? words.slice(0, verb.index) : words.slice(verb.index + verb[0].length);
	const name = named
		.replace(TO_WHOM, "")
		.replace(HOW_OFTEN_FIRST, "")
		.replace(/\s(?:innen|innan|senest|seinast)\s.*$/i, "")
		.replace(/[.:]\s*$/u, "")
		.trim();
	return name.length > 3 ? name.slice(0, 160) : null;
}

/** The report's name in a sentence: the noun with the words that belong to it, and what it is about. */
function nameIn(words: string): string | null {
	for (const match of words.matchAll(STEMS)) {
		let from = match.index;
		while (from > 0 && /[A-Za-zÀ-ſ-]/u.test(words[from - 1]!)) from--;
		let to = match.index + match[0].length;
		while (to < words.length && /[A-Za-zÀ-ſ-]/u.test(words[to]!)) to++;
		const noun = words.slice(from, to);
		const verb = VERB.test(noun);
		if (verb && TO_NOBODY.test(words.slice(to, to + 40))) continue;
		if (verb) to += ABOUT.exec(words.slice(to, to + 40))?.[0].length ?? 0;
		const start = verb ? to : withEpithets(words, from);
		const rest = words.slice(start, start + 160).trimStart();
		const end = NAME_ENDS.exec(verb ? rest : rest.slice(to - start));
		const name = end === null ? rest : rest.slice(0, (verb ? 0 : to - start) + end.index);
		const told = name.trim().replace(/\.$/u, "");
		if (verb && COUNTED.test(told)) return `rapport ${told.replace(OTHERWISE, "")}`;
		if (told.length > 3) return told;
	}
	return null;
}

/** Where the name begins with its epithets: «en samlet rapport». At most three. */
function withEpithets(words: string, from: number): number {
	let start = from;
	for (let count = 0; count < 3; count++) {
		const before = /(?:^|\s)([A-Za-zÀ-ſ]{2,14})\s$/u.exec(words.slice(Math.max(0, start - 18), start))?.[1];
		if (before === undefined || !EPITHET.test(before)) break;
		start -= before.length + 1;
	}
	return start;
}

/** «1. juni og 1. oktober»: no more than this stands between two days of one deadline. */
const JOIN = 6;

/** «som hadde frist 1. oktober»: a deadline that is over. */
const HAD = /(?<![A-Za-zÀ-ſ])hadde\s(?:sin\s|som\s)?$/i;

/** The due dates of a sentence, each with where the words that belong to it begin. */
function duesIn(
	letter: Letter,
	mentions: readonly DateMention[],
	start: number,
): readonly { due: DateMention; from: number; joined?: boolean }[] {
	const dues = mentions.filter(
		(mention) =>
			(mention.lead === "by" || mention.lead === "before") &&
			mention.day !== null &&
			!HAD.test(letter.text.slice(Math.max(0, mention.from - 12), mention.from)),
	);
	return dues.flatMap((due, index) => {
		const earlier = dues[index - 1]?.end;
		// A day that the words before another one lead to stands straight after that one.
		const joined = earlier !== undefined && due.from === due.start && due.start - earlier < JOIN;
		const found: { due: DateMention; from: number; joined?: boolean }[] = [
			{ due, from: earlier ?? start, joined },
		];
		let before = due;
		for (const next of mentions.slice(mentions.indexOf(due) + 1)) {
			if (next.kind !== "day" || next.lead !== "none" || next.start - before.end >= JOIN) break;
			found.push({ due: next, from: before.end, joined: true });
			before = next;
		}
		return found;
	});
}

/** «Rapportene sendes departementet 1. juni og 1. oktober»: days after the verb, with no words that lead to them. */
function plainDuesIn(
	words: string,
	mentions: readonly DateMention[],
	start: number,
): readonly { due: DateMention; from: number }[] {
	const verb = SENT.exec(words);
	if (verb === null || !(DUTY.test(words) || TELLS_OFTEN.test(words)) || BY_MINISTRY.test(words)) return [];
	return mentions
		.filter((one, index) => {
			const before = mentions[index - 1];
			// «per 30. april og 31. august»: the second is counted to as the first is.
			const countedToo = before?.lead === "counted" && one.start - before.end < JOIN;
			return one.kind === "day" && one.lead === "none" && !countedToo && one.start > start + verb.index;
		})
		.map((due, index, all) => {
			const before = all[index - 1]?.end;
			const apart = before !== undefined && STEM.test(words.slice(before - start, due.start - start));
			return { due, from: apart ? before : start };
		});
}

/** «med frist tre uker etter», «Fristen er 20 dager etter utløpet av perioden»: how long after the day that a report counts to. */
const AFTER_COUNTED = new RegExp(
	`(?<![A-Za-zÀ-ſ])frist(?:en)?\\s(?:er\\s|blir\\s)?${MEET}(${Object.keys(lexicon.COUNT_OF_DAYS).join("|")}|\\d{1,2})${MEET}\\s(uker?|veker?|dag(?:er|ar)|måned(?:er)?|månad(?:er)?)${MEET}\\s(?:etter|seinare|senere)`,
	"i",
);

/** «frist er 15. i måneden etter»: the day of the month after the one that a report counts to. */
const DAY_AFTER =
	/(?<![A-Za-zÀ-ſ])(?:frist(?:en)?\s(?:er\s|blir\s)?|innen\s|innan\s|senest\s|seinast\s)(?:den\s)?(\d{1,2})\.\si\s(?:den\s)?(?:måneden|månaden|påfølgende\småned|påfølgjande\smånad)(?:\setter)?(?![A-Za-zÀ-ſ])/i;

/** The days that the reports of a sentence count to, where it or the next says how long after each they are due. */
function countedWithDelay(
	letter: Letter,
	mentions: readonly DateMention[],
	words: string,
): readonly { readonly asOf: string; readonly written: string; readonly due: string }[] {
	const [, date] = DAY_AFTER.exec(words) ?? [];
	if (date !== undefined)
		return countedDays(letter, mentions).flatMap(({ day, written }) => {
			const due = dayInNextMonth(day, Number(date));
			return due === null ? [] : [{ asOf: day, written, due }];
		});
	const match = AFTER_COUNTED.exec(words);
	if (match === null) return [];
	const count = lexicon.COUNT_OF_DAYS[match[1]!.toLowerCase()] ?? Number(match[1]);
	return countedDays(letter, mentions).map(({ day, written }) => ({
		asOf: day,
		written,
		due: later(day, count, match[2]!),
	}));
}

/** «per 30. april og 31. august»: every day of the list. */
export function countedDays(
	letter: Letter,
	mentions: readonly DateMention[],
): readonly { readonly day: string; readonly written: string; readonly start: number }[] {
	const counted: DateMention[] = [];
	for (const [index, one] of mentions.entries()) {
		const before = mentions[index - 1];
		const goesOn =
			one.lead === "none" &&
			before !== undefined &&
			counted.at(-1) === before &&
			joins(letter.text.slice(before.end, one.start));
		if (one.lead === "counted" || goesOn) counted.push(one);
	}
	return counted.flatMap(({ day, start, end }) =>
		day === null ? [] : { day, written: letter.text.slice(start, end), start },
	);
}

/** «30. april og 31. august», «31. mars, 30. juni»: nothing else stands between two days of a list. */
const joins = (between: string): boolean => /^(?:,|\sog|\ssamt|,\sog)\s(?:den\s)?$/i.test(between);

function dayInNextMonth(day: string, date: number): string | null {
	const next = later(`${day.slice(0, 8)}01`, 1, "måned");
	return dayOf(Number(next.slice(0, 4)), Number(next.slice(5, 7)), date);
}

function later(day: string, count: number, unit: string): string {
	if (!/^må/i.test(unit)) return addDays(day, /^d/i.test(unit) ? count : 7 * count);
	const month = Number(day.slice(5, 7)) - 1 + count;
	const [year, of] = [Number(day.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1];
	const last = lastDayOfMonth(year, of);
	const same = `${last.slice(0, 8)}${day.slice(8)}`;
	return same < last ? same : last;
}

/** The day that a due date is moved to: «Fristen for halvårsrapporten flyttes fra 15. august til 1. september». */
function movedTo(words: string, mentions: readonly DateMention[]): string | null {
	if (!DEADLINE.test(words) || !MOVED.test(words)) return null;
	return mentions.findLast((one) => one.kind === "day" && one.lead !== "counted")?.day ?? null;
}

/** «Årsrapport og halvårsrapport»: the name of each, where as many reports are named as there are days. */
function namesOfEach(name: string, count: number): readonly string[] {
	const names = name.split(/,\s|\s(?:og|samt)\s/u);
	return count > 1 && names.length === count && names.every((one) => STEM.test(one)) ? names : [];
}

/** A report for each day that one is due on, under the name that stands with the day, else under the name of the first. */
function onEachDay(
	letter: Letter,
	span: Span,
	{ name, source }: Pick<Report, "name" | "source">,
	dues: ReturnType<typeof duesIn>,
): readonly Report[] {
	const days = countedDays(letter, datesWithin(letter, span.start, span.end));
	const periods =
		days.length > 1
			? days.map(({ day }) => day)
			: countedTwice(letter.text.slice(span.start, span.end), letter.head.year);
	const names = namesOfEach(name, dues.length);
	return dues.flatMap(({ due, from, joined }, index): Report[] => {
		const own = names[index] ?? (index === 0 ? name : nameIn(letter.text.slice(from, due.start)));
		const to = dues[index + 1] === undefined ? span.end : due.end;
		const counted =
			periods.length === dues.length
				? (periods[index] ?? null)
				: (countedAt(letter, from, to) ??
					countedByName(letter.text.slice(from, due.start), letter.head.year)[0] ??
					countedByName(names[index] ?? "", letter.head.year)[0] ??
					null);
		if (own === null && counted === null && joined !== true) return [];
		const day = COUNTED.test(name.replace(/^rapport\s/u, ""))
			? TO_DAY.exec(letter.text.slice(from, to))
			: null;
		const listed = days.length > 1 && days.length === dues.length ? days[index] : undefined;
		return [
			{
				name:
					listed === undefined
						? (own ?? (day === null ? name : `rapport ${day[0]}`))
						: `${nameBefore(own ?? name)} per ${listed.written}`,
				asOf: counted,
				due: due.day,
				every: null,
				source,
			},
		];
	});
}

/**
 * The reports that a sentence orders, by their due dates or rhythm, or announces that a later letter
 * will (R1.6). Making a report counts where the section is about reports; where what is told `regular`ly
 * is one, it needs no word for it. The `next` sentence may say how long after they count they are due.
 */
export function orderedIn(
	letter: Letter,
	block: Block,
	span: Span,
	aboutReports: boolean,
	regular: boolean,
	next = "",
): readonly Report[] {
	const words = letter.text.slice(span.start, span.end);
	if (BY_OTHERS.test(words) || WILL_ASK.test(words)) return [];
	const name = STEM.test(words) ? nameIn(words) : null;
	const periods = aboutReports ? afterPeriods(words, next, letter.head.year) : [];
	if (periods.length > 0) {
		const source = sourceOf({ start: span.start, end: span.end, page: block.page });
		// «rapporterer etaten på økonomi»: who does, between the verb and what.
		const told = name?.replace(/^[A-Za-zÀ-ſ]+\s(?:på|om)\s/u, "") ?? "rapport";
		return periods.map((one) => ({ name: told, ...one, every: null, source }));
	}
	if (name === null) {
		const told = regular ? toldRegularly(words) : null;
		if (told === null) return [];
		const source = sourceOf({ start: span.start, end: span.end, page: block.page });
		return [{ name: told, asOf: null, due: null, every: everyIn(words), source }];
	}
	const asOf = countedAt(letter, span.start, span.end);
	const source = sourceOf({ start: span.start, end: span.end, page: block.page });
	const mentions = datesWithin(letter, span.start, span.end);
	const moved = movedTo(words, mentions);
	if (moved !== null) return [{ name, asOf, due: moved, every: null, source }];
	const delayed = countedWithDelay(letter, mentions, `${words} ${next}`);
	if (delayed.length > 0 && (aboutReports || DUTY.test(words)))
		return delayed.map(({ asOf: day, written, due }) => ({
			name: `${nameBefore(name)} per ${written}`,
			asOf: day,
			due,
			every: null,
			source,
		}));
	const led = duesIn(letter, mentions, span.start);
	const dues: ReturnType<typeof duesIn> =
		led.length > 0 || !aboutReports ? led : plainDuesIn(words, mentions, span.start);
	if (dues.length === 0 && asOf !== null && LATER.test(words))
		return [{ name, asOf, due: null, every: null, source }];
	if (!SENT.test(words) && (PUBLISHED.test(words) || !(aboutReports && isMade(words, name)))) return [];
	if (dues.length === 0) {
		const ordered = DUTY.test(words) || (aboutReports && !BY_MINISTRY.test(words));
		const every = ordered ? everyIn(words) : null;
		return every === null ? [] : [{ name, asOf, due: null, every, source }];
	}
	return onEachDay(letter, span, { name, source }, dues);
}

/** The name without the days that it counts to. */
export const nameBefore = (name: string): string => name.replace(/,?\s(?:per|pr\.)\s.*$/i, "");

const UNNAMED = /^rapport(?:en|ene|ane)$/i;

/** Reports with their days alone: what they report, and to which days, stands in the sentence before. */
export function asToldBefore(
	letter: Letter,
	reports: readonly Report[],
	before: Span | undefined,
): readonly Report[] {
	const [report] = reports;
	if (before === undefined || report === undefined || reports.some(({ asOf }) => asOf != null))
		return reports;
	const words = letter.text.slice(before.start, before.end);
	const unnamed = UNNAMED.test(report.name);
	if (unnamed ? !REPORTS.test(words) && !STEM.test(words) : !words.includes(report.name)) return reports;
	const name = unnamed ? nameIn(words) : null;
	if (reports.length === 1) {
		const asOf = countedAt(letter, before.start, before.end);
		return asOf === null ? reports : [{ ...report, asOf, name: name ?? report.name }];
	}
	const days = countedDays(letter, datesWithin(letter, before.start, before.end));
	if (days.length !== reports.length) return reports;
	return reports.map((one, index) => {
		const { day, written } = days[index]!;
		return { ...one, asOf: day, name: `${nameBefore(name ?? one.name)} per ${written}` };
	});
}
