import type { Assignment, Finding, Reading } from "../../src/modules/letters/read/reading.ts";
import { alike, idOf, same, sameId, says } from "./agree.ts";
import type { Debatable, Expected, ExpectedAssignment, ExpectedFinding, ExpectedHead } from "./expected.ts";
import { type RequirementScore, scoreRequirements } from "./score-requirements.ts";

/** The kinds of contracts/matching.md, in its order. */
export const KINDS = [
	"document",
	"goals",
	"indicators",
	"assignments",
	"deadlines",
	"assignment goals",
	"leads",
	"allotments",
	"earmarks",
	"reports",
	"meetings",
	"authorisations",
	"findings",
	"requirements",
] as const;

export type Kind = (typeof KINDS)[number];

/** Counts that can be added over letters. For requirements the two matched figures differ: sentences found, rows right. */
export interface Count {
	readonly annotated: number;
	readonly read: number;
	/** Annotated items that were found. */
	readonly found: number;
	/** Read items that are right. */
	readonly right: number;
}

/** A kind's score in a letter, with what was missed and what was wrong, in words for a person. */
export interface KindScore extends Count {
	readonly misses: readonly string[];
	readonly falseRows: readonly string[];
}

export interface LetterScore {
	readonly kinds: ReadonlyMap<Kind, KindScore>;
	readonly attributes: RequirementScore["attributes"] | null;
	readonly disagreements: readonly string[];
}

/** Found of annotated; 1 where nothing was to be found. */
export function recall(count: Count): number {
	return count.annotated === 0 ? 1 : count.found / count.annotated;
}

/** Right of read; 1 where nothing was read. */
export function precision(count: Count): number {
	return count.read === 0 ? 1 : count.right / count.read;
}

