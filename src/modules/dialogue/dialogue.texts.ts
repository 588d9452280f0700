import type { Texts } from "#base/texts.ts";

/** The meetings of the governance dialogue on their page. */
export const dialogueTexts = {
	title: { nb: "Dialog", nn: "Dialog", en: "Dialogue" },
	intro: {
		nb: "Møtene som brevene kaller inn til i styringsdialogen.",
		nn: "Møta som breva kallar inn til i styringsdialogen.",
		en: "The meetings that the letters call in the governance dialogue.",
	},
	empty: {
		nb: "Ingen møter ennå. De kommer når et tildelingsbrev for året er godtatt.",
		nn: "Ingen møte enno. Dei kjem når eit tildelingsbrev for året er godteke.",
		en: "No meetings yet. They come when a letter of allocation for the year is accepted.",
	},
	name: { nb: "Møte", nn: "Møte", en: "Meeting" },
	period: { nb: "Når", nn: "Når", en: "When" },
} satisfies Texts;
