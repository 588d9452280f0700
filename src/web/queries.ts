import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { CallRefused } from "./call.ts";
import { sessionQuery, signInAddress, stopIn, tellStop } from "./session.tsx";

/**
 * Whoever was signed in on this page stays on it and is told, so that nothing that was typed is lost; whoever
 * was not goes to the sign-in page, and comes back.
 */
function meet(fault: unknown): void {
	const stop = stopIn(fault);
	if (stop === null || location.pathname === "/logg-inn") return;
	const wasIn = queries.getQueryData(sessionQuery.queryKey) !== undefined;
	if (wasIn) tellStop(stop);
	else location.replace(signInAddress());
}

/** What the pages have fetched, shared by all of them. */
export const queries = new QueryClient({
	queryCache: new QueryCache({ onError: meet }),
	mutationCache: new MutationCache({ onError: meet }),
	defaultOptions: {
		queries: {
			staleTime: 30_000,
			// A refusal stays a refusal; only an unreachable server is asked again.
			retry: (failures, fault) => failures < 2 && fault instanceof CallRefused && fault.problem.status === 0,
		},
	},
});
