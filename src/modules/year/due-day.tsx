import { daysBetween } from "#base/day.ts";
import { dayInWords, daysAwayInWords } from "#base/formats.ts";
import { useSpeech } from "#web/language.tsx";

interface DueDayProps {
	readonly day: string;
	readonly today: string;
}

/** When something is due, and how far away that is. */
export function DueDay({ day, today }: DueDayProps) {
	const { language } = useSpeech();
	return (
		<span>
			<time dateTime={day}>{dayInWords(day, language)}</time>
			<span className="subtle">{daysAwayInWords(daysBetween(today, day), language)}</span>
		</span>
	);
}
