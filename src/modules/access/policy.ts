/** The policy as a table, made of the declarations that the server goes by. */
import { type Contract, SIGNED_IN } from "#base/contract.ts";
import { ROLES } from "#people";
import type { Entry } from "./entry.ts";
import { RULES } from "./rules.ts";

/** The declarations of a module. */
export interface Declarations {
	/** The module's name. */
	readonly module: string;
	readonly contracts: readonly Contract[];
}

/** Every declaration as a line, what may be seen before what may be done with the same kind of thing. */
export function policyOf(declared: readonly Declarations[]): readonly Entry[] {
	return declared.flatMap(({ module, contracts }) => {
		const entries = contracts.map((contract) => entryOf(module, contract));
		const things = [...new Set(entries.map(({ thing }) => thing))];
		return things.flatMap((thing) => {
			const of = entries.filter((entry) => entry.thing === thing);
			return [...of.filter(({ kind }) => kind === "view"), ...of.filter(({ kind }) => kind === "action")];
		});
	});
}

function entryOf(module: string, contract: Contract): Entry {
	const { name, kind, path, summary, who, stepUpMinutes } = contract;
	const sees = contract.kind === "view" ? contract.sees : {};
	return {
		...{ name, kind, module, summary, stepUpMinutes, thing: name.split(".")[0] ?? name },
		address: `${kind === "view" ? "GET" : "POST"} ${path}`,
		// Nobody is signed in who has no role.
		who: SIGNED_IN.some((all) => who.includes(all)) ? [...ROLES] : [...who],
		states: contract.kind === "action" && contract.states !== null ? [...contract.states] : null,
		sees: Object.fromEntries(Object.entries(sees).map(([role, states]) => [role, [...states]])),
		rule: ruleOf(contract.rule),
	};
}

function ruleOf(id: string): Entry["rule"] {
	const { sentence = null, origin = null } = RULES[id] ?? {};
	return { id, sentence, origin };
}
