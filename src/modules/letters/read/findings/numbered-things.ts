import { blockAt, type Letter, sectionAt, sourceOf } from "../letter.ts";
import { OTHER_GOALS, OTHER_PAPERS } from "../lexicon/findings.ts";
import { anyOf } from "../lexicon/words.ts";
import type { Goal, Indicator } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";
import { cellAt } from "../tables.ts";
import { type Asked, asked } from "./asked.ts";
import { matchesAtWords } from "./at-words.ts";

const GOAL_STEMS = ["mål ", "Mål "];
const GOAL =
	/(?:[Dd]el|[Hh]oved|[Hh]ovud|[Vv]irksomhets|[Vv]erksemds|[Rr]esultat|[Ee]ffekt)?[Mm]ål\s(?:nr\.?\s)?(\d{1,2}(?:\.\d{1,2})?)(?![\d.,]*\d|\s?(?:%|pst|prosent|mill))/uy;
const INDICATOR =
	/(?:[Ss]tyringsparamet(?:er|eren|ar|aren)|SP)\s(?:nr\.?\s)?(\d{1,2}(?:\.\d{1,2})?)(?![\d.,]*\d|\s?(?:%|pst|prosent|mill))/uy;
const ILLUSTRATION = /(?:[Tt]abell|[Ff]igur)\s(?:nr\.?\s)?(\d{1,2}(?:\.\d{1,2})?)(?![\d.,]*\d)/uy;
const CAPTION = /^(?:[Tt]abell|[Ff]igur)\s(\d{1,2}(?:\.\d{1,2})?)/u;
const PART = /[Dd]el\s([IVX]{1,4}|[A-F]|\d{1,2})(?![A-Za-zÀ-ſ0-9]|[.,]\d)/uy;
/** «hovedmål C», where goals bear letters. */
const LETTERED_GOAL =
	/(?:[Hh]oved|[Hh]ovud|[Vv]irksomhets|[Vv]erksemds|[Rr]esultat|[Ee]ffekt)?[Mm]ål\s([A-H])(?![A-Za-zÀ-ſ0-9.])/uy;
/** «bokstav f». */
const LETTER = /[Bb]okstav\s([a-k])(?![A-Za-zÀ-ſ0-9])/uy;
const NOTE = /[Ff]otnote\s(?:nr\.?\s)?(\d{1,2})(?!\d)/uy;
/** Parts of other papers: «årsrapportens del III», «instruksen del B». */
const PAPER_OF_PARTS = "[a-zæøå]*(?:rapport|instruks|bestemmels|føresegn|utlysning|proposisjon)[a-zæøå]*";
const PARTS_BEFORE = new RegExp(`(?<![a-zæøå])${PAPER_OF_PARTS}(?:\\ssin|\\ssitt|,)?\\s$`, "i");
const PARTS_AFTER = new RegExp(`^\\s(?:i|av)\\s(?:den\\s)?${PAPER_OF_PARTS}`, "i");
const ELSEWHERE = anyOf(OTHER_PAPERS, OTHER_GOALS);
/** More numbers than these in a letter are not the numbers of one list. */
const FEWEST = 2;

interface Named {
	readonly number: string;
	readonly words: string;
	readonly start: number;
	readonly end: number;
}

/** What a text of the letter proper names by its number, in sentences that speak of no other paper; each once. */
function namedIn(
	letter: Letter,
	stems: readonly string[],
	pattern: RegExp,
	isThere: (number: string) => boolean,
): readonly Named[] {
	const seen = new Set<string>();
	return matchesAtWords(letter.text, stems, pattern).flatMap(
		({ 0: words, 1: number = "", index }): Named[] => {
			if (isThere(number) || seen.has(number)) return [];
			const block = blockAt(letter, index);
			if (block === undefined || block.role === "contents" || sectionAt(letter, block).heading === block)
				return [];
			const span = sentencesOf(letter.document, block).find((one) => one.start <= index && index < one.end);
			if (span === undefined || ELSEWHERE.test(letter.text.slice(span.start, span.end))) return [];
			seen.add(number);
			return [{ number, words, start: index, end: index + words.length }];
		},
	);
}

/** The numbers of the letter's own parts: «DEL II …»; none where it has not several. */
function partsOf(letter: Letter): ReadonlySet<string> {
	const numbers = letter.outline.sections.flatMap(
		({ title }) => /^del\s([IVX]{1,4}|[A-F]|\d{1,2})(?![A-Za-zÀ-ſ0-9]|\.\d)/i.exec(title)?.[1] ?? [],
	);
	return new Set(numbers.length < FEWEST ? [] : numbers);
}

