import { attachmentsOf, copiesOf, signatoriesOf } from "./closing.ts";
import { datesIn } from "./dates.ts";
import type { Block, Document } from "./document.ts";
import { lowered } from "./lexicon/compare.ts";
import { KINDS, LABELS, LANGUAGE_WORDS, YEAR_TITLES } from "./lexicon/head.ts";
import { CLOSING } from "./lexicon/sections.ts";
import { alternatives, anyOf, startsWith } from "./lexicon/words.ts";
import type { Outline } from "./outline.ts";
import type { DocumentKind, LetterHead } from "./reading.ts";
import { mostFrequent, properName, recipientOf, shortFormOf } from "./recipient.ts";
import { caseOfficerOf, REFERENCE, referenceOf } from "./reference.ts";

/** How far into the text the letterhead, the reference row and the title can stand. */
const HEAD_LENGTH = 6000;
/** How much of the text is enough to tell who writes, and in which language. */
const SAMPLE_LENGTH = 60_000;
const LANGUAGE_SAMPLE_LENGTH = 20_000;

const wordsOf = (document: Document, block: Block): string => document.text.slice(block.words, block.end);

const MINISTRY =
	/(?<![A-Za-zÀ-ſ-])[A-ZÀ-Þ][A-Za-zÀ-ſ-]*(?:(?:,|-)?\s(?:[a-zß-ÿ][A-Za-zÀ-ſ]*-\s)?(?:og|[a-zß-ÿ]+-)\s[a-zß-ÿ]+|-?\s?og\s[a-zß-ÿ]+)?departementet(?![A-Za-zÀ-ſ])/gu;
const LETTERHEAD =
	/DET\sKONGELE?I?GE\s+((?:[A-ZÀ-Þ][A-ZÀ-Þ-]*,?\s(?:OG\s)?)*[A-ZÀ-Þ]*DEPARTEMENT)(?![A-Za-zÀ-ſ])/u;

/** After the closing or over the copies stand those who sign and those who are told. */
const ENDS = startsWith(CLOSING, { nb: ["kopi"], nn: ["kopi"] });

/** What the ministry that writes does in its first words: «Landbruks- og matdepartementet (LMD) viser til …». */
const INTRODUCES =
	/^(?:\s\([^()]{2,20}\))?\s(?:viser|syner|meddeler|melder|gir|gjev|sender|stiller|fastsetter|fastset|oversender)(?![A-Za-zÀ-ſ])/i;

/** The ministry: in the letterhead, on a line of its own, else the one that presents itself, else the one that the letter names most. */
function senderOf(document: Document, opening: readonly Block[]): string | null {
	for (const block of opening) {
		const words = wordsOf(document, block);
		if (words.length > 200) continue;
		if (ENDS.test(words)) break;
		const letterhead = LETTERHEAD.exec(words)?.[1];
		if (letterhead !== undefined) return properName(letterhead);
		if (/^[A-ZÀ-Þ\s,-]*DEPARTEMENT(?:ET)?$/u.test(words)) return properName(words);
		if (/^[A-ZÀ-Þ][A-Za-zÀ-ſ\s,-]*departementet$/u.test(words) && words.length < 70) return words;
	}
	const mentions = [...document.text.slice(0, SAMPLE_LENGTH).matchAll(MINISTRY)];
	const first = mentions.find(({ 0: name, index }) => {
		const end = index + name.length;
		return index < HEAD_LENGTH && INTRODUCES.test(document.text.slice(end, end + 40));
	});
	// Every letter names the ministry of finance for its rules.
	const others = mentions.filter(([name]) => !/^(?:Finans|Det)departementet/u.test(name));
	return first?.[0] ?? mostFrequent(others.map(([name]) => name));
}

const YEAR_TITLE = new RegExp(alternatives(YEAR_TITLES), "i");
const YEAR_IN_TEXT =
	/(?:tildelingsbrev[A-Za-zÀ-ſ]*|budsjettåret|bevilgning[A-Za-zÀ-ſ]*|rammer?|for)\s(?:for\s)?(20\d{2})(?![0-9–-])/gi;

/** The budget year: in a title, else as the first pages say most often, else the date's. */
function yearOf(document: Document, opening: readonly Block[], date: string | null): number | null {
	for (const block of opening) {
		const words = wordsOf(document, block);
		if (words.length > 220 || !YEAR_TITLE.test(words)) continue;
		const match = /(?<!\(|\d|[–-]|\.)\b(20\d{2})\b(?!\s?[–-]\s?20|\))/u.exec(words);
		if (match?.[1] !== undefined) return Number(match[1]);
	}
	const named = [...document.text.slice(0, 20_000).matchAll(YEAR_IN_TEXT)].map((match) => match[1] ?? "");
	const frequent = mostFrequent(named);
	if (frequent !== null) return Number(frequent);
	return date === null ? null : Number(date.slice(0, 4));
}

const DATED_LINE =
	/^(?:[A-ZÀ-Þ][A-Za-zÀ-ſ]+,?\s)?(?:den\s)?(\d{1,2}\.\s?(?:\d{1,2}\.\s?\d{4}|[a-zß-ÿ]{3,9}\.?\s\d{4}))$/u;
const DATE_LABEL = new RegExp(`(?<![A-Za-zÀ-ſ])(?:ref)?${alternatives(LABELS.date)}(?![A-Za-zÀ-ſ])`, "i");

