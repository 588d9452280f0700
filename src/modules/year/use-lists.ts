/** The lists of a year that hold days, fetched together for the screens that gather them. */
import { useQuery } from "@tanstack/react-query";
import { meetingsQuery } from "#dialogue/ui";
import { assignmentsQuery, dutiesQuery } from "#plan/ui";
import { reportsQuery } from "#reports/ui";

/**
 * Lists of one year; those that have not come are undefined. `again` fetches all anew.
 *
 * @param day the day that they are shown as of; as they stand where it is undefined
 */
export function useLists(year: number, day: string | undefined) {
	const assignments = useQuery(assignmentsQuery(year, day));
	const duties = useQuery(dutiesQuery(year, day));
	const reports = useQuery(reportsQuery(year, day));
	const meetings = useQuery(meetingsQuery(year, day));
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
