import type { z } from "zod";
import type { WordedRow, YearOf } from "#base/year.ts";
import { asOf } from "#platform/db/as-of.ts";
import type { Transaction } from "#platform/db/database.ts";
import { rowsOfYear } from "#platform/db/rows-of-year.ts";
import type { ReportRow } from "./report.contract.ts";

/** Rows of `reports.report`, with the table's own names for its columns. */
export type ReportRows = readonly (WordedRow & {
	readonly name: string;
	readonly as_of: string | null;
	readonly due: string | null;
	readonly every: string | null;
})[];

/** Adds the reports that a letter orders. */
export async function addReports(tx: Transaction, rows: ReportRows): Promise<void> {
	await tx.query(
		`insert into reports.report (agency_id, id, acceptance_id, year, place, name, as_of, due, every, sources)
		select agency_id, id, acceptance_id, year, place, name, as_of, due, every, sources
		from jsonb_populate_recordset(null::reports.report, $1)`,
		[JSON.stringify(rows)],
	);
}

/** The reports in force, as the letters order them. */
export function reportsOf(tx: Transaction, of: YearOf): Promise<z.output<typeof ReportRow>[]> {
	return tx.query(
		`select id, name, as_of as "asOf", due, every, sources as words
		from ${asOf("reports.report", "agency_id, id, year, place, state, name, as_of, due, every, sources", "$3")} r
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		[of.agencyId, of.year, of.before],
	);
}

/** What may become of the rows of an accepted letter. */
export const reportsKept = rowsOfYear({ report: "reports.report" });
