import { Alert, Button, Heading, Paragraph, Search } from "@digdir/designsystemet-react";
import { type ReactNode, useEffect, useState } from "react";
import { CallRefused, untold } from "#web/call.ts";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { refusalWords } from "../refusal.ts";
import { partsTexts } from "./parts.texts.ts";

/** What stands where rows will, until they come. */
export function Waiting() {
	const t = useTexts(partsTexts);
	return <ListSkeleton label={t.loading} />;
}

/** What stands where rows would, when they did not come. */
export function NotFetched({ fault, again }: { fault: unknown; again: () => void }) {
	const t = useTexts(partsTexts);
	const { language } = useSpeech();
	const problem = fault instanceof CallRefused ? fault.problem : untold(-1);
	return (
		<Alert data-color="danger" role="alert">
			<Heading level={2} data-size="2xs">
				{t.failed}
			</Heading>
			<Paragraph>{refusalWords(problem, language)}</Paragraph>
			{problem.traceId && <Paragraph>{t.code(problem.traceId)}</Paragraph>}
			<div className="fault-actions">
				<Button variant="secondary" onClick={again}>
					{t.again}
				</Button>
			</div>
		</Alert>
	);
}

/** A start: what will stand here, why it is empty, the one thing to do. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
	return (
		<div className="empty">
			<Heading level={2} data-size="xs">
				{title}
			</Heading>
			<Paragraph>{text}</Paragraph>
			{children && <div>{children}</div>}
		</div>
	);
}

/** What stands where filters leave nothing. */
export function NothingFits({ clear }: { clear: () => void }) {
	const t = useTexts(partsTexts);
	return (
		<Empty title={t.noneFits} text={t.noneFitsText}>
			<Button variant="secondary" onClick={clear}>
				{t.clear}
			</Button>
		</Empty>
	);
}

/** How long after the last letter a search is asked for. */
const PAUSE_MS = 250;

/** A search field whose words are told when somebody has stopped typing. */
export function SearchField({
	label,
	words,
	onWords,
}: {
	label: string;
	words: string;
	onWords: (words: string) => void;
}) {
	const t = useTexts(partsTexts);
	const [typed, setTyped] = useState(words);
	useEffect(() => setTyped(words), [words]);
	useEffect(() => {
		if (typed === words) return;
		const waiting = setTimeout(() => onWords(typed), PAUSE_MS);
		return () => clearTimeout(waiting);
	}, [typed, words, onWords]);
	return (
		<Search className="people-search">
			<Search.Input
				aria-label={label}
				placeholder={label}
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
			/>
			<Search.Clear aria-label={t.clear} />
		</Search>
	);
}
