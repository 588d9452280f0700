/** The module's address and call, as screens use them. A test holds the address to the contract. */
import { queryOptions } from "@tanstack/react-query";
import { see } from "#web/call.ts";
import type { moneyList } from "./budget.contract.ts";

export const ADDRESS = "/api/money";

/** The year's money, as of a day where one is named. */
export const moneyQuery = (year: number, day?: string) =>
	queryOptions({
		queryKey: ["money", year, day],
		queryFn: ({ signal }) => see<typeof moneyList>(ADDRESS, { year, day }, signal),
	});
