import { addDays, weekday } from "#base/day.ts";
import type { PlacedDeadline } from "../assignments/deadlines.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import { blockAt, type Letter, sourceOf } from "../letter.ts";
import { MONTHS } from "../lexicon/dates.ts";
import { STEPS, WEEKDAYS, WEEKDAYS_IN_SHORT } from "../lexicon/findings.ts";
import { anyOf } from "../lexicon/words.ts";
import type { Meeting, Report, Requirement } from "../reading.ts";
import { type Span, sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";
import { cellDays } from "./calendar-days.ts";

const written = (day: string): string => {
	const [year, month, date] = day.split("-").map(Number);
	return `${date}.${month}.${year}`;
};

const MONTH = `(?:${Object.keys(MONTHS)
	.sort((a, b) => b.length - a.length)
	.join("|")})`;
/** Days and months that no calendar has: «32. mai», «15.13.2025». */
const BEYOND = new RegExp(
	`\\d{1,2}\\.(?:(?<=(?:3[2-9]|[4-9]\\d)\\.)\\s?${MONTH}(?:\\s20\\d{2})?(?![A-Za-zÀ-ſ0-9])|(?:(?<=(?:3[2-9]|[4-9]\\d)\\.)(?:0?[1-9]|1[0-2])|(?<=(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])\\.)(?:1[3-9]|[2-9]\\d))\\.20\\d{2}(?![0-9]|\\.\\d))`,
	"gi",
);

/** A figure that goes on from these is no day. */
const BEFORE_BEYOND = /[A-Za-zÀ-ſ0-9.,/-]/u;

/** Dates that the calendar does not have; nobody guesses which day was meant (R3.34). */
export function impossibleDates(letter: Letter, assignments: readonly FoundAssignment[]): readonly Asked[] {
	const written = letter.dates.filter((one) => one.kind === "impossible");
	const places: readonly (Span & { readonly text?: string })[] = [
		...written,
		...cellDays(letter).filter(
			({ day, row }) => day === null && !written.some((one) => row.start <= one.start && one.start < row.end),
		),
		...[...letter.text.matchAll(BEYOND)]
			.filter(({ index }) => !BEFORE_BEYOND.test(letter.text[index - 1] ?? " "))
			.map(({ 0: text, index }) => ({ start: index, end: index + text.length })),
	];
	const seen = new Set<string>();
	return places.flatMap((place): Asked[] => {
		const text = place.text ?? letter.text.slice(place.start, place.end);
		const owner = assignments.find(({ assignment }) =>
			assignment.sources.some((source) => source.start <= place.start && place.start < source.end),
		)?.assignment;
		const key = `${owner?.id ?? place.start}/${text}`;
		if (seen.has(key)) return [];
		seen.add(key);
		const source = sourceOf({ start: place.start, end: place.end });
		return [asked("impossible-date", "error", "dateUnknown", { date: text, id: owner?.id ?? "" }, [source])];
	});
}

const DAY_OF_WEEK = `(${Object.keys(WEEKDAYS).join("|")})`;
const SHORT_DAY = `(${Object.keys(WEEKDAYS_IN_SHORT).join("|")})\\.`;
/** «mandag den 22. april», «man. 22.4.2025», «mandag (22. april)». */
const DAY_BEFORE = new RegExp(`(?<![A-Za-zÀ-ſ])(?:${DAY_OF_WEEK},?\\s(?:den\\s|\\()?|${SHORT_DAY}\\s)$`, "i");
/** «22. april 2025 (mandag)». */
const DAY_AFTER = new RegExp(`^\\s\\((?:${DAY_OF_WEEK}|${SHORT_DAY})[,)]`, "i");

const dayOfWeek = ([, long, short]: RegExpExecArray): number | undefined =>
	WEEKDAYS[long?.toLowerCase() ?? ""] ?? WEEKDAYS_IN_SHORT[short?.toLowerCase() ?? ""];

/** A day of the week that its date does not fall on: «mandag 22. april 2025» was a Tuesday. */
export function wrongWeekdays(letter: Letter): readonly Asked[] {
	const { date } = letter.head;
	return letter.dates.flatMap(({ start, end, kind, day: due, lead, dated }): Asked[] => {
		if (kind !== "day" || due === null) return [];
		const before = DAY_BEFORE.exec(letter.text.slice(Math.max(0, start - 20), start));
		const after = DAY_AFTER.exec(letter.text.slice(end, end + 14));
		const beside = before ?? after;
		const said = beside === null ? undefined : dayOfWeek(beside);
		if (beside === null || said === undefined) return [];
		const day = lead === "before" ? addDays(due, 1) : due;
		const year = Number(day.slice(0, 4));
		// Without a year the day may be the next one's, or last year's where the letter is younger than it.
		const others = date !== null && day > date ? [year + 1] : [year - 1, year + 1];
		const years = dated ? [year] : [year, ...others];
		if (years.some((one) => weekday(`${one}${day.slice(4)}`) === said)) return [];
		const source = sourceOf({
			start: start - (before?.[0].length ?? 0),
			end: end + (before === null ? beside[0].length : 0),
		});
		const words = letter.text.slice(source.start, source.end);
		return [asked("impossible-date", "warning", "wrongWeekday", { words }, [source])];
	});
}

/** «skal i 2024 prioritere»: what is to be done in a year that is over. */
const IN_YEAR =
	/(?<![A-Za-zÀ-ſ])(?:skal|må|bør|bes)\s(?:(?:også|òg|derfor|difor|særlig|særleg)\s)?(i\s(20\d{2}))(?=\s[a-zß-ÿ])/i;

/** Duties of a year before the letter's own, in a letter for a whole year: words left from an earlier letter. */
export function dutiesOfEarlierYear(
	{ head }: Letter,
	requirements: readonly Requirement[],
): readonly Asked[] {
	if (head.year === null || head.date === null || head.kind !== "letter-of-allocation") return [];
	return requirements.flatMap(({ text, source }): Asked[] => {
		const [, due = "", year = ""] = (text.includes(" i 20") ? IN_YEAR.exec(text) : null) ?? [];
		if (year === "" || Number(year) >= Number(head.date?.slice(0, 4))) return [];
		const values = { due, words: text.slice(0, 120), date: written(head.date ?? "") };
		return [asked("date-before-letter", "warning", "requirementBeforeLetter", values, [source])];
	});
}

/** Deadlines before the letter's own date: accepted, but asked about (R1.3, R2.12). */
export function datesBeforeLetter(
	letter: Letter,
	assignments: readonly FoundAssignment[],
	requirements: readonly Requirement[],
	reports: readonly Report[],
	meetings: readonly Meeting[],
): readonly Asked[] {
	const { date } = letter.head;
	if (date === null) return [];
	const seen = new Set<string>();
	const found: Asked[] = [];
	for (const { assignment, places } of assignments) {
		for (const one of places.flatMap((place) => place.deadlines)) {
			const due = one.deadline.date;
			if (due === null || due >= date || seen.has(`${assignment.id}/${due}`)) continue;
			seen.add(`${assignment.id}/${due}`).add(due);
			const values = {
				due: one.deadline.text,
				id: assignment.id,
				part: one.part ?? "",
				title: assignment.title.slice(0, 80),
				date: written(date),
			};
			found.push(
				asked("date-before-letter", "warning", "assignmentBeforeLetter", values, [
					sourceOf({ start: one.start, end: one.start + one.deadline.text.length }),
				]),
			);
		}
	}
	for (const requirement of requirements) {
		for (const deadline of requirement.deadlines ?? []) {
			if (
				deadline.date === null ||
				deadline.date >= date ||
				requirement.assignment != null ||
				seen.has(deadline.date)
			)
				continue;
			seen.add(deadline.date);
			const values = { due: deadline.text, words: requirement.text.slice(0, 120), date: written(date) };
			found.push(
				asked("date-before-letter", "warning", "requirementBeforeLetter", values, [requirement.source]),
			);
		}
	}
	for (const { name, due, source } of reports) {
		if (due == null || due >= date || seen.has(due)) continue;
		seen.add(due);
		const values = { name: name.slice(0, 90), due: written(due), date: written(date) };
		found.push(asked("date-before-letter", "warning", "reportBeforeLetter", values, [source]));
	}
	for (const { name, period, source } of meetings) {
		if (period == null || period.length < 10 || period >= date || seen.has(period)) continue;
		seen.add(period);
		const values = { name: name.slice(0, 90), day: written(period), date: written(date) };
		found.push(asked("date-before-letter", "note", "meetingBeforeLetter", values, [source]));
	}
	return found;
}

const STEP = anyOf(STEPS);

/** A date in a sentence that speaks of a step on the way, not of the whole assignment. */
function isOfStep(letter: Letter, { start }: PlacedDeadline): boolean {
	const block = blockAt(letter, start);
	if (block === undefined || block.cell !== null) return false;
	const span = sentencesOf(letter.document, block).find((one) => one.start <= start && start < one.end);
	return span !== undefined && STEP.test(letter.text.slice(span.start, span.end));
}

/** The one date that a place gives for the whole assignment; null where it gives none or several. */
function soleDate(place: FoundAssignment["places"][number]): PlacedDeadline | null {
	const dated = place.deadlines.filter((one) => one.deadline.date !== null && one.deadline.label == null);
	return dated.length === 1 && place.deadlines.every((one) => one.part === null) ? dated[0]! : null;
}

/** The same assignment with two deadlines: a place that gives one date, and another that gives others. */
export function conflictingDeadlines(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Asked[] {
	const final = (one: PlacedDeadline): boolean =>
		one.firm && one.deadline.date !== null && one.deadline.label == null && !isOfStep(letter, one);
	return assignments.flatMap(({ assignment, places }): Asked[] => {
		if (assignment.change !== undefined || places.length < 2) return [];
		const finals = places.map((place) => ({
			place,
			last: place.deadlines.findLast(final),
			days: new Set(place.deadlines.map((one) => one.deadline.date)),
		}));
		for (const place of places) {
			const one = soleDate(place);
			if (one === null || isOfStep(letter, one)) continue;
			const other = finals.find(
				(more) => more.place !== place && more.last !== undefined && !more.days.has(one.deadline.date),
			)?.last;
			if (other === undefined) continue;
			const values = { id: assignment.id, one: one.deadline.text, other: other.deadline.text };
			const sources = [one, other].map(({ start, deadline }) =>
				sourceOf({ start, end: start + deadline.text.length }),
			);
			return [asked("conflicting-deadline", "error", "twoDeadlines", values, sources)];
		}
		return listedOtherwise(letter, assignment.id, places);
	});
}

/** Two places that give the same number of dates for one assignment, alike but for one. */
function listedOtherwise(
	letter: Letter,
	id: string,
	places: readonly FoundAssignment["places"][number][],
): Asked[] {
	const lists = places.map(({ deadlines }) => deadlines.filter(({ deadline }) => deadline.date !== null));
	const lacks = (list: readonly PlacedDeadline[], { deadline }: PlacedDeadline): boolean =>
		!list.some((other) => other.deadline.date === deadline.date);
	for (const [index, one] of lists.entries()) {
		for (const other of lists.slice(index + 1)) {
			if (one.length < 2 || one.length !== other.length) continue;
			const own = one.filter((each) => lacks(other, each));
			const others = other.filter((each) => lacks(one, each));
			const [first, second] = [own[0], others[0]];
			if (own.length !== 1 || others.length !== 1 || first === undefined || second === undefined) continue;
			if (isOfStep(letter, first) || isOfStep(letter, second)) continue;
			const values = { id, one: first.deadline.text, other: second.deadline.text };
			const sources = [first, second].map(({ start, deadline }) =>
				sourceOf({ start, end: start + deadline.text.length }),
			);
			return [asked("conflicting-deadline", "error", "twoDeadlines", values, sources)];
		}
	}
	return [];
}
