/** Which words stand beside an assignment: those of the row that is chosen on its page. Pure. */
import type { OutputOf } from "#base/contract.ts";
import type { Place } from "#base/place.ts";
import type { KindOfYear } from "#base/year.ts";
import type { assignmentShow } from "./assignment.contract.ts";

/** A row of the page with its words. */
export interface Worded {
	/** What the address chooses it by. */
	readonly key: string;
	/** Null for what is no row of the year. */
	readonly row: { readonly of: KindOfYear; readonly id: string } | null;
	readonly name: string;
	readonly words: readonly Place[];
}

/** The chosen row, or the assignment itself where none is. What a letter did is chosen by the id of its acceptance. */
export function wordedIn(
	{ assignment, goal, duties, allotments, earmarks, changes }: OutputOf<typeof assignmentShow>,
	chosen: string | undefined,
): Worded {
	const of = (kind: KindOfYear, id: string, name: string, words: readonly Place[]): Worded => ({
		...{ key: id, row: { of: kind, id }, name, words },
	});
	const itself = of(
		"assignment",
		assignment.id,
		`${assignment.number} ${assignment.title}`,
		assignment.words,
	);
	const others: readonly Worded[] = [
		...(goal === null ? [] : [of("goal", goal.id, `${goal.number} ${goal.text}`, goal.words)]),
		...duties.map(({ id, heading, text, words }) => of("duty", id, heading.at(-1) ?? text, words)),
		...allotments.map(({ id, chapter, item, name, words }) =>
			of("allotment", id, `${chapter}.${item} ${name ?? ""}`.trim(), words),
		),
		...earmarks.map(({ id, chapter, item, purpose, words }) =>
			of("earmark", id, `${chapter}.${item} ${purpose}`, words),
		),
		...changes.map(({ id, letter, words }) => ({ key: id, row: null, name: letter.title, words })),
	];
	return others.find(({ key }) => key === chosen) ?? itself;
}
