import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { bringIntoSight, bringLevel, lightRow, scrollerOf, shownBy } from "./light.ts";
import type { Row } from "./rows.ts";

/** Which row is chosen, and whether it stands open. */
interface Chosen {
	readonly key: string | null;
	readonly open: boolean;
}

/** What is to be done in the page once the chosen row is drawn. */
type Errand =
	/** Keep the pressed row where it was, and bring its words level with it. */
	| { readonly from: "row"; readonly y: number }
	/** Bring the row level with the pressed words. */
	| { readonly from: "words"; readonly y: number }
	/** Move focus to the row, and bring both into sight. */
	| { readonly from: "keys" }
	/** The address said so: bring both into sight. */
	| { readonly from: "address" };

interface Panes {
	readonly paper: RefObject<HTMLElement | null>;
	readonly list: RefObject<HTMLElement | null>;
}

interface ChoiceParts extends Panes {
	/** The rows that the filters let through, in their order. */
	readonly rows: readonly Row[];
	/** Those of them that are drawn; the rest follow soon. */
	readonly drawn: readonly Row[];
	/** The row that the address names. */
	readonly addressed: string | undefined;
	readonly readdress: (key: string | undefined) => void;
}

type Choose = (key: string | null, open: boolean, errand: Errand | null) => void;

/**
 * The chosen row: lights its words at once, keeps row and words level, and writes it in the address.
 *
 * Words are lit before anything is drawn anew, so that lighting never waits for the list.
 */
export function useChoice({ paper, list, rows, drawn, addressed, readdress }: ChoiceParts) {
	const [chosen, setChosen] = useState<Chosen>({ key: addressed ?? null, open: addressed !== undefined });
	const errand = useRef<Errand | null>(addressed ? { from: "address" } : null);
	const now = useRef(chosen);
	const order = useRef(rows);
	order.current = rows;
	const choose = useCallback<Choose>(
		(key, open, next) => {
			if (paper.current) lightRow(paper.current, key);
			errand.current = next;
			now.current = { key, open };
			setChosen(now.current);
		},
		[paper],
	);
	useLayoutEffect(() => {
		if (!paper.current) return;
		const lit = lightRow(paper.current, chosen.key)[0];
		const head = drawn.some(({ key }) => key === chosen.key) ? headOf(list.current, chosen.key) : null;
		// A row that a filter hid, or that is not drawn yet, is waited for.
		if (errand.current === null || (chosen.key !== null && head === null)) return;
		run(errand.current, head, lit);
		errand.current = null;
	}, [chosen, drawn, paper, list]);
	useAddressedRow(chosen.key, addressed, readdress, choose);
	const deeds = useMemo(() => deedsOf(choose, now, order, list), [choose, list]);
	return { chosen, ...deeds };
}

/** How long somebody must rest on a row before the address names it, in milliseconds: browsers refuse many changes a second. */
const REST_MS = 150;

/** The address follows the choice, and the choice follows the address where somebody went back. */
function useAddressedRow(
	chosen: string | null,
	addressed: string | undefined,
	readdress: (key: string | undefined) => void,
	choose: Choose,
): void {
	const written = useRef(addressed);
	useEffect(() => {
		if ((chosen ?? undefined) === written.current) return;
		const write = (): void => {
			written.current = chosen ?? undefined;
			readdress(written.current);
		};
		const resting = setTimeout(write, REST_MS);
		return () => clearTimeout(resting);
	}, [chosen, readdress]);
	useEffect(() => {
		if (addressed === written.current) return;
		written.current = addressed;
		choose(addressed ?? null, addressed !== undefined, { from: "address" });
	}, [addressed, choose]);
}

/** What people do to rows and words. */
function deedsOf(
	choose: Choose,
	now: RefObject<Chosen>,
	order: RefObject<readonly Row[]>,
	list: Panes["list"],
) {
	return {
		/** A row was pressed: it opens, or closes where it was open. */
		press: (key: string): void => {
			const { key: before, open } = now.current;
			const y = headOf(list.current, key)?.getBoundingClientRect().top ?? 0;
			choose(key, before === key ? !open : true, { from: "row", y });
		},
		/** Words at a height in the window were pressed: one of their rows opens, the next one each time. */
		pressWords: (keys: readonly string[], y: number): void => {
			const shown = keys.filter((key) => headOf(list.current, key) !== null);
			const among = shown.length > 0 ? shown : keys;
			const at = now.current.key === null ? -1 : among.indexOf(now.current.key);
			const key = among[(at + 1) % among.length];
			if (key !== undefined) choose(key, true, { from: "words", y });
		},
		/** To the next or the previous row, closed. */
		move: (step: 1 | -1): void => {
			const at = order.current.findIndex(({ key }) => key === now.current.key);
			const to = order.current[at === -1 ? 0 : at + step];
			if (to) choose(to.key, false, { from: "keys" });
		},
		/** To the next row that is looked for, closed; where there is none, the chosen one keeps the focus. */
		moveOn: (isLookedFor: (key: string) => boolean): void => {
			const at = order.current.findIndex(({ key }) => key === now.current.key);
			const to = order.current.slice(at + 1).find(({ key }) => isLookedFor(key));
			const key = to?.key ?? now.current.key;
			if (key !== null) choose(key, false, { from: "keys" });
		},
		/** To a row, which stays as it is where it is the chosen one. */
		moveTo: (key: string): void => {
			choose(key, now.current.key === key && now.current.open, { from: "keys" });
		},
		/** Closes the row that is open; where none is, nothing is chosen any more. */
		close: (): void => {
			const { key, open } = now.current;
			if (document.activeElement?.closest(".details")) {
				headOf(list.current, key)?.focus({ preventScroll: true });
			}
			choose(open ? key : null, false, null);
		},
	};
}

/** The head of a row in the list, or null where a filter hides it. */
function headOf(list: HTMLElement | null, key: string | null): HTMLElement | null {
	return key === null ? null : (list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null);
}

function run(errand: Errand, head: HTMLElement | null, lit: HTMLElement | undefined): void {
	if (errand.from === "row" && head) {
		scrollerOf(head).scrollTop += head.getBoundingClientRect().top - errand.y;
		bringDetailsIntoSight(head);
		if (lit) bringLevel(lit, head.getBoundingClientRect().top);
		return;
	}
	if (errand.from === "words") {
		if (head) bringLevel(head, errand.y);
		return;
	}
	if (head) {
		if (errand.from === "keys") head.focus({ preventScroll: true });
		bringIntoSight(head);
	}
	if (lit) bringLevel(lit, head?.getBoundingClientRect().top ?? shownFrom(lit));
}

/** How much under an opened row's head must be in sight, in pixels: its deadlines. */
const DETAILS_IN_SIGHT = 280;

/** Details that open under the edge of the list come up, as far as they reach and the head allows. */
function bringDetailsIntoSight(head: HTMLElement): void {
	const row = head.parentElement!.getBoundingClientRect();
	const scroller = scrollerOf(head);
	const hidden = Math.min(row.bottom, row.top + DETAILS_IN_SIGHT) - shownBy(scroller).bottom;
	if (hidden > 0) scroller.scrollTop += hidden;
}

/** A little under the top of what the letter shows. */
function shownFrom(lit: HTMLElement): number {
	return scrollerOf(lit).getBoundingClientRect().top + 160;
}
