/** What is said of a review: where rows stand, and why something came back. */

import { instantInWords } from "#base/formats.ts";
import { type Language, textsIn } from "#base/texts.ts";
import type { Problem } from "#web/call.ts";
import { refusalWords } from "../refusal.ts";
import type { ItemStatus } from "../review/review.ts";
import { reviewingTexts } from "./reviewing.texts.ts";

/** A shape per status, so that colour is never alone. */
export const STATUS_SHAPES: Readonly<Record<ItemStatus, string>> = {
	read: "○",
	accepted: "✓",
	changed: "✎",
	added: "+",
	"set-aside": "–",
	replaced: "→",
	asked: "?",
	left: "·",
};

/** Who and when: "Kari Fjellheim, 6. mai 2025 kl. 09.12". */
export function whoWhen(name: string | null, at: string, language: Language): string {
	const t = textsIn(reviewingTexts, language);
	const who = name ?? t.somebody;
	return at === "" ? who : t.by(who, instantInWords(at, language));
}

interface StaleRow {
	readonly by: { readonly name: string | null } | null;
	readonly at: string | null;
}

/** Why a step was refused, with who stands behind it where somebody does. */
export function refusedWords(problem: Problem, language: Language): string {
	const t = textsIn(reviewingTexts, language);
	const { rows, denial, name, at } = problem.members;
	if (problem.kind === "stale-version" && Array.isArray(rows)) {
		const who = (rows as readonly StaleRow[]).map((row) =>
			whoWhen(row.by?.name ?? null, row.at ?? "", language),
		);
		return t.stale([...new Set(who)].join("; "));
	}
	if (denial === "RowsWereTouchedSince") {
		return t.touchedSince(whoWhen(typeof name === "string" ? name : null, String(at ?? ""), language));
	}
	return refusalWords(problem, language);
}
