/** What a steward sees of the agencies together: what waits for them, and what comes next. Pure. */
import type { Role } from "#people";

/** Who oversees agencies: those who steer them for the ministry. */
export const OVERSEERS: readonly Role[] = ["steward"];

/** So many deadlines of each agency are told of. */
export const MOST_DUES = 10;

interface Dated {
	readonly day: string;
}

interface WithDues<Due extends Dated> {
	readonly next: readonly Due[];
}

/** What is due on a day or after it, the first first, and no more than is told. */
export function nextOf<Due extends Dated>(dues: readonly Due[], today: string): Due[] {
	return dues
		.filter(({ day }) => day >= today)
		.sort((one, other) => one.day.localeCompare(other.day))
		.slice(0, MOST_DUES);
}

/** What is due over all agencies, each with the agency that it is of. */
export function nextOverAll<Due extends Dated, Agency extends WithDues<Due>>(
	agencies: readonly Agency[],
): { readonly agency: Agency; readonly due: Agency["next"][number] }[] {
	return agencies
		.flatMap((agency) => agency.next.map((due) => ({ agency, due })))
		.sort((one, other) => one.due.day.localeCompare(other.due.day))
		.slice(0, MOST_DUES);
}

/** The letters of the last year that any of them is about, and that year. */
export function ofLastYear<Letter extends { readonly year: number | null }>(
	letters: readonly Letter[],
): { readonly year: number | null; readonly letters: Letter[] } {
	const years = letters.flatMap(({ year }) => (year === null ? [] : [year]));
	if (years.length === 0) return { year: null, letters: [...letters] };
	const year = Math.max(...years);
	return { year, letters: letters.filter((letter) => letter.year === year) };
}
