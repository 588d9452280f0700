import type { Texts } from "#base/texts.ts";

/** The year's money on its page. */
export const budgetTexts = {
	title: { nb: "Penger", nn: "Pengar", en: "Money" },
	intro: {
		nb: "Det som er tildelt per kapittel og post, hva av det som er øremerket, og hva virksomheten har fullmakt til.",
		nn: "Det som er tildelt per kapittel og post, kva av det som er øyremerkt, og kva verksemda har fullmakt til.",
		en: "What is allotted per chapter and item, what of it is earmarked, and what the agency is authorised to.",
	},
	empty: {
		nb: "Ingen penger ennå. Tildelingene kommer når et tildelingsbrev for året er godtatt.",
		nn: "Ingen pengar enno. Tildelingane kjem når eit tildelingsbrev for året er godteke.",
		en: "No money yet. Allotments come when a letter of allocation for the year is accepted.",
	},
	line: { nb: "Kap. og post", nn: "Kap. og post", en: "Chapter and item" },
	name: { nb: "Navn", nn: "Namn", en: "Name" },
	amount: { nb: "Kroner", nn: "Kroner", en: "Kroner" },
	bound: { nb: "Herav øremerket", nn: "Av dette øyremerkt", en: "Of which earmarked" },
	chapter: { nb: "Kap.", nn: "Kap.", en: "Chapter" },
	sum: { nb: "Sum kapittel", nn: "Sum kapittel", en: "Chapter total" },
	authorisation: { nb: "Fullmakt", nn: "Fullmakt", en: "Authorisation" },
	change: { nb: "endring", nn: "endring", en: "change" },
} satisfies Texts;
