/**
 * What a person may change of a thing, kind by kind: one declaration from which the contract gets its schema and
 * the screen its form.
 *
 * What binds a row to the letter (its words' place) is not among them: the letter itself is never changed.
 */
import type { RowThing, ThingKind } from "./things.ts";

/** How a field is written: a line, prose, one of a few words, a day, a month or day, a whole number, names, or deadlines. */
export type FieldForm =
	| "line"
	| "prose"
	| "choice"
	| "day"
	| "period"
	| "kroner"
	| "percent"
	| "names"
	| "deadlines";

export interface FieldSpec {
	readonly form: FieldForm;
	/** Whether it may be empty; then its value is null, and for names and deadlines an empty list. */
	readonly optional: boolean;
	/** What there is to choose among. */
	readonly choices?: readonly string[];
}

const line: FieldSpec = { form: "line", optional: false };
const maybeLine: FieldSpec = { form: "line", optional: true };
const prose: FieldSpec = { form: "prose", optional: false };
const maybeProse: FieldSpec = { form: "prose", optional: true };
const names: FieldSpec = { form: "names", optional: true };
const deadlines: FieldSpec = { form: "deadlines", optional: true };
const kroner: FieldSpec = { form: "kroner", optional: false };
const oneOf = (choices: readonly string[], optional = false): FieldSpec => ({
	form: "choice",
	optional,
	choices,
});

/** The kinds that a person can change and add. Findings are answered; totals follow from the letter's tables. */
export const EDITABLE_KINDS = [
	"requirement",
	"assignment",
	"goal",
	"indicator",
	"allotment",
	"earmark",
	"report",
	"meeting",
	"authorisation",
] as const satisfies readonly ThingKind[];
export type EditableKind = (typeof EDITABLE_KINDS)[number];

/** The fields of every kind, in the order of the form. */
export const FIELDS: Readonly<Record<EditableKind, Readonly<Record<string, FieldSpec>>>> = {
	requirement: {
		text: prose,
		actor: maybeLine,
		coActors: names,
		modality: oneOf(["must", "must-not", "should", "may", "asked", "expected"]),
		deadlines,
		recurrence: oneOf(["continuous", "month", "quarter", "third", "half-year", "year", "event"], true),
		goal: maybeLine,
		assignment: maybeLine,
	},
	assignment: {
		id: line,
		title: prose,
		kind: oneOf(["new", "carried-over", "revised", "rd", "rd-bound"]),
		lead: maybeLine,
		participants: names,
		deadlines,
		openEnded: maybeLine,
		goal: maybeLine,
		description: maybeProse,
		financing: maybeProse,
	},
	goal: { id: line, text: prose, parent: maybeLine },
	indicator: { id: line, text: prose, goal: maybeLine, target: maybeLine },
	allotment: { chapter: line, item: line, name: maybeLine, amount: kroner },
	earmark: { chapter: line, item: line, purpose: prose, recipient: maybeLine, amount: kroner },
	report: {
		name: prose,
		due: { form: "day", optional: true },
		asOf: { form: "day", optional: true },
		every: oneOf(["month", "quarter", "third", "half-year", "year"], true),
	},
	meeting: { name: prose, period: { form: "period", optional: true } },
	authorisation: {
		title: prose,
		limitPercent: { form: "percent", optional: true },
		limitAmount: { form: "kroner", optional: true },
		items: names,
		conditions: names,
	},
};

/** Values of fields by their name, as the reading has them. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** Whether things of this kind can be changed. */
export const isEditable = (kind: ThingKind): kind is EditableKind =>
	(EDITABLE_KINDS as readonly ThingKind[]).includes(kind);

/** What a thing says in its fields: all of its kind's, absent ones as null. */
export function valuesOf(thing: RowThing): FieldValues {
	if (!isEditable(thing.is)) return {};
	const own = ownOf(thing);
	return Object.fromEntries(
		Object.entries(FIELDS[thing.is]).map(([name, { form }]) => [name, own[name] ?? emptyOf(form)]),
	);
}

/** What an empty field holds. */
export const emptyOf = (form: FieldForm): null | readonly [] =>
	form === "names" || form === "deadlines" ? [] : null;

const ownOf = (thing: RowThing): FieldValues =>
	(thing as unknown as Readonly<Record<string, FieldValues>>)[thing.is] ?? {};

/** The thing with other values in some of its fields. */
export function withValues(thing: RowThing, values: FieldValues): RowThing {
	return { ...thing, [thing.is]: { ...ownOf(thing), ...values } } as unknown as RowThing;
}

/** A new thing of a kind with these values, at a place in the letter. */
export function thingWith(
	kind: EditableKind,
	values: FieldValues,
	id: string,
	sources: readonly { readonly start: number; readonly end: number }[],
): RowThing {
	const place = kind === "assignment" ? { sources } : { source: sources[0] };
	const given = kind === "requirement" ? { id } : kind === "authorisation" ? { kind: "other" } : {};
	const depth = kind === "earmark" ? { depth: 1 } : {};
	return { is: kind, ...depth, [kind]: { ...given, ...values, ...place } } as unknown as RowThing;
}
