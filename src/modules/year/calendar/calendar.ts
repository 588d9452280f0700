/** The year as a calendar that other programs take, by RFC 5545. */
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { workingDayToPlanFor } from "#base/day.ts";
import { dayInWords, weekdayInWords } from "#base/formats.ts";
import { type Language, textsIn } from "#base/texts.ts";
import type { Due } from "../due.ts";
import { labelOf } from "../due-words.ts";
import { wheelTexts } from "./wheel.texts.ts";

/** How long a program may wait before it asks again, in seconds. */
const ASK_AGAIN_S = 4 * 3600;

/**
 * A calendar of whole days. A day never moves (R3.35): where it is no working day, the words say which to plan for.
 *
 * @param now when it is made, by the program's clock
 */
export function calendarOf(dues: readonly Due[], language: Language, now: Date): string {
	const t = textsIn(wheelTexts, language);
	const calendar = ical({
		name: t.calendarName,
		prodId: { company: "Rorkult", product: "Rorkult", language: language.toUpperCase() },
		method: ICalCalendarMethod.PUBLISH,
		ttl: ASK_AGAIN_S,
	});
	for (const due of dues) {
		const { key, day, is, name } = due;
		const plan = workingDayToPlanFor(day);
		const planned = `${weekdayInWords(plan, language)} ${dayInWords(plan, language)}`;
		const said = [labelOf(due, language), plan === day ? null : capital(t.planFor(planned))].filter(
			(line) => line !== null,
		);
		calendar.createEvent({
			id: `${key}@rorkult`,
			stamp: now,
			start: new Date(`${day}T00:00:00Z`),
			allDay: true,
			summary: `${capital(t[`${is}Name`])}: ${name}`,
			transparency: ICalEventTransparency.TRANSPARENT,
			...(said.length > 0 ? { description: said.join("\n") } : {}),
		});
	}
	return calendar.toString();
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
