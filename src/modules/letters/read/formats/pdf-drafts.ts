import type { Draft } from "../document.ts";
import { isLabel } from "./pdf-contact.ts";
import { Indents, type Type } from "./pdf-flow.ts";
import { furnitureOf } from "./pdf-furniture.ts";
import { joinPages } from "./pdf-join.ts";
import { LayoutPage, type Letter } from "./pdf-layout.ts";
import { textsInOrder } from "./pdf-lines.ts";
import type { Page, Run } from "./pdf-page.ts";
import type { Piece } from "./pdf-piece.ts";
import { withoutStray } from "./pdf-stray.ts";
import { TaggedPage } from "./pdf-tagged.ts";
import { typeOf } from "./pdf-type.ts";
import { vocabularyOf } from "./pdf-words.ts";
import { settle } from "./settle.ts";

/** Pages become blocks, whether the file is tagged or not. */
export function draftsOf(pages: readonly Page[]): Draft[] {
	const knows = vocabularyOf(function* () {
		for (const page of pages) yield* textsInOrder(page.runs);
	});
	const furniture = furnitureOf(pages);
	const letter: Letter = { indents: new Indents(), frames: [], knows, ending: null };
	const carried = { columns: [], indents: new Indents() };
	let type: Type | null = null;
	const laidOut = (page: Page, runs: readonly Run[]) => {
		type ??= typeOf(pages, furniture);
		return new LayoutPage(page, runs, type, letter).read(runs);
	};
	const read = pages.map((page) => {
		const runs = page.runs.filter((run) => !furniture.has(run));
		if (page.tree === null) return laidOut(page, runs);
		const tagged = new TaggedPage(runs, page.number, knows, carried);
		const pieces = tagged.read(page.tree);
		const rest = tagged.rest();
		// What the structure forgets is kept, but may not part a paragraph that goes on on the next page.
		return rest.length === 0
			? pieces
			: [...pieces, ...laidOut(page, rest).map((piece) => ({ ...piece, foot: true }))];
	});
	if (read[0] !== undefined) read[0] = withFoot(read[0]);
	return settle(withoutStray(joinPages(read, knows)));
}

/** An address block that ends the first page hangs at its foot, also where it is one column or tagged. */
function withFoot(pieces: readonly Piece[]): Piece[] {
	let first = pieces.length;
	let labels = 0;
	for (let at = pieces.length - 1; at >= 0; at--) {
		const text = pieces[at]!.wording.text;
		if (text.length > 80 || pieces[at]!.cell !== null) break;
		if (!isLabel(text)) continue;
		labels++;
		first = at;
	}
	if (labels < 2 || first < pieces.length * 0.3) return [...pieces];
	return pieces.map((piece, at) => (at >= first ? { ...piece, foot: true } : piece));
}
