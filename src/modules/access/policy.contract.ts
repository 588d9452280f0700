/** What may be asked about the policy: the declarations themselves, as a table. */
import { z } from "zod";
import { view } from "#base/contract.ts";
import { LANGUAGES } from "#base/texts.ts";
import { ROLES } from "#people";

const said = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** One line of the policy: something that may be done or seen, by whom, in which states, by which rule. */
export const PolicyEntry = z
	.object({
		name: z.string().meta({ description: "The declaration's name, as log and journal have it." }),
		kind: z.enum(["action", "view"]),
		module: z.string(),
		thing: z.string().meta({ description: "The kind of thing that it is done to, or that is seen." }),
		address: z.string().meta({ description: "Method and path." }),
		summary: said,
		who: z.array(z.string()).meta({ description: "The roles that may; nobody else may." }),
		states: z.array(z.string()).nullable().meta({
			description: "The states in which it may be done; null where no state is asked for.",
		}),
		sees: z.record(z.string(), z.array(z.string())).meta({
			description: "The states that a role sees; a role that is not named sees all.",
		}),
		stepUpMinutes: z.int().min(1).nullable().meta({
			description:
				"How recently one must have signed in to do it, in minutes; null where being signed in is enough.",
		}),
		rule: z
			.object({ id: z.string(), sentence: said.nullable(), origin: said.nullable() })
			.meta({ description: "What it rests on, in words, and where that comes from." }),
	})
	.meta({ id: "PolicyEntry", description: "A line of the policy." });

/** The whole policy, by module and kind of thing in the order in which they are declared. */
export const policyShow = view({
	name: "policy.show",
	path: "/api/policy",
	input: z.object({}),
	output: z.object({
		roles: z.array(z.string()).meta({ description: "Every role that there is, in order." }),
		entries: z.array(PolicyEntry),
	}),
	who: ROLES,
	rule: "R16.1",
	summary: {
		nb: "Se hvem som kan gjøre og se hva, og etter hvilken regel",
		nn: "Sjå kven som kan gjere og sjå kva, og etter kva regel",
		en: "See who may do and see what, and by which rule",
	},
});

/** The same as a sheet: one line for each role of each entry. */
export const policyTable = view({
	name: "policy.table",
	path: "/api/policy/table.csv",
	input: z.object({ language: z.enum(LANGUAGES).default("nb") }),
	output: z.file(),
	download: "text/csv; charset=utf-8",
	who: ROLES,
	rule: "R16.1",
	summary: {
		nb: "Last ned tilgangene som tabell (CSV)",
		nn: "Last ned tilgangane som tabell (CSV)",
		en: "Download the access table (CSV)",
	},
});
