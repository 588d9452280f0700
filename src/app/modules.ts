import { accessModule } from "#access";
import { auditModule } from "#audit";
import { type LetterReader, lettersModule } from "#letters";
import type { Module } from "#platform/action.ts";

/**
 * Every module's actions and views: what the server offers.
 *
 * @param keys the folder with the journal's keys
 */
export function modules(reader: LetterReader, keys: string): readonly Module[] {
	const letters = lettersModule(reader);
	const summaries = new Map(letters.actions.map(({ contract }) => [contract.name, contract.summary]));
	const audit = auditModule({ keys, summaryOf: (action) => summaries.get(action) ?? null });
	const named = { letters, audit };
	const declared = Object.entries(named).map(([module, { actions, views }]) => ({
		module,
		contracts: [...views, ...actions].map(({ contract }) => contract),
	}));
	return [letters, audit, accessModule(declared)];
}
