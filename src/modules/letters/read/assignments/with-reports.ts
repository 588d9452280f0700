import { THIRDS } from "../date-forms.ts";
import { countedByName } from "../governance/names.ts";
import type { Letter } from "../letter.ts";
import { DELIVERS, ORDINALS, TOLD_IN_REPORT, WITH_REPORT } from "../lexicon/dates.ts";
import { alternatives, anyOf, MEET } from "../lexicon/words.ts";
import type { Deadline, Report, Source } from "../reading.ts";
import { sentencesIn } from "../sentences.ts";
import type { FoundAssignment } from "./index.ts";
import { withDays } from "./undated.ts";

const ORDER = `(${Object.keys(ORDINALS).join("|")})`;
/** «sammen med 2. tertialrapport», «i forbindelse med rapporteringen for 2. tertial», «som del av årsrapporten». */
const WITH = new RegExp(
	`(?<![A-Za-zÀ-ſ])${alternatives(WITH_REPORT)}\\s${MEET}(?:${ORDER}\\.?\\stertialrapport(?:en|a)?|(?:tertial)?rapport(?:en|eringen|eringa|ering)?\\s(?:for|etter)\\s${ORDER}\\.?\\stertial|(årsrapport|halvårsrapport)(?:en|eringen|eringa|ering)?)(?:\\sfor\\s(20\\d{2}))?(?![A-Za-zÀ-ſ])`,
	"i",
);
const DELIVERED = anyOf(DELIVERS, TOLD_IN_REPORT);
const OF_THIRD = /^(?:rapport|\S{0,12}\s?tertial)/i;

/** Whether a report counts to the day: by its own word, else by its name. */
function counts(report: Report, day: string, year: number): boolean {
	return (report.asOf ?? countedByName(report.name, year)[0]) === day;
}

/** The one day on which the letter says that a report of the year is due; null where it says none, or several. */
function dueOf(reports: readonly Report[], match: RegExpExecArray, letterYear: number): string | null {
	const [, first, second, whole, written] = match;
	const year = written === undefined ? letterYear : Number(written);
	const order = ORDINALS[(first ?? second ?? "").toLowerCase()];
	const kind = whole?.toLowerCase();
	const own = reports.filter((one) => {
		if (one.due == null) return false;
		if (kind === undefined)
			return OF_THIRD.test(one.name) && counts(one, `${year}-${THIRDS[(order ?? 0) - 1]}`, year);
		if (!one.name.toLowerCase().startsWith(kind)) return false;
		// The report of the year before is due within the year, and the year's own after it.
		return one.due.startsWith(String(kind === "årsrapport" ? year + 1 : year));
	});
	const days = new Set(own.map(({ due }) => due));
	return days.size === 1 ? (own[0]?.due ?? null) : null;
}

/** The deadline that an assignment has with a report, where the letter tells when that one is due. */
function deadlineWith(letter: Letter, sources: readonly Source[], reports: readonly Report[]) {
	const { year } = letter.head;
	if (year === null) return null;
	for (const { start, end } of sources) {
		if (!WITH.test(letter.text.slice(start, end))) continue;
		for (const span of sentencesIn(letter.text, start, end)) {
			const sentence = letter.text.slice(span.start, span.end);
			const match = WITH.exec(sentence);
			const date = match !== null && DELIVERED.test(sentence) ? dueOf(reports, match, year) : null;
			if (date !== null) return { date, text: match![0] } satisfies Deadline;
		}
	}
	return null;
}

/** The assignments, those that are to be delivered with a report and have no day of their own with that report's. */
export function dueWithReports(
	letter: Letter,
	assignments: readonly FoundAssignment[],
	reports: readonly Report[],
): readonly FoundAssignment[] {
	if (reports.every(({ due }) => due == null)) return assignments;
	return withDays(assignments, ({ sources }) => deadlineWith(letter, sources, reports));
}
