import type { Texts } from "#base/texts.ts";

/** The panel with the words that a row came from. */
export const wordsTexts = {
	title: { nb: "Ordene", nn: "Orda", en: "The words" },
	close: { nb: "Lukk ordene", nn: "Lukk orda", en: "Close the words" },
	loading: { nb: "Henter ordene", nn: "Hentar orda", en: "Fetching the words" },
	failed: {
		nb: "Ordene kunne ikke hentes. Prøv igjen om litt.",
		nn: "Orda kunne ikkje hentast. Prøv igjen om litt.",
		en: "The words could not be fetched. Try again in a moment.",
	},
	page: {
		nb: (page: number) => `side ${page}`,
		nn: (page: number) => `side ${page}`,
		en: (page: number) => `page ${page}`,
	},
	trail: {
		nb: "Hvem har gjort hva, og når",
		nn: "Kven har gjort kva, og når",
		en: "Who has done what, and when",
	},
	open: { nb: "Åpne brevet", nn: "Opne brevet", en: "Open the letter" },
} satisfies Texts;
