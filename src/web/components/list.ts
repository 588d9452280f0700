/** How a list stands in the address, and how it is sorted. */
import type { Language } from "#base/texts.ts";
import type { Value } from "./question.ts";

/** A list's state in its address: search, sorting, the chosen row, hidden columns, the day it is shown as of. */
export interface ListAddress {
	readonly sok?: string | undefined;
	readonly sorter?: string | undefined;
	readonly synkende?: boolean | undefined;
	readonly rad?: string | undefined;
	readonly dag?: string | undefined;
	/** The keys of the columns that are not shown, with full stops between. */
	readonly skjul?: string | undefined;
}

const words = (value: unknown): string | undefined =>
	typeof value === "string" && value !== "" ? value.slice(0, 200) : undefined;

/** What an address says of a list; anything else in it is left out. */
export function listAddressIn(search: Record<string, unknown>): ListAddress {
	const day = words(search.dag);
	return {
		sok: words(typeof search.sok === "number" ? String(search.sok) : search.sok),
		sorter: words(search.sorter),
		synkende: search.synkende === true || undefined,
		rad: words(search.rad),
		skjul: words(search.skjul),
		dag: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
	};
}

/** Rows in the order of a value, as the language sorts; those without one last, whichever way it goes. */
export function sortedBy<Row>(
	rows: readonly Row[],
	value: (row: Row) => Value,
	isDescending: boolean,
	language: Language,
): readonly Row[] {
	const collator = new Intl.Collator(language === "en" ? "en" : "nb", { numeric: true });
	const turned = isDescending ? -1 : 1;
	return [...rows].sort((a, b) => {
		const [one, other] = [value(a), value(b)];
		if (one === null || other === null) return Number(one === null) - Number(other === null);
		if (typeof one === "number" && typeof other === "number") return turned * (one - other);
		return turned * collator.compare(String(one), String(other));
	});
}
