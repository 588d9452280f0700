/** Who is signed in, for the frame and for what the screens offer. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { type OutputOf, SIGNED_IN } from "#base/contract.ts";
import { type Ruled, verdict } from "#base/policy.ts";
import type { sessionShow } from "#people";
import { CallRefused, problemIn, see, untold } from "./call.ts";
import { newKey } from "./key.ts";

/** Who somebody is signed in as, where they act, and what their roles there are. */
export type Session = OutputOf<typeof sessionShow>;

export const SESSION_ADDRESS = "/api/session";
const SIGN_OUT_ADDRESS = "/auth/sign-out";

/** The session, as it is fetched and kept. */
export const sessionQuery = queryOptions({
	queryKey: ["session"],
	queryFn: ({ signal }) => see<typeof sessionShow>(SESSION_ADDRESS, {}, signal),
	staleTime: 60_000,
});

/** Who is signed in; null until it is known, and where nobody is. */
export function useSession(): Session | null {
	return useQuery(sessionQuery).data ?? null;
}

/** Whether the person may do something, by the policy that the server goes by; no until it is known who it is. */
export function useMay(ruled: Ruled, state: string | null = null): boolean {
	const session = useSession();
	return session !== null && verdict(ruled, [...SIGNED_IN, ...session.roles], state) === "yes";
}

/** Whether a call was refused because nobody is signed in any more. */
export function isSignedOut(fault: unknown): fault is CallRefused {
	return fault instanceof CallRefused && fault.problem.kind === "not-signed-in";
}

/** The sign-in page with the way back to where one is. */
export function signInAddress(): string {
	const here = `${location.pathname}${location.search}`;
	return `/logg-inn${here === "/" ? "" : `?${new URLSearchParams({ tilbake: here })}`}`;
}

/**
 * Ends the session and goes where the server says.
 *
 * @throws CallRefused where the server refuses or is not reached
 */
export async function signOut(): Promise<void> {
	const init = { method: "POST", headers: { "idempotency-key": newKey() } };
	const answer = await fetch(SIGN_OUT_ADDRESS, init).catch(() => {
		throw new CallRefused(untold(0));
	});
	if (!answer.ok) throw new CallRefused(problemIn(answer.status, await answer.text()));
	const { to } = (await answer.json()) as { readonly to: string };
	location.assign(to);
}
