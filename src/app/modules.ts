import { type LetterReader, lettersModule } from "#letters";
import type { Module } from "#platform/action.ts";

/** Every module's actions and views: what the server offers. */
export function modules(reader: LetterReader): readonly Module[] {
	return [lettersModule(reader)];
}
