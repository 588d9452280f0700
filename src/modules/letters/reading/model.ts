import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useMemo } from "react";
import { thingsOf } from "../review/things.ts";
import type { ReadingAddress } from "./address.ts";
import type { LetterAnswer } from "./answer.ts";
import { type Contents, contentsOf } from "./contents.ts";
import { actorsIn, countedByKind, filtered } from "./filter.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { type Row, type RowKind, rowsOf } from "./rows.ts";

/** Sets some of the address's state; what is undefined goes out of the address. */
export type Readdress = (change: Partial<ReadingAddress>) => void;

/** What follows from the letter alone. */
export interface Model {
	readonly answer: LetterAnswer;
	readonly outline: Outline;
	readonly rows: readonly Row[];
	/** By block, in the blocks' order. */
	readonly pieces: readonly (readonly Piece[])[];
	readonly contents: Contents;
	readonly actors: readonly { readonly name: string; readonly rows: number }[];
}

/** The letter's model, worked out once. */
export function useModel(answer: LetterAnswer): Model {
	return useMemo(() => {
		const { reading, blocks } = answer;
		const outline = outlineOf(reading.text, blocks);
		const rows = rowsOf(thingsOf(reading), { text: reading.text, blocks, outline });
		return {
			...{ answer, outline, rows, pieces: piecesOf(blocks, rows) },
			...{ contents: contentsOf(reading.text, blocks), actors: actorsIn(rows) },
		};
	}, [answer]);
}

/** The address's state, and how to change it: filters make a step to go back to, search and rows do not. */
export function useAddress() {
	const address = useSearch({ strict: false }) as ReadingAddress;
	const navigate = useNavigate();
	const go = useCallback(
		(change: Partial<ReadingAddress>, replace: boolean) => {
			void navigate({
				to: ".",
				search: (before: ReadingAddress) => ({ ...before, ...change }),
				replace,
				resetScroll: false,
			});
		},
		[navigate],
	);
	const readdress = useCallback<Readdress>((change) => go(change, "sok" in change), [go]);
	const readdressRow = useCallback((rad: string | undefined) => go({ rad }, true), [go]);
	return { address, readdress, readdressRow };
}

/** What the filters let through, and how many of each kind the other filters let through. */
export interface Shown {
	readonly rows: readonly Row[];
	readonly counts: Readonly<Partial<Record<RowKind, number>>>;
}

/** The rows that the address shows; the same object as long as the filters are the same. */
export function useShown(rows: readonly Row[], address: ReadingAddress): Shown {
	const { slag, aktor, del, mal, sok } = address;
	return useMemo(
		() => ({
			rows: filtered(rows, { slag, aktor, del, mal, sok }),
			counts: countedByKind(rows, { aktor, del, mal, sok }),
		}),
		[rows, slag, aktor, del, mal, sok],
	);
}

/** So many rows are drawn with the letter; they fill the tallest window. */
const FIRST_ROWS = 60;

/**
 * The rows to draw now: the first ones with the letter, all of them right after, and after a change of
 * filters as soon as nobody is typing. A row that the address names is there from the beginning.
 */
export function useDrawn(rows: readonly Row[], addressed: string | undefined): readonly Row[] {
	return useDeferredValue(rows, addressed === undefined ? rows.slice(0, FIRST_ROWS) : rows);
}
