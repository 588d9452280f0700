import { clean, GOAL_NAMED, isCounted } from "./indicator-words.ts";
import { INDICATOR_LEAD, ORDERS } from "./lexicon/goals.ts";
import { GOAL_WORDS, ORDINALS } from "./lexicon/sections.ts";
import { alternatives, anyOf, finderOf } from "./lexicon/words.ts";
import { sentencesIn } from "./sentences.ts";

const LEAD = finderOf(INDICATOR_LEAD);
/** Who is told to follow something has a duty, unless it is the ministry that says what it will follow. */
const ORDERED = anyOf(ORDERS);
const MINISTRY = /^(?:departementet|vi)\s/i;
/** «Måloppnåelsen skal vurderes ut fra …»: said of the goals, and a duty of nobody. */
const ATTAINMENT = /^(?:målopp|resultatopp|oppnå)[a-zß-ÿ]+\s/i;
/** «Måloppnåelsen under (ii) skal vurderes ut fra …»: the goal by its mark in its list. */
const BY_MARK = /(?<![A-Za-zÀ-ſ])(?:for|til|under|på)\s\(?([a-h]|[ivx]{1,4})\)/i;
const PREPOSITION = "(?:på\\sgrunnlag\\sav|ut\\sfra|ut\\sfrå|etter|ved|gjennom|med|på|av|i)";
const LED = new RegExp(`^(?:\\s${PREPOSITION}(?![A-Za-zÀ-ſ])){0,2}\\s?`, "i");
const JOINT = new RegExp(`,?\\s(?:og|samt)\\s(?:${PREPOSITION}\\s)?|,\\s(?:${PREPOSITION}\\s)?`, "i");
/** «Under det første hovedmålet»: the goal by its order. */
const BY_ORDER = new RegExp(
	`(?<![A-Za-zÀ-ſ])(${ORDINALS.join("|")})\\s${alternatives(GOAL_WORDS)}(?:et)?`,
	"i",
);

/** «returgraden i programmene», «omsetningen i bedriftene»: what is known by its name. */
const DEFINITE = /^[a-zß-ÿ-]{3,40}(?:en|et|a)\s(?:i|på|for|av|til|hos|blant|fra|frå|mellom)\s/u;

/** What a sentence says that a goal is judged by, and the goal's number where the sentence names it. */
export interface ToldIndicators {
	readonly texts: readonly string[];
	readonly goal: string | null;
}

/** «Vi vil følge med på antall anløp og andelen med los»: what each sentence of a paragraph says that is measured; nothing where one part cannot be. */
export function toldIndicators(words: string): readonly ToldIndicators[] {
	if (!LEAD.test(words)) return [];
	return sentencesIn(words, 0, words.length).flatMap(({ start, end }): ToldIndicators[] => {
		const sentence = words.slice(start, end).replace(/\.$/u, "");
		const lead = LEAD.exec(sentence);
		if (lead === null || sentence.endsWith(":")) return [];
		const ordered = ORDERED.test(sentence.slice(0, lead.index));
		if (ordered && !MINISTRY.test(sentence) && !ATTAINMENT.test(sentence)) return [];
		const rest = sentence.slice(lead.index + lead[0].length).replace(LED, "");
		const texts = rest.split(JOINT).map(clean);
		const counted = texts.filter((text) => isCounted(text));
		if (counted.length === 0) return [];
		const ordinal = BY_ORDER.exec(sentence)?.[1]?.toLowerCase();
		const order = ordinal === undefined ? null : String(ORDINALS.indexOf(ordinal) + 1);
		const goal = GOAL_NAMED.exec(sentence)?.[1] ?? BY_MARK.exec(sentence)?.[1] ?? order;
		// Where the sentence says whose they are, what is measured may go without a word for it, if one has it.
		const all = goal !== null && texts.every((text) => isCounted(text) || DEFINITE.test(text));
		return counted.length === texts.length || all ? [{ texts, goal }] : [];
	});
}
