import type { Block } from "../document.ts";
import { blockAt, folded, type Letter, sectionAt, sourceOf } from "../letter.ts";
import { NUMBER_WORDS } from "../lexicon/counts.ts";
import { OF_THIS_LETTER, OTHER_PAPERS } from "../lexicon/findings.ts";
import { anyOf } from "../lexicon/words.ts";
import { type Section, within } from "../outline.ts";
import { type Span, sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

/** "punkt 7.4", "kap. 3", "Kapittel 12 i": with a paper's name after it where there is one. */
const NAMED =
	/([Pp]unkt(?:a|ene)?|[Pp]kt\.?|[Kk]ap\.|[Kk]apit(?:tel|let|lene|la)|[Aa]vsnitt(?:a|ene)?)\s((?:\d{1,2}|[A-H](?=\.\d))(?:\.\d{1,2}){0,3})(?![\d.]*\d)(?:\s(?:i|til|av)\s([A-Za-zÀ-ſ]+))?/gu;
/** A second number after the first: "kapittel 1 og 10". */
const NEXT_NUMBER =
	/^(?:,\s|\s(?:og|eller)\s)(\d{1,2}(?:\.\d{1,2}){0,3})(?=[\s,;:)]|\.(?!\S)|$)(?!\s?(?:mill|pst|prosent|%|kr|dag|vek|uk|mån|år|stk))/u;
/** Words that point to another place of the same letter. */
const POINTS = /(?<![A-Za-zÀ-ſ])(?:under|i|jf\.?|se|sjå|av|til|fra|frå|etter)\s$/i;
const OTHER_PAPER =
	/^(?:instruks|bestemmels|reglement|økonomi|rundskriv|veileder|rettleiar|lov|forskrift|hovedinstruks|hovudinstruks|prop|bestemmingane|føresegn|rapport|strategi|handlings)/i;
const PAPER_BEFORE =
	/(?:instruks[A-Za-zÀ-ſ]*|bestemmelse[A-Za-zÀ-ſ]*|reglement[A-Za-zÀ-ſ]*|R-\d+(?:\/\d+)?|rundskriv[A-Za-zÀ-ſ]*|loven?|forskrift[A-Za-zÀ-ſ]*|økonomistyring(?:\si\sstaten)?|føresegn[A-Za-zÀ-ſ]*|retningslinje[A-Za-zÀ-ſ]*|veilede[A-Za-zÀ-ſ]*|proposisjon[A-Za-zÀ-ſ]*|Prop\.\s1\s?S[^.]{0,20})[,\s]*(?:jf\.?\s)?(?:og\s)?$/i;
const PAPER_AFTER = /^\s(?:,?\s?post|i\sinstruks|i\sbestemm|i\shoved|i\søkonomi|i\sprop|i\sR-)/i;
const ANY_PAPER = anyOf(OTHER_PAPERS);
const OWN_WORDS = anyOf(OF_THIS_LETTER);

/** The letter's numbered sections by number; annexes have numbers of their own. */
interface Numbers {
	readonly own: ReadonlyMap<string, Section>;
	readonly annexes: ReadonlySet<string>;
	/** The greatest first number: "7" of "7.3". */
	readonly last: number;
	/** Chapters that have numbered sections under them. */
	readonly parted: ReadonlySet<string>;
}

/** A letter with so many headings, none of them numbered, has no numbers to refer to. */
const FEWEST_HEADINGS = 5;

/** «7.3», «B.2»: numbers of chapters that run on in figures or under a letter. */
const NUMBER = /^(?:\d|[A-H]\.\d)/u;

function numbersOf(letter: Letter): Numbers {
	const numbered = letter.outline.sections.filter(({ number }) => number !== null && NUMBER.test(number));
	const own = new Map(numbered.filter((one) => !one.annex).map((one) => [one.number!, one]));
	const annexes = new Set(numbered.filter((one) => one.annex).map((one) => one.number!));
	const last = Math.max(0, ...[...own.keys()].map((number) => Number.parseInt(number, 10) || 0));
	const parted = new Set(
		[...own.keys()].flatMap((number) => (number.includes(".") ? [number.split(".")[0]!] : [])),
	);
	return { own, annexes, last, parted };
}

