import { Button, Field, Heading, Label, Paragraph, Select, Textfield } from "@digdir/designsystemet-react";
import { dayInWords, wholeNumber } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { aboutAssignment, type DraftLine, faultsOf, kroner, type LineField } from "./draft.ts";
import { type DeadlineToMove, keyOfDeadline } from "./moving.ts";
import { sendTexts } from "./send.texts.ts";

/** What of the year a form chooses among. */
export interface YearHeld {
	readonly assignments: readonly {
		readonly number: string;
		readonly title: string;
	}[];
	/** What is allotted to a chapter's item in whole kroner; null where nothing is. */
	readonly before: (chapter: string, item: string) => number | null;
	/** The deadlines of an assignment. */
	readonly deadlines: (number: string) => readonly DeadlineToMove[];
}

interface DraftLineProps {
	readonly line: DraftLine;
	readonly held: YearHeld;
	readonly isTried: boolean;
	readonly change: (line: DraftLine) => void;
	readonly remove: () => void;
}

/** A line of a supplementary letter while it is filled in. */
export function DraftLineForm(props: DraftLineProps) {
	const t = useTexts(sendTexts);
	const { line, remove } = props;
	return (
		<fieldset className="send-line">
			<legend className="hidden-words">{t[line.does]}</legend>
			<div className="send-line-head">
				<Heading level={4} data-size="2xs" aria-hidden="true">
					{t[line.does]}
				</Heading>
				<Button
					variant="tertiary"
					data-size="sm"
					aria-label={`${t.remove}: ${t[line.does]}`}
					onClick={remove}
				>
					{t.remove}
				</Button>
			</div>
			<LineFields {...props} />
		</fieldset>
	);
}

function LineFields(props: DraftLineProps) {
	const t = useTexts(sendTexts);
	const field = useField(props);
	switch (props.line.does) {
		case "move":
			return (
				<>
					<ChosenAssignment {...props} />
					<ChosenDeadline {...props} />
					<Textfield {...field("day", t.newDay)} type="date" />
				</>
			);
		case "end":
			return <ChosenAssignment {...props} />;
		case "give":
			return (
				<>
					<Textfield {...field("number", t.assignmentNumber)} />
					<Textfield {...field("title", t.assignmentTitle)} />
					<Textfield {...field("text", t.text)} multiline rows={4} />
					<Textfield {...field("day", t.day)} type="date" />
				</>
			);
		case "change":
			return <Amounts {...props} />;
		default:
			return <Textfield {...field("text", t.text)} multiline rows={4} />;
	}
}

/** A field of the line, with what is wrong with it once somebody has tried to go on. */
function useField({ line, isTried, change }: DraftLineProps) {
	const t = useTexts(sendTexts);
	const faults = faultsOf(line);
	const words: Partial<Record<LineField, string>> = {
		...{ chapter: t.faultChapter, item: t.faultItem, amount: t.faultAmount },
	};
	return (name: LineField, label: string) => ({
		label,
		value: line[name],
		error: isTried && faults.has(name) && (words[name] ?? t.fault),
		onChange: (event: { target: { value: string } }) => change({ ...line, [name]: event.target.value }),
	});
}

function ChosenAssignment({ line, held, isTried, change }: DraftLineProps) {
	const t = useTexts(sendTexts);
	const isMissing = isTried && line.number === "";
	const choose = (number: string): void => {
		const title = held.assignments.find((assignment) => assignment.number === number)?.title ?? "";
		change(aboutAssignment(line, number, title, held));
	};
	return (
		<Field>
			<Label>{t.assignment}</Label>
			<Select
				value={line.number}
				aria-invalid={isMissing || undefined}
				onChange={(event) => choose(event.target.value)}
			>
				<Select.Option value="">{t.chooseAssignment}</Select.Option>
				{held.assignments.map(({ number, title }) => (
					<Select.Option key={number} value={number}>
						{number} {title}
					</Select.Option>
				))}
			</Select>
			{isMissing && <Paragraph role="alert">■ {t.fault}</Paragraph>}
		</Field>
	);
}

/** Which of an assignment's deadlines moves; nothing where there is no choice. */
function ChosenDeadline({ line, held, isTried, change }: DraftLineProps) {
	const t = useTexts(sendTexts);
	const { language } = useSpeech();
	const deadlines = held.deadlines(line.number);
	if (deadlines.length < 2) return null;
	const isMissing = isTried && line.from === "";
	return (
		<Field>
			<Label>{t.whichDeadline}</Label>
			<Select
				value={line.from}
				aria-invalid={isMissing || undefined}
				onChange={(event) => change({ ...line, from: event.target.value })}
			>
				<Select.Option value="">{t.chooseDeadline}</Select.Option>
				{deadlines.map((deadline) => (
					<Select.Option key={keyOfDeadline(deadline)} value={keyOfDeadline(deadline)}>
						{[
							deadline.part === null ? null : t.ofPart(deadline.part),
							dayInWords(deadline.day, language),
							deadline.label,
						]
							.filter(Boolean)
							.join(" – ")}
					</Select.Option>
				))}
			</Select>
			{isMissing && <Paragraph role="alert">■ {t.fault}</Paragraph>}
		</Field>
	);
}

/** Chapter, item and what changes; a new total is the change from what stands. */
function Amounts(props: DraftLineProps) {
	const t = useTexts(sendTexts);
	const { language } = useSpeech();
	const { line, held, change } = props;
	const field = useField(props);
	const before = held.before(line.chapter.trim(), line.item.trim());
	const step = kroner(line.amount);
	const isPlaced = line.chapter !== "" && line.item !== "";
	const toTotal = (typed: string): void => {
		const total = kroner(typed);
		if (before !== null) change({ ...line, amount: total === null ? "" : String(total - before) });
	};
	const number = (of: number): string => wholeNumber(of, language);
	return (
		<div className="send-amounts">
			<Textfield {...field("chapter", t.chapter)} inputMode="numeric" />
			<Textfield {...field("item", t.item)} inputMode="numeric" />
			<Textfield {...field("amount", t.amount)} />
			{before !== null && (
				<Textfield
					key={`${line.chapter}.${line.item}`}
					label={t.total}
					defaultValue={step === null ? "" : number(before + step)}
					onBlur={(event: { target: { value: string } }) => toTotal(event.target.value)}
				/>
			)}
			{isPlaced && (
				<Paragraph className="subtle send-from-to" role="status">
					{before === null ? t.notAllotted : t.fromTo(number(before), number(before + (step ?? 0)))}
				</Paragraph>
			)}
		</div>
	);
}
