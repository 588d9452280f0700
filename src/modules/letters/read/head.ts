import { datesIn } from "./dates.ts";
import type { Block, Document } from "./document.ts";
import { KINDS, LABELS, LANGUAGE_WORDS, SIGNATORY_TITLES } from "./lexicon/head.ts";
import { CLOSING } from "./lexicon/sections.ts";
import { alternatives, anyOf, everyOf, startsWith, type Words } from "./lexicon/words.ts";
import type { Outline } from "./outline.ts";
import type { DocumentKind, LetterHead, Signatory } from "./reading.ts";

/** How far into the text the letterhead, the reference row and the title can stand. */
const HEAD_LENGTH = 6000;

const wordsOf = (document: Document, block: Block): string => document.text.slice(block.words, block.end);

/** "ARBEIDS- OG INKLUDERINGSDEPARTEMENT" → "Arbeids- og inkluderingsdepartementet". */
function properName(capitals: string): string {
	const lower = capitals.toLowerCase().trim();
	const name = lower.charAt(0).toUpperCase() + lower.slice(1);
	return /departement$/u.test(name) ? `${name}et` : name;
}

const MINISTRY =
	/(?<![\p{L}-])\p{Lu}[\p{L}-]*(?:(?:,|-)?\s(?:\p{Ll}[\p{L}]*-\s)?(?:og|\p{Ll}+-)\s\p{Ll}+|-?\s?og\s\p{Ll}+)?departementet(?![\p{L}])/gu;

function mostFrequent(names: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	let best: string | null = null;
	for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
	return best;
}

function senderOf(document: Document, opening: readonly Block[]): string | null {
	for (const block of opening) {
		const words = wordsOf(document, block);
		const letterhead =
			/DET\sKONGELE?I?GE\s+((?:\p{Lu}[\p{Lu}-]*,?\s(?:OG\s)?)*\p{Lu}*DEPARTEMENT)(?!\p{L})/u.exec(words);
		if (letterhead?.[1] !== undefined) return properName(letterhead[1]);
		if (/^[\p{Lu}\s,-]*DEPARTEMENT(?:ET)?$/u.test(words)) return properName(words);
		if (/^\p{Lu}[\p{L}\s,-]*departementet$/u.test(words) && words.length < 70) return words;
	}
	const named = [...document.text.matchAll(MINISTRY)]
		.map((match) => match[0])
		.filter((name) => !/^(?:Finans|Det)departementet/u.test(name));
	return mostFrequent(named.length > 0 ? named : []);
}

