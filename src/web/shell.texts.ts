import type { Texts } from "#base/texts.ts";

export const shellTexts = {
	skip: { nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content" },
	name: { nb: "Rorkult", nn: "Rorkult", en: "Rorkult" },
	mainMenu: { nb: "Hovedmeny", nn: "Hovudmeny", en: "Main menu" },
	letters: { nb: "Brev", nn: "Brev", en: "Letters" },
	events: { nb: "Hendelser", nn: "Hendingar", en: "Events" },
	access: { nb: "Tilganger", nn: "Tilgangar", en: "Access" },
	organisation: { nb: "Organisasjon", nn: "Organisasjon", en: "Organisation" },
	api: { nb: "API", nn: "API", en: "API" },
	language: { nb: "Språk", nn: "Språk", en: "Language" },
	scheme: { nb: "Farger", nn: "Fargar", en: "Colours" },
	schemeAuto: { nb: "Som systemet", nn: "Som systemet", en: "As the system" },
	schemeLight: { nb: "Lyse", nn: "Lyse", en: "Light" },
	schemeDark: { nb: "Mørke", nn: "Mørke", en: "Dark" },
	demo: {
		nb: (day: string) => `Demonstrasjon: klokken står på ${day}, og menneskene er oppdiktet.`,
		nn: (day: string) => `Demonstrasjon: klokka står på ${day}, og menneska er oppdikta.`,
		en: (day: string) => `Demonstration: the clock stands at ${day}, and the people are invented.`,
	},
	person: { nb: "Du", nn: "Du", en: "You" },
	signOut: { nb: "Logg ut", nn: "Logg ut", en: "Sign out" },
	lostTitle: { nb: "Siden finnes ikke", nn: "Sida finst ikkje", en: "There is no such page" },
	lostText: {
		nb: "Adressen fører ingen steder. Kanskje er den skrevet feil, eller brevet er lagt til side.",
		nn: "Adressa fører ingen stad. Kanskje er ho skriven feil, eller brevet er lagt til side.",
		en: "The address leads nowhere. It may be mistyped, or the letter has been set aside.",
	},
	toLetters: { nb: "Til brevene", nn: "Til breva", en: "To the letters" },
	faultTitle: {
		nb: "Noe gikk galt på siden",
		nn: "Noko gjekk gale på sida",
		en: "Something went wrong on the page",
	},
	faultText: {
		nb: "Ingenting er gått tapt. Last siden på nytt; skjer det igjen, meld fra til dem som drifter Rorkult.",
		nn: "Ingenting er gått tapt. Last sida på nytt; skjer det igjen, meld frå til dei som driftar Rorkult.",
		en: "Nothing is lost. Load the page again; if it happens once more, tell those who run Rorkult.",
	},
	reload: { nb: "Last på nytt", nn: "Last på nytt", en: "Load again" },
} satisfies Texts;
