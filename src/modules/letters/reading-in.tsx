import { Button, Heading, Link, Paragraph } from "@digdir/designsystemet-react";
import { Link as RouteLink } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import { fileSize, percent } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { type Incoming, useReadingIn } from "./incoming.ts";
import { lettersTexts } from "./letters.texts.ts";
import { refusalWords } from "./refusal.ts";

const ACCEPTED = ".pdf,.docx,.html,.htm,.md,.markdown,.txt";

/** Where letters are dropped or chosen, and how far each file has come. */
export function ReadingIn() {
	const t = useTexts(lettersTexts);
	const { incoming, add, retry, remove } = useReadingIn();
	const over = useDropping(add);
	const picker = useRef<HTMLInputElement>(null);
	const hint = useId();
	const title = useId();
	return (
		<section aria-labelledby={title}>
			<div className="drop" data-over={over || undefined}>
				<div>
					<Heading level={2} data-size="2xs" id={title}>
						{t.uploadTitle}
					</Heading>
					<Paragraph id={hint} className="drop-hint">
						{t.uploadHint}
					</Paragraph>
				</div>
				<input
					ref={picker}
					type="file"
					multiple
					accept={ACCEPTED}
					hidden
					onChange={(event) => {
						add(event.target.files ?? []);
						event.target.value = "";
					}}
				/>
				<Button aria-describedby={hint} onClick={() => picker.current?.click()}>
					{t.choose}
				</Button>
			</div>
			<ul className="incoming" aria-label={t.filesRead} aria-live="polite">
				{incoming.map((one) => (
					<IncomingFile key={one.key} incoming={one} retry={retry} remove={remove} />
				))}
			</ul>
		</section>
	);
}

/**
 * Takes files that are dropped anywhere on the page, and tells whether some are held over it. A browser
 * that nobody stops would leave the page and open the file.
 */
function useDropping(add: (files: Iterable<File>) => void): boolean {
	const [over, setOver] = useState(false);
	useEffect(() => {
		const hold = (event: DragEvent): void => {
			if (!event.dataTransfer?.types.includes("Files")) return;
			event.preventDefault();
			setOver(true);
		};
		const leave = (event: DragEvent): void => {
			if (event.relatedTarget === null) setOver(false);
		};
		const drop = (event: DragEvent): void => {
			const files = event.dataTransfer?.files;
			if (!files || files.length === 0) return;
			event.preventDefault();
			setOver(false);
			add(files);
		};
		window.addEventListener("dragover", hold);
		window.addEventListener("dragleave", leave);
		window.addEventListener("drop", drop);
		return () => {
			window.removeEventListener("dragover", hold);
			window.removeEventListener("dragleave", leave);
			window.removeEventListener("drop", drop);
		};
	}, [add]);
	return over;
}

interface IncomingProps {
	readonly incoming: Incoming;
	readonly retry: (key: string) => void;
	readonly remove: (key: string) => void;
}

function IncomingFile({ incoming: { key, file, progress }, retry, remove }: IncomingProps) {
	const t = useTexts(lettersTexts);
	const { language } = useSpeech();
	const over = progress.is === "done" || progress.is === "refused" || progress.is === "too-large";
	return (
		<li className="incoming-file" data-progress={progress.is}>
			<span className="incoming-name">
				<strong>{file.name}</strong> <span className="subtle">{fileSize(file.size, language)}</span>
			</span>
			<IncomingState incoming={{ key, file, progress }} />
			<span className="incoming-actions">
				{progress.is === "done" && (
					<Link asChild>
						<RouteLink to="/brev/$id" params={{ id: progress.id }} aria-label={t.openLetter(file.name)}>
							{t.open}
						</RouteLink>
					</Link>
				)}
				{progress.is === "refused" && (
					<Button variant="secondary" onClick={() => retry(key)}>
						{t.retry}
					</Button>
				)}
				{over && (
					<Button variant="tertiary" onClick={() => remove(key)}>
						{t.remove}
					</Button>
				)}
			</span>
		</li>
	);
}

function IncomingState({ incoming: { file, progress } }: { incoming: Incoming }) {
	const t = useTexts(lettersTexts);
	const { language } = useSpeech();
	if (progress.is === "waiting") return <span className="incoming-state">{t.waiting}</span>;
	if (progress.is === "sending" || progress.is === "reading") {
		const words =
			progress.is === "sending" ? t.sending(percent(Math.round(progress.share * 100), language)) : t.reading;
		return (
			<span className="incoming-state">
				<progress
					aria-label={file.name}
					max={1}
					{...(progress.is === "sending" ? { value: progress.share } : {})}
				/>
				<span aria-hidden={progress.is === "sending"}>{words}</span>
			</span>
		);
	}
	if (progress.is === "done") {
		return <span className="incoming-state">{progress.known ? t.known : `✓ ${t.done}`}</span>;
	}
	const problem = progress.is === "refused" ? progress.problem : null;
	const reason = problem === null ? t.tooLarge : refusalWords(problem, language);
	return (
		<span className="incoming-state incoming-refused">
			<strong>■ {t.refused}.</strong> {reason}{" "}
			{problem?.traceId && <span className="incoming-code">{t.code(problem.traceId)}</span>}
		</span>
	);
}