const TITLE_TO =
	/(?:tildelingsbrev\p{L}*|tildeling|instruks\p{L}*|tillegg)\b[^.]{0,60}?\s(?:for|til)\s(?!budsjett|statsbudsjett|20\d{2})(\p{Lu}[^.\d]{2,90}?)(?:\s(?:for|i)\s(?:budsjettåret\s)?\d{4}|\s\(|\s[–-]\s|\s\d{4}|$)/iu;
const BODY_ENDING =
	/(?:direktorat(?:et)?|tilsyn(?:et)?|verk(?:et)?|senter(?:et)?|institutt(?:et)?|etat(?:en)?|universitet(?:et)?|høgskulen?|høgskolen?|museum|museet|fond(?:et)?|råd(?:et)?|vesen(?:et)?|kontor(?:et)?|bibliotek(?:et)?|kasse|banken?|nemnda?|ombud(?:et)?|arkivet|byrå|forvalteren|forvaltaren|styrelsen|tenesta|tjenesten)$/iu;

function recipientOf(document: Document, opening: readonly Block[], sender: string | null): string | null {
	const text = document.text.slice(0, HEAD_LENGTH);
	for (const block of opening) {
		const words = wordsOf(document, block);
		const address = /^(.{3,90}?)(?:,?\sv\/.{3,30})?,?\s(?:Postboks|Pb\.?)\s\d/u.exec(words);
		if (address?.[1] !== undefined && !/departement/iu.test(address[1])) return address[1].trim();
	}
	for (const [index, block] of opening.entries()) {
		const words = wordsOf(document, block);
		const next = opening[index + 1];
		if (next === undefined || words.length > 90 || /departement/iu.test(words)) continue;
		const address = wordsOf(document, next);
		if (
			/^(?:Postboks|Pb\.?|P\.?b\.?)\s\d/u.test(address) ||
			(/^\d{4}\s\p{Lu}/u.test(address) && /^\p{Lu}/u.test(words) && BODY_ENDING.test(words))
		) {
			return words;
		}
	}
	for (const block of opening) {
		const match = TITLE_TO.exec(wordsOf(document, block));
		const name = match?.[1]?.trim().replace(/[,:]$/u, "");
		if (name !== undefined && !/^(?:kap|post)\b/iu.test(name) && name !== sender)
			return name === name.toUpperCase() && name.length > 8 ? properName(name) : name;
	}
	for (const block of opening) {
		const words = wordsOf(document, block);
		if (
			words.length < 80 &&
			BODY_ENDING.test(words) &&
			/^\p{Lu}/u.test(words) &&
			!/departement/iu.test(words)
		)
			return words.replace(/^.*\btildelingsbrev\b[^\p{L}]*(?:nr\.?\s\d+)?\s*(?:20\d{2})?\s*/iu, "");
	}
	const bodies = [
		...text.matchAll(
			/(?<![\p{L}-])\p{Lu}[\p{L}-]+(?:\sog\s\p{Ll}+)?(?:direktoratet|tilsynet|verket|senteret|instituttet)(?!\p{L})/gu,
		),
	].map((match) => match[0]);
	return mostFrequent(bodies);
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

/** The short form that stands in brackets after a name the first time: «Havdirektoratet (Havdir)». */
export function shortNameOf(text: string, name: string): string | null {
	const match = new RegExp(
		`${escaped(name)}\\s?\\((?:heretter\\s|heretter kalt\\s|heretter omtalt som\\s|«)?([\\p{L}][\\p{L}\\p{N}.-]{1,19})»?\\)`,
		"iu",
	).exec(text);
	return match?.[1] ?? null;
}

/** The words that follow a label, in its own block or in the next ones. */
function afterLabel(
	document: Document,
	opening: readonly Block[],
	words: Words,
	shape: RegExp,
): string | null {
	const label = new RegExp(`(?<![\\p{L}])${alternatives(words)}\\.?:?`, "iu");
	for (const [index, block] of opening.entries()) {
		const here = wordsOf(document, block);
		const match = label.exec(here);
		if (match === null) continue;
		const candidates = [
			here.slice(match.index + match[0].length),
			...opening.slice(index + 1, index + 6).map((one) => wordsOf(document, one)),
		];
		for (const candidate of candidates) {
			const value = shape.exec(candidate);
			if (value?.[1] !== undefined) return value[1].trim();
		}
	}
	return null;
}

const REFERENCE =
	/(?:^|\s)((?:\d{2,4}\/\d{2,6}(?:-\s?\d{1,4})?|20\d{7}-\/?[\p{L}]*|\d{4}\/\d{3,6})(?:-)?)(?=\s|$|[,;])/u;

function yearOf(document: Document, opening: readonly Block[], date: string | null): number | null {
	for (const block of opening) {
		const words = wordsOf(document, block);
		if (words.length > 220) continue;
		if (
			!/tildeling|instruks|statsbudsjett|budsjettår|rapport|tillegg|iverks|oppdragsbrev|tilleggsbrev/iu.test(
				words,
			)
		)
			continue;
		const match = /(?<!\(|\d|[–-]|\.)\b(20\d{2})\b(?!\s?[–-]\s?20|\))/u.exec(words);
		if (match?.[1] !== undefined) return Number(match[1]);
	}
	const named = [
		...document.text
			.slice(0, 20_000)
			.matchAll(
				/(?:tildelingsbrev\p{L}*|budsjettåret|bevilgning\p{L}*|rammer?|for)\s(?:for\s)?(20\d{2})(?![\p{N}–-])/giu,
			),
	].map((match) => match[1] ?? "");
	const frequent = mostFrequent(named);
	if (frequent !== null) return Number(frequent);
	return date === null ? null : Number(date.slice(0, 4));
}

const DATED_LINE =
	/^(?:\p{Lu}\p{L}+,?\s)?(?:den\s)?(\d{1,2}\.\s?(?:\d{1,2}\.\s?\d{4}|\p{Ll}{3,9}\.?\s\d{4}))$/u;

function dateOf(document: Document, opening: readonly Block[]): string | null {
	const label = new RegExp(`(?<![\\p{L}])(?:ref)?${alternatives(LABELS.date)}(?![\\p{L}])`, "iu");
	const dayIn = (words: string): string | null =>
		datesIn(words, { year: null }).find(
			(mention) => mention.kind === "day" && mention.dated && mention.lead !== "referred",
		)?.day ?? null;
	for (const [index, block] of opening.entries()) {
		const words = wordsOf(document, block);
		if (words.length > 160 || !label.test(words)) continue;
		for (const candidate of [block, ...opening.slice(index + 1, index + 5)]) {
			const found = wordsOf(document, candidate);
			const day = found.length < 160 ? dayIn(found) : null;
			if (day !== null) return day;
		}
	}
	for (const block of opening)
		if (DATED_LINE.test(wordsOf(document, block))) return dayIn(wordsOf(document, block));
	const inRow = opening
		.map((block) => wordsOf(document, block))
		.find((words) => words.length < 120 && REFERENCE.test(words) && dayIn(words) !== null);
	return inRow === undefined ? null : dayIn(inRow);
}

function languageOf(text: string): LetterHead["language"] {
	const count = (words: readonly string[]): number =>
		[...text.slice(0, 60_000).matchAll(everyOf({ nb: words, nn: [] }))].length;
	const only = (own: readonly string[], other: readonly string[]): readonly string[] =>
		own.filter((word) => !other.includes(word));
	const nb = count(only(LANGUAGE_WORDS.nb, LANGUAGE_WORDS.nn));
	const nn = count(only(LANGUAGE_WORDS.nn, LANGUAGE_WORDS.nb)) * 1.3;
	const en = count(LANGUAGE_WORDS.en);
	if (en > nb + nn) return "en";
	return nn > nb ? "nn" : "nb";
}

function kindOf(document: Document, opening: readonly Block[]): DocumentKind {
	for (const block of opening) {
		const words = wordsOf(document, block);
		if (words.length > 160) continue;
		if (/[.;]$/u.test(words) && block.role !== "heading") continue;
		if (/^tillegg\s(?:nr\.?\s\d+\s)?til\stildelingsbrev/iu.test(words)) return "supplementary-letter";
		for (const [kind, lexicon] of KINDS) if (anyOf(lexicon).test(words)) return kind;
	}
	return "other";
}

const PERSON = /^\p{Lu}[\p{L}.'-]+(?:\s(?:\p{Lu}[\p{L}.'-]*|van|von|de|af|av))+(?:\s\([\p{L}.\s]{1,12}\))?$/u;

