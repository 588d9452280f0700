/**
 * Lighting a row's words and bringing things level, straight in the page.
 *
 * The letter is drawn once; lighting sets an attribute on the row's own pieces, so that the cost
 * does not follow the letter's length and nothing is drawn anew.
 */

/** Lights the pieces of a row and puts out the others. Returns the lit pieces, in reading order. */
export function lightRow(letter: HTMLElement, key: string | null): readonly HTMLElement[] {
	for (const piece of letter.querySelectorAll("[data-lit]")) piece.removeAttribute("data-lit");
	if (key === null) return [];
	const pieces = [...letter.querySelectorAll<HTMLElement>(`[data-rows~="${CSS.escape(key)}"]`)];
	for (const piece of pieces) piece.setAttribute("data-lit", "");
	return pieces;
}

/** What scrolls the element: the nearest pane around it, or the page itself. */
export function scrollerOf(element: HTMLElement): HTMLElement {
	let around = element.parentElement;
	while (around) {
		const overflow = getComputedStyle(around).overflowY;
		if ((overflow === "auto" || overflow === "scroll") && around.scrollHeight > around.clientHeight) {
			return around;
		}
		around = around.parentElement;
	}
	return (document.scrollingElement ?? document.documentElement) as HTMLElement;
}

/** The top and bottom of what a scroller shows, in the window's pixels. */
export function shownBy(scroller: HTMLElement): { readonly top: number; readonly bottom: number } {
	if (scroller === document.scrollingElement) return { top: 0, bottom: window.innerHeight };
	const box = scroller.getBoundingClientRect();
	return { top: box.top, bottom: box.bottom };
}

/** How close to the edge something may be brought, in pixels: under it may lie a sticky head. */
const MARGIN = 96;

/**
 * Scrolls so that the element's top stands at `y` in the window, or as near as the scroller can.
 *
 * Rows that were never drawn have an estimated height, so the place is measured again once the
 * browser has drawn them.
 */
export function bringLevel(element: HTMLElement, y: number, tries = 3): void {
	if (element.getClientRects().length === 0) return;
	const scroller = scrollerOf(element);
	const shown = shownBy(scroller);
	const wanted = Math.min(
		Math.max(y, shown.top + MARGIN),
		Math.max(shown.top + MARGIN, shown.bottom - MARGIN),
	);
	const off = element.getBoundingClientRect().top - wanted;
	if (Math.abs(off) < 2) return;
	scroller.scrollTop += off;
	if (tries > 1) requestAnimationFrame(() => bringLevel(element, y, tries - 1));
}

/** Scrolls only if the element is not wholly in sight. */
export function bringIntoSight(element: HTMLElement): void {
	if (element.getClientRects().length === 0) return;
	const shown = shownBy(scrollerOf(element));
	const box = element.getBoundingClientRect();
	if (box.top >= shown.top + MARGIN / 2 && box.bottom <= shown.bottom) return;
	bringLevel(element, shown.top + (shown.bottom - shown.top) / 3);
}
