/** Which of several deadlines comes next. */

interface Dated {
	readonly day: string | null;
}

/** The first day that is not before today; where all are past, the last; null where none has a day. */
export function nextDay(deadlines: readonly Dated[], today: string): string | null {
	const days = deadlines.flatMap(({ day }) => (day === null ? [] : [day])).sort();
	return days.find((day) => day >= today) ?? days.at(-1) ?? null;
}