/** «Postboks 8114 Dep, 0032 Oslo    Oslo, 15.01.2026»: place and day at the end of a line that holds more. */
const DATED_END =
	/\s[A-ZÀ-Þ][A-Za-zÀ-ſ]+,\s(?:den\s)?\d{1,2}\.\s?(?:\d{1,2}\.\s?\d{4}|[a-zß-ÿ]{3,9}\.?\s\d{4})$/u;
/** «Datert» as a label, alone in its cell or before the day. */
const DATED_LABEL = /^datert(?:\s?:\s?|$)/i;

/** «Revidert per 19. juni 2026»: the day of a letter that replaces an earlier one. */
const REVISED = /^(?:sist\s)?(?:revidert|oppdatert)(?:\sutgave)?\s(?:per\.?|pr\.?|den)?\s?\d/i;

function dayIn(words: string): string | null {
	const mention = datesIn(words, { year: null }).find(
		(one) => one.kind === "day" && one.dated && one.lead !== "referred",
	);
	return mention?.day ?? null;
}

/** The letter's date: by its label, on a line of its own, or in the row of the case number. */
function dateOf(document: Document, opening: readonly Block[]): string | null {
	const lines = opening.map((block) => wordsOf(document, block));
	for (const [index, line] of lines.entries()) {
		if (line.length > 160 || !DATE_LABEL.test(line)) continue;
		for (const candidate of lines.slice(index, index + 5)) {
			const day = candidate.length < 160 ? dayIn(candidate) : null;
			if (day !== null) return day;
		}
	}
	const dated = lines.findIndex((line) => line.length < 40 && DATED_LABEL.test(line));
	const told = dated < 0 ? "" : lines[dated]!.replace(DATED_LABEL, "") || (lines[dated + 1] ?? "");
	if (DATED_LINE.test(told)) return dayIn(told);
	const revised = lines.find((line) => line.length < 60 && REVISED.test(line) && dayIn(line) !== null);
	if (revised !== undefined) return dayIn(revised);
	const body = lines.findIndex((line) => line.length > 150);
	const alone = lines.find(
		(line, index) =>
			index < (body < 0 ? 25 : Math.min(body, 25)) &&
			opening[index]!.cell === null &&
			(DATED_LINE.test(line) || (line.length < 120 && DATED_END.test(line))),
	);
	if (alone !== undefined) return dayIn(alone);
	const inRow = lines.find((line) => line.length < 120 && REFERENCE.test(line) && dayIn(line) !== null);
	return inRow === undefined ? null : dayIn(inRow);
}

const only = (own: readonly string[], other: readonly string[]): readonly string[] =>
	own.filter((word) => !other.includes(word));
/** The language that a word is a sign of. */
const LANGUAGES: ReadonlyMap<string, LetterHead["language"]> = new Map([
	...only(LANGUAGE_WORDS.nb, LANGUAGE_WORDS.nn).map((word) => [word, "nb"] as const),
	...only(LANGUAGE_WORDS.nn, LANGUAGE_WORDS.nb).map((word) => [word, "nn"] as const),
	...LANGUAGE_WORDS.en.map((word) => [word, "en"] as const),
]);
/** Nynorsk has fewer words of its own than bokmål in such texts. */
const NYNORSK_WEIGHT = 1.3;

function languageOf(text: string): LetterHead["language"] {
	const counts = { nb: 0, nn: 0, en: 0 };
	const sample = lowered(text).slice(0, LANGUAGE_SAMPLE_LENGTH);
	for (const word of sample.match(/[A-Za-zÀ-ſ]+/gu) ?? []) {
		const language = LANGUAGES.get(word);
		if (language !== undefined) counts[language]++;
	}
	const nn = counts.nn * NYNORSK_WEIGHT;
	if (counts.en > counts.nb + nn) return "en";
	return nn > counts.nb ? "nn" : "nb";
}

const KIND_PATTERNS = KINDS.map(([kind, words]) => [kind, anyOf(words)] as const);
const ADDITION = /^tillegg\s(?:nr\.?\s\d+\s)?til\stildelingsbrev/i;

function kindOf(document: Document, opening: readonly Block[]): DocumentKind {
	for (const block of opening) {
		const words = wordsOf(document, block);
		if (words.length > 160 || (/[.;]$/u.test(words) && block.role !== "heading")) continue;
		if (ADDITION.test(words)) return "supplementary-letter";
		const kind = KIND_PATTERNS.find(([, pattern]) => pattern.test(words))?.[0];
		if (kind !== undefined) return kind;
	}
	return "other";
}

/** The letter's own data: kind, language, sender, recipient, reference, date, year, signatures, copies. */
export function headOf(document: Document, outline: Outline): LetterHead {
	const opening = document.blocks.filter(
		(block) => (block.start < HEAD_LENGTH && block.cell === null) || block.start < 1500,
	);
	const sender = senderOf(document, opening.slice(0, 30));
	const recipient = recipientOf(document, opening, sender);
	const date = dateOf(document, opening);
	return {
		kind: kindOf(document, opening),
		language: languageOf(document.text),
		sender,
		recipient,
		recipientShortName: recipient === null ? null : shortFormOf(document.text, recipient),
		reference: referenceOf(document, opening),
		date,
		year: yearOf(document, opening, date),
		signatories: signatoriesOf(document),
		caseOfficer: caseOfficerOf(document, opening),
		copyTo: copiesOf(document, outline),
		attachments: attachmentsOf(document, outline),
	};
}
