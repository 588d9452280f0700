/** The module's address and call, as screens use them. A test holds the address to the contract. */
import { queryOptions } from "@tanstack/react-query";
import { see } from "#web/call.ts";
import type { meetingList } from "./meeting.contract.ts";

export const ADDRESS = "/api/meetings";

/** The year's meetings, as of a day where one is named. */
export const meetingsQuery = (year: number, day?: string) =>
	queryOptions({
		queryKey: ["meetings", year, day],
		queryFn: ({ signal }) => see<typeof meetingList>(ADDRESS, { year, day }, signal),
	});
