import type { Block } from "../document.ts";
import type { Letter } from "../letter.ts";

/** The block that the offset stands in, or the last before it. */
export function blockAt(letter: Letter, offset: number): Block | undefined {
	const { blocks } = letter.document;
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (blocks[middle]!.start <= offset) low = middle + 1;
		else high = middle;
	}
	return blocks[low - 1];
}
