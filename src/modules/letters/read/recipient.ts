import type { Block, Document } from "./document.ts";
import { ADDRESS_LABELS, NO_RECIPIENT, TITLE_WORDS, UNIT_WORDS } from "./lexicon/head.ts";
import { alternatives } from "./lexicon/words.ts";
import { kindOf, split } from "./section-headings.ts";

const wordsOf = (document: Document, block: Block): string => document.text.slice(block.words, block.end);

/** "ARBEIDS- OG INKLUDERINGSDEPARTEMENT" → "Arbeids- og inkluderingsdepartementet". */
export function properName(capitals: string): string {
	const lower = capitals.toLowerCase().trim();
	const name = lower.charAt(0).toUpperCase() + lower.slice(1);
	return /departement$/u.test(name) ? `${name}et` : name;
}

/** The name that stands most often; of equals the first; null where there is none. */
export function mostFrequent(names: readonly string[]): string | null {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	let best: string | null = null;
	for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
	return best;
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

const CALLED =
	"(?:(?:heretter|herefter|vidare|videre|nedenfor|nedanfor|i\\sdet\\sfølgende|i\\sdet\\sfølgjande|forkortet|forkorta|kalt|kalla|omtalt|omtala|nemnt|benevnt|som)\\s){0,4}";

/** What brackets over a table of sums hold: «Kystetaten (i 1 000 kr)». */
const UNIT = new RegExp(`^${alternatives(UNIT_WORDS)}\\.?$`, "i");

/** The short form that stands in brackets after a name the first time: «Havdirektoratet (Havdir)». */
export function shortNameOf(text: string, name: string): string | null {
	const short = "([A-Za-zÀ-ſ][A-Za-zÀ-ſ0-9.-]{1,24})";
	const match = new RegExp(
		`${escaped(name)}(?:\\s?\\([^()]{0,12}?${CALLED}[«"]?${short}[»"]?\\)|,\\s(?=heretter|vidare|nedenfor|nedanfor)${CALLED}[«"]?${short}[»"]?(?=[,.\\s]))`,
		"i",
	).exec(text);
	const form = match?.[1] ?? match?.[2] ?? null;
	return form === null || UNIT.test(form) ? null : form;
}

/** How often a form must stand in the letter to be its short name though nothing says so. */
const USED = 3;

/** The form of the name that a letter uses without saying so: its last word made definite, or its initials. */
function usedForm(text: string, name: string): string | null {
	const words = name
		.split(/[\s-]+(?:og\s)?/u)
		.filter((word) => word.length > 2 && !/^(?:for|til|og|av)$/i.test(word));
	const count = (form: string): number =>
		[...text.matchAll(new RegExp(`(?<![A-Za-zÀ-ſ])${escaped(form)}(?![A-Za-zÀ-ſ])`, "gu"))].length;
	const initials = words.map((word) => word[0]!.toUpperCase()).join("");
	const last = words.at(-1) ?? "";
	const stem = last.charAt(0).toUpperCase() + last.slice(1).toLowerCase();
	const definite = ["et", "en", "a", "n", "t"].map((ending) => stem + ending);
	const forms = [
		...(words.length > 1 && stem.length > 7 ? definite : []),
		...(initials.length > 1 ? [initials] : []),
	];
	return forms.find((form) => form !== name && count(form) >= USED) ?? null;
}

/** The name by which the letter calls the recipient after the first time; null where it always says the whole. */
export function shortFormOf(text: string, name: string): string | null {
	return shortNameOf(text, name) ?? usedForm(text, name);
}

const TITLE = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(TITLE_WORDS)}(?![A-Za-zÀ-ſ])`, "i");
const LEAD_IN =
	/^(?:[\s–—:,.-]+|nr\.?\s?\d{1,2}(?!\d)|\(?20\d{2}\)?|(?:for|til|i|av)\s(?=(?:budsjett|statsbudsjett|20\d{2}|tildelingsbrev|året))|(?:budsjett|statsbudsjett)[A-Za-zÀ-ſ]*|året(?=\s)|tildelingsbrev[A-Za-zÀ-ſ]*|(?:for|til)\s)/i;
const TAIL =
	/(?:[\s,–—:-]|(?:for\s|i\s)?(?:budsjettåret\s|året\s)?\(?20\d{2}\)?|\s\([^)]{1,30}\)|\sfor\s(?:budsjettåret|året)|\s?\.)$/i;
const BUDGET_LEAD = /^statsbudsjettet?\s?(?:for\s)?(?:20\d{2})?[\s,–—-]*(?:kap\.?\s\d{3,4})?[\s,–—-]*/i;
const LABEL = new RegExp(`^${alternatives(ADDRESS_LABELS)}(?![A-Za-zÀ-ſ])`, "i");
const NONE = new RegExp(`^${alternatives(NO_RECIPIENT)}(?![A-Za-zÀ-ſ])`, "i");

function without(text: string, pattern: RegExp, atEnd: boolean): string {
	let rest = text;
	for (let match = pattern.exec(rest); match !== null && match[0] !== ""; match = pattern.exec(rest))
		rest = atEnd ? rest.slice(0, match.index) : rest.slice(match[0].length);
	return rest;
}

/** The words as a name, or null where they cannot be the name of who receives a letter. */
function asName(words: string): string | null {
	const name = without(words.replace(/[,\s](?:v\/|ved\s|att\.?:?\s).*$/i, ""), TAIL, true).trim();
	if (name.length < 2 || name.length > 90 || !/^[A-ZÀ-Þ]/u.test(name) || /[:;!?|]|\d/u.test(name))
		return null;
	if (/departement/i.test(name) || LABEL.test(name) || NONE.test(name) || /\.\s/u.test(name)) return null;
	return name === name.toUpperCase() && name.length > 8 ? properName(name) : name;
}

/** "Tildelingsbrev til X for 2025", "TILDELINGSBREV 2016 – X", "X – tildelingsbrev": the name beside the title's word. */
function nameInTitle(words: string): string | null {
	const match = TITLE.exec(words);
	if (match === null) return null;
	const after = without(words.slice(match.index + match[0].length), LEAD_IN, false);
	const name = asName(after.replace(/\s(?:-|–|—)\s.*$/u, ""));
	if (name !== null || /[A-Za-zÀ-ſ]{3}/u.test(after)) return name;
	return asName(words.slice(0, match.index).replace(BUDGET_LEAD, ""));
}

const BOX = /^(?:postboks|pb\.?|p\.\s?b\.?|boks)\s?\d/i;
/** A postcode and its town: in capitals, or alone on its line. */
const TOWN =
	/^\d{4}\s[A-ZÀ-Þ]{2}|^(?!20[2-3]\d)\d{4}\s[A-ZÀ-Þ][a-zß-ÿ]{1,20}(?:\s(?:i\s)?[A-Za-zÀ-ſ]{1,15})?$/u;
const STREET = /^[A-ZÀ-Þ][A-Za-zÀ-ſ.\s-]{2,40}\s\d{1,4}\s?[A-Za-z]?$/u;
const CARE_OF = /^(?:v\/|ved\s|att\.?:?\s|c\/o\s|att:)/i;
const INLINE =
	/^(.{3,90}?)(?:,?\s(?:v\/|att\.?:?\s).{3,30}?)?,?\s(?:(?:Postboks|Pb\.?)\s\d|\d{4}\s[A-ZÀ-Þ]{3,}$)/u;

/** The name over an address: its lines one by one, or all in one run. */
function nameOverAddress(lines: readonly string[]): string | null {
	for (const [index, line] of lines.entries()) {
		const inline = line.length < 160 ? INLINE.exec(line)?.[1] : undefined;
		const name = asName(inline ?? line);
		if (name === null) continue;
		if (inline !== undefined) return name;
		const rest = lines.slice(index + 1, index + 5).filter((one) => !CARE_OF.test(one));
		const [next = "", after = ""] = rest;
		if (line.length <= 90 && (BOX.test(next) || TOWN.test(next) || (STREET.test(next) && TOWN.test(after))))
			return name;
	}
	return null;
}

/** A line of its own beside a title that names nobody: the agency on the cover. */
function nameBesideTitle(lines: readonly string[], sender: string | null): string | null {
	const at = lines.findIndex((line) => line.length < 100 && TITLE.test(line) && !/[.;]$/u.test(line));
	if (at < 0) return null;
	for (const index of [at + 1, at + 2, at - 1]) {
		const line = lines[index] ?? "";
		const name = line.length < 80 && !/[.,]$/u.test(line) ? asName(line) : null;
		const { number, name: heading } = split(line);
		if (name === null || name === sender || number !== null || kindOf(heading) !== "other") continue;
		return name;
	}
	return null;
}

const BODY =
	/(?<![A-Za-zÀ-ſ-])[A-ZÀ-Þ][A-Za-zÀ-ſ-]+(?:\sog\s[a-zß-ÿ]+)?(?:direktoratet|tilsynet|verket|senteret|instituttet|etaten|tjenesten|tenesta)(?![A-Za-zÀ-ſ])/gu;
const INTRODUCED =
	/(?:for|til)\s([A-ZÀ-Þ][A-Za-zÀ-ſ-]*(?:,?\s[A-Za-zÀ-ſ-]+){0,7})\s\((?:heretter\s(?:kalt\s)?)?«?[A-ZÀ-Þ][A-Za-zÀ-ſ.-]{1,15}»?\)/u;

/** Whom the letter is for is introduced so early; whoever is introduced later is somebody else. */
const INTRODUCTION = 2500;

/**
 * Who receives the letter: as the title says, else over the address, else on the cover beside the
 * title, else whom the first pages speak of. Looks at the letter's opening only; null where nobody is named.
 */
export function recipientOf(
	document: Document,
	opening: readonly Block[],
	sender: string | null,
): string | null {
	const lines = opening
		.filter((block) => block.role !== "item" && block.end - block.words <= 220)
		.map((block) => wordsOf(document, block));
	const titled =
		lines
			.filter((line) => !/[.;:]$/u.test(line) && line.length < 180)
			.map(nameInTitle)
			.find((name) => name !== null && name !== sender) ?? null;
	const addressed = nameOverAddress(lines);
	const text = document.text.slice(0, 6000);
	if (titled !== null && addressed !== null) {
		const [one, other] = [titled.toLowerCase(), addressed.toLowerCase()];
		const short = shortNameOf(document.text, addressed)?.toLowerCase() === one;
		return other.includes(one) || short || (titled.length < 12 && !titled.includes(" ")) ? addressed : titled;
	}
	return (
		titled ??
		addressed ??
		nameBesideTitle(lines, sender) ??
		INTRODUCED.exec(text.slice(0, INTRODUCTION))?.[1] ??
		mostFrequent([...text.matchAll(BODY)].map((match) => match[0]))
	);
}
