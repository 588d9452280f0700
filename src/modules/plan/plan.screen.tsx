import { Link, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { OutputOf } from "#base/contract.ts";
import { dayInWords } from "#base/formats.ts";
import type { TextsIn } from "#base/texts.ts";
import { assignmentKindTexts, modalityTexts, recurrenceTexts, useWordsAhead, WordsPanel } from "#letters/ui";
import { SavedViews } from "#people/ui";
import type { Column } from "#web/components/column.ts";
import type { ListAddress } from "#web/components/list.ts";
import { ListPage } from "#web/components/list-page.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { AssignmentLink } from "./assignment-link.tsx";
import { nextDay } from "./deadline.ts";
import { assignmentsQuery, dutiesQuery, goalsQuery } from "./plan.calls.ts";
import type { assignmentList, dutyList, goalList } from "./plan.contract.ts";
import { planTexts } from "./plan.texts.ts";

type Assignment = OutputOf<typeof assignmentList>["assignments"][number];
type Duty = OutputOf<typeof dutyList>["duties"][number];
type Goal = OutputOf<typeof goalList>["goals"][number];
type Indicator = OutputOf<typeof goalList>["indicators"][number];
type Words = TextsIn<typeof planTexts>;

/** The year and the day of the address. */
function useYear(): { year: number; day: string | undefined } {
	const { year = "" } = useParams({ strict: false }) as { year?: string };
	const { dag } = useSearch({ strict: false }) as ListAddress;
	return { year: Number(year), day: dag };
}

function Empty({ year }: { year: number }) {
	const t = useTexts(planTexts);
	return (
		<>
			<Paragraph>{t.empty}</Paragraph>
			<Link asChild data-color="accent">
				<RouteLink to="/aar/$year" params={{ year: String(year) }}>
					{t.toYear}
				</RouteLink>
			</Link>
		</>
	);
}

/** Every assignment of the year, with its next deadline. */
export function AssignmentsScreen() {
	const t = useTexts(planTexts);
	const kinds = useTexts(assignmentKindTexts);
	const { language } = useSpeech();
	const { year, day } = useYear();
	const query = useQuery(assignmentsQuery(year, day));
	const today = query.data?.today ?? "";
	const columns = useMemo(
		(): readonly [Column<Assignment>, ...Column<Assignment>[]] => [
			{ key: "number", head: t.number, value: ({ number }) => number },
			{ key: "title", head: t.title, value: ({ title }) => title },
			{ key: "goal", head: t.goal, value: ({ goal }) => goal },
			{ key: "kind", head: t.kind, value: ({ kind }) => kinds[kind] },
			{ key: "lead", head: t.lead, value: ({ lead }) => lead },
			{
				key: "deadline",
				head: t.deadline,
				cell: ({ deadlines, openEnded }) => deadlineWords(deadlines, openEnded, today, t, language),
				value: ({ deadlines }) => nextDay(deadlines, today),
				is: "day",
			},
		],
		[t, kinds, language, today],
	);
	useWordsAhead(query.data?.assignments);
	return (
		<ListPage
			{...{ title: t.assignments, year: String(year), intro: t.assignmentsIntro, columns }}
			views={<SavedViews page="oppdrag" />}
			today={today}
			rows={query.data?.assignments ?? null}
			fault={query.error}
			again={() => void query.refetch()}
			searched={({ description, background }) => [description, background].join(" ")}
			empty={<Empty year={year} />}
			beside={({ id, number, title, words }, close) => (
				<WordsPanel row={{ of: "assignment", id }} name={`${number} ${title}`} places={words} close={close}>
					<AssignmentLink year={year} number={number} />
				</WordsPanel>
			)}
		/>
	);
}

function deadlineWords(
	deadlines: Assignment["deadlines"],
	openEnded: string | null,
	today: string,
	t: Words,
	language: Parameters<typeof dayInWords>[1],
) {
	const next = nextDay(deadlines, today);
	if (next === null) return openEnded === null ? (deadlines[0]?.text ?? null) : t.openEnded;
	const others = new Set(deadlines.map(({ day }) => day)).size - 1;
	return (
		<>
			<time dateTime={next}>{dayInWords(next, language)}</time>
			{others > 0 && <span className="subtle"> {t.more(others)}</span>}
		</>
	);
}

/** Every duty of the year: who, how it binds, when. */
export function DutiesScreen() {
	const t = useTexts(planTexts);
	const modalities = useTexts(modalityTexts);
	const recurrences = useTexts(recurrenceTexts);
	const { language } = useSpeech();
	const { year, day } = useYear();
	const query = useQuery(dutiesQuery(year, day));
	const today = query.data?.today ?? "";
	const columns = useMemo(
		(): readonly [Column<Duty>, ...Column<Duty>[]] => [
			{ key: "text", head: t.requirement, value: ({ text }) => text, isUnsorted: true },
			{ key: "actor", head: t.actor, value: ({ actor }) => actor },
			{ key: "modality", head: t.binds, value: ({ modality }) => modalities[modality] },
			{ key: "goal", head: t.goal, value: ({ goal }) => goal },
			{ key: "assignment", head: t.assignment, value: ({ assignment }) => assignment },
			{
				key: "every",
				head: t.every,
				value: ({ recurrence }) => recurrence && recurrences[recurrence],
			},
			{
				key: "when",
				head: t.deadline,
				cell: ({ deadlines }) => deadlineWords(deadlines, null, today, t, language),
				value: ({ deadlines }) => nextDay(deadlines, today),
				is: "day",
			},
		],
		[t, modalities, recurrences, language, today],
	);
	useWordsAhead(query.data?.duties);
	return (
		<ListPage
			{...{ title: t.duties, year: String(year), intro: t.dutiesIntro, columns }}
			views={<SavedViews page="krav" />}
			today={today}
			rows={query.data?.duties ?? null}
			fault={query.error}
			again={() => void query.refetch()}
			searched={({ coActors, heading }) => [...coActors, ...heading].join(" ")}
			empty={<Empty year={year} />}
			beside={({ id, heading, words, assignment }, close) => (
				<WordsPanel
					row={{ of: "duty", id }}
					name={heading.at(-1) ?? t.requirement}
					places={words}
					close={close}
				>
					{assignment !== null && <AssignmentLink year={year} number={assignment} />}
				</WordsPanel>
			)}
		/>
	);
}

type GoalLine = ({ is: "goal" } & Goal) | ({ is: "indicator" } & Indicator);

/** Goals, each with its indicators under it. */
export function GoalsScreen() {
	const t = useTexts(planTexts);
	const { year, day } = useYear();
	const query = useQuery(goalsQuery(year, day));
	const rows = useMemo(() => (query.data ? linesOf(query.data) : null), [query.data]);
	const columns = useMemo(
		(): readonly [Column<GoalLine>, ...Column<GoalLine>[]] => [
			{ key: "number", head: t.number, value: (line) => labelOf(line, t), isUnsorted: true },
			{
				key: "text",
				head: t.text,
				value: ({ text }) => text,
				cell: (line) => (line.is === "goal" ? <strong>{line.text}</strong> : line.text),
				isUnsorted: true,
			},
			{
				key: "results",
				head: t.results,
				value: (line) => (line.is === "goal" ? null : resultsIn(line)),
				isUnsorted: true,
			},
			{
				key: "target",
				head: t.target,
				value: (line) => (line.is === "goal" ? null : line.target),
				isUnsorted: true,
			},
		],
		[t],
	);
	useWordsAhead(rows);
	return (
		<ListPage
			{...{ title: t.goals, year: String(year), intro: t.goalsIntro, columns, rows }}
			views={<SavedViews page="mal" />}
			fault={query.error}
			again={() => void query.refetch()}
			searched={() => ""}
			empty={<Empty year={year} />}
			beside={(line, close) => (
				<WordsPanel
					row={{ of: line.is, id: line.id }}
					name={labelOf(line, t)}
					places={line.words}
					close={close}
				/>
			)}
		/>
	);
}

/** Goals in order with their indicators; indicators without a goal come last. */
function linesOf({ goals, indicators }: OutputOf<typeof goalList>): readonly GoalLine[] {
	const under = (goal: string | null): GoalLine[] =>
		indicators
			.filter((indicator) => indicator.goal === goal)
			.map((indicator) => ({ is: "indicator", ...indicator }));
	const known = new Set(goals.map(({ number }) => number));
	const homeless = indicators.filter(({ goal }) => goal === null || !known.has(goal));
	return [
		...goals.flatMap((goal): GoalLine[] => [{ is: "goal", ...goal }, ...under(goal.number)]),
		...homeless.map((indicator): GoalLine => ({ is: "indicator", ...indicator })),
	];
}

/** Earlier years' results as the letter labels them; null where it gives none. */
function resultsIn({ results }: Indicator): string | null {
	return results.map(({ label, value }) => `${label}: ${value}`).join("; ") || null;
}

function labelOf(line: GoalLine, t: Words): string {
	if (line.is === "goal") return `${t.goal} ${line.number}`;
	return line.kind === "key-figure" ? t.keyFigure : `SP ${line.number}`;
}