const GOAL_HEAD = /^(?:[a-zæøå]*mål)(?:\snr\.?)?$/i;

/** Goals that a column of a table names by their numbers alone. */
function goalsInCells({ tables }: Letter, ids: readonly string[]): readonly Named[] {
	return tables.flatMap(({ rows }) => {
		const head = rows[0]?.cells.find(({ text }) => GOAL_HEAD.test(text.trim()));
		if (head === undefined || head.column === 0) return [];
		return rows.slice(1).flatMap((row): Named[] => {
			const cell = cellAt(row, head.column);
			const number = /^\d{1,2}(?:\.\d{1,2})?$/u.exec(cell?.text.trim() ?? "")?.[0];
			if (cell === null || number === undefined || !isBeyond(number, ids)) return [];
			return [{ number, words: `${head.text.trim()} ${number}`, start: cell.start, end: cell.end }];
		});
	});
}

/** The letters or numbers that blocks of a role bear. */
function markersOf(letter: Letter, role: "item" | "note", pattern: RegExp): ReadonlySet<string> {
	const blocks = letter.document.blocks.filter((block) => block.role === role);
	return new Set(blocks.flatMap(({ marker }) => pattern.exec(marker ?? "")?.[1] ?? []));
}

/** Whether the number goes on beyond the numbers of a list: "9" after 1–5, "3.7" after 3.1–3.4. */
function isBeyond(number: string, numbers: readonly string[]): boolean {
	const [first = "", second] = number.split(".");
	const firsts = numbers.map((one) => Number.parseInt(one, 10)).filter((one) => !Number.isNaN(one));
	if (firsts.length < FEWEST || numbers.includes(number)) return false;
	if (Number(first) > Math.max(...firsts)) return true;
	if (second === undefined) return false;
	const under = numbers.filter((one) => one.startsWith(`${first}.`));
	return under.length > 0 && under.every((one) => Number(one.split(".")[1]) < Number(second));
}

/** References to goals, indicators, tables and figures by numbers that the letter has not. */
export function thingReferences(
	letter: Letter,
	goals: readonly Goal[],
	indicators: readonly Indicator[],
): readonly Asked[] {
	if (letter.head.kind !== "letter-of-allocation") return [];
	const ids = goals.map((one) => one.id);
	const parts = partsOf(letter);
	const ofIndicators = indicators.map((one) => /^[\d.]*/u.exec(one.id)?.[0] ?? "");
	const captions = letter.document.blocks.flatMap((block) => {
		const found = CAPTION.exec(letter.text.slice(block.start, block.start + 16));
		return found === null ? [] : [found[0].toLowerCase().replace(/\s+/u, " ")];
	});
	const lettered = ids.filter((id) => /^[A-H]$/u.test(id));
	const items = markersOf(letter, "item", /^\(?([a-k])[.)]{1,2}$/u);
	const notes = markersOf(letter, "note", /(\d{1,2})/u);
	const dangling =
		(severity: "warning" | "note") =>
		(one: Named): Asked =>
			asked("dangling-reference", severity, "noSuchThing", { words: one.words }, [sourceOf(one)]);
	return [
		...namedIn(letter, GOAL_STEMS, GOAL, (number) => !isBeyond(number, ids)).map(dangling("warning")),
		...namedIn(letter, ["SP", "tyringsparamet"], INDICATOR, (number) => !isBeyond(number, ofIndicators)).map(
			dangling("warning"),
		),
		...(parts.size === 0 ? [] : namedIn(letter, ["Del ", "del "], PART, (number) => parts.has(number)))
			.filter(
				({ start, end }) =>
					!PARTS_BEFORE.test(letter.text.slice(Math.max(0, start - 40), start)) &&
					!PARTS_AFTER.test(letter.text.slice(end, end + 40)),
			)
			.map(dangling("warning")),
		...goalsInCells(letter, ids).map(dangling("warning")),
		...(lettered.length < FEWEST
			? []
			: namedIn(letter, GOAL_STEMS, LETTERED_GOAL, (one) => lettered.includes(one)).map(dangling("warning"))),
		...(items.size < FEWEST
			? []
			: namedIn(letter, ["okstav "], LETTER, (one) => items.has(one)).map(dangling("warning"))),
		...(letter.text.includes("otnote ")
			? namedIn(letter, ["otnote "], NOTE, (one) => notes.has(one)).map(
					dangling(notes.size > 0 ? "warning" : "note"),
				)
			: []),
		...namedIn(letter, ["abell ", "igur "], ILLUSTRATION, () => false)
			.filter(({ words }) => !captions.includes(words.toLowerCase()))
			.map((one) => dangling(captions.length > 0 ? "warning" : "note")(one)),
	];
}
