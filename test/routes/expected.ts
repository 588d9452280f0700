import type { Contract } from "#base/contract.ts";

/** What the policy says of a try, as the server answers it. */
export type Expected = "yes" | "forbidden" | "wrong-state" | "hidden";

/**
 * What the policy says of somebody with these roles and a thing in a state, worked out from the declaration
 * without the program's own policy.
 */
export function expectedOf(contract: Contract, roles: readonly string[], state: string | null): Expected {
	const may = contract.who.filter((role) => roles.includes(role));
	if (may.length === 0) return "forbidden";
	if (contract.kind === "action") {
		return contract.states === null || contract.states.some((known) => known === state)
			? "yes"
			: "wrong-state";
	}
	const seen = may.some((role) => {
		const states = contract.sees[role];
		return state === null || states === undefined || states.includes(state);
	});
	return seen ? "yes" : "hidden";
}
