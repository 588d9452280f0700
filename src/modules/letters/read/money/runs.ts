import type { Block } from "../document.ts";
import { withoutEdges } from "../edges.ts";
import { type Letter, sourceOf, wordsOf } from "../letter.ts";
import { BOUND_OBJECT, BOUND_TO } from "../lexicon/earmarks.ts";
import * as lexicon from "../lexicon/money.ts";
import { alternatives, anyOf } from "../lexicon/words.ts";
import type { Allotment, ChapterTotal } from "../reading.ts";
import { cellAmount, type Sum, sumsIn } from "./amounts.ts";
import { SUM } from "./columns.ts";
import { keywordsIn, withoutKeywords } from "./keywords.ts";
import { nameAfter, type PlaceMention, placeIn, placesIn } from "./place.ts";

/** An allotment told in words, and where in the letter its sum stands. */
export interface ToldAllotment {
	readonly allotment: Allotment;
	readonly sum: { readonly start: number; readonly end: number };
}

/** The chapter that lines speak of until another is named. */
export interface Line {
	chapter: string | null;
	chapterName: string | null;
}

const DASHES = ":–,-)";
const LEADS_TO_SUM = /\s(?:på|med|kr\.?|tildeles)$/i;
const VERBS = anyOf(lexicon.LINE_VERBS);
/** «post 21 av bevilgningen …»: part of the item, not its name. */
const PART_OF = /^[\s,:]*(?:her|der|hvor|kvar)?av\s/i;
/** «Post 70: Minst 20 mill. kroner …», «Post 71: 25 mill. kroner er øremerket …»: a part of the item, told under its number. */
const SIZE_OF_PART = /^(?:minst|inntil|opptil|maksimalt|høyst|høgst)$/i;
const BOUND_AFTER = new RegExp(
	`^\\s(?:er|blir|vert|skal|kan|må|går)\\s(?:${alternatives(BOUND_TO, BOUND_OBJECT)})(?![A-Za-zÀ-ſ])`,
	"i",
);
/** «Driftsutgifter (kap. 910, post 01): 120 mill. kroner»: the name before the place, and the sum after a colon. */
const NAME_FIRST = /^([A-ZÀ-Þ][^.:;()\d]{2,80}) \(kap\. ?\d{3,4},? post \d{1,2}\)(?=:| [–-] )/u;
const ENDS_WITH_SUM_WORD = /(?:sum|samlet|samla|totalt|i\salt)\s?$/i;
const KEYWORDS =
	/kan\s(?:overf|nytt|nyt|benytt|bruk|bli\soverf)[A-Za-zÀ-ſ]*(?:\sunder\s(?:kap\.?\s\d{3,4},?\s)?post(?:ene|ane)?\s[\d\sog,]{1,20})?/gi;
const BARE = /(?:^|[\s:])([−–-]?\s?\d{1,3}(?:[ .]\d{3})+)(?![0-9.,]|\s?(?:kr|mill))/u;

/** A sum within the words after an item: a written one, else a bare number in the unit of the list. */
function sumWithin(words: string, unit: number): Sum | null {
	const written = sumsIn(words)[0];
	if (written !== undefined) return written;
	const bare = BARE.exec(words);
	const kroner = bare?.[1] === undefined ? null : cellAmount(bare[1], unit);
	return bare === null || kroner === null
		? null
		: { start: bare.index, end: bare.index + bare[0].length, kroner, tolerance: 0 };
}

function namedLine(
	words: string,
	mention: PlaceMention,
	next: number,
	unit: number,
): { sum: Sum; name: string } | null {
	const after = words.slice(mention.end, next);
	const sum = sumWithin(after, unit);
	if (sum === null) return null;
	const name = after.slice(0, sum.start);
	if (
		name.length > 200 ||
		/[.;]\s+[A-ZÀ-Þ]/u.test(name) ||
		PART_OF.test(name) ||
		VERBS.test(name.replace(KEYWORDS, "")) ||
		SIZE_OF_PART.test(withoutEdges(name, DASHES, DASHES)) ||
		(!/[A-Za-zÀ-ſ]/u.test(name) && BOUND_AFTER.test(after.slice(sum.end)))
	)
		return null;
	return {
		sum: { ...sum, start: sum.start + mention.end, end: sum.end + mention.end },
		name: withoutEdges(withoutEdges(name, DASHES, DASHES).replace(LEADS_TO_SUM, ""), "", DASHES),
	};
}

/**
 * Lines outside tables that name items with their sums, one to a line or run together in one
 * paragraph: «post 01 Driftsutgifter kr 12 300 000», «Sum kap. 327 kr 92 270 000».
 */
export function readLines(
	letter: Letter,
	block: Block,
	line: Line,
	unit: number,
	isChange: boolean,
): { readonly allotments: readonly ToldAllotment[]; readonly totals: readonly ChapterTotal[] } {
	const words = wordsOf(letter, block);
	const allotments: ToldAllotment[] = [];
	const totals: ChapterTotal[] = [];
	const sumFirst = SUM.test(words);
	const named = NAME_FIRST.exec(words)?.[1] ?? "";
	if (placeIn(words) === null && !sumFirst && named === "") return { allotments, totals };
	const mentions = placesIn(words);
	for (const [index, mention] of mentions.entries()) {
		const next = mentions[index + 1]?.start ?? words.length;
		const item = mention.items[0];
		const isTotal = item === undefined && ENDS_WITH_SUM_WORD.test(words.slice(0, mention.start));
		if (mention.chapter !== null && !isTotal) {
			if (mention.chapter !== line.chapter)
				line.chapterName =
					item === undefined ? nameAfter(`kap. ${mention.chapter} ${words.slice(mention.end, next)}`) : null;
			line.chapter = mention.chapter;
		}
		if (mention.items.length > 1 || line.chapter === null) continue;
		const read = namedLine(words, mention, next, unit);
		if (read === null) continue;
		const at = { start: block.words + read.sum.start, end: block.words + read.sum.end };
		const source = sourceOf({ start: block.words + mention.start, end: at.end, page: block.page });
		if (isTotal) totals.push({ chapter: mention.chapter ?? line.chapter, amount: read.sum.kroner, source });
		if (item === undefined) continue;
		allotments.push({
			allotment: {
				chapter: line.chapter,
				chapterName: line.chapterName,
				item,
				name: read.name === "" && named === "" ? null : withoutKeywords(read.name || named),
				keywords: keywordsIn(words.slice(mention.start, read.sum.end)),
				amount: read.sum.kroner,
				...(isChange ? { isChange } : {}),
				appropriation: null,
				source,
			},
			sum: at,
		});
	}
	return { allotments, totals };
}
