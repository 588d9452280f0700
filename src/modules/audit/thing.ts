/** What an auditor can follow, and where the journal tells of it. */

/** Kinds of things, and the table whose rows they are. */
export const RELATIONS = {
	letter: "letters.letter",
	person: "people.person",
	unit: "people.unit",
	role: "people.role",
} as const;

export type ThingKind = keyof typeof RELATIONS;
export const THING_KINDS = Object.keys(RELATIONS) as [ThingKind, ...ThingKind[]];

/** A field that an entry changed, each value as text; null where there was none. */
export interface Change {
	readonly field: string;
	readonly before: string | null;
	readonly after: string | null;
}

type Image = Readonly<Record<string, unknown>>;

/** Fields that say nothing of what happened: whose row it is. */
const OF_KEY = new Set(["agency_id", "id"]);

function asText(value: unknown): string | null {
	if (value === null || value === undefined) return null;
	return typeof value === "string" ? value : JSON.stringify(value);
}

/** What differs between two images of a row, field by field in the order of the alphabet. */
export function changesBetween(before: Image | null, after: Image | null): Change[] {
	const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort();
	return fields
		.filter((field) => !OF_KEY.has(field))
		.map((field) => ({ field, before: asText(before?.[field]), after: asText(after?.[field]) }))
		.filter((change) => change.before !== change.after);
}
