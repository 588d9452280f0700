import type { FoundAssignment } from "../assignments/index.ts";
import type { Letter } from "../letter.ts";
import type { FoundMoney } from "../money/allotments.ts";
import type { Finding, Reading } from "../reading.ts";
import { authorisationsWithoutItem } from "./authorisations.ts";
import { unreadableCharacters } from "./characters.ts";
import { conflictingDeadlines, datesBeforeLetter, impossibleDates, wrongWeekdays } from "./dates.ts";
import { deadlinesElsewhere, reportsDueTwice } from "./deadlines-elsewhere.ts";
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

/** Whether a finding is about other words than the findings before it: one fault is asked about once. */
const isNew =
	(before: readonly Finding[]) =>
	(finding: Finding): boolean =>
		!finding.sources
			.slice(-1)
			.some(({ start, end }) =>
				before.some((one) => one.sources.some((source) => source.start < end && start < source.end)),
			);

/** What a careful colleague would ask the ministry about: the gravest first, then in reading order. */
export function findingsOf(
	letter: Letter,
	reading: Omit<Reading, "findings">,
	assignments: readonly FoundAssignment[],
	money: FoundMoney,
): readonly Finding[] {
	const { allotments, chapterTotals = [], earmarks, authorisations, requirements } = reading;
	const exceeded = tooMuchEarmarked(allotments, earmarks);
	const conflicting = conflictingDeadlines(letter, assignments);
	const called = itemsCalledWrong(letter, allotments, authorisations);
	return [
		...impossibleDates(letter, assignments),
		...wrongWeekdays(letter),
		...datesBeforeLetter(letter, assignments, requirements, reading.reports),
		...conflicting,
		...deadlinesElsewhere(letter, assignments).filter(isNew(conflicting)),
		...reportsDueTwice(reading.reports),
		...wrongTotals(allotments, chapterTotals),
		...wrongGrandTotals(allotments, chapterTotals, money.tables),
		...wrongNewSums(letter),
		...wrongTableSums(letter, money.tables),
		...exceeded,
		...wrongShares(letter, money.ground, allotments).filter(isNew(exceeded)),
		...wrongDivisions(letter, earmarks),
		...changesToldOtherwise(letter, money.ground, allotments),
		...allotmentsToldOtherwise(letter, money.ground, allotments),
		...listedWithoutSection(letter, allotments),
		...authorisationsWithoutItem(letter, allotments, authorisations),
		...called,
		...staleBills(letter),
		...staleReports(letter, reading.reports),
		...staleBudgetPapers(letter),
		...itemsNamedTwice(letter, money.ground, allotments).filter(isNew(called)),
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
