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
	save: { nb: "Last ned regneark", nn: "Last ned rekneark", en: "Download spreadsheet" },
	saveFailed: {
		nb: "Regnearket kunne ikke lages. Prøv igjen.",
		nn: "Reknearket kunne ikkje lagast. Prøv igjen.",
		en: "The spreadsheet could not be made. Try again.",
	},
	print: { nb: "Skriv ut", nn: "Skriv ut", en: "Print" },
	questions: { nb: "Slik kan du søke", nn: "Slik kan du søkje", en: "How to search" },
	exampleWords: { nb: 'plan "to ord"', nn: 'plan "to ord"', en: 'plan "two words"' },
	asksWords: {
		nb: "rader der alt dette står",
		nn: "rader der alt dette står",
		en: "rows in which all of this stands",
	},
	asksWithin: {
		nb: "innen 30 dager fra i dag",
		nn: "innan 30 dagar frå i dag",
		en: "within 30 days from today",
	},
	asksPast: { nb: "dagen er passert", nn: "dagen er passert", en: "the day has passed" },
	asksMonth: { nb: "i juni 2025", nn: "i juni 2025", en: "in June 2025" },
	nothing: { nb: "ingen", nn: "ingen", en: "none" },
	asksNothing: { nb: "uten en dag", nn: "utan ein dag", en: "without a day" },
	asksMore: { nb: "mer enn en million", nn: "meir enn ein million", en: "more than a million" },
	asksColumn: {
		nb: "med et ord etter kolon: bare i den kolonnen",
		nn: "med eit ord etter kolon: berre i den kolonnen",
		en: "with a word after the colon: in that column only",
	},
	columns: {
		nb: (shown: number, all: number) => (shown === all ? "Kolonner" : `Kolonner (${shown} av ${all})`),
		nn: (shown: number, all: number) => (shown === all ? "Kolonnar" : `Kolonnar (${shown} av ${all})`),
		en: (shown: number, all: number) => (shown === all ? "Columns" : `Columns (${shown} of ${all})`),
	},
	columnsLegend: { nb: "Kolonner som vises", nn: "Kolonnar som blir viste", en: "Columns that are shown" },
	columnsText: {
		nb: "Valget står i adressen og gjelder også regnearket.",
		nn: "Valet står i adressa og gjeld òg reknearket.",
		en: "The choice stands in the address, and holds for the spreadsheet too.",
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
