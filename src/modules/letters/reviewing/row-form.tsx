import { Button, Dialog, Field, Heading, Label, Select, Textfield } from "@digdir/designsystemet-react";
import { type ChangeEvent, type FormEvent, useEffect, useId, useRef, useState } from "react";
import { dayInWords } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { assignmentKindTexts, modalityTexts, recurrenceTexts } from "../reading/rows.texts.ts";
import {
	EDITABLE_KINDS,
	type EditableKind,
	FIELDS,
	type FieldSpec,
	type FieldValues,
} from "../review/fields.ts";
import type { Step } from "../review/step.ts";
import type { RowFormAsked } from "./asked.ts";
import { fieldFaultTexts, fieldTexts, formTexts, kindNameTexts } from "./form.texts.ts";
import {
	changedValues,
	type DeadlineLine,
	type FieldFault,
	type Typed,
	typedOf,
	valuesIn,
} from "./form-values.ts";
import { keepDraft, keptDraft, type Workplace } from "./kept-steps.ts";
import { emptyValues, mainField } from "./making.ts";
import type { Reviewing } from "./use-review.ts";

interface RowFormProps {
	readonly reviewing: Reviewing;
	readonly place: Workplace;
	readonly lang: string;
	readonly giveUp: () => void;
	readonly done: () => void;
}

/** The form of a row, from the fields that the contract declares. What is typed is kept until it is sent. */
export function RowForm(props: RowFormProps) {
	const { form } = props.reviewing;
	const t = useTexts(formTexts);
	const fields = useRef<HTMLDivElement>(null);
	// After the dialog has opened, which takes focus to its close button.
	useEffect(() => {
		if (form !== null) fields.current?.querySelector<HTMLElement>("textarea, input, select")?.focus();
	}, [form]);
	if (form === null) return null;
	return (
		<Dialog
			open
			onClose={props.giveUp}
			closedby="closerequest"
			closeButton={t.cancel}
			aria-labelledby="form-title"
		>
			<div ref={fields}>
				<RowFields {...props} form={form} />
			</div>
		</Dialog>
	);
}

const draftName = ({ what, rows, sources }: RowFormAsked): string =>
	`form.${what}.${rows.map(({ key }) => key).join(",") || sources.map(({ start }) => start).join(",")}`;

type TypedFields = Readonly<Record<string, Typed>>;
interface Draft {
	readonly kind: EditableKind;
	readonly typed: TypedFields;
}

function draftOf(kind: EditableKind, values: FieldValues): Draft {
	const typed = Object.entries(FIELDS[kind]).map(([name, spec]) => [name, typedOf(spec, values[name])]);
	return { kind, typed: Object.fromEntries(typed) };
}

/** What is typed in a form, kept in the browser from letter to letter. */
function useDraft(form: RowFormAsked, place: Workplace) {
	const name = draftName(form);
	const [draft, setDraft] = useState<Draft>(() => {
		const kept = keptDraft(place, name);
		return kept === "" ? draftOf(form.kind, form.values) : (JSON.parse(kept) as Draft);
	});
	const set = (next: Draft): void => {
		keepDraft(place, name, JSON.stringify(next));
		setDraft(next);
	};
	return { draft, set, forget: () => keepDraft(place, name, "") };
}

function RowFields({
	form,
	reviewing,
	place,
	lang,
	giveUp,
	done,
}: RowFormProps & { readonly form: RowFormAsked }) {
	const t = useTexts(formTexts);
	const kinds = useTexts(kindNameTexts);
	const { draft, set, forget } = useDraft(form, place);
	const [faults, setFaults] = useState<Readonly<Record<string, FieldFault>>>({});
	const { kind, typed } = draft;
	const send = (event: FormEvent): void => {
		event.preventDefault();
		const read = valuesIn(FIELDS[kind], typed);
		setFaults(read.faults);
		const [wrong] = Object.keys(read.faults);
		if (wrong !== undefined) {
			(event.currentTarget as HTMLFormElement).querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
			return;
		}
		const step = stepOf(form, kind, read.values);
		if (step !== null && !reviewing.take(step)) return;
		forget();
		reviewing.stopAsking();
		done();
	};
	return (
		<form className="words-form" onSubmit={send} noValidate>
			<Heading level={2} data-size="xs" id="form-title">
				{form.what === "edit" ? t.change : t.make}
			</Heading>
			<q lang={lang}>{form.words}</q>
			{form.what === "make" && form.rows.length < 2 && (
				<Choice
					label={t.kind}
					name="kind"
					value={kind}
					choose={(next) => {
						const words = String(typed[mainField(kind)] ?? form.words);
						set(draftOf(next as EditableKind, emptyValues(next as EditableKind, words)));
					}}
					options={EDITABLE_KINDS.map((each) => [each, kinds[each]])}
				/>
			)}
			<KindFields {...{ kind, typed, faults }} type={(next) => set({ kind, typed: next })} />
			<div className="words-deeds">
				<Button type="submit">{form.what === "edit" ? t.save : t.makeRow}</Button>
				<Button variant="tertiary" onClick={giveUp}>
					{t.cancel}
				</Button>
			</div>
		</form>
	);
}

interface KindFieldsProps extends Draft {
	readonly faults: Readonly<Record<string, FieldFault>>;
	readonly type: (typed: TypedFields) => void;
}

