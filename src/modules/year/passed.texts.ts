import type { Texts } from "#base/texts.ts";

/** What happened to a year between two days. */
export const passedTexts = {
	title: {
		nb: (year: string) => `Endringer i ${year}`,
		nn: (year: string) => `Endringar i ${year}`,
		en: (year: string) => `Changes in ${year}`,
	},
	intro: {
		nb: "Hva som er kommet til, endret og avsluttet mellom to dager, med ordene fra begge.",
		nn: "Kva som har kome til, er endra og avslutta mellom to dagar, med orda frå begge.",
		en: "What came, changed and ended between two days, with the words of both.",
	},
	loading: { nb: "Henter endringene", nn: "Hentar endringane", en: "Fetching the changes" },
	none: {
		nb: "Ingenting er endret mellom de to dagene.",
		nn: "Ingenting er endra mellom dei to dagane.",
		en: "Nothing changed between the two days.",
	},
	count: {
		nb: (count: number) => (count === 1 ? "Én endring" : `${count} endringer`),
		nn: (count: number) => (count === 1 ? "Éi endring" : `${count} endringar`),
		en: (count: number) => (count === 1 ? "One change" : `${count} changes`),
	},
	from: { nb: "Fra utgangen av", nn: "Frå utgangen av", en: "From the end of" },
	to: { nb: "Til utgangen av", nn: "Til utgangen av", en: "To the end of" },
	toYear: { nb: "Gå til året", nn: "Gå til året", en: "Go to the year" },
	since: {
		nb: (count: number, day: string) =>
			count === 1 ? `Én endring siden du var her ${day}` : `${count} endringer siden du var her ${day}`,
		nn: (count: number, day: string) =>
			count === 1 ? `Éi endring sidan du var her ${day}` : `${count} endringar sidan du var her ${day}`,
		en: (count: number, day: string) =>
			count === 1 ? `One change since you were here ${day}` : `${count} changes since you were here ${day}`,
	},
	all: {
		nb: "Se endringer mellom to dager",
		nn: "Sjå endringar mellom to dagar",
		en: "See changes between two days",
	},
} satisfies Texts;
