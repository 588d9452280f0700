/** The sessions' addresses and calls, as screens use them. A test holds the addresses to the contracts. */
import { act, see } from "#web/call.ts";
import type { sessionEndMine, sessionEndOther, sessionList, sessionListOthers } from "./session.contract.ts";

export const SESSIONS_ADDRESSES = {
	list: "/api/sessions",
	endMine: "/api/sessions/end-mine",
	listOthers: "/api/sessions/others",
	endOther: "/api/sessions/end-other",
} as const;

/** A page of one's own sessions, or of those of the people whom one looks after. */
export const seeSessions = (whose: "mine" | "others", after: string | undefined, signal: AbortSignal) => {
	const input = after === undefined ? {} : { after };
	return whose === "mine"
		? see<typeof sessionList>(SESSIONS_ADDRESSES.list, input, signal)
		: see<typeof sessionListOthers>(SESSIONS_ADDRESSES.listOthers, input, signal);
};

/** Ends a session; `key` is the same for a second try. */
export async function endSession(
	whose: "mine" | "others",
	id: string,
	version: number,
	key: string,
): Promise<void> {
	if (whose === "mine") {
		await act<typeof sessionEndMine>(SESSIONS_ADDRESSES.endMine, { id }, { key, version: null });
	} else {
		await act<typeof sessionEndOther>(SESSIONS_ADDRESSES.endOther, { id }, { key, version });
	}
}
