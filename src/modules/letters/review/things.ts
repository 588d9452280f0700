/**
 * What a reading holds as a list of things with keys.
 *
 * A key stands in addresses and in the steps of a review, so it is the same for the same reading, always.
 */
import type {
	Allotment,
	Assignment,
	Authorisation,
	ChapterTotal,
	Earmark,
	Finding,
	Goal,
	Indicator,
	Meeting,
	Reading,
	Report,
	Requirement,
	SetAside,
	Source,
} from "../read/reading.ts";

/**
 * One thing as the reading has it. `open` is binding text that nobody has placed; `aside` is binding text
 * that the reader set aside, with its reason.
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
export type ThingKind = RowThing["is"];

/** Words that begin a key. They stand in addresses, so they are Norwegian and stay. */
export const KEY_WORDS: Readonly<Record<ThingKind, string>> = {
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

/** A thing with its key: "krav-12", "oppdrag-2025-08". */
export interface KeyedThing {
	readonly key: string;
	/** What the letter, or its place in the list, calls it: "12", "2025-08". */
	readonly name: string;
	readonly thing: RowThing;
	readonly sources: readonly Source[];
}

type Named = Omit<KeyedThing, "key">;

/** Everything in a reading, kind by kind in the order of the page. */
export function thingsOf(reading: Reading): readonly KeyedThing[] {
	const named: Named[] = [
		...reading.findings.map((finding, at) => {
			return { name: String(at + 1), thing: { is: "finding", finding } as const, sources: finding.sources };
		}),
		...reading.assignments.map((assignment, at) => {
			const thing = { is: "assignment", assignment } as const;
			return { name: assignment.id || String(at + 1), thing, sources: assignment.sources };
		}),
		...reading.goals.map((goal) => one(goal.id, { is: "goal", goal }, goal.source)),
		...reading.indicators.map((indicator) =>
			one(indicator.id, { is: "indicator", indicator }, indicator.source),
		),
		...moneyOf(reading),
		...reading.reports.map((report, at) => one(String(at + 1), { is: "report", report }, report.source)),
		...reading.meetings.map((meeting, at) => one(String(at + 1), { is: "meeting", meeting }, meeting.source)),
		...reading.authorisations.map((authorisation, at) =>
			one(String(at + 1), { is: "authorisation", authorisation }, authorisation.source),
		),
		...reading.requirements.map((requirement) =>
			one(requirement.id, { is: "requirement", requirement }, requirement.source),
		),
		...(reading.coverage?.open ?? []).map((source, at) => one(String(at + 1), { is: "open" }, source)),
		...asidesOf(reading),
	];
	return keyed(named);
}

const one = (name: string, thing: RowThing, source: Source): Named => ({ name, thing, sources: [source] });

function keyed(named: readonly Named[]): readonly KeyedThing[] {
	const taken = new Map<string, number>();
	return named.map((each) => {
		const slug = each.name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
		const wanted = `${KEY_WORDS[each.thing.is]}-${slug}`;
		const times = taken.get(wanted) ?? 0;
		taken.set(wanted, times + 1);
		return { key: times === 0 ? wanted : `${wanted}-${times + 1}`, ...each };
	});
}

/** Chapter by chapter: the total, each item, and under it what of the item is bound. */
function moneyOf({ allotments, earmarks, chapterTotals: totals = [] }: Reading): readonly Named[] {
	const chapters = [...new Set([...allotments, ...totals, ...earmarks].map(({ chapter }) => chapter))];
	return chapters.flatMap((chapter) => {
		const items = [
			...new Set(
				[...allotments, ...earmarks].filter((line) => line.chapter === chapter).map(({ item }) => item),
			),
		];
		return [
			...totals
				.filter((total) => total.chapter === chapter)
				.map((total) => one(chapter, { is: "total", total }, total.source)),
			...items.flatMap((item) => [
				...allotments
					.filter((line) => line.chapter === chapter && line.item === item)
					.map((allotment) => one(placeOf(allotment), { is: "allotment", allotment }, allotment.source)),
				...earmarks
					.filter((line) => line.chapter === chapter && line.item === item)
					.map((earmark) => {
						const depth = typeof earmark.partOf === "number" ? 2 : 1;
						return one(`${chapter}-${item}`, { is: "earmark", earmark, depth }, earmark.source);
					}),
			]),
		];
	});
}

const placeOf = ({ chapter, item, subItem }: Allotment): string =>
	[chapter, item, subItem].filter(Boolean).join("-");

/** The reasons in the order in which their sentences are listed. */
const ASIDE_REASONS: readonly SetAside[] = [
	"tells",
	"others-promise",
	"background",
	"goal-or-indicator",
	"lead-in",
];

/** What was set aside, reason by reason; the number is its place in the letter. */
function asidesOf(reading: Reading): readonly Named[] {
	const asides = (reading.coverage?.setAside ?? []).map(({ reason, start, end }, at) => ({
		reason,
		named: one(String(at + 1), { is: "aside", reason }, { start, end }),
	}));
	return ASIDE_REASONS.flatMap((reason) => asides.filter((each) => each.reason === reason)).map(
		({ named }) => named,
	);
}
