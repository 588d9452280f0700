import type { Deadline } from "../reading.ts";
import type { FoundAssignment } from "./index.ts";

/** The assignments, those that have no day of their own and are neither open-ended nor over with the day that is found for them. */
export function withDays(
	assignments: readonly FoundAssignment[],
	dayOf: (assignment: FoundAssignment["assignment"]) => Deadline | null,
): readonly FoundAssignment[] {
	return assignments.map((one) => {
		const { assignment } = one;
		if (assignment.deadlines.length > 0 || assignment.openEnded !== null || assignment.change === "ended")
			return one;
		const deadline = dayOf(assignment);
		return deadline === null ? one : { ...one, assignment: { ...assignment, deadlines: [deadline] } };
	});
}
