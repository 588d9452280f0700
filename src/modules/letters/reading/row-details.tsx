import { Button } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { daysBetween, workingDayToPlanFor } from "#base/day.ts";
import { dayInWords, daysAwayInWords, periodInWords, weekdayInWords, wholeNumber } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useToday } from "#web/today.ts";
import type { Assignment, Deadline, Source } from "../read/reading.ts";
import type { RowThing } from "../review/things.ts";
import { detailTexts, readingTexts } from "./reading.texts.ts";
import { faceOf } from "./row-face.ts";
import {
	actionTexts,
	asideReasonTexts,
	findingTexts,
	keywordTexts,
	modalityTexts,
	recurrenceTexts,
} from "./rows.texts.ts";
import type { Row } from "./rows.ts";

interface RowDetailsProps {
	readonly row: Row;
	/** The letter's text, for the words themselves. */
	readonly text: string;
	readonly show: (source: Source) => void;
}

/** Everything that was read about a row, and where its words stand. */
export function RowDetails({ row, text, show }: RowDetailsProps) {
	const t = useTexts(detailTexts);
	const isWords = row.kind === "requirement" || row.kind === "open" || row.kind === "aside";
	return (
		<dl className="details">
			<ThingFields row={row} />
			{row.deadlines.length > 0 && row.thing.is !== "assignment" && (
				<Field name={row.thing.is === "report" ? t.due : row.deadlines.length > 1 ? t.deadlines : t.deadline}>
					<Deadlines deadlines={row.deadlines} />
				</Field>
			)}
			{row.path.length > 0 && <Field name={t.path}>{row.path.join(" › ")}</Field>}
			<Field name={row.sources.length > 1 ? t.places : t.words}>
				<ul className="places">
					{row.sources.map((source) => (
						<Place
							key={`${source.start}-${source.end}`}
							source={source}
							text={isWords ? null : text}
							show={show}
						/>
					))}
				</ul>
			</Field>
		</dl>
	);
}

/** Characters of a place's words that are shown before they are cut. */
const QUOTE_LENGTH = 280;

function Place({
	source,
	text,
	show,
}: {
	source: Source;
	text: string | null;
	show: (source: Source) => void;
}) {
	const t = useTexts(detailTexts);
	const r = useTexts(readingTexts);
	const words = text === null ? "" : text.slice(source.start, source.end).replace(/\s+/g, " ");
	const quote =
		words.length > QUOTE_LENGTH ? `${words.slice(0, words.lastIndexOf(" ", QUOTE_LENGTH))} …` : words;
	return (
		<li>
			{quote && <q>{quote}</q>}
			<span className="place-line">
				{source.page && <span className="subtle">{r.page(source.page)}</span>}
				<Button variant="tertiary" className="place-show" onClick={() => show(source)}>
					{t.showPlace}
				</Button>
			</span>
		</li>
	);
}

