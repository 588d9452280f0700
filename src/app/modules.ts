import { accessModule } from "#access";
import { auditModule } from "#audit";
import { budgetModule } from "#budget";
import { dialogueModule } from "#dialogue";
import { type LetterReader, lettersModule } from "#letters";
import { peopleModule } from "#people";
import { planModule } from "#plan";
import type { Module } from "#platform/action.ts";
import { reportsModule } from "#reports";
import { searchModule } from "#search";
import { standsInYear, yearModule } from "#year";

/**
 * Every module's actions and views: what the server offers.
 *
 * @param keys the folder with the journal's keys
 */
export function modules(reader: LetterReader, keys: string): readonly Module[] {
	const below = {
		people: peopleModule,
		letters: lettersModule(reader, { standsInYear }),
		plan: planModule,
		budget: budgetModule,
		dialogue: dialogueModule,
		reports: reportsModule,
		year: yearModule(reader.version),
		search: searchModule,
	};
	const summaries = new Map(
		Object.values(below)
			.flatMap(({ actions }) => actions)
			.map(({ contract }) => [contract.name, contract.summary]),
	);
	const audit = auditModule({ keys, summaries });
	const named = { ...below, audit };
	const declared = Object.entries(named).map(([module, { actions, views }]) => ({
		module,
		contracts: [...views, ...actions].map(({ contract }) => contract),
	}));
	return [...Object.values(named), accessModule(declared)];
}
