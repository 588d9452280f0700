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
	units: { nb: "Beløp i", nn: "Beløp i", en: "Amounts in" },
	kr: { nb: "Kroner", nn: "Kroner", en: "Kroner" },
	"1000": { nb: "1 000 kr", nn: "1 000 kr", en: "NOK 1,000" },
	mill: { nb: "Mill. kr", nn: "Mill. kr", en: "NOK million" },
	openAll: { nb: "Åpne alle", nn: "Opne alle", en: "Open all" },
	closeAll: { nb: "Lukk alle", nn: "Lukk alle", en: "Close all" },
	turn: {
		nb: (name: string) => `Det som står under ${name}`,
		nn: (name: string) => `Det som står under ${name}`,
		en: (name: string) => `What stands under ${name}`,
	},
	whole: { nb: "Slik blir summen", nn: "Slik blir summen", en: "How the sum comes about" },
	shared: {
		nb: "Slik er beløpet fordelt",
		nn: "Slik er beløpet fordelt",
		en: "How the amount is shared out",
	},
	part: { nb: "Del", nn: "Del", en: "Part" },
	first: { nb: "Tildelt først", nn: "Tildelt først", en: "Allotted first" },
	later: { nb: "Endret senere", nn: "Endra seinare", en: "Changed later" },
	total: { nb: "Sum", nn: "Sum", en: "Total" },
	notBound: { nb: "Ikke øremerket", nn: "Ikkje øyremerkt", en: "Not earmarked" },
	notShared: { nb: "Ikke fordelt videre", nn: "Ikkje fordelt vidare", en: "Not shared out further" },
	bound: { nb: "Herav øremerket", nn: "Av dette øyremerkt", en: "Of which earmarked" },
	chapter: { nb: "Kap.", nn: "Kap.", en: "Chapter" },
	sum: { nb: "Sum kapittel", nn: "Sum kapittel", en: "Chapter total" },
	authorisation: { nb: "Fullmakt", nn: "Fullmakt", en: "Authorisation" },
	change: { nb: "endring", nn: "endring", en: "change" },
} satisfies Texts;
