import { type Letter, wordsOf } from "../letter.ts";
import { COMPARED } from "../lexicon/earmarks.ts";
import { APPROPRIATED } from "../lexicon/money.ts";
import { anyOf, finderOf } from "../lexicon/words.ts";
import type { Allotment } from "../reading.ts";
import type { FoundMoney } from "./allotments.ts";
import { placesIn } from "./place.ts";

const WHOLE = finderOf(APPROPRIATED);
/** «Bevilgningen er økt med»: the sum after it is a step, not the whole. */
const STEP = anyOf(COMPARED);

/** The item that the words name alone, else the one that stands over them. */
function placeOfWords(
	words: string,
	standing: { chapter: string | null; item: string | null },
): string | null {
	const named = placesIn(words).filter((mention) => mention.items.length > 0);
	const one = named[0];
	const chapter = one?.chapter ?? standing.chapter;
	const item = one?.items[0] ?? standing.item;
	return named.length > 1 || chapter === null || item === null ? null : `${chapter}.${item}`;
}

/** The allotments with the whole appropriation that the text under an item, or its comment, tells of (R4.8). */
export function withAppropriations(letter: Letter, money: FoundMoney): readonly Allotment[] {
	const told = new Map<string, number>();
	const commented = new Map(
		money.allotments.flatMap(({ allotment, comments }) =>
			comments.flatMap((cell) =>
				cell.blocks.map((block) => [block, { chapter: allotment.chapter, item: allotment.item }] as const),
			),
		),
	);
	for (const block of letter.document.blocks) {
		const standing = commented.get(block) ?? (block.cell === null ? money.ground.placeAt(block) : null);
		const sums = standing === null ? [] : money.ground.sumsOf(block);
		if (standing === null || sums.length === 0) continue;
		const words = wordsOf(letter, block);
		const led = WHOLE.exec(words);
		if (led === null) continue;
		const place = placeOfWords(words.slice(0, led.index + 160), standing);
		const sum = sums.find((one) => one.start >= block.words + led.index - 40);
		if (sum !== undefined && STEP.test(words.slice(led.index, sum.start - block.words))) continue;
		if (place !== null && sum !== undefined && !told.has(place)) told.set(place, sum.kroner);
	}
	return money.allotments.map(({ allotment }) => {
		const whole = told.get(`${allotment.chapter}.${allotment.item}`);
		return whole === undefined || allotment.appropriation != null || allotment.isChange === true
			? allotment
			: { ...allotment, appropriation: whole };
	});
}
