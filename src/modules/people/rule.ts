import { type Denial, granted, type Result } from "#base/result.ts";
import { denialTexts } from "./denial.texts.ts";

/** A rule about people and rights: what stands in the way of what is given, or null. */
export type Rule<Given> = (given: Given) => Denial | null;

/** The denial with this name, in the words of its texts, where the rule is broken; null where it is kept. */
export function unless(kept: boolean, name: keyof typeof denialTexts, rule: string): Denial | null {
	return kept ? null : { name, rule, sentence: denialTexts[name].nb, members: {} };
}

/** Yes with a plan where every rule is kept; else no by the first that is broken. */
export function byRules<Given, Plan>(
	rules: readonly Rule<Given>[],
	given: Given,
	plan: (given: Given) => Plan,
): Result<Plan> {
	for (const rule of rules) {
		const denial = rule(given);
		if (denial !== null) return { ok: false, denial };
	}
	return granted(plan(given));
}
