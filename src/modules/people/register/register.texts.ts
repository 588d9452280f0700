import type { Texts } from "#base/texts.ts";

/** Taking in units from the register of legal entities. */
export const registerTexts = {
	title: {
		nb: "Hent fra Enhetsregisteret",
		nn: "Hent frå Einingsregisteret",
		en: "Take in from the register",
	},
	intro: {
		nb: "Velg en JSON-fil fra Enhetsregisteret, eller lim den inn: en enhet, en underenhet eller et søk. Ingenting lagres før du har sett over endringene.",
		nn: "Vel ei JSON-fil frå Einingsregisteret, eller lim ho inn: ei eining, ei undereining eller eit søk. Ingenting blir lagra før du har sett over endringane.",
		en: "Choose a JSON file from the register of legal entities, or paste it: a unit, a sub-unit or a search. Nothing is saved until you have looked the changes over.",
	},
	choose: { nb: "Velg fil", nn: "Vel fil", en: "Choose a file" },
	paste: { nb: "Eller lim inn innholdet", nn: "Eller lim inn innhaldet", en: "Or paste its content" },
	look: { nb: "Se over endringene", nn: "Sjå over endringane", en: "Look the changes over" },
	changes: { nb: "Endringene", nn: "Endringane", en: "The changes" },
	colUnit: { nb: "I registeret", nn: "I registeret", en: "In the register" },
	colDoes: { nb: "Hva som skjer", nn: "Kva som skjer", en: "What happens" },
	colName: { nb: "Navn i Rorkult", nn: "Namn i Rorkult", en: "Name in Rorkult" },
	name: {
		nb: (number: string) => `Navn på ${number}`,
		nn: (number: string) => `Namn på ${number}`,
		en: (number: string) => `Name of ${number}`,
	},
	shortName: {
		nb: (number: string) => `Kortnavn på ${number}`,
		nn: (number: string) => `Kortnamn på ${number}`,
		en: (number: string) => `Short name of ${number}`,
	},
	include: {
		nb: (name: string) => `Ta inn ${name}`,
		nn: (name: string) => `Ta inn ${name}`,
		en: (name: string) => `Take in ${name}`,
	},
	now: {
		nb: (name: string) => `heter nå ${name}`,
		nn: (name: string) => `heiter no ${name}`,
		en: (name: string) => `is now called ${name}`,
	},
	takeIn: {
		nb: (count: number) => (count === 1 ? "Lagre én endring" : `Lagre ${count} endringer`),
		nn: (count: number) => (count === 1 ? "Lagre éi endring" : `Lagre ${count} endringar`),
		en: (count: number) => (count === 1 ? "Save one change" : `Save ${count} changes`),
	},
	nothing: {
		nb: "Ingenting i filen ville endret noe her.",
		nn: "Ingenting i fila ville endra noko her.",
		en: "Nothing in the file would change anything here.",
	},
	done: {
		nb: (added: number, renamed: number) => `Lagret: ${added} lagt til, ${renamed} med nytt navn.`,
		nn: (added: number, renamed: number) => `Lagra: ${added} lagde til, ${renamed} med nytt namn.`,
		en: (added: number, renamed: number) => `Saved: ${added} added, ${renamed} renamed.`,
	},
	toOrganisations: { nb: "Til organisasjonene", nn: "Til organisasjonane", en: "To the organisations" },
	notTaken: { nb: "Kan ikke tas inn", nn: "Kan ikkje takast inn", en: "Cannot be taken in" },
} satisfies Texts;

/** Why a text is not taken. */
export const registerFaultTexts = {
	"no-json": {
		nb: "Dette er ikke JSON. Kopier hele svaret fra Enhetsregisteret.",
		nn: "Dette er ikkje JSON. Kopier heile svaret frå Einingsregisteret.",
		en: "This is not JSON. Copy the whole answer from the register.",
	},
	"other-form": {
		nb: "Dette har ikke Enhetsregisterets form. Hent enheten, underenheten eller søket på nytt.",
		nn: "Dette har ikkje forma til Einingsregisteret. Hent eininga, undereininga eller søket på nytt.",
		en: "This does not have the register's form. Fetch the unit, sub-unit or search again.",
	},
	empty: {
		nb: "Søket har ingen treff. Søk etter noe annet.",
		nn: "Søket har ingen treff. Søk etter noko anna.",
		en: "The search found nothing. Search for something else.",
	},
	"too-many": {
		nb: "Filen har over 200 enheter. Hent færre om gangen.",
		nn: "Fila har over 200 einingar. Hent færre om gongen.",
		en: "The file has more than 200 units. Fetch fewer at a time.",
	},
} satisfies Texts;

/** What would come of a unit. */
export const outcomeTexts = {
	add: {
		nb: "+ Legges til som virksomhet",
		nn: "+ Blir lagd til som verksemd",
		en: "+ Added as an agency",
	},
	rename: { nb: "→ Får nytt navn", nn: "→ Får nytt namn", en: "→ Gets a new name" },
	"add-part": { nb: "+ Legges til som enhet", nn: "+ Blir lagd til som eining", en: "+ Added as a unit" },
	"rename-part": {
		nb: "→ Enheten får nytt navn",
		nn: "→ Eininga får nytt namn",
		en: "→ The unit gets a new name",
	},
	same: { nb: "= Er slik allerede", nn: "= Er slik alt", en: "= Is so already" },
	foreign: {
		nb: "– Bare et departement legger til virksomheter",
		nn: "– Berre eit departement legg til verksemder",
		en: "– Only a ministry adds agencies",
	},
	"no-number": {
		nb: "– Nummeret er ikke et organisasjonsnummer",
		nn: "– Nummeret er ikkje eit organisasjonsnummer",
		en: "– The number is no organisation number",
	},
	gone: {
		nb: "– Er slettet eller under avvikling",
		nn: "– Er sletta eller under avvikling",
		en: "– Is struck off or being wound up",
	},
	"no-agency": {
		nb: "– Er ikke en virksomhet i staten",
		nn: "– Er ikkje ei verksemd i staten",
		en: "– Is no agency of the state",
	},
	"not-yours": {
		nb: "– Styres ikke av departementet ditt i år",
		nn: "– Blir ikkje styrt av departementet ditt i år",
		en: "– Is not steered by your ministry this year",
	},
	"no-organisation": {
		nb: "– Enheten over er ikke i Rorkult",
		nn: "– Eininga over er ikkje i Rorkult",
		en: "– The unit above is not in Rorkult",
	},
} satisfies Texts;
