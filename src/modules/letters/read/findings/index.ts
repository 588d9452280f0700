import { inWords } from "../../asks.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import type { Letter } from "../letter.ts";
import type { FoundMoney } from "../money/allotments.ts";
import type { Finding, Reading } from "../reading.ts";
import { annexesUnlisted, annexReferences } from "./annexes.ts";
import type { Asked } from "./asked.ts";
import { assignmentReferences, letteredReferences, numberedReferences } from "./assignment-references.ts";
import { authorisationsWithoutItem } from "./authorisations.ts";
import { deadlinesForgotten, labelsAlone, sentencesBrokenOff } from "./broken.ts";
import { thingsCalledOtherwise } from "./called-otherwise.ts";
import { unreadableCharacters } from "./characters.ts";
import { wrongNewSums, wrongTableSums } from "./columns.ts";
import { countsToldOtherwise } from "./counts.ts";
import {
	conflictingDeadlines,
	datesBeforeLetter,
	dutiesOfEarlierYear,
	impossibleDates,
	wrongWeekdays,
} from "./dates.ts";
import {
	deadlinesElsewhere,
	dutiesDatedTwice,
	listedReportsDueTwice,
	meetingsOnTwoDays,
	reportsDueElsewhere,
	reportsDueTwice,
} from "./deadlines-elsewhere.ts";
import {
	draftsAfterFinals,
	dueAfterDeadline,
	dueOtherwiseInRow,
	twoLabelledDeadlines,
} from "./deadlines-within.ts";
import { wrongDivisionsTold } from "./divisions-in-prose.ts";
import {
	itemsToldOtherwise,
	sentencesOfItems,
	wrongInstalments,
	wrongSharesOfItems,
} from "./items-in-prose.ts";
import {
	addressesOfOneService,
	otherNumberOfItself,
	staleAuthorisations,
	staleBills,
	staleBudgetPapers,
	staleReports,
} from "./leftovers.ts";
import { wrongListSums, wrongSumsOverLists } from "./list-sums.ts";
import { listedWithoutSection } from "./listed.ts";
import { almostRepeated, itemsTwice, rowsTwice } from "./lists-twice.ts";
import {
	annexesNotThere,
	contentsWithoutChapter,
	headingsWithoutText,
	listsNotThere,
	tablesNotThere,
} from "./missing.ts";
import { beyondTheIncrease, tooMuchEarmarked, wrongGrandTotals, wrongTotals } from "./money.ts";
import { itemsCalledWrong, itemsNamedTwice } from "./names.ts";
import { thingReferences } from "./numbered-things.ts";
import {
	assignmentsHeadedTwice,
	assignmentsNumberedTwice,
	chaptersNumberedTwice,
	goalsNumberedTwice,
} from "./numbered-twice.ts";
import { skippedAnnexes, skippedChapters, skippedItems, skippedNumbers, skippedParts } from "./numbering.ts";
import { repeatedPassages } from "./passages.ts";
import { chapterReferences } from "./references.ts";
import { figuresAfterReport, reportsDueTooSoon, reportsInTwoForms } from "./reporting.ts";
import { sharesBeyondWhole, sharesWithoutBase } from "./shares.ts";
import { allotmentsToldOtherwise, changesToldOtherwise, wrongDivisions, wrongShares } from "./told-sums.ts";
import { totalsToldOtherwise, wrongPercentages, wrongSteps, wrongStepsInPerCent } from "./told-totals.ts";
import { amountsMissing, placesNotFilledIn, targetsMissing } from "./unfilled.ts";
import { otherKindsOfBody, unknownActors } from "./unknown-actors.ts";

const GRAVITY = { error: 0, warning: 1, note: 2 } as const;

/** Whether a finding is about other words than the findings before it: one fault is asked about once. */
const isNew =
	(before: readonly Asked[]) =>
	(finding: Asked): boolean =>
		!finding.sources
			.slice(-1)
			.some(({ start, end }) =>
				before.some((one) => one.sources.some((source) => source.start < end && start < source.end)),
			);

/** Whether a finding shares no place at all with the findings before it. */
const isNewAtAll =
	(before: readonly Asked[]) =>
	(finding: Asked): boolean =>
		finding.sources.every((source) => isNew(before)({ ...finding, sources: [source] }));

/** What a careful colleague would ask the ministry about: the gravest first, then in reading order. */
export function findingsOf(
	letter: Letter,
	reading: Omit<Reading, "findings">,
	assignments: readonly FoundAssignment[],
	money: FoundMoney,
): readonly Finding[] {
	const language = letter.head.language === "nn" ? "nn" : "nb";
	return [
		...ofDates(letter, reading, assignments),
		...ofMoney(letter, reading, money),
		...ofDocuments(letter, reading, assignments, money),
		...ofGaps(letter, reading, assignments, money),
	]
		.sort(
			(a, b) =>
				GRAVITY[a.severity] - GRAVITY[b.severity] || (a.sources[0]?.start ?? 0) - (b.sources[0]?.start ?? 0),
		)
		.map(({ code, severity, ask, sources }) => ({
			code,
			severity,
			message: inWords(ask, language) ?? "",
			sources,
			ask,
		}));
}

type Read = Omit<Reading, "findings">;

