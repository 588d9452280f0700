/** What happened to a year between two days: what came, changed and ended. Pure. */
import type { Place } from "#base/place.ts";
import {
	COMPARED,
	type Compared,
	type FieldChange,
	kindOf,
	type Standing,
	type StandingYear,
	standingOf,
} from "./comparison.ts";

/** What may have happened to a row; a letter's silence ends nothing by itself. */
export const PASSED = ["new", "changed", "reworded", "moved", "amount", "ended"] as const;
export type Passed = (typeof PASSED)[number];

/** What happened to one row. */
export interface PassedChange {
	readonly of: Compared;
	/** The row, the same on both days. */
	readonly id: string;
	readonly difference: Passed;
	/** What people call the row on the last day that it stood. */
	readonly name: string;
	readonly fields: readonly FieldChange[];
	/** The words that it came from on either day. */
	readonly words: { readonly before: readonly Place[]; readonly after: readonly Place[] };
}

/** Every row that is not on both days the same, kind by kind, in the order of the later day; what ended stands last. */
export function between(earlier: StandingYear, later: StandingYear): readonly PassedChange[] {
	return COMPARED.flatMap((of) => {
		const before = new Map(standingOf(of, earlier).map((row) => [row.id, row]));
		const after = standingOf(of, later);
		const left = new Set(after.map(({ id }) => id));
		return [
			...after.flatMap((row) => changeOf(of, before.get(row.id) ?? null, row)),
			...[...before.values()].flatMap((row) => (left.has(row.id) ? [] : changeOf(of, row, null))),
		];
	});
}

function changeOf(of: Compared, before: Standing | null, after: Standing | null): PassedChange[] {
	const row = after ?? before;
	if (row === null) return [];
	const names = Object.keys({ ...before?.fields, ...after?.fields });
	const fields = names
		.map((field) => ({ field, before: before?.fields[field] || null, after: after?.fields[field] || null }))
		.filter((change) => change.before !== change.after);
	const isNamedAnew = before !== null && after !== null && before.name !== after.name;
	if (isNamedAnew) fields.unshift({ field: "name", before: before.name, after: after.name });
	if (before !== null && after !== null && fields.length === 0) return [];
	const difference = before === null ? "new" : after === null ? "ended" : (kindOf(fields) as Passed);
	const words = { before: before?.words ?? [], after: after?.words ?? [] };
	return [{ of, id: row.id, difference, name: row.name, fields: after === null ? [] : fields, words }];
}
