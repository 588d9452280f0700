import type { Block } from "../document.ts";
import { folded, type Letter, sectionAt, wordsOf } from "../letter.ts";
import { CARRIED_OVER_VERB } from "../lexicon/assignments.ts";
import { alternatives, MEET } from "../lexicon/words.ts";
import { sentencesIn } from "../sentences.ts";
import { type Anchor, anchorAt, ID, LABEL } from "./anchors.ts";

/** «Fra 2025 videreføres oppdragene …»: the verb stands before what it carries over. */
const CARRIES = new RegExp(
	`(?<![A-Za-zÀ-ſ])(?:(?:blir|vert|er)\\s)?${alternatives(CARRIED_OVER_VERB)}:?${MEET}\\s(?:også\\s|òg\\s)?(?:følgende\\s|disse\\s|desse\\s)?(?=${LABEL}(?:ene|a|et)?\\s)`,
	"i",
);
/** «Disse oppdragene har fått ny frist: …»: what it carries over stands in a row after the colon. */
const LISTED = new RegExp(
	`(?<![A-Za-zÀ-ſ])(?:disse|desse|følgende|følgjande)${MEET}\\s${LABEL}${MEET}(?:ene|a)?\\s(?:[a-zß-ÿ]+\\s){1,5}(?:frist|fristar|frister):\\s`,
	"i",
);
const NUMBER = `(${ID}|\\d{1,3}(?:\\.\\d{1,3}){0,3})`;
/** One of those carried over: its number, its name, or both; the name ends at a bracket or where the next begins. */
const ONE = new RegExp(
	`(?:${LABEL}(?:ene|a|et)?\\s(?:nr\\.?\\s?)?)?(?:${NUMBER}\\s(?:om\\s|[–-]\\s)?|(?<=${LABEL}(?:et)?\\s)om\\s)«?([^(),.;:»]{3,110}?)»?(?=\\s\\(|,|[.;:»]|$|\\sog\\s(?:${LABEL}(?:et)?\\s|${ID}|\\d))`,
	"gi",
);

/** A later sentence of the paragraph speaks of it: by a word of its name. */
function speaksOf(sentence: string, title: string): boolean {
	const words = folded(title)
		.split(" ")
		.filter((word) => word.length > 6);
	const said = folded(sentence);
	return words.some((word) => said.includes(word.slice(0, Math.max(6, word.length - 2))));
}

/** Assignments of earlier years that a sentence carries over in a row, and what the sentences after it say of each. */
export function carriedAt(letter: Letter, block: Block, index: number): readonly Anchor[] {
	const section = sectionAt(letter, block);
	if (!/oppdrag|oppg[aå]ve/i.test(wordsOf(letter, block))) return [];
	const found: Anchor[] = [];
	const place = (id: string | null, title: string, start: number, end: number): void => {
		found.push({ ...anchorAt(block, index, section, id, title, end), start, carried: true });
	};
	for (const { start, end } of sentencesIn(letter.text, block.words, block.end)) {
		const sentence = letter.text.slice(start, Math.min(end, start + 900));
		const verb = LISTED.exec(sentence) ?? CARRIES.exec(sentence);
		if (verb === null) {
			const of = found.find((anchor) => speaksOf(sentence, anchor.title));
			if (of !== undefined) place(of.id, of.title, start, end);
			continue;
		}
		const from = verb.index + verb[0].length;
		const named = [...sentence.slice(from).matchAll(ONE)];
		for (const [at, match] of named.entries()) {
			const next = named[at + 1];
			const to = next === undefined ? end : start + from + next.index;
			const opens = at === 0 && start === block.words;
			place(match[1] ?? null, match[2] ?? "", opens ? block.start : start + from + match.index, to);
		}
	}
	return found;
}