/** The harmonic mean of precision and recall; 0 where nothing was found or all is wrong. */
export function f1(count: Count): number {
	const [p, r] = [precision(count), recall(count)];
	return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Every annotated item takes the first unused read item that matches. */
function paired<E, R>(expected: readonly E[], read: readonly R[], match: (e: E, r: R) => boolean): Map<E, R> {
	const used = new Set<R>();
	const pairs = new Map<E, R>();
	for (const item of expected) {
		const mate = read.find((candidate) => !used.has(candidate) && match(item, candidate));
		if (mate === undefined) continue;
		used.add(mate);
		pairs.set(item, mate);
	}
	return pairs;
}

/** Pairs two lists of objects and counts; undefined where nobody annotated the kind. */
function scored<E extends Debatable, R>(
	expected: readonly E[] | undefined,
	read: readonly R[],
	match: (e: E, r: R) => boolean,
	mayBeWrong: (r: R) => boolean = () => true,
): KindScore | undefined {
	if (expected === undefined) return undefined;
	const firm = expected.filter((item) => !item.debatable);
	const soft = expected.filter((item) => item.debatable);
	const pairs = paired(firm, read, match);
	const used = new Set(pairs.values());
	const isDebatable = (row: R) => soft.some((item) => match(item, row));
	const wrong = read.filter((row) => !used.has(row) && mayBeWrong(row) && !isDebatable(row));
	const missed = firm.filter((item) => !pairs.has(item));
	const found = firm.length - missed.length;
	return {
		annotated: firm.length,
		read: found + wrong.length,
		found,
		right: found,
		misses: missed.map(inWords),
		falseRows: wrong.map(inWords),
	};
}

function inWords(item: unknown): string {
	if (typeof item !== "object" || item === null) return String(item);
	const {
		source: _source,
		sources: _sources,
		background: _background,
		description: _description,
		...rest
	} = item as Record<string, unknown>;
	return JSON.stringify(rest);
}

const HEAD_FIELDS = ["kind", "year", "reference", "date", "sender", "recipient", "language"] as const;

function scoreHead(expected: ExpectedHead | undefined, read: Reading["document"]): KindScore | undefined {
	const judged = HEAD_FIELDS.filter((field) => expected?.[field] !== undefined);
	const wrong = judged.filter((field) => !same(expected?.[field], read[field]));
	if (judged.length === 0) return undefined;
	const found = judged.length - wrong.length;
	return {
		annotated: judged.length,
		read: judged.length,
		found,
		right: found,
		misses: wrong.map((field) => `${field}: ${expected?.[field] ?? "–"}`),
		falseRows: wrong.map((field) => `${field}: ${read[field] ?? "–"}`),
	};
}

/** An assignment's fact as an item of its own: the goal it serves, who leads it, a date. */
interface Fact extends Debatable {
	readonly assignment: string;
	readonly value: string | null;
}

function sameFact(one: Fact, other: Fact): boolean {
	return one.assignment === other.assignment && sameId(one.value, other.value);
}

/** Every date of an assignment once, those of its parts included. */
function datesOf(assignment: Assignment): (string | null)[] {
	const parts = (assignment.parts ?? []).flatMap((part) => part.deadlines);
	return [...new Set([...assignment.deadlines, ...parts].map((deadline) => deadline.date))];
}

/** Scores assignments and what hangs on them: dates, goals, leads. */
function scoreAssignments(expected: readonly ExpectedAssignment[], read: readonly Assignment[]) {
	const match = (e: ExpectedAssignment, r: Assignment) =>
		e.id === null ? alike(e.title, r.title) : idOf(e.id) === idOf(r.id);
	const pairs = paired(expected, read, match);
	const mates = new Map([...pairs].map(([e, r]) => [r, e]));
	const nameOf = (e: ExpectedAssignment) => e.id ?? e.title;
	/** A date that does not exist or is to be agreed counts where annotated and is never wrong. */
	const facts = (
		ofExpected: (e: ExpectedAssignment) => readonly (string | null)[] | undefined,
		ofRead: (r: Assignment) => readonly (string | null)[],
		judged: (e: ExpectedAssignment | undefined) => boolean,
	) =>
		scored(
			expected.flatMap((e) => (ofExpected(e) ?? []).map((value) => ({ assignment: nameOf(e), value }))),
			read
				.filter((r) => judged(mates.get(r)))
				.flatMap((r) => {
					const mate = mates.get(r);
					return ofRead(r).map((value) => ({ assignment: mate ? nameOf(mate) : `(${r.id})`, value }));
				}),
			sameFact,
			(fact) => fact.value !== null,
		);
	const stated = (value: string | null | undefined) => (value ? [value] : []);
	return {
		assignments: scored(expected, read, match),
		deadlines: facts(
			(e) => e.deadlines && [...new Set(e.deadlines)],
			datesOf,
			(e) => e === undefined || e.deadlines !== undefined,
		),
		goals: facts(
			(e) => stated(e.goal),
			(r) => stated(r.goal),
			(e) => e === undefined || e.goal !== undefined,
		),
		leads: facts(
			(e) => stated(e.lead),
			(r) => stated(r.lead),
			(e) => Boolean(e?.lead),
		),
	};
}

function scoreFindings(
	expected: readonly ExpectedFinding[] | undefined,
	reading: Reading,
): KindScore | undefined {
	const words = (finding: Finding) =>
		[finding.message, ...finding.sources.map(({ start, end }) => reading.text.slice(start, end))].join(" ");
	return scored(
		expected,
		reading.findings,
		(e, r) => [e.code].flat().includes(r.code) && e.about.some((word) => says(words(r), word)),
		(finding) => finding.severity !== "note",
	);
}

function scoreMoney(expected: Expected, reading: Reading) {
	const sameItem = (e: { chapter: string; item: string; amount: number }, r: typeof e) =>
		e.chapter === r.chapter && e.item === r.item && e.amount === r.amount;
	return {
		allotments: scored(expected.allotments, reading.allotments, sameItem),
		earmarks: scored(expected.earmarks, reading.earmarks, (e, r) => {
			const read = [r.purpose, r.recipient];
			return sameItem(e, r) && read.some((text) => alike(e.purpose, text) || alike(e.recipient, text));
		}),
	};
}

function scoreDialogue(expected: Expected, reading: Reading) {
	return {
		reports: scored(expected.reports, reading.reports, (e, r) => {
			if (e.every) return e.every === r.every;
			if (!e.due && !e.asOf) return !r.due && !r.asOf && alike(e.name, r.name);
			return same(e.due, r.due) && same(e.asOf, r.asOf);
		}),
		meetings: scored(
			expected.meetings,
			reading.meetings,
			(e, r) => alike(e.name, r.name) && same(e.period?.slice(0, 7), r.period?.slice(0, 7)),
		),
		authorisations: scored(
			expected.authorisations,
			reading.authorisations,
			(e, r) => [e.kind].flat().includes(r.kind) && (e.limitPercent ?? null) === (r.limitPercent ?? null),
		),
	};
}

/** Requirements as a kind among the others. */
function asKind(score: RequirementScore): KindScore {
	return {
		annotated: score.binding,
		read: score.rows,
		found: score.found,
		right: score.right,
		misses: score.misses,
		falseRows: score.falseRows,
	};
}

/**
 * Scores a reading against a letter's list, kind by kind, as contracts/matching.md says. Kinds
 * that nobody annotated, and kinds that neither list holds, are left out.
 */
export function scoreLetter(expected: Expected, reading: Reading): LetterScore {
	const about = expected.assignments && scoreAssignments(expected.assignments, reading.assignments);
	const requirements = expected.requirements && scoreRequirements(expected.requirements, reading);
	const isIndicator = (row: { kind?: string }) => row.kind !== "key-figure";
	const scores: Partial<Record<Kind, KindScore | undefined>> = {
		document: scoreHead(expected.document, reading.document),
		goals: scored(expected.goals, reading.goals, (e, r) => alike(e.text, r.text)),
		indicators: scored(
			expected.indicators?.filter(isIndicator),
			reading.indicators.filter(isIndicator),
			(e, r) => sameId(e.goal, r.goal) && (e.id ? idOf(e.id) === idOf(r.id) : alike(e.text, r.text)),
		),
		assignments: about?.assignments,
		deadlines: about?.deadlines,
		"assignment goals": about?.goals,
		leads: about?.leads,
		...scoreMoney(expected, reading),
		...scoreDialogue(expected, reading),
		findings: scoreFindings(expected.findings, reading),
		requirements: requirements && asKind(requirements),
	};
	const kinds = new Map<Kind, KindScore>();
	for (const kind of KINDS) {
		const score = scores[kind];
		if (score !== undefined && score.annotated + score.read > 0) kinds.set(kind, score);
	}
	return {
		kinds,
		attributes: requirements?.attributes ?? null,
		disagreements: requirements?.disagreements ?? [],
	};
}
