import type { Block } from "../document.ts";
import { type Letter, sourceOf } from "../letter.ts";
import { RECIPIENT_WORDS } from "../lexicon/actors.ts";
import * as earmarks from "../lexicon/earmarks.ts";
import * as lexicon from "../lexicon/money.ts";
import { alternatives, anyOf, finderOf, startsWith } from "../lexicon/words.ts";
import { type Span, sentencesIn } from "../sentences.ts";
import type { Sum } from "./amounts.ts";
import type { Ground } from "./ground.ts";
import { keywordsIn } from "./keywords.ts";
import { INCOME, type PlaceMention, placesIn } from "./place.ts";
import type { ToldAllotment } from "./runs.ts";

const ALLOTS = anyOf(lexicon.ALLOTS);
const APPROPRIATED = anyOf(lexicon.APPROPRIATED);
const OWN = finderOf(lexicon.DISPOSED);
const OF_IT = startsWith(earmarks.OF_WHICH);
const BOUND = /øremerk|øyremerk|(?:satt|sett|sette|settes)\sav|avsatt|avsett|(?:^|\s)bund|reserver/i;
const APART = anyOf(earmarks.ONLY_AUTHORITY, earmarks.NOT_MONEY_TO_USE);
/** A step that explains a sum, and is none itself: «en økning på 2,1 mill. kroner». */
const STEP = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(earmarks.COMPARED)}[^.;]{0,20}$`, "i");
/** «800 000 kroner for hvert kontor, til sammen 3,2 mill. kroner»: what each gets, before the item's own. */
const EACH = /^\s(?:for|til|på|per)\s(?:hver|hvert|kvar|kvart)(?![A-Za-zÀ-ſ])|^\sper\s[a-zß-ÿ]/i;
const TOGETHER = /(?:til\ssammen|tilsammen|til\ssaman|i\salt|totalt|samlet|samla)\s(?:kr\.?\s)?$/i;
/** «Tilskuddet til sentrene på post 75 er på 33 mill. kroner»: what the item is, before its sum. */
const IS_SO_MUCH =
	/^(?:tilskudd|tilskot|bevilgning|løyving|tildeling|ramm|driftsutgift|driftsmid)[a-zæøå]*\s[^.;:\d]{0,60}(?:kap\.\s\d{3,4},?\s)?post\s\d{1,2}\s(?:er|utgjør|utgjer)\s(?:på\s)?(?:kr\.?\s)?$/i;
/** «av bevilgningen»: a part of what an item has, before the sum or after it. */
const OF_MONEY =
	/^(?:av|innenfor|innanfor)\s(?:de\s|den\s|dei\s)?(?:tildeling|bevilgning|løyving|midl|ramme|beløp)/i;

const GETS = /\s(?:får|mottar|mottek)\s/u;
const RECIPIENT_FIRST = startsWith(RECIPIENT_WORDS);
const RECIPIENT_LAST = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(RECIPIENT_WORDS)}$`, "i");

interface Pair {
	/** The words that tell of this item, up to those that tell of the next. */
	readonly words: string;
	/** What stands right after the item's number: its name, where it has one. */
	readonly after: string;
	readonly chapter: string;
	readonly item: string;
	readonly sum: Sum;
}

/** « Driftsutgifter er på», « Tilskudd til fyr og», « Fyr, kan overføres,»: the name at the head of the words after an item. */
const NAMED = /^[,:]?\s([A-ZÀ-Þ][^,.;:()\d]{2,90})/u;
const AFTER_NAME =
	/(?:\s(?:og|samt|på|til|med|kr\.?|om\slag|inntil)|\s(?:er|blir|vert|utgjør|utgjer|tildeles|stilles|disponerer|får|settes)(?:\s.*)?)$/su;

function nameIn({ after }: Pair): string | null {
	const name = NAMED.exec(after)?.[1]?.trimEnd();
	return name === undefined ? null : name.replace(AFTER_NAME, "").replace(AFTER_NAME, "");
}

/** «Bevilgningen er 337,6 mill. kroner, hvorav KYE disponerer 307,9 mill. kroner»: the second is the allotment. */
function sumOfOwn(words: string, sums: readonly Sum[]): Sum | undefined {
	const first = sums[0];
	if (first === undefined || sums.length < 2 || !APPROPRIATED.test(words.slice(0, first.start + 40)))
		return undefined;
	const own = OWN.exec(words.slice(first.end));
	return own === null ? undefined : sums.find((sum) => sum.start > first.end + own.index);
}

/** «Over kap. 275, post 21 får KYE i tillegg 750 000 kroner»: the letter's own recipient is the one who gets. */
function isGotByRecipient({ head }: Letter, words: string): boolean {
	const gets = GETS.exec(words);
	if (gets === null) return false;
	const before = words.slice(0, gets.index);
	const after = words.slice(gets.index + gets[0].length);
	const names = [head.recipient, head.recipientShortName].filter((name) => name != null && name !== "");
	return (
		names.some((name) => after.startsWith(`${name} `) || before.endsWith(name!)) ||
		RECIPIENT_FIRST.test(after) ||
		RECIPIENT_LAST.test(before)
	);
}

