import { auditModule } from "#audit";
import { type LetterReader, lettersModule } from "#letters";
import type { Module } from "#platform/action.ts";

/**
 * Every module's actions and views: what the server offers.
 *
 * @param keys the folder with the journal's keys
 */
export function modules(reader: LetterReader, keys: string): readonly Module[] {
	const offered = [lettersModule(reader)];
	const summaries = new Map(
		offered.flatMap(({ actions }) => actions.map(({ contract }) => [contract.name, contract.summary])),
	);
	return [...offered, auditModule({ keys, summaryOf: (action) => summaries.get(action) ?? null })];
}
