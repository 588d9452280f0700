import type { Draft } from "../document.ts";
import type { Page } from "./pdf-page.ts";
import type { Piece } from "./pdf-piece.ts";
import { TaggedPage } from "./pdf-tagged.ts";
import { vocabularyOf } from "./pdf-words.ts";

/** Pages become blocks, whether the file is tagged or not. */
export function draftsOf(pages: readonly Page[]): Draft[] {
	const knows = vocabularyOf(function* () {
		for (const page of pages) for (const run of page.runs) yield run.text;
	});
	const pieces: Piece[] = [];
	for (const page of pages) {
		if (page.tree !== null) pieces.push(...new TaggedPage(page.runs, page.number, knows).read(page.tree));
	}
	return pieces.map(({ role, level, marker, wording, page, cell }) => ({
		role,
		level,
		marker,
		...wording,
		page,
		cell,
	}));
}
