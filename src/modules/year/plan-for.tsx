import { workingDayToPlanFor } from "#base/day.ts";
import { dayInWords, weekdayInWords } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { wheelTexts } from "./calendar/wheel.texts.ts";

/** The working day to plan for, where a deadline's day is none (R3.35); nothing where it is one. */
export function PlanFor({ day }: { day: string }) {
	const t = useTexts(wheelTexts);
	const { language } = useSpeech();
	const plan = workingDayToPlanFor(day);
	if (plan === day) return null;
	return (
		<span className="subtle">
			{t.planFor(`${weekdayInWords(plan, language)} ${dayInWords(plan, language)}`)}
		</span>
	);
}
