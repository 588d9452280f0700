import { ROLES } from "#people";
import { downloads, type Module, shows } from "#platform/action.ts";
import { policyShow, policyTable } from "./policy.contract.ts";
import { type Declarations, policyOf } from "./policy.ts";
import { sheetOf } from "./sheet.ts";

/**
 * What the access module lets the server offer.
 *
 * @param declared every module's declarations; this module's own come last by themselves
 */
export function accessModule(declared: readonly Declarations[]): Module {
	const own = { module: "access", contracts: [policyShow, policyTable] };
	const entries = [...policyOf([...declared, own])];
	return {
		actions: [],
		views: [
			shows(policyShow, async () => ({ roles: [...ROLES], entries })),
			downloads(
				policyTable,
				async (_, { input }) => input.language,
				(language) => ({
					bytes: Buffer.from(sheetOf(entries, language)),
					fileName: `rorkult-${{ nb: "tilganger", nn: "tilgangar", en: "access" }[language]}.csv`,
				}),
			),
		],
	};
}
