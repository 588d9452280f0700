import { Button, Field, Heading, Label, Paragraph, Select, Textfield } from "@digdir/designsystemet-react";
import { type FormEvent, useState } from "react";
import { newKey } from "#web/key.ts";
import { useTexts } from "#web/language.tsx";
import { useSession } from "#web/session.tsx";
import type { LetterRow } from "../letter.contract.ts";
import { Consequence } from "../questions/say-form.tsx";
import { keepDraft, keptDraft } from "../reviewing/kept-steps.ts";
import { type Draft, draftIn, emptyLine, formOf, headFaultsOf } from "./draft.ts";
import { DraftLineForm, type YearHeld } from "./draft-line.tsx";
import { LETTER_LANGUAGES } from "./letter-language.ts";
import { LetterPreview } from "./letter-preview.tsx";
import { sendSupplementTo } from "./send.calls.ts";
import { sendTexts } from "./send.texts.ts";
import { SendFault, useSent } from "./send-file.tsx";
import { letterOf, type Supplement, type SupplementDeed } from "./supplement.ts";
import "../questions/questions.css";
import "./send.css";

interface SupplementFormProps {
	/** The letter that it supplements, and whose year it is. */
	readonly letter: LetterRow;
	readonly year: number;
	/** What the form begins with. */
	readonly number: number;
	readonly today: string;
	readonly held: YearHeld;
}

const DRAFT = "supplement";
const DEEDS: readonly SupplementDeed[] = ["move", "end", "give", "change", "say"];

/** What is typed, kept in the browser until it is sent. */
function useDraft({ letter, number, today }: SupplementFormProps) {
	const person = useSession()?.person.id ?? "";
	const place = { person, letter: letter.id, readerVersion: "" };
	const [draft, setDraft] = useState<Draft>(() => {
		const kept = keptDraft(place, DRAFT);
		if (kept !== "") return draftIn(kept);
		return {
			...{
				language: letter.language === "nn" ? "nn" : "nb",
				number: String(number),
				date: today,
				reference: "",
			},
			...{ sender: letter.sender ?? "", recipient: letter.recipient ?? "", lines: [] },
		};
	});
	const change = (more: Partial<Draft>): void => {
		const next = { ...draft, ...more };
		keepDraft(place, DRAFT, JSON.stringify(next));
		setDraft(next);
	};
	return { draft, change, forget: () => keepDraft(place, DRAFT, "") };
}

/** A short supplementary letter: filled in, seen as the letter that it makes, and sent once one is sure. */
export function SupplementForm(props: SupplementFormProps) {
	const t = useTexts(sendTexts);
	const { draft, change, forget } = useDraft(props);
	const [seen, setSeen] = useState<{ readonly form: Supplement; readonly key: string } | null>(null);
	const [isTried, setTried] = useState(false);
	const sending = useSent(async ({ form, key }: { form: Supplement; key: string }) => {
		const sent = await sendSupplementTo(props.letter.id, form, key);
		forget();
		return sent;
	});
	const look = (event: FormEvent): void => {
		event.preventDefault();
		setTried(true);
		const form = formOf(draft, props.year, props.held);
		if (form !== null) setSeen({ form, key: newKey() });
	};
	if (seen !== null) {
		const goBack = (): void => {
			sending.reset();
			setSeen(null);
		};
		return (
			<Preview
				{...{ form: seen.form, before: props.letter.date, goBack }}
				isPending={sending.isPending}
				fault={sending.error}
				send={() => sending.mutate(seen)}
			/>
		);
	}
	return (
		<form className="send-form" onSubmit={look} noValidate>
			<Head {...{ draft, change, isTried }} />
			<Lines {...{ draft, change, isTried }} held={props.held} />
			<div>
				<Button type="submit">{t.look}</Button>
			</div>
		</form>
	);
}

interface PartProps {
	readonly draft: Draft;
	readonly change: (more: Partial<Draft>) => void;
	readonly isTried: boolean;
}

function Head({ draft, change, isTried }: PartProps) {
	const t = useTexts(sendTexts);
	const faults = headFaultsOf(draft);
	const field = (name: "number" | "date" | "reference" | "sender" | "recipient", type = "text") => ({
		label: t[name],
		type: type as "text",
		value: draft[name],
		error:
			isTried && name !== "reference" && faults.has(name) && (name === "number" ? t.faultNumber : t.fault),
		onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
	});
	return (
		<div className="send-head">
			<Textfield {...field("sender")} />
			<Textfield {...field("recipient")} />
			<Textfield {...field("number")} inputMode="numeric" />
			<Textfield {...field("date", "date")} />
			<Textfield {...field("reference")} />
			<Field>
				<Label>{t.language}</Label>
				<Select
					value={draft.language}
					onChange={(event) => change({ language: event.target.value as Draft["language"] })}
				>
					{LETTER_LANGUAGES.map((language) => (
						<Select.Option key={language} value={language}>
							{language === "nb" ? "Bokmål" : "Nynorsk"}
						</Select.Option>
					))}
				</Select>
			</Field>
		</div>
	);
}

function Lines({ draft, change, isTried, held }: PartProps & { readonly held: YearHeld }) {
	const t = useTexts(sendTexts);
	const { lines } = draft;
	return (
		<fieldset className="send-lines">
			<legend>
				<Heading level={3} data-size="2xs">
					{t.lines}
				</Heading>
			</legend>
			{lines.map((line, at) => (
				<DraftLineForm
					// biome-ignore lint/suspicious/noArrayIndexKey: a line is its place until it is sent
					key={at}
					{...{ line, held, isTried }}
					change={(next) => change({ lines: lines.with(at, next) })}
					remove={() => change({ lines: lines.filter((_, other) => other !== at) })}
				/>
			))}
			{isTried && lines.length === 0 && <Paragraph role="alert">■ {t.noLines}</Paragraph>}
			<div className="say-deeds">
				<span>{t.add}:</span>
				{DEEDS.map((does) => (
					<Button
						key={does}
						variant="secondary"
						data-size="sm"
						onClick={() => change({ lines: [...lines, emptyLine(does)] })}
					>
						{t[does]}
					</Button>
				))}
			</div>
		</fieldset>
	);
}

interface PreviewProps {
	readonly form: Supplement;
	/** The day of the letter that it supplements. */
	readonly before: string | null;
	readonly isPending: boolean;
	readonly fault: Error | null;
	readonly send: () => void;
	readonly goBack: () => void;
}

function Preview({ form, before, isPending, fault, send, goBack }: PreviewProps) {
	const t = useTexts(sendTexts);
	return (
		<div className="send-form">
			<LetterPreview parts={letterOf(form, before)} language={form.language} label={t.preview} />
			{fault && <SendFault fault={fault} />}
			<Consequence text={t.consequence} />
			<div className="say-deeds">
				<Button loading={isPending} onClick={send}>
					{t.certain}
				</Button>
				<Button variant="tertiary" disabled={isPending} onClick={goBack}>
					{t.correct}
				</Button>
			</div>
		</div>
	);
}
