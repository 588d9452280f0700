/** Where things stand on the year wheel and in its calendar. Angles are in degrees, clockwise from the top. */
import { addDays, daysInMonth, isWorkingDay, lastDayOfMonth, weekday } from "#base/day.ts";

/** A day in a month's page of the calendar; null before its first and after its last. */
export interface CalendarDay {
	readonly day: string;
	/** Neither Saturday, Sunday nor holiday (R3.36). */
	readonly isWorking: boolean;
}

/** A week of a month, from Monday to Sunday. */
export interface CalendarWeek {
	/** By ISO 8601 (R3.26). */
	readonly number: number;
	readonly days: readonly (CalendarDay | null)[];
}

const MONTHS = 12;
const WHOLE = 360;

/** The angle at which a month begins: each has a twelfth, so that their names stand evenly. */
export function angleOfMonth(month: number): number {
	return ((month - 1) * WHOLE) / MONTHS;
}

/** The angle of the middle of a day, in its month's twelfth. */
export function angleOfDay(day: string): number {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	return angleOfMonth(month) + ((date - 0.5) / daysInMonth(year, month)) * (WHOLE / MONTHS);
}

/** The point at an angle and a distance from the middle, which is nought. */
export function pointAt(angle: number, radius: number): { readonly x: number; readonly y: number } {
	const turned = (angle * Math.PI) / 180;
	return { x: radius * Math.sin(turned), y: -radius * Math.cos(turned) };
}

/**
 * How far outwards from the first place in their ring things stand that would cover each other, counted in steps.
 *
 * @param angles in rising order
 * @param apart how many degrees two things need between them on one circle
 * @param most how many circles the ring has room for; what does not fit stands on the last
 */
export function stepsOutwards(angles: readonly number[], apart: number, most: number): readonly number[] {
	const last: number[] = [];
	return angles.map((angle) => {
		const free = [...Array(most).keys()].find(
			(step) => angle - (last[step] ?? Number.NEGATIVE_INFINITY) >= apart,
		);
		const step = free ?? most - 1;
		last[step] = angle;
		return step;
	});
}

/** Things by what they have in common, in the order that they come. */
export function groupedBy<Thing>(
	things: readonly Thing[],
	common: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
	const groups = new Map<string, Thing[]>();
	for (const thing of things) {
		const group = groups.get(common(thing));
		if (group) group.push(thing);
		else groups.set(common(thing), [thing]);
	}
	return groups;
}

/** The weeks of a month (1–12), each with seven places. */
export function weeksOf(year: number, month: number): readonly CalendarWeek[] {
	const last = lastDayOfMonth(year, month);
	const first = `${last.slice(0, 8)}01`;
	const weeks: CalendarWeek[] = [];
	for (let monday = addDays(first, 1 - weekday(first)); monday <= last; monday = addDays(monday, 7)) {
		const days = [...Array(7).keys()].map((at) => {
			const day = addDays(monday, at);
			return day < first || day > last ? null : { day, isWorking: isWorkingDay(day) };
		});
		weeks.push({ number: weekOf(monday), days });
	}
	return weeks;
}

/** The number of the ISO 8601 week that a Monday begins: that of its Thursday's year. */
function weekOf(monday: string): number {
	const thursday = addDays(monday, 3);
	const dayOfYear = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000;
	return Math.floor(dayOfYear / 7) + 1;
}
