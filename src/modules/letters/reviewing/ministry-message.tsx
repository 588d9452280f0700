import { Button, Dialog, Heading, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { type ChangeEvent, useState } from "react";
import { useTexts } from "#web/language.tsx";
import type { LetterAnswer } from "../reading/answer.ts";
import { keepDraft, keptDraft, type Workplace } from "./kept-steps.ts";
import { messageTexts } from "./message.texts.ts";
import type { Reviewing } from "./use-review.ts";

interface MinistryMessageProps {
	readonly answer: LetterAnswer;
	readonly reviewing: Reviewing;
}

/** The questions that the review has gathered, as one message to edit, copy and download. */
export function MinistryMessage({ answer, reviewing }: MinistryMessageProps) {
	const t = useTexts(messageTexts);
	const [isOpen, setOpen] = useState(false);
	const { view } = reviewing;
	const asked = [...view.review.items.values()].filter(({ status }) => status === "asked");
	if (asked.length === 0) return null;
	const close = () => setOpen(false);
	return (
		<>
			<Button variant="tertiary" onClick={() => setOpen(true)}>
				{t.questions(asked.length)}
			</Button>
			{isOpen && (
				<Dialog
					open
					onClose={close}
					closedby="closerequest"
					closeButton={t.close}
					aria-labelledby="message-title"
				>
					<MessageText answer={answer} questions={asked.map(({ words }) => words ?? "")} person={view.you} />
				</Dialog>
			)}
		</>
	);
}

interface MessageTextProps extends Pick<MinistryMessageProps, "answer"> {
	readonly questions: readonly string[];
	readonly person: string;
}

function MessageText({ answer: { letter, reading }, questions, person }: MessageTextProps) {
	const t = useTexts(messageTexts);
	const place: Workplace = { person, letter: letter.id, readerVersion: letter.readerVersion };
	// Other questions make another message; what was written of the one before is kept with it.
	const name = `message.${questions.join("|").length}.${questions.length}`;
	const proposal = t.message(letter.title, reading.document.reference ?? "", numbered(questions));
	const [words, setWords] = useState(() => keptDraft(place, name) || proposal);
	const [isCopied, setCopied] = useState(false);
	const copy = async (): Promise<void> => {
		await navigator.clipboard.writeText(words);
		setCopied(true);
	};
	return (
		<div className="words-form">
			<Heading level={2} data-size="xs" id="message-title">
				{t.title}
			</Heading>
			<Paragraph>{t.text}</Paragraph>
			<Textfield
				multiline
				rows={12}
				label={t.label}
				value={words}
				onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
					keepDraft(place, name, event.target.value);
					setWords(event.target.value);
					setCopied(false);
				}}
			/>
			<div className="words-deeds">
				<Button onClick={() => void copy()}>{t.copy}</Button>
				<Button variant="secondary" onClick={() => download(words, t.fileName)}>
					{t.download}
				</Button>
				<span role="status">{isCopied && t.copied}</span>
			</div>
		</div>
	);
}

const numbered = (questions: readonly string[]): string =>
	questions.map((question, at) => `${at + 1}. ${question}`).join("\n\n");

function download(words: string, fileName: string): void {
	const address = URL.createObjectURL(new Blob([words], { type: "text/plain;charset=utf-8" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = fileName;
	link.click();
	URL.revokeObjectURL(address);
}
