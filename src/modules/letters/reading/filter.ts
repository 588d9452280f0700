/** Which rows an address shows, and what there is to choose among. */
import { kindsOfWord, type ReadingAddress } from "./address.ts";
import type { Row, RowKind } from "./rows.ts";

/** The rows that the address lets through. Every word searched for must stand in the row. */
export function filtered(rows: readonly Row[], address: ReadingAddress): readonly Row[] {
	return ofKinds(exceptKind(rows, address), address);
}

/** How many rows there would be with only the kind chosen: what the shown ones are counted against. */
export function choosable(rows: readonly Row[], address: ReadingAddress): number {
	const kinds = kindsOfWord(address.slag);
	return ofKinds(rows, kinds?.includes("aside") ? address : {}).length;
}

/** What was set aside is no row among the others; it is listed where somebody asks for it. */
function ofKinds(rows: readonly Row[], { slag }: ReadingAddress): readonly Row[] {
	const kinds = kindsOfWord(slag);
	return rows.filter(({ kind }) => (kinds === null ? kind !== "aside" : kinds.includes(kind)));
}

/** How many rows of each kind there are under all other filters, for the numbers on the kinds' buttons. */
export function countedByKind(
	rows: readonly Row[],
	address: ReadingAddress,
): Readonly<Partial<Record<RowKind, number>>> {
	const counts: Partial<Record<RowKind, number>> = {};
	for (const row of exceptKind(rows, address)) counts[row.kind] = (counts[row.kind] ?? 0) + 1;
	return counts;
}

function exceptKind(rows: readonly Row[], address: ReadingAddress): readonly Row[] {
	const words = (address.sok ?? "").toLowerCase().split(/\s+/).filter(Boolean);
	return rows.filter(
		(row) =>
			(address.aktor === undefined || row.actors.includes(address.aktor)) &&
			(address.del === undefined || row.chapter === address.del - 1) &&
			(address.mal === undefined || row.goal === address.mal) &&
			words.every((word) => row.searched.includes(word)),
	);
}

/** Everyone who stands as actor, the one with most rows first. */
export function actorsIn(rows: readonly Row[]): readonly { readonly name: string; readonly rows: number }[] {
	const counts = new Map<string, number>();
	for (const row of rows) for (const name of row.actors) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.map(([name, count]) => ({ name, rows: count }))
		.sort((a, b) => b.rows - a.rows || a.name.localeCompare(b.name, "nb"));
}

/** Whether anything is filtered away. */
export function isFiltered({ slag, aktor, del, mal, sok }: ReadingAddress): boolean {
	return [slag, aktor, del, mal, sok].some((value) => value !== undefined);
}

/** The change of an address that lets every row through. */
export const NO_FILTERS = {
	slag: undefined,
	aktor: undefined,
	del: undefined,
	mal: undefined,
	sok: undefined,
};
