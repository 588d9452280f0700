/** What an auditor can follow, and where the journal tells of it. */

import type { KindOfYear } from "#base/year.ts";

/** Rows of a year, and the table of each. */
const YEAR_RELATIONS = {
	goal: "plan.goal",
	indicator: "plan.indicator",
	assignment: "plan.assignment",
	duty: "plan.duty",
	deadline: "plan.deadline",
	allotment: "budget.allotment",
	earmark: "budget.earmark",
	authorisation: "budget.authorisation",
	meeting: "dialogue.meeting",
	report: "reports.report",
} as const satisfies Readonly<Record<KindOfYear, string>>;

/** Kinds of things, and the table whose rows they are. */
export const RELATIONS = {
	letter: "letters.letter",
	person: "people.person",
	role: "people.role",
	unit: "people.unit",
	organisation: "people.organisation",
	session: "people.session",
	acceptance: "year.acceptance",
	...YEAR_RELATIONS,
} as const;

export type ThingKind = keyof typeof RELATIONS;
export const THING_KINDS = Object.keys(RELATIONS) as [ThingKind, ...ThingKind[]];

/**
 * Kinds that what was done lately is told of where no kind is asked for. A letter that is accepted makes hundreds
 * of rows at once: its acceptance stands for them.
 */
export const LATELY_KINDS: readonly ThingKind[] = THING_KINDS.filter((kind) => !(kind in YEAR_RELATIONS));

/** A row as the journal names it: its table, and its key there. */
export interface ThingPlace {
	readonly relation: string;
	readonly rowKey: Readonly<Record<string, string>>;
}

/** Where the journal tells of a thing of an agency. Organisations belong to none. */
export function placeOf(kind: ThingKind, agencyId: string, id: string): ThingPlace {
	const rowKey: ThingPlace["rowKey"] = kind === "organisation" ? { id } : { agency_id: agencyId, id };
	return { relation: RELATIONS[kind], rowKey };
}

/** What kind of thing the rows of a table are; null where nobody follows them one by one. */
export function kindOf(relation: string): ThingKind | null {
	return THING_KINDS.find((kind) => RELATIONS[kind] === relation) ?? null;
}

/** What whoever keeps letters follows: the letters, and what became of them. */
const OF_LETTERS: readonly ThingKind[] = [
	...(["letter", "acceptance"] as const),
	...(Object.keys(YEAR_RELATIONS) as KindOfYear[]),
];

/**
 * Which kinds somebody with these roles follows: the auditor all of them, others the letters and the year alone.
 * What colleagues are, and when they are signed in, is not for everybody who keeps letters.
 */
export function followed(roles: readonly string[]): readonly ThingKind[] {
	return roles.includes("auditor") ? THING_KINDS : OF_LETTERS;
}

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

/** What a thing is called: by words of its own, by the person that it is about, or by a role. */
export interface Calling {
	readonly words: string | null;
	readonly personId: string | null;
	readonly role: string | null;
}

/** What a row is called, by an image of it. The journal has no names of people, so a person is told by id. */
export function callingOf(kind: ThingKind, image: Image): Calling {
	const said = (field: string) => asText(image[field]);
	switch (kind) {
		case "person":
			return { words: null, personId: said("id"), role: null };
		case "role":
			return { words: null, personId: said("person_id"), role: said("role") };
		case "session":
			return { words: null, personId: said("person_id"), role: null };
		default: {
			const words = NAMING[kind].flatMap((field) => said(field) ?? []).join(" ");
			return { words: words === "" ? null : words, personId: null, role: null };
		}
	}
}

/** The fields that name what is no person's. */
const NAMING: Readonly<Record<Exclude<ThingKind, "person" | "role" | "session">, readonly string[]>> = {
	letter: ["title"],
	unit: ["name"],
	organisation: ["name"],
	acceptance: ["year"],
	goal: ["number", "text"],
	indicator: ["number", "text"],
	assignment: ["number", "title"],
	duty: ["text"],
	deadline: ["day", "text"],
	allotment: ["chapter", "item", "name"],
	earmark: ["chapter", "item", "purpose"],
	authorisation: ["title"],
	meeting: ["name", "period"],
	report: ["name"],
};
