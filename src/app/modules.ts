import { accessModule } from "#access";
import { auditModule } from "#audit";
import { type LetterReader, lettersModule } from "#letters";
import { peopleModule } from "#people";
import type { Module } from "#platform/action.ts";

/**
 * Every module's actions and views: what the server offers.
 *
 * @param keys the folder with the journal's keys
 */
export function modules(reader: LetterReader, keys: string): readonly Module[] {
	const letters = lettersModule(reader);
	const summaries = new Map(
		[peopleModule, letters].flatMap(({ actions }) =>
			actions.map(({ contract }) => [contract.name, contract.summary]),
		),
	);
	const audit = auditModule({ keys, summaries });
	const named = { people: peopleModule, letters, audit };
	const declared = Object.entries(named).map(([module, { actions, views }]) => ({
		module,
		contracts: [...views, ...actions].map(({ contract }) => contract),
	}));
	return [...Object.values(named), accessModule(declared)];
}
