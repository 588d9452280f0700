import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { CallRefused } from "./call.ts";
import { isSignedOut, signInAddress } from "./session.tsx";

/** Whoever is not signed in goes to the sign-in page, and comes back. */
function leave(fault: unknown): void {
	if (isSignedOut(fault) && location.pathname !== "/logg-inn") location.replace(signInAddress());
}

/** What the pages have fetched, shared by all of them. */
export const queries = new QueryClient({
	queryCache: new QueryCache({ onError: leave }),
	mutationCache: new MutationCache({ onError: leave }),
	defaultOptions: {
		queries: {
			staleTime: 30_000,
			// A refusal stays a refusal; only an unreachable server is asked again.
			retry: (failures, fault) => failures < 2 && fault instanceof CallRefused && fault.problem.status === 0,
		},
	},
});
