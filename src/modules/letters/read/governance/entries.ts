import type { DateMention } from "../dates.ts";
import type { Block } from "../document.ts";
import { withoutEdges } from "../edges.ts";
import { datesWithin, type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/reports.ts";
import { anyOf } from "../lexicon/words.ts";
import { type Dialogue, inOrder } from "./calendar.ts";
import { bareDates, MONTH_ALONE } from "./calendar-columns.ts";
import {
	countedAt,
	countedByName,
	everyIn,
	isMeeting,
	isReport,
	nameOfReport,
	oneLine,
	periodOf,
} from "./names.ts";
import { countedDays, nameBefore } from "./report-orders.ts";

const ENTRY_VERB = anyOf(lexicon.ENTRY_VERBS);
/** The clock after a meeting's day. */
const CLOCK = /^[\s,]*kl\.?\s[0-9.:–-]{1,14}/i;
/** An entry's dates, and the words beside them that name it; null where it is a sentence or has none. */
interface Entry {
	readonly name: string;
	readonly dues: readonly DateMention[];
	/** The entry opens with the period that it covers, and needs no word for report. */
	readonly covers?: string | null;
}

/** What may stand between and after an entry's dates: joins, the clock, a bracket. */
const JOINS =
	/\([^()]{0,80}\)|(?<![A-Za-zÀ-ſ])(?:og|samt|innen|innan|senest|seinast|den|frist)(?![A-Za-zÀ-ſ])|kl\.?\s[0-9.:–-]{1,14}/gi;

/** The words of an entry after its first date, without dates and joins: empty where nothing is said but them. */
function besides(letter: Letter, block: Block, from: number): string {
	let rest = "";
	let at = from;
	for (const mention of datesWithin(letter, from, block.end)) {
		rest += `${letter.text.slice(at, Math.min(mention.from, mention.start))} `;
		at = mention.end;
	}
	return (rest + letter.text.slice(at, block.end)).replace(JOINS, "").replace(/[^A-Za-zÀ-ſ0-9]+/gu, "");
}

/** «, digitalt til postmottaket», «– etter avtalt mal»: what is said after the day of an entry, and no sentence. */
const REMARK = /^\s?(?:[,;]|–)\s[a-zß-ÿ](?:[^.:;]|\.(?=[a-z])){2,70}$/u;

/** The words before the first due date name it, where nothing is said after but dates. */
function entryOf(letter: Letter, block: Block, words: string, dues: readonly DateMention[]): Entry | null {
	const first = dues[0]!;
	const before = words.slice(0, first.from - block.words);
	if (block.role !== "item" && !/[:–]\s*$/u.test(before)) return null;
	const name = withoutEdges(before.replace(/[\s,(–:-]frist:?\s?$/i, ""), ":–,.-", ":–,(-");
	if (besides(letter, block, first.end) === "") return { name, dues };
	const remarks =
		dues.length === 1 && /:\s*$/u.test(before) && REMARK.test(letter.text.slice(first.end, block.end));
	return remarks ? { name, dues } : null;
}

/** «Månedlig: likviditetsoversikt», «Hvert kvartal – prognose»: how often before what. */
const RHYTHM = /^[A-Za-zÀ-ſ]{4,12}(?:\s[a-zß-ÿ]{4,8})?\s?[:–]\s/u;

/** «Rapport for første halvår 2026: 1. september»: a period before the colon is what the report covers. */
const NAMES_ON = /^\s?[:–]\s/u;

/** «15.3. Årsrapport», «15.3.: Årsrapport»: the day in figures at the head of an item. */
const DAY_IN_FIGURES = /^[0-9]{1,2}\.[0-9]{1,2}\.(?=\s?[:–-]?\s[A-ZÀ-Þ])/u;
/** «mai: …», «Mai – …»: the month alone. */
const MONTH_FIRST = /^[^\s:–-]{3,10}(?=\s?[:–-]\s)/u;

/** An item that opens with a day or a month that only stands for itself there. */
function openedBy(letter: Letter, words: string, opening: string | undefined): Entry | null {
	const due = opening === undefined ? undefined : bareDates(opening, letter.head.year)[0];
	return opening === undefined || due === undefined
		? null
		: { name: withoutEdges(words.slice(opening.length), ":–,.-", ":–,(-"), dues: [due] };
}

/** «Fagmøte om flom: september»: the month alone after what it is of. */
const MONTH_LAST = /\s?[:–]\s([^\s:–-]{3,10}(?:\s20[0-9]{2})?)\.?$/u;

function inMonth(letter: Letter, { role }: Block, words: string): Entry | null {
	const match = role === "item" ? MONTH_LAST.exec(words) : null;
	const due = match === null ? undefined : bareDates(match[1]!, letter.head.year)[0];
	return match === null || due === undefined ? null : { name: words.slice(0, match.index), dues: [due] };
}

/** «15. Årsrapport» under the heading «Mars»: the item's number is the day. */
function dayUnderMonth(letter: Letter, block: Block, words: string): Entry | null {
	const month = sectionAt(letter, block).name;
	if (!MONTH_ALONE.test(month)) return null;
	const written = /^[0-9]{1,2}\.:?\s(?=[A-ZÀ-Þ])/u.exec(words)?.[0] ?? "";
	const day = /^([0-9]{1,2})\.?:?$/u.exec(written.trim() || (block.marker ?? ""))?.[1];
	const due = day === undefined ? undefined : bareDates(`${day}. ${month}`, letter.head.year)[0];
	return due === undefined ? null : { name: words.slice(written.length), dues: [due] };
}

function entryIn(letter: Letter, block: Block, words: string): Entry | null {
	const under = block.role === "item" ? dayUnderMonth(letter, block, words) : null;
	if (under !== null) return under;
	const figures = block.role === "item" ? DAY_IN_FIGURES.exec(words)?.[0] : undefined;
	if (figures !== undefined) return openedBy(letter, words, figures);
	const all = datesWithin(letter, block.words, block.end);
	const counted = countedDays(letter, all);
	const mentions = all.filter(
		(mention) =>
			mention.day !== null &&
			mention.lead !== "counted" &&
			mention.lead !== "referred" &&
			!counted.some(({ start }) => start === mention.start),
	);
	const days = mentions.filter((mention) => mention.kind === "day");
	if (days.length > 0 && days.length < mentions.length && mentions[0]!.from > block.words + 2)
		return entryOf(letter, block, words, days);
	const covers =
		mentions.length > 1 &&
		mentions[0]!.kind === "period" &&
		mentions[0]!.from > block.words + 2 &&
		NAMES_ON.test(letter.text.slice(mentions[0]!.end, block.end));
	if (covers) mentions.shift();
	const [first] = mentions;
	if (first === undefined)
		return openedBy(letter, words, MONTH_FIRST.exec(words)?.[0]) ?? inMonth(letter, block, words);
	const opens = first.from <= block.words + 2;
	const [due] = days;
	if (
		opens &&
		first.kind === "period" &&
		due !== undefined &&
		NAMES_ON.test(letter.text.slice(first.end, block.end))
	)
		return { name: letter.text.slice(first.start, first.end), dues: [due], covers: first.day };
	if (opens) {
		const rest = words.slice(first.end - block.words).replace(CLOCK, "");
		return { name: withoutEdges(rest, ":–,.-", ":–,(-"), dues: [first] };
	}
	return entryOf(letter, block, words, mentions);
}

/**
 * A short line outside tables that names a report or meeting with its dates or rhythm: «15. mars: Årsrapport
 * for 2024»; `listed` where the line before the list says that reports follow.
 */
export function readEntry(letter: Letter, block: Block, found: Dialogue, listed: boolean): boolean {
	if (block.end - block.words > 160) return false;
	const words = wordsOf(letter, block);
	if (ENTRY_VERB.test(words)) return false;
	const source = sourceOf({ start: block.words, end: block.end, page: block.page });
	const entry = entryIn(letter, block, words);
	if (entry === null) {
		const rhythm = block.role === "item" ? RHYTHM.exec(words)?.[0] : undefined;
		const named = block.role === "item" && (listed || isReport(words)) && !isMeeting(words);
		const every = rhythm === undefined ? (named ? everyIn(words) : null) : everyIn(rhythm);
		if (every === null || datesWithin(letter, block.words, block.end).length > 0) return false;
		const rest = words.slice(rhythm?.length ?? 0);
		const name = nameOfReport(oneLine(rest.split(/\s?[:,(–]\s?|\s-\s/u)[0] ?? rest));
		found.reports.push({ name, asOf: null, due: null, every, source });
		return true;
	}
	const name = oneLine(entry.name).replace(/\s(?:i|den|på)$/u, "");
	if (isMeeting(name)) {
		for (const due of entry.dues) found.meetings.push({ name, period: periodOf(due, words), source });
		return true;
	}
	if (!isReport(name) && entry.covers == null && !(listed && block.role === "item")) return false;
	const days = countedDays(letter, datesWithin(letter, block.words, block.end));
	const each = days.length > 1 && days.length === entry.dues.length;
	const told = each ? null : (entry.covers ?? countedAt(letter, block.words, block.end));
	const byName = each
		? days.map(({ day }) => day)
		: told === null
			? countedByName(name, letter.head.year)
			: [];
	for (const [index, due] of entry.dues.entries()) {
		const asOf = told ?? (byName.length === entry.dues.length ? (byName[index] ?? null) : null);
		const own = each ? `${nameBefore(name)} per ${days[index]!.written}` : nameOfReport(name);
		found.reports.push({ name: own, ...inOrder(asOf, null, due, name), every: null, source });
	}
	return true;
}
