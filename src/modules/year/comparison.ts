/**
 * A later letter held against the year as it stands: what is new, changed, moved, ended, and what a whole new
 * letter silently leaves out (R2.4). Pure: nothing is changed until somebody agrees to it.
 *
 * Rows are matched by number, never by title alone (R2.9). What a supplementary letter does not mention stays as
 * it is (R2.4); a new letter of allocation says all, so what it leaves out is gone.
 */
import { decimalOf, oreIn, oreOf } from "#base/money.ts";
import type { Place } from "#base/place.ts";
import type { Assignment, Reading, Source } from "#letters/read";

/** The kinds of rows that are compared, in the order in which differences are told. */
export const COMPARED = [
	"goal",
	"indicator",
	"assignment",
	"allotment",
	"earmark",
	"report",
	"meeting",
	"authorisation",
	"duty",
] as const;
export type Compared = (typeof COMPARED)[number];

/** What a letter does to a row. */
export const DIFFERENCES = ["new", "changed", "reworded", "moved", "amount", "ended", "gone"] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** A field that differs, as text on both sides; null where there is nothing. */
export interface FieldChange {
	readonly field: string;
	readonly before: string | null;
	readonly after: string | null;
}

/** One difference between the year and a letter. */
export interface Change {
	/** Names the difference within a comparison, the same each time: "assignment:tb202617". */
	readonly key: string;
	readonly of: Compared;
	readonly difference: Difference;
	/** What people call the row: its number, chapter and item, or name. */
	readonly name: string;
	/** The standing row that it is about; null for a new one. */
	readonly standing: string | null;
	/** Where it stands among the letter's things of its kind; null where the letter says nothing. */
	readonly at: number | null;
	readonly fields: readonly FieldChange[];
	/** The words of both, in the letters that they stand in. */
	readonly words: { readonly before: readonly Place[]; readonly after: readonly Source[] };
}

/** A standing row or a letter's thing, made comparable. */
interface Side {
	/** What the two are matched by. */
	readonly key: string;
	readonly name: string;
	/** By field; null or empty is nothing said. */
	readonly fields: Readonly<Record<string, string | null>>;
}
/** A row as it stands, by what it is called and its fields as text. */
export interface Standing extends Side {
	readonly id: string;
	readonly words: readonly Place[];
}
interface Told extends Side {
	readonly at: number;
	readonly words: readonly Source[];
	readonly isEnded: boolean;
	/** What a standing row becomes, where the letter tells only what is done to it. */
	readonly becomes?: ((before: Standing) => Side["fields"]) | undefined;
}

/** The rows of a year as they stand, in the shapes of the lists. */
export interface StandingYear {
	readonly goals: readonly {
		id: string;
		number: string;
		text: string;
		parent: string | null;
		words: Place[];
	}[];
	readonly indicators: readonly {
		id: string;
		number: string;
		text: string;
		goal: string | null;
		target: string | null;
		words: Place[];
	}[];
	readonly assignments: readonly {
		id: string;
		number: string;
		title: string;
		goal: string | null;
		lead: string | null;
		description: string | null;
		deadlines: readonly { id: string; part: string | null; day: string | null; label: string | null }[];
		words: Place[];
	}[];
	readonly allotments: readonly {
		id: string;
		chapter: string;
		item: string;
		subItem: string | null;
		name: string | null;
		amount: string;
		words: Place[];
	}[];
	readonly earmarks: readonly {
		id: string;
		chapter: string;
		item: string;
		purpose: string;
		recipient: string | null;
		amount: string;
		words: Place[];
	}[];
	readonly reports: readonly {
		id: string;
		name: string;
		asOf: string | null;
		due: string | null;
		every: string | null;
		words: Place[];
	}[];
	readonly meetings: readonly { id: string; name: string; period: string | null; words: Place[] }[];
	readonly authorisations: readonly {
		id: string;
		kind: string;
		title: string | null;
		limitPercent: number | null;
		limit: string | null;
		words: Place[];
	}[];
	readonly duties: readonly {
		id: string;
		text: string;
		actor: string | null;
		modality: string;
		recurrence: string | null;
		words: Place[];
	}[];
}

const keyOf = (...parts: readonly (string | null | undefined)[]): string =>
	parts.map((part) => plain(part ?? "")).join("-");

/** Case, blanks and hyphens of a number tell nothing (R2.8). */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether a letter says all there is, so that what it leaves out is gone. */
const isWhole = ({ document }: Reading): boolean => document.kind === "letter-of-allocation";

/**
 * Everything that a letter changes in the year, kind by kind, in the letter's order; what is gone stands last.
 */
export function compare(year: StandingYear, letter: Reading): readonly Change[] {
	return COMPARED.flatMap((of) => {
		const [standing, told] = SIDES[of](year, letter);
		return differences(of, standing, told, isWhole(letter));
	});
}

