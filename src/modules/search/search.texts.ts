import type { Texts } from "#base/texts.ts";

/** Search in everything. */
export const searchTexts = {
	title: { nb: "Søk", nn: "Søk", en: "Search" },
	intro: {
		nb: "I alle brev i bruk og alt som er laget av dem. Bøyning og målform spiller ingen rolle.",
		nn: "I alle brev i bruk og alt som er laga av dei. Bøying og målform spelar inga rolle.",
		en: "In every letter in use and all that was made from them. Inflection and written form do not matter.",
	},
	field: {
		nb: "Søk i brev, mål, oppdrag og krav",
		nn: "Søk i brev, mål, oppdrag og krav",
		en: "Search letters, goals, assignments and requirements",
	},
	clear: { nb: "Tøm søket", nn: "Tøm søket", en: "Clear the search" },
	button: { nb: "Søk", nn: "Søk", en: "Search" },
	searching: { nb: "Søker", nn: "Søkjer", en: "Searching" },
	begin: {
		nb: "Skriv ord du husker, et nummer som 2025-08, eller kapittel og post som 671.21.",
		nn: "Skriv ord du hugsar, eit nummer som 2025-08, eller kapittel og post som 671.21.",
		en: "Write words that you remember, a number such as 2025-08, or chapter and item such as 671.21.",
	},
	none: {
		nb: (sought: string) => `Ingenting passer til «${sought}». Prøv færre eller andre ord.`,
		nn: (sought: string) => `Ingenting passar til «${sought}». Prøv færre eller andre ord.`,
		en: (sought: string) => `Nothing fits “${sought}”. Try fewer or other words.`,
	},
	count: {
		nb: (shown: number, total: number) =>
			shown === total ? `${total} treff` : `${total} treff, de ${shown} beste vises`,
		nn: (shown: number, total: number) =>
			shown === total ? `${total} treff` : `${total} treff, dei ${shown} beste blir viste`,
		en: (shown: number, total: number) =>
			shown === total ? `${total} hits` : `${total} hits, the best ${shown} are shown`,
	},
	near: {
		nb: (words: string) => `Ordet står ikke noe sted. Viser treff på ${words}.`,
		nn: (words: string) => `Ordet står ingen stad. Viser treff på ${words}.`,
		en: (words: string) => `The word stands nowhere. Showing hits for ${words}.`,
	},
	toAssignment: { nb: "Åpne oppdraget", nn: "Opne oppdraget", en: "Open the assignment" },
	toRow: { nb: "Åpne i lista", nn: "Opne i lista", en: "Open in the list" },
	toLetter: { nb: "Åpne brevet", nn: "Opne brevet", en: "Open the letter" },
	goal: { nb: "Mål", nn: "Mål", en: "Goal" },
	indicator: { nb: "Styringsparameter", nn: "Styringsparameter", en: "Indicator" },
	assignment: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignment" },
	duty: { nb: "Krav", nn: "Krav", en: "Requirement" },
	allotment: { nb: "Tildeling", nn: "Tildeling", en: "Allotment" },
	earmark: { nb: "Øremerking", nn: "Øyremerking", en: "Earmark" },
	authorisation: { nb: "Fullmakt", nn: "Fullmakt", en: "Authorisation" },
	report: { nb: "Rapport", nn: "Rapport", en: "Report" },
	meeting: { nb: "Møte", nn: "Møte", en: "Meeting" },
	passage: { nb: "Brev", nn: "Brev", en: "Letter" },
} satisfies Texts;
