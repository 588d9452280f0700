import { Alert, Button, Link, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useParams } from "@tanstack/react-router";
import { CallRefused, untold } from "#web/call.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useFrame } from "#web/shell.tsx";
import { TodayContext } from "#web/today.ts";
import { letterQuery } from "../letter.query.ts";
import { lettersTexts } from "../letters.texts.ts";
import { refusalWords } from "../refusal.ts";
import type { LetterAnswer } from "./answer.ts";
import { readingTexts } from "./reading.texts.ts";
import { ReadingBench } from "./reading-bench.tsx";
import "./reading.css";
import "./strip.css";
import "./reading-layout.css";
import "./paper.css";
import "./rows.css";
import "../reviewing/reviewing.css";

/** A letter beside what was read out of it. */
export default function ReadingScreen() {
	const { id = "" } = useParams({ strict: false });
	const t = useTexts(readingTexts);
	const query = useQuery(letterQuery(id));
	if (query.isPending) return <ReadingSkeleton label={t.loading} />;
	if (query.isError) return <ReadingFault fault={query.error} again={() => query.refetch()} />;
	return <Framed key={id} answer={query.data} />;
}

function Framed({ answer }: { answer: LetterAnswer }) {
	useFrame(answer.letter.title, answer.letter.year === null ? null : String(answer.letter.year));
	return (
		<TodayContext value={answer.today}>
			<ReadingBench answer={answer} />
		</TodayContext>
	);
}

function ReadingSkeleton({ label }: { label: string }) {
	useFrame(label);
	return (
		<div className="reading-skeleton" role="status" aria-label={label}>
			<span />
			<span />
			<span />
		</div>
	);
}

function ReadingFault({ fault, again }: { fault: Error; again: () => void }) {
	const t = useTexts(readingTexts);
	const l = useTexts(lettersTexts);
	useFrame(t.failed);
	const { language } = useSpeech();
	const problem = fault instanceof CallRefused ? fault.problem : untold(-1);
	return (
		<div className="page">
			<Alert data-color="danger" role="alert">
				<h1 className="fault-title">{t.failed}</h1>
				<Paragraph>{refusalWords(problem, language)}</Paragraph>
				{problem.traceId && <Paragraph>{l.code(problem.traceId)}</Paragraph>}
				<div className="fault-actions">
					<Button variant="secondary" onClick={again}>
						{l.again}
					</Button>
					<Link asChild>
						<RouteLink to="/brev">{t.back}</RouteLink>
					</Link>
				</div>
			</Alert>
		</div>
	);
}
