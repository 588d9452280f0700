import { type Language, textsIn } from "#base/texts.ts";
import type { Problem } from "./call.ts";
import { problemTexts, reachTexts } from "./problem.texts.ts";

/**
 * A problem as a sentence in the language of the screens.
 *
 * It goes by the problem's kind. `detail`, which is for people as well but in bokmål alone, stands in only
 * where a newer server names a kind that this page does not know.
 */
export function problemWords(problem: Problem, language: Language): string {
	const t = textsIn(reachTexts, language);
	if (problem.status === 0) return t.unreachable;
	const kinds = textsIn(problemTexts, language);
	const said: string | undefined = kinds[problem.kind as keyof typeof kinds];
	return said ?? problem.detail ?? t.unknown;
}