/** The fields that a kind of row has. */
function KindFields({ kind, typed, faults, type }: KindFieldsProps) {
	return Object.entries(FIELDS[kind]).map(([field, spec]) => (
		<RowField
			key={`${kind}.${field}`}
			{...{ kind, name: field, spec, typed: typed[field] ?? "", fault: faults[field] }}
			type={(value) => type({ ...typed, [field]: value })}
		/>
	));
}

/** The step that a filled form comes to; null where nothing was changed. */
function stepOf(
	{ what, rows, values: before, sources }: RowFormAsked,
	kind: EditableKind,
	values: FieldValues,
): Step | null {
	if (what === "make") return { do: "make", rows, by: [{ kind, fields: values, sources }] };
	const asTyped = valuesIn(FIELDS[kind], draftOf(kind, before).typed).values;
	const fields = changedValues(asTyped, values);
	return Object.keys(fields).length === 0 ? null : { do: "edit", rows, change: { kind, fields } };
}

interface RowFieldProps {
	readonly kind: EditableKind;
	readonly name: string;
	readonly spec: FieldSpec;
	readonly typed: Typed;
	readonly fault: FieldFault | undefined;
	readonly type: (value: Typed) => void;
}

function RowField({ kind, name, spec, typed, fault, type }: RowFieldProps) {
	const t = useTexts(formTexts);
	const labels = useTexts(fieldTexts);
	const faults = useTexts(fieldFaultTexts);
	const { language } = useSpeech();
	const options = useChoices(kind, name, spec);
	const label = labels[name as keyof typeof labels];
	const error = fault && faults[fault];
	if (typeof typed !== "string") return <Deadlines label={label} lines={typed} error={error} type={type} />;
	if (spec.form === "choice") return <Choice {...{ label, name, value: typed, choose: type, options }} />;
	const isTall = spec.form === "prose" || spec.form === "names";
	const hints: Readonly<Partial<Record<FieldSpec["form"], string>>> = {
		names: t.onePerLine,
		period: t.periodHint,
	};
	const day =
		spec.form === "day" && /^\d{4}-\d{2}-\d{2}$/.test(typed) ? dayInWords(typed, language) : undefined;
	return (
		<Textfield
			{...(isTall ? { multiline: true as const } : { type: spec.form === "day" ? "date" : "text" })}
			label={spec.optional ? `${label} (${t.optional})` : label}
			name={name}
			value={typed}
			description={day ?? hints[spec.form]}
			error={error}
			onChange={(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => type(event.target.value)}
		/>
	);
}

/** The words of a choice in the language of the screens. */
function useChoices(
	kind: EditableKind,
	name: string,
	spec: FieldSpec,
): readonly (readonly [string, string])[] {
	const t = useTexts(formTexts);
	const modalities = useTexts(modalityTexts);
	const recurrences = useTexts(recurrenceTexts);
	const kinds = useTexts(assignmentKindTexts);
	const words: Readonly<Record<string, string>> =
		name === "modality" ? modalities : kind === "assignment" ? kinds : recurrences;
	const options = (spec.choices ?? []).map((choice) => [choice, words[choice] ?? choice] as const);
	return spec.optional ? [["", t.none], ...options] : options;
}

interface ChoiceProps {
	readonly label: string;
	readonly name: string;
	readonly value: string;
	readonly choose: (value: string) => void;
	readonly options: readonly (readonly [string, string])[];
}

function Choice({ label, name, value, choose, options }: ChoiceProps) {
	return (
		<Field>
			<Label>{label}</Label>
			<Select name={name} value={value} onChange={(event) => choose(event.target.value)}>
				{options.map(([choice, words]) => (
					<Select.Option key={choice} value={choice}>
						{words}
					</Select.Option>
				))}
			</Select>
		</Field>
	);
}

interface DeadlinesProps {
	readonly label: string;
	readonly lines: readonly DeadlineLine[];
	readonly error: string | undefined;
	readonly type: (lines: readonly DeadlineLine[]) => void;
}

/** Deadlines line by line, each with its day and what it is for. */
function Deadlines({ label, lines, error, type }: DeadlinesProps) {
	const t = useTexts(formTexts);
	const { language } = useSpeech();
	const id = useId();
	const set = (at: number, change: Partial<DeadlineLine>): void =>
		type(lines.map((line, index) => (index === at ? { ...line, ...change } : line)));
	return (
		<fieldset className="form-deadlines" aria-describedby={error && id}>
			<legend>{label}</legend>
			{lines.map((line, at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place
				<div key={at}>
					<Textfield
						type="date"
						name="deadlines"
						label={t.day}
						value={line.date}
						description={/^\d{4}-\d{2}-\d{2}$/.test(line.date) ? dayInWords(line.date, language) : line.text}
						onChange={(event: ChangeEvent<HTMLInputElement>) => set(at, { date: event.target.value })}
					/>
					<Textfield
						label={t.forWhat}
						value={line.label}
						onChange={(event: ChangeEvent<HTMLInputElement>) => set(at, { label: event.target.value })}
					/>
					<Button variant="tertiary" onClick={() => type(lines.filter((_, index) => index !== at))}>
						{t.removeDeadline(at + 1)}
					</Button>
				</div>
			))}
			{error && (
				<p id={id} className="form-fault" role="alert">
					{error}
				</p>
			)}
			<Button variant="secondary" onClick={() => type([...lines, { date: "", label: "", text: "" }])}>
				{t.addDeadline}
			</Button>
		</fieldset>
	);
}