function differences(
	of: Compared,
	standing: readonly Standing[],
	told: readonly Told[],
	saysAll: boolean,
): Change[] {
	const left = new Map<string, Standing[]>();
	for (const row of standing) left.set(row.key, [...(left.get(row.key) ?? []), row]);
	const taken = new Map<string, number>();
	const changes: Change[] = [];
	for (const one of told) {
		const row = left.get(one.key)?.shift() ?? null;
		const times = taken.get(one.key) ?? 0;
		taken.set(one.key, times + 1);
		const key = `${of}:${one.key}${times === 0 ? "" : `:${times + 1}`}`;
		const change = differenceOf(of, key, row, one, saysAll);
		if (change !== null) changes.push(change);
	}
	if (!saysAll) return changes;
	const gone = [...left.values()].flat().map(
		(row): Change => ({
			...{ key: `${of}:${row.key}:${row.id}`, of, difference: "gone", name: row.name },
			...{ standing: row.id, at: null, fields: [], words: { before: row.words, after: [] } },
		}),
	);
	return [...changes, ...gone];
}

function differenceOf(
	of: Compared,
	key: string,
	row: Standing | null,
	told: Told,
	saysAll: boolean,
): Change | null {
	const about = { key, of, name: told.name, at: told.at };
	const words = { before: row?.words ?? [], after: told.words };
	if (row === null) {
		if (told.isEnded) return null;
		const fields = said(told.fields).map(([field, after]) => ({ field, before: null, after }));
		return { ...about, difference: "new", standing: null, fields, words };
	}
	if (told.isEnded) return { ...about, difference: "ended", standing: row.id, fields: [], words };
	const after = told.becomes?.(row) ?? told.fields;
	const fields = Object.keys(after)
		.map((field) => ({ field, before: row.fields[field] || null, after: after[field] || null }))
		.filter((change) => plain(change.before ?? "") !== plain(change.after ?? ""))
		// A supplement that does not mention a field leaves it as it is (R2.4).
		.filter((change) => saysAll || change.after !== null);
	if (fields.length === 0) return null;
	return { ...about, difference: kindOf(fields), standing: row.id, fields, words };
}

const said = (fields: Side["fields"]): [string, string][] =>
	Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1]));

const DATES = new Set(["deadlines", "due", "asOf", "period"]);
const AMOUNTS = new Set(["amount", "limit", "limitPercent"]);
const WORDING = new Set(["text", "title", "name", "description", "purpose"]);

/** What differs, told in one word. */
export function kindOf(fields: readonly FieldChange[]): Difference {
	if (fields.every(({ field }) => DATES.has(field))) return "moved";
	if (fields.every(({ field }) => AMOUNTS.has(field))) return "amount";
	return fields.every(({ field }) => WORDING.has(field)) ? "reworded" : "changed";
}

/** A letter that says nothing. */
const NOTHING = {
	...{ goals: [], indicators: [], assignments: [], allotments: [], earmarks: [], reports: [], meetings: [] },
	...{ authorisations: [], requirements: [], document: { kind: "supplementary-letter" } },
} as unknown as Reading;

/** The rows of a kind as they stand in a year, made comparable. */
export function standingOf(of: Compared, year: StandingYear): readonly Standing[] {
	return SIDES[of](year, NOTHING)[0];
}

/** Deadlines as one field: "2025-06-01; 2a: 2025-09-01", in the order of the days; those without a day are left out. */
function written(days: readonly string[]): string {
	return [...new Set(days)].sort().join("; ");
}

/** A deadline as it stands in the field: "2a: 2025-09-01"; none where it has no day. */
export function daysWritten({
	part,
	day,
}: {
	readonly part: string | null;
	readonly day: string | null;
}): string[] {
	if (day === null) return [];
	return [part === null ? day : `${part}: ${day}`];
}

function daysOf({ deadlines, parts = [] }: Assignment): string[] {
	return [
		...deadlines.flatMap(({ date }) => daysWritten({ part: null, day: date })),
		...parts.flatMap((part) =>
			part.deadlines.flatMap(({ date }) => daysWritten({ part: part.id, day: date })),
		),
	];
}

/**
 * The days after a supplementary letter: those it moves replace what stood for the same part, all others are
 * added to what stands (R2.4).
 */
function daysAfter(before: string, assignment: Assignment): string {
	const told = daysOf(assignment);
	const partOf = (day: string): string => (day.includes(": ") ? day.slice(0, day.indexOf(": ")) : "");
	const moved = new Set(assignment.change === "moved" ? told.map(partOf) : []);
	const stays = before.split("; ").filter((day) => day !== "" && !moved.has(partOf(day)));
	return written([...stays, ...told]);
}

const wordingOf = ({ title, goal, lead = null, description = null }: Assignment): Side["fields"] => ({
	...{ title, goal, lead, description },
});

type Sides = (year: StandingYear, letter: Reading) => readonly [readonly Standing[], readonly Told[]];

