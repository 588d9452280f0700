import type { Block } from "../document.ts";
import type { Letter } from "../letter.ts";
import { type Anchor, extentOf } from "./anchors.ts";

/** The first index whose value is greater than `at`. */
function after(sorted: readonly number[], at: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle]! <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Where the section ends that an assignment stands in or heads: at its end, or at the next heading that leaves it. */
function sectionLimit(letter: Letter, anchor: Anchor, starts: readonly number[]): number {
	const own = anchor.section;
	if (own.heading !== null && own.heading.start === anchor.start) return own.end;
	const { sections } = letter.outline;
	for (let index = after(starts, anchor.start); index < sections.length; index++) {
		const section = sections[index]!;
		const at = section.heading!.start;
		if (at >= own.end) break;
		if (section.level <= own.level || section.kind === "goal" || section.number !== null) return at;
	}
	return own.end;
}

const rowsBetween = (anchor: Anchor, next: Anchor): number =>
	anchor.table === null
		? 0
		: anchor.table.rows.indexOf(next.row!) - anchor.table.rows.indexOf(anchor.row!) - 1;

/** An item in a run of items that are an assignment each, or that nothing but items follows. */
function isListed(letter: Letter, anchors: readonly Anchor[], index: number): boolean {
	const { block } = anchors[index]!;
	const { blocks } = letter.document;
	if (block === null || blocks[block]?.role !== "item") return false;
	const beside = (other: Anchor | undefined, step: number): boolean => {
		if (other?.block == null || blocks[other.block]?.role !== "item") return false;
		for (let at = block + step; at !== other.block; at += step) if (blocks[at]?.role !== "item") return false;
		return true;
	};
	return beside(anchors[index + 1], 1) || beside(anchors[index - 1], -1);
}

/**
 * Where each assignment's text ends: at the next one, or at the end of the section that it opens; a row of
 * a list and an item of a list are themselves alone. Anchors stand in reading order.
 */
export function extend(letter: Letter, anchors: readonly Anchor[], headings: ReadonlySet<Block>): void {
	const starts = letter.outline.sections.map((section) => section.heading?.start ?? -1);
	for (const [index, anchor] of anchors.entries()) {
		const next = anchors[index + 1];
		const stop = next?.start ?? letter.text.length;
		if (anchor.closed || isListed(letter, anchors, index)) {
			const own = anchor.closed ? anchor.end : extentOf(letter, anchor.block!, headings);
			anchor.end = Math.max(anchor.start, Math.min(own, stop));
			continue;
		}
		const inList =
			anchor.row !== null &&
			(anchor.cells.deadline.length > 0 ||
				(anchor.cells.change !== null && anchors[index - 1]?.table === anchor.table) ||
				(next?.table === anchor.table && next?.row !== null && rowsBetween(anchor, next) === 0));
		if (!inList) anchor.end = Math.max(anchor.end, Math.min(stop, sectionLimit(letter, anchor, starts)));
	}
}

/** Tells whether an offset lies within any of the anchors, in time that grows with the logarithm of their number. */
export function coveredBy(anchors: readonly Anchor[]): (offset: number) => boolean {
	const sorted = [...anchors].sort((a, b) => a.start - b.start);
	const starts = sorted.map((anchor) => anchor.start);
	let reach = -1;
	const ends = sorted.map((anchor) => {
		reach = Math.max(reach, anchor.end);
		return reach;
	});
	return (offset) => (ends[after(starts, offset) - 1] ?? -1) > offset;
}
