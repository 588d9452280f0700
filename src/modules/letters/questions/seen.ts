/** Which answers somebody has seen in this browser: those that stood on the page of questions when they were there. */
import { useSyncExternalStore } from "react";
import { keepChoice, keptChoice } from "#web/kept.ts";
import type { QuestionRow } from "./question.contract.ts";

const watchers = new Set<() => void>();
const nameOf = ({ id, version }: Pick<QuestionRow, "id" | "version">): string => `${id}.${version}`;
const kept = (): string => keptChoice("answers") ?? "";

/** Remembers that these questions' answers were seen. */
export function seeAnswers(questions: readonly QuestionRow[]): void {
	const known = new Set(kept().split(" ").filter(Boolean));
	const added = questions.filter(({ answer }) => answer !== null).map(nameOf);
	if (added.every((name) => known.has(name))) return;
	keepChoice("answers", [...known, ...added].join(" "));
	for (const watcher of watchers) watcher();
}

/** The answers that were seen. */
export function useAnswersSeen(): { has(question: QuestionRow): boolean } {
	const names = useSyncExternalStore((watcher) => {
		watchers.add(watcher);
		return () => watchers.delete(watcher);
	}, kept);
	const known = new Set(names.split(" "));
	return { has: (question) => known.has(nameOf(question)) };
}