const SIDES: Readonly<Record<Compared, Sides>> = {
	goal: (year, letter) => [
		year.goals.map(({ id, number, text, words }) => ({
			...{ id, key: plain(number), name: number, words, fields: { text } },
		})),
		letter.goals.map(({ id, text, source }, at) => ({
			...{ at, key: plain(id), name: id, words: [source], isEnded: false, fields: { text } },
		})),
	],
	indicator: (year, letter) => [
		year.indicators.map(({ id, number, text, goal, target, words }) => ({
			...{ id, key: plain(number || text), name: number || text, words, fields: { text, goal, target } },
		})),
		letter.indicators.map(({ id, text, goal, target = null, source }, at) => ({
			...{ at, key: plain(id || text), name: id || text, words: [source], isEnded: false },
			fields: { text, goal, target },
		})),
	],
	assignment: (year, letter) => [
		year.assignments.map(({ id, number, title, goal, lead, description, deadlines, words }) => ({
			...{ id, key: plain(number), name: number, words },
			fields: {
				title,
				goal,
				lead,
				description,
				deadlines: written(deadlines.flatMap(daysWritten)),
			},
		})),
		letter.assignments.map((assignment, at) => ({
			...{ at, key: plain(assignment.id), name: assignment.id, words: assignment.sources },
			isEnded: assignment.change === "ended",
			fields: { ...wordingOf(assignment), deadlines: written(daysOf(assignment)) },
			becomes: isWhole(letter)
				? undefined
				: ({ fields }: Standing) => ({
						// What is said of a deadline that moves is no new wording of the assignment.
						...(assignment.change === "moved" ? {} : wordingOf(assignment)),
						deadlines: daysAfter(fields.deadlines ?? "", assignment),
					}),
		})),
	],
	allotment: (year, letter) => [
		year.allotments.map(({ id, chapter, item, subItem, name, amount, words }) => ({
			...{ id, key: keyOf(chapter, item, subItem), name: itemName(chapter, item, subItem), words },
			fields: { name, amount },
		})),
		letter.allotments.map((line, at) => ({
			...{ at, words: [line.source], isEnded: false },
			key: keyOf(line.chapter, line.item, line.subItem),
			name: itemName(line.chapter, line.item, line.subItem ?? null),
			fields: { name: line.name ?? null, amount: decimalOf(oreOf(line.amount)) },
			becomes: line.isChange
				? ({ fields }: Standing) => ({
						name: line.name ?? null,
						amount: decimalOf(oreIn(fields.amount ?? "0") + oreOf(line.amount)),
					})
				: undefined,
		})),
	],
	earmark: (year, letter) => [
		year.earmarks.map(({ id, chapter, item, purpose, recipient, amount, words }) => ({
			...{ id, key: keyOf(chapter, item, recipient ?? purpose), name: purpose, words },
			fields: { purpose, amount },
		})),
		letter.earmarks.map(({ chapter, item, purpose, recipient, amount, source }, at) => ({
			...{ at, key: keyOf(chapter, item, recipient ?? purpose), name: purpose, words: [source] },
			isEnded: false,
			fields: { purpose, amount: decimalOf(oreOf(amount)) },
		})),
	],
	report: (year, letter) => [
		year.reports.map(({ id, name, asOf, due, every, words }) => ({
			...{ id, key: plain(name), name, words, fields: { due, asOf, every } },
		})),
		letter.reports.map(({ name, asOf = null, due = null, every = null, source }, at) => ({
			...{ at, key: plain(name), name, words: [source], isEnded: false, fields: { due, asOf, every } },
		})),
	],
	meeting: (year, letter) => [
		year.meetings.map(({ id, name, period, words }) => ({
			...{ id, key: plain(name), name, words, fields: { period } },
		})),
		letter.meetings.map(({ name, period = null, source }, at) => ({
			...{ at, key: plain(name), name, words: [source], isEnded: false, fields: { period } },
		})),
	],
	authorisation: (year, letter) => [
		year.authorisations.map(({ id, kind, title, limitPercent, limit, words }) => ({
			...{ id, key: keyOf(kind, title), name: title ?? kind, words },
			fields: { limitPercent: limitPercent === null ? null : String(limitPercent), limit },
		})),
		letter.authorisations.map(({ kind, title, limitPercent, limitAmount, source }, at) => ({
			...{ at, key: keyOf(kind, title), name: title ?? kind, words: [source], isEnded: false },
			fields: {
				limitPercent: typeof limitPercent === "number" ? String(limitPercent) : null,
				limit: typeof limitAmount === "number" ? decimalOf(oreOf(limitAmount)) : null,
			},
		})),
	],
	duty: (year, letter) => [
		year.duties.map(({ id, text, actor, modality, recurrence, words }) => ({
			...{ id, key: plain(text), name: text, words, fields: { actor, modality, recurrence } },
		})),
		letter.requirements.map(({ text, actor, modality, recurrence = null, source }, at) => ({
			...{ at, key: plain(text), name: text, words: [source], isEnded: false },
			fields: { actor, modality, recurrence },
		})),
	],
};

const itemName = (chapter: string, item: string, subItem: string | null): string =>
	[chapter, item, subItem].filter((part) => part !== null && part !== "").join(".");
