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
import type { Step } from "../review/step.ts";
import type { Asked } from "./asked.ts";
import { seen } from "./judging.ts";
import { keepDraft, keptDraft, type Workplace } from "./kept-steps.ts";
import { splitInto } from "./making.ts";
import { asideReasons, reviewingTexts } from "./reviewing.texts.ts";
import type { Reviewing } from "./use-review.ts";

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

const draftName = ({ what, rows, about }: Asked): string =>
	`${what}.${rows.map(({ key }) => key).join(",") || about?.sources.map(({ start, end }) => `${start}-${end}`)}`;

interface WordsFormProps extends WordsDialogProps {
	readonly asked: Asked;
	readonly field: RefObject<Typed | null>;
}

function WordsForm({ asked, field, reviewing, place, about, giveUp, done }: WordsFormProps) {
	const t = useTexts(reviewingTexts);
	const name = draftName(asked);
	const isSplit = asked.what === "split";
	const isQuestion = asked.what === "ask";
	const isFinding = asked.rows[0]?.thing.is === "finding";
	const [words, setWords] = useState(() => keptDraft(place, name) || asked.proposal);
	const [isMissing, setMissing] = useState(false);
	const type = (value: string): void => {
		keepDraft(place, name, value);
		setWords(value);
	};
	const send = (said: string): void => {
		const step = stepOf(asked, said.trim(), reviewing.text);
		setMissing(step === null);
		if (step === null || !reviewing.take(step)) return;
		keepDraft(place, name, "");
		reviewing.stopAsking();
		// A question about a row says nothing of the row: whoever asks goes on with it.
		if (isQuestion && !isFinding) giveUp();
		else done();
	};
	const deed = { "set-aside": t.setAside, ask: t.ask, leave: t.leave, split: t.split }[asked.what];
	return (
		<form
			className="words-form"
			onSubmit={(event: FormEvent) => {
				event.preventDefault();
				send(words);
			}}
		>
			<WhatIsAsked asked={asked} about={about} />
			<Textfield
				ref={field as RefObject<HTMLInputElement & HTMLTextAreaElement>}
				label={isSplit ? t.lines : isQuestion ? t.question : t.reason}
				multiline={isQuestion || isSplit}
				value={words}
				maxLength={2000}
				error={isMissing && (isSplit ? t.linesMissing : t.wordsMissing)}
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

/** What the words are for, and the row or the words of the letter that they are about. */
function WhatIsAsked({ asked, about }: Pick<WordsFormProps, "asked" | "about">) {
	const t = useTexts(reviewingTexts);
	const { what, rows } = asked;
	const title = { "set-aside": t.whyAside, ask: t.whatAsk, leave: t.whyLeave, split: t.howSplit }[what];
	// A finding's question and the lines of a split hold the row's words already.
	const isTold = what === "split" || (what === "ask" && rows[0]?.thing.is === "finding");
	return (
		<>
			<Heading level={2} data-size="xs" id="words-title">
				{title}
			</Heading>
			{!isTold && (
				<q lang={about.lang}>{asked.about?.words ?? (rows.length > 1 ? t.rows(rows.length) : about.title)}</q>
			)}
		</>
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

/** The step that the words come to; null where they do not suffice. */
function stepOf({ what, rows: items, about }: Asked, words: string, text: string): Step | null {
	const rows = items.map(seen);
	if (words === "") return null;
	if (what === "ask") return { do: what, rows, text: words, ...(about && { sources: about.sources }) };
	if (what !== "split") return { do: what, rows, reason: words };
	const lines = words
		.split("\n")
		.map((line) => line.trim())
		.filter(Boolean);
	const [item] = items;
	return lines.length < 2 || !item ? null : { do: "make", rows, by: splitInto(item, lines, text) };
}
