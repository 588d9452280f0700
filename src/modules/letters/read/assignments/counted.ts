import { addDays, addMonths } from "#base/day.ts";
import type { Letter } from "../letter.ts";
import { LETTERS_DATE } from "../lexicon/dates.ts";
import { COUNT_OF_DAYS } from "../lexicon/reports.ts";
import { alternatives, MEET } from "../lexicon/words.ts";
import type { Deadline } from "../reading.ts";

/** A deadline with the part that it belongs to, where the letter says which. */
export interface PlacedDeadline {
	readonly deadline: Deadline;
	readonly part: string | null;
	/** Stands in a cell or after a label that says "deadline", not in running text. */
	readonly firm: boolean;
	readonly start: number;
}

const SOME = `(?:\\d{1,2}|${Object.keys(COUNT_OF_DAYS).join("|")})`;
/** «tre uker etter at utkastet er sendt», «den 15. i måneden etter»: counted from something that has no date yet. */
const COUNTED_FROM = new RegExp(
	`(?:(${SOME})\\s(?:virke|vyrke|arbeids)?${MEET}(dag(?:er|ar)?|uker?|veker?|måned(?:er)?|månad(?:er)?|år)|den\\s\\d{1,2}\\.\\si\\s(?:måneden|månaden))${MEET}\\s(?:etter|før|fra|frå)\\s[^.\\n]{3,120}`,
	"i",
);
/** «seks måneder etter brevets dato»: counted from what has one. */
const FROM_LETTER = new RegExp(`\\s(?:etter|fra|frå)\\s${alternatives(LETTERS_DATE)}`, "i");

/** The day that a letter's own date and so many days, weeks, months or years make; null where that is not told. */
function dayFrom(date: string | null, number: string | undefined, unit: string | undefined): string | null {
	if (date === null || number === undefined || unit === undefined) return null;
	const count = COUNT_OF_DAYS[number.toLowerCase()] ?? Number(number);
	if (/^d/i.test(unit)) return addDays(date, count);
	if (/^[uv]/i.test(unit)) return addDays(date, count * 7);
	return addMonths(date, /^m/i.test(unit) ? count : count * 12);
}

/** A deadline after its label that counts from an event: it has words, and a date where the event is the letter's. */
export function countedFrom({ text, head }: Letter, from: number, to: number): PlacedDeadline | null {
	const match = COUNTED_FROM.exec(text.slice(from, to));
	if (match === null) return null;
	const start = from + match.index;
	const date = FROM_LETTER.test(match[0]) ? dayFrom(head.date, match[1], match[2]) : null;
	return { deadline: { date, text: match[0].trimEnd() }, part: null, firm: true, start };
}
