/** What rows become when they are split, merged or made of words: proposals that a person corrects. */
import type { Source } from "../read/reading.ts";
import {
	type EditableKind,
	emptyOf,
	FIELDS,
	type FieldValues,
	isEditable,
	valuesOf,
} from "../review/fields.ts";
import { type Item, type Review, standing } from "../review/review.ts";
import type { MadeRow } from "../review/step.ts";

/** The field that says what the row is about: the first prose that may not be empty. */
export function mainField(kind: EditableKind): string {
	const found = Object.entries(FIELDS[kind]).find(([, { form, optional }]) => form === "prose" && !optional);
	return found?.[0] ?? Object.keys(FIELDS[kind])[0] ?? "";
}

/** A new row's fields, empty but for the words it is made of. */
export function emptyValues(kind: EditableKind, words: string): FieldValues {
	const fields = Object.entries(FIELDS[kind]).map(([name, { form, choices, optional }]) => [
		name,
		choices && !optional ? choices[0] : emptyOf(form),
	]);
	return { ...Object.fromEntries(fields), [mainField(kind)]: words };
}

/** A row's words one sentence a line, for a person to put the lines right. */
export function linesOf(item: Item): string {
	if (!isEditable(item.thing.is)) return "";
	return String(valuesOf(item.thing)[mainField(item.thing.is)] ?? "").replace(
		/([.;:])\s+(?=\p{Lu})/gu,
		"$1\n",
	);
}

/** The rows that a row is split into, one a line, each with the row's other fields and the place of its words. */
export function splitInto(item: Item, lines: readonly string[], text: string): readonly MadeRow[] {
	const kind = item.thing.is;
	if (!isEditable(kind)) return [];
	const values = valuesOf(item.thing);
	return lines.map((line) => ({
		kind,
		fields: { ...filled(kind, values), [mainField(kind)]: line },
		sources: placeOf(line, item.sources, text),
	}));
}

/** Fields that are not empty, since a contract takes no null where a field must be filled. */
function filled(kind: EditableKind, values: FieldValues): FieldValues {
	return Object.fromEntries(
		Object.entries(values).filter(([name, value]) => value !== null || FIELDS[kind][name]?.optional),
	);
}

/** Where a line's words stand within places; the places themselves where they were put otherwise. */
function placeOf(line: string, sources: readonly Source[], text: string): readonly Source[] {
	for (const source of sources) {
		const at = text.slice(source.start, source.end).indexOf(line);
		if (at !== -1) return [{ ...source, start: source.start + at, end: source.start + at + line.length }];
	}
	return sources;
}

/** What several rows of one kind come to as one. */
export function mergedValues(kind: EditableKind, items: readonly Item[]): FieldValues {
	const all = items.map(({ thing }) => valuesOf(thing));
	return Object.fromEntries(
		Object.entries(FIELDS[kind]).map(([name, { form }]) => {
			const values = all.map((each) => each[name]);
			if (form === "deadlines" || form === "names") {
				const every = values.flatMap((value) => (value ?? []) as readonly unknown[]);
				return [name, [...new Map(every.map((each) => [JSON.stringify(each), each])).values()]];
			}
			if (name === mainField(kind)) return [name, values.filter(Boolean).join(" ")];
			return [name, values.find((value) => value !== null) ?? null];
		}),
	);
}

/** The sentences that are no row and that marked words meet: a row of the words is made instead of them. */
export function unplacedAt(review: Review, { start, end }: Source): readonly Item[] {
	return standing(review).filter(
		({ thing, status, sources }) =>
			(thing.is === "open" || thing.is === "aside") &&
			status === "read" &&
			sources.some((source) => source.start < end && source.end > start),
	);
}
