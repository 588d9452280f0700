import type { ViewContract } from "./contract.ts";

/** What a policy says: yes, or which of its two questions was answered no. */
export type Verdict = "yes" | "role-lacking" | "wrong-state";

/** Of a contract what the policy goes by; a screen knows it without the contract. */
export interface Ruled {
	readonly who: readonly string[];
	/** Null, or nothing, where there is no thing before, or the state makes no difference. */
	readonly states?: readonly string[] | null;
}

/** Whether one of the roles may do this at all. Whoever has no role that is named may not. */
export function roleMay({ who }: Ruled, roles: readonly string[]): boolean {
	return who.some((role) => roles.includes(role));
}

/**
 * Whether this may be done by somebody with these roles, with a thing in this state.
 *
 * No is the default: a role that is not named may not, and neither may anybody in a state that is
 * not named. An action that begins something has no state before it.
 */
export function verdict(ruled: Ruled, roles: readonly string[], state: string | null): Verdict {
	if (!roleMay(ruled, roles)) return "role-lacking";
	const { states = null } = ruled;
	if (states === null) return "yes";
	return state !== null && states.includes(state) ? "yes" : "wrong-state";
}

/** The states of things that somebody with these roles sees in a view; null for all states. */
export function statesSeen(
	{ who, sees }: Pick<ViewContract, "who" | "sees">,
	roles: readonly string[],
): readonly string[] | null {
	const limits = who.filter((role) => roles.includes(role)).map((role) => sees[role] ?? null);
	return limits.includes(null) ? null : [...new Set(limits.flatMap((limit) => limit ?? []))];
}
