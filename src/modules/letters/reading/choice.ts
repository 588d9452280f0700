import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { bringIntoSight, bringLevel, lightRow, scrollerOf } from "./light.ts";
import type { Row } from "./rows.ts";

/** Which row is chosen, and whether it stands open. */
export interface Chosen {
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

interface ChoiceParts {
	readonly paper: RefObject<HTMLElement | null>;
	readonly list: RefObject<HTMLElement | null>;
	/** The rows on the page, in their order. */
	readonly rows: readonly Row[];
	/** The row that the address names. */
	readonly addressed: string | undefined;
	readonly readdress: (key: string | undefined) => void;
}

/** The head of a row in the list, or null where a filter hides it. */
function headOf(list: HTMLElement | null, key: string | null): HTMLElement | null {
	return key === null ? null : (list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null);
}

/**
 * The chosen row: lights its words at once, keeps row and words level, and writes it in the address.
 *
 * Words are lit before anything is drawn anew, so that lighting never waits for the list.
 */
export function useChoice({ paper, list, rows, addressed, readdress }: ChoiceParts) {
	const [chosen, setChosen] = useState<Chosen>({ key: addressed ?? null, open: addressed !== undefined });
	const errand = useRef<Errand | null>(addressed ? { from: "address" } : null);
	const now = useRef(chosen);
	const order = useRef(rows);
	order.current = rows;

	const choose = useCallback(
		(key: string | null, open: boolean, next: Errand | null) => {
			if (paper.current) lightRow(paper.current, key);
			errand.current = next;
			now.current = { key, open };
			setChosen(now.current);
		},
		[paper],
	);

	useLayoutEffect(() => {
		const { current: wanted } = errand;
		errand.current = null;
		if (!paper.current) return;
		const lit = lightRow(paper.current, chosen.key)[0];
		const head = headOf(list.current, chosen.key);
		if (wanted) run(wanted, head, lit);
	}, [chosen, paper, list]);

	// The address follows the choice, and the choice follows the address where somebody went back.
	const written = useRef(addressed);
	useEffect(() => {
		if ((chosen.key ?? undefined) === written.current) return;
		written.current = chosen.key ?? undefined;
		readdress(written.current);
	}, [chosen.key, readdress]);
	useEffect(() => {
		if (addressed === written.current) return;
		written.current = addressed;
		choose(addressed ?? null, addressed !== undefined, { from: "address" });
	}, [addressed, choose]);

	const press = useCallback(
		(key: string) => {
			const head = headOf(list.current, key);
			const { key: before, open } = now.current;
			const y = head?.getBoundingClientRect().top ?? 0;
			choose(key, before === key ? !open : true, { from: "row", y });
		},
		[choose, list],
	);
	const pressWords = useCallback(
		(keys: readonly string[], y: number) => {
			const shown = keys.filter((key) => headOf(list.current, key) !== null);
			const among = shown.length > 0 ? shown : keys;
			const at = now.current.key === null ? -1 : among.indexOf(now.current.key);
			const key = among[(at + 1) % among.length];
			if (key !== undefined) choose(key, true, { from: "words", y });
		},
		[choose, list],
	);
	const move = useCallback(
		(step: 1 | -1) => {
			const at = order.current.findIndex(({ key }) => key === now.current.key);
			const to = order.current[at === -1 ? 0 : at + step];
			if (to) choose(to.key, false, { from: "keys" });
		},
		[choose],
	);
	const close = useCallback(() => {
		const { key, open } = now.current;
		const head = headOf(list.current, key);
		if (open) choose(key, false, null);
		else choose(null, false, null);
		if (document.activeElement?.closest(".details")) head?.focus({ preventScroll: true });
	}, [choose, list]);
	return { chosen, press, pressWords, move, close };
}

function run(errand: Errand, head: HTMLElement | null, lit: HTMLElement | undefined): void {
	if (errand.from === "row" && head) {
		scrollerOf(head).scrollTop += head.getBoundingClientRect().top - errand.y;
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
	if (lit) bringLevel(lit, head?.getBoundingClientRect().top ?? 200);
}
