import { Button, Heading, Link, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link as RouteLink, useParams } from "@tanstack/react-router";
import { useId } from "react";
import type { OutputOf } from "#base/contract.ts";
import { daysBetween } from "#base/day.ts";
import { dayInWords, daysAwayInWords } from "#base/formats.ts";
import { type LetterRow, lettersQuery, MentionsNotice, QuestionsNotice } from "#letters/ui";
import { useDay } from "#web/components/as-of.tsx";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { YearNav } from "#web/components/year-nav.tsx";
import { newKey } from "#web/key.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { useFrame } from "#web/shell.tsx";
import { YEAR_KEEPERS } from "./acceptance.ts";
import { AcceptedBy } from "./accepted-by.tsx";
import { proposalsQuery } from "./confirming/proposal.calls.ts";
import { Proposals } from "./confirming/proposals.tsx";
import { dueIn } from "./due.ts";
import { Fault } from "./fault.tsx";
import { Coverage } from "./front/coverage.tsx";
import { Front } from "./front/front.tsx";
import { Since } from "./passed-since.tsx";
import { ReviewLeft, useLeft } from "./review-left.tsx";
import { useLists } from "./use-lists.ts";
import { acceptLetter, takeBackAcceptance, yearQuery } from "./year.calls.ts";
import type { yearShow } from "./year.contract.ts";
import { yearTexts } from "./year.texts.ts";
import "./year.css";

type Acceptance = OutputOf<typeof yearShow>["acceptances"][number];

/** The front page of a year: where it stands, what comes next, goals, money, and the letters it rests on. */
export function YearScreen() {
	const t = useTexts(yearTexts);
	const { year: named = "" } = useParams({ strict: false }) as { year?: string };
	const year = Number(named);
	const day = useDay();
	const query = useQuery(yearQuery(year, day));
	const today = day ?? query.data?.today ?? "";
	const acceptances = query.data?.acceptances ?? [];
	const hasBegun = acceptances.length > 0;
	useFrame(t.title(year), named);
	return (
		<div className="page year">
			<YearNav year={named} />
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title(year)}
				</Heading>
				{hasBegun && (
					<>
						<Standing year={year} today={today} />
						<Coverage accepted={acceptances} />
					</>
				)}
			</div>
			<QuestionsNotice />
			<MentionsNotice />
			{query.isPending && <ListSkeleton label={t.loading} />}
			{query.error && <Fault fault={query.error} again={() => void query.refetch()} />}
			{day === undefined && <Proposals year={year} />}
			{query.data && !hasBegun && (day === undefined ? <Beginning year={year} /> : <NotBegun day={day} />)}
			{hasBegun && (
				<>
					<Front year={year} today={today} day={day} />
					{day === undefined && <Since year={year} today={today} />}
					<Letters year={year} acceptances={acceptances} isNow={day === undefined} />
					{day === undefined && <Others year={year} accepted={acceptances.map(({ letterId }) => letterId)} />}
				</>
			)}
			{query.data && <OtherYears years={query.data.years.filter((other) => other !== year)} />}
		</div>
	);
}

/** Where the year stands, in words. */
function Standing({ year, today }: { year: number; today: string }) {
	const t = useTexts(yearTexts);
	const { language } = useSpeech();
	const { assignments, duties, reports, meetings } = useLists(year, useDay());
	if (!assignments || !duties || !reports || !meetings) return null;
	const next = dueIn({ assignments, reports, meetings }).find(({ day }) => day >= today);
	return (
		<Paragraph>
			{t.standing(assignments.length, duties.length, reports.length)}{" "}
			{next &&
				t.nextDue(dayInWords(next.day, language), daysAwayInWords(daysBetween(today, next.day), language))}
		</Paragraph>
	);
}

/** A day on which no letter had begun the year yet. */
function NotBegun({ day }: { day: string }) {
	const t = useTexts(yearTexts);
	const { language } = useSpeech();
	return (
		<div className="empty">
			<Paragraph>{t.notBegun(dayInWords(day, language))}</Paragraph>
		</div>
	);
}

/** A year that no letter has begun: the letters that could. */
function Beginning({ year }: { year: number }) {
	const t = useTexts(yearTexts);
	const { data } = useQuery(lettersQuery);
	const queries = useQueryClient();
	const mayAccept = useMay({ who: YEAR_KEEPERS });
	const accept = useMutation({
		mutationFn: ({ id, version }: LetterRow) => acceptLetter(id, version, newKey()),
		onSuccess: () => queries.invalidateQueries(),
	});
	const letters = (data?.letters ?? []).filter(
		(letter) => letter.year === year && letter.kind === "letter-of-allocation",
	);
	const isWaiting = useQuery(proposalsQuery(year)).data?.proposals.length !== 0;
	return (
		<section className="empty">
			<Heading level={2} data-size="xs">
				{t.noneBegun}
			</Heading>
			<Paragraph>{letters.length === 0 && data ? t.noLetter : t.noneBegunText}</Paragraph>
			{accept.error && <Fault fault={accept.error} />}
			{letters.map((letter) => (
				<Candidate
					key={letter.id}
					letter={letter}
					isPending={accept.isPending}
					accept={mayAccept && !isWaiting ? () => accept.mutate(letter) : null}
				/>
			))}
			{data && letters.length === 0 && (
				<Link asChild data-color="accent">
					<RouteLink to="/brev">{t.toLetters}</RouteLink>
				</Link>
			)}
		</section>
	);
}

