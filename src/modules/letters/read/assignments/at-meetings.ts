import { lastDayOfMonth } from "#base/day.ts";
import type { Letter } from "../letter.ts";
import type { Meeting } from "../reading.ts";
import type { FoundAssignment } from "./index.ts";
import { withDays } from "./undated.ts";

/** «til høstens etatsstyringsmøte», «til styringsmøtet i vår». */
const TO_MEETING =
	/(?<![A-Za-zÀ-ſ])(?:til|innen|innan|senest\stil|seinast\stil)\s(?:(vår|høst|haust)ens\s([a-zß-ÿ]*møte)|([a-zß-ÿ]*møte)t\s(?:i\s|på\s|til\s)?(vår|høst|haust)(?:en)?)(?![A-Za-zÀ-ſ])/i;

/** The months of a season in which meetings are held. */
const MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
	vår: [1, 6],
	høst: [8, 12],
	haust: [8, 12],
};

/** The day of the letter's one meeting of a kind in a season of its year; null where there is none, or several. */
function dayOfMeeting(
	meetings: readonly Meeting[],
	kind: string,
	season: string,
	year: number,
): string | null {
	const [first, last] = MONTHS[season] ?? [0, 0];
	const days = new Set<string>();
	for (const { name, period } of meetings) {
		if (period == null || !name.toLowerCase().includes(kind)) continue;
		const month = Number(period.slice(5, 7));
		if (!period.startsWith(`${year}-`) || month < first || month > last) continue;
		days.add(period.length > 7 ? period : lastDayOfMonth(year, month));
	}
	const [day] = days;
	return days.size === 1 ? (day ?? null) : null;
}

/** The assignments, those that are to be answered at a meeting and have no day of their own with that meeting's. */
export function dueAtMeetings(
	letter: Letter,
	assignments: readonly FoundAssignment[],
	meetings: readonly Meeting[],
): readonly FoundAssignment[] {
	const { year } = letter.head;
	if (year === null || meetings.every(({ period }) => period == null)) return assignments;
	return withDays(assignments, ({ sources }) => {
		for (const { start, end } of sources) {
			const match = TO_MEETING.exec(letter.text.slice(start, end));
			if (match === null) continue;
			const [text, season = match[4] ?? "", kind = match[3] ?? ""] = match;
			const date = dayOfMeeting(meetings, kind.toLowerCase(), season.toLowerCase(), year);
			if (date !== null) return { date, text };
		}
		return null;
	});
}
