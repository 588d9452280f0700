import { Alert, Button, Heading, Link, Paragraph, Table } from "@digdir/designsystemet-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { dayInWords, percent, wholeNumber } from "#base/formats.ts";
import { CallRefused } from "#web/call.ts";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { useFrame } from "#web/shell.tsx";
import { MentionsNotice } from "./comments/mentions-notice.tsx";
import { placedShare } from "./coverage.ts";
import type { LetterRow } from "./letter.contract.ts";
import { LETTER_KEEPERS, LETTER_READERS } from "./letter.ts";
import { seeLetters } from "./letters.calls.ts";
import { lettersTexts, letterTexts } from "./letters.texts.ts";
import { QuestionsNotice } from "./questions/waiting.tsx";
import { ReadingIn } from "./reading-in.tsx";
import { refusalWords } from "./refusal.ts";
import { SENDERS } from "./sending/send.ts";
import "./letters.css";

/** The list of letters, the last read in first, and where new ones are read in. */
export function LettersScreen() {
	const t = useTexts(lettersTexts);
	const query = useInfiniteQuery({
		queryKey: ["letters"],
		queryFn: ({ pageParam, signal }) => seeLetters(pageParam, signal),
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (page) => page.next ?? undefined,
	});
	const letters = query.data?.pages.flatMap((page) => page.letters) ?? [];
	const maySee = useMay({ who: LETTER_READERS });
	const maySend = useMay({ who: SENDERS });
	const mayReadIn = useMay({ who: LETTER_KEEPERS });
	useFrame(t.title);
	return (
		<div className="page">
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			<QuestionsNotice />
			<MentionsNotice />
			{maySee && (
				<div className="letters-ways">
					{maySend && (
						<Button asChild>
							<RouteLink to="/brev/send">{t.send}</RouteLink>
						</Button>
					)}
					<Link asChild data-color="accent">
						<RouteLink to="/brev/gang">{t.fates}</RouteLink>
					</Link>
				</div>
			)}
			{mayReadIn && <ReadingIn />}
			{query.isPending && <ListSkeleton label={t.loading} />}
			{query.isError && <ListFault fault={query.error} again={() => query.refetch()} />}
			{query.isSuccess && letters.length === 0 && (
				<div className="empty">
					<Heading level={2} data-size="xs">
						{t.emptyTitle}
					</Heading>
					<Paragraph>{t.emptyText}</Paragraph>
				</div>
			)}
			{letters.length > 0 && <LetterTable letters={letters} />}
			{query.hasNextPage && (
				<Button
					variant="secondary"
					className="more"
					loading={query.isFetchingNextPage}
					onClick={() => query.fetchNextPage()}
				>
					{t.more}
				</Button>
			)}
		</div>
	);
}

function ListFault({ fault, again }: { fault: Error; again: () => void }) {
	const t = useTexts(lettersTexts);
	const { language } = useSpeech();
	const problem = fault instanceof CallRefused ? fault.problem : null;
	return (
		<Alert data-color="danger" role="alert">
			<Paragraph>{problem ? refusalWords(problem, language) : t.failed}</Paragraph>
			{problem?.traceId && <Paragraph>{t.code(problem.traceId)}</Paragraph>}
			<div className="fault-actions">
				<Button variant="secondary" onClick={again}>
					{t.again}
				</Button>
			</div>
		</Alert>
	);
}

function LetterTable({ letters }: { letters: readonly LetterRow[] }) {
	const t = useTexts(lettersTexts);
	return (
		<section className="letter-table" aria-label={t.tableName}>
			<Table hover data-color="neutral">
				<caption className="hidden-words">{t.tableName}</caption>
				<Table.Head>
					<Table.Row>
						<Table.HeaderCell>{t.colLetter}</Table.HeaderCell>
						<Table.HeaderCell className="wide-only">{t.colAgency}</Table.HeaderCell>
						<Table.HeaderCell className="wide-only number">{t.colYear}</Table.HeaderCell>
						<Table.HeaderCell className="wide-only">{t.colSender}</Table.HeaderCell>
						<Table.HeaderCell className="wide-only number">{t.colCoverage}</Table.HeaderCell>
						<Table.HeaderCell className="wide-only number">{t.colAssignments}</Table.HeaderCell>
						<Table.HeaderCell className="wide-only number">{t.colRequirements}</Table.HeaderCell>
						<Table.HeaderCell className="wide-only number">{t.colFindings}</Table.HeaderCell>
					</Table.Row>
				</Table.Head>
				<Table.Body>
					{letters.map((letter) => (
						<LetterLine key={letter.id} letter={letter} />
					))}
				</Table.Body>
			</Table>
		</section>
	);
}

function LetterLine({ letter }: { letter: LetterRow }) {
	const t = useTexts(lettersTexts);
	const kinds = useTexts(letterTexts);
	const { language } = useSpeech();
	const date = letter.date ? dayInWords(letter.date, language) : t.unknown;
	const { recipient, recipientShortName } = letter;
	const agency = recipientShortName ?? recipient ?? t.unknown;
	const { requirements, assignments, findings } = letter.counts;
	const number = (value: number): string => wholeNumber(value, language);
	const placed = letter.coverage?.binding ? percent(placedShare(letter.coverage), language) : "–";
	return (
		<Table.Row>
			<Table.Cell>
				<Link asChild data-color="accent">
					<RouteLink to="/brev/$id" params={{ id: letter.id }} lang={letter.language}>
						{letter.title}
					</RouteLink>
				</Link>
				<span className="letter-more subtle">
					{kinds[letter.kind]} · {letter.fileName}
				</span>
				<span className="letter-more narrow-only">
					<span>{`${t.colAgency}: ${agency}`}</span> · <span>{`${t.colYear}: ${letter.year ?? "–"}`}</span>
				</span>
				<span className="letter-more subtle narrow-only">
					{letter.sender ?? t.unknown} · <span>{date}</span>
				</span>
				<span className="letter-more narrow-only">
					<span>{`${t.colCoverage}: ${placed}`}</span> ·{" "}
					<span>{`${t.colAssignments}: ${number(assignments)}`}</span> ·{" "}
					<span>{`${t.colRequirements}: ${number(requirements)}`}</span> ·{" "}
					<strong>{`${t.colFindings}: ${number(findings)}`}</strong>
				</span>
			</Table.Cell>
			<Table.Cell className="wide-only">
				{agency}
				{recipientShortName && <span className="letter-more subtle">{recipient}</span>}
			</Table.Cell>
			<Table.Cell className="wide-only number">{letter.year ?? "–"}</Table.Cell>
			<Table.Cell className="wide-only">
				{letter.sender ?? t.unknown}
				{letter.date && <span className="letter-more subtle">{date}</span>}
			</Table.Cell>
			<Table.Cell className="wide-only number">{placed}</Table.Cell>
			<Table.Cell className="wide-only number">{number(assignments)}</Table.Cell>
			<Table.Cell className="wide-only number">{number(requirements)}</Table.Cell>
			<Table.Cell className="wide-only number">
				{findings > 0 ? <strong>▲ {number(findings)}</strong> : t.findingsNone}
			</Table.Cell>
		</Table.Row>
	);
}
