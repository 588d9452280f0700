import type { Texts } from "#base/texts.ts";

/** What every list of the year says. */
export const listTexts = {
	search: { nb: "Søk i lista", nn: "Søk i lista", en: "Search the list" },
	clear: { nb: "Tøm søket", nn: "Tøm søket", en: "Clear the search" },
	loading: { nb: "Henter lista", nn: "Hentar lista", en: "Fetching the list" },
	failed: {
		nb: "Lista kunne ikke hentes.",
		nn: "Lista kunne ikkje hentast.",
		en: "The list could not be fetched.",
	},
	again: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
	none: {
		nb: "Ingen rader passer til søket.",
		nn: "Ingen rader passar til søket.",
		en: "No row fits the search.",
	},
	count: {
		nb: (shown: number, all: number) => (shown === all ? `${all} rader` : `${shown} av ${all} rader`),
		nn: (shown: number, all: number) => (shown === all ? `${all} rader` : `${shown} av ${all} rader`),
		en: (shown: number, all: number) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
	},
} satisfies Texts;
