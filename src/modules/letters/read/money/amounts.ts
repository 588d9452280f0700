import { MEET } from "../lexicon/words.ts";

/** A sum of money in a text; offsets are the text's. */
export interface Sum {
	readonly start: number;
	readonly end: number;
	/** Whole kroner. */
	readonly kroner: number;
	/** Half of the last digit shown, in kroner: how far the exact sum may lie from it (R4.10). */
	readonly tolerance: number;
}

const NUMBER = "\\d{1,3}(?:[ .]\\d{3})+(?:,\\d{1,3})?|\\d+(?:,\\d{1,4})?";
const UNIT = "mill\\.?(?:ioner|ionar)?|mrd\\.?|milliard(?:er|ar)?|tusen";
const SUM = new RegExp(
	`(?<![A-Za-zÀ-ſ0-9.,/-])(?:(?:kr\\.?|NOK)\\s?([−–-]?)${MEET}(${NUMBER})(?:\\s?(${UNIT}))?(?![0-9A-Za-zÀ-ſ])|([−–-]?)(${NUMBER})\\s?${MEET}(?:(${UNIT})\\s?(?:kroner|kr\\.?)?|(?:kroner|kr\\.?(?!\\s?\\d)|,-))(?![A-Za-zÀ-ſ0-9]))`,
	"gi",
);

function factorOf(unit: string | undefined): number {
	const word = unit?.toLowerCase() ?? "";
	if (word.startsWith("mill") && !word.startsWith("milliard")) return 1_000_000;
	if (word.startsWith("m")) return 1_000_000_000;
	return word === "tusen" ? 1000 : 1;
}

/** "22 909 550", "22.909.550" and "5,35" as a decimal number's digits and decimals. */
function parsed(written: string): { value: number; decimals: number } {
	const [whole = "", fraction = ""] = written.replace(/[ .](?=\d{3})/gu, "").split(",");
	return { value: Number(`${whole.replace(/\D/gu, "")}.${fraction || "0"}`), decimals: fraction.length };
}

const UNIT_BEFORE = /(?<![A-Za-zÀ-ſ])i\s$/i;

/**
 * Every sum in kroner of the text, in kroner, thousands, millions or milliards as its own words say.
 * The unit of a table («tall i 1 000 kroner») is no sum.
 */
export function sumsIn(text: string): readonly Sum[] {
	const found: Sum[] = [];
	for (const match of text.matchAll(SUM)) {
		const factor = factorOf(match[3] ?? match[6]);
		const { value, decimals } = parsed(match[2] ?? match[5] ?? "0");
		const kroner = Math.round(value * factor);
		const { index } = match;
		if (kroner === 1000 && UNIT_BEFORE.test(text.slice(Math.max(0, index - 3), index))) continue;
		found.push({
			start: index,
			end: index + match[0].length,
			kroner: (match[1] ?? match[4] ?? "") === "" ? kroner : -kroner,
			tolerance: factor === 1 ? 0 : (factor / 10 ** decimals) * 0.5,
		});
	}
	return found;
}

/** «Av dette 4 300 000 til arkiv»: so large a number beside a sum in kroner is one too, without a word for it. */
const BARE = /(?<![A-Za-zÀ-ſ0-9.,/-]|\d\s)\d{1,3}(?: \d{3}){2,3}(?![0-9,]|\s\d)/gu;

/** The sums that a remark in a table of kroner gives as bare numbers. */
export function bareSumsIn(text: string): readonly Sum[] {
	return [...text.matchAll(BARE)].map(({ 0: written, index }) => ({
		start: index,
		end: index + written.length,
		kroner: Number(written.replaceAll(" ", "")),
		tolerance: 0,
	}));
}

const CELL =
	/^(?:kr\.?\s)?([−–+÷-]?)\s?(\(?)\s?(\d{1,3}(?:[ .]?\d{3})*|\d+)(?:,(\d{1,3}))?\s?\)?(?:\s?(mill\.?|mrd\.?)?\s?(?:kroner|kr\.?|,-)?)?$/i;

/** The number of a table's cell in the table's unit (kroner per 1), or null: "394 104 000", "−907", "(1 200)", "89 mill. kroner". */
export function cellAmount(text: string, unit: number): number | null {
	const match = CELL.exec(text.replace(/\s+/gu, " ").trim());
	if (match === null) return null;
	const whole = (match[3] ?? "").replace(/\D/gu, "");
	const value = Number(`${whole}.${match[4] ?? "0"}`);
	const negative = /[−–÷-]/u.test(match[1] ?? "") || match[2] === "(";
	return (negative ? -1 : 1) * Math.round(value * (match[5] === undefined ? unit : factorOf(match[5])));
}

/** The unit that a head cell or a caption names: 1, 1 000 or 1 000 000 kroner; null where it names none. */
export function unitIn(text: string): number | null {
	if (
		/(?<![A-Za-zÀ-ſ])i\s(?:1[ .]?000[ .]000|mill|hele\smill|heile\smill)|\(mill\.?(?:ioner|ionar)?\s?(?:kr|kroner)?\.?\)/i.test(
			text,
		)
	)
		return 1_000_000;
	if (
		/(?<!\d)1[ .]?000\s?(?:kr|kroner)|(?<![A-Za-zÀ-ſ])i\s1[ .]?000(?![ .]?\d)|i\s(?:hele\s|heile\s)?tusen/i.test(
			text,
		)
	)
		return 1000;
	return /(?<![A-Za-zÀ-ſ])(?:i\s(?:hele\s|heile\s)?(?:kroner|kr)|(?:hele|heile)\skroner)(?![A-Za-zÀ-ſ])/i.test(
		text,
	)
		? 1
		: null;
}

const STATES =
	/(?:\(|(?<![A-Za-zÀ-ſ])(?:tall|tal|tala|tallene|beløp|beløpa|beløpene|summer|summar|kroner)(?![A-Za-zÀ-ſ]))[^.()]{0,60}(?<![A-Za-zÀ-ſ])i\s[^.()]{1,30}/i;

/** The unit that a line or a sentence states for what follows: «Alle tall i 1 000 kroner», «Alle beløp er i kroner.» */
export function unitStatedIn(text: string): number | null {
	if (!/(?<![A-Za-zÀ-ſ])i\s(?:1[ .]?0|mill|hele|heile|tusen|kroner)/i.test(text)) return null;
	const stated = STATES.exec(text)?.[0];
	return stated === undefined ? null : unitIn(stated);
}
