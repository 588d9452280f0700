import { addDays } from "#base/day.ts";
import { type DateContext, FORMS, type Form, type Found } from "./date-forms.ts";
import { comparable, lowered } from "./lexicon/compare.ts";
import { BEFORE, BY, COUNTED, REFERRED, RESPECTIVELY, WEEKDAYS, WHOLE_MONTHS } from "./lexicon/dates.ts";
import { beginsAt, phrasesByBeginning } from "./lexicon/phrases.ts";
import { alternatives, MEET, type Words } from "./lexicon/words.ts";

/** What the words before a date make of it. */
export type Lead = "by" | "before" | "counted" | "referred" | "none";

/** A date phrase in a text. Offsets are the text's. */
export interface DateMention {
	readonly start: number;
	readonly end: number;
	/** The calendar day as a deadline (rules.md section 3b); null where there is none. */
	readonly day: string | null;
	/** day: a day is written; period: a month, a season, a week; impossible: a day that does not exist; open: still to be agreed (R3.33). */
	readonly kind: "day" | "period" | "impossible" | "open";
	readonly lead: Lead;
	/** Where the words that lead to the date begin; equals `start` where there are none. */
	readonly from: number;
	/** The year is written, not taken from the letter. */
	readonly dated: boolean;
}

const walk = phrasesByBeginning<Form>(FORMS.map((form) => [form, form[0]] as const));

/** What may stand between the words that lead to a date and the date: «innen fredag kl. 12 den». */
const BETWEEN = new RegExp(
	`(?<![:\\s])(?:\\s${alternatives(RESPECTIVELY)})?${MEET}(?:\\s${alternatives(WEEKDAYS)},?)?${MEET}(?:\\skl\\.?\\s\\d{1,2}(?:[.:]\\d{2})?)?${MEET}(?:\\s(?:den|dato|datoen|oss|kl\\.?))?[:\\s]*$`,
	"i",
);
const leadPattern = (words: Words): RegExp => new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(words)}$`, "i");
const LEADS: readonly (readonly [Lead, RegExp])[] = [
	["by", leadPattern(BY)],
	["before", leadPattern(BEFORE)],
	["counted", leadPattern(COUNTED)],
	["referred", leadPattern(REFERRED)],
];

/** «fra utgangen av oktober»: where something starts, though words that lead to an end stand between. */
const FROM = /(?<![A-Za-zÀ-ſ])(?:fra|frå) $/i;
/** A season's phrase that holds the word which leads to it: «før sommeren». */
const LED_SEASON = /^(?:før|innen|innan|i løpet av) /i;

function led(text: string, found: Found): { lead: Lead; from: number } {
	const start = Math.max(0, found.start - 34);
	const near = text.slice(start, found.start);
	const before = near.slice(0, BETWEEN.exec(near)?.index);
	let best: { lead: Lead; from: number } = { lead: "none", from: found.start };
	for (const [lead, pattern] of LEADS) {
		const match = before === "" ? null : pattern.exec(before);
		if (match === null) continue;
		const from = start + match.index;
		if (best.lead === "none" || from < best.from) best = { lead, from };
	}
	if (best.lead === "by" && FROM.test(text.slice(Math.max(0, best.from - 6), best.from)))
		return { lead: "referred", from: best.from };
	if (best.lead === "none" && LED_SEASON.test(text.slice(found.start, found.end)))
		return { lead: "by", from: found.start };
	return best;
}

const EACH_ITS_OWN = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(RESPECTIVELY)}\\s(?:den\\s)?$`, "i");
/** «1. mars og 1. september», «1. mars for utkastet og 1. september»: what stands between such days. */
const NEXT_OF_EACH = /^(?:\s(?:for|på|til)\s[^.,;:\n]{2,40})?(?:,|,?\s(?:og|samt))\s(?:den\s)?$/i;
const LONGEST_BETWEEN = 60;

/** The words that lead to «henholdsvis» and a day lead to the days after it too. */
function sharedLead(text: string): (found: Found, own: Lead) => Lead {
	let shared: Lead = "none";
	let end = 0;
	return ({ start, end: last }, own) => {
		const goesOn =
			own === "none" && shared !== "none" && start - end < LONGEST_BETWEEN
				? NEXT_OF_EACH.test(text.slice(end, start))
				: false;
		if (!goesOn) shared = EACH_ITS_OWN.test(text.slice(Math.max(0, start - 20), start)) ? own : "none";
		end = last;
		return goesOn ? shared : own;
	};
}

/** «1. juni.»: the stop is the sentence's, and none of a short form. */
const WHOLE_MONTH = new RegExp(`(?:${WHOLE_MONTHS})\\.$`, "u");

/** Every place where a form meets the text, those of one form apart from each other. */
function written(whole: string, context: DateContext): Found[] {
	const small = lowered(whole);
	const text = comparable(whole);
	const found: Found[] = [];
	const ends = new Map<Form, number>();
	const attempt = (form: Form, at: number): void => {
		const pattern = form[1];
		if (at < (ends.get(form) ?? 0)) return;
		pattern.lastIndex = at;
		const match = pattern.exec(small);
		if (match === null) return;
		const end = at + match[0].length;
		ends.set(form, end);
		const resolved = form[2](match, context);
		if (resolved === null) return;
		const stop = match[0].endsWith(".") && WHOLE_MONTH.test(match[0]) ? 1 : 0;
		found.push({ start: at, end: end - stop, ...resolved });
	};
	walk(text, (tried, at) => {
		if (beginsAt(text, at, tried)) attempt(tried.value, at);
		return true;
	});
	return found;
}

/** Every date phrase of the text in reading order, none within another. Linear in the text. */
export function datesIn(text: string, context: DateContext): readonly DateMention[] {
	const found = written(text, context);
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const mentions: DateMention[] = [];
	const leadOf = sharedLead(text);
	let end = -1;
	for (const one of found) {
		if (one.start < end) continue;
		end = one.end;
		const { lead: own, from } =
			one.kind === "open" ? { lead: "by" as const, from: one.start } : led(text, one);
		const lead = leadOf(one, own);
		const day = lead === "before" && one.day !== null && one.kind === "day" ? addDays(one.day, -1) : one.day;
		mentions.push({ ...one, day, lead, from });
	}
	return mentions;
}
