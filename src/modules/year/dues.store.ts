/** Everything with a day in every year of an agency that stands. */
import { meetingsOf } from "#dialogue";
import { datedAssignmentsOf, dutiesOf } from "#plan";
import type { Transaction } from "#platform/db/database.ts";
import { reportsOf } from "#reports";
import { type Due, dueIn } from "./due.ts";
import { yearsOf } from "./year.store.ts";

/** Something with a day, and the year whose letter says so. */
export interface DueOfYear extends Due {
	readonly year: number;
}

/** @param withDuties whether single requirements with a day are among them */
export async function duesOf(tx: Transaction, agencyId: string, withDuties: boolean): Promise<DueOfYear[]> {
	const dues: DueOfYear[] = [];
	for (const year of await yearsOf(tx, agencyId)) {
		const of = { agencyId, year, before: null };
		const lists = {
			assignments: await datedAssignmentsOf(tx, of),
			duties: withDuties ? await dutiesOf(tx, of) : [],
			reports: await reportsOf(tx, of),
			meetings: await meetingsOf(tx, of),
		};
		dues.push(...dueIn(lists).map((due) => ({ ...due, year })));
	}
	return dues;
}
