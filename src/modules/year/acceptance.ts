/** Accepting a letter: what was read out of it becomes the year that agency and ministry open. */
import { oreOf } from "#base/money.ts";
import type { Place } from "#base/place.ts";
import { denied, granted, type Result } from "#base/result.ts";
import type { RowOfYear, WordedRow } from "#base/year.ts";
import { YEAR_MEMBERS } from "#base/year-members.ts";
import type { BudgetRows } from "#budget";
import type { MeetingRows } from "#dialogue";
import type { Deadline, Earmark, LetterHead, Reading, Source } from "#letters/read";
import type { Role } from "#people";
import type { PlanRows } from "#plan";
import type { ReportRows } from "#reports";
import { denialTexts } from "./denial.texts.ts";

/** An acceptance stands until it is taken back. */
export const ACCEPTANCE_STATES = ["standing", "taken-back"] as const;

/** Who may make a letter the year, and take that back. */
export const YEAR_KEEPERS: readonly Role[] = ["controller"];
/** Who may see the year. */
export const YEAR_READERS: readonly Role[] = YEAR_MEMBERS;

/** What the agency set aside is its own: the ministry's steward compares the letters in use. */
export const LETTERS_SEEN: Readonly<Partial<Record<Role, readonly string[]>>> = { steward: ["in-use"] };

/** Everything that a letter orders, as rows of the modules that look after them. */
export interface YearRows {
	readonly plan: PlanRows;
	readonly budget: BudgetRows;
	readonly meetings: MeetingRows;
	readonly reports: ReportRows;
}

/**
 * The year that a letter begins, or why it begins none.
 *
 * @param standing the letters that are accepted for that year already
 */
export function yearOfLetter(
	{ kind, year }: Pick<LetterHead, "kind" | "year">,
	letterId: string,
	standing: readonly string[],
): Result<number> {
	if (standing.includes(letterId)) {
		return denied("LetterIsAccepted", "R2.13", denialTexts.LetterIsAccepted.nb);
	}
	if (kind !== "letter-of-allocation") {
		return denied(
			"OnlyALetterOfAllocationBeginsAYear",
			"R2.2",
			denialTexts.OnlyALetterOfAllocationBeginsAYear.nb,
		);
	}
	if (year === null) return denied("LetterNamesNoYear", "R1.1", denialTexts.LetterNamesNoYear.nb);
	if (standing.length > 0) return denied("YearHasItsLetter", "R2.4", denialTexts.YearHasItsLetter.nb);
	return granted(year);
}

/**
 * The reading of a letter that is accepted: as it was reviewed, when that is done. What nobody has judged would
 * be lost, or kept without anybody having said yes to it.
 *
 * @param left rows and findings that nobody has judged
 */
export function readingToAccept(reviewed: Reading, left: number): Result<Reading> {
	if (left === 0) return granted(reviewed);
	return denied("ReviewIsNotDone", "R2.13", denialTexts.ReviewIsNotDone.nb, { left });
}

/**
 * The differences that a later letter brings into the year, or why it brings none (R2.4).
 *
 * @param standing the letters that the year stands on
 * @param keys the differences that somebody agreed to
 */
export function agreeTo<Change extends { readonly key: string }>(
	letterId: string,
	standing: readonly string[],
	changes: readonly Change[],
	keys: readonly string[],
): Result<readonly Change[]> {
	if (standing.length === 0) return denied("YearHasNoLetter", "R2.2", denialTexts.YearHasNoLetter.nb);
	if (standing.includes(letterId))
		return denied("LetterIsAccepted", "R2.13", denialTexts.LetterIsAccepted.nb);
	const known = new Set(changes.map(({ key }) => key));
	if (!keys.every((key) => known.has(key))) {
		return denied("YearHasChangedMeanwhile", "R2.4", denialTexts.YearHasChangedMeanwhile.nb);
	}
	const wanted = new Set(keys);
	return granted(changes.filter(({ key }) => wanted.has(key)));
}

/**
 * Whether an acceptance may be taken back: not when something stands on it (R2.13).
 *
 * @param later how many letters were accepted for the same year after it
 */
export function takeBack(later: number): Result<"taken-back"> {
	if (later === 0) return granted("taken-back");
	return denied("SomethingStandsOnTheYear", "R2.13", denialTexts.SomethingStandsOnTheYear.nb);
}

/** Whose acceptance rows are made for, and how they get ids. */
export interface Making {
	readonly agencyId: string;
	readonly acceptanceId: string;
	readonly letterId: string;
	readonly year: number;
	readonly newId: () => string;
}

/** The rows that a reading becomes, each tied to its words. */
export function rowsOf(reading: Reading, making: Making): YearRows {
	const make = maker(making);
	const assignments = assignmentRows(reading, make);
	const duties = dutyRows(reading, make);
	return {
		plan: {
			goals: goalRows(reading, make),
			indicators: indicatorRows(reading, make),
			assignments,
			duties,
			deadlines: deadlineRows(reading, make, assignments, duties),
		},
		budget: budgetRows(reading, make),
		meetings: reading.meetings.map(({ name, period = null, source }, place) => ({
			...make.worded(place, [source]),
			name,
			period,
		})),
		reports: reading.reports.map(({ name, asOf = null, due = null, every = null, source }, place) => ({
			...make.worded(place, [source]),
			...{ name, as_of: asOf, due, every },
		})),
	};
}

