/** What a person is told where a change about people is refused, in the language of the screens. */
import { type Language, textsIn } from "#base/texts.ts";
import type { Problem } from "#web/call.ts";
import { problemWords } from "#web/problem.ts";
import { denialTexts } from "./denial.texts.ts";

/** A problem as a sentence: by its rule where it has one, else by its kind. */
export function refusalWords(problem: Problem, language: Language): string {
	const denials = textsIn(denialTexts, language);
	const said: string | undefined = denials[problem.members.denial as keyof typeof denials];
	return (problem.kind === "denied" ? said : undefined) ?? problemWords(problem, language);
}
