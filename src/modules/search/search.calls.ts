/** Search's address and call, as screens use them. A test holds the address to the contract. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { see } from "#web/call.ts";
import type { searchFind } from "./search.contract.ts";

export const ADDRESS = "/api/search";

/** What a search comes to; what was found before stands until it has come. */
export const searchQuery = (q: string) =>
	queryOptions({
		queryKey: ["search", q],
		queryFn: ({ signal }) => see<typeof searchFind>(ADDRESS, { q }, signal),
		enabled: q !== "",
		placeholderData: keepPreviousData,
	});
