import type { FoundAssignment } from "../assignments/index.ts";
import type { Letter } from "../letter.ts";
import type { FoundMoney } from "../money/allotments.ts";
import type { Finding, Reading } from "../reading.ts";
import { authorisationsWithoutItem } from "./authorisations.ts";
import { unreadableCharacters } from "./characters.ts";
import { conflictingDeadlines, datesBeforeLetter, impossibleDates, wrongWeekdays } from "./dates.ts";
import { addressesOfOneService, staleBills, staleBudgetPapers, staleReports } from "./leftovers.ts";
import { listedWithoutSection } from "./listed.ts";
import { tooMuchEarmarked, wrongGrandTotals, wrongNewSums, wrongTableSums, wrongTotals } from "./money.ts";
import { itemsCalledWrong, itemsNamedTwice } from "./names.ts";
import { repeatedPassages } from "./passages.ts";
import {
	annexReferences,
	assignmentReferences,
	chapterReferences,
	numberedReferences,
} from "./references.ts";
import { figuresAfterReport, reportsDueTooSoon, reportsInTwoForms } from "./reporting.ts";
import { sharesWithoutBase } from "./shares.ts";
import { allotmentsToldOtherwise, changesToldOtherwise, wrongDivisions, wrongShares } from "./told-sums.ts";

const GRAVITY = { error: 0, warning: 1, note: 2 } as const;

/** What a careful colleague would ask the ministry about: the gravest first, then in reading order. */
export function findingsOf(
	letter: Letter,
	reading: Omit<Reading, "findings">,
	assignments: readonly FoundAssignment[],
	money: FoundMoney,
): readonly Finding[] {
	const { allotments, chapterTotals = [], earmarks, authorisations, requirements } = reading;
	const exceeded = tooMuchEarmarked(allotments, earmarks);
	const told = new Set(exceeded.flatMap((one) => one.sources.map(({ start }) => start)));
	const shared = wrongShares(letter, money.ground, allotments).filter(
		(one) => !one.sources.some(({ start }) => told.has(start)),
	);
	return [
		...impossibleDates(letter, assignments),
		...wrongWeekdays(letter),
		...datesBeforeLetter(letter, assignments, requirements),
		...conflictingDeadlines(letter, assignments),
		...wrongTotals(allotments, chapterTotals),
		...wrongGrandTotals(allotments, chapterTotals, money.tables),
		...wrongNewSums(letter),
		...wrongTableSums(letter, money.tables),
		...exceeded,
		...shared,
		...wrongDivisions(letter, earmarks),
		...changesToldOtherwise(letter, money.ground, allotments),
		...allotmentsToldOtherwise(letter, money.ground, allotments),
		...listedWithoutSection(letter, allotments),
		...authorisationsWithoutItem(letter, allotments, authorisations),
		...itemsCalledWrong(letter, allotments, authorisations),
		...staleBills(letter),
		...staleReports(letter, reading.reports),
		...staleBudgetPapers(letter),
		...itemsNamedTwice(letter, money.ground, allotments),
		...reportsInTwoForms(letter),
		...figuresAfterReport(letter, reading.reports),
		...reportsDueTooSoon(reading.reports),
		...sharesWithoutBase(letter, money.ground, earmarks),
		...chapterReferences(letter),
		...addressesOfOneService(letter),
		...annexReferences(letter),
		...assignmentReferences(letter, assignments),
		...numberedReferences(letter, assignments),
		...repeatedPassages(letter, assignments),
		...unreadableCharacters(letter),
	].sort(
		(a, b) =>
			GRAVITY[a.severity] - GRAVITY[b.severity] || (a.sources[0]?.start ?? 0) - (b.sources[0]?.start ?? 0),
	);
}
