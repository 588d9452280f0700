/** The address of what became of letters. A test holds it to the contract. */
import { queryOptions } from "@tanstack/react-query";
import { see } from "#web/call.ts";
import type { letterFates } from "./fate.contract.ts";

export const FATE_ADDRESSES = { fates: "/api/letter-fates" } as const;

/** What became of the letters; asked anew on every visit, since the agency goes on. */
export const fatesQuery = queryOptions({
	queryKey: ["letter-fates"],
	staleTime: 0,
	queryFn: ({ signal }) => see<typeof letterFates>(FATE_ADDRESSES.fates, {}, signal),
});
