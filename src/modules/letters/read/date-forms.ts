import {
	addDays,
	dayOf,
	easter,
	endOfWeek,
	endOfWeekInMonth,
	lastDayOfMonth,
	workingDayToPlanFor,
} from "#base/day.ts";
import {
	AFTER_SUMMER,
	BEFORE,
	BEFORE_CHRISTMAS,
	BEFORE_EASTER,
	BY,
	COUNTED,
	DURING,
	LETTERED_PERIODS,
	MONTHS,
	ORDINALS,
	SEASONS,
	SHORT_PERIODS,
	TO_BE_AGREED,
	WEEKS_OF_MONTH,
	WHOLE_MONTHS,
} from "./lexicon/dates.ts";
import { ANY_DIGIT } from "./lexicon/phrases.ts";
import { alternatives, MEET } from "./lexicon/words.ts";

/** What is known when a phrase is resolved. */
export interface DateContext {
	/** The year of a date without one. */
	readonly year: number | null;
}

/** A date phrase before the words around it are looked at. Offsets are the text's. */
export interface Found {
	readonly start: number;
	readonly end: number;
	readonly day: string | null;
	readonly kind: "day" | "period" | "impossible" | "open";
	readonly dated: boolean;
}

const MONTH = `(?:${Object.keys(MONTHS)
	.sort((a, b) => b.length - a.length)
	.join("|")})`;
const ORDINAL = `(?:${Object.keys(ORDINALS)
	.sort((a, b) => b.length - a.length)
	.join("|")})`;
const SEASON = `(?:${Object.keys(SEASONS)
	.sort((a, b) => b.length - a.length)
	.join("|")})`;
const WEEK_OF_MONTH = `(?:${Object.keys(WEEKS_OF_MONTH).join("|")})`;
const BOUND = "(?<![A-Za-zÀ-ſ0-9.,/-])";
const YEAR = "(?:\\s?(20\\d{2}|19\\d{2}))?(?![A-Za-zÀ-ſ0-9])";

type Resolve = (match: RegExpMatchArray, context: DateContext) => Omit<Found, "start" | "end"> | null;

const on = (
	year: number | null,
	month: number,
	day: number,
	dated: boolean,
): Omit<Found, "start" | "end"> | null => {
	if (year === null) return null;
	const date = dayOf(year, month, day);
	if (date === null && (month < 1 || month > 12 || day < 1 || day > 31)) return null;
	return { day: date, kind: date === null ? "impossible" : "day", dated };
};

const period = (day: string | null, dated: boolean): Omit<Found, "start" | "end"> => ({
	day,
	kind: day === null ? "impossible" : "period",
	dated,
});

const yearOf = (written: string | undefined, context: DateContext): number | null =>
	written === undefined ? context.year : Number(written.length === 2 ? `20${written}` : written);

const monthOf = (word: string): number => MONTHS[word] ?? 0;

/** The last days of the thirds of a year: month and day (R3.23). */
export const THIRDS: readonly string[] = ["04-30", "08-31", "12-31"];
/** The same of every part of a year, by its name (R3.23, R3.24). */
export const PERIOD_ENDS: Readonly<Record<string, readonly string[]>> = {
	tertial: THIRDS,
	kvartal: ["03-31", "06-30", "09-30", "12-31"],
	halvår: ["06-30", "12-31"],
};

/** The last day of a period that is written short: by its sort, its number and its year. */
function endOfShort(
	[sort, number, written]: readonly [string | undefined, string | undefined, string | undefined],
	context: DateContext,
): Omit<Found, "start" | "end"> | null {
	const year = yearOf(written, context);
	const end = PERIOD_ENDS[sort ?? ""]?.[Number(number) - 1];
	return year === null || end === undefined ? null : period(`${year}-${end}`, written !== undefined);
}

