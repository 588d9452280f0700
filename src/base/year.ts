/** What lists of a year have in common: what they are asked by, and what their rows begin with. */
import { z } from "zod";
import { endOfDayInNorway } from "./day.ts";
import type { Place } from "./place.ts";

/** Which year a list is of, and the day it is shown as of. */
export const yearAsked = z.object({
	year: z.coerce.number().int().min(1900).max(2200),
	day: z.iso
		.date()
		.optional()
		.meta({ description: "Shown as it stood at the end of this day; as it stands now where left out." }),
});

/** An agency's rows of a year, as they stood before an instant; as they stand where that is null. */
export interface YearOf {
	readonly agencyId: string;
	readonly year: number;
	readonly before: Date | null;
}

/** Which rows a list asks for. */
export function yearOf(agencyId: string, { year, day }: z.output<typeof yearAsked>): YearOf {
	return { agencyId, year, before: day === undefined ? null : endOfDayInNorway(day) };
}

/** Kinds of rows that a year is made of, as the addresses of their trails name them. */
export type KindOfYear =
	| "goal"
	| "indicator"
	| "assignment"
	| "duty"
	| "deadline"
	| "allotment"
	| "earmark"
	| "authorisation"
	| "meeting"
	| "report";

/** What every row that an acceptance makes begins with; columns have the tables' own names. */
export interface RowOfYear {
	readonly agency_id: string;
	readonly id: string;
	readonly acceptance_id: string;
	readonly year: number;
	/** Its place among those of its kind, as the letter orders them. */
	readonly place: number;
}

/** A row that stands on words of its own. */
export interface WordedRow extends RowOfYear {
	readonly sources: readonly Place[];
}
