import { PERIOD_ENDS } from "../date-forms.ts";
import { type DateMention, datesIn } from "../dates.ts";
import { countedTwice } from "./names.ts";

/** «Fristene er 25. mai og 25. september»: the days of what the sentence before says is reported. */
const DAYS_OF_IT = /^frist(?:ene|ane|er|ar|en)?\s(?:er|for)\s/i;
const REPORTS = /(?<![A-Za-zÀ-ſ])rapporter(?:e|er|es|ast)(?![A-Za-zÀ-ſ])/i;
const EACH = /(?<![A-Za-zÀ-ſ])(?:etter|for)\s(?:hvert|kvart)\s(tertial|kvartal|halvår)(?![A-Za-zÀ-ſ])/i;

/** A day by which a report is due, and the end of what it covers. */
interface AfterPeriod {
	readonly asOf: string;
	readonly due: string;
}

const daysOf = (words: string, year: number): readonly DateMention[] =>
	datesIn(words, { year }).filter(
		({ kind, lead }) => kind === "day" && lead !== "counted" && lead !== "referred",
	);

/** A due date without its year is the first such day after what it covers. */
function after(asOf: string, { day, dated }: DateMention): string | null {
	if (day === null || dated || day > asOf) return day;
	return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/**
 * «Etter første og andre tertial rapporterer etaten … Fristene er …», «rapporterer etter hvert tertial, med
 * frist …»: the days of reports that are told by the periods alone; none where there are not as many.
 */
export function afterPeriods(words: string, next: string, year: number | null): readonly AfterPeriod[] {
	if (year === null || !REPORTS.test(words)) return [];
	const each = EACH.exec(words)?.[1]?.toLowerCase();
	const ends =
		each === undefined ? countedTwice(words, year) : (PERIOD_ENDS[each] ?? []).map((end) => `${year}-${end}`);
	if (ends.length < 2) return [];
	const own = daysOf(words, year);
	const days = own.length > 0 ? own : DAYS_OF_IT.test(next) ? daysOf(next, year) : [];
	if (days.length !== ends.length) return [];
	return ends.flatMap((asOf, index) => {
		const due = after(asOf, days[index]!);
		return due === null ? [] : [{ asOf, due }];
	});
}
