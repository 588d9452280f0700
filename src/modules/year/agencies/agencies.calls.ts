/** The address of the agencies that somebody oversees. A test holds it to the contract. */
import { queryOptions } from "@tanstack/react-query";
import { see } from "#web/call.ts";
import type { agencyList } from "./agencies.contract.ts";

export const AGENCY_ADDRESSES = { list: "/api/agencies" } as const;

/** The agencies; asked anew on every visit, since they go on. */
export const agenciesQuery = queryOptions({
	queryKey: ["agencies"],
	staleTime: 0,
	queryFn: ({ signal }) => see<typeof agencyList>(AGENCY_ADDRESSES.list, {}, signal),
});