/** A chapter or a section that a text names, in the block where it stands. */
interface Named extends Span {
	readonly block: Block;
	readonly words: string;
	readonly number: string;
	readonly pointed: boolean;
}

/** «jf. 5.4», «(se 7.3)»: a section by its number alone. */
const BARE =
	/[JjSs](?:f\.?|e|jå)\s(\d{1,2}(?:\.\d{1,2}){1,2})(?![\d.]*\d|\s?(?:mill|mrd|pst|prosent|%|kr)|\.?\s?(?:[a-zß-ÿ]{3,9}\s)?20\d\d)/gu;
/** «kapittel ni». */
const SPELLED = new RegExp(
	`([Kk]apit(?:tel|let)|[Pp]unkt)\\s(${Object.keys(NUMBER_WORDS).join("|")})(?![A-Za-zÀ-ſ])`,
	"gu",
);

/** The references that name no kind of place, or spell their number; only those to the letter's own chapters are sure. */
function namedOtherwise(letter: Letter, { own, parted }: Numbers): readonly Named[] {
	const { text } = letter;
	const place = (start: number, words: string, number: string): readonly Named[] => {
		const block = blockAt(letter, start);
		if (block === undefined || block.role === "contents") return [];
		const section = sectionAt(letter, block);
		if (section.annex || section.heading === block) return [];
		if (PAPER_BEFORE.test(text.slice(Math.max(block.words, start - 60), start))) return [];
		return [{ block, words, number, start, end: start + words.length, pointed: true }];
	};
	const bare = [...text.matchAll(BARE)].flatMap(({ 0: whole, 1: number = "", index }) => {
		const [chapter = ""] = number.split(".");
		if (/[A-Za-zÀ-ſ]/u.test(text[index - 1] ?? " ")) return [];
		return own.has(chapter) && parted.has(chapter) && !own.has(number)
			? place(index + whole.length - number.length, number, number)
			: [];
	});
	const spelled = [...text.matchAll(SPELLED)].flatMap(({ 0: words, 2: word = "", index }) =>
		place(index, words, String(NUMBER_WORDS[word.toLowerCase()] ?? "")),
	);
	return [...bare, ...spelled];
}

/** Every reference to a chapter in the letter proper that is not plainly to one of another paper. */
function namedIn(letter: Letter): readonly Named[] {
	const { text } = letter;
	const supplements = letter.head.kind === "supplementary-letter";
	return [...text.matchAll(NAMED)].flatMap((match): Named[] => {
		const { index } = match;
		const [whole, word = "", number = "", paper = ""] = match;
		if (/[A-Za-zÀ-ſ]/u.test(text[index - 1] ?? " ") || OTHER_PAPER.test(paper)) return [];
		if (supplements && /^tildelingsbrev/i.test(paper)) return [];
		const block = blockAt(letter, index);
		if (block === undefined || block.role === "contents") return [];
		const section = sectionAt(letter, block);
		if (section.annex || section.heading === block) return [];
		const before = text.slice(Math.max(block.words, index - 60), index);
		const after = text.slice(index + whole.length, Math.min(block.end, index + whole.length + 40));
		if (PAPER_BEFORE.test(before) || PAPER_AFTER.test(after)) return [];
		const words = `${word} ${number}`;
		const first = {
			block,
			words,
			number,
			start: index,
			end: index + words.length,
			pointed: POINTS.test(before),
		};
		const next = NEXT_NUMBER.exec(text.slice(first.end, Math.min(block.end, first.end + 20)));
		if (next?.[1] === undefined || paper !== "") return [first];
		const end = first.end + next[0].length;
		return [first, { ...first, words: text.slice(index, end), number: next[1], end, pointed: false }];
	});
}

