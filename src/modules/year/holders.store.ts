/** The modules that hold a year's rows, called together in one transaction. */
import type { YearOf } from "#base/year.ts";
import { addBudget, allotmentsOf, authorisationsOf, budgetKept, earmarksOf } from "#budget";
import { addMeetings, meetingsKept, meetingsOf } from "#dialogue";
import { addPlan, assignmentsOf, dutiesOf, goalsOf, indicatorsOf, planKept } from "#plan";
import type { Transaction } from "#platform/db/database.ts";
import type { RowsOfYear } from "#platform/db/rows-of-year.ts";
import { addReports, reportsKept, reportsOf } from "#reports";
import type { YearRows } from "./acceptance.ts";
import type { Compared, StandingYear } from "./comparison.ts";
import type { Effects } from "./effects.ts";

/** Every module that holds rows of a year. */
export const HOLDERS = [planKept, budgetKept, meetingsKept, reportsKept] as const;

type Kind = Compared | "deadline";

const HOLDER_OF: { readonly [Of in Kind]: RowsOfYear<Of> } = {
	goal: planKept,
	indicator: planKept,
	assignment: planKept,
	duty: planKept,
	deadline: planKept,
	allotment: budgetKept,
	earmark: budgetKept,
	authorisation: budgetKept,
	meeting: meetingsKept,
	report: reportsKept,
};

/** Puts rows into the modules that look after them. */
export async function addRows(tx: Transaction, rows: YearRows): Promise<void> {
	await addPlan(tx, rows.plan);
	await addBudget(tx, rows.budget);
	await addMeetings(tx, rows.meetings);
	await addReports(tx, rows.reports);
}

/** Does what agreed differences come to. */
export async function carryOut(tx: Transaction, agencyId: string, effects: Effects): Promise<void> {
	await addRows(tx, effects.added);
	for (const { of, ...row } of effects.changed) {
		const holder: RowsOfYear<Kind> = HOLDER_OF[of] as never;
		await holder.change(tx, agencyId, { kind: of, ...row });
	}
	for (const { of, ...row } of effects.ended) {
		const holder: RowsOfYear<Kind> = HOLDER_OF[of] as never;
		await holder.end(tx, agencyId, { kind: of, ...row });
	}
}

/** The year as it stands now, in the shapes that letters are compared with. */
export function standingYear(tx: Transaction, agencyId: string, year: number): Promise<StandingYear> {
	return yearAsOf(tx, { agencyId, year, before: null });
}

/** The year as it stood before an instant, in the same shapes. */
export async function yearAsOf(tx: Transaction, of: YearOf): Promise<StandingYear> {
	return {
		goals: await goalsOf(tx, of),
		indicators: await indicatorsOf(tx, of),
		assignments: await assignmentsOf(tx, of),
		duties: await dutiesOf(tx, of),
		allotments: await allotmentsOf(tx, of),
		earmarks: await earmarksOf(tx, of),
		authorisations: await authorisationsOf(tx, of),
		meetings: await meetingsOf(tx, of),
		reports: await reportsOf(tx, of),
	};
}
