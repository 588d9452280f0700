import type { Texts } from "#base/texts.ts";

/** What is said of something with a day. */
export const dueTexts = {
	part: {
		nb: (part: string) => `del ${part}`,
		nn: (part: string) => `del ${part}`,
		en: (part: string) => `part ${part}`,
	},
} satisfies Texts;
