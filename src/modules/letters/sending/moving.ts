/**
 * Moving one of an assignment's deadlines: what a letter must say of it and of those that stand, and whether it is read
 * so. A letter that moves a deadline is held to tell all that the assignment has, for what it leaves out is gone (R2.4).
 */
import { dayInWords } from "#base/formats.ts";
import { textsIn } from "#base/texts.ts";
import type { Assignment } from "../read/reading.ts";
import type { LetterLanguage } from "./letter-language.ts";
import { supplementTexts } from "./supplement.texts.ts";

/** A deadline of an assignment, or of a part of it. */
export interface DeadlineHeld {
	readonly part: string | null;
	/** YYYY-MM-DD. */
	readonly day: string;
}

/** Which deadline moves, and which stand. */
export interface Moving {
	readonly from: DeadlineHeld;
	readonly stays: readonly DeadlineHeld[];
}

interface Kept {
	readonly part: string | null;
	readonly day: string | null;
	readonly label: string | null;
}

/** A deadline that a form can choose. */
export interface DeadlineToMove extends DeadlineHeld {
	readonly label: string | null;
}

/** What a form names a deadline by. */
export const keyOfDeadline = ({ part, day }: DeadlineHeld): string => `${part ?? ""} ${day}`;

/** The deadlines that can be moved, by part and day; one of a part stands among the assignment's own too, and is one. */
export function deadlinesToMove(kept: readonly Kept[]): readonly DeadlineToMove[] {
	const dated = kept.flatMap(({ part, day, label }) => (day === null ? [] : [{ part, day, label }]));
	const ofParts = new Set(dated.flatMap(({ part, day }) => (part === null ? [] : [day])));
	const own = dated.filter(({ part, day }) => part !== null || !ofParts.has(day));
	const byKey = new Map(own.map((deadline) => [keyOfDeadline(deadline), deadline]));
	return [...byKey.values()].sort((one, other) =>
		keyOfDeadline(one).localeCompare(keyOfDeadline(other), "nb"),
	);
}

/** What the letter says: part by part which deadline moves and which stand, all in one paragraph. */
export function movingInWords({ from, stays }: Moving, to: string, language: LetterLanguage): string {
	const t = textsIn(supplementTexts, language);
	const day = (of: string): string => dayInWords(of, language);
	const parts = [...new Set([from, ...stays].map(({ part }) => part ?? ""))].sort();
	return parts
		.map((part) => {
			const isOf = (held: DeadlineHeld): boolean => (held.part ?? "") === part;
			const stand = stays.filter(isOf).map((held) => day(held.day));
			const said = [
				...(isOf(from) ? [t.movedFromTo(day(from.day), day(to))] : []),
				...(stand.length === 0 ? [] : [t.stand(stand)]),
			].join(" ");
			return part === "" ? said : t.ofPart(part, said);
		})
		.join(" ");
}

const sameDays = (one: readonly (string | null)[], other: readonly (string | null)[]): boolean =>
	[...new Set(one)].sort().join() === [...new Set(other)].sort().join();

/**
 * Whether an assignment of a reading has the deadlines that the letter was to give it: among its own all of them, in
 * each part that it names those of the part, and in that of the moved one the day that it is moved to. A part that it
 * does not name stays as it is.
 */
export function isMovedSo(
	{ from, stays }: Moving,
	to: string,
	{ deadlines, parts = [] }: Pick<Assignment, "deadlines" | "parts">,
): boolean {
	const after = [{ ...from, day: to }, ...stays];
	const days = (of: string): string[] => after.filter(({ part }) => part === of).map(({ day }) => day);
	const told = parts.filter((part) => part.deadlines.length > 0);
	return (
		sameDays(
			deadlines.map(({ date }) => date),
			after.map(({ day }) => day),
		) &&
		told.every((part) =>
			sameDays(
				part.deadlines.map(({ date }) => date),
				days(part.id),
			),
		) &&
		(from.part === null || told.some(({ id }) => id === from.part))
	);
}
