import type { Texts } from "#base/texts.ts";

/** An organisation's page, and the list of all. */
export const organisationsTexts = {
	title: { nb: "Organisasjon", nn: "Organisasjon", en: "Organisation" },
	kind: { nb: "Slag", nn: "Slag", en: "Kind" },
	shortName: { nb: "Kortnavn", nn: "Kortnamn", en: "Short name" },
	number: { nb: "Organisasjonsnummer", nn: "Organisasjonsnummer", en: "Organisation number" },
	noNumber: { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not stated" },
	steeredBy: { nb: "Styres i år av", nn: "Blir i år styrt av", en: "Steered this year by" },
	counted: {
		nb: (people: string, units: string) => `${people} personer, ${units} enheter`,
		nn: (people: string, units: string) => `${people} personar, ${units} einingar`,
		en: (people: string, units: string) => `${people} people, ${units} units`,
	},
	size: { nb: "Omfang", nn: "Omfang", en: "Size" },
	steers: {
		nb: (count: string) => `styrer ${count} virksomheter i år`,
		nn: (count: string) => `styrer ${count} verksemder i år`,
		en: (count: string) => `steers ${count} agencies this year`,
	},
	change: { nb: "Endre", nn: "Endre", en: "Change" },
	changeTitle: { nb: "Endre organisasjonen", nn: "Endre organisasjonen", en: "Change the organisation" },
	save: { nb: "Lagre", nn: "Lagre", en: "Save" },
	add: { nb: "Legg til virksomhet", nn: "Legg til verksemd", en: "Add an agency" },
	addIntro: {
		nb: "Departementet ditt styrer virksomheten fra i år, og du steller for den til den har egen administrator.",
		nn: "Departementet ditt styrer verksemda frå i år, og du steller for ho til ho har eigen administrator.",
		en: "Your ministry steers the agency from this year, and you look after it until it has its own administrator.",
	},
	register: {
		nb: "Hent fra Enhetsregisteret",
		nn: "Hent frå Einingsregisteret",
		en: "Take in from the register",
	},
	wrongName: {
		nb: "Skriv et navn på høyst 200 tegn.",
		nn: "Skriv eit namn på høgst 200 teikn.",
		en: "Write a name of at most 200 characters.",
	},
	wrongShortName: {
		nb: "Skriv et kortnavn på høyst 40 tegn.",
		nn: "Skriv eit kortnamn på høgst 40 teikn.",
		en: "Write a short name of at most 40 characters.",
	},
	wrongNumber: {
		nb: "Dette er ikke et organisasjonsnummer: ni sifre, der det siste kontrollerer de andre.",
		nn: "Dette er ikkje eit organisasjonsnummer: ni siffer, der det siste kontrollerer dei andre.",
		en: "This is not an organisation number: nine digits, the last of which checks the others.",
	},
	all: {
		nb: "Departementer og virksomheter",
		nn: "Departement og verksemder",
		en: "Ministries and agencies",
	},
	searchLabel: { nb: "Søk i navn og nummer", nn: "Søk i namn og nummer", en: "Search names and numbers" },
	colSteeredBy: { nb: "Styres av", nn: "Blir styrt av", en: "Steered by" },
} satisfies Texts;
