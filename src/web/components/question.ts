/** What is typed in a list's search field: words, and questions to a column such as `frist:<30d` or `mål:ingen`. */
import { addDays } from "#base/day.ts";

/** What a row holds in a column: words, a number, a calendar day (YYYY-MM-DD), or nothing. */
export type Value = string | number | null;

/** A column as a question may name it. */
export interface Asked<Row> {
	/** Its name in questions, in lower case, without spaces. */
	readonly word: string;
	readonly value: (row: Row) => Value;
	/** What the value is; words where nothing is said. */
	readonly is?: "number" | "day";
}

/** What a question of the form `column:value` is answered by. */
type Test = (value: Value) => boolean;

/** A word, words in quotation marks, or one with the other after it. */
const PART = /[^\s"]+(?:"[^"]*"?)?|"[^"]*"?/gu;
/** Said of a column that holds nothing in a row, in the languages of the screens. */
const NOTHING = ["ingen", "ingenting", "none"];
const DAYS = /^(\d{1,4})d$/;
const A_DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Words as they are compared: small letters, and a hyphen as good as a space. */
const plain = (text: string): string => text.toLowerCase().replaceAll("-", " ");

/**
 * Which rows an entry in the search field lets through: those in which every part of it holds.
 *
 * A part is a word, several in quotation marks, or a question to a column: `frist:<30d` (within 30 days from today),
 * `frist:>30d` (later), `frist:<0d` (past), `frist:2025-06`, `frist:<2025-06-01`, `beløp:>1000000`, `mål:ingen`, `hvem:nav`.
 * What names no column is sought as it stands.
 *
 * @param today the day that days are counted from, by the program's clock
 * @param text everything in a row that words are sought in, beside its columns
 */
export function answersTo<Row>(
	entry: string,
	columns: readonly Asked<Row>[],
	today: string,
	text: (row: Row) => string,
): (row: Row) => boolean {
	const tests = (entry.match(PART) ?? []).map((part): ((row: Row) => boolean) => {
		const colon = part.indexOf(":");
		const word = part.slice(0, Math.max(colon, 0)).toLowerCase();
		const column = columns.find((known) => known.word === word);
		if (column !== undefined) {
			const test = testOf(part.slice(colon + 1).replaceAll('"', ""), column.is, today);
			return (row) => test(column.value(row));
		}
		const sought = plain(part.replaceAll('"', ""));
		return (row) =>
			plain(text(row)).includes(sought) ||
			columns.some(({ value }) => plain(String(value(row) ?? "")).includes(sought));
	});
	return (row) => tests.every((holds) => holds(row));
}

function testOf(wanted: string, is: Asked<never>["is"], today: string): Test {
	if (NOTHING.includes(wanted.toLowerCase())) return (value) => value === null || value === "";
	const [, sign = "", bound = ""] = /^([<>]?)(.*)$/.exec(wanted) ?? [];
	const compared =
		is === "day" ? dayTest(sign, bound, today) : is === "number" ? numberTest(sign, bound) : null;
	const sought = plain(wanted);
	return compared ?? ((value) => value !== null && plain(String(value)).includes(sought));
}

function dayTest(sign: string, bound: string, today: string): Test | null {
	const count = DAYS.exec(bound)?.[1];
	if (count !== undefined) {
		const last = addDays(today, Number(count));
		if (sign === ">") return (value) => value !== null && String(value) > last;
		if (Number(count) === 0 && sign === "<") return (value) => value !== null && String(value) < today;
		return (value) => value !== null && String(value) >= today && String(value) <= last;
	}
	if (!A_DAY.test(bound)) return null;
	if (sign === "<") return (value) => value !== null && String(value) < bound;
	if (sign === ">") return (value) => value !== null && String(value).slice(0, bound.length) > bound;
	return (value) => value !== null && String(value).startsWith(bound);
}

function numberTest(sign: string, bound: string): Test | null {
	const limit = Number(bound.replace(",", "."));
	if (bound === "" || Number.isNaN(limit)) return null;
	if (sign === "<") return (value) => value !== null && Number(value) < limit;
	if (sign === ">") return (value) => value !== null && Number(value) > limit;
	return (value) => value !== null && Number(value) === limit;
}
