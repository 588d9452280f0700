/** What stands on an assignment's page under its head; a part with nothing in it is left out. */
import { Heading, Link, Paragraph } from "@digdir/designsystemet-react";
import { Link as RouteLink } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import type { OutputOf } from "#base/contract.ts";
import { daysBetween } from "#base/day.ts";
import { amountInWords, dayInWords, daysAwayInWords, instantInWords, weekdayInWords } from "#base/formats.ts";
import { modalityTexts } from "#letters/ui";
import { nextDay } from "#plan/ui";
import { Choose } from "#web/components/choose.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { DifferenceTag, Fields } from "../comparison-fields.tsx";
import type { Choosing } from "../front/choosing.ts";
import { PlanFor } from "../plan-for.tsx";
import type { assignmentShow } from "./assignment.contract.ts";
import { assignmentTexts } from "./assignment.texts.ts";
import { type AssignmentLine, linesIn, namesPart } from "./lines.ts";

type Shown = OutputOf<typeof assignmentShow>;

function Section({ title, children }: { title: string; children: ReactNode }) {
	const id = useId();
	return (
		<section className="assignment-section" aria-labelledby={id}>
			<Heading level={2} data-size="xs" id={id}>
				{title}
			</Heading>
			{children}
		</section>
	);
}

interface DeadlinesProps extends Pick<Shown, "assignment"> {
	/** The day that they are told from; null where the assignment has ended and nothing is due. */
	readonly from: string | null;
}

/** Deadlines and parts, in the order of the days. */
export function Deadlines({ assignment, from }: DeadlinesProps) {
	const t = useTexts(assignmentTexts);
	const lines = linesIn(assignment);
	if (lines.length === 0) return null;
	return (
		<Section title={assignment.parts.length > 0 ? t.deadlinesAndParts : t.deadlines}>
			<ul className="assignment-list">
				{lines.map((line) => (
					<li key={line.key} data-past={(line.day !== null && from !== null && line.day < from) || undefined}>
						<When line={line} from={from} />
						<What line={line} />
					</li>
				))}
			</ul>
		</Section>
	);
}

function When({ line: { day, written }, from }: { line: AssignmentLine; from: string | null }) {
	const t = useTexts(assignmentTexts);
	const { language } = useSpeech();
	return (
		<span className="assignment-when">
			{day === null ? (
				(written ?? <span className="subtle">{t.noDeadline}</span>)
			) : (
				<>
					<time dateTime={day}>
						{weekdayInWords(day, language)} {dayInWords(day, language)}
					</time>
					{from !== null && (
						<>
							<span className="subtle">{daysAwayInWords(daysBetween(from, day), language)}</span>
							<PlanFor day={day} />
						</>
					)}
				</>
			)}
		</span>
	);
}

function What({ line: { label, part } }: { line: AssignmentLine }) {
	const t = useTexts(assignmentTexts);
	const isNamed = part !== null && namesPart(label, part);
	const called = part && [isNamed ? null : t.part(part.id), part.title].filter(Boolean).join(": ");
	return (
		<span className="assignment-what">
			{label !== null && <span>{label}</span>}
			{called && <span>{called}</span>}
			{part !== null && part.lead !== null && <span className="subtle">{t.leads(part.lead)}</span>}
		</span>
	);
}

/** The letter's own words of the assignment, field by field. */
export function Wording({ assignment }: Pick<Shown, "assignment">) {
	const t = useTexts(assignmentTexts);
	const { description, background, financing } = assignment;
	const told = [
		[t.description, description],
		[t.background, background],
		[t.financing, financing],
	] as const;
	return told.map(([name, text]) =>
		text === null ? null : (
			<Section key={name} title={name}>
				<Paragraph className="assignment-wording">{text}</Paragraph>
			</Section>
		),
	);
}

/** What somebody must do in the assignment. */
export function Duties({ duties, today, chosen, choose }: Pick<Shown, "duties" | "today"> & Choosing) {
	const t = useTexts(assignmentTexts);
	const modalities = useTexts(modalityTexts);
	const { language } = useSpeech();
	if (duties.length === 0) return null;
	return (
		<Section title={t.duties}>
			<ul className="assignment-list">
				{duties.map(({ id, text, actor, modality, deadlines }) => {
					const next = nextDay(deadlines, today);
					const facts = [actor, modalities[modality], next && dayInWords(next, language)];
					return (
						<li key={id} data-chosen={id === chosen || undefined}>
							<Choose id={id} chosen={chosen} choose={choose}>
								{text}
							</Choose>
							<span className="subtle">{facts.filter(Boolean).join(" · ")}</span>
						</li>
					);
				})}
			</ul>
		</Section>
	);
}

/** The money that the letter speaks of in the assignment's own words. */
export function Money({
	allotments,
	earmarks,
	chosen,
	choose,
}: Pick<Shown, "allotments" | "earmarks"> & Choosing) {
	const t = useTexts(assignmentTexts);
	const { language } = useSpeech();
	const rows = [
		...allotments.map(({ name, ...row }) => ({ ...row, says: name ?? "" })),
		...earmarks.map(({ purpose, recipient, ...row }) => ({ ...row, says: recipient ?? purpose })),
	];
	if (rows.length === 0) return null;
	return (
		<Section title={t.money}>
			<ul className="assignment-list">
				{rows.map(({ id, chapter, item, says, amount }) => (
					<li key={id} data-chosen={id === chosen || undefined}>
						<Choose id={id} chosen={chosen} choose={choose}>
							{`${chapter}.${item} ${says}`.trim()}
						</Choose>
						<span className="number">{amountInWords(amount, language)}</span>
					</li>
				))}
			</ul>
		</Section>
	);
}

/** Letter by letter, the first first: what each did, and who let it. */
export function Changes({ changes, chosen, choose }: Pick<Shown, "changes"> & Choosing) {
	const t = useTexts(assignmentTexts);
	const { language } = useSpeech();
	if (changes.length === 0) return null;
	return (
		<Section title={t.changes}>
			<ol className="assignment-list assignment-changes">
				{changes.map(({ id, letter, acceptedAt, acceptedBy, difference, fields, words }) => {
					const at = instantInWords(acceptedAt, language);
					return (
						<li key={id} data-chosen={id === chosen || undefined}>
							<div className="comparison-change-head">
								<span>
									{words.length > 0 ? (
										<Choose id={id} chosen={chosen} choose={choose}>
											{letter.title}
										</Choose>
									) : (
										<Link asChild data-color="accent">
											<RouteLink to="/brev/$id" params={{ id: letter.id }}>
												{letter.title}
											</RouteLink>
										</Link>
									)}
								</span>
								<DifferenceTag difference={difference} />
							</div>
							{difference === "new" ? (
								<p>{t.given}</p>
							) : (
								fields.length > 0 && <Fields fields={fields} isNew={false} />
							)}
							<span className="subtle">
								{acceptedBy === null ? t.acceptedAt(at) : t.acceptedBy(acceptedBy, at)}
							</span>
						</li>
					);
				})}
			</ol>
		</Section>
	);
}
