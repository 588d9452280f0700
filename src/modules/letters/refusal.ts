/** What a person is told where a file or a change is refused, in the language of the screens. */
import { type Language, textsIn } from "#base/texts.ts";
import type { Problem } from "#web/call.ts";
import { problemWords } from "#web/problem.ts";
import { denialTexts, refusalTexts } from "./refusal.texts.ts";

/** A problem with letters as a sentence: by its code or its rule where it has one, else by its kind. */
export function refusalWords(problem: Problem, language: Language): string {
	const { code, format, denial } = problem.members;
	const refusals = textsIn(refusalTexts, language);
	const denials = textsIn(denialTexts, language);
	let said: string | undefined;
	if (problem.kind === "file-refused") {
		said = refusals[`${code}-${format}` as keyof typeof refusals] ?? refusals[code as keyof typeof refusals];
	}
	if (problem.kind === "denied") said = denials[denial as keyof typeof denials];
	return said ?? problemWords(problem, language);
}
