import { Button, Dialog, Heading, Textfield } from "@digdir/designsystemet-react";
import {
	type ChangeEvent,
	type FormEvent,
	type KeyboardEvent,
	type RefObject,
	useEffect,
	useRef,
	useState,
} from "react";
import { useTexts } from "#web/language.tsx";
import { keepDraft, keptDraft, type Workplace } from "./kept-steps.ts";
import { asideReasons, reviewingTexts } from "./reviewing.texts.ts";
import type { Asked, Reviewing } from "./use-review.ts";

type Typed = HTMLInputElement | HTMLTextAreaElement;

interface WordsDialogProps {
	readonly reviewing: Reviewing;
	readonly place: Workplace;
	/** The first of the rows in its own words, and the letter's language. */
	readonly about: { readonly title: string; readonly lang: string };
	readonly giveUp: () => void;
	/** Told when the step was taken. */
	readonly done: () => void;
}

/** Asks for the words of a step. What is typed is kept until it is sent or taken away. */
export function WordsDialog(props: WordsDialogProps) {
	const { asked } = props.reviewing;
	const t = useTexts(reviewingTexts);
	const field = useRef<Typed>(null);
	// After the dialog has opened, which takes focus to its close button.
	useEffect(() => {
		if (asked !== null) field.current?.focus();
	}, [asked]);
	if (asked === null) return null;
	return (
		<Dialog
			open
			onClose={props.giveUp}
			closedby="closerequest"
			closeButton={t.cancel}
			aria-labelledby="words-title"
		>
			<WordsForm key={draftName(asked)} asked={asked} field={field} {...props} />
		</Dialog>
	);
}

const draftName = ({ what, rows }: Asked): string => `${what}.${rows.map(({ key }) => key).join(",")}`;

interface WordsFormProps extends WordsDialogProps {
	readonly asked: Asked;
	readonly field: RefObject<Typed | null>;
}

function WordsForm({ asked, field, reviewing, place, about, giveUp, done }: WordsFormProps) {
	const t = useTexts(reviewingTexts);
	const name = draftName(asked);
	const [words, setWords] = useState(() => keptDraft(place, name) || asked.proposal);
	const [isMissing, setMissing] = useState(false);
	const type = (value: string): void => {
		keepDraft(place, name, value);
		setWords(value);
	};
	const send = (said: string): void => {
		setMissing(said.trim() === "");
		if (said.trim() === "" || !reviewing.take(stepOf(asked, said.trim()))) return;
		keepDraft(place, name, "");
		reviewing.stopAsking();
		done();
	};
	const isQuestion = asked.what === "ask";
	const title = { "set-aside": t.whyAside, ask: t.whatAsk, leave: t.whyLeave }[asked.what];
	const deed = { "set-aside": t.setAside, ask: t.ask, leave: t.leave }[asked.what];
	return (
		<form
			className="words-form"
			onSubmit={(event: FormEvent) => {
				event.preventDefault();
				send(words);
			}}
		>
			<Heading level={2} data-size="xs" id="words-title">
				{title}
			</Heading>
			{!isQuestion && <q lang={about.lang}>{about.title}</q>}
			<Textfield
				ref={field as RefObject<HTMLInputElement & HTMLTextAreaElement>}
				label={isQuestion ? t.question : t.reason}
				multiline={isQuestion}
				value={words}
				maxLength={2000}
				error={isMissing && t.wordsMissing}
				onChange={(event: ChangeEvent<Typed>) => type(event.target.value)}
				onKeyDown={(event: KeyboardEvent<Typed>) => {
					if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send(words);
				}}
			/>
			{asked.what === "set-aside" && <Reasons choose={send} />}
			<div className="words-deeds">
				<Button type="submit">{deed}</Button>
				<Button variant="tertiary" onClick={giveUp}>
					{t.cancel}
				</Button>
			</div>
		</form>
	);
}

/** Reasons that fit many rows, as buttons. */
function Reasons({ choose }: { readonly choose: (reason: string) => void }) {
	const t = useTexts(reviewingTexts);
	const reasons = useTexts(asideReasons);
	const keys = ["others", "twice", "tells", "done"] as const;
	return (
		<fieldset className="words-reasons">
			<legend>{t.reasons}</legend>
			{keys.map((key) => (
				<Button key={key} variant="secondary" data-size="sm" onClick={() => choose(reasons[key])}>
					{reasons[key]}
				</Button>
			))}
		</fieldset>
	);
}

function stepOf({ what, rows }: Asked, words: string) {
	return what === "ask" ? { do: what, rows, text: words } : { do: what, rows, reason: words };
}
