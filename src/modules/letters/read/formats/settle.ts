import type { Draft } from "../document.ts";

/** What every format's blocks have in common is put right here. */
export function settle(drafts: readonly Draft[]): Draft[] {
	return [...drafts];
}