function signatoriesOf(document: Document): readonly Signatory[] {
	const closes = startsWith(CLOSING);
	const title = new RegExp(`(?<![\\p{L}])${alternatives(SIGNATORY_TITLES)}(?![\\p{L}])`, "iu");
	const at = document.blocks.findIndex(
		(block) => wordsOf(document, block).length < 60 && closes.test(wordsOf(document, block)),
	);
	if (at < 0) return [];
	const lines = document.blocks.slice(at, at + 9).flatMap((block) => wordsOf(document, block).split("\n"));
	const found: Signatory[] = [];
	for (const [index, line] of lines.entries()) {
		const match = title.exec(line);
		if (match === null || line.length > 110) continue;
		const name = line
			.slice(0, match.index)
			.replace(/^(?:med (?:vennlig |venleg )?hils(?:en|ing))/iu, "")
			.replace(/[,\s]+$/u, "")
			.trim();
		const before = lines[index - 1] ?? "";
		const who = name === "" ? before : name;
		if (PERSON.test(who)) found.push({ name: who.replace(/\s\(.*\)$/u, ""), title: line.slice(match.index) });
	}
	return found;
}

/** Short lines in a section by kind: copies and attachments. */
function listed(document: Document, outline: Outline, kind: "copy" | "attachments"): readonly string[] {
	const sections = outline.sections.filter((section) => section.kind === kind);
	const names = sections.flatMap((section) => {
		const own = section.blocks.map((block) => wordsOf(document, block));
		const inTitle = kind === "attachments" ? section.children.map((child) => child.title) : [];
		const after = section.title.replace(/^(?:kopi(?:\stil)?|vedlegg)\s*:?\s*/iu, "");
		return [
			...(kind === "copy" && after !== "" && after !== section.title ? [after] : []),
			...own,
			...inTitle,
		];
	});
	return [
		...new Set(
			names
				.map((name) => name.trim())
				.filter((name) => name.length > 2 && name.length < 140 && !/[.]$|^med\s/iu.test(name)),
		),
	].slice(0, 30);
}

/** The letter's own data: kind, language, sender, recipient, reference, date, year, signatures, copies. */
export function headOf(document: Document, outline: Outline): LetterHead {
	const opening = document.blocks.filter(
		(block) => (block.start < HEAD_LENGTH && block.cell === null) || block.start < 1500,
	);
	const sender = senderOf(document, opening.slice(0, 30));
	const recipient = recipientOf(document, opening, sender);
	const date = dateOf(document, opening);
	const attachmentsListed = listed(document, outline, "attachments");
	const titled = outline.sections
		.filter(
			(section) =>
				section.parent?.kind !== "attachments" && /^vedlegg\s(?:nr\.?\s)?[\dIVX]/iu.test(section.title),
		)
		.map((section) => section.title);
	return {
		kind: kindOf(document, opening),
		language: languageOf(document.text),
		sender,
		recipient,
		recipientShortName: recipient === null ? null : shortNameOf(document.text, recipient),
		reference: afterLabel(document, opening, LABELS.reference, REFERENCE),
		date,
		year: yearOf(document, opening, date),
		signatories: signatoriesOf(document),
		caseOfficer: afterLabel(
			document,
			opening,
			LABELS.officer,
			/^:?\s*(\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+){1,3})(?:\s\d|\s*$|,)/u,
		),
		copyTo: listed(document, outline, "copy"),
		attachments: attachmentsListed.length > 0 ? attachmentsListed : titled,
	};
}
