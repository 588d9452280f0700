import type { Texts } from "#base/texts.ts";

/** The form of a row. */
export const formTexts = {
	change: { nb: "Endre raden", nn: "Endre rada", en: "Change the row" },
	make: { nb: "Lag en rad av ordene", nn: "Lag ei rad av orda", en: "Make a row of the words" },
	save: { nb: "Lagre endringen", nn: "Lagre endringa", en: "Save the change" },
	makeRow: { nb: "Lag raden", nn: "Lag rada", en: "Make the row" },
	cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
	kind: { nb: "Slag", nn: "Slag", en: "Kind" },
	none: { nb: "Ikke sagt", nn: "Ikkje sagt", en: "Not said" },
	optional: { nb: "valgfritt", nn: "valfritt", en: "optional" },
	onePerLine: { nb: "Ett på hver linje", nn: "Eitt på kvar linje", en: "One a line" },
	periodHint: {
		nb: "Måned eller dag, som 2025-06 eller 2025-06-17",
		nn: "Månad eller dag, som 2025-06 eller 2025-06-17",
		en: "Month or day, such as 2025-06 or 2025-06-17",
	},
	day: { nb: "Dag", nn: "Dag", en: "Day" },
	forWhat: { nb: "For hva (valgfritt)", nn: "For kva (valfritt)", en: "For what (optional)" },
	addDeadline: { nb: "Legg til frist", nn: "Legg til frist", en: "Add a deadline" },
	removeDeadline: {
		nb: (number: number) => `Fjern frist ${number}`,
		nn: (number: number) => `Fjern frist ${number}`,
		en: (number: number) => `Remove deadline ${number}`,
	},
} satisfies Texts;

/** What is wrong in a field, and what to write. */
export const fieldFaultTexts = {
	missing: { nb: "Fyll ut feltet.", nn: "Fyll ut feltet.", en: "Fill in the field." },
	day: {
		nb: "Velg en dag som finnes.",
		nn: "Vel ein dag som finst.",
		en: "Choose a day that exists.",
	},
	period: {
		nb: "Skriv måneden som 2025-06, eller dagen som 2025-06-17.",
		nn: "Skriv månaden som 2025-06, eller dagen som 2025-06-17.",
		en: "Write the month as 2025-06, or the day as 2025-06-17.",
	},
	amount: {
		nb: "Skriv beløpet i hele kroner, bare med tall.",
		nn: "Skriv beløpet i heile kroner, berre med tal.",
		en: "Write the amount in whole kroner, in figures only.",
	},
	percent: {
		nb: "Skriv et tall fra 0 til 100.",
		nn: "Skriv eit tal frå 0 til 100.",
		en: "Write a number from 0 to 100.",
	},
	long: { nb: "Skriv det kortere.", nn: "Skriv det kortare.", en: "Write it shorter." },
} satisfies Texts;

/** Names of fields. */
export const fieldTexts = {
	id: { nb: "Nummer", nn: "Nummer", en: "Number" },
	text: { nb: "Tekst", nn: "Tekst", en: "Text" },
	title: { nb: "Tittel", nn: "Tittel", en: "Title" },
	name: { nb: "Navn", nn: "Namn", en: "Name" },
	kind: { nb: "Slag oppdrag", nn: "Slag oppdrag", en: "Kind of assignment" },
	actor: { nb: "Hvem", nn: "Kven", en: "Who" },
	coActors: { nb: "Sammen med", nn: "Saman med", en: "Together with" },
	modality: { nb: "Binder slik", nn: "Bind slik", en: "Binds as" },
	deadlines: { nb: "Frister", nn: "Fristar", en: "Deadlines" },
	recurrence: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
	every: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
	goal: { nb: "Mål", nn: "Mål", en: "Goal" },
	parent: { nb: "Under mål", nn: "Under mål", en: "Under goal" },
	assignment: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignment" },
	lead: { nb: "Hovedansvar", nn: "Hovudansvar", en: "Lead" },
	participants: { nb: "Sammen med", nn: "Saman med", en: "Together with" },
	openEnded: { nb: "Varighet", nn: "Varigheit", en: "Duration" },
	description: { nb: "Beskrivelse", nn: "Omtale", en: "Description" },
	financing: { nb: "Finansiering", nn: "Finansiering", en: "Financing" },
	target: { nb: "Resultatkrav", nn: "Resultatkrav", en: "Result requirement" },
	chapter: { nb: "Kapittel", nn: "Kapittel", en: "Chapter" },
	item: { nb: "Post", nn: "Post", en: "Item" },
	amount: { nb: "Beløp i kroner", nn: "Beløp i kroner", en: "Amount in kroner" },
	purpose: { nb: "Formål", nn: "Formål", en: "Purpose" },
	recipient: { nb: "Mottaker", nn: "Mottakar", en: "Recipient" },
	due: { nb: "Leveres", nn: "Skal leverast", en: "Due" },
	asOf: { nb: "Per dato", nn: "Per dato", en: "As of" },
	period: { nb: "Når", nn: "Når", en: "When" },
	limitPercent: { nb: "Grense i prosent", nn: "Grense i prosent", en: "Limit in per cent" },
	limitAmount: { nb: "Grense i kroner", nn: "Grense i kroner", en: "Limit in kroner" },
	items: { nb: "Poster", nn: "Postar", en: "Items" },
	conditions: { nb: "Vilkår", nn: "Vilkår", en: "Conditions" },
} satisfies Texts;

/** The kinds of rows that can be made, one of each. */
export const kindNameTexts = {
	requirement: { nb: "Krav", nn: "Krav", en: "Requirement" },
	assignment: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignment" },
	goal: { nb: "Mål", nn: "Mål", en: "Goal" },
	indicator: { nb: "Styringsparameter", nn: "Styringsparameter", en: "Indicator" },
	allotment: { nb: "Tildeling", nn: "Tildeling", en: "Allotment" },
	earmark: { nb: "Binding", nn: "Binding", en: "Earmark" },
	report: { nb: "Rapport", nn: "Rapport", en: "Report" },
	meeting: { nb: "Møte", nn: "Møte", en: "Meeting" },
	authorisation: { nb: "Fullmakt", nn: "Fullmakt", en: "Authorisation" },
} satisfies Texts;
