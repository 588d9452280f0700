import type { Block } from "../document.ts";
import type { Letter } from "../letter.ts";
import * as lexicon from "../lexicon/earmarks.ts";
import { APPROPRIATED, DISPOSED, RETOLD } from "../lexicon/money.ts";
import { alternatives, anyOf, MEET, startsWith } from "../lexicon/words.ts";
import { sentencesIn } from "../sentences.ts";
import type { Sum } from "./amounts.ts";
import { type PlaceMention, placesIn } from "./place.ts";
import { NEXT_PART, type Sentence, type Wording, wordingOf } from "./wording.ts";

/** A sum in a sentence with what it is for. Offsets are the letter's. */
export interface Purpose {
	readonly text: string;
	readonly how: Wording["how"];
	readonly sum: Sum;
	readonly start: number;
	readonly end: number;
	/** How deep in «of which» it stands: 0 for a part of the item itself. */
	readonly depth: number;
	/** The item that the sentence itself names. */
	readonly place: { readonly chapter: string | null; readonly item: string } | null;
	/** The sentence says that money is bound, and not only how much. */
	readonly binds: boolean;
}

const OF_WHICH = new RegExp(
	`(?<![A-Za-zÀ-ſ])${alternatives(lexicon.OF_WHICH)}(?![A-Za-zÀ-ſ])[^;\\d]{0,60}$`,
	"i",
);
const NO_PURPOSE = startsWith(lexicon.NO_PURPOSE);
const TELLS_WHOLE = anyOf(APPROPRIATED, DISPOSED);
const APART = anyOf(lexicon.NOT_MONEY_TO_USE, lexicon.ONLY_AUTHORITY, RETOLD);
const COMPARED = anyOf(lexicon.COMPARED);
const BINDS = anyOf(lexicon.BINDS);
/** A level, not a share: «økt fra 5 mill. kroner». */
const LEVEL = /(?<![A-Za-zÀ-ſ])(?:fra|frå|mot|mer\senn|meir\senn|over|under)\s(?:kr\.?\s?)?$/i;
/** «Bevilgningen på post 45 er på»: the sum is the item's own, whatever it goes to. */
const IS_WHOLE = new RegExp(
	`^(?:(?:(?:den|samlet|samla|årets)\\s)?${MEET}${alternatives(lexicon.WHOLE_ITEM)}|nye?\\s${alternatives(lexicon.WHOLE_ITEM)}(?:\\stil)?)(?:\\s(?!av|til|er|utgjør|utgjer)[A-Za-zÀ-ſ0-9.,-]+){0,9}\\s(?:er|utgjør|utgjer)(?:\\s${MEET}(?:på|i\\s20\\d\\d|i\\salt|til\\ssammen|samlet|samla|totalt|om\\slag|med\\sdette|dermed|etter\\sdette)){0,3}\\s(?:kr\\.?\\s?)?$`,
	"i",
);
const ANOTHER_SUM = /^(?:kap\.?|post)\s\d|^\d[\d ,.]*(?:mill|kr)/i;

/** The item that the words nearest to a sum name. */
function placeNear(mentions: readonly PlaceMention[], sum: Sum): Purpose["place"] {
	const named = mentions.filter((mention) => mention.items.length === 1);
	const one = named.findLast((mention) => mention.end <= sum.start) ?? named[0];
	const item = one?.items[0];
	if (one === undefined || item === undefined) return null;
	const chapters = mentions.filter((other) => other.chapter !== null);
	const chapter =
		one.chapter ?? (chapters.findLast((other) => other.start < one.start) ?? chapters[0])?.chapter;
	return { chapter: chapter ?? null, item };
}

/** Whether the words name a purpose, and not a list that follows or another sum. */
function isPurpose(wording: Wording): boolean {
	if (wording.how === "none") return true;
	const { text } = wording;
	return (
		text.length > 2 &&
		/[A-Za-zÀ-ſ]{2}|^[A-Z]-?\d/u.test(text) &&
		!NO_PURPOSE.test(text) &&
		!ANOTHER_SUM.test(text)
	);
}

function depthOf(
	wording: Wording,
	before: string,
	base: number,
	last: Purpose | undefined,
	shared: boolean,
	goesOn: boolean,
): number {
	if (wording.how === "bracket" || wording.how === "share") return base + 1;
	if (OF_WHICH.test(before)) return Math.min((last?.depth ?? base) + 1, base + 2);
	if (goesOn && last !== undefined) return last.depth;
	return shared && last !== undefined ? last.depth : base;
}

/** The sentence's sums with what they are for; none where it tells how much the item is, or how it changed. */
function inSentence(
	sentence: Sentence,
	base: number,
	sofar: readonly Purpose[],
	supplement: boolean,
): readonly Purpose[] {
	const { words, sums, item } = sentence;
	if (sums.length === 0 || APART.test(words) || (!supplement && !item && COMPARED.test(words))) return [];
	const mentions = placesIn(words);
	const binds = BINDS.test(words);
	const tellsWhole = !item && TELLS_WHOLE.test(words);
	const shared = /(?:^|\s)(?:fordelt|fordelast)/u.test(words);
	const ofWhich = OF_WHICH.test(words.slice(0, sums[0]!.start));
	const found: Purpose[] = [];
	for (const [index, sum] of sums.entries()) {
		const wording = wordingOf(sentence, index);
		const before = words.slice(sums[index - 1]?.end ?? 0, sum.start);
		const whole =
			(tellsWhole && index === 0 && (wording.how === "item" || wording.how === "getter")) ||
			(index === 0 && before !== "" && IS_WHOLE.test(before));
		if (whole || LEVEL.test(before) || !isPurpose(wording)) continue;
		const last = found.at(-1) ?? sofar.at(-1);
		found.push({
			text: wording.text.slice(0, 240),
			how: wording.how,
			sum: { ...sum, start: sum.start + sentence.start, end: sum.end + sentence.start },
			start: sentence.start + (index === 0 ? 0 : sum.start),
			end: sentence.start + (sums[index + 1]?.start ?? words.length),
			depth: depthOf(
				wording,
				before,
				base,
				last,
				shared && found.length > 0,
				found.length > 0 && ofWhich && NEXT_PART.test(before),
			),
			place: placeNear(mentions, sum),
			binds,
		});
	}
	return found;
}

/** Every sum of the block with what it is for. `sums` are the block's; `depth` is the list's. */
export function purposesIn(
	letter: Letter,
	block: Block,
	sums: readonly Sum[],
	depth: number,
): readonly Purpose[] {
	const found: Purpose[] = [];
	const supplement = letter.head.kind === "supplementary-letter";
	for (const span of sentencesIn(letter.text, block.words, block.end)) {
		const own = sums
			.filter((sum) => sum.start >= span.start && sum.end <= span.end)
			.map((sum) => ({ ...sum, start: sum.start - span.start, end: sum.end - span.start }));
		if (own.length === 0) continue;
		const sentence: Sentence = {
			words: letter.text.slice(span.start, span.end),
			start: span.start,
			sums: own,
			item: block.role === "item",
			first: span.start === block.words,
		};
		found.push(...inSentence(sentence, depth, found, supplement));
	}
	return found;
}
