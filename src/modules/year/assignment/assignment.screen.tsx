import { Heading, Link, Paragraph, Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useParams } from "@tanstack/react-router";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { OutputOf } from "#base/contract.ts";
import { daysBetween } from "#base/day.ts";
import { dayInWords, daysAwayInWords } from "#base/formats.ts";
import { assignmentKindTexts, WordsPanel } from "#letters/ui";
import { nextDay } from "#plan/ui";
import { CallRefused } from "#web/call.ts";
import { useDay } from "#web/components/as-of.tsx";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { YearNav } from "#web/components/year-nav.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useFrame } from "#web/shell.tsx";
import { Fault } from "../fault.tsx";
import { type Choosing, useChoosing } from "../front/choosing.ts";
import { PlanFor } from "../plan-for.tsx";
import { assignmentQuery } from "../year.calls.ts";
import type { assignmentShow } from "./assignment.contract.ts";
import { Changes, Deadlines, Duties, Money, Wording } from "./assignment.sections.tsx";
import { assignmentTexts } from "./assignment.texts.ts";
import { wordedIn } from "./worded.ts";
import "./assignment.css";

type Shown = OutputOf<typeof assignmentShow>;

const NOT_FOUND = 404;

/** One assignment: what it is, by when, what it stands on, and what the letters have done to it. */
export default function AssignmentScreen() {
	const t = useTexts(assignmentTexts);
	const { year = "", number = "" } = useParams({ strict: false }) as { year?: string; number?: string };
	const day = useDay();
	const { data, error, isPending, refetch } = useQuery(assignmentQuery(Number(year), number, day));
	const isMissing = error instanceof CallRefused && error.problem.status === NOT_FOUND;
	useFrame(data ? `${number} ${data.assignment.title}` : t.fallback(number), year);
	return (
		<div className="page list-page assignment" data-beside={!isMissing || undefined}>
			<YearNav year={year} />
			<Link asChild className="assignment-back">
				<RouteLink to="/aar/$year/oppdrag" params={{ year }} search={{ dag: day }}>
					← {t.all}
				</RouteLink>
			</Link>
			{data === undefined && (
				<Heading level={1} data-size="md">
					{t.fallback(number)}
				</Heading>
			)}
			{isPending && <ListSkeleton label={t.loading} />}
			{isMissing && <Missing year={year} day={day} />}
			{error && !isMissing && <Fault fault={error} again={() => void refetch()} />}
			{data && <Assignment shown={data} today={day ?? data.today} />}
		</div>
	);
}

function Missing({ year, day }: { year: string; day: string | undefined }) {
	const t = useTexts(assignmentTexts);
	const { language } = useSpeech();
	return (
		<div className="empty">
			<Paragraph role="alert">
				{day === undefined ? t.notThere(year) : t.notThereThen(dayInWords(day, language))}
			</Paragraph>
		</div>
	);
}

interface AssignmentProps {
	readonly shown: Shown;
	/** The day that deadlines are told from. */
	readonly today: string;
}

function Assignment({ shown, today }: AssignmentProps) {
	const choosing = useChoosing();
	const { chosen, choose } = choosing;
	const row = useMemo(() => wordedIn(shown, chosen), [shown, chosen]);
	const close = useMemo(() => (row.key === chosen ? () => choose(row.key) : null), [row, chosen, choose]);
	const main = useRef<HTMLDivElement>(null);
	// Where the words come as a sheet from below, what they are the words of stays in sight.
	useEffect(() => {
		if (chosen !== undefined) {
			main.current?.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest" });
		}
	}, [chosen]);
	return (
		<div className="list-and-beside">
			<div className="assignment-main" ref={main}>
				<Head shown={shown} today={today} {...choosing} />
				<Deadlines assignment={shown.assignment} from={shown.isInForce ? today : null} />
				<Wording assignment={shown.assignment} />
				<Duties duties={shown.duties} today={today} {...choosing} />
				<Money allotments={shown.allotments} earmarks={shown.earmarks} {...choosing} />
				<Changes changes={shown.changes} {...choosing} />
			</div>
			<WordsPanel row={row.row} name={row.name} places={row.words} close={close} />
		</div>
	);
}

/** What the assignment is, in the order that people ask: which, what kind, for what, who, by when. */
function Head({ shown, today, chosen, choose }: AssignmentProps & Choosing) {
	const t = useTexts(assignmentTexts);
	const kinds = useTexts(assignmentKindTexts);
	const { assignment, goal, isInForce } = shown;
	const { number, title, kind, lead, participants, openEnded } = assignment;
	return (
		<header className="assignment-head">
			<Heading level={1} data-size="md">
				<span className="assignment-number">{number}</span> {title}
			</Heading>
			<p className="assignment-tags">
				<Tag variant="outline" data-color="neutral">
					{kinds[kind]}
				</Tag>
				{!isInForce && (
					<Tag variant="outline" data-color="danger">
						{t.ended}
					</Tag>
				)}
			</p>
			<dl className="assignment-facts">
				{isInForce && <Next assignment={assignment} today={today} />}
				{openEnded !== null && <Fact name={t.duration}>{openEnded}</Fact>}
				{goal !== null && (
					<Fact name={t.goal}>
						<button
							type="button"
							className="list-choose"
							aria-pressed={goal.id === chosen}
							onClick={() => choose(goal.id)}
						>
							{goal.number} {goal.text}
						</button>
					</Fact>
				)}
				{goal === null && assignment.goal !== null && <Fact name={t.goal}>{assignment.goal}</Fact>}
				{lead !== null && <Fact name={t.lead}>{lead}</Fact>}
				{participants.length > 0 && <Fact name={t.participants}>{participants.join(", ")}</Fact>}
			</dl>
		</header>
	);
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** The next deadline, or the last where all are past. */
function Next({ assignment: { deadlines }, today }: { assignment: Shown["assignment"]; today: string }) {
	const t = useTexts(assignmentTexts);
	const { language } = useSpeech();
	const next = nextDay(deadlines, today);
	if (next === null) return null;
	const label = deadlines.find(({ day }) => day === next)?.label;
	return (
		<Fact name={next < today ? t.last : t.next}>
			<time dateTime={next}>{dayInWords(next, language)}</time>,{" "}
			{daysAwayInWords(daysBetween(today, next), language)}
			{label && ` – ${label}`} <PlanFor day={next} />
		</Fact>
	);
}
