import { type Letter, sectionAt } from "../letter.ts";
import type { Coverage, Requirement, Source } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";
import type { SetAsideSentence } from "./index.ts";
import type { modalsOf } from "./modal.ts";

/** Places in reading order, and whether a stretch meets one of them; asked for stretches in reading order too. */
function meeting(
	places: readonly { readonly start: number; readonly end: number }[],
): (start: number, end: number) => boolean {
	const sorted = [...places].sort((a, b) => a.start - b.start);
	let index = 0;
	return (start, end) => {
		while (index < sorted.length && sorted[index]!.end <= start) index++;
		return index < sorted.length && sorted[index]!.start < end;
	};
}

/**
 * How much of the letter's binding text is placed: of all sentences and list items that hold a word
 * of R3.1–R3.9, those that are a row or were set aside with a reason. The rest are listed.
 */
export function coverageOf(
	letter: Letter,
	requirements: readonly Requirement[],
	setAside: readonly SetAsideSentence[],
	modals: ReturnType<typeof modalsOf>,
): Coverage {
	const isRow = meeting(requirements.map((one) => one.source));
	const isAside = meeting(setAside);
	const open: Source[] = [];
	let binding = 0;
	for (const block of letter.document.blocks) {
		if (block.role === "contents" || sectionAt(letter, block).heading === block) continue;
		for (const { start, end } of sentencesOf(letter.document, block)) {
			if (modals(start, end).length === 0) continue;
			binding++;
			const row = isRow(start, end);
			const aside = isAside(start, end);
			if (!row && !aside) open.push(block.page === null ? { start, end } : { start, end, page: block.page });
		}
	}
	return { binding, placed: binding - open.length, open, setAside };
}
