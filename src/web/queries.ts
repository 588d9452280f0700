import { QueryClient } from "@tanstack/react-query";
import { CallRefused } from "./call.ts";

/** What the pages have fetched, shared by all of them. */
export const queries = new QueryClient({
	defaultOptions: {
		queries: {
			staleTime: 30_000,
			// A refusal stays a refusal; only an unreachable server is asked again.
			retry: (failures, fault) => failures < 2 && fault instanceof CallRefused && fault.problem.status === 0,
		},
	},
});
