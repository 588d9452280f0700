import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useMemo, useRef } from "react";
import { type Item, type Review, standing } from "../review/review.ts";
import type { RowThing } from "../review/things.ts";
import type { ReadingAddress } from "./address.ts";
import type { LetterAnswer } from "./answer.ts";
import { type Contents, contentsOf } from "./contents.ts";
import { actorsIn, countedByKind, filtered } from "./filter.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { type Row, type RowGround, type RowKind, rowsOf } from "./rows.ts";

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

/**
 * The letter's model. What a step leaves as it was stays the same object, so that it is not drawn anew: the
 * letter is set again only where rows came, went or moved.
 */
export function useModel(answer: LetterAnswer, review: Review): Model {
	const { reading, blocks } = answer;
	const ground = useMemo(() => {
		const outline = outlineOf(reading.text, blocks);
		const contents = contentsOf(reading.text, blocks);
		return { text: reading.text, blocks, outline, contents, known: new Map<string, KnownRow>() };
	}, [reading, blocks]);
	const rows = useSame(
		useMemo(() => standing(review).map((item) => rowOf(item, ground)), [review, ground]),
		Object.is,
	);
	const placed = useSame(rows, isSamePlace);
	const pieces = useMemo(() => piecesOf(blocks, placed), [blocks, placed]);
	return useMemo(() => {
		const { outline, contents } = ground;
		return { answer, outline, rows, pieces, contents, actors: actorsIn(rows) };
	}, [answer, ground, rows, pieces]);
}

interface KnownRow {
	readonly thing: RowThing;
	readonly row: Row;
}

/** A row of an item: the one that was drawn before, where it says the same. */
function rowOf(item: Item, ground: RowGround & { readonly known: Map<string, KnownRow> }): Row {
	const before = ground.known.get(item.key);
	if (before && isSameThing(before.thing, item.thing)) return before.row;
	const [row] = rowsOf([item], ground);
	ground.known.set(item.key, { thing: item.thing, row: row! });
	return row!;
}

const isSameThing = (a: RowThing, b: RowThing): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const isSamePlace = (a: Row, b: Row): boolean =>
	a === b ||
	(a.key === b.key && a.kind === b.kind && JSON.stringify(a.sources) === JSON.stringify(b.sources));

/** The list of the time before, where it holds the same. */
function useSame<Each>(list: readonly Each[], isSame: (a: Each, b: Each) => boolean): readonly Each[] {
	const kept = useRef(list);
	const before = kept.current;
	if (before === list) return before;
	const same = before.length === list.length && list.every((each, at) => isSame(each, before[at]!));
	if (!same) kept.current = list;
	return kept.current;
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
