/** What is said of something with a day beside its name. */
import { type Language, type Texts, textsIn } from "#base/texts.ts";
import type { Due } from "./due.ts";

const dueTexts = {
	part: {
		nb: (part: string) => `del ${part}`,
		nn: (part: string) => `del ${part}`,
		en: (part: string) => `part ${part}`,
	},
} satisfies Texts;

/** What is to be delivered, or else which part of the assignment it is; null where neither is told. */
export function labelOf({ label, part }: Pick<Due, "label" | "part">, language: Language): string | null {
	return label ?? (part === null ? null : textsIn(dueTexts, language).part(part));
}
