import { type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import { placeIn, placeOf, placesIn } from "../money/place.ts";
import { within } from "../outline.ts";
import type { Allotment, Source } from "../reading.ts";
import { type Asked, asked } from "./asked.ts";

interface Listed {
	readonly chapter: string;
	readonly item: string;
	readonly source: Source;
}

/** The items that a list names by number and nothing more: «Kap. 714, post 21». */
function listedIn(letter: Letter): readonly Listed[] {
	return letter.document.blocks.flatMap((block): Listed[] => {
		if (block.role !== "item" || block.cell !== null || block.end - block.words > 40) return [];
		const words = wordsOf(letter, block);
		const place = placeIn(words);
		if (place === null || place.chapter === null || place.item === null) return [];
		if (!/^(?:kap[^,]{1,12},?\spost\s\d{1,2}|\d{3,4}\.\d{2})\.?$/i.test(words)) return [];
		return [{ chapter: place.chapter, item: place.item, source: sourceOf(block) }];
	});
}

/** Items that a supplementary letter lists as changed, though no part of it is about them (R2.4). */
export function listedWithoutSection(letter: Letter, allotments: readonly Allotment[]): readonly Asked[] {
	if (letter.head.kind !== "supplementary-letter") return [];
	const listed = listedIn(letter);
	const headed = letter.outline.sections.filter(
		(one) => one.heading !== null && within(one, "budget") !== null && placeOf(one).item !== null,
	);
	const isHeaded = ({ chapter, item }: Listed): boolean =>
		headed.some((one) => placeOf(one).chapter === chapter && placeOf(one).item === item);
	if (listed.filter(isHeaded).length * 2 <= listed.length) return [];
	return listed.flatMap((one): Asked[] => {
		const { chapter, item, source } = one;
		if (isHeaded(one) || allotments.some((given) => given.chapter === chapter && given.item === item))
			return [];
		const teller = letter.document.blocks.find(
			(block) =>
				block.start > source.end &&
				headed.includes(sectionAt(letter, block)) &&
				placesIn(wordsOf(letter, block)).some(
					(place) => place.chapter === chapter && place.items.includes(item),
				),
		);
		const place = `${chapter}.${item}`;
		if (teller === undefined)
			return [asked("dangling-reference", "warning", "listedWithoutPart", { place }, [source])];
		const values = { place, title: sectionAt(letter, teller).title };
		return [asked("conflicting-reference", "warning", "listedElsewhere", values, [source, sourceOf(teller)])];
	});
}
