/** What the letters have done to one assignment, told from what was written of it. Pure. */
import type { Place } from "#base/place.ts";
import type { AssignmentHistory, WrittenAssignment, WrittenDeadline } from "#plan";
import type { StandingYear } from "../comparison.ts";
import { between, type PassedChange } from "../passed.ts";

/** An assignment with its deadlines as they stood after some write. */
export interface AssignmentThen extends Omit<WrittenAssignment, "entry"> {
	readonly deadlines: readonly Omit<WrittenDeadline, "entry" | "state" | "place">[];
}

/** What one acceptance did to the assignment. */
export interface AssignmentChange<Acceptance> extends Pick<PassedChange, "difference" | "fields"> {
	readonly acceptance: Acceptance;
	/** The words that it came with; none where it came with none. */
	readonly words: readonly Place[];
}

/** What a year holds beside assignments, with nothing in it. */
const NO_MORE: Omit<StandingYear, "assignments"> = {
	...{ goals: [], indicators: [], allotments: [], earmarks: [], reports: [], meetings: [] },
	...{ authorisations: [], duties: [] },
};

/** The assignment as it stood before a write, or as it stands where none is named; null before it was there. */
export function assignmentAt(
	{ assignment, deadlines }: AssignmentHistory,
	before: bigint | null,
): AssignmentThen | null {
	const isThen = ({ entry }: { readonly entry: bigint }): boolean => before === null || entry < before;
	const last = assignment.findLast(isThen);
	if (last === undefined) return null;
	const { entry: _, ...row } = last;
	const known = new Map(deadlines.filter(isThen).map((deadline) => [deadline.id, deadline]));
	const standing = [...known.values()]
		.filter(({ state }) => state === "in-force")
		.sort((one, other) => one.place - other.place || one.id.localeCompare(other.id));
	return {
		...row,
		deadlines: standing.map(({ id, part, day, label, text }) => ({ id, part, day, label, text })),
	};
}

/**
 * Each acceptance that changed the assignment, the first first.
 *
 * @param acceptances of the year, in the order that they were written; an acceptance is written before what it does
 */
export function changesOf<Acceptance extends { readonly entry: bigint }>(
	history: AssignmentHistory,
	acceptances: readonly Acceptance[],
): readonly AssignmentChange<Acceptance>[] {
	return acceptances.flatMap((acceptance, at) => {
		const before = assignmentAt(history, acceptance.entry);
		const after = assignmentAt(history, acceptances[at + 1]?.entry ?? null);
		const words = after?.words.filter((place) => !before?.words.some((known) => isSame(place, known))) ?? [];
		return between(standingIn(before), standingIn(after)).map(({ difference, fields }) => ({
			...{ acceptance, difference, fields, words },
		}));
	});
}

/** A year of nothing but the assignment, where it is in force. */
function standingIn(assignment: AssignmentThen | null): StandingYear {
	return { ...NO_MORE, assignments: assignment?.state === "in-force" ? [assignment] : [] };
}

const isSame = (one: Place, other: Place): boolean =>
	one.document === other.document && one.start === other.start && one.end === other.end;

/** Of the rows, those of which some words stand within the words of another: the letter says them there. */
export function saidWithin<Row extends { readonly words: readonly Place[] }>(
	words: readonly Place[],
	rows: readonly Row[],
): readonly Row[] {
	const isWithin = (place: Place): boolean =>
		words.some(
			({ document, start, end }) => document === place.document && start <= place.start && place.end <= end,
		);
	return rows.filter((row) => row.words.some(isWithin));
}
