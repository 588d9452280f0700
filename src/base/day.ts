/**
 * Calendar days, written YYYY-MM-DD. No clock and no time zone: whoever wants today, asks for it.
 */

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const written = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** How many days the month has (month 1–12). */
export function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day, or null where the calendar has no such day: 31 September, 30 February (R3.34). */
export function dayOf(year: number, month: number, day: number): string | null {
	if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The last day of the month (R3.21). */
export function lastDayOfMonth(year: number, month: number): string {
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(daysInMonth(year, month), 2)}`;
}

export function addDays(day: string, count: number): string {
	return written(utc(day) + count * MS_PER_DAY);
}

/** The same day so many months later, or the last of that month where it has none (R3.21). */
export function addMonths(day: string, count: number): string {
	const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
	const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
	return dayOf(year, month, Number(day.slice(8))) ?? lastDayOfMonth(year, month);
}

/** How many days from one day to another; negative where `to` lies before. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: string): number {
	return new Date(utc(day)).getUTCDay() || 7;
}

/** The Sunday that ends the ISO 8601 week, or null where the year has no such week (R3.26, R13.17). */
export function endOfWeek(year: number, week: number): string | null {
	const fourth = `${pad(year, 4)}-01-04`;
	const sunday = addDays(fourth, 7 - weekday(fourth) + (week - 1) * 7);
	const thursday = addDays(sunday, -3);
	return week >= 1 && thursday.slice(0, 4) === pad(year, 4) ? sunday : null;
}

/** The Sunday that ends a month's week (R3.26): week 0 is that of its first day from Monday to Friday, week -1 ends with the month. */
export function endOfWeekInMonth(year: number, month: number, week: number): string | null {
	const last = lastDayOfMonth(year, month);
	if (week < 0) return last;
	const first = weekday(`${last.slice(0, 8)}01`);
	return dayOf(year, month, (first > 5 ? 15 : 8) - first + week * 7);
}

/** Easter Sunday by the Gregorian computus (R3.37). */
export function easter(year: number): string {
	const div = (a: number, b: number): number => Math.floor(a / b);
	const a = year % 19;
	const b = div(year, 100);
	const c = year % 100;
	const g = div(b - div(b + 8, 25) + 1, 3);
	const h = (19 * a + b - div(b, 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * div(c, 4) - h - (c % 4)) % 7;
	const m = div(a + 11 * h + 22 * l, 451);
	const n = h + l - 7 * m + 114;
	return `${pad(year, 4)}-${pad(div(n, 31), 2)}-${pad((n % 31) + 1, 2)}`;
}

/** Public holidays of a Norwegian year, Sundays among them named too (R3.36). */
export function holidays(year: number): readonly string[] {
	const moving = [-3, -2, 0, 1, 39, 49, 50].map((days) => addDays(easter(year), days));
	const fixed = ["01-01", "05-01", "05-17", "12-25", "12-26"].map((date) => `${pad(year, 4)}-${date}`);
	return [...new Set([...moving, ...fixed])].sort();
}

/** Neither Saturday, Sunday nor holiday (R3.36). */
export function isWorkingDay(day: string): boolean {
	return weekday(day) < 6 && !holidays(Number(day.slice(0, 4))).includes(day);
}

/** The last working day not after the day: what one plans for when a deadline falls on a day off (R3.35). */
export function workingDayToPlanFor(day: string): string {
	let plan = day;
	while (!isWorkingDay(plan)) plan = addDays(plan, -1);
	return plan;
}

/** The calendar day in Norway at an instant, whatever the machine's time zone. */
export function dayInNorway(at: Date): string {
	return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(at);
}

/** The instant at which the day is over in Norway: midnight after it, whatever the machine's time zone. */
export function endOfDayInNorway(day: string): Date {
	const midnight = utc(addDays(day, 1));
	const offsets = [2, 1].map((hours) => new Date(midnight - hours * MS_PER_HOUR));
	// Summer time begins and ends at night, never at midnight: just one of the two is.
	return offsets.find((at) => dayInNorway(at) !== dayInNorway(new Date(at.getTime() - 1)))!;
}
