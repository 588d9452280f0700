import type { z } from "zod";
import type { WordedRow, YearOf } from "#base/year.ts";
import { asOf } from "#platform/db/as-of.ts";
import type { Transaction } from "#platform/db/database.ts";
import { rowsOfYear } from "#platform/db/rows-of-year.ts";
import type { MeetingRow } from "./meeting.contract.ts";

/** Rows of `dialogue.meeting`, with the table's own names for its columns. */
export type MeetingRows = readonly (WordedRow & { readonly name: string; readonly period: string | null })[];

/** Adds the meetings that a letter calls. */
export async function addMeetings(tx: Transaction, rows: MeetingRows): Promise<void> {
	await tx.query(
		`insert into dialogue.meeting (agency_id, id, acceptance_id, year, place, name, period, sources)
		select agency_id, id, acceptance_id, year, place, name, period, sources
		from jsonb_populate_recordset(null::dialogue.meeting, $1)`,
		[JSON.stringify(rows)],
	);
}

/** The meetings in force, as the letters order them. */
export function meetingsOf(tx: Transaction, of: YearOf): Promise<z.output<typeof MeetingRow>[]> {
	return tx.query(
		`select id, name, period, sources as words
		from ${asOf("dialogue.meeting", "agency_id, id, year, place, state, name, period, sources", "$3")} m
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		[of.agencyId, of.year, of.before],
	);
}

/** What may become of the rows of an accepted letter. */
export const meetingsKept = rowsOfYear({ meeting: "dialogue.meeting" });
