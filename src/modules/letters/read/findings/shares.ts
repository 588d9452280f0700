import { alike, type Letter, sourceOf, wordsOf } from "../letter.ts";
import { SHARED_MONEY } from "../lexicon/findings.ts";
import { alternatives, MEET } from "../lexicon/words.ts";
import { sumsIn } from "../money/amounts.ts";
import type { Ground } from "../money/ground.ts";
import type { Earmark } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

const SHARE = new RegExp(
	`(?<![0-9,.])(\\d{1,2}(?:,\\d)?)\\s?(?:%|prosent|pst\\.?)${MEET}\\sav\\s${alternatives(SHARED_MONEY)}${MEET}\\s(?:til|for|over|i)\\s`,
	"i",
);

/** «ordningen for frivillige organisasjoner»: what the scheme is for is its name. */
const SCHEME = /^[A-Za-zÀ-ſ]*ordning(?:a|en)\s(?:for|til|i|med)\s/i;

/** A share in per cent of money that has a part for something else: of the whole, or of what is left (R4.8)? */
export function sharesWithoutBase(
	letter: Letter,
	ground: Ground,
	earmarks: readonly Earmark[],
): readonly Asked[] {
	return letter.document.blocks.flatMap((block): Asked[] => {
		const { chapter, item } = ground.placeAt(block);
		if (block.cell !== null || chapter === null || item === null) return [];
		if (!SHARE.test(wordsOf(letter, block))) return [];
		return sentencesOf(letter.document, block).flatMap((span): Asked[] => {
			const sentence = letter.text.slice(span.start, span.end);
			const match = SHARE.exec(sentence);
			if (match === null || sumsIn(sentence).length > 0) return [];
			const money = sentence.slice(match.index + match[0].length).replace(SCHEME, "");
			const index = earmarks.findIndex(
				(one) => one.chapter === chapter && one.item === item && alike(one.purpose, money),
			);
			const base = earmarks[index];
			const parts = earmarks.filter((one) => one.partOf === index);
			const bound = parts.reduce((sum, one) => sum + one.amount, 0);
			if (base === undefined || bound === 0 || bound >= base.amount) return [];
			const share = (amount: number): number =>
				Math.floor((amount * Number((match[1] ?? "").replace(",", "."))) / 100);
			const values = {
				words: match[0].trim(),
				whole: base.amount,
				ofWhole: share(base.amount),
				bound,
				ofRest: share(base.amount - bound),
			};
			const sources = [sourceOf(span), base.source, ...parts.map((one) => one.source)];
			return [asked("other", "note", "shareOfWhat", values, sources)];
		});
	});
}

const EACH_SHARE = /(?<![0-9,.])(\d{1,3}(?:,\d)?)\s?(?:%|prosent|pst\.?)\s(?:[a-zß-ÿ]+\s){0,3}til\s/gi;
const OF_ITEM =
	/(?<![A-Za-zÀ-ſ])av\s(?:[a-zß-ÿ]+\s(?:på|under|over)\s)?(?:kap\.?\s\d{3,4},?\s)?post\s\d{1,2}(?!\d)/i;
const WHOLE = 100;

/** «Av post 21 skal 60 pst. gå til … og 50 pst. til …»: shares of an item that are more than all of it (R4.9). */
export function sharesBeyondWhole(letter: Letter): readonly Asked[] {
	return letter.document.blocks.flatMap((block): Asked[] => {
		const words = block.cell === null ? wordsOf(letter, block) : "";
		if (!words.includes("post ") || !OF_ITEM.test(words)) return [];
		return sentencesOf(letter.document, block).flatMap((span): Asked[] => {
			const sentence = letter.text.slice(span.start, span.end);
			if (!OF_ITEM.test(sentence)) return [];
			const shares = [...sentence.matchAll(EACH_SHARE)].map(([, share = ""]) =>
				Number(share.replace(",", ".")),
			);
			const sum = Math.round(shares.reduce((all, one) => all + one, 0) * 10) / 10;
			if (shares.length < 2 || sum <= WHOLE) return [];
			const values = { sum: String(sum).replace(".", ",") };
			return [asked("earmarks-exceed-item", "error", "wrongPercentages", values, [sourceOf(span)])];
		});
	});
}
