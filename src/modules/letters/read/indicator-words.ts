import type { Block } from "./document.ts";
import {
	COUNTED_WORDS,
	INDICATOR_COLUMN,
	INDICATOR_LABEL,
	INDICATOR_LEAD,
	INDICATOR_NOUN,
	KEY_FIGURE_NOUN,
	NUMBERED_LABEL,
	ORDERS,
	TELLS,
} from "./lexicon/goals.ts";
import { alternatives, anyOf, finderOf, MEET, startsWith } from "./lexicon/words.ts";
import type { Indicator } from "./reading.ts";
import type { Cell, Table } from "./tables.ts";

/** An indicator with the blocks that it took from the letter. */
export interface FoundIndicator {
	readonly indicator: Indicator;
	readonly block: Block;
}

/** «SP 3: …», «Styringsparameter 2.1 …», «Indikator B: …»: the label with its number. */
export const NAMED = new RegExp(
	`^${alternatives(INDICATOR_LABEL, NUMBERED_LABEL)}${MEET}(?:\\s?(?:nr\\.?\\s?)?${MEET}([0-9]{1,2}(?:\\.[0-9]{1,2}){0,2}[a-zß-ÿ]?|(?:[IVX]{1,4}[.-]|[A-H][.-]?)[0-9]{1,2}[a-zß-ÿ]?)(?:\\s*[:.)–-]\\s*|\\s+)|\\s([A-Ha-h])\\s?[:.)–-]\\s*)`,
	"i",
);

/** «Resultatmål 1.1», «SP 3» with nothing after the number. */
export const NAMED_ALONE = new RegExp(
	`^${alternatives(INDICATOR_LABEL)}\\s?(?:nr\\.?\\s?)?([0-9]{1,2}(?:\\.[0-9]{1,2}){0,2}[a-zß-ÿ]?)\\s?:?$`,
	"i",
);

/** «S1 …», «K-2: …»: a code of its own, where indicators are what the list holds. */
export const CODED =
	/^([A-Z]{1,3}-?[0-9]{1,2}(?:-[0-9]{1,2}|(?:\.[0-9]{1,2}){0,2}))[.:)]?\s+(?:[–-]\s)?(?=[A-ZÀ-Þ])/u;

/** «1.2 …», «1.1.3) …», «2a) …»: a number in the words themselves, where the file has made no marker of it. */
export const NUMBERED =
	/^([0-9]{1,2}(?:\.[0-9]{1,2}){1,2}[a-z]?|[0-9]{1,2}[a-z](?=[.:)]))[.:)]?\s+(?:[–-]\s)?(?=[A-Za-zÀ-ſ])/u;

/** «NR 1.1: …»: letters of its own before a number that begins with its goal's. */
export const UNDER_GOAL = /^[A-ZÀ-Þ]{2,3}\s(([0-9]{1,2})\.[0-9]{1,2}):\s+/u;

const COUNTED = startsWith(COUNTED_WORDS);
/** Something that can be counted or measured, a number before it or none. */
export const isCounted = (words: string): boolean => COUNTED.test(words.replace(NUMBERED, ""));

const LEAD = finderOf(INDICATOR_LEAD);
const NOUN = anyOf(INDICATOR_NOUN);
const KEY_FIGURES = anyOf(KEY_FIGURE_NOUN);
const ORDERED = anyOf(ORDERS);
const TOLD = anyOf(TELLS);

/** What a line that ends in a colon leads to: indicators, key figures, or neither. Only its last sentence counts. */
export function listLedBy(words: string): "indicator" | "key-figure" | null {
	if (!words.endsWith(":")) return null;
	const from = words.lastIndexOf(". ");
	const last = from < 0 ? words : words.slice(from + 2);
	if (last.length > 240) return null;
	if (KEY_FIGURES.test(last) && !NOUN.test(last)) return "key-figure";
	if (TOLD.test(last)) return null;
	if (LEAD.test(last)) return "indicator";
	return NOUN.test(last) && !ORDERED.test(last) ? "indicator" : null;
}

/** "Styringsparametere: antall tilsyn, andel klager": the label of several and what stands after it on the line. */
const IN_LINE = new RegExp(
	`^(?:${alternatives(INDICATOR_NOUN)})(?:\\s(?:for|til)\\s[^:.]{2,60})?\\s?:\\s+(?=\\S)`,
	"i",
);

/** The indicators that a line gives after their label; none where one of them cannot be counted. */
export function inLine(words: string): readonly string[] {
	const match = words.length < 500 ? IN_LINE.exec(words) : null;
	if (match === null) return [];
	const rest = words.slice(match[0].length).replace(/\.$/u, "");
	const parts = rest.includes("; ") ? rest.split(/;\s(?:og\s)?/u) : rest.split(/,\s(?:og\s)?|\sog\s/u);
	if (parts.every(isCounted)) return parts;
	return isCounted(rest) && !/[.]\s[A-ZÀ-Þ]/u.test(rest) ? [rest] : [];
}

/** Whether words name key figures, the softer second list. */
export const namesKeyFigures = (words: string): boolean => KEY_FIGURES.test(words) && !NOUN.test(words);

const HEAD = startsWith(INDICATOR_COLUMN);
const IS_RESULT_GOAL = /^resultatmål/i;

/** Where a table's head says that a column holds indicators: among its first rows, since a title may stand over it. */
export function indicatorHead(table: Table): { readonly row: number; readonly cell: Cell } | null {
	for (const [row, { cells }] of table.rows.slice(0, 3).entries()) {
		if (row + 1 >= table.rows.length || (row > 0 && table.rows[row - 1]!.cells.length > 1)) return null;
		const heads = cells.filter((cell) => cell.text.length < 60 && HEAD.test(cell.text));
		const cell = heads.find((one) => !IS_RESULT_GOAL.test(one.text)) ?? heads[0];
		const labels = cells.length === 2 && cells.some((one) => isCounted(one.text) || NAMED.test(one.text));
		if (cell !== undefined && !labels && (cells.length > 1 || row === 0)) return { row, cell };
	}
	return null;
}

/** «mål 2» in words beside indicators. */
export const GOAL_NAMED =
	/(?<![A-Za-zÀ-ſ])[a-zß-ÿ]{0,12}mål(?:et)?\s(?:nr\.?\s?)?([0-9]{1,2}(?:\.[0-9]{1,2})?)(?![A-Za-zÀ-ſ0-9])/i;

/** The words in one line without the marks before them. */
export const clean = (text: string): string =>
	text
		.replace(/\s+/gu, " ")
		.replace(/^[\s:–-]+/u, "")
		.trim();

/** "2.1." → "2.1", "a)" → "a"; "" for a bullet. */
export const numberIn = (marker: string | null): string =>
	/^[0-9A-Za-z]+(?:\.[0-9]+)*/u.exec(marker ?? "")?.[0] ?? "";
