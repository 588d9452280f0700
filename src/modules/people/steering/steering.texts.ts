import type { Texts } from "#base/texts.ts";

/** Who steers whom. */
export const steeringTexts = {
	title: { nb: "Styring", nn: "Styring", en: "Steering" },
	intro: {
		nb: "Hvilket departement som styrer hvilken virksomhet, år for år.",
		nn: "Kva departement som styrer kva verksemd, år for år.",
		en: "Which ministry steers which agency, year by year.",
	},
	set: { nb: "Sett hvem som styrer", nn: "Set kven som styrer", en: "Say who steers" },
	setIntro: {
		nb: "Den som styrer i år, steller for virksomhetens personer. Gir du inneværende år til et annet departement, kan bare det endre det tilbake.",
		nn: "Den som styrer i år, steller for personane i verksemda. Gir du inneverande år til eit anna departement, kan berre det endre det tilbake.",
		en: "Whoever steers this year looks after the agency's people. If you give this year to another ministry, only that one can change it back.",
	},
	agency: { nb: "Virksomhet", nn: "Verksemd", en: "Agency" },
	ministry: { nb: "Departement", nn: "Departement", en: "Ministry" },
	year: { nb: "År", nn: "År", en: "Year" },
	years: { nb: "År", nn: "År", en: "Years" },
	wrongYear: {
		nb: "Skriv et årstall fra 1990.",
		nn: "Skriv eit årstal frå 1990.",
		en: "Write a year from 1990 on.",
	},
	now: { nb: "● i år", nn: "● i år", en: "● this year" },
	save: { nb: "Lagre", nn: "Lagre", en: "Save" },
	emptyTitle: {
		nb: "Ingen styringsforhold ennå",
		nn: "Ingen styringsforhold enno",
		en: "Nobody is steered yet",
	},
	emptyText: {
		nb: "Her står hvem som styrer hvem. Det blir til når departementet legger til en virksomhet.",
		nn: "Her står kven som styrer kven. Det blir til når departementet legg til ei verksemd.",
		en: "Who steers whom stands here. It comes when the ministry adds an agency.",
	},
} satisfies Texts;
