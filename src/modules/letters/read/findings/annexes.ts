import { type Letter, sourceOf } from "../letter.ts";
import { type Asked, asked } from "./asked.ts";
import { matchesAtWords } from "./at-words.ts";

const ONE = "\\d{1,2}|[IVX]{1,4}|[A-H]";
const ANNEX_STEMS = ["edlegg", "VEDLEGG", "ilag", "ppendiks"];
const ANNEX_REFERENCE = new RegExp(
	`(?:[Vv]edlegg(?:ene|a)?|VEDLEGG|[Bb]ilag(?:ene|a)?|[Aa]ppendiks)\\s(?:nr\\.?\\s)?(${ONE})(?![A-Za-zÀ-ſ0-9])((?:,\\s(?:${ONE})(?![A-Za-zÀ-ſ0-9]))*(?:\\s(?:og|eller)\\s|\\s?[–-]\\s?)(?:${ONE})(?![A-Za-zÀ-ſ0-9]|[.,]?\\d|\\s?(?:mill|pst|prosent|%|uker|dager|månad|måned)))?(\\stil\\s(?:instruksen|denne instruksen))?`,
	"uy",
);
const EACH = new RegExp(`(?<![A-Za-zÀ-ſ0-9])(?:${ONE})(?![A-Za-zÀ-ſ0-9])`, "gu");
/** What an annex is called before its number, where it is listed or headed. */
const CALLED = /^(?:vedlegg|bilag|appendiks)\s(?:nr\.?\s)?(\d{1,2}|[IVX]{1,4}|[A-H])(?![A-Za-zÀ-ſ0-9])/i;
/** «2. Kart», «B) Mal», in the letter's list. */
const LISTED = /^(\d{1,2}|[A-H](?=[.)]))[.)]?\s/u;
/** Annexes of other papers: «vedlegg 2 til forskriften», «direktivets vedlegg II». */
const OF_OTHERS = /^\s(?:til|i|§)\s(?!tildelingsbrev|brevet|dette)/i;
const OTHER_BEFORE = /(?:direktivet?|forskriften?s?|lovens?|avtalens?)\s$/i;

/** The numbers and letters of the annexes that the letter lists or holds. */
function numbersOf(letter: Letter): ReadonlySet<string> {
	const { attachments = [] } = letter.head;
	const { sections } = letter.outline;
	const titles = sections.filter((one) => one.heading !== null).map((one) => one.title);
	const listed = attachments.flatMap((name) => LISTED.exec(name)?.[1] ?? []);
	const called = [...attachments, ...titles].flatMap((name) => CALLED.exec(name)?.[1] ?? []);
	const marked = sections
		.filter((one) => one.kind === "attachments")
		.flatMap((one) => one.blocks)
		.flatMap(({ marker }) => /^\(?(\d{1,2}|[A-H])[.)]?$/i.exec(marker ?? "")?.[1] ?? []);
	return new Set([...listed, ...called, ...marked].map((one) => one.toUpperCase()));
}

/** References to annexes that neither the letter's own list nor its headings have; each number once. */
export function annexReferences(letter: Letter): readonly Asked[] {
	const { attachments = [] } = letter.head;
	const numbers = numbersOf(letter);
	const seen = new Set<string>();
	return matchesAtWords(letter.text, ANNEX_STEMS, ANNEX_REFERENCE).flatMap((match): Asked[] => {
		const ofInstruction = match[3] !== undefined;
		const end = match.index + match[0].length;
		const after = letter.text.slice(end, end + 40);
		const elsewhere =
			/^\s(?:punkt|§|pkt)/i.test(after) ||
			OTHER_BEFORE.test(letter.text.slice(Math.max(0, match.index - 20), match.index));
		if (elsewhere || (OF_OTHERS.test(after) && !ofInstruction)) return [];
		const source = sourceOf({ start: match.index, end });
		if (ofInstruction) {
			const key = `${match[1]}${match[3]}`;
			if (seen.has(key)) return [];
			seen.add(key);
			return [asked("conflicting-reference", "warning", "annexOfInstruction", { words: match[0] }, [source])];
		}
		const named = [match[1] ?? "", ...(match[2] ?? "").matchAll(EACH)].map(String);
		const missing = named.filter((number) => !numbers.has(number.toUpperCase()) && !seen.has(number));
		if (missing.length === 0) return [];
		for (const number of missing) seen.add(number);
		const listed =
			numbers.size > 0 ||
			(attachments.length > 0 && missing.some((number) => Number(number) > attachments.length));
		const words = match[0].replace(/^[VB]/u, (letter) => letter.toLowerCase());
		return [asked("dangling-reference", listed ? "warning" : "note", "noAnnex", { words }, [source])];
	});
}

/** «vedlegget», «vedlagte mal», «se vedlegg»: an annex without a number. */
const UNNUMBERED =
	/(?<![A-Za-zÀ-ſ])(?:(?:i|av|jf\.|se|sjå|frå|fra)\svedlegg(?:et)?(?=[.,;)]|\s(?:til\sdette|og)\s|$)|vedlagte?\s(?!(?:brev|dokument|følger|følgjer|er)(?![a-zß-ÿ]))[a-zß-ÿ]{3,30})/i;

/** References to an annex without a number in a letter that neither lists nor holds any; noted, since it may have come by itself. */
export function annexesUnlisted(letter: Letter): readonly Asked[] {
	const { attachments = [], kind } = letter.head;
	const held = letter.outline.sections.some((one) => one.annex || one.kind === "attachments");
	if (attachments.length > 0 || held || kind === "instruction") return [];
	const match = letter.text.includes("edl") ? UNNUMBERED.exec(letter.text) : null;
	if (match === null) return [];
	const source = sourceOf({ start: match.index, end: match.index + match[0].length });
	return [asked("dangling-reference", "note", "noAnnex", { words: `«${match[0]}»` }, [source])];
}
