import { actorsOf } from "./actors.ts";
import { dueAtMeetings } from "./assignments/at-meetings.ts";
import { assignmentsOf } from "./assignments/index.ts";
import { dueWithReports } from "./assignments/with-reports.ts";
import type { Document } from "./document.ts";
import { findingsOf } from "./findings/index.ts";
import { goalsOf } from "./goals.ts";
import { authorisationsOf } from "./governance/authorisations.ts";
import { reportsAndMeetings } from "./governance/reports.ts";
import { indicatorsOf } from "./indicators.ts";
import { letterOf } from "./letter.ts";
import { allotmentsOf } from "./money/allotments.ts";
import { withAppropriations } from "./money/appropriations.ts";
import { earmarksOf } from "./money/earmarks.ts";
import type { Reading } from "./reading.ts";
import { coverageOf } from "./requirements/coverage.ts";
import { requirementsOf } from "./requirements/index.ts";
import { modalsOf } from "./requirements/modal.ts";

/** Reads a document: pure, and the same reading for the same document always. Linear in its length. */
export function readDocument(document: Document): Reading {
	const letter = letterOf(document);
	const actors = actorsOf(letter);
	const goals = goalsOf(letter);
	const indicators = indicatorsOf(letter, goals);
	const given = assignmentsOf(letter, goals, actors);
	const money = allotmentsOf(letter);
	const earmarks = earmarksOf(letter, actors, money, given);
	const { reports, meetings } = reportsAndMeetings(letter, given);
	const assignments = dueAtMeetings(letter, dueWithReports(letter, given, reports), meetings);
	const authorisations = authorisationsOf(letter);
	const aims = new Set([...goals.blocks, ...indicators.map((one) => one.block)]);
	const modals = modalsOf(letter.text);
	const requirements = requirementsOf({ letter, actors, goals, assignments, aims, modals });
	const reading: Omit<Reading, "findings"> = {
		schemaVersion: 1,
		text: letter.text,
		document: letter.head,
		goals: goals.list,
		indicators: indicators.map((one) => one.indicator),
		assignments: assignments.map((one) => one.assignment),
		allotments: withAppropriations(letter, money),
		chapterTotals: money.totals,
		earmarks,
		reports,
		meetings,
		authorisations,
		requirements: requirements.list,
		coverage: coverageOf(letter, requirements.list, requirements.setAside, modals),
	};
	return { ...reading, findings: findingsOf(letter, reading, assignments, money) };
}