/** The day of the year that the form's first group holds, or of the context's. */
const inYear =
	(dayIn: (year: number) => string): Resolve =>
	(match, context) => {
		const year = yearOf(match[1], context);
		return year === null ? null : period(dayIn(year), match[1] !== undefined);
	};

/** Stands straight before the place: a word that leads to a date. */
const AFTER_LEAD = `(?<=(?<![A-Za-zÀ-ſ])${MEET}${alternatives(BY, BEFORE, COUNTED, DURING)}:?\\s)`;

/** A form in which dates are written, in small letters; tried where a word begins as it may. */
export type Form = readonly [beginnings: readonly string[], pattern: RegExp, resolve: Resolve];

/** The letters that words begin with. */
const firstsOf = (words: Readonly<Record<string, unknown>>): readonly string[] => [
	...new Set(
		Object.keys(words)
			.filter((word) => word.length > 1)
			.map((word) => word.slice(0, 3)),
	),
];

/** «(høsten)»: nothing else stands in the brackets. */
function inBrackets({ input = "", index = 0, 0: { length } }: RegExpMatchArray): boolean {
	return input[index - 1] === "(" && input[index + length] === ")";
}

/** «31. januar neste år»: what stands after the date sets its year. */
function isNextYear({ input = "", index = 0, 0: { length } }: RegExpMatchArray): boolean {
	return /^\s(?:neste|påfølgende|påfølgjande)\s(?:budsjett)?år(?![a-zß-ÿ])/u.test(
		input.slice(index + length, index + length + 30),
	);
}

/** «før jul 2026»: Christmas, and no short form of July. */
function isChristmas({ input = "", index = 0, 1: word }: RegExpMatchArray): boolean {
	return (
		word === "jul" &&
		/(?<![A-Za-zÀ-ſ])(?:før|innen|innan)\s$/u.test(input.slice(Math.max(0, index - 8), index))
	);
}