interface Maker {
	row(place: number): RowOfYear;
	worded(place: number, sources: readonly Source[]): WordedRow;
}

function maker({ agencyId, acceptanceId, letterId, year, newId }: Making): Maker {
	const row = (place: number): RowOfYear => ({
		...{ agency_id: agencyId, id: newId(), acceptance_id: acceptanceId },
		...{ year, place },
	});
	const placed = ({ start, end, page = null }: Source): Place => ({ document: letterId, start, end, page });
	return { row, worded: (place, sources) => ({ ...row(place), sources: sources.map(placed) }) };
}

const assignmentRows = ({ assignments }: Reading, make: Maker): PlanRows["assignments"] =>
	assignments.map((assignment, place) => ({
		...make.worded(place, assignment.sources),
		number: assignment.id,
		title: assignment.title,
		kind: assignment.kind,
		goal: assignment.goal,
		lead: assignment.lead ?? null,
		participants: assignment.participants ?? [],
		background: assignment.background ?? null,
		description: assignment.description ?? null,
		financing: assignment.financing ?? null,
		open_ended: assignment.openEnded ?? null,
		parts: (assignment.parts ?? []).map(({ id, title = null, lead = null }) => ({ id, title, lead })),
	}));

const dutyRows = ({ requirements }: Reading, make: Maker): PlanRows["duties"] =>
	requirements.map((requirement, place) => ({
		...make.worded(place, [requirement.source]),
		number: requirement.id,
		text: requirement.text,
		actor: requirement.actor,
		co_actors: requirement.coActors ?? [],
		modality: requirement.modality,
		kind: requirement.action ?? "other",
		recurrence: requirement.recurrence ?? null,
		goal: requirement.goal ?? null,
		assignment: requirement.assignment ?? null,
		heading: requirement.heading ?? [],
	}));

/** Whose a deadline is, by the id of its row. */
interface Whose {
	readonly assignment: string | null;
	readonly duty: string | null;
	readonly part: string | null;
}

/** Deadlines of assignments, of their parts (R2.9), and of duties. */
function deadlineRows(
	reading: Reading,
	make: Maker,
	assignments: PlanRows["assignments"],
	duties: PlanRows["duties"],
): PlanRows["deadlines"] {
	const of = (deadlines: readonly Deadline[], whose: Whose) =>
		deadlines.map((deadline) => ({ deadline, ...whose }));
	const all = [
		...reading.assignments.flatMap(({ deadlines, parts = [] }, at) => {
			const whole = { assignment: assignments[at]!.id, duty: null, part: null };
			return [
				...of(deadlines, whole),
				...parts.flatMap((part) => of(part.deadlines, { ...whole, part: part.id })),
			];
		}),
		...reading.requirements.flatMap(({ deadlines = [] }, at) =>
			of(deadlines, { assignment: null, duty: duties[at]!.id, part: null }),
		),
	];
	return all.map(({ deadline, assignment, duty, part }, place) => ({
		...make.row(place),
		...{ assignment_id: assignment, duty_id: duty, part },
		...{ day: deadline.date, label: deadline.label ?? null, text: deadline.text },
	}));
}

const goalRows = ({ goals }: Reading, make: Maker): PlanRows["goals"] =>
	goals.map(({ id, text, parent = null, source }, place) => ({
		...make.worded(place, [source]),
		number: id,
		text,
		parent,
	}));

/** Indicators with the results of earlier years that the letter gives; no target is none, never nought (R2.6). */
const indicatorRows = ({ indicators }: Reading, make: Maker): PlanRows["indicators"] =>
	indicators.map(({ id, text, goal, target = null, kind = "indicator", history = [], source }, place) => ({
		...make.worded(place, [source]),
		...{ number: id, text, goal, target, kind, results: history },
	}));

const ore = (kroner: number | null | undefined): string | null =>
	kroner === null || kroner === undefined ? null : String(oreOf(kroner));

function budgetRows({ allotments, earmarks, authorisations }: Reading, make: Maker): BudgetRows {
	const ids = earmarks.map((_, place) => make.row(place));
	const partOf = ({ partOf: whole }: Earmark): string | null =>
		typeof whole === "number" ? (ids[whole]?.id ?? null) : null;
	return {
		allotments: allotments.map((line, place) => ({
			...make.worded(place, [line.source]),
			chapter: line.chapter,
			chapter_name: line.chapterName ?? null,
			item: line.item,
			sub_item: line.subItem ?? null,
			name: line.name ?? null,
			keywords: line.keywords ?? [],
			amount_ore: String(oreOf(line.amount)),
			appropriation_ore: ore(line.appropriation),
			is_change: line.isChange ?? false,
		})),
		earmarks: earmarks.map((earmark, place) => ({
			...make.worded(place, [earmark.source]),
			...ids[place]!,
			chapter: earmark.chapter,
			item: earmark.item,
			purpose: earmark.purpose,
			recipient: earmark.recipient ?? null,
			amount_ore: String(oreOf(earmark.amount)),
			part_of: partOf(earmark),
		})),
		authorisations: authorisations.map((authorisation, place) => ({
			...make.worded(place, [authorisation.source]),
			kind: authorisation.kind,
			title: authorisation.title ?? null,
			limit_percent: authorisation.limitPercent ?? null,
			limit_ore: ore(authorisation.limitAmount),
			items: authorisation.items ?? [],
			conditions: authorisation.conditions ?? [],
		})),
	};
}
