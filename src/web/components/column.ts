import type { ReactNode } from "react";
import type { ListAddress } from "./list.ts";
import type { Value } from "./question.ts";

/** A column of a list. */
export interface Column<Row> {
	readonly key: string;
	readonly head: string;
	/** What the search field asks for it by, where that is not its head. */
	readonly word?: string;
	/** What it holds: what it is sorted by, what is asked for, and what stands in the spreadsheet. Null goes last. */
	readonly value: (row: Row) => Value;
	readonly is?: "number" | "day";
	/** How it is shown, where it is not shown as it is. */
	readonly cell?: (row: Row) => ReactNode;
	/** The order of the letter is the order of a column that is not sorted by. */
	readonly isUnsorted?: boolean;
}

/** What a column is asked for by: its head without spaces, where nothing else is said. */
export function wordOf({ word, head }: Pick<Column<never>, "word" | "head">): string {
	return (word ?? head).toLowerCase().replaceAll(/[.\s]+/g, "-");
}

/** Sets some of what the address says of the list. */
export type Readdress = (change: Partial<ListAddress>) => void;