function Field({ name, children }: { name: string; children: ReactNode }) {
	if (children === null || children === undefined || children === "" || children === false) return null;
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** A text of several paragraphs, as the letter has them. */
function Prose({ name, text }: { name: string; text: string | null | undefined }) {
	return <Field name={name}>{text && <p className="prose">{text}</p>}</Field>;
}

/** Deadlines with weekday, distance, the working day to plan for, and the words as written. */
function Deadlines({ deadlines }: { deadlines: readonly Deadline[] }) {
	const inTime = [...deadlines].sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"));
	return (
		<ul className="deadlines">
			{inTime.map((deadline) => (
				<DeadlineLine key={`${deadline.label}|${deadline.date}|${deadline.text}`} deadline={deadline} />
			))}
		</ul>
	);
}

function DeadlineLine({ deadline: { date, label, text } }: { deadline: Deadline }) {
	const t = useTexts(detailTexts);
	const { language } = useSpeech();
	const today = useToday();
	const plan = date === null ? null : workingDayToPlanFor(date);
	const days = date === null || today === null ? null : daysBetween(today, date);
	return (
		<li>
			{label && <span className="deadline-label">{label}: </span>}
			{date === null ? (
				<strong>{t.noDate}</strong>
			) : (
				<>
					<strong>
						<time dateTime={date}>{`${weekdayInWords(date, language)} ${dayInWords(date, language)}`}</time>
					</strong>
					{days !== null && <span className="subtle">, {daysAwayInWords(days, language)}</span>}
				</>
			)}
			{plan !== null && plan !== date && (
				<span className="deadline-plan">
					{t.planFor(`${weekdayInWords(plan, language)} ${dayInWords(plan, language)}`)}
				</span>
			)}
			{text && <span className="subtle deadline-words">{t.asWritten(text)}</span>}
		</li>
	);
}

function ThingFields({ row }: { row: Row }) {
	const { thing } = row;
	switch (thing.is) {
		case "assignment":
			return <AssignmentFields assignment={thing.assignment} />;
		case "requirement":
			return <RequirementFields row={row} thing={thing} />;
		case "total":
		case "allotment":
		case "earmark":
			return <MoneyFields thing={thing} />;
		case "aside":
			return <AsideField thing={thing} />;
		default:
			return <OtherFields row={row} />;
	}
}

function AssignmentFields({ assignment }: { assignment: Assignment }) {
	const t = useTexts(detailTexts);
	const parts = assignment.parts ?? [];
	return (
		<>
			{assignment.withheld && <Field name={t.withheld}>{t.withheldText}</Field>}
			<Field name={t.deadlines}>
				{assignment.deadlines.length > 0 && <Deadlines deadlines={assignment.deadlines} />}
			</Field>
			<Field name={t.openEnded}>{assignment.openEnded}</Field>
			<Field name={t.lead}>{assignment.lead}</Field>
			<Field name={t.participants}>{(assignment.participants ?? []).join(", ")}</Field>
			{assignment.urgent && <Field name={t.kind}>{t.urgent}</Field>}
			<Field name={t.goal}>{assignment.goal}</Field>
			<Field name={t.parts}>
				{parts.length > 0 && (
					<ul className="parts">
						{parts.map((part) => (
							<li key={part.id}>
								<strong>{t.part(part.id)}</strong> {part.title}
								{part.lead && <span className="subtle"> ({part.lead})</span>}
								{part.deadlines.length > 0 && <Deadlines deadlines={part.deadlines} />}
							</li>
						))}
					</ul>
				)}
			</Field>
			<Prose name={t.description} text={assignment.description} />
			<Prose name={t.background} text={assignment.background} />
			<Prose name={t.financing} text={assignment.financing} />
		</>
	);
}

function RequirementFields({ row, thing }: { row: Row; thing: RowThing & { is: "requirement" } }) {
	const t = useTexts(detailTexts);
	const modalities = useTexts(modalityTexts);
	const actions = useTexts(actionTexts);
	const recurrences = useTexts(recurrenceTexts);
	const { modality, action, assignment, recurrence } = thing.requirement;
	return (
		<>
			<Field name={t.actor}>{row.actors.join(", ")}</Field>
			<Field name={t.modality}>{modalities[modality]}</Field>
			<Field name={t.action}>{action && action !== "other" && actions[action]}</Field>
			<Field name={t.recurrence}>{recurrence && recurrences[recurrence]}</Field>
			<Field name={t.goal}>{row.goal}</Field>
			<Field name={t.assignment}>{assignment}</Field>
		</>
	);
}

function AsideField({ thing }: { thing: RowThing & { is: "aside" } }) {
	const t = useTexts(detailTexts);
	const reasons = useTexts(asideReasonTexts);
	return <Field name={t.reason}>{reasons[thing.reason]}</Field>;
}

type MoneyThing = Extract<RowThing, { is: "total" | "allotment" | "earmark" }>;

function MoneyFields({ thing }: { thing: MoneyThing }) {
	const t = useTexts(detailTexts);
	const words = useTexts(keywordTexts);
	const { language } = useSpeech();
	const kroner = (amount: number) => (
		<span className="no-wrap">{t.kroner(wholeNumber(amount, language))}</span>
	);
	if (thing.is === "total") return <Field name={t.amount}>{kroner(thing.total.amount)}</Field>;
	if (thing.is === "earmark") {
		const { chapter, item, amount, recipient } = thing.earmark;
		return (
			<>
				<Field name={t.amount}>{kroner(amount)}</Field>
				<Field name={t.ofWhich}>{t.item(chapter, item)}</Field>
				<Field name={t.recipient}>{recipient}</Field>
			</>
		);
	}
	const { chapter, chapterName, item, amount, isChange, appropriation, keywords } = thing.allotment;
	return (
		<>
			<Field name={isChange ? t.changeAmount : t.amount}>{kroner(amount)}</Field>
			<Field name={t.items}>{t.item(chapter, item)}</Field>
			<Field name={t.chapterName}>{chapterName}</Field>
			<Field name={t.appropriation}>{typeof appropriation === "number" && kroner(appropriation)}</Field>
			<Field name={t.keywords}>{(keywords ?? []).map((keyword) => words[keyword]).join(", ")}</Field>
		</>
	);
}

function OtherFields({ row }: { row: Row }) {
	const t = useTexts(detailTexts);
	const findings = useTexts(findingTexts);
	const recurrences = useTexts(recurrenceTexts);
	const { language } = useSpeech();
	const { thing } = row;
	const face = faceOf(row, language);
	switch (thing.is) {
		case "finding":
			return (
				<>
					<Field name={t.severity}>{findings[thing.finding.severity]}</Field>
					<Field name={t.findingCode}>{findings[thing.finding.code]}</Field>
				</>
			);
		case "goal":
			return <Field name={t.parent}>{thing.goal.parent}</Field>;
		case "indicator":
			return (
				<>
					<Field name={t.goal}>{thing.indicator.goal}</Field>
					<Field name={t.target}>{thing.indicator.target}</Field>
					<Field name={t.history}>
						{(thing.indicator.history ?? []).map(({ label, value }) => `${label}: ${value}`).join(" · ")}
					</Field>
				</>
			);
		case "report":
			return (
				<>
					<Field name={t.asOf}>{thing.report.asOf && dayInWords(thing.report.asOf, language)}</Field>
					<Field name={t.recurrence}>{thing.report.every && recurrences[thing.report.every]}</Field>
				</>
			);
		case "meeting":
			return (
				<Field name={t.period}>{thing.meeting.period && periodInWords(thing.meeting.period, language)}</Field>
			);
		case "authorisation":
			return (
				<>
					<Field name={t.limit}>{face.side}</Field>
					<Field name={t.items}>{(thing.authorisation.items ?? []).join(", ")}</Field>
					<Field name={t.conditions}>
						{(thing.authorisation.conditions ?? []).length > 0 && (
							<ul>
								{thing.authorisation.conditions!.map((condition) => (
									<li key={condition}>{condition}</li>
								))}
							</ul>
						)}
					</Field>
				</>
			);
		default:
			return <Field name={t.words}>{t.openText}</Field>;
	}
}
