/** The deadlines and parts of an assignment as one list. Pure. */
import type { OutputOf } from "#base/contract.ts";
import type { assignmentShow } from "./assignment.contract.ts";

type Assignment = Pick<OutputOf<typeof assignmentShow>["assignment"], "deadlines" | "parts">;

/** A deadline, or a part that the letter sets none for. */
export interface AssignmentLine {
	readonly key: string;
	/** Null where the letter's date does not exist or is to be agreed, and for a part without a deadline. */
	readonly day: string | null;
	/** The deadline as the letter writes it; null for a part without one. */
	readonly written: string | null;
	/** What is to be delivered, where the letter says so. */
	readonly label: string | null;
	readonly part: Assignment["parts"][number] | null;
}

/**
 * In the order of the days; then what has no day, as the letter orders it.
 *
 * A day that the letter gives both the assignment and a part of it is told once, as the part's.
 */
export function linesIn({ deadlines, parts }: Assignment): readonly AssignmentLine[] {
	const partOf = (id: string) => parts.find((part) => part.id === id) ?? { id, title: null, lead: null };
	const withDeadline = new Set(deadlines.map(({ part }) => part));
	const isToldByPart = ({ part, day, label }: Assignment["deadlines"][number]): boolean =>
		part === null &&
		deadlines.some(
			(other) => other.part !== null && other.day === day && (label === null || label === other.label),
		);
	const lines = [
		...deadlines
			.filter((deadline) => !isToldByPart(deadline))
			.map(
				({ id, day, text, label, part }): AssignmentLine => ({
					...{ key: id, day, written: text, label },
					part: part === null ? null : partOf(part),
				}),
			),
		...parts
			.filter(({ id }) => !withDeadline.has(id))
			.map((part): AssignmentLine => ({ key: part.id, day: null, written: null, label: null, part })),
	];
	return lines.sort((one, other) => {
		if (one.day === null || other.day === null) return Number(one.day === null) - Number(other.day === null);
		return one.day.localeCompare(other.day);
	});
}

/** Whether a deadline's label names the part already, as "Deloppdrag 1" does part 1. */
export function namesPart(label: string | null, part: { readonly id: string }): boolean {
	return label?.split(/[\s;,()]+/).includes(part.id) ?? false;
}
