/** A line of the policy, and what it says of states. */
import type { OutputOf } from "#base/contract.ts";
import type { policyShow } from "./policy.contract.ts";

/** A line of the policy. */
export type Entry = OutputOf<typeof policyShow>["entries"][number];

/** Every state that the declarations name for a kind of thing, in the order in which they are named. */
export function statesOf(entries: readonly Entry[], thing: string): readonly string[] {
	const of = entries.filter((entry) => entry.thing === thing);
	return [...new Set(of.flatMap(({ states, sees }) => [...(states ?? []), ...Object.values(sees).flat()]))];
}

/**
 * In which states somebody with a role may do or see this; null for all, or where the thing has none.
 * Asked only of roles that may.
 */
export function statesFor(entry: Entry, role: string): readonly string[] | null {
	return entry.kind === "action" ? entry.states : (entry.sees[role] ?? null);
}
