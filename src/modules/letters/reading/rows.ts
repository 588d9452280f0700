/**
 * A reading as rows: one per thing that was read, each tied to its words.
 *
 * The list, the filters, the strip and the lit words all work on rows and know nothing else.
 */

import type {
	Allotment,
	Assignment,
	Authorisation,
	ChapterTotal,
	Deadline,
	Earmark,
	Finding,
	Goal,
	Indicator,
	Meeting,
	Report,
	Requirement,
	SetAside,
	Source,
} from "../read/reading.ts";
import type { LetterAnswer } from "./answer.ts";
import { lastAt, type Outline } from "./outline.ts";

/** The kinds that rows are grouped and filtered by, in the order they stand on the page. */
export const ROW_KINDS = [
	"finding",
	"assignment",
	"goal",
	"indicator",
	"money",
	"report",
	"meeting",
	"authorisation",
	"requirement",
	"open",
	"aside",
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/**
 * What a row stands for, as the reading has it. `open` is binding text that nobody has placed; `aside` is
 * binding text that the reader set aside, with its reason.
 */
export type RowThing =
	| { readonly is: "finding"; readonly finding: Finding }
	| { readonly is: "assignment"; readonly assignment: Assignment }
	| { readonly is: "goal"; readonly goal: Goal }
	| { readonly is: "indicator"; readonly indicator: Indicator }
	| { readonly is: "total"; readonly total: ChapterTotal }
	| { readonly is: "allotment"; readonly allotment: Allotment }
	| { readonly is: "earmark"; readonly earmark: Earmark; readonly depth: number }
	| { readonly is: "report"; readonly report: Report }
	| { readonly is: "meeting"; readonly meeting: Meeting }
	| { readonly is: "authorisation"; readonly authorisation: Authorisation }
	| { readonly is: "requirement"; readonly requirement: Requirement }
	| { readonly is: "open" }
	| { readonly is: "aside"; readonly reason: SetAside };

export interface Row {
	/** Stands in the address: "krav-12", "oppdrag-2025-08". The same for the same reading, always. */
	readonly key: string;
	readonly kind: RowKind;
	readonly thing: RowThing;
	/** What the row says in one line, in the letter's own words; empty where only labels say it. */
	readonly title: string;
	readonly actors: readonly string[];
	readonly goal: string | null;
	readonly deadlines: readonly Deadline[];
	readonly sources: readonly Source[];
	/** The path of headings over the first of its words. */
	readonly path: readonly string[];
	/** Index of the chapter of the letter it stands in, or -1 before the first. */
	readonly chapter: number;
	/** Everything that search looks in, in lower case. */
	readonly searched: string;
}

/** Words that begin a row's key. They stand in addresses, so they are Norwegian and stay. */
const KEY_WORDS: Readonly<Record<RowThing["is"], string>> = {
	finding: "funn",
	assignment: "oppdrag",
	goal: "mal",
	indicator: "styringsparameter",
	total: "kapittel",
	allotment: "post",
	earmark: "binding",
	report: "rapport",
	meeting: "mote",
	authorisation: "fullmakt",
	requirement: "krav",
	open: "uplassert",
	aside: "tilside",
};

interface Raw {
	readonly kind: RowKind;
	readonly thing: RowThing;
	readonly name: string;
	readonly title: string;
	readonly sources: readonly Source[];
	readonly actors?: readonly (string | null | undefined)[];
	readonly goal?: string | null;
	readonly deadlines?: readonly Deadline[];
	readonly more?: readonly (string | null | undefined)[];
}

/** All rows of a letter, kind by kind, in the order of the page. */
export function rowsOf(answer: LetterAnswer, outline: Outline): readonly Row[] {
	const { reading } = answer;
	const raws: Raw[] = [
		...reading.findings.map(findingRaw),
		...reading.assignments.map(assignmentRaw),
		...reading.goals.map(goalRaw),
		...reading.indicators.map(indicatorRaw),
		...moneyRaws(answer),
		...reading.reports.map(reportRaw),
		...reading.meetings.map(meetingRaw),
		...reading.authorisations.map(authorisationRaw),
		...reading.requirements.map(requirementRaw),
		...(reading.coverage?.open ?? []).map((source, at) =>
			unboundRaw(reading.text, source, at, { is: "open" }),
		),
		...asideRaws(answer),
	];
	const taken = new Map<string, number>();
	return raws.map((raw) => rowOf(raw, outline, taken));
}

function rowOf(raw: Raw, outline: Outline, taken: Map<string, number>): Row {
	const slug = raw.name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
	const wanted = `${KEY_WORDS[raw.thing.is]}-${slug}`;
	const times = taken.get(wanted) ?? 0;
	taken.set(wanted, times + 1);
	const start = raw.sources[0]?.start ?? 0;
	const actors = [...new Set((raw.actors ?? []).filter((actor): actor is string => Boolean(actor)))];
	const path = raw.thing.is === "requirement" ? raw.thing.requirement.heading : undefined;
	const deadlines = raw.deadlines ?? [];
	const searched = [
		raw.name,
		raw.title,
		...actors,
		...deadlines.map(({ text }) => text),
		...(raw.more ?? []),
	];
	return {
		key: times === 0 ? wanted : `${wanted}-${times + 1}`,
		kind: raw.kind,
		thing: raw.thing,
		title: raw.title,
		actors,
		goal: raw.goal ?? null,
		deadlines,
		sources: raw.sources,
		path: path?.length ? path : outline.pathAt(start),
		chapter: raw.sources.length > 0 ? outline.chapterAt(start) : -1,
		searched: searched.filter(Boolean).join("\n").toLowerCase(),
	};
}

const findingRaw = (finding: Finding, at: number): Raw => ({
	kind: "finding",
	thing: { is: "finding", finding },
	name: String(at + 1),
	title: finding.message,
	sources: finding.sources,
});

/** An assignment's own deadlines and those of its parts, labelled by the part where they have no label. */
function assignmentRaw(assignment: Assignment, at: number): Raw {
	const parts = assignment.parts ?? [];
	return {
		kind: "assignment",
		thing: { is: "assignment", assignment },
		name: assignment.id || String(at + 1),
		title: assignment.title,
		sources: assignment.sources,
		actors: [assignment.lead, ...(assignment.participants ?? []), ...parts.map(({ lead }) => lead)],
		goal: assignment.goal,
		deadlines: [...assignment.deadlines, ...parts.flatMap(({ deadlines }) => deadlines)],
		more: [
			assignment.description,
			assignment.background,
			assignment.financing,
			...parts.map(({ title }) => title),
		],
	};
}

const goalRaw = (goal: Goal): Raw => ({
	kind: "goal",
	thing: { is: "goal", goal },
	name: goal.id,
	title: goal.text,
	sources: [goal.source],
	goal: goal.id,
});

const indicatorRaw = (indicator: Indicator): Raw => ({
	kind: "indicator",
	thing: { is: "indicator", indicator },
	name: indicator.id,
	title: indicator.text,
	sources: [indicator.source],
	goal: indicator.goal,
	more: [indicator.target],
});

/** Chapter by chapter: the total, each item, and under it what of the item is bound. */
function moneyRaws({ reading }: LetterAnswer): readonly Raw[] {
	const { allotments, earmarks } = reading;
	const totals = reading.chapterTotals ?? [];
	const chapters = [...new Set([...allotments, ...totals, ...earmarks].map(({ chapter }) => chapter))];
	return chapters.flatMap((chapter) => {
		const items = [
			...new Set(
				[...allotments, ...earmarks].filter((line) => line.chapter === chapter).map(({ item }) => item),
			),
		];
		return [
			...totals.filter((total) => total.chapter === chapter).map(totalRaw),
			...items.flatMap((item) => [
				...allotments.filter((line) => line.chapter === chapter && line.item === item).map(allotmentRaw),
				...earmarks.flatMap((earmark) =>
					earmark.chapter === chapter && earmark.item === item ? [earmarkRaw(earmark)] : [],
				),
			]),
		];
	});
}

const totalRaw = (total: ChapterTotal): Raw => ({
	kind: "money",
	thing: { is: "total", total },
	name: total.chapter,
	title: "",
	sources: [total.source],
	more: [String(total.amount)],
});

const allotmentRaw = (allotment: Allotment): Raw => ({
	kind: "money",
	thing: { is: "allotment", allotment },
	name: [allotment.chapter, allotment.item, allotment.subItem].filter(Boolean).join("-"),
	title: allotment.name ?? allotment.chapterName ?? "",
	sources: [allotment.source],
	more: [allotment.chapterName, String(allotment.amount)],
});

const earmarkRaw = (earmark: Earmark): Raw => ({
	kind: "money",
	thing: { is: "earmark", earmark, depth: typeof earmark.partOf === "number" ? 2 : 1 },
	name: `${earmark.chapter}-${earmark.item}`,
	title: earmark.purpose,
	sources: [earmark.source],
	more: [earmark.recipient, String(earmark.amount)],
});

const reportRaw = (report: Report, at: number): Raw => ({
	kind: "report",
	thing: { is: "report", report },
	name: String(at + 1),
	title: report.name,
	sources: [report.source],
	deadlines: report.due ? [{ date: report.due, text: "" }] : [],
});

const meetingRaw = (meeting: Meeting, at: number): Raw => ({
	kind: "meeting",
	thing: { is: "meeting", meeting },
	name: String(at + 1),
	title: meeting.name,
	sources: [meeting.source],
});

const authorisationRaw = (authorisation: Authorisation, at: number): Raw => ({
	kind: "authorisation",
	thing: { is: "authorisation", authorisation },
	name: String(at + 1),
	title: authorisation.title ?? "",
	sources: [authorisation.source],
	more: [...(authorisation.items ?? []), ...(authorisation.conditions ?? [])],
});

const requirementRaw = (requirement: Requirement): Raw => ({
	kind: "requirement",
	thing: { is: "requirement", requirement },
	name: requirement.id,
	title: requirement.text,
	sources: [requirement.source],
	actors: [requirement.actor, ...(requirement.coActors ?? [])],
	goal: requirement.goal ?? null,
	deadlines: requirement.deadlines ?? [],
	more: [requirement.assignment],
});

/** The reasons in the order in which their sentences are listed. */
const ASIDE_REASONS: readonly SetAside[] = [
	"tells",
	"others-promise",
	"background",
	"goal-or-indicator",
	"lead-in",
];

/** What was set aside, reason by reason; the number is its place in the letter. */
function asideRaws({ reading, blocks }: LetterAnswer): readonly Raw[] {
	const starts = blocks.map(({ start }) => start);
	const asides = (reading.coverage?.setAside ?? []).map(({ reason, start, end }, at) => {
		const source = { start, end, page: blocks[lastAt(starts, start)]?.page ?? null };
		return { reason, raw: unboundRaw(reading.text, source, at, { is: "aside", reason }) };
	});
	return ASIDE_REASONS.flatMap((reason) => asides.filter((one) => one.reason === reason)).map(
		({ raw }) => raw,
	);
}

/** A sentence that holds a binding word and became no requirement. */
const unboundRaw = (
	text: string,
	source: Source,
	at: number,
	thing: Extract<RowThing, { is: "open" | "aside" }>,
): Raw => ({
	kind: thing.is,
	thing,
	name: String(at + 1),
	title: text.slice(source.start, source.end).replace(/\s+/g, " "),
	sources: [source],
});
