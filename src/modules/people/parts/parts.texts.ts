import type { Texts } from "#base/texts.ts";

/** What the pages about people share. */
export const partsTexts = {
	pages: { nb: "Sider om organisasjonen", nn: "Sider om organisasjonen", en: "Pages about the organisation" },
	organisation: { nb: "Organisasjon", nn: "Organisasjon", en: "Organisation" },
	people: { nb: "Personer", nn: "Personar", en: "People" },
	units: { nb: "Enheter", nn: "Einingar", en: "Units" },
	steering: { nb: "Styring", nn: "Styring", en: "Steering" },
	back: { nb: "Til din egen organisasjon", nn: "Til din eigen organisasjon", en: "To your own organisation" },
	loading: { nb: "Henter", nn: "Hentar", en: "Fetching" },
	failed: {
		nb: "Siden kunne ikke hentes",
		nn: "Sida kunne ikkje hentast",
		en: "The page could not be fetched",
	},
	again: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
	more: { nb: "Vis flere", nn: "Vis fleire", en: "Show more" },
	search: { nb: "Søk", nn: "Søk", en: "Search" },
	clear: { nb: "Fjern filtre", nn: "Fjern filter", en: "Clear filters" },
	noneFits: { nb: "Ingenting passer", nn: "Ingenting passar", en: "Nothing fits" },
	noneFitsText: {
		nb: "Ingen treff på det du har søkt etter og valgt.",
		nn: "Ingen treff på det du har søkt etter og valt.",
		en: "Nothing matches what you searched for and chose.",
	},
	cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
	close: { nb: "Lukk", nn: "Lukk", en: "Close" },
	notSaved: { nb: "Ble ikke lagret", nn: "Blei ikkje lagra", en: "Was not saved" },
	optional: { nb: "valgfritt", nn: "valfritt", en: "optional" },
	fillIn: { nb: "Fyll ut feltet.", nn: "Fyll ut feltet.", en: "Fill in this field." },
	code: {
		nb: (id: string) => `Kode å oppgi: ${id}`,
		nn: (id: string) => `Kode å oppgi: ${id}`,
		en: (id: string) => `Code to quote: ${id}`,
	},
	choose: { nb: "Velg", nn: "Vel", en: "Choose" },
	own: { nb: "Din organisasjon", nn: "Din organisasjon", en: "Your organisation" },
	name: { nb: "Navn", nn: "Namn", en: "Name" },
	actions: { nb: "Handlinger", nn: "Handlingar", en: "Actions" },
} satisfies Texts;

/** Kinds of organisations. */
export const kindTexts = {
	ministry: { nb: "Departement", nn: "Departement", en: "Ministry" },
	agency: { nb: "Virksomhet", nn: "Verksemd", en: "Agency" },
	municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
} satisfies Texts;
