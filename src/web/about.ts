import { queryOptions, useQuery } from "@tanstack/react-query";
import { CallRefused, problemIn, untold } from "./call.ts";

/** How the program runs, for whoever has not signed in yet. */
export interface About {
	readonly mode: "demo" | "production" | "test";
	/** The program's day, YYYY-MM-DD. */
	readonly day: string;
	/** Whether there is a provider to sign in with, and whether it answers. */
	readonly provider: "there" | "silent" | "none";
}

export const ABOUT_ADDRESS = "/api/about";

const aboutQuery = queryOptions({
	queryKey: ["about"],
	queryFn: ({ signal }) => fetched<About>(ABOUT_ADDRESS, signal),
});

/** How the program runs; null until it is known. */
export function useAbout(): About | null {
	return useQuery(aboutQuery).data ?? null;
}

/**
 * What stands at an address that is no module's and needs no session.
 *
 * @throws CallRefused where the server refuses or is not reached
 */
export async function fetched<Told>(address: string, signal: AbortSignal): Promise<Told> {
	const answer = await fetch(address, { headers: { accept: "application/json" }, signal }).catch((fault) => {
		if (signal.aborted) throw fault;
		throw new CallRefused(untold(0));
	});
	if (!answer.ok) throw new CallRefused(problemIn(answer.status, await answer.text()));
	return (await answer.json()) as Told;
}
