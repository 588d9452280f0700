import type { Block } from "../document.ts";
import { type Letter, sourceOf } from "../letter.ts";
import * as earmarks from "../lexicon/earmarks.ts";
import * as lexicon from "../lexicon/money.ts";
import { alternatives, anyOf, everyOf } from "../lexicon/words.ts";
import { type Span, sentencesIn } from "../sentences.ts";
import type { Sum } from "./amounts.ts";
import type { Ground } from "./ground.ts";
import { type PlaceMention, placesIn } from "./place.ts";
import type { ToldAllotment } from "./runs.ts";

const VERB = everyOf(lexicon.INCREASED, lexicon.REDUCED, lexicon.MOVED, lexicon.GRANTED);
const GRANTED = anyOf(lexicon.GRANTED);
/** «mot tilsvarende reduksjon», «kan overføres»: no change of their own. */
const NO_VERB = /(?:(?:tilsvarende|tilsvarande)|(?<![A-Za-zÀ-ſ])kan)\s$/i;
const REDUCED = anyOf(lexicon.REDUCED);
const MOVED = anyOf(lexicon.MOVED);
const RETOLD = anyOf(lexicon.RETOLD);
const APART = anyOf(earmarks.ONLY_AUTHORITY, earmarks.NOT_MONEY_TO_USE);
/** Why the money is changed may be anything. */
const WHY = /\s(?:som\sfølge\sav|som\sfølgje\sav|fordi|på\sgrunn\sav|ettersom)\s.*$/is;
const OF_MONEY = /^(?:av|innenfor|innanfor)\s/i;
const PART = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(earmarks.OF_WHICH)}(?![A-Za-zÀ-ſ])`, "i");
const OPPOSED =
	/(?<![A-Za-zÀ-ſ])mot\s(?:en\s|ei\s|ein\s)?(?:tilsvarende|tilsvarande)\s(?:reduksjon|økning|auke|innsparing)/i;
/** Before a sum that is a level, not a step: «fra 64 mill. kroner til 76,5 mill. kroner». */
const LEVEL = /(?<![A-Za-zÀ-ſ])(?:fra|frå|til|var)\s(?:kr\.?\s?)?$/i;
const LISTED = /^\s(?:kroner\s)?til\s/i;

interface Change {
	readonly chapter: string;
	readonly item: string;
	readonly amount: number;
	readonly sum: Sum;
	readonly granted: boolean;
}

/** A change that the text tells. */
export interface ToldChange extends ToldAllotment {
	/** It only tells what Parliament gave. */
	readonly granted: boolean;
}

/** A clause: from a verb of change to the next. Sums and mentions have the sentence's offsets. */
interface Clause {
	readonly words: string;
	readonly verb: { readonly start: number; readonly end: number; readonly text: string };
	readonly from: number;
	readonly to: number;
	readonly sums: readonly Sum[];
	readonly mentions: readonly PlaceMention[];
}

/** The clause's steps added up: the first sum, with those that it lists after it, each for its purpose. */
function stepOf(clause: Clause): { kroner: number; sum: Sum } | null {
	const { words } = clause;
	const steps = clause.sums.filter((sum) => {
		const before = words.slice(clause.from, sum.start);
		const brackets = before.lastIndexOf("(") > before.lastIndexOf(")");
		return !brackets && !LEVEL.test(before) && !PART.test(words.slice(clause.verb.end, sum.start));
	});
	const [first, ...rest] = steps.filter((sum) => sum.start >= clause.verb.end);
	const named = first ?? steps.at(-1);
	if (named === undefined) return levelsOf(clause);
	const listed = LISTED.test(words.slice(named.end))
		? rest.filter((sum) => LISTED.test(words.slice(sum.end)))
		: [];
	return { kroner: [named, ...listed].reduce((total, sum) => total + Math.abs(sum.kroner), 0), sum: named };
}

/** «økes fra 64 mill. kroner til 76,5 mill. kroner»: the step is the difference. */
function levelsOf({ words, sums }: Clause): { kroner: number; sum: Sum } | null {
	const from = sums.find((sum) => /(?<![A-Za-zÀ-ſ])fr[aå]\s(?:kr\.?\s?)?$/i.test(words.slice(0, sum.start)));
	const to = sums.find(
		(sum) => sum !== from && /(?<![A-Za-zÀ-ſ])til\s(?:kr\.?\s?)?$/i.test(words.slice(0, sum.start)),
	);
	return from === undefined || to === undefined
		? null
		: { kroner: Math.abs(to.kroner - from.kroner), sum: to };
}

/** «Etaten får 4,2 mill. kroner av økningen»: a share of what the sentence before tells that Parliament gave. */
const OF_WHAT_WAS_GIVEN = /\sav\s(?:økningen|auken|dette|beløpet|midlene|midlane)(?![A-Za-zÀ-ſ])/i;

interface Standing {
	readonly chapter: string | null;
	readonly item: string | null;
}

function placed(
	mention: PlaceMention | undefined,
	standing: Standing,
): { chapter: string; item: string } | null {
	const chapter = mention?.chapter ?? standing.chapter;
	const item = mention === undefined ? standing.item : (mention.items[0] ?? null);
	return chapter === null || item === null || (mention?.items.length ?? 0) > 1 ? null : { chapter, item };
}

function changesOf(clause: Clause, standing: Standing): readonly Omit<Change, "granted">[] {
	const step = stepOf(clause);
	if (step === null) return [];
	const { words, mentions, sums } = clause;
	const items = mentions.filter((mention) => mention.items.length > 0);
	const context = {
		...standing,
		chapter: mentions.find((one) => one.chapter !== null)?.chapter ?? standing.chapter,
	};
	if (MOVED.test(clause.verb.text)) {
		const at = (lead: RegExp): PlaceMention | undefined =>
			items.find((mention) => lead.test(words.slice(Math.max(0, mention.start - 12), mention.start)));
		const from = placed(at(/(?<![A-Za-zÀ-ſ])fr[aå]\s$/i), context);
		const to = at(/(?<![A-Za-zÀ-ſ])til\s$/i);
		const given = to === undefined ? null : placed(to, context);
		return [
			...(from === null || items.length < 2 ? [] : [{ ...from, amount: -step.kroner, sum: step.sum }]),
			...(given === null || items.length < 2 ? [] : [{ ...given, amount: step.kroner, sum: step.sum }]),
		];
	}
	const opposed = OPPOSED.exec(words.slice(clause.from, clause.to));
	const against = opposed === null ? clause.to : clause.from + opposed.index;
	const sign = REDUCED.test(clause.verb.text) || step.sum.kroner < 0 ? -1 : 1;
	const own =
		items.findLast((mention) => mention.start < step.sum.start && mention.start < against) ??
		items.find((mention) => mention.start < against);
	const place = placed(own, context);
	const other = placed(
		items.find((mention) => mention.start > against),
		context,
	);
	const counter = opposed === null || other === null || !items.some((one) => one.start > against);
	const amount = sign * step.kroner;
	return [
		...(place === null ? [] : [{ ...place, amount, sum: step.sum }]),
		...(counter || sums.length === 0 ? [] : [{ ...other, amount: -amount, sum: step.sum }]),
	];
}

function clausesOf(words: string, sums: readonly Sum[]): readonly Clause[] {
	const mentions = placesIn(words);
	const verbs = [...words.matchAll(VERB)]
		.filter((match) => !NO_VERB.test(words.slice(Math.max(0, match.index - 20), match.index)))
		.filter((match, index, all) => {
			const next = all[index + 1];
			return next === undefined || sums.some((sum) => sum.start > match.index && sum.start < next.index);
		});
	return verbs.map((match, index): Clause => {
		const to = verbs[index + 1]?.index ?? words.length;
		const before = verbs[index - 1];
		const lastSum = before === undefined ? undefined : sums.findLast((sum) => sum.end <= match.index);
		const from = lastSum?.end ?? 0;
		return {
			words,
			verb: { start: match.index, end: match.index + match[0].length, text: match[0] },
			from,
			to,
			sums: sums.filter((sum) => sum.start >= from && sum.end <= to),
			mentions: mentions.filter((one) => one.start >= from && one.start < to),
		};
	});
}

function inSentence(letter: Letter, span: Span, sums: readonly Sum[], standing: Standing): readonly Change[] {
	const words = letter.text.slice(span.start, span.end);
	if (OF_MONEY.test(words) || APART.test(words.replace(WHY, "")) || RETOLD.test(words)) return [];
	const own = sums
		.filter((sum) => sum.start >= span.start && sum.end <= span.end)
		.map((sum) => ({ ...sum, start: sum.start - span.start, end: sum.end - span.start }));
	if (own.length === 0) return [];
	const chapters = new Set(placesIn(words).flatMap(({ chapter }) => chapter ?? []));
	const only = chapters.size === 1 ? [...chapters][0]! : null;
	return clausesOf(words, own)
		.flatMap((clause) => {
			const granted = GRANTED.test(clause.verb.text);
			return changesOf(clause, { ...standing, chapter: standing.chapter ?? only }).map((change) => ({
				...change,
				granted,
			}));
		})
		.map((change) => ({
			...change,
			sum: { ...change.sum, start: change.sum.start + span.start, end: change.sum.end + span.start },
		}));
}

/**
 * What a supplementary letter changes in running text, with its sign (R2.4): «økes med 1,25 mill.
 * kroner», «reduseres med … mot tilsvarende økning på kap. …», «flyttes fra post 01 til post 21».
 */
export function readChanges(letter: Letter, ground: Ground, block: Block): readonly ToldChange[] {
	const sums = ground.sumsOf(block);
	if (sums.length === 0) return [];
	const standing = ground.placeAt(block);
	/** What the sentence before tells that Parliament gave. */
	let given: Standing | null = null;
	return sentencesIn(letter.text, block.words, block.end).flatMap((span) => {
		const words = letter.text.slice(span.start, span.end);
		const goesOn = given !== null && OF_WHAT_WAS_GIVEN.test(words) && placesIn(words).length === 0;
		const changes = inSentence(letter, span, sums, goesOn ? given! : standing);
		given = changes.findLast(({ granted }) => granted) ?? null;
		return changes.map(
			(change): ToldChange => ({
				allotment: {
					chapter: change.chapter,
					item: change.item,
					amount: change.amount,
					isChange: true,
					source: sourceOf({ start: span.start, end: span.end, page: block.page }),
				},
				sum: change.sum,
				granted: change.granted,
			}),
		);
	});
}
