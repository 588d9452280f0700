import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Place } from "#base/place.ts";
import type { KindOfYear } from "#base/year.ts";
import { useWordsAhead, WordsPanel } from "#letters/ui";
import { AssignmentLink, goalsQuery } from "#plan/ui";
import { dueIn } from "../due.ts";
import { useLists } from "../use-lists.ts";
import { useChoosing } from "./choosing.ts";
import { Dues } from "./dues.tsx";
import { Goals } from "./goals.tsx";
import { Money } from "./money.tsx";
import { Timeline } from "./timeline.tsx";
import "./front.css";

interface FrontProps {
	readonly year: number;
	/** The day that deadlines are told from. */
	readonly today: string;
	/** The day that the year is shown as of; undefined for as it stands. */
	readonly day: string | undefined;
}

/** The year at a glance: twelve months, what comes next, goals and money, and the words of the row one chooses. */
export function Front({ year, today, day }: FrontProps) {
	const lists = useLists(year, day);
	const { assignments, reports, meetings } = lists;
	const goals = useQuery(goalsQuery(year, day)).data?.goals;
	const dues = useMemo(
		() => (assignments && reports && meetings ? dueIn({ assignments, reports, meetings }) : null),
		[assignments, reports, meetings],
	);
	useWordsAhead(assignments);
	const choosing = useChoosing();
	const { chosen } = choosing;
	const row = useMemo(() => rowIn({ ...lists, goals }, chosen), [lists, goals, chosen]);
	return (
		<>
			<Timeline dues={dues} meetings={meetings ?? []} today={today} year={year} />
			<div className="front-and-beside" data-beside={row !== null || undefined}>
				<div className="front-columns">
					<Dues {...{ dues, today, year, day }} {...choosing} />
					<Goals goals={goals} assignments={assignments} {...choosing} />
					<Money year={year} day={day} />
				</div>
				{row !== null && (
					<WordsPanel
						row={{ of: row.of, id: row.id }}
						name={row.name}
						places={row.words}
						close={() => choosing.choose(row.id)}
					>
						{row.of === "assignment" && <AssignmentLink year={year} number={row.number} />}
					</WordsPanel>
				)}
			</div>
		</>
	);
}

interface Worded {
	readonly id: string;
	readonly words: readonly Place[];
}

interface Rows {
	readonly assignments: readonly (Worded & { readonly number: string; readonly title: string })[] | undefined;
	readonly goals: readonly (Worded & { readonly number: string; readonly text: string })[] | undefined;
	readonly reports: readonly (Worded & { readonly name: string })[] | undefined;
	readonly meetings: readonly (Worded & { readonly name: string })[] | undefined;
}

type Chosen = Worded & { readonly name: string } & (
		| { readonly of: "assignment"; readonly number: string }
		| { readonly of: Exclude<KindOfYear, "assignment"> }
	);

/** The chosen row of the front page with its words; null where none is chosen or it has not come. */
function rowIn(
	{ assignments = [], goals = [], reports = [], meetings = [] }: Rows,
	chosen: string | undefined,
): Chosen | null {
	const is = ({ id }: Worded): boolean => id === chosen;
	const assignment = assignments.find(is);
	if (assignment)
		return { ...assignment, of: "assignment", name: `${assignment.number} ${assignment.title}` };
	const goal = goals.find(is);
	if (goal) return { ...goal, of: "goal", name: `${goal.number} ${goal.text}` };
	const report = reports.find(is);
	if (report) return { ...report, of: "report", name: report.name };
	const meeting = meetings.find(is);
	return meeting ? { ...meeting, of: "meeting", name: meeting.name } : null;
}
