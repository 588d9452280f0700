import type { PlacedDeadline } from "../assignments/deadlines.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import { type Letter, sourceOf } from "../letter.ts";
import { STEPS } from "../lexicon/findings.ts";
import { anyOf } from "../lexicon/words.ts";
import type { Finding, Requirement } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";

/** How long a line with a deadline and nothing else can be, in characters. */
const ONE_LINE = 80;

const written = (day: string): string => {
	const [year, month, date] = day.split("-").map(Number);
	return `${date}.${month}.${year}`;
};

/** Dates that the calendar does not have; nobody guesses which day was meant (R3.34). */
export function impossibleDates(letter: Letter, assignments: readonly FoundAssignment[]): readonly Finding[] {
	const seen = new Set<string>();
	return letter.dates.flatMap((mention): Finding[] => {
		if (mention.kind !== "impossible") return [];
		const text = letter.text.slice(mention.start, mention.end);
		const owner = assignments.find(({ assignment }) =>
			assignment.sources.some((source) => source.start <= mention.start && mention.start < source.end),
		)?.assignment;
		const key = `${owner?.id ?? mention.start}/${text}`;
		if (seen.has(key)) return [];
		seen.add(key);
		const where = owner === undefined ? "" : ` i oppdrag ${owner.id}`;
		return [
			{
				code: "impossible-date",
				severity: "error",
				message: `Datoen ${text}${where} finnes ikke. Hvilken dag er ment?`,
				sources: [sourceOf(mention)],
			},
		];
	});
}

/** Deadlines before the letter's own date: accepted, but asked about (R1.3, R2.12). */
export function datesBeforeLetter(
	letter: Letter,
	assignments: readonly FoundAssignment[],
	requirements: readonly Requirement[],
): readonly Finding[] {
	const { date } = letter.head;
	if (date === null) return [];
	const seen = new Set<string>();
	const found: Finding[] = [];
	for (const { assignment, places } of assignments) {
		for (const one of places.flatMap((place) => place.deadlines)) {
			const due = one.deadline.date;
			if (due === null || due >= date || seen.has(`${assignment.id}/${due}`)) continue;
			seen.add(`${assignment.id}/${due}`).add(due);
			const part = one.part === null ? "" : ` (del ${one.part})`;
			found.push({
				code: "date-before-letter",
				severity: "warning",
				message: `Fristen ${one.deadline.text} for oppdrag ${assignment.id}${part}, «${assignment.title.slice(0, 80)}», er før brevets dato ${written(date)}. Gjelder den?`,
				sources: [sourceOf({ start: one.start, end: one.start + one.deadline.text.length })],
			});
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
			found.push({
				code: "date-before-letter",
				severity: "warning",
				message: `Fristen ${deadline.text} er før brevets dato ${written(date)}: «${requirement.text.slice(0, 120)}». Gjelder den?`,
				sources: [requirement.source],
			});
		}
	}
	return found;
}

const STEP = anyOf(STEPS);

/** A date in a sentence that speaks of a step on the way, not of the whole assignment. */
function isOfStep(letter: Letter, { start }: PlacedDeadline): boolean {
	const block = letter.document.blocks.find((one) => one.start <= start && start < one.end);
	if (block === undefined || block.cell !== null || block.end - block.words < ONE_LINE) return false;
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
): readonly Finding[] {
	const final = (one: PlacedDeadline): boolean =>
		one.firm && one.deadline.date !== null && one.deadline.label == null && !isOfStep(letter, one);
	return assignments.flatMap(({ assignment, places }): Finding[] => {
		if (assignment.change !== undefined) return [];
		for (const place of places) {
			const one = soleDate(place);
			if (one === null || isOfStep(letter, one)) continue;
			const other = places
				.filter((more) => more !== place && more.deadlines.some(final))
				.find((more) => !more.deadlines.some((each) => each.deadline.date === one.deadline.date))
				?.deadlines.findLast(final);
			if (other === undefined) continue;
			return [
				{
					code: "conflicting-deadline",
					severity: "error",
					message: `Oppdrag ${assignment.id} har to frister: ${one.deadline.text} og ${other.deadline.text}. Hvilken gjelder?`,
					sources: [one, other].map(({ start, deadline }) =>
						sourceOf({ start, end: start + deadline.text.length }),
					),
				},
			];
		}
		return [];
	});
}
