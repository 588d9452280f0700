import {
	Alert,
	Button,
	Dialog,
	Field,
	Heading,
	Label,
	Paragraph,
	Select,
	Textfield,
} from "@digdir/designsystemet-react";
import { type FormEvent, type ReactNode, useId, useRef, useState } from "react";
import { dayInWords } from "#base/formats.ts";
import { CallRefused, type Problem, untold } from "#web/call.ts";
import { newKey } from "#web/key.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import type { With } from "../people.calls.ts";
import { refusalWords } from "../refusal.ts";
import { partsTexts } from "./parts.texts.ts";

/** A field of a form; its name is the field's in the contract. */
export interface FormField {
	readonly name: string;
	readonly label: string;
	readonly description?: string;
	readonly kind: "text" | "email" | "tel" | "date" | "number" | "select";
	readonly initial?: string;
	/** What may be chosen, for `select`. */
	readonly options?: readonly { readonly value: string; readonly label: string }[];
	readonly isOptional?: boolean;
	/** What is said where the server finds it wrong. */
	readonly wrong?: string;
}

/** What was filled in; a field that was left empty is null. */
export type Filled = Readonly<Record<string, string | null>>;

/** A change that a form asks for. */
export interface ChangeProps {
	readonly title: string;
	/** What it comes to, said before it is done. */
	readonly intro?: ReactNode;
	readonly fields: readonly FormField[];
	readonly submit: string;
	/** It cannot be undone. */
	readonly isFinal?: boolean;
	/** The version that the person saw; 0 where there is none. */
	readonly version: number;
	send(filled: Filled, more: With): Promise<unknown>;
	/** Told when it was done. */
	onDone(): void;
	onClose(): void;
}

/** A change in a dialog: fields from the contract, the field named that is wrong, and what was typed stays. */
export function ChangeDialog(props: ChangeProps) {
	const t = useTexts(partsTexts);
	const title = useId();
	const { problem, missing, isSending, onSubmit } = useSubmission(props);
	return (
		<Dialog
			open
			onClose={props.onClose}
			closeButton={t.close}
			aria-labelledby={title}
			className="change-dialog"
		>
			<Heading level={2} data-size="xs" id={title}>
				{props.title}
			</Heading>
			<form noValidate onSubmit={onSubmit} className="change-form">
				{props.intro && <div className="change-intro">{props.intro}</div>}
				{props.fields.map((field) => (
					<ChangeField key={field.name} field={field} error={errorOf(field, problem, missing, t.fillIn)} />
				))}
				{problem && <Refusal problem={problem} />}
				<div className="change-actions">
					<Button type="submit" loading={isSending} {...(props.isFinal ? { "data-color": "danger" } : {})}>
						{props.submit}
					</Button>
					<Button variant="tertiary" onClick={props.onClose}>
						{t.cancel}
					</Button>
				</div>
			</form>
		</Dialog>
	);
}

function filledIn(form: HTMLFormElement, fields: readonly FormField[]): Filled {
	const data = new FormData(form);
	return Object.fromEntries(
		fields.map(({ name }) => {
			const value = String(data.get(name) ?? "").trim();
			return [name, value === "" ? null : value];
		}),
	);
}

/** Sends what was filled in, once: the same again has the same key, and something else another one. */
function useSubmission({ fields, version, send, onDone }: ChangeProps) {
	const [problem, setProblem] = useState<Problem | null>(null);
	const [missing, setMissing] = useState<readonly string[]>([]);
	const [isSending, setSending] = useState(false);
	const last = useRef({ written: "", key: "" });
	async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
		event.preventDefault();
		const form = event.currentTarget;
		const filled = filledIn(form, fields);
		const lacking = fields.filter(({ name, isOptional }) => !isOptional && filled[name] === null);
		setMissing(lacking.map(({ name }) => name));
		setProblem(null);
		if (lacking[0] !== undefined) return focusOn(form, lacking[0].name);
		const written = JSON.stringify(filled);
		if (written !== last.current.written) last.current = { written, key: newKey() };
		setSending(true);
		try {
			await send(filled, { key: last.current.key, version });
			onDone();
		} catch (fault) {
			const refused = fault instanceof CallRefused ? fault.problem : untold(-1);
			setProblem(refused);
			const wrong = fields.find(({ name }) => isWrong(refused, name));
			if (wrong) focusOn(form, wrong.name);
		} finally {
			setSending(false);
		}
	}
	return {
		problem,
		missing,
		isSending,
		onSubmit: (event: FormEvent<HTMLFormElement>) => void onSubmit(event),
	};
}

function focusOn(form: HTMLFormElement, name: string): void {
	const found = form.elements.namedItem(name);
	if (found instanceof HTMLElement) found.focus();
}

/** Whether the server names the field as wrong. */
function isWrong({ members }: Problem, name: string): boolean {
	const errors = Array.isArray(members.errors) ? (members.errors as readonly { pointer?: unknown }[]) : [];
	return errors.some(({ pointer }) => pointer === `/${name}`);
}

function errorOf(
	field: FormField,
	problem: Problem | null,
	missing: readonly string[],
	fillIn: string,
): string | null {
	if (missing.includes(field.name)) return fillIn;
	return problem !== null && isWrong(problem, field.name) ? (field.wrong ?? fillIn) : null;
}

function Refusal({ problem }: { problem: Problem }) {
	const t = useTexts(partsTexts);
	const { language } = useSpeech();
	return (
		<Alert data-color="danger" data-size="sm" role="alert">
			<Heading level={3} data-size="2xs">
				{t.notSaved}
			</Heading>
			<Paragraph>{refusalWords(problem, language)}</Paragraph>
			{problem.traceId && <Paragraph className="subtle-code">{t.code(problem.traceId)}</Paragraph>}
		</Alert>
	);
}

function ChangeField({ field, error }: { field: FormField; error: string | null }) {
	const t = useTexts(partsTexts);
	const { language } = useSpeech();
	const [value, setValue] = useState(field.initial ?? "");
	const { name, kind, options = [], isOptional } = field;
	const label = isOptional ? `${field.label} (${t.optional})` : field.label;
	if (kind === "select") {
		return (
			<Field>
				<Label>{label}</Label>
				{field.description && <Field.Description>{field.description}</Field.Description>}
				<Select name={name} defaultValue={field.initial ?? ""} aria-invalid={error !== null}>
					{(isOptional || field.initial === undefined) && (
						<Select.Option value="">{isOptional ? "–" : t.choose}</Select.Option>
					)}
					{options.map((option) => (
						<Select.Option key={option.value} value={option.value}>
							{option.label}
						</Select.Option>
					))}
				</Select>
				{error && (
					<p className="ds-validation-message" data-color="danger">
						{error}
					</p>
				)}
			</Field>
		);
	}
	// The browser writes a day in its own language, whatever the page's is.
	const inWords = kind === "date" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayInWords(value, language) : null;
	return (
		<Textfield
			name={name}
			label={label}
			type={kind}
			value={value}
			onChange={(event) => setValue(event.target.value)}
			autoComplete="off"
			{...(inWords || field.description ? { description: inWords ?? field.description } : {})}
			{...(error ? { error } : {})}
		/>
	);
}
