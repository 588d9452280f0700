/** The module's address and call, as screens use them. A test holds the address to the contract. */
import { queryOptions } from "@tanstack/react-query";
import { see } from "#web/call.ts";
import type { reportList } from "./report.contract.ts";

export const ADDRESS = "/api/reports";

/** The year's reports, as of a day where one is named. */
export const reportsQuery = (year: number, day?: string) =>
	queryOptions({
		queryKey: ["reports", year, day],
		queryFn: ({ signal }) => see<typeof reportList>(ADDRESS, { year, day }, signal),
	});
