/** Which lines of the money stand open, so that what is under them shows; it stands in the page's address. */
import { type ListAddress, listAddressIn } from "#web/components/list.ts";
import type { MoneyLine } from "./lines.ts";

/** What amounts are told in: kroner where it is left out. */
export const UNITS = ["kr", "1000", "mill"] as const;
export type Unit = (typeof UNITS)[number];

/** The address of the page of money. */
export interface MoneyAddress extends ListAddress {
	/** `alle`, `ingen`, or the ids of open lines with full stops between; chapters are open where it is left out. */
	readonly apen?: string | undefined;
	readonly enhet?: Exclude<Unit, "kr"> | undefined;
}

const MOST_LETTERS = 4_000;

/** What an address says of the page of money; anything else in it is left out. */
export function moneyAddressIn(search: Record<string, unknown>): MoneyAddress {
	const { apen, enhet } = search;
	const unit = UNITS.find((one) => one === String(enhet));
	return {
		...listAddressIn(search),
		apen: typeof apen === "string" && apen !== "" ? apen.slice(0, MOST_LETTERS) : undefined,
		enhet: unit === "kr" ? undefined : unit,
	};
}

const wholes = (lines: readonly MoneyLine[]): readonly MoneyLine[] => lines.filter(({ isWhole }) => isWhole);
const chapters = (lines: readonly MoneyLine[]): readonly MoneyLine[] =>
	lines.filter(({ is }) => is === "chapter");

/** The ids of the lines that an address has open. */
export function openIn(apen: string | undefined, lines: readonly MoneyLine[]): ReadonlySet<string> {
	const idsOf = (those: readonly MoneyLine[]) => new Set(those.map(({ id }) => id));
	if (apen === undefined) return idsOf(chapters(lines));
	if (apen === "alle") return idsOf(wholes(lines));
	return apen === "ingen" ? new Set() : new Set(apen.split("."));
}

/** How an address says that these lines are open. */
export function addressOfOpen(open: ReadonlySet<string>, lines: readonly MoneyLine[]): string | undefined {
	const inOrder = wholes(lines).filter(({ id }) => open.has(id));
	if (inOrder.length === 0) return "ingen";
	if (inOrder.length === wholes(lines).length && inOrder.length > chapters(lines).length) return "alle";
	const isUsual = inOrder.length === chapters(lines).length && inOrder.every(({ is }) => is === "chapter");
	return isUsual ? undefined : inOrder.map(({ id }) => id).join(".");
}

/** The same lines open but for one, which is turned. */
export function turned(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
	const after = new Set(open);
	if (!after.delete(id)) after.add(id);
	return after;
}

/** The lines of which everything above is open. */
export function shownLines(lines: readonly MoneyLine[], open: ReadonlySet<string>): readonly MoneyLine[] {
	return lines.filter(({ within }) => within.every((id) => open.has(id)));
}
