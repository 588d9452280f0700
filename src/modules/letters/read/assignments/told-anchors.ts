import type { Block } from "../document.ts";
import { type Letter, sectionAt, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/assignments.ts";
import { alternatives, anyOf } from "../lexicon/words.ts";
import { sentencesIn } from "../sentences.ts";
import { type Anchor, anchorAt, extentOf, ID, LABEL } from "./anchors.ts";

const STANDING = alternatives(
	lexicon.CARRIED_OVER_VERB,
	lexicon.ENDED,
	lexicon.MOVED,
	lexicon.MOVES,
	lexicon.REWORDED,
	lexicon.WITHHELD,
);
const NUMBER = `${ID}|\\d{1,3}(?:\\.\\d{1,3}){0,3}|[a-z](?=\\))`;
/** «oppdrag 12», «oppdraget om los», «oppdrag 4 «Vrak»»: the number and, in one of three places, the name. */
const NAME = `${LABEL}(?:et)?(?:\\s(?:nr\\.?\\s?)?(${NUMBER})\\)?)?(?:\\s(?:fra|frå|gitt\\si|gjeve\\si)\\s20\\d{2}(?=\\som\\s))?(?:\\s\\(([^()]{4,120})\\)|,?\\s(?:om|med\\stittelen|som\\sgjelder|som\\sgjeld)\\s«?([^.:»]{3,160}?)»?|[:,]?\\s(?:[–-]\\s)?«?([^.:;»«()]{3,120}?)»?)??(?:\\s\\([^()]{2,90}\\))?`;
const LINKS =
	"(?:,?\\s(?:(?:er\\s|blir\\s)?(?:overført|overførast|overføres)\\stil\\s[^.,;:]{2,60}\\s(?:og|og\\ser)|er|blir|vert|får|gis|gjev|vil|bli|no|nå|også|òg|en|ein|har|derfor|dermed|med|i\\stildelingsbrevet|frå|fra|\\d{1,2}\\.\\s[a-zß-ÿ]{3,9}|20\\d{2})){0,5}";
/** «Oppdrag 13/2024 om X videreføres», «Fristen for oppdrag 12 utsettes», «Teksten i oppdrag 3 erstattes med». */
const TOLD = new RegExp(
	`^(?:${alternatives(lexicon.SPEAKS_OF_ASSIGNMENT)}\\s)?${NAME}${LINKS},?\\s${STANDING}(?![A-Za-zÀ-ſ])`,
	"i",
);
/** «Vi viser til oppdrag 12 om X …»: the assignment that the sentences after it change. */
const SHOWN = new RegExp(
	`^${alternatives(lexicon.REFERS)}\\s${NAME}(?=,|\\.|\\si\\s|\\s\\(|\\sfra\\s|\\sfrå\\s|$)`,
	"i",
);
const CHANGES = anyOf(lexicon.ENDED, lexicon.MOVED, lexicon.MOVES, lexicon.REWORDED);
const ABOUT_IT = /(?<![A-Za-zÀ-ſ])(?:oppdraget|fristen|leveringsfristen)(?![A-Za-zÀ-ſ])/i;

/** The name that a match of `NAME` holds; null where words stand there that are none. */
function nameIn(match: RegExpExecArray): string | null {
	const plain = match[4];
	if (plain !== undefined && !/^[A-ZÀ-Þ«]/u.test(plain)) return null;
	return match[3] ?? plain ?? match[2] ?? "";
}

/** Assignments whose standing a sentence tells: they go on, end, are moved or get other words. */
export function toldAt(
	letter: Letter,
	block: Block,
	index: number,
	headings: ReadonlySet<Block>,
): readonly Anchor[] {
	const words = wordsOf(letter, block);
	if (headings.has(block) || !/opp(?:drag|gave|gåve)|bestilling/i.test(words)) return [];
	const section = sectionAt(letter, block);
	const found: Anchor[] = [];
	const supplement = letter.head.kind === "supplementary-letter";
	let shown: { readonly match: RegExpExecArray; readonly start: number } | null = null;
	for (const { start, end } of sentencesIn(letter.text, block.words, block.end)) {
		const sentence = letter.text.slice(start, Math.min(end, start + 400));
		let match = TOLD.exec(sentence);
		if (match !== null && match[1] === undefined && nameIn(match) === "") match = null;
		let from = start;
		if (match === null && supplement) {
			const refers = SHOWN.exec(sentence);
			if (refers !== null) shown = { match: refers, start };
			if (shown !== null && refers === null && ABOUT_IT.test(sentence) && CHANGES.test(sentence)) {
				match = shown.match;
				from = shown.start;
				shown = null;
			}
		}
		if (match === null) continue;
		const named = nameIn(match);
		if (named === null) continue;
		const inherits = section.heading !== null && section.kind === "other" && start === block.words;
		const title = named === "" && inherits ? section.name : named;
		const last = found.at(-1);
		if (last !== undefined) last.end = Math.min(last.end, from);
		const extent = extentOf(letter, index, headings);
		const anchor = anchorAt(block, index, section, match[1] ?? null, title, extent);
		found.push({ ...anchor, start: from === block.words ? block.start : from });
	}
	return found;
}