/** The number is not the letter's, and cannot be that of another paper that the words around it speak of. */
function isDangling(letter: Letter, named: Named, { own, annexes, last, parted }: Numbers): boolean {
	const { number, block, start, pointed } = named;
	const [chapter = ""] = number.split(".");
	if (own.has(number)) return false;
	const beyond = Number(chapter) > last;
	// A chapter with a letter bears it in its title, not in its number.
	const there = own.has(chapter) || /^[A-H]$/u.test(chapter);
	if (pointed && (beyond || (number.includes(".") && there && parted.has(chapter)))) return true;
	if (/^[A-H]/u.test(number)) return false;
	if (annexes.has(number) || (!beyond && !number.includes("."))) return false;
	if (within(sectionAt(letter, block), "authorisations", "instruction") !== null) return false;
	const spans = sentencesOf(letter.document, block);
	const at = Math.max(
		0,
		spans.findIndex((one) => one.start <= start && start < one.end),
	);
	const words = (from: number): string =>
		spans
			.slice(Math.max(0, from), at + 1)
			.map((span) => letter.text.slice(span.start, span.end))
			.join(" ");
	if (OWN_WORDS.test(words(at))) return true;
	return letter.head.kind === "letter-of-allocation" && !ANY_PAPER.test(words(at - 1));
}

/** References to a chapter of the letter that is not there, or is about something else than the sentence says. */
export function chapterReferences(letter: Letter): readonly Asked[] {
	const numbers = numbersOf(letter);
	const { own } = numbers;
	if (own.size === 0) return withoutNumbers(letter);
	if (own.size < 3) return [];
	return [...namedIn(letter), ...namedOtherwise(letter, numbers)].flatMap((named): Asked[] => {
		const { words, number, block, start, end } = named;
		const source = sourceOf({ start, end, page: block.page });
		const target = own.get(number);
		if (target === undefined)
			return isDangling(letter, named, numbers)
				? [asked("dangling-reference", "warning", "noChapter", { words, number }, [source])]
				: [];
		if (!named.pointed) return [];
		const meant = meantInstead(own, letter.text.slice(block.words, start), target);
		if (meant === null) return [];
		const values = { words, target: target.name, meant: meant.name.toLowerCase(), number: meant.number! };
		return [asked("conflicting-reference", "warning", "otherChapter", values, [source])];
	});
}

/** «sjå punkt 7.2» straight before the number. */
const SEE = /(?<![A-Za-zÀ-ſ])(?:se|sjå|jf\.?)\s$/i;

/** References to a section by its number, in a letter whose headings bear none: only those that no other paper can be meant by. */
function withoutNumbers(letter: Letter): readonly Asked[] {
	const headings = letter.outline.sections.filter(({ heading }) => heading !== null);
	if (letter.head.kind !== "letter-of-allocation" || headings.length < FEWEST_HEADINGS) return [];
	return namedIn(letter).flatMap(({ block, words, number, start, end, pointed }): Asked[] => {
		const sentence = sentencesOf(letter.document, block).find((one) => one.start <= start && start < one.end);
		const said = sentence === undefined ? "" : letter.text.slice(sentence.start, sentence.end);
		const seen = pointed && SEE.test(letter.text.slice(Math.max(block.words, start - 10), start));
		if (!seen || !/^\d{1,2}\.\d/u.test(number) || ANY_PAPER.test(said)) return [];
		const source = sourceOf({ start, end, page: block.page });
		return [asked("dangling-reference", "warning", "noChapter", { words, number }, [source])];
	});
}

/** The sentence before the reference speaks of another chapter's very title, and of nothing of the target's. */
function meantInstead(own: ReadonlyMap<string, Section>, before: string, target: Section): Section | null {
	const sentence = before.split(/(?<=[A-Za-zÀ-ſ]{3}\.)\s/u).at(-1) ?? "";
	const words = new Set(folded(sentence).split(" "));
	const shares = folded(target.name)
		.split(" ")
		.some((word) => word.length > 4 && [...words].some((other) => other.startsWith(word.slice(0, 6))));
	if (shares) return null;
	return (
		[...own.values()].find(
			(section) =>
				section !== target &&
				!section.number!.includes(".") &&
				/^[A-Za-zÀ-ſ]{6,}$/u.test(section.name) &&
				[...words].some(
					(word) => word.startsWith(section.name.toLowerCase()) && word.length <= section.name.length + 3,
				),
		) ?? null
	);
}
