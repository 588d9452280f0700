/** Who is signed in, for the frame and for what the screens offer. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { type OutputOf, SIGNED_IN } from "#base/contract.ts";
import { type Ruled, verdict } from "#base/policy.ts";
import type { sessionActFor, sessionEndMine, sessionShow } from "#people";
import { act, CallRefused, problemIn, see, untold } from "./call.ts";
import { newKey } from "./key.ts";

/** Who somebody is signed in as, where they act, and what their roles there are. */
export type Session = OutputOf<typeof sessionShow>;

/** The addresses of the session that asks. A test holds them to the contracts. */
export const SESSION_ADDRESSES = {
	show: "/api/session",
	actFor: "/api/session/act-for",
	endMine: "/api/sessions/end-mine",
} as const;

/** The session, as it is fetched and kept. */
export const sessionQuery = queryOptions({
	queryKey: ["session"],
	queryFn: ({ signal }) => see<typeof sessionShow>(SESSION_ADDRESSES.show, {}, signal),
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
	const answer = await fetch("/auth/sign-out", init).catch(() => {
		throw new CallRefused(untold(0));
	});
	if (!answer.ok) throw new CallRefused(problemIn(answer.status, await answer.text()));
	const { to } = (await answer.json()) as { readonly to: string };
	location.assign(to);
}

/** Ends all sessions of the person, here and elsewhere. */
export async function signOutEverywhere(): Promise<void> {
	await act<typeof sessionEndMine>(SESSION_ADDRESSES.endMine, {}, { key: newKey(), version: null });
	await signOut();
}

/** Acts for another organisation from here on, beginning at a page: every page shows another one's things. */
export async function actForAnother(organisationId: string, page = "/"): Promise<void> {
	const key = newKey();
	await act<typeof sessionActFor>(SESSION_ADDRESSES.actFor, { organisationId }, { key, version: null });
	location.assign(page);
}

/** What keeps the person from going on: the session is over, or a proof is asked for that is too old. */
export type Stop = { readonly kind: "ended"; readonly because: string } | { readonly kind: "step-up" };

let stopped: Stop | null = null;
const watchers = new Set<() => void>();

/** Tells the page that the person cannot go on, or that they can again. What stands in the page stays. */
export function tellStop(stop: Stop | null): void {
	stopped = stop;
	for (const watcher of watchers) watcher();
}

/** What keeps the person from going on; null where nothing does. */
export function useStop(): Stop | null {
	return useSyncExternalStore(
		(watcher) => {
			watchers.add(watcher);
			return () => watchers.delete(watcher);
		},
		() => stopped,
	);
}

/** Whether a call was refused because nobody is signed in any more. */
export function isSignedOut(fault: unknown): fault is CallRefused {
	return fault instanceof CallRefused && fault.problem.kind === "not-signed-in";
}

/** Why a call was refused for want of a session or of a fresh proof; null for every other fault. */
export function stopIn(fault: unknown): Stop | null {
	if (!(fault instanceof CallRefused)) return null;
	if (fault.problem.kind === "step-up-required") return { kind: "step-up" };
	if (fault.problem.kind !== "not-signed-in") return null;
	const { because } = fault.problem.members;
	return { kind: "ended", because: typeof because === "string" ? because : "" };
}
