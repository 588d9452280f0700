import { idKey } from "../assignments/anchors.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import type { DateMention } from "../dates.ts";
import type { Block } from "../document.ts";
import { meetingsLedBy } from "../governance/meetings.ts";
import { blockAt, datesWithin, folded, type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import {
	DATED_REPORTS,
	DEADLINE_WORDS,
	GATHERINGS,
	NO_WHOLE_REPORT,
	SENT_OFF,
	STEPS,
} from "../lexicon/findings.ts";
import { alternatives, anyOf, startsWith } from "../lexicon/words.ts";
import type { Meeting, Report, Requirement, Source } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";
import { type CellDay, cellDays } from "./calendar-days.ts";
import { isOfWhole, stems } from "./deadlines-within.ts";

const STEP = anyOf(STEPS);
const SENT = anyOf(SENT_OFF);
const DEADLINE = anyOf(DEADLINE_WORDS);
const GATHERING = anyOf(GATHERINGS);
/** «skal leveres 1. april»: the day straight after the verb. */
const SENT_ON =
	/(?<![A-Za-zÀ-ſ])(?:leveres|sendes|oversendes|avgis|leverast|sendast|oversendast)\s(?:den\s)?$/i;
const OF_ASSIGNMENT = "[Oo]ppdrag(?:et|a)?\\s(?:nr\\.?\\s)?";
/** «Nr. 14 Beitetap …»: assignments that are numbered without being called so. */
const BARE_NUMBER = /^[Nn]r\.\s\d/u;
/** As much of a sentence is looked at for an assignment's title in another form. */
const OPENING = 60;
/** A shorter title may be said without the assignment being meant. */
const TITLE = 14;

/** Words that name one day: a row of a table, a list item of a calendar, or a sentence. */
interface Said {
	readonly words: string;
	readonly day: string;
	readonly text: string;
	readonly source: Source;
	/** In a row or a list the day is the deadline; a sentence must say so. */
	readonly inRow: boolean;
}

/** The one day that a stretch of text gives as a deadline; null where it gives none, or several dates. */
function saidIn(letter: Letter, start: number, end: number, inRow: boolean): Said | null {
	const dates = datesWithin(letter, start, end).filter(
		({ lead }) => lead !== "counted" && lead !== "referred",
	);
	const [date] = dates;
	if (date === undefined || dates.length > 1 || date.kind !== "day" || date.day === null) return null;
	const words = letter.text.slice(start, end);
	if (STEP.test(words)) return null;
	if (inRow ? GATHERING.test(words) : !isDue(letter, date, words, start)) return null;
	const text = letter.text.slice(date.start, date.end);
	return { words, day: date.day, text, source: sourceOf({ start, end }), inRow };
}

/** A sentence sets the date as a deadline: «skal leveres innen …», «Fristen for … er …». */
function isDue(letter: Letter, date: DateMention, words: string, start: number): boolean {
	if (date.lead === "by" && SENT.test(words)) return true;
	if (date.lead === "none" && SENT_ON.test(letter.text.slice(start, date.start))) return true;
	return DEADLINE.test(letter.text.slice(start, date.start));
}

/** The day that a row tells by cells alone: «November | 8.», «8.11.». */
function saidInCells({ row, day, text }: CellDay, letter: Letter): Said | null {
	const words = letter.text.slice(row.start, row.end);
	if (day === null || STEP.test(words) || GATHERING.test(words)) return null;
	return { words, day, text, source: sourceOf(row), inRow: true };
}

/** The items of lists of meetings: their days are the meetings', whatever is spoken of there. */
function itemsOfMeetings(letter: Letter): ReadonlySet<Block> {
	const items = new Set<Block>();
	let led = false;
	for (const block of letter.document.blocks) {
		if (block.role !== "item") led = block.cell === null && meetingsLedBy(wordsOf(letter, block)) !== null;
		else if (led) items.add(block);
	}
	return items;
}

/** Every deadline that a row, a list item or a sentence of the letter gives. */
function allSaid(letter: Letter): readonly Said[] {
	const byRow = new Map(cellDays(letter).map((one) => [one.row, one]));
	const rows = letter.tables.flatMap((table) =>
		table.rows.map((row) => {
			const cells = byRow.get(row);
			return cells === undefined ? saidIn(letter, row.start, row.end, true) : saidInCells(cells, letter);
		}),
	);
	const seen = new Set<number>();
	const agendas = itemsOfMeetings(letter);
	const sentences = letter.dates.map((date) => {
		const block = date.kind === "day" ? blockAt(letter, date.start) : undefined;
		if (block === undefined || block.cell !== null || block.role === "contents" || agendas.has(block))
			return null;
		const section = sectionAt(letter, block);
		if (section.heading === block) return null;
		const ofDays =
			section.kind === "dialogue" || section.kind === "reporting" || /frist/i.test(section.title);
		const listed = block.role === "item" && ofDays;
		const span = listed
			? block
			: sentencesOf(letter.document, block).find((one) => one.start <= date.start && date.start < one.end);
		if (span === undefined || seen.has(span.start)) return null;
		seen.add(span.start);
		return saidIn(letter, span.start, span.end, listed);
	});
	return [...rows, ...sentences].filter((one) => one !== null);
}

/** Which assignment a text names: by its id, else by its whole title. */
function namer(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): (words: string) => FoundAssignment | undefined {
	const byId = new Map(assignments.map((one) => [idKey(one.assignment.id), one]));
	const coded = assignments
		.map((one) => one.assignment.id)
		.filter((id) => /\d/u.test(id) && /[A-ZÆØÅ/-]/u.test(id));
	const own = alternatives({ nb: coded, nn: [] });
	const bare = assignments.some(({ assignment }) => {
		const at = assignment.sources[0]?.start ?? 0;
		return BARE_NUMBER.test(letter.text.slice(at, at + 8));
	});
	const label = bare ? `(?:${OF_ASSIGNMENT}|[Nn]r\\.\\s)` : OF_ASSIGNMENT;
	const id = new RegExp(
		`${coded.length === 0 ? "" : `(?<![A-Za-zÀ-ſ0-9/.-])${own}(?![0-9A-Za-zÀ-ſ]|[-/]\\d)|`}${label}(\\d{1,2}(?:\\.\\d{1,2})?)(?![\\d/-]|\\.\\d)`,
		"gu",
	);
	const byStem = new Map<string, FoundAssignment[]>();
	const titles = new Map<string, { readonly title: string; readonly one: FoundAssignment }[]>();
	for (const one of assignments) {
		const title = folded(one.assignment.title);
		if (title.length < TITLE || !title.includes(" ")) continue;
		const first = title.slice(0, title.indexOf(" "));
		titles.set(first, [...(titles.get(first) ?? []), { title, one }]);
		const stem = stems(title)[0] ?? "";
		byStem.set(stem, [...(byStem.get(stem) ?? []), one]);
	}
	/** «Analysen av havneleien skal …»: the title, in another form, opens the sentence. */
	const opened = (words: string): FoundAssignment | undefined => {
		const own = stems(words.slice(0, OPENING))
			.slice(0, 3)
			.flatMap((stem) => byStem.get(stem) ?? [])
			.filter(({ assignment }) => isOfWhole(words, assignment.title));
		return own.length === 1 ? own[0] : undefined;
	};
	return (words) => {
		const ids = new Set([...words.matchAll(id)].map(([whole, number]) => idKey(number ?? whole)));
		if (ids.size > 1) return undefined;
		const [only] = ids;
		if (only !== undefined) return byId.get(only);
		const text = folded(words);
		const named = new Set(
			[...new Set(text.split(" "))].flatMap((word) =>
				(titles.get(word) ?? [])
					.filter(({ title }) => ` ${text} `.includes(` ${title} `))
					.map(({ one }) => one),
			),
		);
		if (named.size === 0) return opened(words);
		return named.size === 1 ? [...named][0] : undefined;
	};
}

/** A row of a calendar, a list item or a sentence elsewhere that gives an assignment another day than its own only one. */
export function deadlinesElsewhere(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Asked[] {
	if (assignments.length === 0) return [];
	const named = namer(letter, assignments);
	const found = new Map<FoundAssignment, Asked>();
	for (const { words, day, text, source } of allSaid(letter)) {
		const one = named(words);
		if (one === undefined || found.has(one)) continue;
		const { assignment, places } = one;
		if (places.some((place) => place.source.start <= source.start && source.start < place.source.end))
			continue;
		const given = places.flatMap((place) => place.deadlines.map(({ deadline }) => deadline));
		const inForce = given.filter(({ date }) => assignment.deadlines.some((other) => other.date === date));
		const own = (assignment.change === undefined ? given : inForce).at(DEADLINE.test(words) ? -1 : 0);
		const days = new Set((assignment.change === undefined ? given : inForce).map(({ date }) => date));
		if (
			own?.date == null ||
			(days.size > 1 && !DEADLINE.test(words)) ||
			given.some(({ date }) => date === day)
		)
			continue;
		const values = { id: assignment.id, one: own.text, other: text };
		found.set(
			one,
			asked("conflicting-deadline", "error", "twoDeadlines", values, [...assignment.sources, source]),
		);
	}
	return [...found.values()];
}

const REPORTS = DATED_REPORTS.map((names) => startsWith(names));
const NOT_WHOLE = anyOf(NO_WHOLE_REPORT);
/** «Fristen for årsrapporten er …»: the report's name comes after. */
const FOR_REPORT = /^(?:ny\s)?frist(?:en)?\sfor\s(?:å\s(?:levere|sende|oversende)\s)?/i;
/** «… omtales i årsrapporten, som skal leveres …»: the report is named before the clause that dates it. */
const BEFORE_CLAUSE = /^[^,]{3,160}?\s(?=(?:års|halvårs|tertial)rapporten,\ssom\s)/i;
const shortened = (words: string): string => (words.length > 90 ? `${words.slice(0, 90)}…` : words);

/** «Regnskapsrapport», «forbruksprognosen»: a report that its first word names alone, in the form of a list or of a sentence. */
const COMPOUND =
	/^([A-Za-zÀ-ſ-]{4,30}(?:rapport|regnskap|rekneskap|prognose|oversikt|oversyn|vurdering|plan|innspill|innspel|forslag|framlegg|analyse|budsjett))(en|a|et|n)?(?![A-Za-zÀ-ſ])/u;

/** «Budsjettinnspill for 2027»: the year that the report is for. */
const yearIn = (name: string): string | null => /(?<!\d)20\d{2}(?!\d)/u.exec(name)?.[0] ?? null;

/** A report that a list dates and a sentence, which speaks of it as known, dates otherwise. */
export function listedReportsDueTwice(reports: readonly Report[]): readonly Asked[] {
	const groups = new Map<string, Report[]>();
	for (const report of reports) {
		const stem = COMPOUND.exec(report.name)?.[1]?.toLowerCase();
		if (stem === undefined || report.due == null || REPORTS.some((pattern) => pattern.test(report.name)))
			continue;
		const key = `${stem}/${report.due.slice(0, 4)}`;
		groups.set(key, [...(groups.get(key) ?? []), report]);
	}
	return [...groups.values()].flatMap((group): Asked[] => {
		const listed = group.find(({ name }) => COMPOUND.exec(name)?.[2] === undefined);
		const told = group.find(({ name }) => COMPOUND.exec(name)?.[2] !== undefined);
		if (group.length !== 2 || listed === undefined || told === undefined || listed.due === told.due)
			return [];
		if (told.asOf != null && listed.asOf != null && told.asOf !== listed.asOf) return [];
		if (
			yearIn(told.name) !== yearIn(listed.name) &&
			yearIn(told.name) !== null &&
			yearIn(listed.name) !== null
		)
			return [];
		const values = { one: shortened(listed.name), other: shortened(told.name) };
		return [asked("conflicting-deadline", "warning", "reportDueTwice", values, [listed.source, told.source])];
	});
}

/** A report of the whole agency that is due on two days of the same year. */
export function reportsDueTwice(reports: readonly Report[]): readonly Asked[] {
	const groups = new Map<string, Report[]>();
	for (const report of reports) {
		const kind = REPORTS.findIndex((pattern) => pattern.test(report.name));
		if (kind < 0 || report.due == null || NOT_WHOLE.test(report.name)) continue;
		const key = `${kind}/${report.due.slice(0, 4)}`;
		groups.set(key, [...(groups.get(key) ?? []), report]);
	}
	return [...groups.values()].flatMap((group): Asked[] => {
		const [first] = group;
		const other = group.find((one) => one.due !== first?.due);
		if (first === undefined || other === undefined) return [];
		if (folded(first.name).split(" ").length > 8 || folded(other.name).split(" ").length > 8) return [];
		const values = { one: first.name, other: other.name };
		return [asked("conflicting-deadline", "warning", "reportDueTwice", values, [first.source, other.source])];
	});
}

/** A sentence that gives a report of the whole agency another day than the list of reports does. */
export function reportsDueElsewhere(letter: Letter, reports: readonly Report[]): readonly Asked[] {
	return letter.dates.flatMap((date): Asked[] => {
		if (date.kind !== "day" || date.day === null || (date.lead !== "by" && date.lead !== "none")) return [];
		const block = blockAt(letter, date.start);
		if (block === undefined || block.cell !== null || block.role === "contents") return [];
		const span = sentencesOf(letter.document, block).find(
			({ start, end }) => start <= date.start && date.start < end,
		);
		if (span === undefined) return [];
		const words = letter.text.slice(span.start, span.end);
		const name = words.replace(FOR_REPORT, "").replace(BEFORE_CLAUSE, "");
		const kind = REPORTS.find((pattern) => pattern.test(name));
		const before = letter.text.slice(span.start, date.start);
		if (kind === undefined || NOT_WHOLE.test(before) || !isDue(letter, date, words, span.start)) return [];
		const year = date.day.slice(0, 4);
		const own = reports.filter((one) => kind.test(one.name) && !NOT_WHOLE.test(one.name));
		const [other] = own.filter((one) => one.due?.startsWith(year) === true);
		if (other === undefined || own.some((one) => one.due === date.day)) return [];
		if (other.source.start < span.end && span.start < other.source.end) return [];
		const values = { one: shortened(other.name), other: shortened(words) };
		return [
			asked("conflicting-deadline", "warning", "reportDueTwice", values, [other.source, sourceOf(span)]),
		];
	});
}

const DAY_LENGTH = "2025-04-22".length;
const MONTH_LENGTH = "2025-04".length;
/** «Etatsstyringsmøtet», «etatsstyringsmøtet i april»: one that is known. */
const KNOWN_MEETING =
	/^(?:det\s(?:første|andre|fyrste)\s)?(etatsstyringsmøte|styringsmøte|styringsdialogmøte)t(?![A-Za-zÀ-ſ])/i;

/** Fewer letters than this may be a form of words that holds for different things. */
const WHOLE_SENTENCE = 30;

/** The same sentence in two places, but for its date: «Tilskuddene skal lyses ut innen …». */
export function dutiesDatedTwice(requirements: readonly Requirement[]): readonly Asked[] {
	const first = new Map<string, Requirement>();
	return requirements.flatMap((requirement): Asked[] => {
		const [deadline, ...others] = requirement.deadlines ?? [];
		if (deadline?.date == null || others.length > 0 || requirement.assignment != null) return [];
		const words = folded(requirement.text.replace(deadline.text, ""));
		if (words.length < WHOLE_SENTENCE) return [];
		const before = first.get(words);
		if (before === undefined) first.set(words, requirement);
		const one = before?.deadlines?.[0];
		if (before === undefined || one === undefined || one.date === deadline.date) return [];
		const values = { words: shortened(requirement.text), one: one.text, other: deadline.text };
		return [
			asked("conflicting-deadline", "warning", "saidTwice", values, [before.source, requirement.source]),
		];
	});
}

/** «Etatsstyringsmøtet holdes 22. april» where the calendar has another such meeting in April, on another day. */
export function meetingsOnTwoDays(meetings: readonly Meeting[]): readonly Asked[] {
	const dated = meetings.filter(({ period }) => period?.length === DAY_LENGTH);
	return dated.flatMap((told, index): Asked[] => {
		const noun = KNOWN_MEETING.exec(told.name)?.[1]?.toLowerCase();
		if (noun === undefined) return [];
		const others = dated.filter(
			({ name, period }, at) =>
				at !== index &&
				name.toLowerCase().startsWith(noun) &&
				!KNOWN_MEETING.test(name) &&
				period?.slice(0, MONTH_LENGTH) === told.period?.slice(0, MONTH_LENGTH),
		);
		const [other] = others;
		if (other === undefined || others.length > 1 || other.period === told.period) return [];
		const values = { one: shortened(other.name), other: shortened(told.name) };
		return [asked("conflicting-deadline", "warning", "meetingTwice", values, [other.source, told.source])];
	});
}
