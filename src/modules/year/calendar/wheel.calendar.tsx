import { Heading } from "@digdir/designsystemet-react";
import { monthInWords, weekdayInWords } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import type { Due } from "../due.ts";
import { wheelTexts } from "./wheel.texts.ts";
import { groupedBy, weeksOf } from "./wheel.ts";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** A week whose days have all their names. */
const A_WEEK = [
	"2025-01-06",
	"2025-01-07",
	"2025-01-08",
	"2025-01-09",
	"2025-01-10",
	"2025-01-11",
	"2025-01-12",
];

/** The year as twelve months with weeks by number; what falls on a day stands in it. */
export function Calendar({ dues, today, year }: { dues: readonly Due[]; today: string; year: number }) {
	const byDay = groupedBy(dues, ({ day }) => day);
	return (
		<div className="wheel-calendar">
			{MONTHS.map((month) => (
				<Month key={month} {...{ month, year, today, byDay }} />
			))}
		</div>
	);
}

function Month({
	month,
	year,
	today,
	byDay,
}: {
	month: number;
	year: number;
	today: string;
	byDay: ReadonlyMap<string, readonly Due[]>;
}) {
	const t = useTexts(wheelTexts);
	const { language } = useSpeech();
	const name = monthInWords(month, language);
	return (
		<section>
			<Heading level={2} data-size="2xs" id={`kalender-${month}`}>
				{name}
			</Heading>
			<table aria-labelledby={`kalender-${month}`}>
				<thead>
					<tr>
						<th scope="col">
							<abbr title={t.week}>{t.weekShort}</abbr>
						</th>
						{A_WEEK.map((day) => (
							<th key={day} scope="col">
								<abbr title={weekdayInWords(day, language)}>{weekdayInWords(day, language).slice(0, 2)}</abbr>
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{weeksOf(year, month).map(({ number, days }) => (
						<tr key={number}>
							<th scope="row">{number}</th>
							{days.map((place, at) => {
								if (place === null) return <td key={A_WEEK[at]} />;
								return (
									<DayCell key={place.day} place={place} today={today} dues={byDay.get(place.day) ?? []} />
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

interface DayCellProps {
	readonly place: { readonly day: string; readonly isWorking: boolean };
	readonly today: string;
	readonly dues: readonly Due[];
}

/** A day, with what falls on it. */
function DayCell({ place: { day, isWorking }, today, dues }: DayCellProps) {
	const t = useTexts(wheelTexts);
	return (
		<td
			data-off={!isWorking || undefined}
			data-due={dues.length > 0 || undefined}
			aria-current={day === today ? "date" : undefined}
		>
			{Number(day.slice(8))}
			{dues.length > 0 && (
				<ul aria-label={t.onTheDay(dues.length)}>
					{dues.map(({ key, is, name: what }) => (
						<li key={key} title={what}>
							<span className={`wheel-mark wheel-${is}`} aria-hidden="true" />
							<span className="hidden-words">{`${t[`${is}Name`]}: ${what}`}</span>
						</li>
					))}
				</ul>
			)}
		</td>
	);
}
