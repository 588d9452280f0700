import { Button, Dialog, Heading, Link, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { type ChangeEvent, type FormEvent, useState } from "react";
import { newKey } from "#web/key.ts";
import { useTexts } from "#web/language.tsx";
import { questionsQuery, sendMessage } from "../questions/question.calls.ts";
import type { Asked } from "../questions/question.ts";
import { Consequence, SayFault } from "../questions/say-form.tsx";
import type { LetterAnswer } from "../reading/answer.ts";
import { keepDraft, keptDraft, type Workplace } from "./kept-steps.ts";
import { messageTexts } from "./message.texts.ts";
import type { Reviewing } from "./use-review.ts";

interface MinistryMessageProps {
	readonly answer: LetterAnswer;
	readonly reviewing: Reviewing;
}

/** The questions that the review has gathered, as one message to edit and send; and the way to those sent. */
export function MinistryMessage({ answer, reviewing }: MinistryMessageProps) {
	const t = useTexts(messageTexts);
	const [isOpen, setOpen] = useState(false);
	const { id } = answer.letter;
	const { data } = useQuery(questionsQuery(id));
	const { view } = reviewing;
	const sent = data?.questions ?? [];
	const gathered = [...view.review.questions.values()].filter(
		({ key }) => !sent.some((question) => question.key === key),
	);
	const close = () => setOpen(false);
	return (
		<>
			{data && gathered.length > 0 && (
				<Button variant="tertiary" onClick={() => setOpen(true)}>
					{t.questions(gathered.length)}
				</Button>
			)}
			{sent.length > 0 && (
				<Link asChild data-color="accent">
					<RouteLink to="/sporsmal" search={{ brev: id }}>
						{t.sent(sent.length)}
					</RouteLink>
				</Link>
			)}
			{isOpen && gathered.length > 0 && (
				<MessageDialog
					{...{ answer, close, questions: gathered, person: view.you }}
					leaveOut={reviewing.unask}
				/>
			)}
		</>
	);
}

interface MessageDialogProps extends Pick<MinistryMessageProps, "answer"> {
	readonly questions: readonly Asked[];
	readonly person: string;
	readonly leaveOut: (question: string) => void;
	readonly close: () => void;
}

/** A message to the ministry with its questions: corrected, confirmed and sent, or taken out as text. */
function MessageDialog(props: MessageDialogProps) {
	const t = useTexts(messageTexts);
	return (
		<Dialog
			open
			onClose={props.close}
			closedby="closerequest"
			closeButton={t.close}
			aria-labelledby="message-title"
		>
			<MessageForm {...props} />
		</Dialog>
	);
}

/** What is typed of a message, kept in the browser until it is sent. */
function useMessage({ answer: { letter, reading }, questions, person }: MessageDialogProps) {
	const t = useTexts(messageTexts);
	const place: Workplace = { person, letter: letter.id, readerVersion: letter.readerVersion };
	const proposal = t.message(letter.title, reading.document.reference ?? "");
	const [intro, setIntro] = useState(() => keptDraft(place, "message") || proposal);
	const [edited, setEdited] = useState<Readonly<Record<string, string>>>(() =>
		Object.fromEntries(
			questions.map(({ key, text }) => [key, keptDraft(place, `message.${key}`) || text] as const),
		),
	);
	return {
		intro,
		questions: questions.map(({ key, text }) => ({ key, text: edited[key] ?? text })),
		typeIntro(words: string) {
			keepDraft(place, "message", words);
			setIntro(words);
		},
		type(key: string, words: string) {
			keepDraft(place, `message.${key}`, words);
			setEdited((before) => ({ ...before, [key]: words }));
		},
		forget() {
			for (const name of ["message", ...questions.map(({ key }) => `message.${key}`)]) {
				keepDraft(place, name, "");
			}
		},
	};
}

/** Sends a message, after its writer has gone on twice: the first time tells what sending cannot undo. */
function useSending(
	{ answer: { letter }, close }: MessageDialogProps,
	message: ReturnType<typeof useMessage>,
) {
	const [key, setKey] = useState<string | null>(null);
	const queries = useQueryClient();
	const { intro, questions } = message;
	const sending = useMutation({
		mutationFn: (of: string) =>
			sendMessage({ id: letter.id, readerVersion: letter.readerVersion, opening: intro, questions }, of),
		onSuccess() {
			message.forget();
			close();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["questions"] }),
	});
	return {
		isSure: key !== null,
		goOn: () => (key === null ? setKey(newKey()) : sending.mutate(key)),
		goBack: () => setKey(null),
		isPending: sending.isPending,
		fault: sending.error,
	};
}

