/** What is said of something with a day beside its name. */
import { type Language, textsIn } from "#base/texts.ts";
import { dueTexts } from "./due.texts.ts";
import type { Due } from "./due.ts";

/** What is to be delivered, or else which part of the assignment it is; null where neither is told. */
export function labelOf({ label, part }: Pick<Due, "label" | "part">, language: Language): string | null {
	return label ?? (part === null ? null : textsIn(dueTexts, language).part(part));
}
