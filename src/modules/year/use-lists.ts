/** The lists of a year that hold days, fetched together for the screens that gather them. */
import { useQuery } from "@tanstack/react-query";
import { meetingsQuery } from "#dialogue/ui";
import { assignmentsQuery, dutiesQuery } from "#plan/ui";
import { reportsQuery } from "#reports/ui";

/** Lists of one year; those that have not come are undefined. `again` fetches all anew. */
export function useLists(year: number) {
	const assignments = useQuery(assignmentsQuery(year));
	const duties = useQuery(dutiesQuery(year));
	const reports = useQuery(reportsQuery(year));
	const meetings = useQuery(meetingsQuery(year));
	const queries = [assignments, duties, reports, meetings];
	return {
		assignments: assignments.data?.assignments,
		duties: duties.data?.duties,
		reports: reports.data?.reports,
		meetings: meetings.data?.meetings,
		/** The day by the program's clock; null until it is known. */
		today: assignments.data?.today ?? null,
		fault: queries.find(({ error }) => error)?.error ?? null,
		again: () => {
			for (const query of queries) void query.refetch();
		},
	};
}