function MessageForm(props: MessageDialogProps) {
	const t = useTexts(messageTexts);
	const message = useMessage(props);
	const { isSure, goOn, goBack, isPending, fault } = useSending(props, message);
	const { intro, questions } = message;
	const [isTried, setTried] = useState(false);
	const submit = (event: FormEvent): void => {
		event.preventDefault();
		setTried(true);
		if (questions.every(({ text }) => text.trim() !== "")) goOn();
	};
	return (
		<form className="words-form" onSubmit={submit}>
			<Heading level={2} data-size="xs" id="message-title">
				{t.title}
			</Heading>
			<Paragraph>{t.text}</Paragraph>
			<Words label={t.label} rows={4} value={intro} readOnly={isSure} type={message.typeIntro} />
			{questions.map(({ key, text }, at) => (
				<div key={key} className="message-question">
					<Words
						{...{ label: t.question(at + 1), rows: 2, value: text, readOnly: isSure }}
						error={isTried && text.trim() === "" && t.wordsMissing}
						type={(words) => message.type(key, words)}
					/>
					{!isSure && (
						<Button variant="tertiary" aria-label={t.leaveOutOne(at + 1)} onClick={() => props.leaveOut(key)}>
							{t.leaveOut}
						</Button>
					)}
				</div>
			))}
			{fault && <SayFault fault={fault} />}
			<Consequence text={isSure ? t.consequence(questions.length) : null} />
			<div className="words-deeds">
				<Button type="submit" loading={isPending}>
					{isSure ? t.certain : t.send}
				</Button>
				{isSure ? (
					<Button variant="tertiary" onClick={goBack}>
						{t.correct}
					</Button>
				) : (
					<TakeOut words={inWords(intro, questions)} />
				)}
			</div>
		</form>
	);
}

interface WordsProps {
	readonly label: string;
	readonly rows: number;
	readonly value: string;
	readonly readOnly: boolean;
	readonly error?: string | false;
	readonly type: (words: string) => void;
}

const Words = ({ type, ...field }: WordsProps) => (
	<Textfield
		multiline
		maxLength={4000}
		{...field}
		onChange={(event: ChangeEvent<HTMLTextAreaElement>) => type(event.target.value)}
	/>
);

/** The message for whoever sends it another way. */
function TakeOut({ words }: { readonly words: string }) {
	const t = useTexts(messageTexts);
	const [copied, setCopied] = useState<string | null>(null);
	const copy = async (): Promise<void> => {
		await navigator.clipboard.writeText(words);
		setCopied(words);
	};
	return (
		<>
			<Button variant="tertiary" onClick={() => void copy()}>
				{t.copy}
			</Button>
			<Button variant="tertiary" onClick={() => download(words, t.fileName)}>
				{t.download}
			</Button>
			<span role="status">{copied === words && t.copied}</span>
		</>
	);
}

const inWords = (intro: string, questions: readonly Asked[]): string =>
	`${[intro, ...questions.map(({ text }, at) => `${at + 1}. ${text}`)].join("\n\n")}\n`;

function download(words: string, fileName: string): void {
	const address = URL.createObjectURL(new Blob([words], { type: "text/plain;charset=utf-8" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = fileName;
	link.click();
	URL.revokeObjectURL(address);
}
