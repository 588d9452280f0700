import type { Block } from "../document.ts";
import { type Letter, sourceOf } from "../letter.ts";
import { EARLIER_SUM, INSTALMENTS, MONEY_OF_ITEM } from "../lexicon/findings-money.ts";
import { alternatives, anyOf } from "../lexicon/words.ts";
import { type Sum, sumsIn } from "../money/amounts.ts";
import type { Ground } from "../money/ground.ts";
import { placesIn } from "../money/place.ts";
import type { Allotment } from "../reading.ts";
import { type Span, sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

const MONEY = alternatives(MONEY_OF_ITEM);
const IS =
	"(?:er|utgjør|utgjer|blir)(?:\\s(?:no|nå))?(?:\\s(?:på|satt\\stil|sett\\stil|budsjettert\\s(?:til|med)|fastsatt\\stil|fastsett\\stil))?";
/** «Driftsbevilgningen på kap. 910 post 01 utgjør …»: the item's money is the sentence's subject. */
const SUBJECT = new RegExp(
	`^(?:den\\s)?${MONEY}\\s(?:på|over|under|for)\\s(?:kap\\.|[^.;]){3,60}?\\s${IS}\\s(?:kr\\.?\\s)?$`,
	"i",
);
/** «På post 01 er det bevilget …». */
const GIVEN =
	/^(?:på|over|under)\s[^;]{3,50}?\s(?:er\sdet|blir\sdet|vert\sdet)\s(?:bevilget|løyvd|løyvt|tildelt|budsjettert\smed)\s(?:kr\.?\s)?$/i;
/** «Post 21 (78,6 mill. kroner)»: the item's sum in brackets right after it. */
const BESIDE = /^(?:kap\.?\s\d{3,4},?\s)?post\s\d{1,2}\s\((?:kr\.?\s)?$/i;
const EARLIER = anyOf(EARLIER_SUM);
/** What stands after a sum that is the item's whole. */
const ENDS = /^(?:[.)]|,\s(?:jf|se|sjå)|$|\s(?:i|for)\s(?:år|20\d{2}))/i;
/** A sum that is further off than this share is another one, not the same one written wrong. */
const NEAR = 0.25;

/** The one item that a sentence names, as it is allotted; undefined where it names none, or several. */
function itemOf(words: string, allotments: readonly Allotment[]): Allotment | undefined {
	const places = placesIn(words);
	const [only] = places.filter(({ items }) => items.length > 0);
	if (only === undefined || places.length > 1 || only.items.length > 1) return undefined;
	const own = allotments.filter(
		(one) => one.item === only.items[0] && (only.chapter === null || one.chapter === only.chapter),
	);
	return own.length === 1 ? own[0] : undefined;
}

const isNear = (told: number, amount: number): boolean => Math.abs(told - amount) < Math.abs(amount) * NEAR;

/** A sentence with its sums and the one item that it names. */
interface SentenceOfItem {
	readonly words: string;
	readonly sums: readonly Sum[];
	readonly item: Allotment;
	readonly span: Span;
	readonly block: Block;
}

/** Sentences outside tables with the item that each names. */
export function sentencesOfItems(
	letter: Letter,
	ground: Ground,
	allotments: readonly Allotment[],
): readonly SentenceOfItem[] {
	const given = allotments.filter((one) => one.isChange !== true && one.subItem == null);
	if (given.length === 0) return [];
	return letter.document.blocks.flatMap((block) => {
		if (block.cell !== null || block.role === "contents" || ground.sumsOf(block).length === 0) return [];
		return sentencesOf(letter.document, block).flatMap((span) => {
			const words = letter.text.slice(span.start, span.end);
			const sums = sumsIn(words);
			const item = sums.length === 0 ? undefined : itemOf(words, given);
			return item === undefined || EARLIER.test(words) ? [] : [{ words, sums, item, span, block }];
		});
	});
}

/** A sentence that tells an item's money otherwise than it is allotted, before the allotment or after it. */
export function itemsToldOtherwise(sentences: readonly SentenceOfItem[]): readonly Asked[] {
	return sentences.flatMap(({ words, sums, item, span, block }): Asked[] => {
		const [sum] = sums;
		if (sum === undefined || sums.length > 1 || item.source.start === block.start) return [];
		const before = words.slice(0, sum.start);
		if (!SUBJECT.test(before) && !GIVEN.test(before) && !BESIDE.test(before)) return [];
		if (!ENDS.test(words.slice(sum.end)) || !isNear(sum.kroner, item.amount)) return [];
		const wholes = [item.amount, item.appropriation ?? item.amount];
		if (wholes.some((one) => Math.abs(sum.kroner - one) <= sum.tolerance)) return [];
		const values = { place: `${item.chapter}.${item.item}`, allotted: item.amount, told: sum.kroner };
		return [asked("sum-mismatch", "error", "allottedOtherwise", values, [item.source, sourceOf(span)])];
	});
}

const PAID_OUT = anyOf(INSTALMENTS);
/** Instalments are told each with its time. */
const TIME = /^\s(?:i|den|innen|innan|primo|medio|ultimo|per)\s/i;

/** «Post 50 utbetales med 30 mill. kroner i januar og 30 mill. kroner i juli»: instalments that do not make the item. */
export function wrongInstalments(sentences: readonly SentenceOfItem[]): readonly Asked[] {
	return sentences.flatMap(({ words, sums, item, span }): Asked[] => {
		if (sums.length < 2 || !PAID_OUT.test(words.slice(0, sums[0]!.start))) return [];
		if (!sums.every((sum) => TIME.test(words.slice(sum.end)))) return [];
		const total = sums.reduce((all, one) => all + one.kroner, 0);
		const slack = sums.reduce((all, one) => all + Math.min(one.tolerance, 50_000), 0);
		if (Math.abs(total - item.amount) <= slack || !isNear(total, item.amount)) return [];
		const values = { whole: item.amount, parts: total };
		return [asked("sum-mismatch", "error", "wrongShares", values, [item.source, sourceOf(span)])];
	});
}

/** «5 pst. av bevilgningen på post 01, dvs. 15,9 mill. kroner». */
const SHARE_OF = new RegExp(
	`(?<![\\d,.])(\\d{1,2}(?:,\\d{1,2})?)\\s?(?:%|prosent|pst\\.?)\\sav\\s${MONEY}\\s(?:på|over|under)\\s(?:kap\\.|[^.;]){0,40}?post\\s\\d{1,2}(?:,\\s|\\s|\\s?\\()(?:dvs\\.?|det\\svil\\ssi|altså|som\\sutgjør|som\\sutgjer|tilsvarende|tilsvarande|eller)\\s(?:om\\slag\\s)?(?:kr\\.?\\s)?$`,
	"i",
);

/** What such a sentence cannot do without. */
const PER_CENT = /%|prosent|pst/i;

/** A share of an item in per cent that is told in kroner beside, and is another sum. */
export function wrongSharesOfItems(sentences: readonly SentenceOfItem[]): readonly Asked[] {
	const told = sentences.filter(({ words }) => PER_CENT.test(words));
	return told.flatMap(({ words, sums, item, span }): Asked[] =>
		sums.flatMap((sum): Asked[] => {
			const share = SHARE_OF.exec(words.slice(0, sum.start))?.[1];
			if (share === undefined) return [];
			const right = Math.round((item.amount * Number(share.replace(",", "."))) / 100);
			if (Math.abs(right - sum.kroner) <= Math.max(sum.tolerance * 2, right * 0.005)) return [];
			const values = { place: `${item.chapter}.${item.item}`, share, right, told: sum.kroner };
			return [asked("sum-mismatch", "error", "wrongShareOfItem", values, [item.source, sourceOf(span)])];
		}),
	);
}