interface CandidateProps {
	readonly letter: LetterRow;
	readonly isPending: boolean;
	/** Null for whoever may not. */
	readonly accept: (() => void) | null;
}

/** A letter that could begin the year: once it has been gone through. */
function Candidate({ letter, isPending, accept }: CandidateProps) {
	const t = useTexts(yearTexts);
	const why = useId();
	const left = useLeft(accept === null ? null : letter);
	const isLeft = left !== null && left > 0;
	return (
		<div className="year-letter">
			<div>
				<strong lang={letter.language}>{letter.title}</strong>
				{isLeft ? (
					<ReviewLeft id={why} letter={letter} left={left} />
				) : (
					<Link asChild data-color="accent">
						<RouteLink to="/brev/$id" params={{ id: letter.id }}>
							{t.look}
						</RouteLink>
					</Link>
				)}
			</div>
			{accept !== null && (
				<Button
					disabled={left !== 0}
					loading={isPending}
					onClick={accept}
					{...(isLeft ? { "aria-describedby": why } : {})}
				>
					{t.accept}
				</Button>
			)}
		</div>
	);
}

interface LettersProps {
	readonly year: number;
	readonly acceptances: readonly Acceptance[];
	/** Whether they are those that stand, and not those of a day. */
	readonly isNow: boolean;
}

/** The letters that the year stands on. */
function Letters({ year, acceptances, isNow }: LettersProps) {
	const t = useTexts(yearTexts);
	const queries = useQueryClient();
	const mayTakeBack = useMay({ who: YEAR_KEEPERS }) && isNow;
	const takeBack = useMutation({
		mutationFn: ({ id, version }: Acceptance) => takeBackAcceptance(id, version),
		onSuccess: () => queries.invalidateQueries(),
	});
	return (
		<section className="year-letters" aria-label={t.letters}>
			<Heading level={2} data-size="xs">
				{t.letters}
			</Heading>
			{takeBack.error && <Fault fault={takeBack.error} />}
			{acceptances.map((acceptance) => (
				<div key={acceptance.id} className="year-letter">
					<div>
						<Link asChild data-color="accent">
							<RouteLink to="/brev/$id" params={{ id: acceptance.letterId }}>
								{acceptance.title || t.title(year)}
							</RouteLink>
						</Link>
						<span className="subtle">
							<AcceptedBy acceptance={acceptance} />
						</span>
					</div>
					{mayTakeBack && acceptance === acceptances.at(-1) && (
						<Button
							variant="tertiary"
							loading={takeBack.isPending}
							onClick={() => takeBack.mutate(acceptance)}
						>
							{t.takeBack}
						</Button>
					)}
				</div>
			))}
		</section>
	);
}

/** Letters of the year that it does not stand on yet: each may change it. */
function Others({ year, accepted }: { year: number; accepted: readonly string[] }) {
	const t = useTexts(yearTexts);
	const { data } = useQuery(lettersQuery);
	const letters = (data?.letters ?? []).filter(
		(letter) => letter.year === year && !accepted.includes(letter.id),
	);
	if (letters.length === 0) return null;
	return (
		<section className="year-letters" aria-label={t.others}>
			<Heading level={2} data-size="xs">
				{t.others}
			</Heading>
			{letters.map(({ id, title, language }) => (
				<div key={id} className="year-letter">
					<span lang={language}>{title}</span>
					<Button asChild variant="secondary">
						<RouteLink to="/aar/$year/sammenlign/$id" params={{ year: String(year), id }}>
							{t.compare}
						</RouteLink>
					</Button>
				</div>
			))}
		</section>
	);
}

function OtherYears({ years }: { years: readonly number[] }) {
	const t = useTexts(yearTexts);
	if (years.length === 0) return null;
	return (
		<nav aria-label={t.otherYears} className="year-others">
			<span className="subtle">{t.otherYears}</span>
			{years.map((year) => (
				<Link key={year} asChild data-color="accent">
					<RouteLink to="/aar/$year" params={{ year: String(year) }}>
						{year}
					</RouteLink>
				</Link>
			))}
		</nav>
	);
}
