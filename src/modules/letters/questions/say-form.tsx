import { Alert, Button, Paragraph, Textfield } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from "react";
import { CallRefused } from "#web/call.ts";
import { Refused } from "#web/components/refused.tsx";
import { newKey } from "#web/key.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useSession } from "#web/session.tsx";
import { refusalWords } from "../refusal.ts";
import { keepDraft, keptDraft } from "../reviewing/kept-steps.ts";
import { questionTexts } from "./question.texts.ts";

interface SayFormProps {
	/** The letter that it is about, and which words they are: what is typed is kept under both. */
	readonly letter: string;
	readonly draft: string;
	/** What it begins with where nothing was typed. */
	readonly begin: string;
	readonly label: string;
	readonly deed: string;
	/** What sending cannot undo; null where nobody else reads it yet, and it needs no second thought. */
	readonly consequence: string | null;
	readonly send: (text: string, key: string) => Promise<unknown>;
	readonly close: () => void;
}

/** Words to somebody who has read them once they are sent: typed, kept while one types, and confirmed. */
export function SayForm({ letter, draft, begin, label, deed, consequence, send, close }: SayFormProps) {
	const t = useTexts(questionTexts);
	const queries = useQueryClient();
	const person = useSession()?.person.id ?? "";
	const place = { person, letter, readerVersion: "" };
	const [words, setWords] = useState(() => keptDraft(place, draft) || begin);
	const [isMissing, setMissing] = useState(false);
	const [key, setKey] = useState<string | null>(null);
	const [onlyKey] = useState(newKey);
	const form = useRef<HTMLFormElement>(null);
	// Who begins to write sees the whole field, and the buttons under it.
	useEffect(() => {
		form.current?.scrollIntoView({ block: "nearest" });
	}, []);
	const sending = useMutation({
		mutationFn: (of: string) => send(words.trim(), of),
		onSuccess() {
			keepDraft(place, draft, "");
			close();
		},
		onSettled: () => queries.invalidateQueries({ queryKey: ["questions"] }),
	});
	const submit = (event: FormEvent): void => {
		event.preventDefault();
		setMissing(words.trim() === "");
		if (words.trim() === "") return;
		if (key !== null) sending.mutate(key);
		else if (consequence === null) sending.mutate(onlyKey);
		else setKey(newKey());
	};
	return (
		<form ref={form} className="say-form" onSubmit={submit}>
			<Textfield
				multiline
				rows={4}
				autoFocus
				label={label}
				value={words}
				maxLength={4000}
				readOnly={key !== null}
				error={isMissing && t.wordsMissing}
				onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
					keepDraft(place, draft, event.target.value);
					setWords(event.target.value);
				}}
			/>
			{sending.error && <SayFault fault={sending.error} />}
			<Consequence text={key === null ? null : consequence} />
			<div className="say-deeds">
				<Button type="submit" loading={sending.isPending}>
					{key === null ? deed : t.certain}
				</Button>
				<Button variant="tertiary" onClick={key === null ? close : () => setKey(null)}>
					{key === null ? t.cancel : t.correct}
				</Button>
			</div>
		</form>
	);
}

/** What sending cannot undo, told once it is about to happen. */
export function Consequence({ text }: { readonly text: string | null }) {
	return (
		<div role="status">
			{text !== null && (
				<Alert data-color="warning">
					<Paragraph>{text}</Paragraph>
				</Alert>
			)}
		</div>
	);
}

/** Why something was not sent, in the language of the screen. */
export function SayFault({ fault }: { readonly fault: Error }) {
	const t = useTexts(questionTexts);
	const { language } = useSpeech();
	return <Refused words={fault instanceof CallRefused ? refusalWords(fault.problem, language) : t.failed} />;
}
