import { Link, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import type { OutputOf } from "#base/contract.ts";
import type { TextsIn } from "#base/texts.ts";
import { assignmentKindTexts, modalityTexts, recurrenceTexts, WordsPanel } from "#letters/ui";
import type { ListAddress } from "#web/components/list.ts";
import { type Column, ListPage } from "#web/components/list-page.tsx";
import { dayInWords } from "#web/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
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
			{ key: "number", head: t.number, cell: ({ number }) => number, sort: ({ number }) => number },
			{ key: "title", head: t.title, cell: ({ title }) => title, sort: ({ title }) => title },
			{ key: "goal", head: t.goal, cell: ({ goal }) => goal, sort: ({ goal }) => goal },
			{ key: "kind", head: t.kind, cell: ({ kind }) => kinds[kind], sort: ({ kind }) => kinds[kind] },
			{ key: "lead", head: t.lead, cell: ({ lead }) => lead, sort: ({ lead }) => lead },
			{
				key: "deadline",
				head: t.deadline,
				cell: ({ deadlines, openEnded }) => deadlineWords(deadlines, openEnded, today, t, language),
				sort: ({ deadlines }) => nextDay(deadlines, today),
			},
		],
		[t, kinds, language, today],
	);
	return (
		<ListPage
			{...{ title: t.assignments, year: String(year), intro: t.assignmentsIntro, columns }}
			rows={query.data?.assignments ?? null}
			fault={query.error}
			again={() => void query.refetch()}
			searched={({ number, title, lead, description }) => [number, title, lead, description].join(" ")}
			empty={<Empty year={year} />}
			beside={({ id, number, title, words }, close) => (
				<WordsPanel row={{ of: "assignment", id }} name={`${number} ${title}`} places={words} close={close} />
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
			{ key: "text", head: t.requirement, cell: ({ text }) => text },
			{ key: "actor", head: t.actor, cell: ({ actor }) => actor, sort: ({ actor }) => actor },
			{
				key: "modality",
				head: t.binds,
				cell: ({ modality }) => modalities[modality],
				sort: ({ modality }) => modalities[modality],
			},
			{
				key: "when",
				head: t.when,
				cell: ({ deadlines, recurrence }) =>
					deadlineWords(deadlines, null, today, t, language) ?? (recurrence && recurrences[recurrence]),
				sort: ({ deadlines }) => nextDay(deadlines, today),
			},
		],
		[t, modalities, recurrences, language, today],
	);
	return (
		<ListPage
			{...{ title: t.duties, year: String(year), intro: t.dutiesIntro, columns }}
			rows={query.data?.duties ?? null}
			fault={query.error}
			again={() => void query.refetch()}
			searched={({ text, actor, coActors, heading }) => [text, actor, ...coActors, ...heading].join(" ")}
			empty={<Empty year={year} />}
			beside={({ id, heading, words }, close) => (
				<WordsPanel
					row={{ of: "duty", id }}
					name={heading.at(-1) ?? t.requirement}
					places={words}
					close={close}
				/>
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
			{ key: "number", head: t.number, cell: (line) => labelOf(line, t) },
			{
				key: "text",
				head: t.text,
				cell: (line) => (line.is === "goal" ? <strong>{line.text}</strong> : line.text),
			},
			{ key: "target", head: t.target, cell: (line) => (line.is === "goal" ? null : line.target) },
		],
		[t],
	);
	return (
		<ListPage
			{...{ title: t.goals, year: String(year), intro: t.goalsIntro, columns, rows }}
			fault={query.error}
			again={() => void query.refetch()}
			searched={(line) => `${labelOf(line, t)} ${line.text}`}
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

function labelOf(line: GoalLine, t: Words): string {
	if (line.is === "goal") return `${t.goal} ${line.number}`;
	return line.kind === "key-figure" ? t.keyFigure : `SP ${line.number}`;
}
