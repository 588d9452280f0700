import type { Texts } from "#base/texts.ts";

/** The year's reports on their page. */
export const reportsTexts = {
	title: { nb: "Rapporter", nn: "Rapportar", en: "Reports" },
	intro: {
		nb: "Rapportene som brevene bestiller: hva, per hvilken dato, og når de skal være levert.",
		nn: "Rapportane som breva tingar: kva, per kva dato, og når dei skal vere leverte.",
		en: "The reports that the letters order: what, as of which day, and when they are due.",
	},
	empty: {
		nb: "Ingen rapporter ennå. De kommer når et tildelingsbrev for året er godtatt.",
		nn: "Ingen rapportar enno. Dei kjem når eit tildelingsbrev for året er godteke.",
		en: "No reports yet. They come when a letter of allocation for the year is accepted.",
	},
	name: { nb: "Rapport", nn: "Rapport", en: "Report" },
	asOf: { nb: "Per dato", nn: "Per dato", en: "As of" },
	due: { nb: "Frist", nn: "Frist", en: "Due" },
	every: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
} satisfies Texts;