/** Which sum belongs to which item: «164,6 mill. kroner post 01, 18,4 mill. kroner post 21», or item first. */
function pairs(
	words: string,
	sums: readonly Sum[],
	mentions: readonly PlaceMention[],
	chapterBefore: string | null,
): readonly Pair[] {
	const placed = mentions.filter((mention) => mention.items.length > 0);
	const chapterOf = (mention: PlaceMention): string | null =>
		mention.chapter ??
		mentions.findLast((one) => one.chapter !== null && one.start < mention.start)?.chapter ??
		chapterBefore;
	const pair = (mention: PlaceMention, sum: Sum | undefined, own = words): Pair[] => {
		const chapter = chapterOf(mention);
		const item = mention.items[0];
		return sum === undefined || chapter === null || item === undefined || mention.items.length > 1
			? []
			: [{ words: own, after: afterOf(mention), chapter, item, sum }];
	};
	const afterOf = ({ end }: PlaceMention): string => {
		const next = [...sums, ...placed].map(({ start }) => start).filter((start) => start >= end);
		return words.slice(end, Math.min(words.length, ...next));
	};
	const only = placed[0];
	if (only === undefined) return [];
	if (placed.length === 1)
		return pair(only, sumOfOwn(words, sums) ?? sums.findLast((sum) => sum.end <= only.start) ?? sums[0]);
	if (sums.length < placed.length) return [];
	const sumFirst = sums[0]!.start < only.start;
	return placed.flatMap((mention, index) => {
		const from = sumFirst ? (placed[index - 1]?.end ?? 0) : mention.end;
		const to = sumFirst ? mention.start : (placed[index + 1]?.start ?? Number.POSITIVE_INFINITY);
		const own = sums.filter((sum) => sum.start >= from && sum.start < to);
		// Keywords stand after the item, wherever its sum does.
		const told = sumFirst ? afterOf(mention) : words.slice(from, to);
		return pair(mention, sumFirst ? own.at(-1) : own[0], told);
	});
}

/** A sentence's allotments, whether it gives them or only tells what is appropriated. */
export interface Statement {
	readonly told: ToldAllotment;
	/** The sentence gives the money; else it only tells the appropriation. */
	readonly gives: boolean;
}

function statement(block: Block, span: Span, pair: Pair, gives: boolean): Statement {
	return {
		gives,
		told: {
			allotment: {
				chapter: pair.chapter,
				item: pair.item,
				name: nameIn(pair),
				keywords: keywordsIn(pair.words),
				amount: pair.sum.kroner,
				appropriation: null,
				source: sourceOf({ start: span.start, end: span.end, page: block.page }),
			},
			sum: pair.sum,
		},
	};
}

/** The agency's share of what the sentence before told: the allotment, beside the whole (R4.8). */
function shareOf({ told }: Statement, share: Sum, span: Span): Statement {
	const { allotment } = told;
	return {
		gives: true,
		told: {
			allotment: { ...allotment, amount: share.kroner, appropriation: allotment.amount },
			sum: { start: share.start + span.start, end: share.end + span.start },
		},
	};
}

/**
 * Allotments that running text gives: «SET tildeles 12,3 mill. kroner over kap. 463, post 01».
 * What is bound, compared, or only allowed is none; a sentence without an item speaks of the heading's.
 */
export function readStatements(letter: Letter, ground: Ground, block: Block): readonly Statement[] {
	const sums = ground.sumsOf(block);
	if (sums.length === 0) return [];
	const standing = ground.placeAt(block);
	const found: Statement[] = [];
	let chapter = standing.chapter;
	let gave = false;
	for (const span of sentencesIn(letter.text, block.words, block.end)) {
		const words = letter.text.slice(span.start, span.end);
		const mentions = placesIn(words);
		const own = sums
			.filter((sum) => sum.start >= span.start && sum.end <= span.end)
			.map((sum) => ({ ...sum, start: sum.start - span.start, end: sum.end - span.start }))
			.filter(
				(sum, index, all) =>
					!(EACH.test(words.slice(sum.end)) && TOGETHER.test(words.slice(0, all[index + 1]?.start ?? 0))) &&
					!STEP.test(words.slice(0, sum.start)) &&
					!OF_MONEY.test(words.slice(sum.end, sum.end + 40).trimStart()),
			);
		const said = mentions.find((mention) => mention.chapter !== null)?.chapter;
		const gives: boolean =
			(ALLOTS.test(words) && (gave || !OF_IT.test(words))) ||
			(gave && OF_IT.test(words)) ||
			(mentions.some((mention) => mention.items.length > 0) && isGotByRecipient(letter, words));
		const soMuch =
			Number(said ?? chapter ?? INCOME) < INCOME && IS_SO_MUCH.test(words.slice(0, own[0]?.start ?? 0));
		const tells = gives || APPROPRIATED.test(words) || soMuch;
		if (own.length > 0 && tells && !BOUND.test(words) && !APART.test(words) && !OF_MONEY.test(words)) {
			const spoken = pairs(words, own, mentions, said ?? chapter);
			const implied =
				mentions.length === 0 && standing.chapter !== null && standing.item !== null && found.length === 0
					? [{ words, after: "", chapter: standing.chapter, item: standing.item, sum: own[0]! }]
					: [];
			const whole = found.at(-1);
			const isShare = mentions.length === 0 && whole !== undefined && !whole.gives && OWN.test(words);
			if (isShare) found[found.length - 1] = shareOf(whole, own[0]!, span);
			for (const pair of isShare ? [] : [...spoken, ...implied]) {
				const { sum } = pair;
				const moved = { ...sum, start: sum.start + span.start, end: sum.end + span.start };
				found.push(statement(block, span, { ...pair, sum: moved }, gives));
			}
		}
		// «Bevilgningen på kap. 1 er 40 mill. kroner. Av dette er 30 på post 01 …»: the items follow.
		const ofChapter = said !== undefined && mentions.every(({ items }) => items.length === 0);
		gave = gives || (ofChapter && APPROPRIATED.test(words));
		chapter = said ?? chapter;
	}
	return found;
}