/** What is wrong with days: those that do not exist, are past, or differ from place to place. */
function ofDates(letter: Letter, reading: Read, assignments: readonly FoundAssignment[]): Asked[] {
	const conflicting = conflictingDeadlines(letter, assignments);
	const twice = [...reportsDueTwice(reading.reports), ...listedReportsDueTwice(reading.reports)];
	const before = datesBeforeLetter(
		letter,
		assignments,
		reading.requirements,
		reading.reports,
		reading.meetings,
	);
	return [
		...impossibleDates(letter, assignments),
		...wrongWeekdays(letter),
		...before,
		...dutiesOfEarlierYear(letter, reading.requirements).filter(isNew(before)),
		...conflicting,
		...dueAfterDeadline(letter, assignments).filter(isNew(conflicting)),
		...dueOtherwiseInRow(letter, assignments).filter(isNew(conflicting)),
		...twoLabelledDeadlines(letter, assignments).filter(isNew(conflicting)),
		...meetingsOnTwoDays(reading.meetings),
		...draftsAfterFinals(letter, assignments),
		...deadlinesElsewhere(letter, assignments).filter(isNew(conflicting)),
		...twice,
		...reportsDueElsewhere(letter, reading.reports).filter(isNew(twice)),
		...dutiesDatedTwice(reading.requirements).filter(isNew([...conflicting, ...twice])),
	];
}

/** What does not add up. */
function ofMoney(letter: Letter, reading: Read, money: FoundMoney): Asked[] {
	const { allotments, chapterTotals = [], earmarks } = reading;
	const ofItems = sentencesOfItems(letter, money.ground, allotments);
	const newSums = wrongNewSums(letter);
	const totals = [
		...wrongTotals(allotments, chapterTotals),
		...wrongGrandTotals(allotments, chapterTotals, money.tables),
		...wrongListSums(letter, allotments, chapterTotals),
		...wrongSumsOverLists(letter, allotments),
	];
	const told = allotmentsToldOtherwise(letter, money.ground, allotments);
	const changed = changesToldOtherwise(letter, money.ground, allotments);
	const divided = wrongDivisions(letter, earmarks);
	const exceeded = tooMuchEarmarked(allotments, earmarks);
	return [
		...totals,
		...newSums,
		...wrongSteps(letter, money.ground),
		...wrongStepsInPerCent(letter, money.ground),
		...wrongTableSums(letter, money, [...newSums, ...totals]),
		...wrongPercentages(letter),
		...sharesBeyondWhole(letter),
		...exceeded,
		...beyondTheIncrease(letter, allotments, earmarks).filter(isNewAtAll(changed)),
		...wrongShares(letter, money.ground, allotments).filter(isNew(exceeded)),
		...divided,
		...wrongDivisionsTold(letter, money.ground).filter(isNew([...divided, ...exceeded])),
		...changed,
		...told,
		...itemsToldOtherwise(ofItems).filter(isNew(told)),
		...wrongInstalments(ofItems),
		...wrongSharesOfItems(ofItems),
		...(totals.length > 0 ? [] : totalsToldOtherwise(letter, money.ground, allotments, chapterTotals)),
	];
}

/** What one place says otherwise than another, what is left from last year, and what leads nowhere. */
function ofDocuments(
	letter: Letter,
	reading: Read,
	assignments: readonly FoundAssignment[],
	money: FoundMoney,
): Asked[] {
	const { allotments, earmarks, authorisations } = reading;
	const repeated = repeatedPassages(letter, assignments);
	const called = itemsCalledWrong(letter, allotments, authorisations);
	return [
		...listedWithoutSection(letter, allotments),
		...authorisationsWithoutItem(letter, allotments, authorisations),
		...called,
		...staleBills(letter),
		...staleAuthorisations(letter),
		...staleReports(letter, reading.reports),
		...otherNumberOfItself(letter),
		...staleBudgetPapers(letter),
		...itemsNamedTwice(letter, money.ground, allotments).filter(isNew(called)),
		...reportsInTwoForms(letter),
		...figuresAfterReport(letter, reading.reports),
		...reportsDueTooSoon(reading.reports),
		...sharesWithoutBase(letter, money.ground, earmarks),
		...chapterReferences(letter),
		...addressesOfOneService(letter),
		...annexReferences(letter),
		...annexesUnlisted(letter),
		...thingsCalledOtherwise(letter, assignments, reading.goals),
		...assignmentReferences(letter, assignments),
		...numberedReferences(letter, assignments),
		...letteredReferences(letter, assignments),
		...thingReferences(letter, reading.goals, reading.indicators),
		...repeated,
		...rowsTwice(letter, assignments).filter(isNewAtAll(repeated)),
		...itemsTwice(letter).filter(isNewAtAll(repeated)),
		...almostRepeated(letter).filter(isNewAtAll(repeated)),
		...unreadableCharacters(letter),
	];
}

/** What the letter seems to have lost on the way, and whom it names without saying who that is. */
function ofGaps(
	letter: Letter,
	reading: Read,
	found: readonly FoundAssignment[],
	money: FoundMoney,
): Asked[] {
	const { goals, indicators, assignments, requirements } = reading;
	return [
		...contentsWithoutChapter(letter),
		...skippedChapters(letter),
		...skippedNumbers(letter, goals, indicators, assignments),
		...chaptersNumberedTwice(letter),
		...goalsNumberedTwice(letter),
		...assignmentsNumberedTwice(letter, found),
		...(letter.head.kind === "supplementary-letter" ? [] : assignmentsHeadedTwice(letter)),
		...skippedAnnexes(letter),
		...skippedParts(letter, assignments),
		...skippedItems(letter),
		...countsToldOtherwise(letter, reading),
		...placesNotFilledIn(letter),
		...amountsMissing(letter, money),
		...targetsMissing(letter),
		...headingsWithoutText(letter),
		...listsNotThere(letter),
		...tablesNotThere(letter),
		...labelsAlone(letter),
		...sentencesBrokenOff(letter),
		...deadlinesForgotten(letter, found),
		...annexesNotThere(letter),
		...unknownActors(letter, requirements, assignments),
		...otherKindsOfBody(letter),
	];
}
