import { Button, Heading, Link, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo } from "react";
import { CallRefused } from "#web/call.ts";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { Refused } from "#web/components/refused.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { problemWords } from "#web/problem.ts";
import { useMay } from "#web/session.tsx";
import { useFrame } from "#web/shell.tsx";
import { LETTER_KEEPERS } from "../letter.ts";
import { isAboutWords } from "../review/gathered.ts";
import { WordsPanel } from "../words/words-panel.tsx";
import type { QuestionsAddress } from "./question.address.ts";
import { questionsQuery } from "./question.calls.ts";
import { questionTexts } from "./question.texts.ts";
import { QUESTION_STATES } from "./question.ts";
import { seeAnswers } from "./seen.ts";
import { ThreadDeeds, ThreadView } from "./thread.tsx";
import { type Thread, threadsOf } from "./threads.ts";
import "./questions.css";

/** The questions to the ministry with their threads, those that wait first, and the words of the chosen one. */
export default function QuestionsScreen() {
	const t = useTexts(questionTexts);
	const { brev, rad } = useSearch({ strict: false }) as QuestionsAddress;
	const navigate = useNavigate();
	const query = useQuery(questionsQuery(brev ?? null));
	const threads = useMemo(() => threadsOf(query.data?.questions ?? []), [query.data]);
	const mayAsk = useMay({ who: LETTER_KEEPERS });
	useEffect(() => {
		if (mayAsk) seeAnswers(query.data?.questions ?? []);
	}, [mayAsk, query.data]);
	const shown = threads.find(({ id }) => id === rad);
	const choose = useCallback(
		(id: string | undefined): void => {
			const search = ({ rad: _, ...rest }: QuestionsAddress): QuestionsAddress =>
				id === undefined ? rest : { ...rest, rad: id };
			void navigate({ to: "/sporsmal", search, replace: true, resetScroll: false });
		},
		[navigate],
	);
	const close = useCallback(() => choose(undefined), [choose]);
	useFrame(t.title);
	return (
		<div className="page questions">
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
				{brev !== undefined && (
					<Paragraph>
						{t.oneLetter}{" "}
						<Link asChild data-color="accent">
							<RouteLink to="/sporsmal">{t.allLetters}</RouteLink>
						</Link>
					</Paragraph>
				)}
			</div>
			{query.isPending && <ListSkeleton label={t.loading} />}
			{query.error && <QuestionsFault fault={query.error} again={() => void query.refetch()} />}
			{query.data && threads.length === 0 && <NoQuestions />}
			<div className="questions-and-words" data-beside={shown !== undefined || undefined}>
				<div>
					{QUESTION_STATES.map((state) => (
						<Group
							key={state}
							title={t[state]}
							threads={threads.filter(({ last }) => last.state === state)}
							{...{ shown: shown?.id, choose }}
						/>
					))}
				</div>
				{shown && (
					<WordsPanel {...{ row: null, name: shown.last.text, places: shown.last.words, close }} isQuestion />
				)}
			</div>
		</div>
	);
}

function QuestionsFault({ fault, again }: { readonly fault: Error; readonly again: () => void }) {
	const t = useTexts(questionTexts);
	const { language } = useSpeech();
	return (
		<Refused
			words={fault instanceof CallRefused ? problemWords(fault.problem, language) : t.failed}
			again={{ said: t.again, act: again }}
		/>
	);
}

function NoQuestions() {
	const t = useTexts(questionTexts);
	return (
		<div className="empty">
			<Heading level={2} data-size="xs">
				{t.emptyTitle}
			</Heading>
			<Paragraph>{t.emptyText}</Paragraph>
			<Link asChild data-color="accent">
				<RouteLink to="/brev">{t.toLetters}</RouteLink>
			</Link>
		</div>
	);
}

interface GroupProps {
	readonly title: string;
	readonly threads: readonly Thread[];
	/** The thread whose words are shown. */
	readonly shown: string | undefined;
	readonly choose: (id: string | undefined) => void;
}

function Group({ title, threads, shown, choose }: GroupProps) {
	const t = useTexts(questionTexts);
	if (threads.length === 0) return null;
	return (
		<section className="question-group" aria-label={title}>
			<Heading level={2} data-size="xs">
				{title} <span className="subtle">{threads.length}</span>
			</Heading>
			{threads.map((thread) => (
				<article key={thread.id} className="question" aria-label={thread.questions[0]?.text}>
					<p>
						<Link asChild data-color="accent">
							<RouteLink
								to="/brev/$id"
								params={{ id: thread.letterId }}
								search={isAboutWords(thread.key) ? {} : { rad: thread.key }}
								lang={thread.letterLanguage}
							>
								{thread.letterTitle}
							</RouteLink>
						</Link>
					</p>
					<ThreadView thread={thread} />
					{thread.questions[0]?.opening && (
						<details className="question-message">
							<summary>{t.message}</summary>
							<p className="thread-words">{thread.questions[0].opening}</p>
						</details>
					)}
					<div className="say-deeds">
						<ThreadDeeds thread={thread} />
						<Button
							variant="tertiary"
							aria-expanded={shown === thread.id}
							onClick={() => choose(shown === thread.id ? undefined : thread.id)}
						>
							{shown === thread.id ? t.hideWords : t.words}
						</Button>
					</div>
				</article>
			))}
		</section>
	);
}