/** Every form in which dates are written, the surest first. */
export const FORMS: readonly Form[] = [
	// R3.16: 01.06.2025, 1.6.25
	[
		[ANY_DIGIT],
		/(?<![A-Za-zÀ-ſ0-9.,/-])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?![0-9])(?!\.\d)/y,
		(m, context) => on(yearOf(m[3], context), Number(m[2]), Number(m[1]), true),
	],
	// 2025-06-01, 1/6-2025
	[
		[ANY_DIGIT],
		/(?<![A-Za-zÀ-ſ0-9.,/-])(20\d{2})-(\d{2})-(\d{2})(?![0-9A-Za-zÀ-ſ]|-\d)/y,
		(m) => on(Number(m[1]), Number(m[2]), Number(m[3]), true),
	],
	[
		[ANY_DIGIT],
		/(?<![A-Za-zÀ-ſ0-9.,/-])(\d{1,2})\/(\d{1,2})[- ](20\d{2}|2\d)(?![0-9A-Za-zÀ-ſ]|[-/]\d)/y,
		(m, context) => on(yearOf(m[3], context), Number(m[2]), Number(m[1]), true),
	],
	// 15.3 without a year counts only after words that lead to a date
	[
		[ANY_DIGIT],
		/(?<=(?<![A-Za-zÀ-ſ])(?:innen|innan|senest|seinast|frist:?|før|per|pr\.?|til|den|og|henholdsvis|høvesvis) )(\d{1,2})\.(\d{1,2})\.?(?![A-Za-zÀ-ſ0-9])(?!\.?\d)/y,
		(m, context) => on(context.year, Number(m[2]), Number(m[1]), false),
	],
	// so does 15/3, which may be a part of something too
	[
		[ANY_DIGIT],
		/(?<=(?<![A-Za-zÀ-ſ])(?:innen|innan|senest|seinast|frist(?:en)?(?::| er)?|før|den) )(\d{1,2})\/(\d{1,2})(?![A-Za-zÀ-ſ0-9])(?![-/.,]?\d|\s(?:av|20\d{2}|del))/y,
		(m, context) => on(context.year, Number(m[2]), Number(m[1]), false),
	],
	// 1. juni 2025, 28. feb, 1.juni
	[
		[ANY_DIGIT],
		new RegExp(`${BOUND}(\\d{1,2})\\.?\\s?${MEET}(${MONTH})\\.?${YEAR}`, "y"),
		(m, context) => {
			const later = m[3] === undefined && isNextYear(m) ? 1 : 0;
			const year = yearOf(m[3], context);
			return on(
				year === null ? null : year + later,
				monthOf(m[2] ?? ""),
				Number(m[1]),
				m[3] !== undefined || later > 0,
			);
		},
	],
	// R3.19: primo, medio, ultimo
	[
		["primo", "medio", "ultimo", "midten", "byrjin", "begynn", "starte", "slutte"],
		new RegExp(
			`${BOUND}(primo|medio|ultimo|midten av|byrjinga av|begynnelsen av|starten av|slutten av)${MEET}\\s(${MONTH})${YEAR}`,
			"y",
		),
		(m, context) => {
			const year = yearOf(m[3], context);
			if (year === null) return null;
			const month = monthOf(m[2] ?? "");
			const word = m[1] ?? "";
			const part =
				word === "medio" || word === "midten av" ? 15 : word === "ultimo" || word === "slutten av" ? 0 : 1;
			return period(part === 0 ? lastDayOfMonth(year, month) : dayOf(year, month, part), m[3] !== undefined);
		},
	],
	// R3.21: mars 2025; without a year only after words that lead to it, or alone in brackets
	[
		firstsOf(MONTHS),
		new RegExp(`${BOUND}(?<!\\d\\.?\\s?)(${MONTH})\\s(20\\d{2})(?![A-Za-zÀ-ſ0-9])`, "y"),
		(m) => (isChristmas(m) ? null : period(lastDayOfMonth(Number(m[2]), monthOf(m[1] ?? "")), true)),
	],
	[
		firstsOf(MONTHS),
		new RegExp(
			`(?:(?<=(?<![A-Za-zÀ-ſ])(?:av|innen|innan|før|i|løpet av|senest|seinast|oppstart)\\s)(${MONTH})(?![A-Za-zÀ-ſ0-9])|(?<=[([])(${WHOLE_MONTHS})(?=[)\\]]))(?!\\s20\\d{2})`,
			"y",
		),
		(m, context) => {
			const word = m[1] ?? m[2] ?? "";
			if (context.year === null || word.length < 3 || word === "mar" || word === "jul") return null;
			return period(lastDayOfMonth(context.year, monthOf(word)), false);
		},
	],
	// R3.23, R3.24
	[
		[ANY_DIGIT, "i ", "i.", ...firstsOf(ORDINALS)],
		new RegExp(`${BOUND}(${ORDINAL})\\.?\\s(tertial|kvartal|halvår)${YEAR}`, "y"),
		(m, context) => {
			const year = yearOf(m[3], context);
			const word = m[1] ?? "";
			const end = PERIOD_ENDS[m[2] ?? ""]?.[(ORDINALS[word] ?? 0) - 1];
			if (year === null || (end === undefined && /^i/u.test(word))) return null;
			return period(end === undefined ? null : `${year}-${end}`, m[3] !== undefined);
		},
	],
	// R3.23, R3.24: Q3 2026, T2 2026; without a year «Q3» counts only after words that lead to a date, as does «3. kv.», or alone in a cell
	[
		Object.keys(LETTERED_PERIODS).flatMap((letter) => ["1", "2", "3", "4"].map((one) => letter + one)),
		/(?<![A-Za-zÀ-ſ0-9.,/-])([hqkt])([1-4])[\s/-](20\d{2})(?![A-Za-zÀ-ſ0-9])/y,
		(m, context) => endOfShort([LETTERED_PERIODS[m[1] ?? ""], m[2], m[3]], context),
	],
	[
		["q1", "q2", "q3", "q4"],
		new RegExp(
			`(?:${AFTER_LEAD}q([1-4])(?![A-Za-zÀ-ſ0-9]|[\\s/-]20\\d{2})|(?<=[\\t\\n])q([1-4])(?=[\\t\\n]|$))`,
			"y",
		),
		(m, context) => endOfShort(["kvartal", m[1] ?? m[2], undefined], context),
	],
	[
		[ANY_DIGIT],
		new RegExp(
			`(?:${BOUND}([1-4])\\.\\s?(kvt?|tert)\\.?\\s(20\\d{2})|${AFTER_LEAD}([1-4])\\.\\s?(kvt?|tert))(?![A-Za-zÀ-ſ0-9])`,
			"y",
		),
		(m, context) => endOfShort([SHORT_PERIODS[m[2] ?? m[5] ?? ""], m[1] ?? m[4], m[3]], context),
	],
	// R3.26
	[
		["uke", "veke"],
		new RegExp(`${BOUND}(?:uke|veke)\\s(\\d{1,2})(?:\\s?[,i]?\\s?(20\\d{2}))?(?![A-Za-zÀ-ſ0-9])`, "y"),
		(m, context) => {
			const year = yearOf(m[2], context);
			return year === null ? null : period(endOfWeek(year, Number(m[1])), m[2] !== undefined);
		},
	],
	// R3.26: «første uke i september»
	[
		Object.keys(WEEKS_OF_MONTH).map((word) => `${word} `),
		new RegExp(`${BOUND}(${WEEK_OF_MONTH})\\s(?:uk|vek)(?:e|en|a)\\si\\s(${MONTH})${YEAR}`, "y"),
		(m, context) => {
			const year = yearOf(m[3], context);
			if (year === null) return null;
			const week = WEEKS_OF_MONTH[m[1] ?? ""] ?? 0;
			return period(endOfWeekInMonth(year, monthOf(m[2] ?? ""), week), m[3] !== undefined);
		},
	],
	// «siste arbeidsdag i februar»
	[
		["siste"],
		new RegExp(
			`${BOUND}siste\\s(?:arbeidsdag|virkedag|yrkedag|hverdag|kvardag)\\si\\s(${MONTH})${YEAR}`,
			"y",
		),
		(m, context) => {
			const year = yearOf(m[2], context);
			if (year === null) return null;
			return period(workingDayToPlanFor(lastDayOfMonth(year, monthOf(m[1] ?? ""))), m[2] !== undefined);
		},
	],
	// R3.22
	[
		["jul"],
		/(?<=(?<![A-Za-zÀ-ſ])(?:før|innen|innan)\s)jul(?:a|en)?(?:\s(20\d{2}))?(?![A-Za-zÀ-ſ0-9])/y,
		inYear((year) => `${year}-${BEFORE_CHRISTMAS}`),
	],
	[
		["påske"],
		/(?<=(?<![A-Za-zÀ-ſ])(?:før|innen|innan)\s)påske(?:n|a|ferien)?(?:\s(20\d{2}))?(?![A-Za-zÀ-ſ0-9])/y,
		inYear((year) => addDays(easter(year), BEFORE_EASTER)),
	],
	// R3.19, R3.20: halves of months and years, and where months and half-years meet
	[
		["første", "fyrste", "andre ", "siste "],
		new RegExp(
			`${BOUND}(første|fyrste|andre|siste) halvdel av (?:(${MONTH})${YEAR}|(20\\d{2})(?![0-9]))`,
			"y",
		),
		(m, context) => {
			const first = /^f/u.test(m[1] ?? "");
			if (m[4] !== undefined) return period(`${m[4]}-${first ? "06-30" : "12-31"}`, true);
			const year = yearOf(m[3], context);
			if (year === null) return null;
			const month = monthOf(m[2] ?? "");
			return period(first ? dayOf(year, month, 15) : lastDayOfMonth(year, month), m[3] !== undefined);
		},
	],
	[
		["månedss", "månadss", "halvårss"],
		new RegExp(
			`${BOUND}(?:(?:månedsskiftet|månadsskiftet) (${MONTH})\\s?[/–-]\\s?(?:${MONTH})|halvårsskiftet)${YEAR}`,
			"y",
		),
		(m, context) => {
			const year = yearOf(m[2], context);
			if (year === null) return null;
			return period(
				m[1] === undefined ? `${year}-06-30` : lastDayOfMonth(year, monthOf(m[1])),
				m[2] !== undefined,
			);
		},
	],
	// R3.20
	[
		["årsslu"],
		/(?<![A-Za-zÀ-ſ])årsslutt(?:en)?(?:\s(20\d{2}))?(?![A-Za-zÀ-ſ0-9])/y,
		inYear((year) => `${year}-12-31`),
	],
	[
		["årsski", "årets", "nyttår"],
		/(?<![A-Za-zÀ-ſ])(?:årsskiftet|årets\s(?:slutt|utgang|utløp)|(?<=(?:innen|innan|før|til|ved)\s)nyttår)(?:\s(20\d{2})\s?[/–-]\s?(?:20\d{2}|\d{2}))?(?![A-Za-zÀ-ſ])/y,
		inYear((year) => `${year}-12-31`),
	],
	[
		[ANY_DIGIT, "budsje", "året", "år "],
		/(?<=(?<![A-Za-zÀ-ſ])(?:utgangen av|utløpet av|slutten av|løpet av)\s)(?:budsjettåret\s|året\s|år\s)?(20\d{2})(?![A-Za-zÀ-ſ0-9])(?!\s?[–-]\s?20)/y,
		(m) => period(`${m[1]}-12-31`, true),
	],
	[
		["året", "budsje", "kalend", "innevæ", "inneve"],
		/(?<=(?<![A-Za-zÀ-ſ])(?:utgangen av|utløpet av|slutten av)\s)(?:året|budsjettåret|kalenderåret|innev[æe]r[ae]nde\s(?:budsjett|kalender)?år)(?![A-Za-zÀ-ſ])(?!\s20\d{2})/y,
		(_, context) => (context.year === null ? null : period(`${context.year}-12-31`, false)),
	],
	// a year alone is a deadline after «innen»
	[
		[ANY_DIGIT],
		/(?<=(?<![A-Za-zÀ-ſ])(?:innen|innan|senest|seinast|senest innen)\s)(20\d{2})(?![A-Za-zÀ-ſ0-9])(?![./–-]\d)/y,
		(m) => period(`${m[1]}-12-31`, true),
	],
	// R3.22
	[
		["før", "over", "innen", "innan", "i løpe", ...firstsOf(SEASONS)],
		new RegExp(`${BOUND}(?:før\\s|over\\s|innen\\s|innan\\s|i løpet av\\s)?(${SEASON})${YEAR}`, "y"),
		(m, context) => {
			const year = yearOf(m[2], context);
			const season = m[1] ?? "";
			const before = /^(?:før|innen|innan)\s/.test(m[0]);
			const led = m[0].length > (m[1] ?? "").length + (m[2] === undefined ? 0 : 5);
			if (year === null || (m[2] === undefined && !led && !inBrackets(m))) return null;
			if (!/^somm|ferien$/u.test(season)) return period(`${year}-${SEASONS[season]}`, m[2] !== undefined);
			const day = before ? "06-30" : /^over\s/.test(m[0]) ? AFTER_SUMMER : SEASONS[season];
			return period(`${year}-${day}`, m[2] !== undefined);
		},
	],
	// R3.33: still to be agreed
	[
		[...TO_BE_AGREED.nb, ...TO_BE_AGREED.nn],
		new RegExp(`${alternatives(TO_BE_AGREED)}(?![A-Za-zÀ-ſ0-9])`, "y"),
		() => ({ day: null, kind: "open", dated: false }),
	],
];
