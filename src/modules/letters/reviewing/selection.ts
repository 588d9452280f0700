import { type RefObject, useEffect, useState } from "react";
import type { Block } from "../read/document.ts";
import type { Source } from "../read/reading.ts";

/** The place in the letter of the words that are marked in the page; null where none are. */
export function useMarkedWords(
	paper: RefObject<HTMLElement | null>,
	blocks: readonly Block[],
): Source | null {
	const [marked, setMarked] = useState<Source | null>(null);
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const look = (): void => {
			clearTimeout(timer);
			timer = setTimeout(() => setMarked(paper.current && markedIn(paper.current, blocks)), 100);
		};
		document.addEventListener("selectionchange", look);
		return () => {
			clearTimeout(timer);
			document.removeEventListener("selectionchange", look);
		};
	}, [paper, blocks]);
	return marked;
}

function markedIn(paper: HTMLElement, blocks: readonly Block[]): Source | null {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const from = offsetOf(paper, blocks, range.startContainer, range.startOffset);
	const to = offsetOf(paper, blocks, range.endContainer, range.endOffset);
	if (from === null || to === null || to.offset <= from.offset) return null;
	return { start: from.offset, end: to.offset, page: from.page };
}

/** The offset in the letter's text of a point in the page, and its page; null outside of the letter. */
function offsetOf(paper: HTMLElement, blocks: readonly Block[], node: Node, offset: number) {
	const around = node instanceof HTMLElement ? node : node.parentElement;
	const element = around?.closest<HTMLElement>("[data-at]");
	const block = blocks[Number(element?.dataset.at)];
	if (!element || !block || !paper.contains(element)) return null;
	const before = document.createRange();
	before.selectNodeContents(element);
	before.setEnd(node, offset);
	const begin = block.marker === null ? block.words : block.start;
	return { offset: Math.min(block.end, begin + before.toString().length), page: block.page };
}
