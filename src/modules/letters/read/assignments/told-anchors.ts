import type { Block } from "../document.ts";
import { type Letter, sectionAt, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/assignments.ts";
import { alternatives, anyOf, MEET } from "../lexicon/words.ts";
import { sentencesIn } from "../sentences.ts";
import { type Anchor, anchorAt, extentOf, ID, LABEL } from "./anchors.ts";
import { GIVEN, NEW_ABOUT } from "./titles.ts";

const STANDINGS = [
	lexicon.CARRIED_OVER_VERB,
	lexicon.ENDED,
	lexicon.MOVED,
	lexicon.MOVES,
	lexicon.REWORDED,
	lexicon.WITHHELD,
] as const;
const STANDING = alternatives(...STANDINGS);
/** What `TOLD` cannot do without. */
const SPEAKS = /opp(?:drag|gave|gåve)|bestilling/i;
const SAYS_STANDING = anyOf(...STANDINGS);
const NUMBER = `${ID}|\\d{2}[/-]\\d{1,3}|\\d{1,3}(?:\\.\\d{1,3}){0,3}|[a-z](?=\\))`;
/** «oppdrag 12», «oppdraget om los», «oppdrag 4 «Vrak»»: the number and, in one of three places, the name. */
const NAME = `${LABEL}${MEET}(?:et)?(?:\\s(?:nr\\.?\\s?)?${MEET}(${NUMBER})${MEET}\\)?)?${MEET}(?:\\s(?:fra|frå|i|gitt\\si|gjeve\\si)\\s(?:(?:tildelings)?brevet\\s(?:for\\s)?)?20\\d{2}(?=\\som\\s))?${MEET}(?:\\s\\(([^()]{4,120})\\)|,?\\s(?:om|med\\stittelen|som\\sgjelder|som\\sgjeld)\\s«?([^.:»]{3,160}?)»?|[:,]?\\s(?:[–-]\\s)?«?([^.:;»«()]{3,120}?)»?)??${MEET}(?:\\s\\(([^()]{2,90})\\))?`;
const LINKS =
	"(?:,?\\s(?:jf\\.\\s(?:punkt|pkt\\.|kapittel|kap\\.)\\s[0-9.]{1,8}(?:\\si\\s[a-zß-ÿ]{4,20})?|(?:er\\s|blir\\s)?(?:overført|overførast|overføres)\\stil\\s[^.,;:]{2,60}\\s(?:og|og\\ser)|er|blir|vert|får|gis|gjev|vil|bli|no|nå|også|òg|en|ein|har|derfor|dermed|med|i\\stildelingsbrevet|frå|fra|\\d{1,2}\\.\\s[a-zß-ÿ]{3,9}|20\\d{2})){0,5}";
/** «Oppdrag 13/2024 om X videreføres», «Fristen for oppdrag 12 utsettes», «Teksten i oppdrag 3 erstattes med». */
const TOLD = new RegExp(
	`^(?:${alternatives(lexicon.SPEAKS_OF_ASSIGNMENT)}\\s)?${MEET}${NAME}${LINKS}[,:]?${MEET}\\s${STANDING}(?![A-Za-zÀ-ſ])`,
	"i",
);
/** «Vi viser til oppdrag 12 om X …»: the assignment that the sentences after it change. */
const SHOWN = new RegExp(
	`^${alternatives(lexicon.REFERS)}\\s${MEET}${NAME}(?=,|\\.|\\si\\s|\\s\\(|\\sfra\\s|\\sfrå\\s|$)`,
	"i",
);
/** «… videreføre oppdrag 11 om X.», «I oppdrag 12 om X skal …»: one by its number, wherever in the sentence. */
const SPOKEN_OF = new RegExp(
	`(^i\\s|(?<![A-Za-zÀ-ſ]))${LABEL}(?:et)?\\s(?:nr\\.?\\s?)?(${ID}|\\d{2}[/-]\\d{1,3}|\\d{1,3}(?:\\.\\d{1,3}){0,3})(?!\\.?\\d)(?:\\s(?:om|for)\\s«?([^.,:;»]{3,120}?)»?|\\s([^.,:;»]{3,120})(?=:))?(?=[.,;:]|$|\\s(er|ble|blir|blei|vart|vert|skal|må|bør|har|får|som)\\s)`,
	"i",
);
/** «I tildelingsbrevet bad vi X om å greie ut …»: one that bears neither number nor name. */
const ASKED =
	/(?<![A-Za-zÀ-ſ])(?:ba|bad|gav|ga|fikk|fekk)\s(?:[A-Za-zÀ-ſ]+\s){0,6}?(?:om|i\soppdrag)\så\s([^.:;]{8,160}?)(?=,?\s(?:innan|innen|med\sfrist|senest|seinast)\s|[.]|$)/i;
/** After «I oppdrag 12», verbs that give it more to do. */
const MORE = /^(?:skal|må|bør)$/i;
const CHANGES = anyOf(lexicon.ENDED, lexicon.MOVED, lexicon.MOVES, lexicon.REWORDED);
const ABOUT_IT =
	/(?<![A-Za-zÀ-ſ])(?:oppdraget|fristen|leveringsfristen|(?:ny|utsatt|utsett|forlenget|forlengd)\sfrist)(?![A-Za-zÀ-ſ])/i;

/** «Oppdraget videreføres, og …»: the sentence after the one that names it. */
const ITSELF = /^oppdraget\s/i;
/** What a block with such a sentence after another cannot do without. */
const SAYS_ITSELF = /\soppdraget\s/i;
const GOES_ON = anyOf(lexicon.CARRIED_OVER_VERB, lexicon.MOVED, lexicon.MOVES, lexicon.REWORDED);

const DAY_IS_NEW =
	"(?:(?:ny|utsatt|utsett|forlenget|forlengd|endret|endra)\\sfrist|fristen\\s(?:er|blir|vert)\\s(?:nå\\s|no\\s)?(?:flytt|uts[ae]tt|forleng|endr))";
/** «Ny frist er 1. mars»: the sentence after «Oppdrag 3 om los er ikke ferdig.». */
const NEW_DAY = new RegExp(`^${DAY_IS_NEW}`, "i");
/** What a block with such a sentence cannot do without. */
const SAYS_NEW_DAY = new RegExp(`\\.\\s${DAY_IS_NEW}`, "i");
const OPENS = new RegExp(`^${LABEL}(?:et)?\\s`, "i");

/** Where the sentence goes on about what it has named. */
const NO_NAME = /(?<!\ssom)\s(?:er|ble|blir|blei|vart|vert)(?:\s.*)?$/i;

/** «los, som ble gitt i 2025»: what is said of it in a clause of its own. */
const ASIDE = /,\s(?:som|der)\s.*$/i;

/** «oppdrag 7 (vedlikehold av fyr)»: brackets after the number that hold its name, and point nowhere. */
const IN_WORDS = /^(?!jf|se(?:\s|$)|sjå|kap|punkt|pkt|vedlegg|TB)[^0-9]{4,90}$/i;

/** «oppdraget om los (oppdrag 4 i tildelingsbrevet)»: the number after the name. */
const NUMBER_IN_BRACKETS = new RegExp(`^${LABEL}\\s(?:nr\\.?\\s)?(${NUMBER})(?![\\d.]*\\d)`, "i");

/** The name that a match of `NAME` holds; null where words stand there that are none. */
function nameIn(match: RegExpExecArray): string | null {
	const plain = match[4];
	if (plain !== undefined && !/^[A-ZÀ-Þ«]/u.test(plain)) return null;
	const bracket = match[1] !== undefined && IN_WORDS.test(match[5] ?? "") ? match[5] : undefined;
	return (match[3] ?? plain ?? match[2] ?? bracket ?? "").replace(NO_NAME, "").replace(ASIDE, "");
}

/** An assignment that a sentence speaks of. */
interface Spoken {
	readonly id: string | null;
	readonly name: string;
	readonly start: number;
	/** The sentence only refers to it; what changes stands in one after it. */
	readonly refers: boolean;
	/** The sentence gives it more to do. */
	readonly more: boolean;
}

function spokenIn(match: RegExpExecArray, start: number): Spoken | null {
	const name = nameIn(match);
	const id = match[1] ?? NUMBER_IN_BRACKETS.exec(match[5] ?? "")?.[1] ?? null;
	return name === null ? null : { id, name, start, refers: true, more: false };
}

/** The assignment that a sentence refers to. */
function shownIn(sentence: string, start: number): Spoken | null {
	const match = SHOWN.exec(sentence);
	return match === null ? null : spokenIn(match, start);
}

/** The assignment of an earlier letter that a supplement's sentence refers to, or names by its number. */
function namedIn(sentence: string, start: number): Spoken | null {
	const refers = SHOWN.exec(sentence);
	if (refers !== null) return spokenIn(refers, start);
	const match = SPOKEN_OF.exec(sentence);
	if (match === null) {
		const name = ASKED.exec(sentence)?.[1];
		return name === undefined ? null : { id: null, name, start, refers: true, more: false };
	}
	const more = match[1] !== "" && MORE.test(match[5] ?? "");
	return { id: match[2] ?? null, name: match[3] ?? match[4] ?? "", start, refers: false, more };
}

/** «Det samme gjelder oppdrag 11 om los.»: what the sentence before tells of one holds for this one. */
const SAME = /^(?:det|dette)\s(?:samme|same)\s(?:gjelder|gjeld)\s(?:for\s)?/i;
/** What it holds for; few sentences come so far as to need it. */
const FOR_THIS = new RegExp(`^${NAME}(?=[.,]|$)`, "i");

/** «Departementet trekker oppdrag 12 om havnesikring»: the one who takes it back, before it. */
const TAKEN_BACK = new RegExp(
	`^(?:departementet|vi)\\s(?:[a-zß-ÿ]+\\s)?(?:trekker|trekkjer|trekk|avslutter|avsluttar|stanser|stansar)\\s(?:tilbake\\s)?${NAME}(?=[.,]|$)`,
	"i",
);

/** Assignments of which whole sentences of a block speak, as `match` finds them; each with what `more` says of it. */
function spokenOf(
	letter: Letter,
	block: Block,
	index: number,
	match: (sentence: string) => RegExpExecArray | null,
	more: (start: number) => Pick<Anchor, "withdrawn" | "sameAs">,
): readonly Anchor[] {
	const section = sectionAt(letter, block);
	return sentencesIn(letter.text, block.words, block.end).flatMap(({ start, end }): Anchor[] => {
		const found = match(letter.text.slice(start, end));
		const spoken = found === null ? null : spokenIn(found, start);
		if (spoken === null || (spoken.id === null && spoken.name === "")) return [];
		const anchor = anchorAt(block, index, section, spoken.id, spoken.name, end);
		return [{ ...anchor, start, ...more(start) }];
	});
}

/** Assignments that a supplement's sentences take back. */
export function takenBackAt(letter: Letter, block: Block, index: number): readonly Anchor[] {
	if (letter.head.kind !== "supplementary-letter") return [];
	return spokenOf(
		letter,
		block,
		index,
		(sentence) => TAKEN_BACK.exec(sentence),
		() => ({ withdrawn: true }),
	);
}

/** Assignments of which a sentence says that what was told before it in the block is the same for them. */
export function sameAt(letter: Letter, block: Block, index: number): readonly Anchor[] {
	const words = wordsOf(letter, block);
	if (!words.includes("same gjeld") && !words.includes("samme gjeld")) return [];
	const forThis = (sentence: string): RegExpExecArray | null => {
		const same = SAME.exec(sentence);
		return same === null ? null : FOR_THIS.exec(sentence.slice(same[0].length));
	};
	return spokenOf(letter, block, index, forThis, (start) => ({
		sameAs: letter.text.slice(block.words, start),
	}));
}

/** Whether a supplement's sentence changes an assignment: the one that it names, or the one that was named before. */
function changes(sentence: string, named: Spoken | null): boolean {
	if (named?.more === true) return true;
	return named?.refers !== true && ABOUT_IT.test(sentence) && CHANGES.test(sentence);
}

/** Assignments whose standing a sentence tells: they go on, end, are moved or get other words. */
export function toldAt(
	letter: Letter,
	block: Block,
	index: number,
	headings: ReadonlySet<Block>,
): readonly Anchor[] {
	const words = wordsOf(letter, block);
	const supplement = letter.head.kind === "supplementary-letter";
	if (headings.has(block) || !(SPEAKS.test(words) || (supplement && ASKED.test(words)))) return [];
	const section = sectionAt(letter, block);
	const found: Anchor[] = [];
	let shown: Spoken | null = null;
	const dayAfter = !supplement && SAYS_NEW_DAY.test(words);
	for (const { start, end } of sentencesIn(letter.text, block.words, block.end)) {
		const sentence = letter.text.slice(start, Math.min(end, start + 400));
		const told = SPEAKS.test(sentence) && SAYS_STANDING.test(sentence) ? TOLD.exec(sentence) : null;
		let spoken = told === null ? null : spokenIn(told, start);
		if (told?.[1] === undefined && spoken?.name === "") spoken = null;
		if (spoken === null && (supplement || dayAfter || SAYS_ITSELF.test(words))) {
			const byNumber = supplement || (dayAfter && OPENS.test(sentence));
			const named = byNumber ? namedIn(sentence, start) : shownIn(sentence, start);
			shown = named ?? shown;
			const goesOn = supplement
				? changes(sentence, named)
				: (ITSELF.test(sentence) && GOES_ON.test(sentence)) || (dayAfter && NEW_DAY.test(sentence));
			if (shown !== null && goesOn) {
				spoken = shown;
				shown = null;
			}
		}
		const last = found.at(-1);
		if (spoken === null) {
			// A new assignment after what is told of an earlier one is no part of that.
			if (last !== undefined && (GIVEN.test(sentence) || NEW_ABOUT.test(sentence)))
				last.end = Math.min(last.end, start);
			continue;
		}
		const inherits = section.heading !== null && section.kind === "other" && start === block.words;
		const title = spoken.name === "" && inherits ? section.name : spoken.name;
		const from = spoken.start;
		if (last !== undefined) last.end = Math.min(last.end, from);
		const extent = extentOf(letter, index, headings);
		const anchor = anchorAt(block, index, section, spoken.id, title, extent);
		found.push({
			...anchor,
			start: from === block.words ? block.start : from,
			...(spoken.more ? { widened: true } : {}),
		});
	}
	return found;
}
